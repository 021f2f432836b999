"""Data files of the wrong kind are refused with file, line, field and mend."""

# ruff: noqa: E501 - a table of faults reads best with one row a line

import pytest

FAULTS = {
    "sources that are a list": ("sources.yaml", "references:\n", "", "content/sources.yaml"),
    "source that is text": ("sources.yaml", "references:\n", "references:\n- a book\n", "content/sources.yaml:2: 'a book' is not a mapping"),
    "source with an unsafe address": ("sources.yaml", "  type: report\n", "  type: report\n  URL: javascript:alert(1)\n", "content/sources.yaml:11: URL: 'javascript:alert(1)'"),
    "source with an empty author": ("sources.yaml", "author: [{family: Marsh, given: Ada}]", "author: [{}]", "content/sources.yaml:5: author.0"),
    "source of no date": ("sources.yaml", "issued: 1898~", "issued: long ago", "issued: 'long ago' is not a date"),
    "source that nothing cites": ("sources.yaml", "- id: board-1898", "- {id: spare, type: book, title: Spare, publisher: X, kind: press}\n- id: board-1898", "content/sources.yaml:9: id: 'spare' is cited nowhere"),
    "claims that are a mapping": ("claims.yaml", "- id: too-short\n", "id: too-short\nlist:\n- id: too-short\n", "content/claims.yaml"),
    "claim of another article": ("claims.yaml", "article: harbor-letter", "article: another", "claim: 'too-short' is a claim of another article ('another')"),
    "claim that was known maybe": ("claims.yaml", "known_then: true", "known_then: maybe", "content/claims.yaml:7: known_then: 'maybe' is neither true nor false"),
    "claim on an unknown source": ("claims.yaml", "[gazette-1904, board-1898]", "[gazette-1905]", "'gazette-1905' is not the id of a source; did you mean 'gazette-1904'?"),
    "claim without a finding": ("claims.yaml", "  finding: The board's report gives 210 m. The captain asked for 300 m.\n", "", "content/claims.yaml:1: finding: is missing"),
    "site that is a list": ("site.yaml", "name: The harbor letter, explained", "- The harbor letter, explained", "content/site.yaml"),
    "site that features nobody": ("site.yaml", "featured: [the-mole]", "featured: [the-moel]", "the-moel"),
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
