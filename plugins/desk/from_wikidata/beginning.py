"""Begin an explainer from Wikidata: gather what is known, compare it with what is there, or write it."""

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path

from ...wikidata import Draft, draft_of, read_given
from ..writing import WriteRefusedError
from .comparing import Difference, differences, read_term
from .composing import judged_aliases
from .draft_writing import Wish, id_from, write_draft
from .gathering import Gathered, Site, gather_from_file, gather_online, names_address
from .knowing import KnownSite, known_site, sort_of
from .service import Service


@dataclass(frozen=True, slots=True)
class Begun:
    """What came of it."""

    draft: Draft
    """What the item gives."""
    path: Path
    """The explainer: a new one, or one that is there."""
    differences: tuple[Difference, ...] | None = None
    """None where a new one was written."""
    added: tuple[str, ...] = ()
    """Ids of new sources."""
    picture: str = ""
    """Name of the picture that was written."""
    remarks: tuple[str, ...] = ()
    """What an editor should know, a sentence each."""
    names_at: str = ""
    """Where the names that are missing stand."""


def begin(root: Path, given: str, wish: Wish, *, today: dt.date) -> Begun:
    """Write a draft from an item, or compare it with the explainer that is there.

    Raises :class:`WikidataError` and :class:`WriteRefusedError`, in words; then nothing was written.
    """
    known = known_site(root, today)
    service = Service.of_environment(known.user_agent)
    site = known.reading(wish.kind)
    gathered = _gathered(given, service, site)
    draft = draft_of(
        gathered.item,
        gathered.names,
        languages=known.languages,
        table=site.table,
        year=site.year,
        kind=wish.kind,
    )
    if begun := _compared(root, draft, wish.explainer_id, known):
        return replace(begun, remarks=(*gathered.remarks, *begun.remarks))
    written = write_draft(root, draft, wish, known, service)
    names_at = names_address(gathered.unnamed, known.lang) if gathered.unnamed else ""
    remarks = (*gathered.remarks, *written.remarks)
    return Begun(draft, written.path, None, written.sources, written.picture, remarks, names_at)


def _gathered(given: str, service: Service, site: Site) -> Gathered:
    path = Path(given)
    try:
        is_file = path.is_file()
    except (OSError, ValueError):
        is_file = False
    return gather_from_file(path, site) if is_file else gather_online(read_given(given), service, site)


def _compared(root: Path, draft: Draft, explainer_id: str, known: KnownSite) -> Begun | None:
    """Compare with the explainer of the item, or with that of the id if it has no item; else None."""
    same = known.explaining(draft.id)
    wanted = explainer_id or id_from(draft)
    if same and explainer_id and explainer_id not in same:
        raise WriteRefusedError(
            f"content/explainers/{same[0]}.md explains {draft.id} already; leave out the id"
        )
    there = known.explainers.get(wanted)
    if not same and (there is None or there.get("wikidata")):
        return None
    name = same[0] if same else wanted
    path = root / "content" / "explainers" / f"{name}.md"
    term = read_term(path, f"content/explainers/{name}.md", known.vocabulary)
    forms = judged_aliases(draft, sort_of(term.kind, draft.classes), known.taken(name))
    found = tuple(differences(term, draft, forms))
    more = [
        f"content/explainers/{other}.md explains {draft.id}, too: one of them is enough" for other in same[1:]
    ]
    return Begun(draft, path, found, remarks=(*draft.remarks, *more))
