"""A draft as lines of front matter that our own reader takes; what is held back stands in comments."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import yaml
from pydantic import ValidationError

from ...article_import.escaping import escape_inline
from ...explainers.model import Alias, Fact, Name
from ...records import without_strays
from ...wikidata import Draft, DraftFact, DraftName, DraftPlace
from ..starting import Beginning
from ..starting.explainer import yaml_text
from .alias_judging import Sort, fault_of, is_name

_MOST = 60
"""Names, aliases and facts that are written; an editor reads all of them."""
_MOST_COMMENT = 300
Judged = list[tuple[str, str]]
"""Aliases, each with why it may not be linked; empty where it may."""
SourceIds = Callable[[DraftFact], tuple[str, ...]]
"""Tells the ids under which a fact's sources stand."""


def beginning_of(
    draft: Draft, ids: SourceIds, *, notes: Sequence[str], forms: Judged, sort: Sort, image: str = ""
) -> Beginning:
    """Return what an item gives, as front matter."""
    about = f"Begun from Wikidata, {draft.id} (CC0): check every line, and open every source."
    head = "".join(comment(line) for line in (about, *draft.remarks, *notes))
    empty = Beginning()
    return Beginning(
        notes=head,
        definition_notes=comment(f"Wikidata says: {draft.description}") if draft.description else "",
        names=_names(draft.names) or empty.names,
        aliases=_aliases(_of_title(draft.title, sort), forms) or empty.aliases,
        place=_place(draft.place) if draft.place else "",
        facts=_facts(draft.facts, ids) or empty.facts,
        others=f"wikidata: {draft.id}\n{image}",
    )


def comment(text: str) -> str:
    """Return a line of YAML that says something to the editor."""
    line = " ".join(without_strays(text).split())
    return f"# {line if len(line) <= _MOST_COMMENT else f'{line[:_MOST_COMMENT]}…'}\n"


def is_sound(record: Callable[..., object], **fields: object) -> bool:
    """Whether a record takes these fields, as the build will read them."""
    try:
        record(**fields)
    except ValidationError:
        return False
    return True


def judged_aliases(draft: Draft, sort: Sort, taken: Mapping[str, str]) -> Judged:
    """Return the aliases that can be written, each with why it is held back, if it is."""
    return [
        (form, fault_of(form, draft.title, sort=sort, taken=taken))
        for form in draft.aliases[:_MOST]
        if is_sound(Alias, form=form)
    ]


def fact_fields(fact: DraftFact, ids: Sequence[str]) -> dict[str, object]:
    """Return a fact as front matter has it."""
    value = escape_inline(fact.value).replace("@", "\\@")
    return {"label": fact.label, "value": value, "as_of": fact.as_of, "sources": list(ids)}


def _names(names: Iterable[DraftName]) -> str:
    rows = []
    for name in list(names)[:_MOST]:
        fields = {
            "name": name.name, "lang": name.lang, "transliteration": name.transliteration, "note": name.note,
        }  # fmt: skip
        kept = {key: value for key, value in fields.items() if value}
        if is_sound(Name, **kept):
            rows.append(f"- {_flow(kept)}\n")
    return "names:\n" + "".join(rows) if rows else ""


def _of_title(title: str, sort: Sort) -> str:
    """Repeat a title whose capital counts, though its kind is named by ordinary words: a ship "Titanic"."""
    if not (sort.has_common_nouns and is_name(title)):
        return ""
    return comment("The title with its capital; without this line, small letters mean it as well:") + (
        f"- {_scalar(title)}\n"
    )


def _aliases(of_title: str, judged: Judged) -> str:
    good = [of_title] if of_title else []
    good += [f"- {_scalar(form)}\n" for form, fault in judged if not fault]
    held = [f"# - {_scalar(form)}  # {fault}\n" for form, fault in judged if fault]
    if not judged and not good:
        return ""
    note = comment("Not linked, each for its reason; take away the sign before it, if it is wrong:")
    return ("aliases:\n" if good else "# aliases:\n") + "".join(good) + (note if held else "") + "".join(held)


def _place(place: DraftPlace) -> str:
    return (
        f"coordinates: [{place.latitude}, {place.longitude}]\n"
        f"# From the precision that Wikidata states; say what is marked, and how far off it may be:\n"
        f"precision: {_scalar(place.precision)}\n"
    )


def _facts(facts: Iterable[DraftFact], ids: SourceIds) -> str:
    good: list[str] = []
    held: list[tuple[str, str]] = []
    for fact in list(facts)[:_MOST]:
        found = ids(fact)
        fields = fact_fields(fact, found or ("source-id",))
        if not is_sound(Fact, **fields):
            continue
        note = comment(f"{fact.property}: {fact.note}") if fact.note else ""
        if found and not fact.held:
            good.append(note + _row(fields))
        else:
            held.append((fact.held or "no source", note + _told(fact) + _commented(_row(fields))))
    if not good and not held:
        return ""
    lines_of = "its lines" if good else "its lines and 'facts:'"
    how = comment(f"To take one over, write the id of its source and remove '# ' before {lines_of}.")
    lines = "".join(good) + (how if held else "") + "".join(_by_reason(held))
    return ("facts:\n" if good else "# facts:\n") + lines


def _told(fact: DraftFact) -> str:
    """Say where a fact stands that is held back all the same: its sources are not among the site's."""
    places = [f"{one.title} {one.url or one.doi}".strip() for one in fact.sources]
    return comment(f"Source: {'; '.join(places)}") if places else ""


def _by_reason(held: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield facts that are held back under the reason, each reason once."""
    for reason in dict.fromkeys(reason for reason, _ in held):
        yield comment(f"Held back ({reason}):")
        yield from (text for other, text in held if other == reason)


def _row(fields: Mapping[str, object]) -> str:
    lines = [f"{key}: {_scalar(value)}" for key, value in fields.items() if key != "sources"]
    listed = fields["sources"]
    ids = ", ".join(map(_scalar, listed if isinstance(listed, list) else ()))
    return "- " + "\n  ".join([*lines, f"sources: [{ids}]"]) + "\n"


def _commented(text: str) -> str:
    return "".join(f"# {line}\n" for line in text.splitlines())


def _flow(fields: Mapping[str, str]) -> str:
    dumped = yaml.safe_dump(
        dict(fields), allow_unicode=True, width=100_000, default_flow_style=True, sort_keys=False
    )
    return dumped.strip()


def _scalar(value: object) -> str:
    return yaml_text(str(value))
