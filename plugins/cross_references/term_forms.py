"""The surface forms of an explainer's term."""

from collections.abc import Iterator, Mapping

from ..explainers import Term
from .surface_forms import SurfaceForm


def surface_forms(term: Term) -> Iterator[SurfaceForm]:
    """Yield the surface forms of a term: its title, unless an alias repeats it, then its aliases."""
    if not any(alias.form == term.title for alias in term.aliases):
        yield SurfaceForm(_title_form(term), term.id, autolink=term.autolink)
    for alias in term.aliases:
        yield SurfaceForm(
            alias.form,
            term.id,
            case=alias.case,
            lang=alias.lang,
            forms=alias.forms,
            needs=alias.needs,
            priority=alias.priority,
            autolink=term.autolink,
        )


def foreign_names(term: Term) -> Mapping[str, str]:
    """Return the names of a term that say their language, but for its title, each with that language."""
    forms = {form: alias.lang for alias in term.aliases for form in (alias.form, *alias.forms) if alias.lang}
    names = {name.name: name.lang for name in term.names} | forms
    return {name: lang for name, lang in names.items() if name != term.title}


def _title_form(term: Term) -> str:
    """Return the title as it stands in running text: a heading's capital is not part of a common noun.

    An alias that repeats the title says how it stands there: "Titanic" is a ship, "titanic" a word.
    """
    title = term.title
    is_sentence_case = title[:1].isupper() and not any(letter.isupper() for letter in title[1:])
    is_common = term.kind.has_common_nouns and is_sentence_case
    return title[:1].lower() + title[1:] if is_common else title
