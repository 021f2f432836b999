"""A site in which every Markdown field of every record, and plain ones, hold what might be markup."""

from typing import Any

import yaml

from plugins.claims.model import Claim
from plugins.explainers.model import Term
from plugins.records import Located, load_yaml, markdown_fields, read_record
from plugins.site.model import ArticleRecord, PageRecord, Site
from plugins.timeline.model import EventRecord, MinedDecision, TimelineFrame
from tests.small_sites import SmallSite

MARKDOWN = (
    'Whole *x* [y]({filename}/explainers/the-mole.md) <script>alert(1)</script> & "q" 5 < 6 [@gazette-1904]'
)
WORDS = "Whole x y <script>alert(1)</script> & “q” 5 < 6"
"""What a reader is to read of it."""
PLAIN = 'Tide](https://evil.example/) [x <b>& "q"'

_NOTES = [{"date": "2026-11-02", "note": "n"}, {"date": "2026-11-02", "note": "n"}]
_FULL: dict[type[Any], dict[str, Any]] = {
    Term: {"changes": _NOTES, "corrections": _NOTES, "short_description": "s"},
    ArticleRecord: {
        "changes": _NOTES, "corrections": _NOTES, "questions": ["q"], "in_brief": ["b"],
        "need_to_know": ["k"],
        "topics": ["t"], "series": {"name": "s"}, "main_claims": ["too-short"],
    },
    Site: {"questions": ["q"], "topics": [{"name": "t", "description": "d"}]},
    PageRecord: {"summary": "s", "changes": _NOTES, "corrections": _NOTES},
    Claim: {"nuance": "n"},
    EventRecord: {"note": "n"},
}  # fmt: skip
"""What records may hold that the small site leaves out."""
_PLAIN_KEYS = frozenset(
    {
        "title", "author", "name", "tagline", "heading", "publication", "container-title", "publisher",
        "deck", "short_description", "family", "precision", "article_label", "transliteration", "topics",
    }
)  # fmt: skip
_PLAIN_LABELS = (TimelineFrame, Term)
"""Records whose labels are plain text."""


def fill(site: SmallSite) -> set[tuple[str, str]]:
    """Fill every field; return which Markdown fields were filled, each as record and name."""
    filled = set[tuple[str, str]]()
    for name, record in (
        ("explainers/the-mole.md", Term),
        ("explainers/harbor-board.md", Term),
        ("articles/harbor-letter.md", ArticleRecord),
        ("pages/about.md", PageRecord),
    ):
        _, front, body = site.read(name).split("---\n", 2)
        data = _filled(_read(front), record, filled)
        site.write(name, f"---\n{_dump(data)}---\n{body}")
    _fill_lists(site, filled)
    moved = "\n  in_brief: [b]\n  need_to_know: [k]\n  heading:"
    site.write("site.yaml", site.read("site.yaml").replace("\n  heading:", moved))
    for name, record in (("site.yaml", Site), ("timeline/_index.yaml", TimelineFrame)):
        site.write(name, _dump(_filled(_read(site.read(name)), record, filled)))
    sources = _read(site.read("sources.yaml"))
    site.write("sources.yaml", _dump(_plain(sources, labels=False)))
    return filled


def _fill_lists(site: SmallSite, filled: set[tuple[str, str]]) -> None:
    mined = [{"id": "harbor-letter--the-captain-writes-that--january", "label": "l"}]
    if not site.path("timeline/_mined.yaml").exists():
        site.write("timeline/_mined.yaml", _dump(mined))
    for name, record in (
        ("claims.yaml", Claim),
        ("timeline/works.yaml", EventRecord),
        ("timeline/_mined.yaml", MinedDecision),
    ):
        rows = _read(site.read(name))
        site.write(name, _dump([_filled(row, record, filled) for row in rows]))


def _filled(data: dict[str, Any], record: type[Any], filled: set[tuple[str, str]]) -> dict[str, Any]:
    data = _plain({**_FULL.get(record, {}), **data}, labels=record in _PLAIN_LABELS)
    if record is Term:
        data["title"] = f"{PLAIN} {data['id']}"
    if "short_description" in data:
        data["short_description"] = PLAIN[:60]
    found = read_record(record, _located(data))
    assert not isinstance(found, list), [str(problem) for problem in found]
    for field in markdown_fields(found):
        *way, last = field.path
        place: Any = data
        for step in way:
            place = place[step]
        place[last] = MARKDOWN
        filled.add((record.__name__, ".".join(str(step) for step in field.path if isinstance(step, str))))
    return data


def _plain(value: Any, *, labels: bool, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _plain(inner, labels=labels, key=name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner, labels=labels, key=key) for inner in value]
    is_plain = key in _PLAIN_KEYS or (labels and key == "label")
    return PLAIN if is_plain and isinstance(value, str) else value


def _located(data: dict[str, Any]) -> Located:
    return load_yaml(_dump(data), file="filled.yaml")


def _read(text: str) -> Any:
    return load_yaml(text, file="small.yaml").value


def _dump(data: Any) -> str:
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
