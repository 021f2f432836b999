"""Explainers that a page or the site names in its settings exist: ``featured``, ``nolink``."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ...explainers import KnowledgeBase
from ...records import Located, Problem, YamlError, load_yaml_file

SITE_FILE = "site.yaml"


def named_explainer_problems(context: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a problem for each id in ``home.featured`` and ``nolink`` that no explainer has."""
    known = context["knowledge_base"]
    if context["site"]:
        yield from _unknown(context["site"].home.featured, ("home", "featured"), _site_file(context), known)
    for content in (*context["articles"], *context["explainers"].values(), *context["pages"]):
        located = content.metadata.get("front_matter")
        if isinstance(located, Located) and getattr(content, "record", None):
            yield from _unknown(content.record.nolink, ("nolink",), located, known)


def _unknown(
    ids: Iterable[str], path: tuple[str, ...], located: Located, known: KnowledgeBase
) -> Iterator[Problem]:
    for index, term_id in enumerate(ids):
        if not known.explains(term_id):
            close = get_close_matches(term_id, list(known.terms), n=1)
            mend = f"did you mean '{close[0]}'?" if close else "correct it or remove it"
            field, line = ".".join(path), located.line_of((*path, index))
            yield Problem(located.file, line, field, term_id, "is not the id of an explainer", mend)


def _site_file(context: Mapping[str, Any]) -> Located:
    """Read the site's own file again: what is kept of it knows no lines."""
    path = Path(context["PATH"]) / SITE_FILE
    file = f"{path.parent.name}/{path.name}"
    try:
        return load_yaml_file(path, file=file)
    except YamlError:  # gone since it was read a moment ago
        return Located(None, file, {})
