"""The address at which the site will stand: what it may be, and whether it is a domain of one's own."""

import ipaddress
import re
from urllib.parse import urlsplit

_PAGES_HOST = ".github.io"
_HOST = re.compile(
    r"(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*"
)


class SiteUrlError(Exception):
    """An address at which no site can stand; the message says why, and the mend."""


def read_site_url(text: str) -> str:
    """Return the address without a slash at its end.

    Raises :class:`SiteUrlError` for what is empty, not http(s), or holds more than host, port and path.
    """
    text = text.strip()
    if not text:
        raise SiteUrlError("say where the site will stand: make publish SITEURL=https://host/path")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise SiteUrlError(f"'{text}' is not an address ({error}); write https://host/path") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise SiteUrlError(f"'{text}' is not a web address; write https://host/path")
    if parts.query or parts.fragment or parts.username or "@" in parts.netloc:
        raise SiteUrlError(f"'{text}' holds more than a host and a path; write https://host/path")
    if re.search(r"[\s<>\"\\^`{}|]|//|/\.\.?(?:/|$)", parts.path):
        raise SiteUrlError(f"'{text}' has a path that browsers would change; use letters, digits, - and /")
    host = _ascii(parts.hostname, text)
    return f"{parts.scheme}://{host}{f':{port}' if port else ''}{parts.path.rstrip('/')}"


def custom_domain(site_url: str) -> str:
    """Return the host for a ``CNAME`` file, or an empty text where there must be none.

    GitHub Pages wants one for a domain of one's own. A ``github.io`` host needs none; a path means that
    the domain belongs to another repository; an IP address, a port or a bare host name is only a trial.
    """
    parts = urlsplit(site_url)
    host = parts.hostname or ""
    is_own = (
        "." in host and not host.endswith(_PAGES_HOST) and not parts.path.strip("/") and parts.port is None
    )
    return host if is_own and not _is_ip_address(host) else ""


def _ascii(host: str, text: str) -> str:
    if ":" in host:
        return f"[{host}]"
    try:
        encoded = host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        encoded = ""
    if not _HOST.fullmatch(encoded):
        raise SiteUrlError(f"'{text}' has no host that can exist; write https://host/path")
    return encoded


def _is_ip_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
