"""Pictures that cannot be shown as they are, at the text that shows them; photographs of nobody known."""

from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...annotation.linked_files import file_fault
from ...annotation.shown_pictures import (
    ShownPicture,
    home_picture,
    lead_image,
    pictures_of,
    shown_record,
)
from ...annotation.site_file import site_file
from ...records import Image, Problem

_IN_A_BOX = "put it into a box '::: figure' with a line 'credit: …'"
_CITE = "put it into a box '::: figure' and cite below it what it rests on: [@some-source]"
_AT_HOME = ("home", "lead_image")
_HOME_FIELD = "home.lead_image.file"
_BESIDE_IT = "add 'credit:'"


def picture_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each picture that is too large, damaged or of another type, or has no credit.

    That a picture is missing is told of the link to it; of that in a front matter it is told here.
    """
    if not site.settings.is_of_the_kit:
        return
    yield from _home_problems(site)
    for annotated in site.pages:
        page = annotated.page
        image = lead_image(page)
        if image:
            yield from _missing(image, next(pictures_of(page, site.settings)), page.file, site)
        for shown in pictures_of(page, site.settings):
            yield from _problems(shown, page.file, site)


def _home_problems(site: AnnotatedSite) -> Iterator[Problem]:
    image = home_picture(site.words)
    if image:
        located = site_file(site.settings)
        shown = shown_record(image, located.line_of((*_AT_HOME, "file")), _HOME_FIELD, site.settings)
        yield from _missing(image, shown, located.file, site)
        yield from _problems(shown, located.file, site)


def _missing(image: Image, shown: ShownPicture, file: str, site: AnnotatedSite) -> Iterator[Problem]:
    fault = file_fault("static", f"/{shown.written}", site.settings.content, site.settings)
    if fault:
        mend = fault.mend or "put it there, or correct the name"
        yield Problem(file, shown.line, shown.field, image.file, fault.message, mend)


def _problems(shown: ShownPicture, file: str, site: AnnotatedSite) -> Iterator[Problem]:
    pictures = site.settings.pictures
    if shown.name is None:
        return
    fault = pictures.fault(shown.name)
    fault = fault or (pictures.inline_fault(shown.name) if shown.is_diagram else None)
    if fault:
        yield Problem(file, shown.line, shown.field, shown.written, fault.message, fault.mend)
    elif pictures.is_photograph(shown.name) and not (shown.credit or shown.is_decorative):
        message = "has no credit"
        mend = f"say who made it: {_BESIDE_IT if shown.field != 'image' else _IN_A_BOX}"
        yield Problem(file, shown.line, shown.field, shown.written, message, mend, severity="warning")
    if shown.is_diagram and not shown.cites:
        message = "is a diagram without a source"
        yield Problem(file, shown.line, shown.field, shown.written, message, _CITE, severity="warning")
