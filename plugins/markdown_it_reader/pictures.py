"""Pictures of a site of the kit: files of its own, by plain paths, each with words for those who see none.

A picture that is alone in its paragraph is a figure, and its title the caption.
"""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from .attributes import refused_credit
from .figures import CREDIT, FIGURE, LICENCE, caption_of, paragraph_of
from .links import named_file
from .locating import walk
from .parse_log import ParseLog, WrittenPicture, log_of
from .portable import words_of

DECORATIVE = "decorative"
"""Class of a picture that shows nothing to be said."""
DIAGRAM = "diagram"
"""Class of a drawing that is to be a part of its page."""

_SOURCE = "source"
"""How paragraphs of a figure are called that name one."""
_CITING = frozenset({"citation", "link_open"})
"""Tokens that do."""
_ELSEWHERE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_PLAIN = re.compile(r"(?![a-z][a-z0-9+.-]*:|[{|#?])", re.IGNORECASE)
"""How an address begins that is a mere path."""


def pictures_plugin(md: MarkdownIt) -> None:
    """Find the files of pictures, make figures, and tell those that nobody could see or hear."""
    md.core.ruler.after("inline", "lone_pictures", _lone_pictures_rule)
    md.core.ruler.before("links", "pictures", _pictures_rule)


def _lone_pictures_rule(state: StateCore) -> None:
    """Make a figure of each paragraph that is nothing but a picture."""
    made: list[Token] = []
    for token in state.tokens:
        made.append(token)
        picture = _lone_picture(token)
        if picture is None or made[-2].type != "paragraph_open" or made[-2].hidden:
            continue
        made[-2].tag = FIGURE
        made[-2].attrJoin("class", FIGURE)
        token.children = [picture]
        if title := str(picture.attrs.pop("title", "")).strip():
            made += caption_of(*paragraph_of(_words(title, token)))
    state.tokens = _with_closed_figures(made)


def _lone_picture(token: Token) -> Token | None:
    shown = [one for one in token.children or () if one.type != "text" or one.content.strip()]
    is_lone = token.type == "inline" and len(shown) == 1 and shown[0].type == "image"
    return shown[0] if is_lone else None


def _words(text: str, beside: Token) -> Token:
    """Make an inline token of plain words; typography comes later."""
    words = Token("inline", "", 0, map=beside.map, content=text, level=beside.level, block=True)
    words.children = [Token("text", "", 0, content=text)]
    return words


def _with_closed_figures(tokens: list[Token]) -> list[Token]:
    """Close each paragraph by the name of the element that it has become."""
    opened: list[Token] = []
    for token in tokens:
        if token.type == "paragraph_open":
            opened.append(token)
        elif token.type == "paragraph_close":
            token.tag = opened.pop().tag
    return tokens


def _pictures_rule(state: StateCore) -> None:
    log = log_of(state.env)
    said = dict(_said_of_pictures(state.tokens))
    for token, line in walk(state.tokens, log):
        if token.type == "image":
            _check(token, line, log)
            token.attrs["src"] = static_address(str(token.attrs["src"]))
            log.pictures.append(_written(token, line, said.get(id(token), {})))


def _said_of_pictures(tokens: Sequence[Token]) -> Iterator[tuple[int, dict[str, Token]]]:
    """Yield each picture of a figure box, with the paragraphs that say who made it and on which terms."""
    picture, said = 0, dict[str, Token]()
    name = ""
    for token in tokens:
        if token.type == "picture_open":
            picture, said = -1, {}
        elif token.type == "inline" and picture == -1:
            picture = next((id(one) for one in token.children or () if one.type == "image"), 0)
        elif token.type == "paragraph_open":
            name = str(token.attrs.get("class", ""))
        elif token.type == "inline" and picture:
            if name in (CREDIT, LICENCE):
                said[name] = token
            if any(one.type in _CITING for one in token.children or ()):
                said[_SOURCE] = token
        elif token.type == "container_box_close" and picture:
            yield picture, said
            picture = 0


def _written(token: Token, line: int, said: dict[str, Token]) -> WrittenPicture:
    credit, licence = said.get(CREDIT), said.get(LICENCE)
    links = (str(one.attrs.get("href", "")) for one in (licence.children or () if licence else ()))
    return WrittenPicture(
        file=named_file(str(token.attrs["src"])),
        line=line,
        alt=" ".join(token.content.split()),
        is_decorative=DECORATIVE in _classes(token),
        is_diagram=DIAGRAM in _classes(token),
        credit=_text_of(credit) or refused_credit(token),
        licence=_text_of(licence),
        licence_url=next((link for link in links if _ELSEWHERE.match(link)), ""),
        cites=_SOURCE in said,
    )


def _text_of(words: Token | None) -> str:
    return " ".join(words_of(words.children or ()).split()) if words else ""


def static_address(path: str) -> str:
    """Return the address of a picture as Pelican looks for it.

    A path begins at the content folder; one with dots before it, at the text that shows the picture.

    >>> static_address("images/barge.jpg"), static_address("../images/barge.jpg")
    ('{static}/images/barge.jpg', '{static}../images/barge.jpg')
    """
    if not _PLAIN.match(path) or path.startswith("//"):
        return path
    is_beside = path.startswith(("./", "../"))
    return f"{{static}}{path}" if is_beside else f"{{static}}/{path.lstrip('/')}"


def _check(token: Token, line: int, log: ParseLog) -> None:
    address = str(token.attrs["src"])
    if _ELSEWHERE.match(address):
        message = "would be fetched from another server by every reader"
        log.add_problem(line, "image", address, message, "save it in images/ and write images/… here")
    if not token.content.strip() and DECORATIVE not in _classes(token):
        message = "has no text alternative"
        mend = f"say in words what it shows: ![words](…), or add {{.{DECORATIVE}}} if there is nothing to say"
        log.add_problem(line, "image", address, message, mend)


def _classes(token: Token) -> list[str]:
    return str(token.attrs.get("class", "")).split()
