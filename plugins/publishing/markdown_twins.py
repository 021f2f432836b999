"""Markdown twins of articles and explainers for programs that read text, and ``llms.txt`` that lists them."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

_FRONT_MATTER = re.compile(r"\A\ufeff?---\r?\n.*?\r?\n---\r?\n", re.DOTALL)
_TERM_LINK = re.compile(r"\[([^\]]+)\]\(term:[^)]+\)")
_FILE_LINK = re.compile(r"\[([^\]]+)\]\(\{(?:filename|static|attach)\}[^)]*\)")
_ATTRIBUTES = re.compile(r"\[([^\]]+)\]\{[^}]*\}")
_CITATION = re.compile(r"\[@[^\]]+\]")
TWIN = "index.md"


def write_markdown_twins(output: Path, context: Mapping[str, Any]) -> None:
    """Write ``index.md`` beside each article and explainer, and ``llms.txt``."""
    for content in _contents(context):
        folder = (output / content.save_as).parent
        folder.mkdir(parents=True, exist_ok=True)
        (folder / TWIN).write_text(twin(content, context), encoding="utf-8")
    (output / "llms.txt").write_text("\n".join(_index(context)) + "\n", encoding="utf-8")


def twin(content: Any, context: Mapping[str, Any]) -> str:  # noqa: ANN401 - Pelican is untyped
    """Return a page as plain Markdown: our own markup taken out, sources listed."""
    source = Path(content.source_path).read_text(encoding="utf-8-sig")
    body = _FRONT_MATTER.sub("", source).strip()
    for pattern in (_TERM_LINK, _FILE_LINK, _ATTRIBUTES):
        body = pattern.sub(r"\1", body)
    lead = getattr(content, "definition_text", "") or getattr(content, "summary_text", "")
    sources = [f"- {_source_line(citation.source)}" for citation in content.bibliography]
    parts = [f"# {content.title}", lead, _CITATION.sub("", body)]
    return (
        "\n\n".join([*filter(None, parts), *(["## Sources", "\n".join(sources)] if sources else [])]) + "\n"
    )


def _source_line(source: Any) -> str:  # noqa: ANN401 - plugins.sources' record
    parts = [source.byline, source.title, source.outlet, source.issued_words, source.url]
    return ", ".join(part for part in parts if part)


def _index(context: Mapping[str, Any]) -> Iterator[str]:
    site = context["site"]
    base = f"{context['site_base']}/" if context["site_base"] else ""
    yield f"# {site.name}"
    yield f"\n> {site.tagline}"
    for heading, contents in (
        ("Articles", context["articles"]),
        ("Explainers", context["explainers"].values()),
    ):
        yield f"\n## {heading}\n"
        for content in contents:
            folder = content.save_as.rpartition("/")[0]
            lead = getattr(content, "definition_text", "") or getattr(content, "summary_text", "")
            yield f"- [{content.title}]({base}{folder}/{TWIN}): {lead}"


def _contents(context: Mapping[str, Any]) -> list[Any]:
    return [*context["articles"], *context["explainers"].values()]
