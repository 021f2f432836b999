"""The sources: the whole bibliography by kind, each source with the pages that cite it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..interface import Interface
from ..records import Part
from ..sources import Source
from ..sources.bibliography import by_kind
from ..sources.exports import EXPORT_TITLES
from ..sources.model import SOURCE_KINDS
from ..timeline.selections import below
from .addresses import site_address
from .components.bibliography import SourceEntryView, source_entry
from .components.link import LinkView
from .components.parts import PartsView, part_title, parts_view
from .head import HeadView, document_title, head_view
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class SourceGroupView:
    """The sources of one kind."""

    id: str
    """Its anchor."""
    label: str
    """Its heading."""
    entries: tuple[SourceEntryView, ...]
    """By by-line and title."""


@dataclass(frozen=True, slots=True)
class SourcesView:
    """All that the page of sources shows, or one of its pages."""

    head: HeadView
    """The page's head."""
    label: str
    """The kind and letter that the page is of; empty for the whole."""
    deck: str
    """How many sources there are, or stand on the page."""
    parts: PartsView | None
    """The pages of the bibliography; None where it is one."""
    groups: tuple[SourceGroupView, ...]
    """Those that the page shows, by kind; none on an overview."""
    exports: tuple[LinkView, ...]
    """All sources for other programs; none where there are none."""


def sources_view(material: ViewMaterial, part: Part[Source] | None = None) -> SourcesView:
    """Gather what a page of sources shows; the first, at their own address, for None."""
    parted, address = material.parted_sources, material.site.settings.parts.sources
    page = part or parted.whole
    interface, label = material.interface, part_title(page, material.interface) if page.path else ""
    title = interface.gettext("Sources")
    return SourcesView(
        head=head_view(
            material,
            below(address.save_as, page.path),
            title=document_title(material, *filter(None, (label, title))),
            description=_described(len(page.things), label, interface),
            part="sources",
        ),
        label=label,
        deck=interface.ngettext(
            "%(num)s source, with the pages that cite it.",
            "%(num)s sources, each with the pages that cite it.",
            len(page.things),
        ),
        parts=parts_view(parted, page, address.url, title, interface),
        groups=() if page.parts else tuple(_groups(page.things, material)),
        exports=tuple(_exports(address.url)) if page.things else (),
    )


def _described(count: int, label: str, interface: Interface) -> str:
    if label:
        return interface.ngettext(
            "%(num)s source under %(label)s, with the pages that cite it.",
            "%(num)s sources under %(label)s, with the pages that cite each.",
            count,
            label=label,
        )
    return interface.ngettext(
        "%(num)s source by kind, with the pages that cite it.",
        "%(num)s sources by kind, with the pages that cite each.",
        count,
    )


def _exports(url: str) -> Iterator[LinkView]:
    folder = url.removesuffix("index.html")
    for name, title in EXPORT_TITLES.items():
        yield LinkView(title, site_address(folder + name))


def _groups(shown: Iterable[Source], material: ViewMaterial) -> Iterator[SourceGroupView]:
    citing, interface = material.site.bibliography.pages_citing, material.interface
    for kind, sources in by_kind(shown).items():
        entries = (source_entry(source, citing(source.id), interface) for source in sources)
        yield SourceGroupView(f"kind-{kind}", interface.label("sources", SOURCE_KINDS[kind]), tuple(entries))
