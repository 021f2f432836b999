"""Mistakes in names of files and folders, and in where they lie."""

# ruff: noqa: E501 - a table of mistakes reads best with one row a line

from pathlib import Path

from tests.desk.mistakes.mistake import Mistake, article, claim, error, event, explainer, one, page, warning

SMALL = Path(__file__).parents[2] / "small_site" / "content"
LETTER = (SMALL / "articles/harbor-letter.md").read_text("utf-8")
MOLE = (SMALL / "explainers/the-mole.md").read_text("utf-8")

GROUPS = {
    "what nothing reads": {
        "an explainer.mdown": one("explainers/pier.mdown", explainer("pier"), warning("", "is not read", "rename it to 'pier.md'")),
        "an explainer.MD": one("explainers/quay.MD", explainer("quay"), warning("", "is not read", "rename it to 'quay.md'")),
        "an explainer of Notepad": one("explainers/dock.md.txt", explainer("dock"), warning("", "is not read", "rename it to 'dock.md'")),
        "events.yml": one("timeline/more.yml", event("x"), warning("", "is not read", "rename it to 'more.yaml'")),
        "events of Notepad": one("timeline/note.yaml.txt", event("x"), warning("", "is not read", "rename it to 'note.yaml'")),
        "events.json": one("timeline/events.json", "[]", warning("", "is not read", "write it in YAML, as 'events.yaml'")),
        "an article at the top": one("news.md", article("news"), warning("", "is not read", "move it to articles/")),
        "a folder in the singular": one("article/news.md", article("news"), warning("article", "holds what is not read", "rename it to 'articles'")),
        "a photograph of a telephone": one("images/mole.heic", "x", warning("", "is not copied", "save it as JPEG, PNG")),
        "what editors and systems leave": Mistake({
            "explainers/.#pier.md": lambda path: path.symlink_to("me@host.4711:17"),
            "explainers/._pier.md": b"\0\5\x16\7", "explainers/pier.md~": "x", "explainers/.pier.md.swp": b"\0",
            "explainers/#pier.md#": "x", "images/Thumbs.db": b"\0", ".DS_Store": b"\0",
        }, ()),
    },
    "names of texts": {
        "an explainer.markdown": one("explainers/pier.markdown", explainer("pier"), error("", "ends in '.markdown'", "rename it to 'pier.md'")),
        "a link to it": one("articles/linked.md", article("linked", ("It rained", "At the [pier](term:pier) it rained"))),
        "an article with blanks": one("articles/my new article.md", article("new"), error("", "has a blank in its name", "rename it to 'my-new-article.md'")),
        "an article in capitals": one("articles/MyArticle.md", article("mine"), error("", "has capitals in its name", "rename it to 'my-article.md'")),
        "an article with its ending twice": one("articles/news.md.md", article("twice"), error("", "has its ending twice", "rename it to 'news.md'")),
        "a page with a blank at its end": one("pages/terms .md", page("terms"), error("", "has a blank in its name", "rename it to 'terms.md'")),
        "an explainer in capitals": one("explainers/Quay.md", explainer("quay"), error("", "has capitals in its name", "rename it to 'quay.md'")),
        "an explainer with a letter of its language": one("explainers/kai-straße.md", explainer("kai-strasse"), error("", "letters or signs in its name", "rename it to 'kai-strasse.md'")),
        "a page of a long name": one(f"pages/{'a' * 120}.md", page("long"), error("", "has a name of more than 100", f"rename it to '{'a' * 100}.md'")),
        "two pages but for capitals": Mistake({"pages/help.md": page("one"), "pages/Help.md": page("two")}, (error("pages/Help.md", "has capitals in its name", "rename it to 'help-2.md'"),)),
        "pages that are sound": Mistake({"pages/2017-report.md": page("three"), "pages/über-uns.md": page("four")}, ()),
    },
    "copies": {
        "a copy that keeps its id": one("explainers/the-mole copy.md", MOLE,
            error(":2", "id: 'the-mole' is the id of content/explainers/", "rename the file to 'the-mole-copy.md' and write 'id: the-mole-copy', or remove one"),
            error("explainers/the-mole.md:2", "id: 'the-mole' is the id of content/explainers/", "give one of them a name and an id of its own"),
        ),
        "a copy in another folder": Mistake({"explainers/pier.md": explainer("pier"), "explainers/old/pier.md": explainer("pier")}, (
            error("explainers/pier.md:2", "is the id of content/explainers/old/pier.md, too", "give one of them a name and an id"),
            error("explainers/old/pier.md:2", "is the id of content/explainers/pier.md, too", "give one of them a name and an id"),
        )),
        "a copy that is a draft": Mistake({"explainers/quay.md": explainer("quay"), "explainers/quay-2.md": explainer("quay", ("kind:", "status: draft\nkind:"))}, (
            error("explainers/quay.md:2", "is the id of content/explainers/quay-2.md, too", "give one of them"),
            error("explainers/quay-2.md:2", "is the id of content/explainers/quay.md, too", "write 'id: quay-2', or remove one"),
        )),
        "a copy of an article": one("articles/harbor-letter-2.md", LETTER, error(":14", "claim: 'too-short' is a claim of another article", "take it out, or write a claim")),
    },
    "sources under another ending": {
        "sources.yml": Mistake({"sources.yaml": None, "sources.yml": "references: []\n"}, (error("sources.yml", "is not read", "rename it to 'sources.yaml'"),)),
        "claims of Notepad": Mistake({"claims.yaml": None, "claims.yaml.txt": ""}, (error("claims.yaml.txt", "is not read", "rename it to 'claims.yaml'"),)),
    },
    "folders": {
        "Explainers/": one("Explainers/pier.md", explainer("pier"), error("Explainers", "has the name of explainers but for capitals", "rename one of the two")),
        "a link to nothing": one("explainers/pier.md", lambda path: path.symlink_to("nowhere"), error("", "is a link to nothing", "put a copy there, or remove it")),
    },
    "texts and data in wrong places": {
        "an article among explainers": one("explainers/letter.md", LETTER.replace("{claim=too-short}", "{.x}"), error("", "stands in the wrong folder: its keys are those of an article", "move it to articles/")),
        "an explainer among articles": one("articles/pier.md", explainer("pier"), error("", "stands in the wrong folder: its keys are those of an explainer", "move it to explainers/")),
        "an explainer among pages": one("pages/quay.md", explainer("quay"), error("", "stands in the wrong folder: its keys are those of an explainer", "move it to explainers/")),
        "an article among pages": one("pages/news.md", article("news"), error("", "stands in the wrong folder: its keys are those of an article", "move it to articles/")),
        "a page among articles": one("articles/imprint.md", page("imprint"), error("", "stands in the wrong folder, or lacks", "move it to pages/, or give it an author and a date")),
        "a page among explainers": one("explainers/help.md", page("help"), error("", "stands in the wrong folder, or lacks", "move it to pages/, or give it a kind")),
        "claims among events": one("timeline/claims.yaml", claim("other", "harbor-letter"), error(":1", "holds claims", "move them to claims.yaml")),
        "sources among events": one("timeline/sources.yaml", "references:\n- {id: x, type: book, title: X}\n", error(":1", "holds sources", "move them to sources.yaml")),
    },
    "data in a file of other data": {
        "events among claims": one("claims.yaml", event("other"), error(":1", "holds events", "move them to a file of timeline/")),
    },
}  # fmt: skip
