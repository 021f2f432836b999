"""A Pelican site that is none of the kit: any of the plugins, in any order, beside any other reader."""

from itertools import combinations

import pytest
from pelican.plugins import signals
from pelican.readers import BaseReader

from plugins.annotation.annotators_present import ANNOTATORS, fill_absent
from plugins.records import missing_needs, present_plugins
from tests.markdown_it_reader.test_builds import Site

ALL = (
    "annotation", "claims", "cross_references", "explainers", "maps", "markdown_it_reader", "publishing",
    "site", "sources", "timeline", "views",
)  # fmt: skip
FILES = {
    "articles/letter.md": "Title: A letter\nDate: 2020-03-10\nTags: a, b\n\n"
    "The Mole was built in 1898.[@almanac] In January [two boats were lost]{claim=boats}.\n\n"
    "## What now\n\nAsk [the five](term:board), [in May]{event=storm}.\n",
    "articles/rest.rst": "Rest\n####\n\n:date: 2018-02-03\n\n"
    "Ask `the five <term:board>`_ as said [@almanac]; ``[@almanac]``, [@none], `x <term:none>`_.\n",
    "explainers/mole.md": "Title: Mole\nDefinition: A long wall\n    in the sea.\n\nThe Board owns it.\n",
    "explainers/Board.md": "---\ntitle: Board\ndefinition: Five people.\ntags: [x]\n---\nSee the Mole.\n",
    "sources.yaml": "references:\n- {id: almanac, type: book, kind: primary, title: The almanac,"
    " publisher: K}\n",
    "claims.yaml": "- {id: boats, article: letter, claim: Two were lost., verdict: holds, "
    "finding: It says so., sources: [almanac], known_then: true}\n",
    "timeline/e.yaml": "- {id: storm, date: 1901-05, label: A storm, about: [mole], sources: [almanac]}\n",
}


@pytest.fixture
def blog(tmp_path, caplog):
    site = Site(tmp_path, caplog)
    site.plugins = ALL
    for name, text in FILES.items():
        site.write(name, text)
    return site


def subsets(names):
    return [frozenset(some) for size in range(len(names) + 1) for some in combinations(sorted(names), size)]


def test_of_every_subset_each_plugin_works_or_says_in_one_sentence_what_it_lacks():
    told = {
        some: {problem.value: problem.message for problem in missing_needs(some)} for some in subsets(ALL)
    }
    assert all(len(list(missing_needs(some))) == len(said) for some, said in told.items())
    for some, said in told.items():
        assert ("annotation" in said) == (
            "annotation" in some and not some & ANNOTATORS - {"cross_references"}
        )
        assert ("cross_references" in said) == (
            "cross_references" in some and not {"explainers", "annotation"} <= some
        )
        assert {"maps", "timeline"} & said.keys() == (
            set() if "annotation" in some else {"maps", "timeline"} & some
        )


def test_a_site_of_the_kit_without_a_plugin_that_it_needs_is_in_error():
    [problem] = missing_needs(frozenset({"views", "site"}), is_of_the_kit=True)
    assert str(problem) == (
        "PLUGINS: 'views' needs annotation; no page is written; add what is missing to PLUGINS"
    )
    assert problem.severity == "error"


def test_plugins_of_other_names_are_not_ours():
    assert present_plugins({"PLUGINS": ["plugins.maps", "maps", "x.plugins.views", object()]}) == {"maps"}


@pytest.mark.parametrize("present", subsets(ANNOTATORS), ids=lambda some: " ".join(sorted(some)))
def test_in_the_place_of_what_is_absent_stands_nothing(present):
    keys = {
        "explainers": ("knowledge_base", "explainers", "draft_explainers"),
        "sources": ("bibliography",),
        "claims": ("claims",),
        "timeline": ("curated_timeline",),
        "cross_references": ("MENTION_OPTIONS",),
    }
    context = {key: object() for name in present for key in keys[name]}
    brought = dict(context)
    assert fill_absent(context) == ANNOTATORS - present
    assert context.keys() == {key for some in keys.values() for key in some}
    assert all(context[key] is value for key, value in brought.items())


