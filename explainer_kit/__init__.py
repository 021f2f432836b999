"""What a site of one's own takes from the kit: its settings, its theme, and files to start with.

The code is in the checkout's ``plugins/``; where the kit is installed, all of it but the plugins stands here.
"""

import runpy
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent
IS_INSTALLED = (_HERE / "theme").is_dir()
"""Whether this is a package among others, and not the kit's own checkout."""
KIT = _HERE if IS_INSTALLED else _HERE.parent
"""The folder with the kit's settings, its theme and the versions it was tested with."""
STARTER = _HERE / "starter"
"""The files of a new site."""


def default_settings() -> dict[str, Any]:
    """Return the kit's settings for Pelican, read anew: they ask the environment for the site's address.

    The plugins and the theme are named so that they are found from any folder.
    """
    read = runpy.run_path(str(_HERE / "settings.py"))
    settings = {name: value for name, value in read.items() if name.isupper()}
    plugins = [f"pelican.{name}" if IS_INSTALLED else name for name in settings["PLUGINS"]]
    paths = [] if IS_INSTALLED else [str(KIT)]
    return settings | {"PLUGINS": plugins, "PLUGIN_PATHS": paths, "THEME": str(KIT / "theme")}
