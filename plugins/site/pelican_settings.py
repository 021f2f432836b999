"""Settings of Pelican's own that would stop it half-way: told, and set to what is sure to work."""

from collections.abc import Iterator, MutableMapping
from typing import Any
from zoneinfo import ZoneInfo

from ..records import Problem, is_web_address


def pelican_setting_problems(settings: MutableMapping[str, Any]) -> Iterator[Problem]:
    """Yield what is wrong with the site's address and its time zone; afterwards both are sound."""
    address, zone = str(settings.get("SITEURL") or ""), str(settings.get("TIMEZONE") or "UTC")
    if address and not is_web_address(address):
        mend = "take it out, and give the address when you publish: make publish SITEURL=https://host/path"
        yield Problem("", None, "SITEURL", address, "is no address on the web", mend)
        settings["SITEURL"] = ""
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):  # unknown, no name, a folder
        mend = "write it with its continent, 'Europe/Berlin', or take it out"
        yield Problem("", None, "TIMEZONE", zone, "is no time zone", mend)
        settings["TIMEZONE"] = "UTC"
