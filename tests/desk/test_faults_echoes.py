"""The cause is told, once; what follows from it is not."""

# ruff: noqa: E501 - a table of faults reads best with one row a line

import pytest

CAUSES = {
    "a source that cannot be read": ("sources.yaml", "type: report", "type: reprot", "content/sources.yaml:10: type: 'reprot' is not one of"),
    "a source whose id has a blank": ("sources.yaml", "id: board-1898", "id: board 1898", "content/sources.yaml:9: id: 'board 1898' does not have the right form"),
    "a source without an id": ("sources.yaml", "- id: board-1898\n  type", "- type", "content/sources.yaml:9: id: is missing"),
    "a claim whose id has a blank": ("claims.yaml", "id: too-short", "id: too short", "content/claims.yaml:1: id: 'too short' does not have the right form"),
    "a key of another tool": ("articles/harbor-letter.md", "author: Harbor Desk", "author: Harbor Desk\ntags: [a]", "content/articles/harbor-letter.md:4: tags: is not a known key; did you mean 'topics'?"),
    "an author in two spellings": ("articles/harbor-letter.md", "author: Harbor Desk", "author: Harbor Desk\nauthors: Ada", "content/articles/harbor-letter.md:4: authors: is the same as 'author', which is there too; write all of it under 'author:'"),
    "an author without a name": ("articles/harbor-letter.md", "author: Harbor Desk", "author: [Ada, {given: B}]", "content/articles/harbor-letter.md:3: author.1: has no name"),
    "an author that is a list": ("articles/harbor-letter.md", "author: Harbor Desk", "author: [Ada, [B]]", "content/articles/harbor-letter.md:3: author.1.name: is not text"),
    "a list where text belongs": ("articles/harbor-letter.md", "title: What the captain wants", "title: [What]", "content/articles/harbor-letter.md:2: title: is not text"),
    "a status that is none": ("pages/about.md", "title: About", "title: About\nstatus: true", "content/pages/about.md:3: status: 'true' is not one of the allowed values"),
    "a key of a record within": ("explainers/the-mole.md", "kind: place", "kind: place\nform: x", "content/explainers/the-mole.md:5: form: is not a known key here; write it within 'aliases:'"),
    "a key of the record around": ("explainers/the-mole.md", "{label: Length", "{title: x, label: Length", "content/explainers/the-mole.md:11: facts.0.title: is not a known key here; remove it, or write it where it belongs"),
    "half of a place": ("explainers/the-mole.md", "[54.1, 13.4]", "[54.1]", "content/explainers/the-mole.md:8: coordinates.1: is missing; write it behind the entry before it"),
    "sources that cannot be read": ("sources.yaml", "references:", "references: [", "content/sources.yaml:2: is not valid YAML"),
    "sources under another key": ("sources.yaml", "references:", "refs:", "content/sources.yaml:1: references: is not a list"),
    "a frame that cannot be read": ("timeline/_index.yaml", "strands: [{", "strands: [[{", "content/timeline/_index.yaml:7: is not valid YAML"),
    "an era that cannot be read": ("timeline/_index.yaml", "label: Building", "label: true", "content/timeline/_index.yaml:4: eras.0.label: 'true' is not text"),
    "a claim that cannot be read": ("claims.yaml", "known_then: true", "known_then: 1", "content/claims.yaml:7: known_then: '1' is neither true nor false"),
    "claims that cannot be read": ("claims.yaml", "- id: too-short", "- id: [too-short", "content/claims.yaml:"),
    "an event that cannot be read": ("timeline/works.yaml", "date: 1898~", "date: x", "content/timeline/works.yaml:2: date: 'x' is not a date"),
    "an article that cannot be read": ("articles/harbor-letter.md", "author: Harbor", "author: [Harbor", "content/articles/harbor-letter.md:4: is not valid YAML"),
    "an author of another shape": ("articles/harbor-letter.md", "author: Harbor Desk", "author: {nmae: Ada, family: Marsh}", "content/articles/harbor-letter.md:3: author.0.nmae: is not a known key"),
    "an author that is a truth": ("articles/harbor-letter.md", "author: Harbor Desk", "author: [true]", "content/articles/harbor-letter.md:3: author.0.name: 'true' is not text"),
    "an author in signs": ("articles/harbor-letter.md", "author: Harbor Desk", "author: ['<a b=c>', {name: []}]", "content/articles/harbor-letter.md:3: author.1.name: is not text"),
    "an explainer that cannot be read": ("explainers/the-mole.md", "kind: place", "kind: sea", "content/explainers/the-mole.md:4: kind: 'sea' is not a kind of this site"),
    "a list of one wrong entry": ("explainers/the-mole.md", "sources: [gazette-1904]", "sources: [true]", "content/explainers/the-mole.md:11: facts.0.sources.0: 'true' is not text"),
    "a template that shows something else": ("pages/about.md", "title: About", "title: About\ntemplate: card", "content/pages/about.md:3: template: 'card' shows no page; remove it"),
    "a template that is not there": ("pages/about.md", "title: About", "title: About\ntemplate: nope", "content/pages/about.md:3: template: 'nope' is no template of the theme"),
    "a key beside the sources": ("sources.yaml", "references:", "title: x\nreferences:", "content/sources.yaml:1: title: is not a known key"),
    "an event with the id of an era": ("timeline/works.yaml", "id: mole-built", "id: building", "id: 'building' is the id of an era in _index.yaml, too"),
    "an event with a name of the page": ("timeline/works.yaml", "id: mole-built", "id: main", "id: 'main' is the name of a part of the timeline's page; write another: the-main"),
    "two eras of one id": ("timeline/_index.yaml", "id: after", "id: building", "content/timeline/_index.yaml:5: eras.1.id: 'building' stands twice"),
    "a long id of an era": ("timeline/_index.yaml", "id: after", f"id: {'x' * 256}", "content/timeline/_index.yaml:5: eras.1.id: "),
    "a title of ten thousand letters": ("explainers/the-mole.md", "title: Mole", f"title: {'M' * 10_000}", "is longer than 300 characters; shorten it"),
    "more eras than a page can lead to": ("timeline/_index.yaml", "eras:", "eras:\n" + "\n".join(f"- {{id: e{n}, label: E, from: {1000 + n}}}" for n in range(400)), "eras: holds more than 100 entries; leave some out"),
    "more aliases than anybody has": ("explainers/the-mole.md", "aliases: [", "aliases: [" + "".join(f"{'x' * n}, " for n in range(1, 300)), "aliases: holds more than 200 entries; leave some out"),
    "digits without end": ("timeline/works.yaml", "date: 1898~", f"date: {'1' * 4_301}", "content/timeline/works.yaml:2: date: "),
    "a NUL by an escape": ("articles/harbor-letter.md", "title: What the captain wants", 'title: "A \\0 b"', "content/articles/harbor-letter.md:2: title: 'U+0000' is a control character; delete it"),
    "a name of one blank that nobody sees": ("explainers/the-mole.md", "title: Mole", "title: \u200b", "content/explainers/the-mole.md:3: title: "),
    "coordinates of booleans": ("explainers/the-mole.md", "[54.1, 13.4]", "[true, 13.4]", "content/explainers/the-mole.md:8: coordinates.0: 'true' is not a number"),
}  # fmt: skip


