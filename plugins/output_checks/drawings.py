"""A drawing in a file of its own runs on the site's origin when it is opened: it is nothing but a drawing."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from lxml import etree

from ..kept_work import kept_value, kit_digest, work_key
from ..records import Problem
from .address_uses import address_uses
from .built_site import BuiltSite
from .nesting import SVG
from .safety import element_faults, is_animation_of_addresses
from .schemes import is_picture, scheme_fault, scheme_of
from .style_addresses import style_addresses

_XHTML = "{http://www.w3.org/1999/xhtml}"
_STYLES = frozenset({"has a style attribute", "is an inline style sheet"})
"""What a page may not hold, and a file may."""
_MEND = "take it out of the drawing, or save it as plain SVG"


def drawing_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each drawing that is more than one."""
    for file in site.own_names(".svg"):
        data = site.data_of(file)
        key = work_key("checked drawing", kit_digest(), data)
        for value, message in kept_value(site.store, key, partial(_all_faults, data)):
            yield site.file_problem(file, "image", value, message, _MEND)


def _all_faults(data: bytes) -> tuple[tuple[str, str], ...]:
    return tuple(drawing_faults(data))


def drawing_faults(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a drawing: a value and a message each."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        tree: Any = etree.fromstring(data, parser).getroottree()
    except etree.XMLSyntaxError as error:
        yield "", f"is no sound drawing ({error.msg})"
        return
    dtd = tree.docinfo.internalDTD
    if dtd is not None and next(iter(dtd.iterentities()), None) is not None:
        yield "<!ENTITY>", "puts words together that nobody can check"
    for node in tree.xpath("/processing-instruction()"):
        yield f"<?{node.target}>", "asks for another file"
    for element in tree.iter(etree.Element):
        yield from dict.fromkeys(_faults(element))


def _faults(element: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - lxml has no types
    shown = f"<{etree.QName(element).localname}>"
    for message, _ in element_faults(element.tag, tuple(element.attrib)):
        if message not in _STYLES:
            yield shown, message
    if element.tag.startswith(_XHTML):
        yield shown, "is a page within a drawing"
    if is_animation_of_addresses(element):
        yield shown, "changes an address or runs a script"
    for use in address_uses(element):
        fault = scheme_fault(use.role, use.address)
        if fault or (use.role != "link" and _is_elsewhere(use.address)):
            yield use.address, fault or "asks for another file"
    text = element.text or "" if element.tag == f"{SVG}style" else ""
    for address in style_addresses(f"{text} {element.get('style', '')}"):
        if _is_elsewhere(address) and scheme_of(address) != "data":
            yield address, "asks for another file"


def _is_elsewhere(address: str) -> bool:
    return address.strip() != "" and not address.startswith("#") and not is_picture(address)
