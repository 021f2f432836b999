"""Where exports are published and as of when: what turns ids into addresses and keeps files reproducible."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import quote, urlsplit

from ...interface import ENGLISH, Interface
from ..selections import below

_RESERVED = "/#%?=&:+,;@!$'()*~"


@dataclass(frozen=True, slots=True)
class Publication:
    """The published site as exports name it."""

    base: str
    """Absolute address of the site, no final slash; ``""``: addresses are relative to the site's root."""
    name: str
    """The site's name."""
    stamp: date
    """The latest date of the site's content; calendars carry it, so that builds stay reproducible."""
    timeline: str = "timeline/"
    """Address of the timeline page, relative to the site's root."""
    explainer: str = "explainers/{slug}/"
    """Address of an explainer, relative to the site's root, with ``{slug}`` for its id."""
    places: Mapping[str, str] = field(default_factory=dict)
    """Where events stand below the timeline page, by id; those that are not here stand on it."""
    interface: Interface = ENGLISH
    """In whose words dates and remarks are written."""

    @property
    def host(self) -> str:
        """Host and path of the site as the right side of a UID; a reserved name while there is no address."""
        parts = urlsplit(self.base)
        return (parts.netloc + parts.path.rstrip("/")) or "timeline.invalid"

    def address(self, path: str) -> str:
        """Return the address of a path inside the site; letters outside ASCII are encoded (RFC 3986)."""
        encoded = quote(path, safe=_RESERVED)
        return f"{self.base}/{encoded}" if self.base else encoded

    def event(self, event_id: str) -> str:
        """Return the permalink of an event."""
        page = below(self.timeline, self.places.get(event_id, ""))
        return self.address(f"{page}#{event_id}")

    def term(self, term_id: str) -> str:
        """Return the address of an explainer."""
        return self.address(self.explainer.format(slug=term_id))