@pytest.mark.parametrize("cause", CAUSES)
def test_the_cause_alone_is_told(cause, faulty):
    name, old, new, expected = CAUSES[cause]
    faulty.replace(name, old, new)
    complaint = faulty.refused(expected)
    assert complaint.count("error: ") == 1, complaint


@pytest.mark.parametrize("coordinates", ["[89, 10]", "[90, 180]", "[-90, -180]", "[85, 0]", "[-85.0, 10]"])
def test_a_place_near_a_pole_is_a_place(coordinates, faulty):
    faulty.replace("explainers/the-mole.md", "[54.1, 13.4]", coordinates)
    faulty.handled()


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("sources.yaml", "  type: report\n", "  type: report\n  volume: 12\n  issue: 007\n  number: 3.10\n"),
        ("explainers/the-mole.md", "aliases: [", "aliases: [3.10, 1984, "),
        ("explainers/the-mole.md", "as_of: 1904", "as_of: 1998"),
        ("explainers/the-mole.md", "title: Mole", "title: 1984"),
    ],
)
def test_numbers_that_stand_for_text_are_taken(name, old, new, faulty):
    faulty.replace(name, old, new)
    faulty.handled()


LANGUAGES = ("fr", "de", "ar", "he", "zh-Hant", "en-GB", "ko-KR", "ja", "tlh")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_article_in_any_language_is_built_at_its_own_address(lang, faulty):
    """What a language lacks degrades: its dates are not found, those that an editor marks are."""
    faulty.replace("articles/harbor-letter.md", "author:", f"lang: {lang}\nauthor:")
    faulty.replace(
        "articles/harbor-letter.md", "The Mole should", "[In mayo]{date=1903-05} it was said. The Mole should"
    )
    faulty.replace("pages/about.md", "title: About", f"title: About\nlang: {lang}")
    faulty.handled()
    assert f'lang="{lang}"' in faulty.output("articles/harbor-letter/index.html")
    assert f'lang="{lang}"' in faulty.output("about/index.html")
    assert "mayo" in faulty.output("timeline/index.html")


def test_what_is_named_and_a_draft_is_called_so(faulty):
    faulty.replace("explainers/the-mole.md", "kind: place", "kind: place\nstatus: draft")
    faulty.replace("articles/harbor-letter.md", "original:", "featured: [the-mole]\noriginal:")
    faulty.refused(
        "content/articles/harbor-letter.md:7: featured: 'the-mole' is a draft, which nobody will find on the web"
    )


@pytest.mark.parametrize("address", ["z", "../z/", "#z", "/z", "z.md"])
def test_an_event_has_no_relative_links(address, faulty):
    """It stands on many pages, and in files for programs."""
    faulty.replace(
        "timeline/works.yaml", "label: The Mole is built.", f'label: "The [Mole]({address}) is built."'
    )
    told = f"content/timeline/works.yaml:3: label: link: '{address}' is relative, and counts from each page"
    assert faulty.refused(told).count("error: ") == 1


def test_an_event_of_a_page_is_told_where_it_belongs(faulty):
    faulty.write("pages/more.md", "---\ntitle: More\n---\n[Words]{event=mole-built} of it.\n")
    faulty.refused(
        "'mole-built' is tied to words of a page that is no article; take it out: only articles tell events"
    )
