"""The picture of a text, in its front matter: what is owed to its reader and its maker."""

from typing import Annotated

from pydantic import AfterValidator, model_validator
from pydantic.dataclasses import dataclass

from .fields import STRICT, AtFieldError, Markdown, Sentence, Words
from .ids import Id
from .schema_hints import names


def _below_images(text: str) -> str:
    if text.startswith("/") or "\\" in text or {"", ".", ".."} & set(text.split("/")):
        raise ValueError("is no path below images/; write it like folder/name.jpg")
    return text.removeprefix("images/")


PictureFile = Annotated[Words, AfterValidator(_below_images), names("picture")]
_KINDS = ("file", "chart", "map")
_OF_A_PICTURE = ("alt", "credit", "licence")


@dataclass(frozen=True, slots=True, config=STRICT)
class Image:
    """An entry of ``image:``."""

    file: PictureFile
    """Path below ``content/images``."""
    alt: Sentence
    """What it shows, for those who do not see it."""
    credit: Sentence = ""
    """Who made it; a photograph without it is a warning."""
    licence: Markdown = ""
    """Under which terms it is shown; inline Markdown, and the names of Creative Commons become links."""
    caption: Markdown | None = None
    """What stands below it; inline Markdown."""


@dataclass(frozen=True, slots=True, config=STRICT)
class LeadImage:
    """An entry of ``lead_image:``: a picture, a chart or a map, one of them."""

    chart: Annotated[Id, names("chart")] | None = None
    """A chart: the name of its file in ``content/charts``, without ending."""
    map: Annotated[Id, names("view")] | None = None
    """A map: the id of one of the views of ``content/maps/map.yaml``."""
    file: PictureFile | None = None
    """A picture: its path below ``content/images``."""
    alt: Sentence = ""
    """What a picture shows, for those who do not see it; a chart and a map say so themselves."""
    credit: Sentence = ""
    """Who made a picture; a photograph without it is a warning."""
    licence: Markdown = ""
    """Under which terms a picture is shown; inline Markdown."""
    caption: Markdown | None = None
    """What stands below a picture or a map; inline Markdown."""

    @model_validator(mode="after")
    def _is_one_thing(self) -> "LeadImage":
        given = [name for name in _KINDS if getattr(self, name) is not None]
        if len(given) != 1:
            words = f"stands beside '{given[0]}'" if given else "is missing"
            raise AtFieldError(given[1] if given else "file", f"{words}; write one of {', '.join(_KINDS)}")
        if self.file and not self.alt:
            raise AtFieldError("alt", "is missing; say in words what the picture shows")
        own = given[0]
        for name in () if self.file else (*_OF_A_PICTURE, *(["caption"] if self.chart else ())):
            if getattr(self, name):
                raise AtFieldError(name, f"is for a picture; take it out: a {own} has words of its own")
        return self

    @property
    def image(self) -> Image | None:
        """The picture; None where it is a chart or a map."""
        said = {name: getattr(self, name) for name in ("credit", "licence", "caption")}
        given = {name: words for name, words in said.items() if words}
        return Image(self.file, self.alt, **given) if self.file else None
