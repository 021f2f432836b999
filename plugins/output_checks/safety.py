"""Every page has a strict Content-Security-Policy, and nothing on it that such a policy forbids."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from .built_page import ParsedPage
from .faults import Fault

_DATA = frozenset({"application/ld+json", "application/json", "speculationrules"})
"""Types of script elements that are not run."""
_FORBIDDEN = frozenset({"'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "*", "http:", "https:"})
MEND_POLICY = "correct the meta element in base.html"
"""What to do about a policy."""
WEBASSEMBLY = "wasm-unsafe-eval"
"""The word by which a policy lets scripts be compiled."""
_POLICY = "content-security-policy"
_CODE = ("script", "style")
_SCRIPT_ADDRESSES = ("href", "src", "action", "formaction")


def safety_faults(page: ParsedPage) -> Iterator[Fault]:
    """Yield a fault for each inline script or style, and for a policy that is missing or too wide."""
    for element in (one for one in page.elements if one.attrib or one.tag.endswith(_CODE)):
        for message in _faults(element):
            yield page.fault("safety", _shown(element), message, "move it to a file of the theme")
    yield from _policy_faults(page)


def allows_webassembly(page: ParsedPage) -> bool:
    """Whether a page's policy lets scripts be compiled, which search alone needs."""
    return not page.is_redirect and WEBASSEMBLY in (page.metadata("http-equiv", _POLICY) or "")


def _faults(element: Element) -> Iterator[str]:
    if "style" in element.attrib:
        yield "has a style attribute"
    if element.tag.rpartition("}")[2] == "style":
        yield "is an inline style sheet"
    if element.tag == "script" and "src" not in element.attrib and element.get("type", "") not in _DATA:
        yield "is an inline script"
    for name, value in element.attrib.items():
        if name.startswith("on"):
            yield f"has the inline script '{name}'"
        if name in _SCRIPT_ADDRESSES and "".join(value.split()).lower().startswith(
            ("javascript:", "vbscript:")
        ):
            yield "has a script for an address"


def _shown(element: Element) -> str:
    name = element.tag.rpartition("}")[2]
    told = element.get("id") or element.get("class")
    return f"<{name} {told}>" if told else f"<{name}>"


def _policy_faults(page: ParsedPage) -> Iterator[Fault]:
    if page.is_redirect:
        return
    policy = page.metadata("http-equiv", _POLICY)
    if policy is None:
        yield page.fault("safety", "", "has no Content-Security-Policy", MEND_POLICY)
        return
    for word in dict.fromkeys(policy.replace(";", " ").split()):
        if word in _FORBIDDEN:
            yield page.fault(
                "safety", word.strip("'"), "is allowed by the Content-Security-Policy", MEND_POLICY
            )