@pytest.mark.parametrize(
    ("plugins", "there", "not_there"),
    [
        (ALL, ["mention", "<time", 'id="source-almanac"', "claim-number"], ["siteurl:", "href=\"{"]),
        (ALL[::-1], ["mention", "<time", 'id="source-almanac"', "claim-number"], ["siteurl:"]),
        (("explainers", "annotation", "cross_references", "markdown_it_reader"), ["mention"], ["<time"]),
        (("explainers", "annotation", "markdown_it_reader"), ["explainers/board/"], ['id="m-mole']),
        (("sources", "annotation", "markdown_it_reader"), ["source-almanac"], ["mention", "<time"]),
        (("timeline", "annotation", "markdown_it_reader"), ["<time"], ["mention", "<sup"]),
        (("claims", "sources", "annotation", "markdown_it_reader"), ["(K: The almanac)"], ["mention"]),
        (("explainers", "markdown_it_reader"), ['href="https://example.org/explainers/'], ["<sup"]),
        (("markdown_it_reader",), ["[@almanac]", "the five"], ["mention", "<sup", "{filename}"]),
        (("maps", "annotation", "site", "views", "publishing"), [], ["mention"]),
    ],
)  # fmt: skip
def test_what_is_there_works_without_the_rest(blog, plugins, there, not_there):
    blog.plugins = plugins
    blog.build()
    if "markdown_it_reader" in plugins:
        html = blog.read("letter.html")
        assert [sign for sign in there if sign not in html] == []
        assert [sign for sign in not_there if sign in html] == []
    assert [said for said in blog.other_messages if "'" not in said] == []


def test_what_names_something_absent_is_words_and_told_with_its_line(blog):
    blog.plugins = ("markdown_it_reader", "annotation", "timeline")
    blog.build()
    found = [problem.partition(";")[0] for problem in blog.problems if problem.startswith("content/")]
    place = "content/articles/letter.md"
    assert found == [
        f"{place}:5: citation: '[@almanac]' is shown as plain words: this blog has no bibliography",
        f"{place}:5: claim: 'boats' is shown as plain words: it needs the plugin 'claims'",
        f"{place}:9: term: 'board' is shown as plain words: it needs the plugin 'explainers'",
        "content/timeline/e.yaml:1: about: 'mole' is not shown: it needs the plugin 'explainers'",
        "content/timeline/e.yaml:1: sources: 'almanac' is not shown: it needs the plugin 'sources'",
    ]
    assert "Ask <span>the five</span>" in blog.read("letter.html")


class OtherReader(BaseReader):
    """Takes all Markdown for itself, as `jinja2content` and others do."""

    file_extensions = ()

    def read(self, source_path):
        text = "The Mole.\n" if "letter" in source_path else ""
        return f"<p>{text}</p>", {"title": "A letter", "date": self.process_metadata("date", "2020-03-10")}


@pytest.mark.parametrize("plugins", [ALL, tuple(name for name in ALL if name != "markdown_it_reader")])
def test_explainers_are_read_by_our_reader_whoever_else_reads_markdown(blog, plugins):
    def take(readers):
        readers.reader_classes["md"] = OtherReader

    blog.plugins = plugins
    with signals.readers_init.connected_to(take):
        blog.build()
    html = blog.read("letter.html")
    assert 'href="https://example.org/explainers/mole/">Mole</a>' in html
    assert "was built" not in html


def test_an_explainer_needs_a_title_and_a_definition_and_is_left_out_without(blog):
    blog.write("explainers/bad.md", "---\ntitle: Bad\naliasses: [x]\n---\nText.\n")
    blog.plugins = ("explainers", "cross_references", "annotation")
    blog.build()
    assert [problem for problem in blog.problems if "bad.md" in problem] == [
        "content/explainers/bad.md:2: definition: is missing; add 'definition:'",
        "content/explainers/bad.md:3: aliasses: is read by nobody; did you mean 'aliases'?",
    ]
    written = {path.parent.name for path in (blog.root / "output/explainers").glob("*/index.html")}
    assert written == {"board", "mole"}


def test_texts_of_other_readers_have_links_dates_and_citations(blog):
    blog.write("articles/r.html", "<html><head><title>R</title><meta name='date' content='2020-03-10'></head>"
               "<body><p>In May [@almanac] the Mole fell.<p>open <b>Board</body></html>")  # fmt: skip
    blog.build()
    assert 'href="https://example.org/explainers/board/">the five</a> as said<sup' in blog.read("rest.html")
    assert "&#64;almanac]</tt>, [@none], <a" in blog.read("rest.html")
    assert '<time datetime="2019-05">May</time>' in blog.read("r.html")
    assert 'href="#source-almanac"' in blog.read("r.html")
    assert [problem for problem in blog.problems if "rest.rst" in problem] == [
        "content/articles/rest.rst:6: term: 'none' is not the id of an explainer; "
        "correct it, or add what it names"
    ]


def test_a_translation_is_linked_as_its_original_is(blog):
    blog.write(
        "articles/letter-de.md", "Title: Brief\nDate: 2020-03-10\nLang: de_DE\nSlug: letter\n\nDie Mole.\n"
    )
    blog.build()
    assert "Die <a" in blog.read("letter-de_DE.html")


