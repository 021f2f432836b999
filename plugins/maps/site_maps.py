"""All maps of a site, drawn once its pages are annotated: the map, the small maps, how explainers connect."""

from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

from ..interface import Interface
from ..kept_work import kept_value, kit_digest, services_of, work_key
from ..records import Located, Problem, page_limit, report
from .atlas import Atlas, read_atlas
from .borders import BorderShown, BorderWishes
from .chosen import ChosenPlaces
from .connections import Connections, connect_terms
from .editorial import MapRecord, in_language
from .faulty_outlines import FaultyOutlinesError
from .generated import with_views
from .land import Outlines
from .locators import draw_locators
from .page import MapPage
from .sites import name_in
from .together import place_faults

_FEWEST = 2
"""Places that make a map where no editor asks for one: of a single one, its small map says all."""


def draw(context: dict[str, Any]) -> None:
    """Draw the map, a locator for each explainer that has a place, and how all of them connect."""
    urls = {term_id: explainer.url for term_id, explainer in context["explainers"].items()}
    atlas = _atlas(context)
    outlines = _outlines(context, atlas)
    context["locators"] = {}
    try:
        if atlas and context["MAP_SAVE_AS"]:
            _fill_map(context, atlas, outlines, urls)
        _locate(context, atlas, outlines)
    except FaultyOutlinesError as faulty:
        report(_no_outlines(context, faulty.path))
    if context["CONNECTIONS_SAVE_AS"]:
        context["connections"] = _connections(context, urls)


def _locate(context: dict[str, Any], atlas: Atlas | None, outlines: Outlines) -> None:
    """Draw the small maps; a name that finds no room on one is told."""
    by_id = {explainer.term.id: explainer for explainer in context["draft_explainers"]} | context[
        "explainers"
    ]
    terms = [explainer.term for explainer in by_id.values()]
    for explainer in by_id.values():
        if explainer.term.places:
            front_matter = explainer.metadata["front_matter"]
            for problem in place_faults(explainer.term, front_matter, context["knowledge_base"]):
                report(problem)

    def interface(term_id: str) -> Interface:
        return _interface(context, by_id[term_id].lang)

    sites = atlas.sites if atlas else ()
    for locator in draw_locators(terms, sites, outlines, _names(context), interface):
        explainer, drawing = by_id[locator.term.id], locator.drawing
        context["locators"][locator.term.id] = drawing
        explainer.locator_svg = drawing.svg
        words = interface(locator.term.id)
        explainer.locator_legend = tuple(words.label("map", entry.words) for entry in drawing.legend)
        for name in drawing.homeless:
            report(_unnamed(explainer.metadata["front_matter"], name))


def _no_outlines(context: dict[str, Any], path: Path) -> Problem:
    content = Path(context["PATH"])
    file = f"{content.name}/{path.relative_to(content)}" if path.is_relative_to(content) else path.name
    message = "is no file of outlines: TopoJSON with 'bbox', 'transform' and the objects that the maps know"
    return Problem(file, None, "", "", message, "make it again: make outlines FROM=…; or take it away")


def _unnamed(located: Located, title: str) -> Problem:
    line = located.line_of(("title",))
    message = "has no room on the small map of its page"
    mend = "shorten it, or give the map a place with a shorter 'name:' in map.yaml"
    return Problem(located.file, line, "title", title, message, mend, severity="warning")


def _outlines(context: dict[str, Any], atlas: Atlas | None) -> Outlines:
    """Return the world, with the finer windows of the site and the borders that its editors want."""
    record = atlas.record if atlas else MapRecord()
    if context["MAP_BORDERS"] not in get_args(BorderShown):
        words = f"is none of {', '.join(get_args(BorderShown))}"
        report(
            Problem(
                "pelican.conf.py",
                None,
                "MAP_BORDERS",
                str(context["MAP_BORDERS"]),
                words,
                "write one of them",
            )
        )
    wishes = BorderWishes(record.borders or context["MAP_BORDERS"], record.border_corrections)
    place = Path(context["PATH"]) / context["MAP_OUTLINES"]
    finer = sorted(place.glob("*.json")) if place.is_dir() else [place] if place.is_file() else []
    return Outlines(tuple(finer), wishes, services_of(context).store)


def _connections(context: dict[str, Any], urls: dict[str, str]) -> Connections | None:
    """Connect the terms, or take the drawings of a site that was the same but for the bodies of its texts."""
    state, limit = context["annotated_site"].state, page_limit(context, "CONNECTIONS")
    interface = _interface(context, context["DEFAULT_LANG"])

    def connect() -> Connections | None:
        return connect_terms(context["knowledge_base"], urls, limit, interface)

    if state is None:
        return connect()
    return kept_value(
        services_of(context).store, work_key("connections", kit_digest(), state, interface.digest), connect
    )


def _atlas(context: dict[str, Any]) -> Atlas | None:
    """Return what the editors say of the map, completed; without a word of theirs, all explainers' places."""
    written = context.get("map_file")
    is_written = isinstance(written, Located)
    located = (
        written
        if isinstance(written, Located)
        else Located({}, f"{Path(context['PATH']).name}/{context['MAP_FILE']}", {})
    )
    atlas, problems = read_atlas(located, context["knowledge_base"], context["bibliography"], _names(context))
    for problem in problems:
        report(problem)
    if not atlas or not (is_written or len(atlas.sites) >= _FEWEST):
        return None
    interface = _interface(context, context["DEFAULT_LANG"])
    return with_views(replace(atlas, record=in_language(atlas.record, interface), interface=interface))


def _interface(context: dict[str, Any], lang: str) -> Interface:
    """Return the kit's own words in a language."""
    interface: Interface = context["annotated_site"].settings.interface(lang)
    return interface


def _names(context: dict[str, Any]) -> dict[str, str]:
    """Return the name in the site's language of each explainer that is written in another."""
    language = context["DEFAULT_LANG"]
    foreign = (one for one in context["explainers"].values() if one.lang != language)
    found = ((one.term.id, name_in(one.term, language)) for one in foreign)
    return {term_id: name for term_id, name in found if name}


def _fill_map(context: dict[str, Any], atlas: Atlas, outlines: Outlines, urls: dict[str, str]) -> None:
    page: MapPage = context.setdefault("map", MapPage(atlas.record))
    page.record = atlas.record
    for problem in page.fill(atlas, outlines, context["bibliography"], urls, page_limit(context, "MAP")):
        report(problem)
    context["chosen_places"] = ChosenPlaces(atlas, outlines, context["bibliography"], urls)
