"""Mistakes in the Markdown of texts and fields, in links, in boxes of pictures, and in tags of languages."""

# ruff: noqa: E501 - a table of mistakes reads best with one row a line

from tests.desk.mistakes.mistake import Mistake, article, error, explainer, page, warning

SIGNS = {
    "a link of a wiki": ("See [[The Mole]].", "link: '[[The Mole]]'", "write [words](term:id)"),
    "a picture of Obsidian": ("See ![[mole.png]] here.", "picture: '![[mole.png]]'", "write ![what it shows]"),
    "a highlight": ("It is ==closed== now.", "highlight: '==closed=='", "write *words*"),
    "a subscript": ("They drink H~2~O.", "subscript: '~2~'", "write it in Unicode"),
    "a superscript": ("It has 5 m^2^.", "superscript: '^2^'", "write it in Unicode"),
    "a box of GitHub": ("> [!Note]\n> It rains.", "box: '[!Note]'", "write ::: note"),
    "a box of MkDocs": ("!!! note\n    It rains.", "box: '!!! note'", "write ::: note"),
    "template code": ("It is {{ now }}.", "template code: '{{ now }}'", "no template code runs"),
    "a shortcode": ("{{< figure src=x >}}", "template code: '{{< figure src=x >}}'", "no template code runs"),
    "a comment of Obsidian": ("It %%ask Ada%% rains.", "comment: '%%ask Ada%%'", "readers would see it"),
    "a task list": ("- [ ] look it up", "task list: '[ ]'", "without the box"),
    "contents": ("[TOC]\n\nIt rains.", "contents: '[TOC]'", "by itself"),
    "a formula": ("It is $E=mc^2$.", "formula: '$E=mc^2$'", "no formulas are set"),
    "LaTeX": (r"It is \textbf{closed}.", r"LaTeX: '\textbf{closed}'", "no formulas are set"),
    "emphasis with blanks": ("It is ** closed ** now.", "emphasis: '** closed **'", "leave no blank"),
    "emphasis of a wiki": ("It is '''closed''' now.", "emphasis: ''''closed''''", "write *words*"),
    "emphasis of a forum": ("It is [b]closed[/b] now.", "markup: '[/b]'", "write *words*"),
    "a heading without a blank": ("##The port", "heading: '##The port'", "put a blank behind the #"),
    "a heading of a wiki": ("== The port ==", "heading: '== The port =='", "write ## and the words"),
    "a table without its line": ("| a | b |\n| 1 | 2 |", "table: '|'", "the second line of a table"),
    "the address on its own": ("See <{filename}/pages/about.md>.", "link: '<{filename}/pages/about.md>'",
                               "write [words]({filename}/…)"),
    "a blank in a link": ("See [it] (https://example.org).", "link: '[it] (https://example.org)'", "no blank"),
    "brackets exchanged": ("See (it)[https://example.org].", "link: '(it)[https://example.org]'", "in ( )"),
    "a paragraph set in": ("    It rained for a week, and nobody in the port could say how long it would go on.",
                           "paragraph: 'It rained", "without blanks"),
}  # fmt: skip
"""What is shown as it was typed."""

WRONG = {
    "no address": ("See [it]().", "link: '[it]()' leads nowhere", "between the round brackets"),
    "no words": ("See [](https://example.org).", "link: '[](https://example.org)' has no words", "square brackets"),
    "a placeholder": ("See [it](TODO).", "link: 'TODO' is no address of the site", "{filename}/…"),
    "the path of a text": ("See [it](../pages/about.md).", "link: '../pages/about.md' is the path of a text",
                           "write {filename}/pages/about.md"),
    "a host alone": ("See [it](www.example.org).", "link: 'www.example.org' is no whole address",
                     "write https://www.example.org"),
    "an anchor of nothing": ("See [it](#nope).", "link: '#nope' leads to no element", "name a heading"),
    "an anchor misspelt": ("See [it](#the-prot).\n\n## The port\n\nIt rains.", "link: '#the-prot' leads to no", "did you mean '#the-port'?"),
    "an anchor of another text": ("See [it]({filename}/pages/about.md#nope).", "link: '/pages/about.md#nope' leads", "name a heading"),
    "an anchor of an explainer": ("See [it](term:the-mole#nope).", "link: '/explainers/the-mole.md#nope' leads", "name a heading"),
    "an address of mail": ("See [it](desk@example.org).", "'desk@example.org' is an address of mail", "write mailto:desk@"),
    "a title behind term": ("See [it](term:The%20Mole).", "names no explainer", "as in term:the-mole"),
    "a path of Windows": (r"![A mole](images\mole.png)", "is not read as a link", r"write / where \ stands"),
    "a mark with blanks": ("[It]{claim = too-short} rains.", "attributes: '{claim = too-short}' are shown", "without blanks"),
    "a mark with a colon": ("[It]{date: 1905} rains.", "attributes: '{date: 1905}' are shown", "write {name=value}"),
    "a mark that is not closed": ("[It]{claim=too-short rains.", "attributes: '{claim=too-short' are shown", "and close it"),
    "a key of a mark misspelt": ("[It]{clam=too-short} rains.", "attribute: 'clam' is not allowed", "did you mean 'claim'?"),
    "a picture that is not there": ("![A mole](images/harbor.png)", "static: '/images/harbor.png' leads to no file", "add what it names"),
    "HTML": ("It is <b>closed</b>.", "raw HTML: '<b>' is shown", "write *words*"),
    "a comment of HTML": ("<!-- ask Ada -->\n\nIt rains.", "raw HTML: '<!--' is shown", "readers would see it"),
    "words in a country's language": ("The [방파제]{lang=kr}.", "lang: 'kr' is the tag of Kanuri", "write 'ko'"),
}  # fmt: skip
"""What stops the build."""

