"""A name that several explainers have: told once, with the places where they claim it and what is done."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..explainers import Term
from ..explainers.model import Alias
from ..records import Located, Problem, Severity
from .gazetteer import Gazetteer
from .surface_forms import SurfaceForm
from .text import fold_form

_MOST_TOLD = 3
_LINKED = "is linked only where the page tells which is meant"
_TELL_APART = "give one 'needs:' or 'priority: 1', or write [{form}](term:{id}) where it is meant"
_ALIAS_FIRST = "repeat it among the aliases and "
_DROP = "drop it here or there, or give one 'needs:' words"
_DESCRIBE = "give each a 'short_description:' of its own, or one another title"


@dataclass(frozen=True, slots=True)
class _Claim:
    """A name as an explainer writes it."""

    term: Term
    located: Located
    path: tuple[str | int, ...]
    form: str
    lang: str | None
    priority: int

    @property
    def line(self) -> int:
        return self.located.line_of(self.path) or 0

    @property
    def is_title(self) -> bool:
        return self.form == self.term.title

    @property
    def shown(self) -> tuple[str, str]:
        """What readers of a list see below the name."""
        return self.term.short_description or "", self.term.kind.id

    def problem(self, message: str, mend: str, severity: Severity) -> Problem:
        return Problem(self.located.file, self.line, str(self.path[0]), self.form, message, mend, severity)


def shared_name_problems(gazetteer: Gazetteer, explainers: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a warning for each form that several explainers claim with equal right.

    An error for equal titles that nothing tells apart; a warning for names that capitals alone tell apart.
    """
    claims = _claims(explainers)
    told: set[str] = set()
    for error in gazetteer.find_ambiguities():
        key = _key(error.form)
        rivals = _first_of_each([one for one in claims.get(key, ()) if one.term.id in error.targets])
        if key not in told and len(rivals) > 1:
            yield _twin_titles(rivals) or _shared(rivals)
        told.add(key)
    for key, found in claims.items():
        rivals = _first_of_each(found)
        if key not in told and len(rivals) > 1 and not _are_told_apart(rivals):
            yield _alike(rivals)


def _claims(explainers: Mapping[str, Any]) -> Mapping[str, list[_Claim]]:
    found = defaultdict[str, list[_Claim]](list)
    for explainer in explainers.values():
        located, term = explainer.metadata["front_matter"], explainer.term
        for path, alias in _names(term):
            for form in (alias.form, *alias.forms):
                found[_key(form)].append(_Claim(term, located, path, form, alias.lang, alias.priority))
    return found


def _key(form: str) -> str:
    return fold_form(form).casefold()


def _names(term: Term) -> Iterator[tuple[tuple[str | int, ...], Alias]]:
    """Yield the names that stand for a term wherever they stand, with their places in its front matter."""
    if not any(alias.form == term.title for alias in term.aliases):
        yield ("title",), Alias(form=term.title)
    for index, alias in enumerate(term.aliases):
        if not alias.needs:
            yield ("aliases", index), alias


def _first_of_each(claims: list[_Claim]) -> list[_Claim]:
    """Return one claim of each explainer, aliases first: there it is mended."""
    one_of_each = {one.term.id: one for one in reversed(claims)}.values()
    return sorted(one_of_each, key=lambda one: (one.path == ("title",), one.located.file))


def _twin_titles(rivals: list[_Claim]) -> Problem | None:
    """Return the error of explainers of one title that look alike in every list; None for others."""
    seen: dict[tuple[str, str], list[_Claim]] = {}
    for one in rivals:
        if one.is_title:
            seen.setdefault(one.shown, []).append(one)
    for twins in seen.values():
        if len(twins) > 1:
            message = f"is the title of {_places(twins[1:])}, too, and nothing tells them apart in lists"
            return twins[0].problem(message, _DESCRIBE, "error")
    return None


def _shared(rivals: list[_Claim]) -> Problem:
    first = rivals[0]
    mend = _TELL_APART.format(form=first.form, id=first.term.id)
    if first.path == ("title",):
        mend = f"{_ALIAS_FIRST}{mend}"
    return first.problem(f"stands for {_places(rivals[1:])}, too, and {_LINKED}", mend, "warning")


def _alike(rivals: list[_Claim]) -> Problem:
    mend = _DESCRIBE if all(one.is_title for one in rivals) else _DROP
    message = f"stands for {_places(rivals[1:])}, too, but for capitals, which readers do not tell apart"
    return rivals[0].problem(message, mend, "warning")


def _places(claims: list[_Claim]) -> str:
    shown = [f"'{one.term.id}' ({one.located.file}:{one.line})" for one in claims[:_MOST_TOLD]]
    more = len(claims) - len(shown)
    return " and ".join([*shown, f"{more} more"] if more else shown)


def _are_told_apart(rivals: list[_Claim]) -> bool:
    """Whether equal titles are told by what stands below them, names by language, priority or capitals."""
    if all(one.is_title for one in rivals):
        return len({one.term.short_description for one in rivals} - {None}) == len(rivals)
    if len({one.lang for one in rivals}) == len(rivals) or len({one.priority for one in rivals}) > 1:
        return True
    return any(SurfaceForm(one.form, one.term.id).case_rule == "exact" for one in rivals)
