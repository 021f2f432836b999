"""CSL styles cut down to what they say of one kind of item: no choice is made again for each page.

A style asks of every item what type it has and which fields. Where all items have the same, each answer is
known beforehand: of a ``choose`` only the branch that holds is kept, and of the macros those that are called.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from lxml import etree

_CSL = "{http://purl.org/net/xbiblio/csl}"
_OFTEN_SILENT = (f"{_CSL}group", f"{_CSL}choose", f"{_CSL}text")
_ABSENT = "PMID"
"""A field that no item of ours has."""
_TESTS = frozenset(
    {"type", "variable", "is-numeric", "is-uncertain-date", "locator", "disambiguate", "match"}
)
"""Tests whose answer follows from an item's type and fields, as the processor gives it."""


@dataclass(frozen=True, slots=True)
class ItemShape:
    """What all items have in common."""

    type: str
    """Type of CSL."""
    fields: Collection[str]
    """Names of those that each has; all dates are certain, and none is a number."""


def shaped_style(style: Path, shape: ItemShape) -> BytesIO:
    """Return a style that says of items of this shape what the whole one says."""
    tree = etree.parse(style, etree.XMLParser(remove_comments=True, resolve_entities=False, no_network=True))
    root = tree.getroot()
    for name in ("info", "citation"):
        _drop(root.iter(f"{_CSL}{name}"))
    _keep_given_names(root)
    choices = [(choice, _asks(choice)) for choice in root.iter(f"{_CSL}choose")]
    for choice, asks in choices:
        _decide(choice, shape, asks=asks)
    for element in list(root.iter(*_OFTEN_SILENT)):
        _shorten(element, shape)
    _drop_uncalled(root)
    return BytesIO(etree.tostring(tree))


def _keep_given_names(root: "etree._Element") -> None:
    """Say where given names are shortened by what the processor knows: the sign behind, and nothing else."""
    sign = root.attrib.pop("initialize-with", "")
    for name in root.iter(f"{_CSL}name"):
        if name.get("initialize") == "false":
            name.attrib.pop("initialize-with", "")
        elif sign and "initialize-with" not in name.attrib:
            name.set("initialize-with", sign)


def _asks(element: "etree._Element") -> bool:
    """Whether an element asks for a field, as the processor sees it: a group shows its labels only then."""
    match etree.QName(element).localname:
        case "group" | "date" | "number" | "names":
            return True
        case "label":
            return element.get("variable") == "locator"
        case "text" if element.get("macro"):
            return any(map(_asks, _macros_called(element)))
        case "text":
            return element.get("variable") not in {None, "year-suffix"}
    return any(map(_asks, element))


def _decide(choice: "etree._Element", shape: ItemShape, *, asks: bool) -> None:
    """Keep of a choice the branch that holds, as its only one; where nobody can tell, all stay."""
    kept = etree.Element(f"{_CSL}else")
    for branch in list(choice):
        holds = _holds(branch, shape)
        if holds is None:
            return
        if holds:
            kept.extend(list(branch))
            break
    choice[:] = [kept]
    if asks:  # a branch that is never reached tells so
        etree.SubElement(etree.SubElement(choice, f"{_CSL}else"), f"{_CSL}text", variable="title")


def _holds(branch: "etree._Element", shape: ItemShape) -> bool | None:
    """Whether a branch holds for items of the shape; None where that hangs on more."""
    if branch.tag == f"{_CSL}else":
        return True
    if not _TESTS.issuperset(map(str, branch.attrib)):
        return None
    answers = [kind == shape.type for kind in branch.get("type", "").split()]
    answers += [field in shape.fields for field in branch.get("variable", "").split()]
    for test in ("is-numeric", "is-uncertain-date", "locator"):
        answers += [False for _ in branch.get(test, "").split()]
    match branch.get("match"):
        case "any":
            return any(answers)
        case "none":
            return not any(answers)
    return all(answers)


def _shorten(element: "etree._Element", shape: ItemShape) -> None:
    """Put in the place of what says nothing a text that says nothing; in lists of substitutes all stays."""
    parent = element.getparent()
    if parent is None or etree.QName(parent).localname == "substitute" or not _is_silent(element, shape):
        return
    if _asks(element):
        parent.replace(element, etree.Element(f"{_CSL}text", variable=_ABSENT))
    else:
        parent.remove(element)


def _is_silent(element: "etree._Element", shape: ItemShape) -> bool:
    """Whether an element says nothing of any item of the shape, its choices being made."""
    match etree.QName(element).localname:
        case "text" | "date" | "number":
            called = _macros_called(element)
            is_absent = element.get("variable") not in {None, *shape.fields}
            return all(_is_silent(macro, shape) for macro in called) if called else is_absent
        case "names":
            is_bound = element.find(f"{_CSL}substitute") is None
            return is_bound and set(shape.fields).isdisjoint(element.get("variable", "").split())
        case "group":
            asking = [child for child in element if _asks(child)]
            return bool(asking) and all(_is_silent(child, shape) for child in asking)
        case "macro" | "else":
            return all(_is_silent(child, shape) for child in element)
        case "choose":
            return etree.QName(element[0]).localname == "else" and _is_silent(element[0], shape)
    return False


def _macros_called(text: "etree._Element") -> "list[etree._Element]":
    macros = text.getroottree().getroot().iterfind(f"{_CSL}macro")
    return [macro for macro in macros if macro.get("name") == text.get("macro")]


def _drop_uncalled(root: "etree._Element") -> None:
    """Take out the macros that nothing calls any more."""
    macros = {str(macro.get("name")): macro for macro in root.iter(f"{_CSL}macro")}
    called, waiting = set[str](), list(root.iter(f"{_CSL}bibliography"))
    while waiting:
        names = {str(text.get("macro")) for text in waiting.pop().iter() if text.get("macro")} - called
        called |= names
        waiting += [macros[name] for name in names if name in macros]
    _drop(macro for name, macro in macros.items() if name not in called)


def _drop(elements: "Iterable[etree._Element]") -> None:
    for element in list(elements):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
