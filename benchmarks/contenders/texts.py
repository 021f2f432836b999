"""The texts of a corpus as plain Markdown, which every program reads."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_CITED = re.compile(r"\[@[^\]\n]+\]")
_ATTRIBUTED = re.compile(r"\[([^\]\n]+)\]\{[^}\n]*\}")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
KINDS = ("articles", "explainers")


@dataclass(frozen=True, slots=True)
class PlainText:
    """An article or an explainer, without what only the kit reads."""

    kind: str
    """``articles`` or ``explainers``."""
    slug: str
    """File name without its ending."""
    title: str
    """Plain text."""
    date: str
    """YYYY-MM-DD; empty for explainers."""
    summary: str
    """An article's summary, an explainer's definition."""
    body: str
    """CommonMark."""
    forms: tuple[str, ...] = ()
    """What an explainer is called: its title and aliases; empty for articles."""

    @property
    def address(self) -> str:
        """Its folder in the site, without slashes around it."""
        return f"{self.kind}/{self.slug}"

    @property
    def opening(self) -> str:
        """Its first four words."""
        return " ".join(self.body.split(maxsplit=4)[:4])


def read_texts(content: Path) -> tuple[PlainText, ...]:
    """Read all articles and explainers of a project's ``content/``, in the order of their names."""
    return tuple(
        plain_text(kind, path.stem, path.read_text(encoding="utf-8"))
        for kind in KINDS
        for path in sorted((content / kind).glob("*.md"))
    )


def plain_text(kind: str, slug: str, source: str) -> PlainText:
    """Turn a file of the kit into what any program could read."""
    _, head, body = source.split("---\n", 2)
    data: dict[str, Any] = yaml.load(head, Loader=_LOADER)
    forms = (data["title"], *data.get("aliases", ())) if kind == "explainers" else ()
    summary = data.get("summary") or data.get("definition", "")
    return PlainText(
        kind, slug, data["title"], str(data.get("date", "")), summary, plain_markdown(body), forms
    )


def plain_markdown(body: str) -> str:
    """Strip citations; of marked words leave the words.

    >>> plain_markdown("[It sank]{claim=c1}.[@report, p. 3]")
    'It sank.'
    """
    return _ATTRIBUTED.sub(r"\1", _CITED.sub("", body)).strip()


def naming(texts: Iterable[PlainText]) -> frozenset[str]:
    """Return the addresses of the texts whose body names an explainer other than the text itself."""
    known = list(texts)
    names = [(text.title, text.address) for text in known if text.kind == "explainers"]
    return frozenset(
        text.address
        for text in known
        if any(address != text.address and name in text.body for name, address in names)
    )


def glossary(texts: Iterable[PlainText]) -> Iterator[tuple[str, PlainText]]:
    """Yield each surface form with its explainer."""
    yield from ((form, text) for text in texts for form in text.forms)


def write_texts(folder: Path, texts: Iterable[PlainText], front: Mapping[str, str] | None = None) -> None:
    """Write each text below ``folder`` with title, date, summary and what ``front`` adds to all."""
    for text in texts:
        path = folder / f"{text.address}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(with_front_matter(text, front or {}), encoding="utf-8")


def with_front_matter(text: PlainText, front: Mapping[str, str]) -> str:
    """Return a file of Markdown with YAML; JSON is the YAML that needs no thought about quotation marks."""
    fields = {"title": text.title, "summary": text.summary, **front}
    head = "".join(f"{name}: {json.dumps(value)}\n" for name, value in fields.items())
    return f"---\n{head}{f'date: {text.date}' + chr(10) if text.date else ''}---\n{text.body}\n"
