"""SVG without what could run or fetch: cleaned by a library, or the same bytes if nothing had to go."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .svg_differences import Taken, taken_out
from .svg_outline import (
    SVG,
    SvgElement,
    SvgOutline,
    UnreadableSvgError,
    WithoutNamespaceError,
    outline_of,
)
from .svg_styles import is_fetching

_KEPT_DATA = {"image": ["png", "jpeg", "jpg", "gif", "webp", "avif"]}
"""Pictures within the picture."""
_ROOT = re.compile(rb"<svg(?=[\s/>])")
_PREFIXED = re.compile(rb"<([A-Za-z_][\w.-]*):svg(?=[\s/>])")
_OF_THE_MACHINE = re.compile(
    rb"""\s+(?:inkscape:export-filename|sodipodi:(?:absref|docbase|docname))\s*=\s*(?:"[^"]*[/\\][^"]*"|'[^']*[/\\][^']*')"""
)
"""Where on somebody's disk a drawing lay, as drawing programs note it."""
_ADDRESSES = ("href", "src", "http://www.w3.org/1999/xlink href")


@dataclass(frozen=True, slots=True)
class CleanSvg:
    """An SVG that may be published."""

    data: bytes
    """Its bytes: the file's own if nothing had to go."""
    taken: tuple[Taken, ...]
    """What had to go, in the file's order."""
    is_completed: bool = False
    """Whether it lacked the namespace, without which no browser shows it as a picture."""


def clean_svg(data: bytes) -> CleanSvg:
    """Take out of an SVG whatever could run or fetch from elsewhere.

    Raises :class:`~.svg_outline.UnreadableSvgError`, with the line, for what is no SVG or cannot be cleaned.
    """
    data = _OF_THE_MACHINE.sub(lambda found: b"\n" * found[0].count(b"\n"), data)
    try:
        before = outline_of(data)
    except WithoutNamespaceError:
        return _completed(data)
    cleaned = _filtered(_without_prefix(data))
    after = outline_of(cleaned)
    taken = tuple(sorted(set(taken_out(before, after)), key=lambda one: one.line))
    if not taken:
        is_plain = not before.has_declarations and _is_utf8(data)
        _refuse_fetching(before)
        return CleanSvg(data if is_plain else cleaned, ())
    _refuse_fetching(after, before)
    return CleanSvg(cleaned, taken)


def _completed(data: bytes) -> CleanSvg:
    """Write the namespace into a drawing that lacks it, as one does that was copied out of a page."""
    with_namespace = _ROOT.sub(rb'<svg xmlns="http://www.w3.org/2000/svg"', data, count=1)
    outline_of(with_namespace)  # one that cannot be helped so is refused
    return replace(clean_svg(with_namespace), is_completed=True)


def _without_prefix(data: bytes) -> bytes:
    """Write ``<svg>`` for ``<ns0:svg>``: what the library makes of a prefix is no drawing."""
    found = _PREFIXED.search(data)
    if found is None:
        return data
    prefix = re.escape(found[1])
    plain = re.sub(rb"(</?)" + prefix + rb":", rb"\1", data)
    return re.sub(rb"(\sxmlns):" + prefix + rb"(\s*=)", rb"\1\2", plain)


def _filtered(data: bytes) -> bytes:
    from py_svg_hush import filter_svg  # noqa: PLC0415 - only sites with drawings need it

    try:
        return bytes(filter_svg(data, keep_data_url_mime_types=_KEPT_DATA))
    except ValueError as error:
        raise UnreadableSvgError(f"cannot be read as a drawing ({error})") from None


def _refuse_fetching(outline: SvgOutline, written: SvgOutline | None = None) -> None:
    """Refuse what would still ask for another file, such as a style sheet of another server."""
    found = next(_fetching(outline.root), None)
    if found is not None:
        line = next((one.line for one in _fetching((written or outline).root)), found.line)
        raise UnreadableSvgError("asks for another file", line)


def _fetching(element: SvgElement) -> Iterator[SvgElement]:
    """Yield the elements that ask for a file, by a style or by an address."""
    if any(map(is_fetching, _rules(element))) or any(map(_is_elsewhere, _addresses(element))):
        yield element
    for child in element.children:
        yield from _fetching(child)


def _rules(element: SvgElement) -> Iterator[str]:
    """Yield what is read as CSS; any attribute may be."""
    if element.name == "style":
        yield element.text
    yield from (value for name, value in element.attributes.items() if name not in _ADDRESSES)


def _addresses(element: SvgElement) -> Iterator[str]:
    """Yield what a drawing asks for; links wait for a reader."""
    if element.space == SVG and element.name != "a":
        yield from (value for name, value in element.attributes.items() if name in _ADDRESSES)


def _is_elsewhere(address: str) -> bool:
    """Whether it is neither in the drawing nor written out; no page shows what lies beside."""
    plain = address.strip().lower()
    return plain != "" and not plain.startswith(("#", "data:"))


def _is_utf8(data: bytes) -> bool:
    try:
        text = data[:200].decode("utf-8", errors="ignore").lower()
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    declared = re.search(r"""encoding\s*=\s*["']([^"']+)""", text.partition("?>")[0])
    return declared is None or declared[1] in ("utf-8", "utf8", "us-ascii")
