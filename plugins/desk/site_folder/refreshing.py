"""Write what the kit makes otherwise today beside what a site has; nothing of the site's is touched."""

from pathlib import Path

from ...records import write_whole
from .ageing import CONSTRAINTS, other_versions
from .constraints import constraints
from .templates import TEMPLATES, number_of

ENDING = ".new"


def write_newer(root: Path) -> list[str]:
    """Write a ``.new`` file for each old one; return their names."""
    newer = {
        template.name: template.text
        for template in TEMPLATES
        if (number := number_of(root / template.name)) is not None and number < template.number
    }
    if other_versions(root):
        newer[CONSTRAINTS] = constraints()
    for name, text in newer.items():
        write_whole(root / f"{name}{ENDING}", text)
    return [f"{name}{ENDING}" for name in newer]
