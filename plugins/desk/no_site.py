"""What is said of a command in a folder that is no site: where one is near, and how to begin one."""

import os
from pathlib import Path

from .calling import as_called, by_hand

_SETTINGS, _CONTENT = "pelican.conf.py", "content"
"""One of them makes a folder a site. Nothing is imported for their names: an idle build imports nothing."""


def no_site_here(root: Path) -> str:
    """Return why a folder is no site, and the mend; nothing where it is one.

    A site above is named and not taken by itself: its settings are code, and may be somebody else's.
    """
    if os.path.lexists(root / _SETTINGS) or (root / _CONTENT).is_dir():
        return ""
    above = next((folder for folder in root.parents if (folder / _SETTINGS).is_file()), None)
    if above is None:
        begin = as_called("site DIR=FOLDER", "init FOLDER")
        mend = f"go to the site's folder{by_hand(', or name it with --root')}; {begin} begins one"
    else:
        mend = f"the site is in {above}: go there (cd){by_hand(', or name it with --root')}"
    return f"this folder is no site, for it has no {_SETTINGS}; {mend}"
