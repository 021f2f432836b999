"""A name that several explainers claim: told at each of them, with the place where the others do."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..explainers import Term
from ..records import Located, Problem, Severity
from .gazetteer import Gazetteer
from .surface_forms import SurfaceForm
from .text import fold_form

_DROP = "drop it here or there, or give it 'needs:' words that tell them apart"
_DROP_THERE = "drop it there, or choose another title here"
_RENAME = "choose another title for one of them"


@dataclass(frozen=True, slots=True)
class _Claim:
    """A name as an explainer writes it."""

    term: Term
    located: Located
    path: tuple[str | int, ...]
    form: str
    lang: str | None

    @property
    def place(self) -> str:
        return f"{self.located.file}:{self.located.line_of(self.path)}"

    def problem(self, message: str, mend: str, severity: Severity = "error") -> Problem:
        line = self.located.line_of(self.path)
        return Problem(self.located.file, line, str(self.path[0]), self.form, message, mend, severity)


def shared_name_problems(gazetteer: Gazetteer, explainers: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield an error for each form that several explainers claim with equal right.

    A warning for equal titles, and for names that are equal but for capitals: links may tell them apart,
    readers of a list do not.
    """
    claims = _claims(explainers)
    told: set[str] = set()
    for error in gazetteer.find_ambiguities():
        key = fold_form(error.form).casefold()
        told.add(key)
        rivals = _first_of_each([one for one in claims.get(key, ()) if one.term.id in error.targets])
        for one in rivals:
            yield one.problem(_stands_for(one, rivals), _mend(one, rivals))
    for key, found in claims.items():
        rivals = _first_of_each(found)
        if key not in told and len(rivals) > 1 and not _are_told_apart(rivals):
            for one in rivals:
                yield one.problem(_stands_for(one, rivals), _mend(one, rivals), "warning")


def _claims(explainers: Mapping[str, Any]) -> Mapping[str, list[_Claim]]:
    found = defaultdict[str, list[_Claim]](list)
    for explainer in explainers.values():
        located, term = explainer.metadata["front_matter"], explainer.term
        for path, form, lang in _names(term):
            found[fold_form(form).casefold()].append(_Claim(term, located, path, form, lang))
    return found


def _names(term: Term) -> Iterator[tuple[tuple[str | int, ...], str, str | None]]:
    yield ("title",), term.title, None
    for index, alias in enumerate(term.aliases):
        if not alias.needs:
            for form in (alias.form, *alias.forms):
                yield ("aliases", index), form, alias.lang


def _first_of_each(claims: list[_Claim]) -> list[_Claim]:
    """Return one claim of each explainer."""
    return list({one.term.id: one for one in reversed(claims)}.values())[::-1]


def _stands_for(one: _Claim, rivals: list[_Claim]) -> str:
    others = " and ".join(f"'{other.term.id}' ({other.place})" for other in rivals if other is not one)
    return f"stands for {others}, too"


def _mend(one: _Claim, rivals: list[_Claim]) -> str:
    if not _is_title(one):
        return _DROP
    return _RENAME if all(map(_is_title, rivals)) else _DROP_THERE


def _is_title(claim: _Claim) -> bool:
    return claim.path == ("title",)


def _are_told_apart(rivals: list[_Claim]) -> bool:
    """Whether readers tell equal titles by what stands below them, names by language or capitals alone."""
    if all(map(_is_title, rivals)):
        return len({one.term.short_description for one in rivals} - {None}) == len(rivals)
    if len({one.lang for one in rivals}) == len(rivals):
        return True
    return any(SurfaceForm(one.form, one.term.id).case_rule == "exact" for one in rivals)
