"""Values of an item that every program writes in its own way: identifiers, pages, languages."""

import re
from typing import Annotated, get_args

from pydantic import AfterValidator, BeforeValidator

from ..records import Language, Sentence, WebAddress, Words, nearest_of, pattern_hint, unseen_in
from .csl_terms import CslType

_DOI = re.compile(r"10\.[0-9.]+/\S+")
_RESOLVER = re.compile(r"(?:https?://(?:dx\.|www\.)?doi\.org/|doi:)\s*", re.IGNORECASE)
_ESCAPED = re.compile(r"\\+([_%&#~$])")
_MARKDOWN = tuple(
    (re.compile(pattern), meant)
    for pattern, meant in (
        (r"\[([^\[\]]+)\]\{\.nocase\}", r'<span class="nocase">\1</span>'),
        (r"\[([^\[\]]+)\]\{\.smallcaps\}", r'<span style="font-variant: small-caps;">\1</span>'),
        (r"(?<![\w*])\*\*(?=\S)([^*]+)(?<=\S)\*\*(?![\w*])", r"<b>\1</b>"),
        (r"(?<![\w*])\*(?=\S)([^*]+)(?<=\S)\*(?![\w*])", r"<i>\1</i>"),
        (r"(?<=\w)~([\w+-]{1,6})~", r"<sub>\1</sub>"),
        (r"(?<!\S)\^([\w+-]{1,6})\^(?=\w)|(?<=\w)\^([\w+-]{1,6})\^", r"<sup>\1\2</sup>"),
        (r"(?<=\s)---(?=\s)", "—"),
        (r"\\([$@#'\"])", r"\1"),
    )
)
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_LANGUAGES = {
    "arabic": "ar", "chinese": "zh", "dutch": "nl", "english": "en", "french": "fr", "german": "de",
    "italian": "it", "japanese": "ja", "korean": "ko", "polish": "pl", "portuguese": "pt", "russian": "ru",
    "spanish": "es", "swedish": "sv", "turkish": "tr", "ukrainian": "uk",
    "deutsch": "de", "français": "fr", "español": "es", "italiano": "it", "русский": "ru", "한국어": "ko",
    "日本語": "ja", "中文": "zh", "العربية": "ar", "português": "pt", "nederlands": "nl", "polski": "pl",
    "ngerman": "de", "american": "en-US", "british": "en-GB", "brazilian": "pt-BR",  # as LaTeX has them
    "eng": "en", "fre": "fr", "fra": "fr", "ger": "de", "deu": "de", "spa": "es", "kor": "ko", "jpn": "ja",
}  # fmt: skip


def _identifier(text: str) -> str:
    """Check a digital object identifier (ISO 26324): a prefix, a slash, anything without blanks."""
    text = _RESOLVER.sub("", text, count=1)
    if not _DOI.fullmatch(text) or unseen_in(text):
        raise ValueError("is no digital object identifier; write it alone: 10.1000/182")
    return text


def _tag(value: object) -> object:
    """Return the tag of a language that libraries name in words, the first of several; None where none is."""
    if not isinstance(value, str):
        return value
    first = re.split(r"[;,/]", value.strip())[0].strip()
    tag = _LANGUAGES.get(first.lower(), first.replace("_", "-"))
    return tag if _TAG.fullmatch(tag) else None


def _dashes(text: str) -> str:
    return re.sub(r"(?<=\w)\s*[‐-―]\s*(?=\w)|-{2,}", "-", text)


def _type(value: object) -> object:
    """Say which type may be meant; there are too many to list."""
    if not isinstance(value, str) or value in get_args(CslType):
        return value
    near = nearest_of(value.replace("_", "-"), get_args(CslType)) or nearest_of(value, get_args(CslType))
    mend = f"did you mean '{near}'?" if near else "write one of CSL's types: report, book, webpage, …"
    raise ValueError(f"is not one of the allowed values; {mend}")


def _address(value: object) -> object:
    """Take off what LaTeX and Markdown put into an address."""
    return _ESCAPED.sub(r"\1", value.strip().strip("<>")) if isinstance(value, str) else value


def _without_guards(value: object) -> object:
    """Take off the braces that guard capitals in BibTeX, and that Pandoc leaves in some fields."""
    return re.sub(r"\{(\w[^{}]*)\}", r"\1", value) if isinstance(value, str) else value


def _marked(value: object) -> object:
    """Read the marks that Pandoc writes in YAML, which is Markdown, as those of CSL.

    >>> _marked("[WHO]{.nocase} on *Dracunculus*, H~2~O --- a note")
    '<span class="nocase">WHO</span> on <i>Dracunculus</i>, H<sub>2</sub>O — a note'
    """
    if isinstance(value, str):
        for pattern, meant in _MARKDOWN:
            value = pattern.sub(meant, value)
    return value


Doi = Annotated[
    Words,
    AfterValidator(_identifier),
    pattern_hint(
        r"(?:\s*\S*/|\s*\w+:\s*)?10\.[0-9.]+/\S+\s*",
        "write the identifier: 10.1000/182",
        example="10.1000/182",
    ),
]
Pages = Annotated[Words, AfterValidator(_dashes)]
AnyLanguage = Annotated[Language | None, BeforeValidator(_tag, json_schema_input_type=str)]
AnyType = Annotated[CslType, BeforeValidator(_type, json_schema_input_type=CslType)]
Address = Annotated[WebAddress, BeforeValidator(_address, json_schema_input_type=str)]
Genre = Annotated[Words, BeforeValidator(_without_guards, json_schema_input_type=Words)]
Title = Annotated[Sentence, BeforeValidator(_marked, json_schema_input_type=Sentence)]
"""A title, with CSL's marks."""
