"""The surface forms of an explainer's term, and what is wrong with those of all terms together."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..explainers import Term
from ..records import Problem
from .gazetteer import Gazetteer
from .surface_forms import SurfaceForm


def surface_forms(term: Term) -> Iterator[SurfaceForm]:
    """Yield the surface forms of a term: its title, then its aliases."""
    yield SurfaceForm(_title_form(term), term.id, autolink=term.autolink)
    for alias in term.aliases:
        yield SurfaceForm(
            alias.form,
            term.id,
            case=alias.case,
            lang=alias.lang,
            forms=alias.forms,
            needs=alias.needs,
            autolink=term.autolink,
        )


def _title_form(term: Term) -> str:
    """Return the title as it stands in running text: a heading's capital is not part of a common noun."""
    title = term.title
    is_sentence_case = title[:1].isupper() and not any(letter.isupper() for letter in title[1:])
    is_common = term.kind.has_common_nouns and is_sentence_case
    return title[:1].lower() + title[1:] if is_common else title


def ambiguity_problems(gazetteer: Gazetteer, explainers: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a problem for each form that several explainers claim with equal right."""
    for error in gazetteer.find_ambiguities():
        located = explainers[error.targets[0]].metadata["front_matter"]
        others = " and ".join(f"'{target}'" for target in error.targets[1:])
        mend = "drop it here or there, or give each of them 'needs:' words that tell them apart"
        line = located.line_of(("aliases",))
        yield Problem(located.file, line, "aliases", error.form, f"stands for {others}, too", mend)
