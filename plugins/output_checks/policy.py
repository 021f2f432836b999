"""Every page has a strict Content-Security-Policy: its own server and nobody else's, no script in a page."""

from collections.abc import Iterator
from functools import lru_cache

from .built_page import ParsedPage
from .faults import Fault

MEND_POLICY = "correct the meta element in base.html"
"""What to do about a policy."""
WEBASSEMBLY = "wasm-unsafe-eval"
"""The word by which a policy lets scripts be compiled."""
_POLICY = "content-security-policy"
_ALLOWED = frozenset({"'none'", "'self'", f"'{WEBASSEMBLY}'"})
_WITH_DATA = frozenset({"font-src", "img-src", "media-src"})
"""What may be written out in an address."""
_WITHOUT_SOURCES = frozenset(
    {"upgrade-insecure-requests", "sandbox", "require-trusted-types-for", "trusted-types"}
)
_OF_SCRIPTS = ("default-src", "script-src")


def policy_faults(page: ParsedPage) -> Iterator[Fault]:
    """Yield a fault for a policy that is missing or too wide."""
    policy = page.metadata("http-equiv", _POLICY)
    if policy is None:
        yield page.fault("safety", "", "has no Content-Security-Policy", MEND_POLICY)
        return
    for word, message in _faults(policy):
        yield page.fault("safety", word, message, MEND_POLICY)


def allows_webassembly(page: ParsedPage) -> bool:
    """Whether a page's policy lets scripts be compiled, which search alone needs."""
    return WEBASSEMBLY in (page.metadata("http-equiv", _POLICY) or "")


@lru_cache(maxsize=64)
def _faults(policy: str) -> tuple[tuple[str, str], ...]:
    """Return each word that lets too much in, with what is wrong with it."""
    directives = [directive.split() for directive in policy.lower().split(";") if directive.strip()]
    wide = dict.fromkeys(
        source
        for name, *sources in directives
        for source in sources
        if name not in _WITHOUT_SOURCES and not _is_narrow(name, source)
    )
    found = [(word.strip("'"), "is allowed by the Content-Security-Policy") for word in wide]
    if not any(name in _OF_SCRIPTS for name, *_ in directives):
        found.append(("script-src", "is missing from the Content-Security-Policy"))
    return tuple(found)


def _is_narrow(name: str, source: str) -> bool:
    return source in _ALLOWED or (source == "data:" and name in _WITH_DATA)
