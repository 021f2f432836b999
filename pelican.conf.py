"""Settings of the site: the kit's, which stand in ``explainer_kit/settings.py``, and below them your own."""

import runpy
from importlib.util import find_spec
from pathlib import Path

_KIT = Path(__file__).parent / "explainer_kit"
if not _KIT.is_dir() and (_found := find_spec("explainer_kit")) and _found.origin:
    _KIT = Path(_found.origin).parent  # this file was copied into a folder beside the kit
globals().update(runpy.run_path(str(_KIT / "settings.py")))

COMPONENT_EXAMPLES_SAVE_AS = "components/index.html"  # the theme's parts, for those who work on it
# Your own, such as: CHECK_PAGE_BYTES = 80_000. The tests of the kit read none of them.
