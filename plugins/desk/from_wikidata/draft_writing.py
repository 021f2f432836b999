"""Write what an item gives: the draft, its sources and its picture, all of it or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ...explainers import Vocabulary
from ...records import write_whole
from ...wikidata import Draft, DraftFact, WikidataError
from ..starting import start_explainer
from ..starting.explainer import id_of, shortened
from ..writing import WriteRefusedError, alone, replace_text, text_before
from .agreeing import agreed_picture
from .alias_judging import title_fault
from .commons import Picture, Wanted, image_lines, taken
from .composing import beginning_of, judged_aliases
from .knowing import KnownSite, sort_of
from .service import Service
from .source_writing import SourcesToAdd, sources_to_add

_FALLBACK_KIND = "concept"


@dataclass(frozen=True, slots=True)
class Written:
    """What was written."""

    path: Path
    """The draft."""
    sources: tuple[str, ...]
    """Ids of new sources."""
    picture: str
    """Name of the picture; empty for none."""
    remarks: tuple[str, ...]
    """What an editor should know, a sentence each."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the editor said."""

    explainer_id: str = ""
    """Empty for that of the title."""
    kind: str = ""
    """Empty for that of the item."""
    picture: Wanted = "no"
    """Whether its picture is wanted."""


def write_draft(root: Path, draft: Draft, wish: Wish, known: KnownSite, service: Service) -> Written:
    """Write a draft. Raises :class:`WriteRefusedError`; then nothing was written."""
    content = root / "content"
    kind, notes = _kind(draft, wish.kind, known.vocabulary)
    wanted = [source for fact in draft.facts if not fact.held for source in fact.sources]
    sources = sources_to_add(content, wanted, draft.id)
    picture, name, data, told = _picture(draft, wish.picture, service, content)

    def ids(fact: DraftFact) -> tuple[str, ...]:
        return tuple(dict.fromkeys(sources.ids[one] for one in fact.sources if one in sources.ids))

    sort = sort_of(known.vocabulary.kinds.get(kind), draft.classes)
    if fault := title_fault(draft.title, sort):
        notes = (*notes, f"title: {fault}; 'autolink: false' leaves it to links by hand")
    forms = judged_aliases(draft, sort, known.taken())
    lines = image_lines(picture, name) if picture else ""
    beginning = beginning_of(draft, ids, notes=notes, forms=forms, sort=sort, image=lines)
    with _added(content, sources, name, data):
        path = start_explainer(
            root,
            draft.title,
            kind=kind,
            explainer_id=wish.explainer_id or id_from(draft),
            today=known.today,
            beginning=beginning,
        )
    remarks = (*draft.remarks, *notes, *told, *([sources.fault] if sources.fault else []))
    return Written(path, sources.added, name, remarks)


def id_from(draft: Draft) -> str:
    """Return the id that the title gives, else another name in Latin letters, else the item's own."""
    found = (shortened(id_of(name)) for name in (draft.title, *draft.latin_names))
    return next((name for name in found if len(name) > 1), draft.id.lower())


def _picture(
    draft: Draft, wanted: Wanted, service: Service, content: Path
) -> tuple[Picture | None, str, bytes, tuple[str, ...]]:
    """Return the picture, its name and bytes; without, why there is none."""
    try:
        picture, told = agreed_picture(draft, wanted, service)
        return (
            (picture, *taken(service, picture, content / "images"), told)
            if picture
            else (None, "", b"", told)
        )
    except WikidataError as error:
        return None, "", b"", (f"picture: {error}",)


@contextmanager
def _added(content: Path, sources: SourcesToAdd, picture: str, data: bytes) -> Iterator[None]:
    """Write sources and picture, and take both away again where the draft is refused."""
    image, listed = content / "images" / picture, content / "sources.yaml"
    is_new = bool(picture) and not image.exists()
    try:
        if is_new:
            write_whole(image, data)
        if sources.text:
            _replace(content, listed, sources.before, sources.text)
        yield
    except (WriteRefusedError, OSError):
        if is_new:
            image.unlink(missing_ok=True)
        if sources.text and listed.exists() and text_before(listed, "content/sources.yaml") == sources.text:
            replace_text(listed, sources.before) if sources.before else listed.unlink()
        raise


def _replace(content: Path, listed: Path, before: str, text: str) -> None:
    """Write the sources, unless somebody else has meanwhile."""
    with alone(content):
        if text_before(listed, "content/sources.yaml") != before:
            raise WriteRefusedError("content/sources.yaml has changed meanwhile; try again")
        replace_text(listed, text)


def _kind(draft: Draft, chosen: str, vocabulary: Vocabulary) -> tuple[str, tuple[str, ...]]:
    """Return the kind to write, and what there is to say of it."""
    what = f"instance of {', '.join(draft.classes)}" if draft.classes else "it names no class that is known"
    if chosen:
        return chosen, ()
    if draft.kind in vocabulary.kinds:
        others = [kind for kind in draft.other_kinds if kind in vocabulary.kinds]
        return draft.kind, (f"kind: or {' or '.join(others)} (Wikidata: {what})",) if others else ()
    fallback = (
        _FALLBACK_KIND if _FALLBACK_KIND in vocabulary.kinds else next(iter(vocabulary.kinds), _FALLBACK_KIND)
    )
    return fallback, (f"kind: choose it, Wikidata does not tell a kind of this site ({what})",)
