"""Views of the map with which pages are to open and that the map does not have."""

from collections.abc import Iterator

from ..annotation.site_file import site_file
from ..records import LeadImage, Located, Problem, likely_mend
from .material import ViewMaterial

_KEY = "lead_image"


def opening_problems(material: ViewMaterial) -> Iterator[Problem]:
    """Yield a problem for each view of the map that a page is to open with and that is not there."""
    own = material.words.home.lead_image
    if own and own.map:
        yield from _problems(own, site_file(material.settings), ("home", _KEY), material)
    for annotated in material.site.pages:
        article, located = annotated.page.article, annotated.page.front_matter
        if article and article.lead_image and located:
            yield from _problems(article.lead_image, located, (_KEY,), material)


def _problems(
    opening: LeadImage, located: Located, key: tuple[str, ...], material: ViewMaterial
) -> Iterator[Problem]:
    known = [picture.view.id for picture in material.map.pictures] if material.map else []
    if opening.map is None or opening.map in known:
        return
    path = (*key, "map")
    if known:
        message = "is not the id of a view of the map"
        mend = likely_mend(opening.map, known, f"write one of {', '.join(known)}")
    else:
        message, mend = (
            "names a view of a map that the site does not have",
            "write 'chart:' or 'file:' instead",
        )
    yield Problem(located.file, located.line_of(path), ".".join(path), opening.map, message, mend)
