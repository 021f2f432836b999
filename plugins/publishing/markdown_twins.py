"""Markdown twins of articles and explainers for programs that read text, and ``llms.txt`` that lists them."""

import re
from collections.abc import Iterator
from pathlib import Path

from ..annotation.annotated import AnnotatedPage, AnnotatedSite
from ..kept_work import KeptWork, kit_digest, work_key
from ..records import write_whole
from ..site.model import Site
from ..sources import Source

_FRONT_MATTER = re.compile(r"\A\ufeff?---\r?\n.*?\r?\n---\r?\n", re.DOTALL)
_TERM_LINK = re.compile(r"\[([^\]]+)\]\(term:[^)]+\)")
_FILE_LINK = re.compile(r"\[([^\]]+)\]\(\{(?:filename|static|attach)\}[^)]*\)")
_ATTRIBUTES = re.compile(r"\[([^\]]+)\]\{[^}]*\}")
_CITATION = re.compile(r"\[@[^\]]+\]")
TWIN = "index.md"


def write_markdown_twins(output: Path, site: AnnotatedSite, words: Site, store: KeptWork) -> None:
    """Write ``index.md`` beside each article and explainer, and ``llms.txt``."""
    for annotated in _texts(site):
        write_whole((output / annotated.page.save_as).parent / TWIN, _kept(annotated, store))
    write_whole(output / "llms.txt", "\n".join(_index(site, words)) + "\n")


def _kept(annotated: AnnotatedPage, store: KeptWork) -> bytes:
    """Return the twin of a page, or take what was made of the same page before."""
    key = annotated.digest and work_key("twin", kit_digest(), annotated.digest)
    data = store.get(key) if key else None
    if data is None:
        data = twin(annotated).encode()
        if key:
            store.put(key, data)
    return data


def twin(annotated: AnnotatedPage) -> str:
    """Return a page as plain Markdown: our own markup taken out, sources listed."""
    source = annotated.page.path.read_text(encoding="utf-8-sig")
    body = _FRONT_MATTER.sub("", source).strip()
    for pattern in (_TERM_LINK, _FILE_LINK, _ATTRIBUTES):
        body = pattern.sub(r"\1", body)
    sources = [f"- {_source_line(citation.source)}" for citation in annotated.citations]
    parts = [f"# {annotated.page.title}", annotated.lead_text, _CITATION.sub("", body)]
    return (
        "\n\n".join([*filter(None, parts), *(["## Sources", "\n".join(sources)] if sources else [])]) + "\n"
    )


def _source_line(source: Source) -> str:
    parts = [source.byline, source.title, source.outlet, source.issued_words, source.url]
    return ", ".join(part for part in parts if part)


def _index(site: AnnotatedSite, words: Site) -> Iterator[str]:
    base = f"{site.settings.site_url}/" if site.settings.has_address else ""
    yield f"# {words.name}"
    yield f"\n> {words.tagline}"
    for heading, texts in (("Articles", site.articles), ("Explainers", site.published("explainer"))):
        yield f"\n## {heading}\n"
        for annotated in texts:
            folder = annotated.page.save_as.rpartition("/")[0]
            yield f"- [{annotated.page.title}]({base}{folder}/{TWIN}): {annotated.lead_text}"


def _texts(site: AnnotatedSite) -> tuple[AnnotatedPage, ...]:
    return (*site.articles, *site.published("explainer"))
