"""Settings of the site: the kit's, which stand in ``explainer_kit/settings.py``, and below them your own."""

import runpy
from pathlib import Path

globals().update(runpy.run_path(str(Path(__file__).parent / "explainer_kit" / "settings.py")))

# Your own, such as: CHECK_PAGE_BYTES = 80_000. The tests of the kit read none of them.
