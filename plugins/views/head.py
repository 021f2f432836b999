"""The head of a page: what browsers, feed readers, search engines and link previews read."""

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from ..annotation.page import Page
from ..annotation.shown_pictures import lead_photograph
from ..pictures import SitePicture
from ..records.language_scripts import LATIN, script_of_language
from ..site.authors import Author
from .components.cite import cited_name
from .components.day import DayView
from .components.report import ReportView, report_view
from .directions import is_right_to_left
from .material import SiteFrame
from .structured_data import Node, written_node

SOCIAL_FOLDER = "social"
"""Where the pictures for link previews are written, below the output folder."""
_PHOTOGRAPHED = ".jpg"
"""How the name of one ends that a photograph is part of; ids hold no dots."""


@dataclass(frozen=True, slots=True)
class CitedAsView:
    """What reference managers take of a page."""

    title: str
    """Its title without the name of the site."""
    creators: tuple[str, ...]
    """Who wrote it, or publishes it, each in the form that they take apart."""
    day: str
    """The day by which a citation goes, as ISO 8601; may be empty."""


@dataclass(frozen=True, slots=True)
class HeadView:
    """All that stands in a page's head, and what its frame says of it."""

    title: str
    """Title of the document."""
    description: str
    """One or two sentences, without markup."""
    lang: str
    """BCP 47 tag of the page's language."""
    part: str
    """Which part of the site it belongs to, by its key; empty for none."""
    report: ReportView
    """Where an error on it is reported."""
    canonical: str = ""
    """Its absolute address; empty for a page that is not to be listed, and where the site has no address."""
    is_listed: bool = True
    """Whether search engines may list it."""
    social_image: str = ""
    """Absolute address of the picture for link previews; empty where the site has no address."""
    is_article: bool = False
    """Whether it is a text with an author and a date."""
    authors: tuple[str, ...] = ()
    """Who wrote it, each by name; none where that is the publisher's page."""
    cited: CitedAsView | None = None
    """What reference managers take of it; None for a page that is not to be listed."""
    modified: str = ""
    """When its text was last changed, as ISO 8601; may be empty."""
    is_draft: bool = False
    """Whether it is nothing but a preview."""
    to_come: DayView | None = None
    """The day on which it is published, where that has not come; None elsewhere."""
    is_right_to_left: bool = False
    """Whether its language is written so."""
    in_latin_letters: bool = True
    """Whether its language is written so: for these the kit has a font, others have a style sheet."""
    structured_data: Markup | None = None
    """JSON-LD, ready to stand in a script element."""
    plays_media: bool = False
    """Whether it plays recordings of the site: its policy then allows them."""


def head_view(
    frame: SiteFrame,
    save_as: str,
    *,
    title: str,
    description: str,
    part: str = "",
    lang: str = "",
    image: str = "home",
    is_listed: bool = True,
    is_article: bool = False,
    is_draft: bool = False,
    authors: tuple[Author, ...] = (),
    to_come: DayView | None = None,
    day: str = "",
    modified: str = "",
    data: Node | None = None,
    plays_media: bool = False,
) -> HeadView:
    """Make the head of the page that is written to ``save_as``; ``image`` as :func:`social_image_of`."""
    return HeadView(
        title=title,
        description=description,
        lang=(lang := lang or frame.words.lang),
        part=part,
        report=_report(frame, title, save_as),
        canonical=canonical_address(save_as, frame.base) if frame.base and is_listed else "",
        social_image=f"{frame.base}/{social_image_path(image)}" if frame.base else "",
        is_listed=is_listed,
        is_article=is_article,
        is_draft=is_draft,
        to_come=to_come,
        authors=tuple(author.shown for author in authors),
        cited=_cited(frame, title, authors, day or modified) if is_listed else None,
        modified=modified,
        is_right_to_left=is_right_to_left(lang),
        in_latin_letters=script_of_language(lang) == LATIN,
        structured_data=written_node(data) if data is not None and frame.base else None,
        plays_media=plays_media,
    )


def _report(frame: SiteFrame, title: str, save_as: str) -> ReportView:
    """Show the way to report an error on a page, by its name without the site's."""
    name = title.removesuffix(document_title(frame, ""))
    return report_view(frame.words.contact, name, canonical_address(save_as, frame.base), frame.interface)


def _cited(frame: SiteFrame, title: str, authors: tuple[Author, ...], day: str) -> CitedAsView:
    names = authors or (Author(name=frame.words.publisher.name),)
    return CitedAsView(title.removesuffix(document_title(frame, "")), tuple(map(cited_name, names)), day)


def document_title(frame: SiteFrame, *parts: str) -> str:
    """Return the title of a document: its own words, then the site's name."""
    return " – ".join((*parts, frame.words.name))


def canonical_address(save_as: str, base: str) -> str:
    """Return the canonical address of a written file: a folder's page is the folder."""
    return f"{base}/{save_as.removesuffix('index.html')}"


def social_image_of(page: Page, find: Callable[[str], SitePicture | None]) -> str:
    """Return the name of a text's picture for link previews; it has an ending where it shows a photograph."""
    return f"{page.kind}s/{page.id}" + (_PHOTOGRAPHED if lead_photograph(page, find) else "")


def social_image_path(name: str) -> str:
    """Return where the picture of a page is written, below the output folder."""
    return f"{SOCIAL_FOLDER}/{name}" if name.endswith(_PHOTOGRAPHED) else f"{SOCIAL_FOLDER}/{name}.png"
