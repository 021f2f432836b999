"""Find in a page what extractors lose, and set tokens in its place."""

import re

from bs4 import BeautifulSoup, Tag

from .debris import ends_a_sentence, is_button, is_prose, length_in_words
from .held_parts import HeldParts
from .html_blocks import blocks_of, web_address
from .list_items import hold_lists

_RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_LETTERLESS = re.compile(r"[-0-9+−=()n]+")
_MARK = re.compile(r"[\[(]?\s*(?:\d{1,3}|[*†‡§]{1,3}|[a-z])\s*[\])]?")
"""What a reference to a note looks like."""
_NOTE_LINK = re.compile(r"(?:foot|end)?note|\bfn", re.IGNORECASE)
_BACK = re.compile(r"^[\s\[(]*[↩↑^⤴⬆▲][\ufe0e\ufe0f]?[\s\])]*$")
_LONGEST_NOTE = 2_000
_MOST_NOTES = 300
_LINKED = 8
"""Words; a paragraph that is one link and no longer leads elsewhere."""


def hold_parts(soup: BeautifulSoup, url: str) -> HeldParts:
    """Set tokens for what would be lost; what they stand for is returned."""
    held = HeldParts()
    _hold_preformatted(soup, held)
    _hold_notes(soup, held, url)
    _raise_figures(soup)
    hold_lists(soup)
    _hold_linked_paragraphs(soup, held, url)
    for caption in soup.find_all("caption", limit=_MOST_NOTES):
        table = caption.find_parent("table")
        if table is not None and length_in_words(caption.get_text()):
            caption.name = "p"
            table.insert_before(caption.extract())
    return held


def _write(element: Tag, text: str) -> None:
    """Put a text in the place of an element; replacing it would look for its place among all its siblings."""
    element.name = "span"
    element.attrs.clear()
    element.string = text


def _hold_preformatted(soup: BeautifulSoup, held: HeldParts) -> None:
    for element in soup.find_all("pre"):
        for line_break in element.find_all("br"):
            _write(line_break, "\n")
        text = element.get_text().removeprefix("\n").rstrip("\n")
        if text.strip() and element.find_parent("pre") is None:
            element.string = held.hold_preformatted(text)


def _hold_notes(soup: BeautifulSoup, held: HeldParts, url: str) -> None:
    """Hold notes that references in the text lead to; both leave their place."""
    by_id = {str(element["id"]): element for element in soup.find_all(id=True)}
    tokens: dict[str, str] = {}
    for link in soup.find_all("a", href=re.compile("^#.")):
        name = str(link["href"])[1:]
        target = by_id.get(name)
        raised = link.find_parent("sup") or link.find("sup")
        is_named = _NOTE_LINK.search(f"{name} {link.get('class') or ''} {link.get('role') or ''}")
        if len(tokens) > _MOST_NOTES:
            return
        if target is None or not _MARK.fullmatch(link.get_text().strip()) or not (raised or is_named):
            continue
        if name not in tokens:
            tokens[name] = _held_note(target, link, held, url)
        if tokens[name]:
            parent = link.find_parent("sup")
            is_alone = parent is not None and parent.get_text().strip() == link.get_text().strip()
            _write(parent if parent is not None and is_alone else link, tokens[name])


def _held_note(target: Tag, link: Tag, held: HeldParts, url: str) -> str:
    """Return the token for a note; nothing where what is led to is no note."""
    note = (
        target
        if target.name in {"li", "p", "div", "aside", "dd"}
        else target.find_parent(["li", "p", "dd", "div"])
    )
    if note is None or any(parent is note for parent in link.parents) or len(note.get_text()) > _LONGEST_NOTE:
        return ""
    for back in note.find_all("a", href=re.compile("^#")):
        if _BACK.fullmatch(back.get_text()) or _MARK.fullmatch(back.get_text().strip()):
            back.extract()
    blocks = blocks_of(str(note), url=url)
    text = " ".join(block.text for block in blocks).strip(" .:)")
    if not text:
        return ""
    note.extract()
    return held.hold_note(blocks[0])


def _raise_figures(soup: BeautifulSoup) -> None:
    """Write raised and lowered figures with the signs that Unicode has for them."""
    for name, signs in (("sup", _RAISED), ("sub", _LOWERED)):
        for element in soup.find_all(name):
            text = element.get_text().strip()
            if _LETTERLESS.fullmatch(text) and any(sign.isdigit() for sign in text):
                _write(element, text.translate(signs))


def _hold_linked_paragraphs(soup: BeautifulSoup, held: HeldParts, url: str) -> None:
    """Hold paragraphs that are one link and stand between others, which extractors take for menus."""
    for link in soup.select("p > a[href]"):
        paragraph = link.parent
        text = link.get_text()
        if paragraph is None or paragraph.get_text().strip() != text.strip() or is_button(text):
            continue
        if length_in_words(text) > _LINKED and ends_a_sentence(text) and _is_between(paragraph):
            paragraph.string = held.hold_link(web_address(str(link["href"]), url), text.strip())


def _is_between(paragraph: Tag) -> bool:
    around = (paragraph.find_previous_sibling("p"), paragraph.find_next_sibling("p"))
    return all(one is not None and one.find("a") is None and is_prose(one.get_text()) for one in around)
