"""Which characters a page shows when it opens: browsers fetch a font only for text that they draw."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

_NOT_DRAWN = frozenset({"head", "script", "style", "template", "noscript", "title"})
_ITALIC = frozenset({"address", "cite", "dfn", "em", "i", "var"})


@dataclass(frozen=True, slots=True)
class ShownText:
    """The text of a page outside of closed popovers and of what is never drawn."""

    characters: str
    """Each once, in order."""
    has_italics: bool
    """Whether some of it stands in an element that browsers set in italics."""

    @classmethod
    def of(cls, elements: Iterable[Element]) -> "ShownText":
        """Read the elements of a page, in page order."""
        root = next(iter(elements), None)
        drawn = list(_drawn(root)) if root is not None else []
        texts = (text for element in drawn for text in (element.text, *(child.tail for child in element)))
        return cls(
            "".join(sorted(set("".join(text for text in texts if text)))),
            any(element.tag in _ITALIC for element in drawn),
        )


def _drawn(element: Element) -> Iterator[Element]:
    """Yield an element and all in it, unless it is hidden at first; without recursion, pages nest deep."""
    waiting = [element]
    while waiting:
        one = waiting.pop()
        if one.tag not in _NOT_DRAWN and "popover" not in one.attrib and "hidden" not in one.attrib:
            yield one
            waiting.extend(reversed([child for child in one if isinstance(child.tag, str)]))
