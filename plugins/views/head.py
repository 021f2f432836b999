"""The head of a page: what browsers, feed readers, search engines and link previews read."""

from dataclasses import dataclass, replace

from markupsafe import Markup

from ..records import with_territory
from ..records.directions import is_right_to_left
from ..records.language_scripts import in_latin_letters
from ..site.authors import Author
from .components.cite import cited_name
from .components.day import DayView
from .components.edition_links import EditionsView, editions_view
from .components.report import ReportView, report_view
from .material import SiteFrame
from .social_card import SocialCard
from .structured_data import Node, with_editions, written_node


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
class SocialImageView:
    """The picture for link previews."""

    url: str
    """Its absolute address."""
    alt: str
    """What it says, for those who do not see it."""


@dataclass(frozen=True, slots=True)
class LinkPreviewView:
    """What programs show of a page where somebody shares its address (Open Graph)."""

    title: str
    """Its title without the name of the site."""
    locale: str
    """Its language with a country (`ko_KR`); empty for a language of none."""
    image: SocialImageView | None
    """Its picture; None where no font has the letters of its title."""


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
    link_preview: LinkPreviewView | None = None
    """What is shown where it is shared; None where the site has no address."""
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
    editions: EditionsView | None = None
    """The page in other languages; None for a site of one."""


def head_view(
    frame: SiteFrame,
    save_as: str,
    *,
    title: str,
    description: str,
    part: str = "",
    lang: str = "",
    card: SocialCard | None = None,
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
    """Make the head of the page that is written to ``save_as``; without a ``card`` it has the home page's."""
    view = HeadView(
        title=title,
        description=description,
        lang=(lang := lang or frame.words.lang),
        part=part,
        report=_report(frame, (name := title.removesuffix(document_title(frame, ""))), save_as),
        is_listed=is_listed,
        link_preview=_link_preview(frame, name, lang, card or frame.home_card) if frame.base else None,
        is_article=is_article,
        is_draft=is_draft,
        to_come=to_come,
        authors=tuple(author.shown for author in authors),
        cited=_cited(frame, name, authors, day or modified) if is_listed else None,
        modified=modified,
        is_right_to_left=is_right_to_left(lang),
        in_latin_letters=in_latin_letters(lang),
        plays_media=plays_media,
    )
    return _among_editions(view, frame, save_as, data)


def _among_editions(view: HeadView, frame: SiteFrame, save_as: str, data: Node | None) -> HeadView:
    """Add where the page stands, and where it stands in other languages."""
    editions = editions_view(frame, save_as, view.lang, is_listed=view.is_listed)
    return replace(
        view,
        canonical=_canonical(frame, save_as, editions) if frame.base and view.is_listed else "",
        structured_data=_written(data, editions, view.lang) if data is not None and frame.base else None,
        editions=editions,
    )


def _written(data: Node, editions: EditionsView | None, lang: str) -> Markup:
    return written_node(with_editions(data, editions, lang))


def _canonical(frame: SiteFrame, save_as: str, editions: EditionsView | None) -> str:
    """Return where a page belongs: one that is not translated, to the edition that it stands in by itself."""
    known = frame.settings.editions
    if known and editions and not editions.is_translated:
        return canonical_address(save_as, known.base(known.original, frame.base))
    return canonical_address(save_as, frame.base)


def _link_preview(frame: SiteFrame, name: str, lang: str, card: SocialCard) -> LinkPreviewView:
    fonts = frame.card_fonts
    is_drawn = fonts is not None and not card.missing(fonts)
    image = SocialImageView(f"{frame.base}/{card.path}", card.words) if is_drawn else None
    return LinkPreviewView(name, with_territory(lang), image)


def _report(frame: SiteFrame, name: str, save_as: str) -> ReportView:
    """Show the way to report an error on a page."""
    return report_view(frame.words.contact, name, canonical_address(save_as, frame.base), frame.interface)


def _cited(frame: SiteFrame, name: str, authors: tuple[Author, ...], day: str) -> CitedAsView:
    names = authors or (Author(name=frame.words.publisher.name),)
    return CitedAsView(name, tuple(map(cited_name, names)), day)


def document_title(frame: SiteFrame, *parts: str) -> str:
    """Return the title of a document: its own words, then the site's name."""
    return " – ".join((*parts, frame.words.name))


def canonical_address(save_as: str, base: str) -> str:
    """Return the canonical address of a written file: a folder's page is the folder."""
    return f"{base}/{save_as.removesuffix('index.html')}"
