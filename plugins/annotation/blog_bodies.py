"""Bodies of texts for other people's themes: marks of claims, sources below, links that lead somewhere."""

import re
from collections.abc import Mapping

from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from ..claims import Claim
from ..records.site_addresses import SITE
from .annotated import AnnotatedPage, AnnotatedSite
from .slots import Slot, split_slots

_MARK = re.compile(r'<a href="#source-([^"]*)" role="doc-noteref">\d+</a>')


def _numbered(html: str, numbers: Mapping[str, int]) -> str:
    """Number citations as the list below does; what names no source, which is told, leads nowhere."""

    def mark(found: re.Match[str]) -> str:
        number = numbers.get(found[1])
        return re.sub(r">\d+<", f">{number}<", found[0]) if number else "?"

    return _MARK.sub(mark, html) if "#source-" in html else html


class BlogBodies:
    """Fills the slots of bodies with plain markup; makes no template before it is needed."""

    def __init__(self, site: AnnotatedSite, *, lists_sources: bool) -> None:
        self._site = site
        self._lists_sources = lists_sources and not site.settings.is_of_the_kit
        self._environment: Environment | None = None

    def body_of(self, annotated: AnnotatedPage) -> str:
        """Return the body with Pelican's own links, which it resolves for each page that shows it."""
        html = annotated.html
        if annotated.claims:
            claims = {claim.id: (number, claim) for number, claim in enumerate(annotated.claims, start=1)}
            pieces = split_slots(html)
            html = "".join(
                piece if isinstance(piece, str) else self._filled(piece, claims) for piece in pieces
            )
        if not self._site.settings.is_of_the_kit:
            html = _numbered(html, annotated.numbers)
        if annotated.citations and self._lists_sources:
            html += self._rendered("sources_below", citations=annotated.citations)
        return self._site.addresses.for_pelican(html)

    def _filled(self, slot: Slot, claims: dict[str, tuple[int, Claim]]) -> str:
        number, claim = claims[slot.claim]
        addresses, is_of_the_kit = self._site.addresses, self._site.settings.is_of_the_kit
        bibliography = self._site.bibliography
        return self._rendered(
            slot.kind.replace("-", "_"),
            claim=claim,
            number=number,
            nuance=Markup(addresses.inline_html(claim.nuance or "")),  # noqa: S704 - the same
            finding=Markup(addresses.inline_html(claim.finding)),  # noqa: S704 - our renderer's
            claims_url=f"{SITE}/{self._site.settings.parts.claims.url}" if is_of_the_kit else "",
            sources=[bibliography[name] for name in claim.sources if name in bibliography],
        )

    def _rendered(self, name: str, **values: object) -> str:
        if self._environment is None:
            self._environment = Environment(loader=PackageLoader(__package__), autoescape=True)
        return self._environment.get_template(f"{name}.html").render(**values)
