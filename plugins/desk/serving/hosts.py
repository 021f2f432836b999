"""Who may ask, by the host that is asked for: a page of another site must not read drafts.

A site of somebody else can let its own name lead to this machine (DNS rebinding): its pages then read what is
served here as their own. So only names are answered that always lead here, and the chosen one.
"""

import ipaddress
import re
from dataclasses import dataclass

_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::\d{0,5})?")
_LOCAL = "localhost"
ANY = frozenset({"0.0.0.0", "::"})  # noqa: S104 - asked for by --host alone
"""Addresses to listen on that are every address of the machine."""


@dataclass(frozen=True, slots=True)
class Hosts:
    """Whom a server answers."""

    chosen: str = ""
    """The host it was told to listen on; empty for this machine alone."""

    @property
    def is_for_others(self) -> bool:
        """Whether other machines can ask."""
        return bool(self.chosen) and not is_this_machine(self.chosen)

    def answers(self, authority: str) -> bool:
        """Whether a request for such a host (and port) is answered."""
        host = host_of(authority)
        if host is None:
            return False
        return self.chosen in ANY or host == self.chosen.lower() or is_this_machine(host)


def host_of(authority: str) -> str | None:
    """Return the host of ``host:port`` in small letters, without brackets; None for what is neither."""
    found = _AUTHORITY.fullmatch(authority)
    return found[1].strip("[]").lower().removesuffix(".") if found else None


def is_this_machine(host: str) -> bool:
    """Whether a host is this machine wherever it is looked up (RFC 6761, 6.3; RFC 5735; RFC 4291)."""
    if host == _LOCAL or host.endswith(f".{_LOCAL}"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
