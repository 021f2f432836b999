"""The address at which the site will stand: what it may be, and whether it is a domain of one's own.

Read as browsers read it (WHATWG URL standard); what they would change or guess at is refused.
"""

import ipaddress
import re
from unicodedata import category
from urllib.parse import unquote_to_bytes

from ada_url import URL, idna_to_unicode

from ..calling import said
from .masking import masked

_PAGES_HOST = ".github.io"
_HOST = re.compile(
    r"(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*"
)
_START = re.compile(r"https?://(?=[^/\\])", re.IGNORECASE)
_PLAIN = frozenset("._~+-/")
"""What may stand in a path beside letters, marks and digits of any language."""
_UNSEEN = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp", "Cs", "Co", "Cn"})
_USER = re.compile(r"^(?!\w+://)[^@/]*:[^@/]*@")
"""A name and a password before a host whose scheme is missing."""
_FORM = "write https://host/path"
_LONGEST = 2000


class SiteUrlError(Exception):
    """An address at which no site can stand; the message says why, and the mend. It holds no password."""


def read_site_url(text: str) -> str:
    """Return the address without a slash at its end, letters beyond ASCII encoded.

    Raises :class:`SiteUrlError` for what is empty, not http(s), or holds more than host, port and path.
    """
    text = text.strip(" ")
    if not text:
        raise SiteUrlError(f"say where the site will stand: {said('--siteurl', 'https://host/path')}")
    if fault := _fault_of_text(text):
        raise _refused(text, fault)
    try:
        url = URL(text)
    except ValueError:
        raise _refused(text, "is not an address") from None
    if fault := _fault_of_host(url.hostname, text) or (
        "has no port that can exist" if url.port == "0" else ""
    ):
        raise _refused(text, fault)
    return f"{url.protocol}//{url.host}{url.pathname}".rstrip("/")


def read_host(text: str) -> str:
    """Return a host for ``CNAME``. Raises :class:`SiteUrlError` for what is no domain of one's own alone."""
    text = text.strip(" ")
    mend = "write a host alone, such as www.example.org"
    if not text or re.search(r"[/\\:@?#%\[\]]", text):
        raise _refused(text, "is not the name of a host", mend)
    try:
        host = custom_domain(read_site_url(f"https://{text}"))
    except SiteUrlError:
        host = ""
    if not host:
        raise _refused(text, "is not a domain of your own", mend)
    return host


def custom_domain(site_url: str) -> str:
    """Return the host for a ``CNAME`` file, or an empty text where there must be none.

    GitHub Pages wants one for a domain of one's own. A ``github.io`` host needs none; a path means that
    the domain belongs to another repository; an IP address, a port or a bare host name is only a trial.
    """
    url = URL(site_url)
    host = url.hostname
    is_own = "." in host and not host.endswith(_PAGES_HOST) and url.pathname == "/" and not url.port
    return host if is_own and not _is_ip_address(host) else ""


def _fault_of_text(text: str) -> str:
    """Return what is wrong with an address as written; browsers would pass over much of it."""
    start = _START.match(text)
    if any(category(character) in _UNSEEN for character in text):
        return "holds a blank, or a character that nobody sees"
    if len(text) > _LONGEST:
        return f"is longer than {_LONGEST} characters"
    if not start:
        return "is not a web address"
    host, slash, path = text[start.end() :].partition("/")
    if re.search(r"[?#@]", f"{host}{path}"):
        return "holds more than a host and a path"
    if re.search(r"[%\\&;<>\"'`{}|^$]", host):
        return "has no host that can exist"
    return (
        ""
        if _is_path(slash + path)
        else "has a path that browsers would change; use letters, digits, - and /"
    )


def _is_path(path: str) -> bool:
    if re.search(r"%(?![0-9A-Fa-f]{2})|%2[Ff]|//", path):
        return False
    try:
        decoded = unquote_to_bytes(path).decode()
    except UnicodeDecodeError:
        return False
    is_plain = all(category(character)[0] in "LMN" or character in _PLAIN for character in decoded)
    return is_plain and not {".", ".."} & set(decoded.split("/"))


def _fault_of_host(host: str, text: str) -> str:
    is_guessed = _is_ip_address(host) and host not in text.lower()
    is_host = host.startswith("[") or _HOST.fullmatch(host)
    is_undecodable = "xn--" in idna_to_unicode(host)
    return "" if is_host and not is_guessed and not is_undecodable else "has no host that can exist"


def _refused(text: str, fault: str, mend: str = _FORM) -> SiteUrlError:
    shown = masked(_USER.sub("***@", text) if text.isprintable() else text.encode("unicode_escape").decode())
    return SiteUrlError(f"'{shown if len(shown) <= 80 else shown[:77] + '…'}' {fault}; {mend}")


def _is_ip_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
