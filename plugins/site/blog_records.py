"""Records of texts in a site with rules of its own, whatever reads them: what they say that we know."""

from typing import Any, Literal

from ..records import Located, Problem, read_leniently
from .model import ArticleRecord, PageRecord

_TOLD = frozenset({"autolink", "key_points", "mined_events", "nolink", "reference_date"})
"""Keys that only the kit has: a mistake in one of them is told. All others may mean something else there."""


def blog_record(
    content: Any,  # noqa: ANN401 - Pelican is untyped
    kind: Literal["article", "page"],
) -> tuple[ArticleRecord | PageRecord | None, tuple[Problem, ...]]:
    """Return the record of Pelican's object, and what is wrong with keys of ours; None: not even a title."""
    title = str(getattr(content, "title", "") or "")
    if not title or (kind == "article" and not hasattr(content, "date")):
        return None, ()
    located = content.metadata.get("front_matter")
    if not isinstance(located, Located):
        located = Located({}, str(content.source_path), {})
    own: dict[str, Any] = {"title": title}
    record: type[ArticleRecord | PageRecord] = PageRecord
    if kind == "article":
        record, names = ArticleRecord, [str(author) for author in getattr(content, "authors", ())]
        own |= {
            "author": names or [str(content.settings["SITENAME"])],
            "date": content.date.date().isoformat(),
        }
    if hasattr(content, "modified"):
        own["modified"] = content.modified.date().isoformat()
    known = {key: value for key, value in located.value.items() if key not in _PELICANS}
    found = read_leniently(record, Located(known, located.file, located.lines), own)
    told = (problem for problem in found.refused if problem.field.partition(".")[0] in _TOLD)
    return found.record, tuple(told)


_PELICANS = frozenset(
    {"author", "authors", "date", "lang", "modified", "save_as", "status", "template", "title", "url"}
)
"""Keys that Pelican has read by its own rules: its object knows them better."""
