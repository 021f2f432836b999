"""Every page has a strict Content-Security-Policy, and nothing on it that such a policy forbids."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from ..records import Problem
from .built_page import ParsedPage

_DATA = frozenset({"application/ld+json", "application/json", "speculationrules"})
"""Types of script elements that are not run."""
_FORBIDDEN = frozenset({"'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "*", "http:", "https:"})
_WASM = "wasm-unsafe-eval"
_SCRIPT_ADDRESSES = ("href", "src", "action", "formaction")


def safety_problems(page: ParsedPage) -> Iterator[Problem]:
    """Yield a problem for each inline script or style, and for a policy that is missing or too wide."""
    for element in page.elements:
        for message in _faults(element):
            yield page.problem("safety", _shown(element), message, "move it to a file of the theme")
    yield from _policy_problems(page)


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


def _policy_problems(page: ParsedPage) -> Iterator[Problem]:
    if page.is_redirect:
        return
    policy = page.metadata("http-equiv", "content-security-policy")
    mend = "correct the meta element in base.html"
    if policy is None:
        yield page.problem("safety", "", "has no Content-Security-Policy", mend)
        return
    for word in dict.fromkeys(policy.replace(";", " ").split()):
        if word in _FORBIDDEN:
            yield page.problem("safety", word.strip("'"), "is allowed by the Content-Security-Policy", mend)
    if _WASM in policy and page.source.file != page.site.settings.get("SEARCH_SAVE_AS"):
        yield page.problem("safety", _WASM, "is allowed on a page other than search", mend)
