"""The picture of a text, in its front matter: what is owed to its reader and its maker."""

from typing import Annotated

from pydantic import AfterValidator
from pydantic.dataclasses import dataclass

from .fields import STRICT, Markdown, Sentence, Words
from .schema_hints import names


def _below_images(text: str) -> str:
    if text.startswith("/") or "\\" in text or {"", ".", ".."} & set(text.split("/")):
        raise ValueError("is no path below images/; write it like folder/name.jpg")
    return text.removeprefix("images/")


@dataclass(frozen=True, slots=True, config=STRICT)
class Image:
    """An entry of ``image:``."""

    file: Annotated[Words, AfterValidator(_below_images), names("picture")]
    """Path below ``content/images``."""
    alt: Sentence
    """What it shows, for those who do not see it."""
    credit: Sentence = ""
    """Who made it; a photograph without it is a warning."""
    licence: Markdown = ""
    """Under which terms it is shown; inline Markdown, and the names of Creative Commons become links."""
    caption: Markdown | None = None
    """What stands below it; inline Markdown."""
