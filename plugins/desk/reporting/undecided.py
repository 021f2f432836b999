"""The mined events of a site that no editor has judged, as entries to paste."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from ...annotation.timeline import mined_events_of
from ...edtf_dates import parse_checked
from ...timeline.assembly import is_shown
from ...timeline.mining import MinedEvent

if TYPE_CHECKING:
    from ...annotation.annotated import AnnotatedSite


@dataclass(frozen=True, slots=True)
class Undecided:
    """A mined event that no editor has judged."""

    article: str
    """The article's id."""
    event: MinedEvent
    """The event."""
    is_shown: bool
    """Whether it is on the timeline as things stand."""


def undecided_events(site: "AnnotatedSite") -> list[Undecided]:
    """Return the mined events of published articles that no editor has judged, dated or tied."""
    found = []
    for annotated in site.articles:
        shown = mined_events_of(annotated, site.words)
        for mined in annotated.mined:
            event = mined.event
            if event.edtf and event.role != "marked" and event.id not in site.curated.decisions:
                found.append(Undecided(mined.article, event, is_shown(event, None, shown)))
    return found


def entries(undecided: Iterable[Undecided]) -> Iterator[str]:
    """Yield lines of YAML that say of each what holds now, with its date and sentence in a comment."""
    article = ""
    for item in undecided:
        if item.article != article:
            article = item.article
            yield f"# {article}"
        kept = "shown" if item.is_shown else f"not shown, {_role(item)}"
        yield entry(item.event, keep=item.is_shown, comment=kept)


def _role(item: Undecided) -> str:
    return _ROLES.get(item.event.role, item.event.role)


_ROLES = {"event": "told", "unclear": "no verb tells it"}


def entry(event: MinedEvent, *, keep: bool, comment: str = "") -> str:
    """Return one entry of ``_mined.yaml`` on one line, with date and sentence in its comment."""
    fields = {"id": event.id, "keep": keep}
    dumped = yaml.safe_dump(
        fields, allow_unicode=True, width=100_000, default_flow_style=True, sort_keys=False
    )
    date, words = parse_checked(event.edtf).words(), " ".join(event.sentence_text.split())
    return f"- {dumped.strip()}  # {', '.join(filter(None, (date, comment)))}: {words}"
