"""What has become old in a site's folder since the kit that wrote it."""

from collections.abc import Iterator
from pathlib import Path

from ...records import Problem
from .constraints import MARK, constraints, pins_of
from .templates import TEMPLATES, number_of

CONSTRAINTS = "constraints.txt"
_MEND = "make refresh (explainer refresh) writes the newer one beside it, as {name}.new"
_MOST = 3


def old_parts(root: Path) -> Iterator[Problem]:
    """Yield a warning for each file of the kit's making that a newer kit makes otherwise."""
    for template in TEMPLATES:
        number = number_of(root / template.name)
        if number is not None and number < template.number:
            brought = "; ".join(template.changes[max(0, number - 1) :])
            newest = f"the newest, {template.number}, brings: {brought}"
            yield _warning(template.name, f"is made by the kit's template {number}; {newest}")
    if others := other_versions(root):
        more = f" and {len(others) - _MOST} more" if len(others) > _MOST else ""
        shown = f"{', '.join(others[:_MOST])}{more}"
        yield _warning(CONSTRAINTS, f"holds other versions than the kit was tested with: {shown}")


def other_versions(root: Path) -> list[str]:
    """Return the packages for which the site's constraints say something else than the kit, by name."""
    try:
        text = (root / CONSTRAINTS).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return []
    if not text.startswith(MARK):
        return []
    ours, theirs = pins_of(constraints()), pins_of(text)
    return sorted(name for name in ours | theirs if ours.get(name) != theirs.get(name))


def _warning(name: str, words: str) -> Problem:
    return Problem(name, 1, "", "", words, _MEND.format(name=name), severity="warning")
