"""Records of the site itself, of articles and of pages: what an editor may write in them."""

import datetime as dt
from typing import Literal

from pydantic.dataclasses import dataclass

from ..edtf_dates.fields import Edtf
from ..records import STRICT, Change, Markdown, Text, WebAddress

Status = Literal["published", "draft", "hidden", "skip"]


@dataclass(frozen=True, slots=True, config=STRICT)
class Original:
    """The work that an article of ours reads."""

    title: Text
    """Its title as published."""
    author: Text
    """Who wrote it."""
    date: Edtf
    """When it was published; relative dates in our article count from here."""
    publication: Text
    """Where it was published."""
    url: WebAddress | None = None
    """Its address, where known."""
    genre: Literal["opinion", "news", "analysis", "report"] = "opinion"
    """What kind of writing it is; opinion is labeled as such everywhere."""


@dataclass(frozen=True, slots=True, config=STRICT)
class ArticleRecord:
    """Front matter of ``content/articles/*.md``."""

    title: Text
    """Our title."""
    author: Text
    """Ours, never the columnist's."""
    date: dt.date
    """When we published it."""
    modified: dt.date | None = None
    """When we last changed it."""
    lang: str = "en"
    """BCP 47 tag of its language."""
    original: Original | None = None
    """The work it reads; None when the article is the original itself."""
    reference_date: dt.date | None = None
    """What "this month" counts from, if not ``original.date``."""
    summary: Markdown | None = None
    """The deck; inline Markdown."""
    key_points: tuple[Markdown, ...] = ()
    """What you need to know; inline Markdown."""
    template: str | None = None
    """Pelican's: another template of the theme."""
    save_as: str | None = None
    """Pelican's: another file to write."""
    url: str | None = None
    """Pelican's: another address."""
    status: Status = "published"
    """Draft: built, never linked or listed."""
    autolink: bool = True
    """False: no automatic links on this page."""
    nolink: tuple[str, ...] = ()
    """Ids of explainers not to be linked here."""
    changes: tuple[Change, ...] = ()
    """What was changed, newest last."""
    corrections: tuple[Change, ...] = ()
    """What was wrong and is now right."""


@dataclass(frozen=True, slots=True, config=STRICT)
class PageRecord:
    """Front matter of ``content/pages/*.md``."""

    title: Text
    """Its heading."""
    summary: Markdown | None = None
    """One sentence under the heading; inline Markdown."""
    template: str | None = None
    """Pelican's: another template of the theme."""
    save_as: str | None = None
    """Pelican's: another file to write."""
    url: str | None = None
    """Pelican's: another address."""
    lang: str = "en"
    """BCP 47 tag of its language."""
    status: Status = "published"
    """Draft: built, never linked or listed."""
    autolink: bool = True
    """False: no automatic links on this page."""
    nolink: tuple[str, ...] = ()
    """Ids of explainers not to be linked here."""
    modified: dt.date | None = None
    """When it was last changed."""
    changes: tuple[Change, ...] = ()
    """What was changed, newest last."""
    corrections: tuple[Change, ...] = ()
    """What was wrong and is now right."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Publisher:
    """Who publishes the site."""

    name: Text
    """As shown in the footer."""
    type: Literal["organization", "person"] = "organization"
    """What programs are told that the publisher is."""
    url: WebAddress | None = None
    """Their own site."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Contact:
    """Where readers report an error."""

    email: Text
    """An address that somebody reads."""
    report_url: WebAddress | None = None
    """A form or issue tracker, preferred to mail when given."""
    note: str | None = None
    """A word to the editor; not shown."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Licence:
    """Under which terms the site's words may be used."""

    name: Text
    """Short name: CC BY 4.0."""
    url: WebAddress
    """Where its text stands."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Home:
    """Words of the home page."""

    heading: Text
    """The page's heading."""
    deck: Markdown
    """One or two sentences under it; inline Markdown."""
    in_brief: tuple[Markdown, ...] = ()
    """The article in brief, a paragraph each; inline Markdown."""
    need_to_know: tuple[Markdown, ...] = ()
    """What to know first; inline Markdown."""
    featured: tuple[str, ...] = ()
    """Ids of the explainers shown first."""


@dataclass(frozen=True, slots=True, config=STRICT)
class DisputedName:
    """Two names of one place; wherever one stands, the other has to stand, too."""

    one: tuple[Text, ...]
    """What one side says, in each spelling."""
    other: tuple[Text, ...]
    """What the other says."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Site:
    """``content/site.yaml``: all that the kit knows about the site it builds."""

    name: Text
    """Name of the site."""
    publisher: Publisher
    """Who publishes it."""
    contact: Contact
    """Where to report an error."""
    licence: Licence
    """Terms of use."""
    home: Home
    """Words of the home page."""
    article_label: str = "Article"
    """What the navigation calls the article: "Column", "Report"."""
    tagline: str = ""
    """A line under the name."""
    lang: str = "en"
    """BCP 47 tag of the interface and of pages that do not say otherwise."""
    about_box: tuple[Markdown, ...] = ()
    """The lines near the by-line: who speaks, how it was checked; inline Markdown."""
    questions: tuple[Markdown, ...] = ()
    """Questions to discuss, for the classroom page; inline Markdown."""
    search_examples: tuple[Text, ...] = ()
    """Words that the search page suggests."""
    known_abbreviations: tuple[Text, ...] = ()
    """Abbreviations that need no spelling out."""
    known_names: tuple[Text, ...] = ()
    """Names that need no explainer; `make suggest` passes them over."""
    disputed_names: tuple[DisputedName, ...] = ()
    """Places that two sides call by two names."""
    root_files: tuple[Text, ...] = ()
    """Files of ``root/`` that go to the top of the site, each by name: ``.well-known/security.txt``."""
    theme_color: str = "#fbfaf6"
    """Color of the browser's bar."""
