"""Pictures that cannot be shown as they are, at the text that shows them; photographs of nobody known."""

from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...annotation.linked_files import file_fault
from ...annotation.page import Page
from ...annotation.shown_pictures import ShownPicture, lead_image, pictures_of
from ...records import Problem

_IN_A_BOX = "put it into a box '::: figure' with a line 'credit: …'"
_BESIDE_IT = "add 'credit:'"


def picture_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each picture that is too large, damaged or of another type, or has no credit.

    That a picture is missing is told of the link to it; of that in a front matter it is told here.
    """
    if not site.settings.is_of_the_kit:
        return
    for annotated in site.pages:
        page = annotated.page
        yield from _lead_problems(page, site)
        for shown in pictures_of(page, site.settings):
            yield from _problems(shown, page, site)


def _lead_problems(page: Page, site: AnnotatedSite) -> Iterator[Problem]:
    image = lead_image(page)
    shown = next(pictures_of(page, site.settings)) if image else None
    if image and shown:
        fault = file_fault("static", f"/{shown.written}", page.path.parent, site.settings)
        if fault:
            mend = fault.mend or "put it there, or correct the name"
            yield Problem(page.file, shown.line, shown.field, image.file, fault.message, mend)


def _problems(shown: ShownPicture, page: Page, site: AnnotatedSite) -> Iterator[Problem]:
    pictures = site.settings.pictures
    if shown.name is None:
        return
    fault = pictures.fault(shown.name)
    if fault:
        yield Problem(page.file, shown.line, shown.field, shown.written, fault.message, fault.mend)
    elif pictures.is_photograph(shown.name) and not (shown.credit or shown.is_decorative):
        message = "has no credit"
        mend = f"say who made it: {_BESIDE_IT if shown.field != 'image' else _IN_A_BOX}"
        yield Problem(page.file, shown.line, shown.field, shown.written, message, mend, severity="warning")
