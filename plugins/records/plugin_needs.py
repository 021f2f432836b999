"""Which of the kit's plugins a site has, and what those lack that can do nothing by themselves.

Every plugin may be left out, in any order: what is absent contributes nothing. What then has no effect is
told once, where an editor can mend it: in ``PLUGINS``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .problem import Problem, Severity, report

_HOUSE = __package__.rpartition(".")[0]
"""The package of all plugins of the kit: ``plugins``, or ``pelican.plugins`` where they are installed."""


@dataclass(frozen=True, slots=True)
class _Need:
    """What a plugin cannot do without."""

    plugin: str
    """The one that needs others."""
    others: tuple[str, ...]
    """All of these, or one of them."""
    without: str
    """What does not happen where they are missing."""
    is_one_enough: bool = False
    """Whether one of them is enough."""
    is_of_the_kit: bool = False
    """Whether only a site of the kit (``SITE_FILE``) has any use for it."""

    def missing(self, present: frozenset[str]) -> tuple[str, ...]:
        found = tuple(other for other in self.others if other not in present)
        return () if self.is_one_enough and len(found) < len(self.others) else found


_NEEDS = (
    _Need("annotation", ("explainers", "sources", "claims", "timeline"), "no page is changed",
          is_one_enough=True),
    _Need("cross_references", ("explainers", "annotation"), "no page is linked"),
    _Need("timeline", ("annotation",), "no timeline is made"),
    _Need("maps", ("annotation",), "no map is drawn"),
    _Need("charts", ("annotation",), "no chart is shown"),
    _Need("quantities", ("annotation",), "no number is compared"),
    _Need("views", ("site", "annotation"), "no page is written", is_of_the_kit=True),
    _Need("publishing", ("site", "annotation"), "nothing is written beside the pages", is_of_the_kit=True),
)  # fmt: skip


def present_plugins(settings: Mapping[str, Any]) -> frozenset[str]:
    """Return which plugins of the kit Pelican has loaded, by their names without its package."""
    parts = (str(name).rpartition(".") for name in settings.get("PLUGINS") or ())
    return frozenset(name for package, _, name in parts if package == _HOUSE)


def missing_needs(
    present: frozenset[str], *, is_of_the_kit: bool = False, plugin: str = ""
) -> Iterator[Problem]:
    """Yield a sentence for each plugin that has no effect for want of others, or for one of them alone."""
    for need in _NEEDS:
        missing = need.missing(present)
        is_asked = need.plugin in present and plugin in {"", need.plugin}
        if missing and is_asked and (is_of_the_kit or not need.is_of_the_kit):
            words = " or ".join(missing) if need.is_one_enough else " and ".join(missing)
            severity: Severity = "error" if is_of_the_kit else "warning"
            message = f"needs {words}; {need.without}"
            yield Problem(
                "", None, "PLUGINS", need.plugin, message, "add what is missing to PLUGINS", severity
            )


def report_needs(settings: Mapping[str, Any], plugin: str) -> None:
    """Tell what a plugin lacks; each does so for itself, once all are loaded (``initialized``)."""
    present, is_of_the_kit = present_plugins(settings), bool(settings.get("SITE_FILE"))
    for problem in missing_needs(present, is_of_the_kit=is_of_the_kit, plugin=plugin):
        report(problem)
