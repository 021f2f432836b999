"""``rename`` finds an id however YAML and Markdown spell it, and takes nothing else for one."""

# ruff: noqa: E501 - texts and tables of cases read best unbroken

import pytest

from plugins.desk.renaming import RenameRefusedError, apply_plan, plan_rename

OWN = "---\nid: {id}\ntitle: Mole\n---\nText.\n"

BODIES = {
    "one backtick before and one after": ("A ` sign, [x](term:the-mole), a ` sign.", "A ` sign, [x](term:the-mole), a ` sign."),
    "a backtick before, escaped": (r"A \` sign, [x](term:the-mole), a ` sign.", r"A \` sign, [x](term:sea-wall), a ` sign."),
    "backticks in different paragraphs": ("A ` sign.\n\n[x](term:the-mole)\n\nA ` sign.", "A ` sign.\n\n[x](term:sea-wall)\n\nA ` sign."),
    "backticks of different length": ("A `` sign, [x](term:the-mole), a ` sign.", "A `` sign, [x](term:sea-wall), a ` sign."),
    "a backtick in the link's words": ("[a `b` c](term:the-mole)", "[a `b` c](term:sea-wall)"),
    "code that holds a link and a link": ("`[x](term:the-mole)` [x](term:the-mole)", "`[x](term:the-mole)` [x](term:sea-wall)"),
    "a fence that is never closed": ("```\n[x](term:the-mole)", "```\n[x](term:the-mole)"),
    "a fence inside a list": ("- a\n\n  ```\n  [x](term:the-mole)\n  ```\n\n- [x](term:the-mole)", "- a\n\n  ```\n  [x](term:the-mole)\n  ```\n\n- [x](term:sea-wall)"),
    "an escaped bracket": (r"\[x](term:the-mole) [y](term:the-mole)", r"\[x](term:the-mole) [y](term:sea-wall)"),
    "an escaped link in brackets": (r"[x\](term:the-mole)", r"[x\](term:the-mole)"),
    "a backslash in the address": (r"[x](term:the\-mole)", "[x](term:sea-wall)"),
    "a numbered character": ("[x](term:the&#45;mole) [x](term:the&#x2D;m&#111;le)", "[x](term:sea-wall) [x](term:sea-wall)"),
    "a percent-encoded file": ("[x]({filename}/explainers/the%2Dmole.md)", "[x]({filename}/explainers/sea-wall.md)"),
    "titles": ('[x](term:the-mole "the-mole \\" term:the-mole") [y](<term:the-mole> \'(a)\')', '[x](term:sea-wall "the-mole \\" term:the-mole") [y](<term:sea-wall> \'(a)\')'),
    "a title on the next line": ('[x](term:the-mole\n"a title")', '[x](term:sea-wall\n"a title")'),
    "blanks around the address": ("[x](   term:the-mole#part   )", "[x](   term:sea-wall#part   )"),
    "an address on the next line": ("[x](\nterm:the-mole)", "[x](\nterm:sea-wall)"),
    "an address in angle brackets": ("<term:the-mole>", "<term:sea-wall>"),
    "old file links": ("[x](|filename|/explainers/the-mole.md)", "[x](|filename|/explainers/sea-wall.md)"),
    "roundabout file links": ("[x]({filename}../pages/../explainers/./the-mole.md#a) [x]({filename}/explainers//the-mole.md?b)", "[x]({filename}../pages/../explainers/./sea-wall.md#a) [x]({filename}/explainers//sea-wall.md?b)"),
    "definitions": ("[x][a] [b] [c][]\n\n[a]: {filename}/explainers/the-mole.md 'the-mole'\n[b]: <term:the-mole>\n[c]:\n  term:the-mole\n", "[x][a] [b] [c][]\n\n[a]: {filename}/explainers/sea-wall.md 'the-mole'\n[b]: <term:sea-wall>\n[c]:\n  term:sea-wall\n"),
    "a definition that nothing uses, and one twice": ("[a]: term:the-mole\n[a]: term:the-mole#b\n", "[a]: term:sea-wall\n[a]: term:sea-wall#b\n"),
    "a label of that name": ("[the-mole][the-mole] [term:the-mole]\n\n[the-mole]: term:the-mole\n", "[the-mole][the-mole] [term:the-mole]\n\n[the-mole]: term:sea-wall\n"),
    "other names": ("[@the-mole] [w]{claim=the-mole} [w]{#the-mole} {.the-mole}\n", "[@the-mole] [w]{claim=the-mole} [w]{#the-mole} {.the-mole}\n"),
    "longer names": ("[x](term:the-mole-light) [x](term:old-the-mole) [x]({filename}/explainers/the-mole.mdx) [x]({filename}/pages/the-mole.md) [x](https://a.example/the-mole) [x](/the-mole) [x](term:the-mole)", "[x](term:the-mole-light) [x](term:old-the-mole) [x]({filename}/explainers/the-mole.mdx) [x]({filename}/pages/the-mole.md) [x](https://a.example/the-mole) [x](/the-mole) [x](term:sea-wall)"),
    "a table": ("| a | b |\n|---|---|\n| [x](term:the-mole) | `a \\| b` [y](term:the-mole) |\n", "| a | b |\n|---|---|\n| [x](term:sea-wall) | `a \\| b` [y](term:sea-wall) |\n"),
    "notes, headings, quotations, lists": ("# [x](term:the-mole)\n\n> - [x](term:the-mole)[^1]\n>   [x](term:the-mole)\n\n[^1]: [x](term:the-mole), ^[y [x](term:the-mole)]\n", "# [x](term:sea-wall)\n\n> - [x](term:sea-wall)[^1]\n>   [x](term:sea-wall)\n\n[^1]: [x](term:sea-wall), ^[y [x](term:sea-wall)]\n"),
    "emphasis and a picture in the words": ("[**a** ![p]({static}/images/the-mole.png)](term:the-mole)", "[**a** ![p]({static}/images/the-mole.png)](term:sea-wall)"),
    "indented code and a paragraph that goes on": ("    [x](term:the-mole)\n\ntext\n    [x](term:the-mole)\n", "    [x](term:the-mole)\n\ntext\n    [x](term:sea-wall)\n"),
    "raw HTML is text": ("<!-- [x](term:the-mole) -->", "<!-- [x](term:sea-wall) -->"),
}  # fmt: skip