LANGUAGES = {
    "english": "en", "en_US": "en-US", "EN": "en", "Deutsch": "de", "日本語": "ja", "jp": "ja", "cz": "cs",
    "en-UK": "en-GB", "kor": "ko", "zh-cn": "zh-CN",
}  # fmt: skip
"""What was written, and what is meant."""


def in_texts(mistakes, tell):
    """Put each mistake into the text of an article of its own, on line 9."""
    found = {}
    for number, (name, (words, subject, mend)) in enumerate(mistakes.items()):
        file = f"articles/sign-{tell.__name__}-{number}.md"
        text = article(f"Sign {tell.__name__} {number}", ("It rained.", words))
        found[name] = Mistake({file: text}, (tell(f"{file}:9", subject, mend),))
    return found


def languages():
    for number, (written, meant) in enumerate(LANGUAGES.items()):
        file = f"articles/language-{number}.md"
        text = article(f"Language {number}", ("date:", f"lang: {written}\ndate:"))
        yield (
            written,
            Mistake({file: text}, (error(f"{file}:4", f"lang: '{written}' ", f"write '{meant}'"),)),
        )


PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><rect width="3" height="2"/></svg>'
FIGURE = "::: figure\n![A mole](images/m.svg)\n\nQuelle: Ada\nLizenz: CC0\n:::"

GROUPS = {
    "shown as typed": in_texts(SIGNS, warning),
    "refused": in_texts(WRONG, error),
    "languages": {
        **dict(languages()),
        "of a page": Mistake(
            {"pages/lang.md": page("lang", ("summary:", "lang: Deutsch\nsummary:"))},
            (error("pages/lang.md:3", "lang: 'Deutsch' is not the tag", "write 'de'"),),
        ),
        "of an explainer's name": Mistake(
            {"explainers/buoy.md": explainer("buoy", ("reviewed:", "names: [{name: Boje, lang: german}]\nreviewed:"))},
            (error("explainers/buoy.md:6", "names.0.lang: 'german' is not the tag", "write 'de'"),),
        ),
    },
    "figures and fields": {
        "keys in German": Mistake(
            {"images/m.svg": PICTURE, "articles/figure.md": article("figure", ("It rained.", FIGURE))},
            (
                warning("articles/figure.md:12", "figure: 'Quelle' is no key", "write 'credit: …'"),
                warning("articles/figure.md:13", "figure: 'Lizenz' is no key", "write 'licence: …'"),
            ),
        ),
        "a diagram with a style sheet": Mistake(
            {
                "images/s.svg": PICTURE.replace("<rect", "<style>rect {fill: red}</style><rect"),
                "articles/styled.md": article("styled", ("It rained.", "![A mole](images/s.svg){.diagram}")),
            },
            (
                error("articles/styled.md:9", "has a style sheet, which would hold for the whole page", "classes of"),
                warning("articles/styled.md:9", "is a diagram without a source", "put it into a box '::: figure'"),
            ),
        ),
        "a plain path in a definition": Mistake(
            {"explainers/pier.md": explainer("pier", ("A thing that", "A [thing](/explainers/the-mole/) that"))},
            (error("explainers/pier.md:5", "link: '/explainers/the-mole/' is relative", "write {filename}/"),),
        ),
        "an anchor in key points": Mistake(
            {"articles/points.md": article("points", ("summary:", 'key_points: ["[It](#nope) rained."]\nsummary:'))},
            (error("articles/points.md:5", "link: '#nope' counts from each page", "write {filename}/"),),
        ),
        "a wiki's link in a summary": Mistake(
            {"articles/field.md": article("field", ("What is new", "What [[is]] new"))},
            (warning("articles/field.md:5", "summary: link: '[[is]]'", "write [words](term:id)"),),
        ),
        "an abbreviation": Mistake(
            {"articles/short.md": article("short", ("It rained.", "The HMA is closed."))},
            (warning("articles/short.md:9", "body: 'HMA' is not spelled out", "known_abbreviations of the article"),),
        ),
    },
}  # fmt: skip
