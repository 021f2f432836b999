"""Bad input is refused in plain words: file, line, field, mend; and the last good site stays."""

# ruff: noqa: E501 - a table of faults reads best with one row a line

import pytest

ARTICLE = "articles/harbor-letter.md"
EXPLAINER = "explainers/the-mole.md"

FAULTS = {
    "missing title": (ARTICLE, "title: What the captain wants\n", "", "content/articles/harbor-letter.md:2: title: is missing; add 'title:'"),
    "missing date": (ARTICLE, "date: 2026-11-01\n", "", "content/articles/harbor-letter.md:2: date: is missing; add 'date:'"),
    "a date that is none": (ARTICLE, "date: 2026-11-01", "date: 2026-13-01", "content/articles/harbor-letter.md:4: date: '2026-13-01' is not a date; write YYYY-MM-DD"),
    "bad YAML": (ARTICLE, "key_points: [The mole is too short.]", "key_points: [The mole", "content/articles/harbor-letter.md:7: is not valid YAML"),
    "front matter that is not closed": (ARTICLE, "---\nThe captain", "The captain", "content/articles/harbor-letter.md"),
    "unknown key": (EXPLAINER, "reviewed:", "reviewd:", "content/explainers/the-mole.md:13: reviewd: is not a known key; did you mean 'reviewed'?"),
    "unknown kind": (EXPLAINER, "kind: place", "kind: wall", "content/explainers/the-mole.md:4: kind: 'wall' is not a kind of this site; its kinds are person, place, "),
    "id that is not the file's name": (EXPLAINER, "id: the-mole", "id: mole", "content/explainers/the-mole.md:2: id: 'mole' is not the file's name"),
    "fact without a source": (EXPLAINER, "sources: [gazette-1904]}", "sources: []}", "content/explainers/the-mole.md:11: facts.0.sources: is empty; give at least one"),
    "fact with an unknown source": (EXPLAINER, "sources: [gazette-1904]}", "sources: [gazette-1905]}", "content/explainers/the-mole.md:11: facts.0.sources: 'gazette-1905' is not the id of a source; did you mean 'gazette-1904'?"),
    "relation to nobody": (EXPLAINER, "{id: harbor-board, how", "{id: harbour-board, how", "content/explainers/the-mole.md:12: related.0.id: 'harbour-board' is not the id of an explainer; did you mean 'harbor-board'?"),
    "unknown relation": (EXPLAINER, "how: led by", "how: friend of", "content/explainers/the-mole.md:12: related.0.how: 'friend of' is not a known relation"),
    "coordinates off the map": (EXPLAINER, "[54.1, 13.4]", "[154.1, 13.4]", "content/explainers/the-mole.md:8: coordinates: begins with 154.1, which is no latitude"),
    "as_of that is no date": (EXPLAINER, "as_of: 1904", "as_of: last year", "content/explainers/the-mole.md:11: facts.0.as_of: 'last year' is not a date"),
    "unknown source in the body": (ARTICLE, "[@gazette-1904]", "[@gazete-1904]", "content/articles/harbor-letter.md:14: citation: 'gazete-1904' is not the id of a source; did you mean 'gazette-1904'?"),
    "unknown claim in the body": (ARTICLE, "{claim=too-short}", "{claim=too-long}", "content/articles/harbor-letter.md:14: claim: 'too-long' is not the id of a claim"),
    "unknown term in the body": (ARTICLE, "The Mole should", "The [Mole](term:the-moel) should", "content/articles/harbor-letter.md:19: term: 'the-moel' is not the id of an explainer; did you mean 'the-mole'?"),
    "broken link to a file": (ARTICLE, "{filename}/pages/about.md", "{filename}/pages/abuot.md", "content/articles/harbor-letter.md:19: filename: '/pages/abuot.md' leads to no file of the site; did you mean 'pages/about.md'?"),
    "claim marked nowhere": (ARTICLE, "[built too short]{claim=too-short}", "built too short", "content/claims.yaml:1: id: 'too-short' is marked in no article"),
    "bad EDTF date": ("timeline/works.yaml", "date: 1898~", "date: about 1898", "content/timeline/works.yaml:2: date: 'about 1898' is not a date"),
    "event about nobody": ("timeline/works.yaml", "about: [the-mole, harbor-board]", "about: [the-moles]", "content/timeline/works.yaml:4: about: 'the-moles' is not the id of an explainer"),
    "event without a source": ("timeline/works.yaml", "  sources: [board-1898]\n", "", "content/timeline/works.yaml:1: sources: is missing"),
    "unknown strand": ("timeline/works.yaml", "strand: works", "strand: work", "content/timeline/works.yaml:5: strand: 'work' is not a strand of this timeline"),
    "event twice": ("timeline/works.yaml", "id: letter-printed", "id: mole-built", "content/timeline/works.yaml:7: id: 'mole-built' stands already in content/timeline/works.yaml:1"),
    "source twice": ("sources.yaml", "id: board-1898", "id: gazette-1904", "content/sources.yaml:9: id: 'gazette-1904' stands already on line 2"),
    "source nobody answers for": ("sources.yaml", "  publisher: Harbor Board\n", "", "has neither author nor publisher"),
    "unknown CSL type": ("sources.yaml", "type: report", "type: reprot", "content/sources.yaml:10: type: 'reprot' is not one of the allowed values"),
    "unknown verdict": ("claims.yaml", "verdict: contested", "verdict: maybe", "content/claims.yaml:4: verdict: 'maybe' is not a verdict of this site"),
    "site without a publisher": ("site.yaml", "publisher: {name: Harbor Desk}\n", "", "content/site.yaml:1: publisher: is missing"),
    "duplicate alias": ("explainers/harbor-board.md", "reviewed:", "aliases: [the great wall]\nreviewed:", "the great wall"),
    "two pages on one address": ("pages/about.md", "summary:", "save_as: explainers/the-mole/index.html\nsummary:", "is already the address of"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_refused_with_its_place_and_its_mend(fault, small_site, problems_of):
    (small_site.root / "output").mkdir()
    (small_site.root / "output" / "index.html").write_text("the last good site")
    name, old, new, expected = FAULTS[fault]
    small_site.replace(name, old, new)
    found = problems_of()
    assert any(expected in line for line in found), "\n".join(found)
    assert small_site.output("index.html") == "the last good site"
    assert not any("Traceback" in line for line in found)


@pytest.mark.parametrize("file", [ARTICLE, "pages/about.md"])
@pytest.mark.parametrize("site_url", [None, "https://example.org/harbor"])
def test_a_page_without_a_record_makes_nothing_else_stumble(file, site_url, small_site):
    small_site.replace(file, "title:", "modified: 2026-13-20\ntitle:")
    result = small_site.build(site_url)
    assert any("modified: '2026-13-20' is not a date" in str(problem) for problem in result.problems)
    assert not any("stopped" in str(problem) for problem in result.problems)


def test_what_only_follows_from_another_problem_is_not_told(small_site, problems_of):
    small_site.write(
        "timeline/_mined.yaml", "- {id: harbor-letter--in-january-two-boats--january, keep: false}\n"
    )
    small_site.replace(ARTICLE, "date: 1904-03-10", "date: spring")
    small_site.replace(EXPLAINER, "kind: place", "kind: wall")
    assert [line.partition(":")[0] for line in problems_of()] == [
        "content/articles/harbor-letter.md",
        "content/explainers/the-mole.md",
    ]


def test_all_problems_of_a_run_are_reported_at_once_and_sorted(small_site, problems_of):
    small_site.replace(EXPLAINER, "kind: place", "kind: wall")
    small_site.replace("timeline/works.yaml", "date: 1898~", "date: about 1898")
    small_site.replace("claims.yaml", "verdict: contested", "verdict: maybe")
    files = [line.partition(":")[0] for line in problems_of()]
    assert {"content/claims.yaml", "content/explainers/the-mole.md", "content/timeline/works.yaml"} <= set(
        files
    )
    assert files == sorted(files)


def test_a_good_site_is_built(small_site):
    result = small_site.build()
    assert result.problems == ()
    assert result.swapped
