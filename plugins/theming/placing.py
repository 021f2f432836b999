"""Put what is a site's own into the theme's folder of its output, over the kit's files."""

from collections.abc import Iterator
from pathlib import Path

from ..content_files.copying import copy_file
from ..kept_work import KeptWork
from ..records import Problem, write_whole
from .branding import EXTRA_SHEET, Branding
from .overrides import EXTRA, STATIC, Overrides

_WRITTEN_HERE = (".css", ".js", ".txt", ".md")
"""Texts of the site's own: nothing has to be looked for in them that checks do not find."""


def put_in_theme(
    folder: Path, overrides: Overrides, branding: Branding, store: KeptWork
) -> Iterator[Problem]:
    """Write overrides, brand and extra rules below ``folder``; yield a problem for what cannot be."""
    for name in overrides.statics:
        source = overrides.path(f"{STATIC}{name}")
        if name.endswith(_WRITTEN_HERE):
            write_whole(folder / name, source.read_bytes().removeprefix(b"\xef\xbb\xbf"))
        else:
            yield from copy_file(source, folder / name, overrides.shown(f"{STATIC}{name}"), store)
    for name, rules in branding.sheets():
        write_whole(folder / name, rules)
    for name, data in branding.icons.items():
        write_whole(folder / "icons" / name, data)
    if EXTRA in overrides.names:
        from .style_checks import extra_rules  # noqa: PLC0415 - for sites that have any

        write_whole(folder / EXTRA_SHEET, extra_rules(overrides))
