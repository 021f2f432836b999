"""Begin an explainer from Wikidata: gather, judge, compare with what is there, write all of it or nothing."""

import datetime as dt
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from ...explainers import Kind, Vocabulary
from ...records import YamlError, load_yaml_file, read_record, write_whole
from ...site import model
from ...site.vocabulary import vocabulary_at
from ...wikidata import Draft, DraftFact, WikidataError, draft_of, read_given
from ..starting import forms_in, front_matters, start_explainer
from ..starting.explainer import id_of, shortened
from ..writing import WriteRefusedError, replace_text
from .agreeing import agreed_picture
from .alias_judging import Sort, taken_forms, title_fault
from .commons import Picture, Wanted, image_lines, taken
from .comparing import Difference, differences, read_term
from .composing import beginning_of, judged_aliases
from .gathering import Gathered, Site, gather_from_file, gather_online, names_address
from .service import Service
from .source_writing import SourcesToAdd, sources_to_add

_KIT = "explainer-microsite-kit"
_FALLBACK_KIND = "concept"
_SHARE, _FEWEST = 4, 3
"""A language is one of the site's if one of so many explainers has a name in it, and so many in all."""


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


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of the site."""

    record: model.Site | None
    explainers: Mapping[str, Mapping[object, object]]
    vocabulary: Vocabulary
    today: dt.date

    @property
    def lang(self) -> str:
        return self.record.lang if self.record else "en"

    @property
    def site(self) -> Site:
        entries = self.record.kinds if self.record else ()
        table = {name: str(entry.id) for entry in entries for name in entry.wikidata}
        return Site(self.lang, table, self.today.year)


def begin(
    root: Path, given: str, *, explainer_id: str = "", kind: str = "", picture: Wanted = "no", today: dt.date
) -> Begun:
    """Write a draft from an item, or compare it with the explainer that is there.

    Raises :class:`WikidataError` and :class:`WriteRefusedError`, in words; then nothing was written.
    """
    known = _known(root, today)
    service = Service.of_environment(_user_agent(known.record))
    gathered = _gathered(given, service, known.site)
    languages = _languages(known)
    draft = draft_of(
        gathered.item, gathered.names, languages=languages, table=known.site.table, year=today.year
    )
    names_at = names_address(gathered.unnamed, known.lang) if gathered.unnamed else ""
    begun = _compared(root, draft, explainer_id, known) or _written(
        root, draft, explainer_id=explainer_id, kind=kind, picture=picture, known=known, service=service
    )
    return Begun(
        draft,
        begun.path,
        begun.differences,
        begun.added,
        begun.picture,
        (*gathered.remarks, *begun.remarks),
        names_at,
    )


def id_from(draft: Draft) -> str:
    """Return the id that the title gives, else another name in Latin letters, else the item's own."""
    found = (shortened(id_of(name)) for name in (draft.title, *draft.latin_names))
    return next((name for name in found if len(name) > 1), draft.id.lower())


def _gathered(given: str, service: Service, site: Site) -> Gathered:
    path = Path(given)
    try:
        is_file = path.is_file()
    except (OSError, ValueError):
        is_file = False
    return gather_from_file(path, site) if is_file else gather_online(read_given(given), service, site)


def _known(root: Path, today: dt.date) -> _Known:
    content = root / "content"
    try:
        record = read_record(model.Site, load_yaml_file(content / "site.yaml", file="content/site.yaml"))
    except YamlError:
        record = []
    site = record if isinstance(record, model.Site) else None
    explainers = dict(front_matters(content)) if content.is_dir() else {}
    return _Known(site, explainers, vocabulary_at(content / "site.yaml"), today)


def _user_agent(site: model.Site | None) -> str:
    """Return who asks, as Wikimedia's policy has it: the program, its version, whom to write to."""
    try:
        number = version(_KIT)
    except PackageNotFoundError:
        number = "dev"
    contact = "; ".join(filter(None, (site.publisher.url, site.contact.email))) if site else ""
    ours = contact.encode("ascii", "ignore").decode()
    return (
        f"{_KIT}/{number} ({ours or 'begun by an editor'}) Python/{sys.version_info[0]}.{sys.version_info[1]}"
    )


