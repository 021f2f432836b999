"""The address of a repository as anybody may read it: https, and nothing of who has cloned it."""

import re
from urllib.parse import quote, urlsplit

_SHORT_FORM = re.compile(r"(?:[^/@]*@)?(?P<host>[^/:@]+):(?P<path>(?!//).*)")
"""``user@host:path``, as ssh and git have it."""
_HOST = re.compile(r"(?!-)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
"""With a dot: a bare name is known to one machine alone."""
_TO_HTTPS = frozenset({"ssh", "git", "git+ssh", "ssh+git", "git+https"})


def public_address(remote: str) -> str:
    """Return the web address of a remote; nothing for a folder, and for a host that others do not know.

    >>> public_address("git@example.org:ada/kit.git"), public_address("https://ada:secret@example.org/kit?t=1")
    ('https://example.org/ada/kit.git', 'https://example.org/kit')
    """
    scheme, is_address, _ = remote.partition("://")
    if not is_address:
        found = _SHORT_FORM.fullmatch(remote)
        return _address("https", found["host"], "", found["path"]) if found else ""
    try:
        parts = urlsplit(remote)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return ""
    scheme = scheme.lower()
    if scheme in {"https", "http"}:
        return _address(scheme, host, f":{port}" if port else "", parts.path)
    return _address("https", host, "", parts.path) if scheme in _TO_HTTPS else ""


def without_credentials(address: str) -> str:
    """Return an address that was given for the kit without what may be a secret; its commit stays.

    >>> without_credentials("git+https://ada:secret@example.org/kit.git@0a1b2c")
    'git+https://example.org/kit.git@0a1b2c'
    """
    scheme, _, rest = address.partition("://")
    place, slash, path = re.sub(r"[?#].*", "", rest, flags=re.DOTALL).partition("/")
    user, at, host = place.rpartition("@")
    is_name = scheme.lower().endswith("ssh") and ":" not in user  # no secret, and ssh asks for it
    path = quote(path, safe="/%~+,=:@")  # pip decodes what it remembers
    return f"{scheme}://{user if is_name else ''}{at if is_name else ''}{host}{slash}{path}"


def _address(scheme: str, host: str, port: str, path: str) -> str:
    path = path.strip("/")
    if not path or not _HOST.fullmatch(host):
        return ""
    return f"{scheme}://{host.lower()}{port}/{quote(path, safe='/%~+,=:')}"
