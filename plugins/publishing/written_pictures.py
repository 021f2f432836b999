"""Write photographs: those that texts show in every width and format, others with nothing in them but pixels.

What is made of one is kept under its bytes, so that no unchanged one is ever encoded again.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from ..annotation.annotated import AnnotatedSite
from ..annotation.shown_pictures import home_picture, picture_name, pictures_of, shown_by
from ..annotation.site_file import site_file
from ..content_files.copying import copy_file
from ..kept_work import Key, Services, kept_values, library_digest, work_key
from ..pictures import Outcome, PictureError, SitePicture, derive, lay_bare
from ..records import Problem, write_whole
from .copied_files import CopiedPicture

_WORDS = re.compile(rb"Exif|eXIf|xmpmeta|XMP|Photoshop 3\.0|8BIM|[iz]TXt|tEXt|\xff\xfe\0")
"""How EXIF, XMP, IPTC, texts and comments begin."""


def write_pictures(
    pictures: Iterable[CopiedPicture], site: AnnotatedSite, services: Services
) -> Iterator[Problem]:
    """Write photographs and what is made of them; yield what is wrong with their pixels."""
    copied = list(pictures)
    services.watch.begin("making pictures", len(copied))
    shown = _shown(site)
    faults: dict[str, PictureError] = {}
    for picture, outcome in _outcomes([one for one in copied if one.name in shown], derive, services):
        if outcome.fault:
            faults[picture.name] = outcome.fault
        for path, data in zip(_paths(picture, shown[picture.name]), outcome.files, strict=False):
            write_whole(path, data)
    yield from _problems(faults, site)
    for picture, outcome in _outcomes([one for one in copied if one.name not in shown], lay_bare, services):
        if outcome.fault:
            yield from _copied_as_is(picture, outcome.fault, site, services)
        for data in outcome.files:
            write_whole(picture.target, data)


def _shown(site: AnnotatedSite) -> dict[str, SitePicture]:
    """Return the pictures that texts and the home page show, by name."""
    found = shown_by((annotated.page for annotated in site.pages), site.settings)
    own = home_picture(site.words)
    if own:
        found[picture_name(own)] = site.settings.pictures.find(picture_name(own))
    return {name: picture for name, picture in found.items() if picture}


def _outcomes(
    pictures: Sequence[CopiedPicture], make: Callable[[bytes], Outcome], services: Services
) -> Iterator[tuple[CopiedPicture, Outcome]]:
    """Yield what is made of each picture, one after another: all together would not fit into memory."""
    keys = [_key(one.path.read_bytes(), make) for one in pictures]
    made = kept_values(services, keys, make, lambda number: pictures[number].path.read_bytes(), is_heavy=True)
    for picture, outcome in zip(pictures, made, strict=True):
        services.watch.step()
        yield picture, outcome


def _key(data: bytes, make: Callable[[bytes], Outcome]) -> Key:
    """Return the key of a picture: no other code of the kit can change it."""
    return work_key(make.__name__, library_digest("pictures", "pillow"), data)


def _paths(picture: CopiedPicture, shown: SitePicture) -> list[Path]:
    """Return where each file of a picture is written; its own path is where it was to be copied."""
    variants = [variant.path for each in shown.sets for variant in each.variants] or [picture.name]
    folder, own = picture.target.parent, picture.name
    return [picture.target if path == own else folder / PurePosixPath(path).name for path in variants]


def _problems(faults: Mapping[str, PictureError], site: AnnotatedSite) -> Iterator[Problem]:
    """Tell of pixels that cannot be read, at each text that shows them, and of the home page's."""
    own = home_picture(site.words)
    fault = faults.get(picture_name(own)) if own else None
    if own and fault:
        located = site_file(site.settings)
        line = located.line_of(("home", "lead_image", "file"))
        yield Problem(located.file, line, "home.lead_image.file", own.file, fault.message, fault.mend)
    for annotated in site.pages if faults else ():
        for shown in pictures_of(annotated.page, site.settings):
            fault = faults.get(shown.name or "")
            if fault:
                file = annotated.page.file
                yield Problem(file, shown.line, shown.field, shown.written, fault.message, fault.mend)


def _copied_as_is(
    picture: CopiedPicture, fault: PictureError, site: AnnotatedSite, services: Services
) -> Iterator[Problem]:
    """Copy what no text shows and nobody can read as a picture, unless something was written into it."""
    file = f"{site.settings.content_name}/{picture.name}"
    if _WORDS.search(picture.path.read_bytes()):
        message = f"{fault.message}, so that what a camera or program wrote into it cannot be taken out"
        yield Problem(file, None, "image", "", message, fault.mend)
        return
    found = list(copy_file(picture.path, picture.target, file, services.store))
    yield from found
    if not found:
        message = f"{fault.message}, and is copied as it is"
        yield Problem(file, None, "image", "", message, fault.mend, severity="warning")
