"""Data files of the wrong kind are refused with file, line, field and mend."""

# ruff: noqa: E501 - a table of faults reads best with one row a line

import pytest

FAULTS = {
    "source of no type of CSL": ("sources.yaml", "type: report", "type: reprot", "content/sources.yaml:10: type: 'reprot' is not one of the allowed values; did you mean 'report'?"),
    "source with a misspelt key": ("sources.yaml", "  type: report\n", "  type: report\n  publsher: X\n", "content/sources.yaml:11: publsher: is not a known key; did you mean 'publisher'?"),
    "source with parts that are no date": ("sources.yaml", "issued: 1898~", "issued: {date-parts: [[2016, 14, 40]]}", "issued: is not a date"),
    "source with a part of no date": ("sources.yaml", "issued: 1898~", "issued: {yaer: 2016}", "issued: has 'yaer', which is no part of a date; write it as 2016-11-03"),
    "source read and not opened": ("sources.yaml", "issued: 1898~", "issued: 1898~\n  accessed: 2020\n  opened: false", "has 'opened: false' and 'accessed:', when it was read; remove one of the two"),
    "source with no identifier": ("sources.yaml", "  type: report\n", "  type: report\n  DOI: https://doi.org/abc\n", "content/sources.yaml:11: DOI: 'https://doi.org/abc' is no digital object identifier"),
    "source that is text": ("sources.yaml", "references:\n", "references:\n- a book\n", "content/sources.yaml:2: 'a book' is not a mapping"),
    "source with an unsafe address": ("sources.yaml", "  type: report\n", "  type: report\n  URL: javascript:alert(1)\n", "content/sources.yaml:11: URL: 'javascript:alert(1)'"),
    "source with an empty author": ("sources.yaml", "author: [{family: Marsh, given: Ada}]", "author: [{}]", "content/sources.yaml:5: author.0"),
    "source of no date": ("sources.yaml", "issued: 1898~", "issued: long ago", "issued: 'long ago' is not a date"),
    "claims that are a mapping": ("claims.yaml", "- id: too-short\n", "id: too-short\nlist:\n- id: too-short\n", "content/claims.yaml"),
    "claim of another article": ("claims.yaml", "article: harbor-letter", "article: another", "content/claims.yaml:2: article: 'another' is not the id of an article; write 'harbor-letter'"),
    "claim that was known maybe": ("claims.yaml", "known_then: true", "known_then: maybe", "content/claims.yaml:7: known_then: 'maybe' is neither true nor false"),
    "claim on an unknown source": ("claims.yaml", "[gazette-1904, board-1898]", "[gazette-1905]", "'gazette-1905' is not the id of a source; did you mean 'gazette-1904'?"),
    "claim without a finding": ("claims.yaml", "  finding: The board's report gives 210 m. The captain asked for 300 m.\n", "", "content/claims.yaml:1: finding: is missing"),
    "site that is a list": ("site.yaml", "name: The harbor letter, explained", "- The harbor letter, explained", "content/site.yaml"),
    "article that features nobody": ("articles/harbor-letter.md", "original:", "featured: [the-moel]\noriginal:", "content/articles/harbor-letter.md:7: featured: 'the-moel' is not the id of an explainer; did you mean 'the-mole'?"),
    "site that features nobody": ("site.yaml", "  heading:", "  featured: [the-moel]\n  heading:", "content/site.yaml:7: home.featured: 'the-moel' is not the id of an explainer; did you mean 'the-mole'?"),
    "lead that is no article": ("site.yaml", "  heading:", "  lead: harbor-leter\n  heading:", "content/site.yaml:7: home.lead: 'harbor-leter' is not the id of an article; did you mean 'harbor-letter'?"),
    "lead that is an explainer": ("site.yaml", "  heading:", "  lead: the-mole\n  heading:", "content/site.yaml:7: home.lead: 'the-mole' is not the id of an article; write the name of a file in articles/, without .md"),
    "main claim that is none": ("articles/harbor-letter.md", "original:", "main_claims: [to-short]\noriginal:", "content/articles/harbor-letter.md:7: main_claims: 'to-short' is not the id of a claim; did you mean 'too-short'?"),
    "topics that are text": ("articles/harbor-letter.md", "original:", "topics: harbors\noriginal:", "content/articles/harbor-letter.md:7: topics: 'harbors' is not a list; write [one, two] or one '- ' line each"),
    "topic that is a paragraph": ("articles/harbor-letter.md", "original:", f"topics: [{'x' * 81}]\noriginal:", "content/articles/harbor-letter.md:7: topics.0: 'xxxxxxxxxx"),
    "topic without a letter": ("articles/harbor-letter.md", "original:", "topics: ['+++']\noriginal:", "content/articles/harbor-letter.md:7: topics.0: '+++' gives no address that every server takes; give it a name or an id of its own"),
    "topics of one address": ("articles/harbor-letter.md", "original:", "topics: [C, C++]\noriginal:", "content/articles/harbor-letter.md:7: topics.1: 'C++' would have the address of 'C' (topics/c/); call both alike"),
    "a topic whose id has capitals": ("site.yaml", "about_box:", "topics: [{name: The islands, id: Îles du Nord}]\nabout_box:", "content/site.yaml:12: topics.0.id: 'Îles du Nord' does not have the right form; write 'iles-du-nord': letters of any script"),
    "listed topics of one address": ("site.yaml", "about_box:", "topics: [{name: C}, {name: C++}]\nabout_box:", "content/site.yaml:12: topics.1: 'C++' has the name or the address of 'C'; give it an id of its own: id: …"),
    "series of many words": ("articles/harbor-letter.md", "original:", "series: {name: Walls, prat: 2}\noriginal:", "content/articles/harbor-letter.md:7: series.prat: is not a known key; did you mean 'part'?"),
    "series with a part of nought": ("articles/harbor-letter.md", "original:", "series: {name: Walls, part: 0}\noriginal:", "content/articles/harbor-letter.md:7: series.part: '0' is less than 1; write a number from 1"),
    "site with an unknown key": ("site.yaml", "tagline:", "tag_line:", "content/site.yaml:2: tag_line: is not a known key; did you mean 'tagline'?"),
    "era that ends before it begins": ("timeline/_index.yaml", "from: 1890, to: 1899", "from: 1899, to: 1890", "content/timeline/_index.yaml:4"),
    "eras that are text": ("timeline/_index.yaml", "strands: [{id: works, label: Works}]", "strands: works", "content/timeline/_index.yaml:6: strands: 'works' is not a list"),
    "event on an unknown source": ("timeline/works.yaml", "sources: [board-1898]", "sources: [board-1899]", "'board-1899' is not the id of a source"),
    "event of a day that never was": ("timeline/works.yaml", "date: 1904-03-10", "date: 1904-02-30", "content/timeline/works.yaml:8: date: '1904-02-30' is not a date"),
    "event without words": ("timeline/works.yaml", "label: The Mole is built.", "label: ''", "content/timeline/works.yaml:3: label: is empty"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_data_of_the_wrong_kind_is_refused(fault, faulty):
    name, old, new, expected = FAULTS[fault]
    faulty.replace(name, old, new)
    faulty.refused(expected)
