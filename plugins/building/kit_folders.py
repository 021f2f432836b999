"""Where the kit's own code stands: in folders of its checkout, or its plugins in one and the rest in another.

Standard library alone, and nothing is imported to find them.
"""

from pathlib import Path

_ROOMS = Path(__file__).parents[1]
HOME = _ROOMS.parent
"""The checkout, or the folder into which packages are installed."""
KIT_FOLDERS = tuple(
    dict.fromkeys(
        folder for folder in (_ROOMS, HOME / "explainer_kit", HOME / "pelican" / "plugins") if folder.is_dir()
    )
)
"""What changes with the kit alone, but for other plugins of Pelican's, which a build imports as well."""
