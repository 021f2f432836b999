"""The kit of an installation: pip remembers where it has come from, if that was no index (PEP 610)."""

import json
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ..calling import said as option
from .kit_source import BY_FOLDER, NAME, KitSource, at_address, give, said, source_in_folder
from .place import SiteRefusedError
from .public_address import without_credentials


def source_of_installed(site: Path) -> KitSource:
    """Pin what is installed. Raises :class:`SiteRefusedError` where nobody can tell what that is."""
    try:
        installed = distribution(NAME)
    except PackageNotFoundError:
        raise SiteRefusedError(
            f"this kit was not installed by pip; say with {option('--kit')} where it is"
        ) from None
    origin = _origin(installed)
    if not origin:
        return KitSource(f"{NAME}=={installed.version}")
    url = str(origin.get("url", ""))
    if "dir_info" in origin:
        folder = Path(unquote(urlsplit(url).path))
        return source_in_folder(site, folder, f"the kit was installed from a folder; {BY_FOLDER}")
    of_this_machine = f"the kit was installed from this machine, where nobody else finds it; {give()}"
    doubts = said({of_this_machine: url.lower().startswith("file:")})
    return KitSource(at_address(_pinned(url, origin)), doubts)


def _pinned(url: str, origin: dict[str, dict[str, str]]) -> str:
    commit = origin.get("vcs_info", {}).get("commit_id", "")
    return f"git+{without_credentials(url)}@{commit}" if commit else without_credentials(url)


def _origin(installed: Distribution) -> dict[str, dict[str, str]]:
    try:
        return dict(json.loads(installed.read_text("direct_url.json") or "{}"))
    except ValueError:
        return {}