def _languages(known: _Known) -> tuple[str, ...]:
    """Return the site's language, and those in which it names many of its subjects."""
    counts: dict[str, int] = {}
    for front_matter in known.explainers.values():
        listed = front_matter.get("names")
        rows = [row for row in listed if isinstance(row, dict)] if isinstance(listed, list) else []
        for lang in {str(row.get("lang")) for row in rows}:
            counts[lang] = counts.get(lang, 0) + 1
    least = max(len(known.explainers) / _SHARE, _FEWEST)
    often = [lang for lang, count in sorted(counts.items()) if count >= least]
    return tuple(dict.fromkeys((known.lang, *often)))


def _compared(root: Path, draft: Draft, explainer_id: str, known: _Known) -> Begun | None:
    """Compare with the explainer of the item, or with that of the id if it has no item; else None."""
    same = [name for name, matter in known.explainers.items() if matter.get("wikidata") == draft.id]
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
    found = tuple(differences(term, draft, judged_aliases(draft, _sort(term.kind), _taken(known, name))))
    more = [
        f"content/explainers/{other}.md explains {draft.id}, too: one of them is enough" for other in same[1:]
    ]
    return Begun(draft, path, found, remarks=(*draft.remarks, *more))


def _sort(kind: Kind | None) -> Sort:
    return Sort(kind.id == "person", kind.has_common_nouns) if kind else Sort()


def _taken(known: _Known, but: str = "") -> dict[str, str]:
    return taken_forms(
        (name, form) for name, matter in known.explainers.items() if name != but for form in forms_in(matter)
    )


def _written(
    root: Path,
    draft: Draft,
    *,
    explainer_id: str,
    kind: str,
    picture: Wanted,
    known: _Known,
    service: Service,
) -> Begun:
    content = root / "content"
    chosen, notes = _kind(draft, kind, known.vocabulary)
    wanted = [source for fact in draft.facts if not fact.held for source in fact.sources]
    sources = sources_to_add(content, wanted, draft.id)
    image, told = agreed_picture(draft, picture, service)
    name, data, refused = _taken_picture(image, service, content)
    image, told = (image if name else None), (*told, *refused)

    def ids(fact: DraftFact) -> tuple[str, ...]:
        return tuple(dict.fromkeys(sources.ids[one] for one in fact.sources if one in sources.ids))

    lines = image_lines(image, name) if image else ""
    sort = _sort(known.vocabulary.kinds.get(chosen))
    if fault := title_fault(draft.title, sort):
        notes = (*notes, f"title: {fault}; 'autolink: false' leaves it to links by hand")
    forms = judged_aliases(draft, sort, _taken(known))
    beginning = beginning_of(draft, ids, notes=notes, forms=forms, image=lines)
    with _added(content, sources, name, data):
        path = start_explainer(
            root,
            draft.title,
            kind=chosen,
            explainer_id=explainer_id or id_from(draft),
            today=known.today,
            beginning=beginning,
        )
    remarks = (*draft.remarks, *notes, *told, *([sources.fault] if sources.fault else []))
    return Begun(draft, path, None, sources.added, name, remarks)


def _taken_picture(
    picture: Picture | None, service: Service, content: Path
) -> tuple[str, bytes, tuple[str, ...]]:
    """Return the name and bytes of a picture; without, why there is none."""
    try:
        return (*taken(service, picture, content / "images"), ()) if picture else ("", b"", ())
    except WikidataError as error:
        return "", b"", (f"picture: {error}",)


@contextmanager
def _added(content: Path, sources: SourcesToAdd, picture: str, data: bytes) -> Iterator[None]:
    """Write sources and picture, and take both away again where the draft is refused."""
    image, listed = content / "images" / picture, content / "sources.yaml"
    is_new = bool(picture) and not image.exists()
    if is_new:
        write_whole(image, data)
    try:
        if sources.text:
            replace_text(listed, sources.text)
        yield
    except WriteRefusedError:
        if is_new:
            image.unlink(missing_ok=True)
        if sources.text and sources.before:
            replace_text(listed, sources.before)
        elif sources.text:
            listed.unlink(missing_ok=True)
        raise


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
