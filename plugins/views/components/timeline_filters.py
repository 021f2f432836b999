"""The selections of the timeline as chips, and the timeline in other formats."""

from dataclasses import dataclass

from ...interface import gettext_noop
from ...timeline.selections import below
from ..addresses import site_address
from ..material import ViewMaterial
from .foreign import ForeignView

GROUPS = {
    "strand": gettext_noop("By thread"),
    "period": gettext_noop("By period"),
    "kind": gettext_noop("By kind"),
    "about": gettext_noop("By explainer"),
}
"""What selections share, each with the heading of its chips, in English."""


@dataclass(frozen=True, slots=True)
class ChipView:
    """A selection."""

    by: str
    """What its events share."""
    id: str
    """Which one."""
    label: str
    """In words."""
    count: int
    """How many events."""
    url: str
    """Its plain page."""
    is_current: bool
    """Whether that is the page it is shown on."""
    names: str = ""
    """Names by which its events are found, too; none but of an explainer."""
    language: ForeignView | None = None
    """The language of the label, where it is not the page's."""


@dataclass(frozen=True, slots=True)
class ChipGroupView:
    """Selections by one thing."""

    label: str
    """What they share, in words."""
    chips: tuple[ChipView, ...]
    """In their order."""
    is_open: bool
    """Whether one of them is the page that they are shown on."""


@dataclass(frozen=True, slots=True)
class FiltersView:
    """All selections."""

    total: int
    """How many events there are in all."""
    is_whole: bool
    """Whether the page is that of all of them."""
    groups: tuple[ChipGroupView, ...]
    """Threads first."""


def filters_view(path: str, material: ViewMaterial) -> FiltersView:
    """Show all selections on the page at ``path`` below the timeline's address; that of the whole is empty.

    Only a timeline on one page lists explainers there, which a script filters by; without one each leads to
    the explainer's own dates.
    """
    chips: dict[str, list[ChipView]] = {by: [] for by in GROUPS}
    timeline_url = material.site.settings.parts.timeline.url
    for item in material.selections:
        url = site_address(below(timeline_url, item.path))
        chips[item.by].append(
            ChipView(item.by, item.id, item.label, item.count, url, path.startswith(item.path))
        )
    for subject in () if path or material.parted_events.is_split else material.subjects:
        url, names = f"{material.explainer_address(subject.id)}#dates", " ".join(subject.names)
        language = material.foreign(subject.lang)
        chips["about"].append(
            ChipView("about", subject.id, subject.title, subject.count, url, False, names, language)
        )
    words = material.interface.gettext
    groups = tuple(
        ChipGroupView(
            words(label),
            tuple(chips[by]),
            any(chip.is_current for chip in chips[by]),
        )
        for by, label in GROUPS.items()
        if chips[by]
    )
    return FiltersView(len(material.site.timeline.events), not path, groups)
