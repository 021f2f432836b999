"""A folder for a site of one's own: write it, say what is old in it, write what is newer beside it."""

from pathlib import Path

from explainer_kit import IS_INSTALLED

from .ageing import old_parts
from .checkout_source import source_of_checkout
from .installed_source import source_of_installed
from .kit_source import KitSource, given_source
from .place import SiteRefusedError, place_of
from .refreshing import write_newer
from .writing_site import NewSite, write_site

__all__ = [
    "NewSite",
    "SiteRefusedError",
    "old_parts",
    "place_of",
    "source_of_kit",
    "write_newer",
    "write_site",
]


def source_of_kit(site: Path, given: str) -> KitSource:
    """Return where ``site`` gets the kit: from what was given, else from where this kit itself has come.

    Raises :class:`SiteRefusedError` for what cannot be a kit.
    """
    if given:
        return given_source(site, given)
    return source_of_installed(site) if IS_INSTALLED else source_of_checkout(site)