FRONT_MATTERS = {
    "bare": ("nolink: [the-mole]", "nolink: [sea-wall]"),
    "in double quotes, escaped": ('nolink: ["the\\x2dmole", "th\\u0065-mole", "the-\\\n  mole"]', 'nolink: ["sea-wall", "sea-wall", "sea-wall"]'),
    "in single quotes": ("nolink: ['the-mole']", "nolink: ['sea-wall']"),
    "folded": ("nolink:\n- >-\n  the-mole\n- |-\n  the-mole\n- the-mole # why", "nolink:\n- >-\n  sea-wall\n- |-\n  sea-wall\n- sea-wall # why"),
    "comments in a list": ("nolink: # the-mole\n# the-mole\n- the-mole   # the-mole\n# the-mole\n- the-mole-light", "nolink: # the-mole\n# the-mole\n- sea-wall   # the-mole\n# the-mole\n- the-mole-light"),
    "a list over lines": ("nolink: [\n  the-mole, # a\n  other,\n]", "nolink: [\n  sea-wall, # a\n  other,\n]"),
    "words that are no id": ("title: the-mole\nsummary: the-mole, term:the-mole", "title: the-mole\nsummary: the-mole, term:the-mole"),
    "a link in a quotation": ("summary: 'It''s [x](term:the-mole), isn''t it?'", "summary: 'It''s [x](term:sea-wall), isn''t it?'"),
    "a link with escapes": ('summary: "\\u201cA\\u201d \\"[x](term:the\\x2dmole)\\" \\ [y](term:the-mole)"', 'summary: "\\u201cA\\u201d \\"[x](term:sea-wall)\\" \\ [y](term:sea-wall)"'),
    "a link in a folded text": ("summary: >\n  First\n  [x](term:the-mole),\n\n    then [y](term:the-mole)\n", "summary: >\n  First\n  [x](term:sea-wall),\n\n    then [y](term:sea-wall)\n"),
    "a link in plain words over lines": ("summary: First\n  [x](term:the-mole) and\n\n  [y](term:the-mole)", "summary: First\n  [x](term:sea-wall) and\n\n  [y](term:sea-wall)"),
    "code in a field": ("summary: 'A `[x](term:the-mole)` ` [y](term:the-mole)'", "summary: 'A `[x](term:the-mole)` ` [y](term:sea-wall)'"),
    "a field that is quoted code": ("summary: '    [y](term:the-mole)'", "summary: '    [y](term:sea-wall)'"),
    "relations": ("related:\n- how: leads # the-mole\n  id: the-mole\n- {id: 'the-mole', how: leads}\n- {how: the-mole, id: x}", "related:\n- how: leads # the-mole\n  id: sea-wall\n- {id: 'sea-wall', how: leads}\n- {how: the-mole, id: x}"),
    "ids of other things": ("about: [the-mole]\nsources: [the-mole]\nstrand: the-mole\nviews: [the-mole]", "about: [sea-wall]\nsources: [the-mole]\nstrand: the-mole\nviews: [the-mole]"),
}  # fmt: skip