def test_an_edited_explainer_links_again_in_the_same_process(blog):
    pelican = blog.build()
    assert ">wall</a>" not in blog.read("letter.html")
    blog.write("articles/wall.md", "Title: Wall\nDate: 2020-03-10\n\nThe breakwater fell.\n")
    blog.write(
        "explainers/mole.md",
        FILES["explainers/mole.md"].replace("\n\n", "\nAliases: breakwater, pier\n\n", 1),
    )
    blog.write(
        "timeline/f.yaml", "- {id: late, date: 1999, label: Late, about: [mole], sources: [almanac]}\n"
    )
    pelican.run()
    assert ">breakwater</a>" in blog.read("wall.html")
    assert "1999" in blog.read("timeline/events.csv")


@pytest.mark.parametrize("layer", ["reader", "generator"])
def test_pelicans_cache_keeps_posts_and_not_their_links(blog, layer):
    cached = {"CACHE_CONTENT": True, "LOAD_CONTENT_CACHE": True, "CONTENT_CACHING_LAYER": layer}
    blog.build(**cached)
    blog.write("explainers/mole.md", "Title: Molehill\nDefinition: Another.\n\nText.\n")
    blog.build(**cached)
    html = blog.read("letter.html")
    assert ">Mole</a>" not in html
    assert 'href="https://example.org/explainers/board/"' in html


@pytest.mark.parametrize("plugins", [ALL, tuple(name for name in ALL if name != "site")])
@pytest.mark.parametrize(
    ("line", "is_linked"),
    [
        ("Nolink: mole, board", False),
        ("nolink: [mole]", False),
        ("Autolink: no", False),
        ("Autolink: maybe", True),
        ("Series: of others\nImage: x.png\nTopics: 1", True),
    ],
)
def test_keys_of_ours_count_under_any_header_and_those_of_others_are_theirs(blog, plugins, line, is_linked):
    blog.write("articles/own.md", f"Title: Own\nDate: 2020-03-10\n{line}\n\nThe Mole fell.\n")
    blog.plugins = plugins
    blog.build()
    assert ('class="mention"' in blog.read("own.html")) == is_linked
    told = [problem for problem in blog.problems if "own.md" in problem]
    assert len(told) == (1 if "maybe" in line and "site" in plugins else 0), told


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        (
            "explainers/a.md",
            "Titel: A\nDefinition: B.\n",
            "explainers/a.md:1: title: is missing; add 'title:'",
        ),
        ("explainers/a b.md", "No header.\n", "explainers/a b.md:1: title: is missing; add 'title:'"),
        ("explainers/a.md", "", "explainers/a.md:1: title: is missing; add 'title:'"),
        (
            "explainers/a.rst",
            "A\n#\n\n:definition: B.\n",
            "explainers/a.rst: is not Markdown, of which explainers are made; it is left out; "
            "write it as .md, or move it elsewhere",
        ),
    ],
)
def test_an_explainer_that_cannot_be_one_is_left_out_and_told(blog, file, text, told):
    blog.write(file, text)
    blog.build()
    assert [problem for problem in blog.problems if problem.startswith(f"content/{told}")] != []
    assert "mention" in blog.read("letter.html")


def test_a_plugin_of_others_that_fails_at_an_explainer_costs_that_one(blog, monkeypatch):
    def fail(content):
        if str(content.source_path).endswith("mole.md"):
            raise AttributeError("no")

    with signals.content_object_init.connected_to(fail):
        blog.build()
    assert [said.partition(" ")[0] for said in blog.other_messages if "mole" in said] == ["Could"]
    assert "explainers/board/" in blog.read("letter.html")


def test_a_mend_names_nothing_that_a_blog_lacks(blog):
    blog.write("explainers/a.md", "Title: A\nDefinition: B.\nKind: thingy\n")
    blog.build()
    [told] = [problem for problem in blog.problems if "thingy" in problem]
    assert "site.yaml" not in told


def test_a_bibliography_that_is_named_and_not_there_is_told(blog):
    blog.build(SOURCES_FILE="gone.yaml")
    told = "SOURCES_FILE: 'gone.yaml' is not in the content folder; no source is known; "
    assert f"{told}correct the name, or write the file" in blog.problems


def test_a_file_that_is_not_there_is_a_warning_as_pelican_has_it(blog, caplog):
    blog.write("articles/letter.md", FILES["articles/letter.md"] + "\n[gone]({filename}gone.md)\n")
    blog.build()
    [record] = [one for one in caplog.records if "leads to no file" in one.getMessage()]
    assert record.levelname == "WARNING"


@pytest.mark.parametrize(
    ("given", "told"), [("pt_br", ""), ("deutsch", "'deutsch' is not the tag of a language; write 'de'")]
)
def test_the_language_of_a_blog_is_one(blog, given, told):
    blog.build(DEFAULT_LANG=given)
    assert [problem for problem in blog.problems if "DEFAULT_LANG" in problem] == (
        [f"DEFAULT_LANG: {told}"] if told else []
    )
