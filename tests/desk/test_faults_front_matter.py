"""Front matter of every wrong kind is refused with file, line, field and mend."""

# ruff: noqa: E501 - a table of faults reads best with one row a line

import pytest

ARTICLE, EXPLAINER, PAGE = "articles/harbor-letter.md", "explainers/the-mole.md", "pages/about.md"

FAULTS = {
    "title that is a list": (ARTICLE, "title: What the captain wants", "title: [What, the, captain]", "content/articles/harbor-letter.md:2: title: is not text"),
    "title that is a mapping": (EXPLAINER, "title: Mole", "title: {en: Mole}", "content/explainers/the-mole.md:3: title: is not text"),
    "title that is empty": (EXPLAINER, "title: Mole", "title: ''", "content/explainers/the-mole.md:3: title: is empty"),
    "title that is nothing": (PAGE, "title: About", "title:", "content/pages/about.md:2: title: has no value; write text"),
    "title that YAML takes for a comment": (PAGE, "title: About", "title: #1 harbor", "in quotes if it begins with '#'"),
    "no title at all": (PAGE, "title: About\n", "", "content/pages/about.md:2: title: is missing"),
    "date that is a list": (ARTICLE, "date: 2026-11-01", "date: [2026]", "content/articles/harbor-letter.md:4: date: is not a date; write YYYY-MM-DD"),
    "date with a month alone": (ARTICLE, "date: 2026-11-01", "date: 2026-11", "content/articles/harbor-letter.md:4: date: '2026-11' is not a date"),
    "date of our own that is later than all calendars": (ARTICLE, "date: 2026-11-01", "date: 12026-11-01", "content/articles/harbor-letter.md:4: date: '12026-11-01' is not a date"),
    "status unknown": (ARTICLE, "key_points:", "status: publishd\nkey_points:", "content/articles/harbor-letter.md:6: status: 'publishd' is not one of the allowed values"),
    "status that is a list": (EXPLAINER, "kind: place", "kind: place\nstatus: [draft]", "content/explainers/the-mole.md:5: status: is not one of the allowed values"),
    "key points that are text": (ARTICLE, "key_points: [The mole is too short.]", "key_points: The mole is too short.", "content/articles/harbor-letter.md:6: key_points: 'The mole is too short.' is not a list"),
    "original that is text": (ARTICLE, "original:\n  title: A word on the mole\n  author: Ada Marsh\n  date: 1904-03-10\n  publication: The Harbor Gazette\n  genre: opinion\n", "original: A word on the mole\n", "content/articles/harbor-letter.md:7: original: 'A word on the mole' is not a mapping"),
    "original without an author": (ARTICLE, "  author: Ada Marsh\n", "", "original.author: is missing; add 'author:'"),
    "original of no date": (ARTICLE, "  date: 1904-03-10", "  date: spring", "content/articles/harbor-letter.md:10: original.date: 'spring' is not a date"),
    "key in capitals": (ARTICLE, "summary:", "Summary:", "content/articles/harbor-letter.md:5: Summary: "),
    "key that Pelican uses itself": (ARTICLE, "summary:", "source_path: /etc/passwd\nsummary:", "content/articles/harbor-letter.md:5: source_path: '/etc/passwd' is a name that the site itself uses"),
    "facts that are a mapping": (EXPLAINER, "facts:\n- {label: Length, value: 210 m, as_of: 1904, sources: [gazette-1904]}", "facts: {label: Length}", "content/explainers/the-mole.md:10: facts: is not a list"),
    "fact that is text": (EXPLAINER, "- {label: Length, value: 210 m, as_of: 1904, sources: [gazette-1904]}", "- Length 210 m", "content/explainers/the-mole.md:11: facts.0: 'Length 210 m' is not a mapping"),
    "aliases that are a number": (EXPLAINER, "aliases: [the great wall, {form: 방파제, lang: ko}]", "aliases: 7", "content/explainers/the-mole.md:7: aliases: '7' is not a list"),
    "alias that is a list": (EXPLAINER, "[the great wall,", "[[the great wall],", "content/explainers/the-mole.md:7: aliases.0: is not a mapping"),
    "coordinates that are words": (EXPLAINER, "[54.1, 13.4]", "[north, east]", "content/explainers/the-mole.md:8: coordinates.0: 'north' is not a number"),
    "one coordinate": (EXPLAINER, "[54.1, 13.4]", "[54.1]", "content/explainers/the-mole.md:8: coordinates.1: is missing"),
    "coordinates without precision": (EXPLAINER, "precision: about 1 km\n", "", "content/explainers/the-mole.md:8: coordinates: stand without 'precision'; add 'precision:'"),
    "places beside coordinates": (EXPLAINER, "precision: about 1 km\n", "precision: about 1 km\nplaces: [harbor-board]\n", "content/explainers/the-mole.md:10: places: stand beside 'coordinates'"),
    "coordinates not a number": (EXPLAINER, "[54.1, 13.4]", "[.nan, 13.4]", "content/explainers/the-mole.md:8: coordinates.0: '.nan' is not"),
    "reviewed that is words": (EXPLAINER, "reviewed: 2026-11-01", "reviewed: recently", "content/explainers/the-mole.md:13: reviewed: 'recently' is not a date"),
    "review before it was reviewed": (EXPLAINER, "review_by: 2030-11-01", "review_by: 2020-11-01", "content/explainers/the-mole.md:14: review_by: '2020-11-01' is before 'reviewed'"),
    "change without a note": (EXPLAINER, "{date: 2026-11-01, note: First published.}", "{date: 2026-11-01}", "content/explainers/the-mole.md:15: changes.0.note: is missing"),
    "id with a path in it": (EXPLAINER, "id: the-mole", "id: ../the-mole", "content/explainers/the-mole.md:2: id: '../the-mole'"),
    "wikidata that is a link": (EXPLAINER, "kind: place", "kind: place\nwikidata: https://www.wikidata.org/wiki/Q1", "content/explainers/the-mole.md:5: wikidata: "),
    "autolink that is a word": (EXPLAINER, "kind: place", "kind: place\nautolink: sometimes", "content/explainers/the-mole.md:5: autolink: 'sometimes' is neither true nor false"),
    "short description that is long": (EXPLAINER, "kind: place", "kind: place\nshort_description: a wall of stones in the sea that keeps the waves out of the port", "content/explainers/the-mole.md:5: short_description: "),
    "definition that is too long": (EXPLAINER, "A wall of stones that", "A wall of stones " + "and stones " * 20 + "that", "definition: has 52 words, more than 30"),
    "definition that uses its term": (EXPLAINER, "A wall of stones", "A mole of stones", "definition: 'Mole' is used in its own definition"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_front_matter_of_the_wrong_kind_is_refused(fault, faulty):
    name, old, new, expected = FAULTS[fault]
    faulty.replace(name, old, new)
    faulty.refused(expected)
