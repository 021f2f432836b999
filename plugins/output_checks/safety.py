"""What may stand on a page: no script but in files, nothing that sends its reader or his words elsewhere."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from xml.etree.ElementTree import Element

from .built_page import ParsedPage
from .faults import Fault
from .nesting import SVG
from .schemes import scheme_fault

_DATA = frozenset({"application/ld+json", "application/json"})
"""Types of script elements that are not run."""
_ELEMENTS: Mapping[str, str] = {
    "applet": "runs a program",
    "base": "changes where every address leads",
    "embed": "runs a program",
    "fencedframe": "shows another page",
    "frame": "shows another page",
    "frameset": "shows another page",
    "object": "runs a program",
    "portal": "shows another page",
    "style": "is an inline style sheet",
    f"{SVG}foreignObject": "is a page within a drawing",
    f"{SVG}handler": "is a script in a drawing",
    f"{SVG}listener": "is a script in a drawing",
    f"{SVG}script": "is a script in a drawing",
    f"{SVG}style": "is an inline style sheet",
}
"""Elements that stand on no page."""
_ANIMATIONS = frozenset(f"{SVG}{name}" for name in ("animate", "animateColor", "set"))
_IN_REDIRECT = frozenset({"body", "h1", "p", "a"})
"""What stands on a page that only sends its reader on."""
_END_WITHOUT_SCRIPT = re.compile("</noscript", re.IGNORECASE)
"""Where scripts run, the first of these ends the element, also in a comment or in quotes."""
_MEND = "move it to a file of the theme"
_TAKE_OUT = "take it out"


def safety_faults(page: ParsedPage) -> Iterator[Fault]:
    """Yield a fault for each script, style, frame or address that no page may hold."""
    for element in page.elements:
        for message, mend in element_faults(element.tag, tuple(element.attrib)):
            yield _fault(page, element, message, mend)
        if element.tag == "script" and "src" not in element.attrib and element.get("type", "") not in _DATA:
            yield _fault(page, element, "is an inline script", _MEND)
        if is_animation_of_addresses(element):
            yield _fault(page, element, "changes an address or runs a script", _TAKE_OUT)
    for use in page.uses:
        if kind := scheme_fault(use.role, use.address):
            yield page.fault("safety", use.address, kind, _TAKE_OUT)
    yield from _redirect_faults(page)
    if len(_END_WITHOUT_SCRIPT.findall(page.text)) != sum(1 for _ in page.all("noscript")):
        yield page.fault("safety", "<noscript>", "is read otherwise where scripts run", _TAKE_OUT, "noscript")


@lru_cache(maxsize=2**12)
def element_faults(tag: str, names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return what is wrong with an element whatever it holds: a message and a mend each."""
    found = [(_ELEMENTS[tag], _MEND if "style" in tag else _TAKE_OUT)] if tag in _ELEMENTS else []
    for name in names:
        if name == "style":
            found.append(("has a style attribute", _MEND))
        if name.rpartition("}")[2].lower().startswith("on"):
            found.append((f"has the inline script '{name}'", _MEND))
        if name == "srcdoc":
            found.append(("shows another page", _TAKE_OUT))
    return tuple(found)


def is_animation_of_addresses(element: Element) -> bool:
    """Whether an element of a drawing changes an address in time, or what runs."""
    if element.tag not in _ANIMATIONS:
        return False
    changed = element.get("attributeName", "").strip().lower()
    return changed.endswith("href") or changed.startswith("on")


def _redirect_faults(page: ParsedPage) -> Iterator[Fault]:
    """Yield a fault for each way in which a page that is read sends its reader on."""
    moves = [use for use in page.uses if use.role == "move"]
    if not moves:
        return
    shown = {element.tag for body in page.all("body") for element in body.iter()}
    for use in moves if len(moves) > 1 or not shown <= _IN_REDIRECT else ():
        yield page.fault("safety", use.address, "leads its reader away by itself", _TAKE_OUT)


def _fault(page: ParsedPage, element: Element, message: str, mend: str) -> Fault:
    return page.fault("safety", _shown(element), message, mend, _opening(element))


def _shown(element: Element) -> str:
    name = element.tag.rpartition("}")[2]
    told = element.get("id") or element.get("class")
    return f"<{name} {told}>" if told else f"<{name}>"


def _opening(element: Element) -> str:
    return f"<{element.tag.rpartition('}')[2]}"