@pytest.fixture
def content(tmp_path):
    folder = tmp_path / "content"
    (folder / "explainers").mkdir(parents=True)
    (folder / "articles").mkdir()
    (folder / "explainers/the-mole.md").write_text(OWN.format(id="the-mole"), encoding="utf-8")
    return folder


def renamed(content, data, name="articles/a.md"):
    path = content / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    apply_plan(plan_rename(content, "the-mole", "sea-wall"))
    return path.read_bytes()


FORMS = {"as it is": lambda text: text.encode(), "of Windows": lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
         "of old Macintoshes": lambda text: text.replace("\n", "\r").encode()}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("case", BODIES)
def test_links_are_what_the_parser_reads_as_links(content, case, form):
    before, after = BODIES[case]
    head = "---\ntitle: A\n---\n"
    assert renamed(content, FORMS[form](head + before)) == FORMS[form](head + after)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("case", FRONT_MATTERS)
def test_values_are_compared_and_not_what_is_written(content, case, form):
    before, after = FRONT_MATTERS[case]
    text = "---\n{}\n---  \nNo [link](term:x).\n"
    assert renamed(content, FORMS[form](text.format(before))) == FORMS[form](text.format(after))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("case", FRONT_MATTERS)
def test_data_files_are_read_as_front_matter_is(content, case, form):
    before, after = FRONT_MATTERS[case]
    assert renamed(content, FORMS[form](before), "maps/map.yaml") == FORMS[form](after)


OWN_IDS = {
    'id: "the\\x2dmole"\ntitle: M': 'id: "sea-wall"\nprevious_ids: [the-mole]\ntitle: M',
    "id: 'the-mole' # its id\ntitle: M": "id: 'sea-wall' # its id\nprevious_ids: [the-mole]\ntitle: M",
    "id: >-\n  the-mole\ntitle: M": "id: >-\n  sea-wall\nprevious_ids: [the-mole]\ntitle: M",
    "title: M\nid: the-mole": "title: M\nid: sea-wall\nprevious_ids: [the-mole]",
    "title: M\nid:\n  the-mole": "title: M\nid:\n  sea-wall\nprevious_ids: [the-mole]",
    "{id: the-mole, title: M}": "{id: sea-wall, previous_ids: [the-mole], title: M}",
    "id: the-mole\nrelated: [{id: the-mole, how: leads}]": "id: sea-wall\nprevious_ids: [the-mole]\nrelated: [{id: sea-wall, how: leads}]",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("written", OWN_IDS)
def test_its_own_id_is_changed_however_it_is_written(content, written, form):
    text = "---\n{}\n---\n[x](term:the-mole)"
    (content / "explainers/the-mole.md").write_bytes(FORMS[form](text.format(written)))
    apply_plan(plan_rename(content, "the-mole", "sea-wall"))
    expected = text.format(OWN_IDS[written]).replace("term:the-mole", "term:sea-wall")
    assert (content / "explainers/sea-wall.md").read_bytes() == FORMS[form](expected)


@pytest.mark.parametrize("new", ["null", "true", "false", "0", "1904"])
def test_an_id_that_yaml_reads_as_something_else_is_refused(content, new):
    with pytest.raises(RenameRefusedError, match="is no text in YAML"):
        plan_rename(content, "the-mole", new)


@pytest.mark.parametrize("new", ["no", "on", "y", "2020-01-01", "1e3", "0x1f", "a" * 100])
def test_an_id_that_yaml_reads_as_text_is_taken(content, new):
    apply_plan(plan_rename(content, "the-mole", new))
    text = (content / f"explainers/{new}.md").read_text(encoding="utf-8")
    assert text.startswith(f"---\nid: {new}\nprevious_ids: [the-mole]\n")


@pytest.mark.parametrize("old", ["a", "1", "to", "md", "zq0z", "term", "filename", "explainers"])
def test_a_short_id_is_told_from_words(content, old):
    (content / "explainers/the-mole.md").rename(content / f"explainers/{old}.md")
    (content / f"explainers/{old}.md").write_text(OWN.format(id=f"'{old}'"), encoding="utf-8")
    body = "1. to a [1](term:1#1) [a](term:a) [to](term:to) [md](term:md) [z](term:zq0z) [x](term:zq0z-zq1z)\n2. [t](term:term) [e]({{filename}}/explainers/{}.md) [e](term:explainers) [f](term:filename)\n"
    text = "---\ntitle: a\n---\n" + body.format(old)
    (content / "articles/a.md").write_text(text, encoding="utf-8")
    apply_plan(plan_rename(content, old, "sea-wall"))
    expected = text.replace(f"(term:{old})", "(term:sea-wall)").replace(
        f"(term:{old}#1)", "(term:sea-wall#1)"
    )
    expected = expected.replace(f"/explainers/{old}.md", "/explainers/sea-wall.md")
    assert (content / "articles/a.md").read_text(encoding="utf-8") == expected
