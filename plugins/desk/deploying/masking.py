"""Passwords in addresses of remotes are in no message of ours, and in none of git's."""

import re
from collections.abc import Iterable
from urllib.parse import quote, unquote

_MASK = "***"
_USER = re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)([^\s'\"<>]*)@")
_SHORT_FORM = re.compile(r"(?<![\w/:@.-])[^\s:/@'\"]+:[^\s@'\"]+@(?=[\w.-]+:)")
"""``user:password@host:path``, as for ssh."""
_QUERY = re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://[^\s?'\"<>]*\?)[^\s'\"<>]+")
_SHORTEST = 3
"""A secret that is shorter is masked in addresses only: it stands in words by chance."""


def masked(words: str, secrets: Iterable[str] = ()) -> str:
    """Return words without what may be a secret: users and queries of addresses, and each of ``secrets``."""
    for secret in sorted(secrets, key=len, reverse=True):
        words = words.replace(secret, _MASK)
    words = _USER.sub(_without_user, words)
    words = _SHORT_FORM.sub(f"{_MASK}@", words)
    return _QUERY.sub(rf"\g<1>{_MASK}", words)


def secrets_of(address: str) -> frozenset[str]:
    """Return what is secret in a remote's address, in each form in which a program may write it."""
    scheme, is_address, rest = address.partition("://")
    before, is_user, _ = (rest if is_address else address).rpartition("@")
    user, has_password, password = before.partition(":")
    if (
        not is_user
        or (not has_password and scheme.lower().endswith("ssh"))
        or (not is_address and not has_password)
    ):
        return frozenset()
    plain = {before, password} if has_password else {user}
    forms = {
        form
        for one in plain
        for form in (one, unquote(one), quote(one, safe=""), quote(unquote(one), safe=""))
    }
    return frozenset(form for form in forms if len(form) >= _SHORTEST)


def _without_user(found: re.Match[str]) -> str:
    scheme, user = found.groups()
    is_name = scheme.lower().endswith("ssh://") and ":" not in user and "/" not in user
    return found[0] if is_name else f"{scheme}{_MASK}@"
