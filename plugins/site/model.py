"""Records of the site itself, of articles and of pages: what an editor may write in them."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator
from pydantic.dataclasses import dataclass

from ..claims.verdicts import VerdictEntries
from ..edtf_dates.fields import Edtf
from ..explainers.kinds import KindEntries
from ..explainers.relations import RelationEntries
from ..records import (
    STRICT,
    AtFieldError,
    Change,
    ExplainerId,
    Flag,
    Id,
    Image,
    Language,
    LanguageMark,
    LeadImage,
    Markdown,
    OpenMark,
    PlainDay,
    PublishDay,
    SameMark,
    ScalarText,
    SchemaHint,
    Sentence,
    Status,
    Text,
    WebAddress,
    Words,
    WordsMark,
    check_single_language,
    choices,
    names,
    pattern_hint,
    unseen_in,
)
from ..theming.model import Brand
from .authors import Authors, BodyType
from .groups import InSeries, Topic, Topics
from .labels import Label
from .reports import FormAddress, Repository

_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\"]+")
_COLOR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})|[a-z]+")


def _email(text: str) -> str:
    if not _EMAIL.fullmatch(text) or unseen_in(text):
        raise ValueError("is not an address of mail; write name@example.org")
    return text


def _color(text: str) -> str:
    if not _COLOR.fullmatch(text):
        raise ValueError("is not a color; write it in quotes: '#fbfaf6'")
    return text


def _each_once(ids: tuple[str, ...]) -> tuple[str, ...]:
    for place, name in enumerate(ids):
        if name in ids[:place]:
            raise ValueError(f"names '{name}' twice; take it out once")
    return ids


_GENRE_WORDS = {
    "opinion": "labeled as opinion everywhere",
    "news": "what happened",
    "analysis": "what it means",
    "report": "what was found out, at length",
    "interview": "questions and answers",
}
Genre = Annotated[Literal["opinion", "news", "analysis", "report", "interview"], choices(_GENRE_WORDS)]
"""What kind of writing an article is."""
Ids = Annotated[tuple[ExplainerId, ...], Field(max_length=10_000), AfterValidator(_each_once)]
ClaimIds = Annotated[
    tuple[Annotated[Id, names("claim")], ...], Field(max_length=10_000), AfterValidator(_each_once)
]
Names = Annotated[tuple[Words, ...], Field(min_length=1)]
Email = Annotated[
    Words,
    SameMark(),
    AfterValidator(_email),
    pattern_hint(r"\s*[^\s@]+@[^\s@]+\s*", "write an address of mail", example="name@example.org"),
]
Color = Annotated[
    Words,
    SameMark(),
    AfterValidator(_color),
    pattern_hint(rf"\s*(?:{_COLOR.pattern})\s*", "write a color, in quotes: '#fbfaf6'", example="#fbfaf6"),
]
TemplateName = Annotated[ScalarText, SchemaHint({"examples": ["page"]})]
PageFile = Annotated[ScalarText, SchemaHint({"examples": ["notes/index.html"]})]
PageAddress = Annotated[ScalarText, SchemaHint({"examples": ["notes/"]})]
Tagline = Annotated[ScalarText, AfterValidator(str.strip), WordsMark()]
_MINED_WORDS = {
    "none": "nothing but what you accept or mark",
    "explicit": "a date that its sentence states as that of what it tells",
    "all": "every date",
}
MinedEvents = Annotated[Literal["none", "explicit", "all"], choices(_MINED_WORDS)]


@dataclass(frozen=True, slots=True, config=STRICT)
class Original:
    """The work that an article of ours reads."""

    title: Sentence
    """Its title as published."""
    author: Authors
    """Who wrote it."""
    date: Edtf
    """When it was published; relative dates in our article count from here."""
    publication: Words
    """Where it was published."""
    url: WebAddress | None = None
    """Its address, where known."""
    genre: Genre = "opinion"
    """What kind of writing it is; opinion is labeled as such everywhere."""


@dataclass(frozen=True, slots=True, config=STRICT)
class ArticleRecord:
    """Front matter of ``content/articles/*.md``."""

    title: Words
    """The title."""
    author: Authors
    """Who wrote this text, never whose text it reads: a name, or a list of names."""
    date: PlainDay
    """The day of publication here."""
    modified: PlainDay | None = None
    """The day of the last change."""
    genre: Genre | None = None
    """What kind of writing it is; opinion is labeled as such everywhere."""
    publish: PublishDay | None = None
    """The day from which it is published; until then it is kept back, as a draft is."""
    lang: Language | None = None
    """BCP 47 tag of its language; left out, the site's."""
    original: Original | None = None
    """The work it reads; left out, the article is the original itself."""
    reference_date: PlainDay | None = None
    """What "this month" counts from, if not ``original.date``."""
    summary: Markdown | None = None
    """The deck; inline Markdown."""
    key_points: tuple[Markdown, ...] = ()
    """What you need to know; inline Markdown."""
    questions: tuple[Markdown, ...] = ()
    """Questions to discuss, for its classroom page; inline Markdown."""
    in_brief: tuple[Markdown, ...] = ()
    """The article in brief, a paragraph each, for the home page; inline Markdown."""
    need_to_know: tuple[Markdown, ...] = ()
    """What to know first, for the home page; inline Markdown."""
    featured: Ids = ()
    """Ids of the explainers to begin with, for the home page."""
    main_claims: ClaimIds = ()
    """Ids of the claims on which most hangs, for the home page."""
    topics: Topics = ()
    """What it is about, in words; each topic has a page."""
    series: InSeries | None = None
    """The series that it is a part of."""
    mined_events: MinedEvents | None = None
    """Which of its dates are events by themselves; left out, what the site says."""
    known_abbreviations: Annotated[tuple[Words, ...], LanguageMark()] = ()
    """Abbreviations that this text need not spell out."""
    image: Image | None = None
    """Its picture, which opens it and stands for it in lists."""
    lead_image: LeadImage | None = None
    """What it opens with instead: a picture, a chart or a map."""
    template: TemplateName | None = None
    """Pelican's: another template of the theme."""
    save_as: PageFile | None = None
    """Pelican's: another file to write."""
    url: PageAddress | None = None
    """Pelican's: another address."""
    status: Status = "published"
    """Draft: previewed, never linked, listed or published."""
    autolink: Flag = True
    """``false``: no automatic links on this page."""
    nolink: Ids = ()
    """Ids of explainers not to be linked here."""
    changes: tuple[Change, ...] = ()
    """What was changed, newest last."""
    corrections: tuple[Change, ...] = ()
    """What was wrong and is now right."""

    @model_validator(mode="after")
    def _opens_with_one_thing(self) -> "ArticleRecord":
        if self.image and self.lead_image:
            raise AtFieldError("lead_image", "stands beside 'image'; keep one of the two")
        return self


@dataclass(frozen=True, slots=True, config=STRICT)
class PageRecord:
    """Front matter of ``content/pages/*.md``."""

    title: Words
    """Its heading."""
    summary: Markdown | None = None
    """One sentence under the heading; inline Markdown."""
    template: TemplateName | None = None
    """Pelican's: another template of the theme."""
    save_as: PageFile | None = None
    """Pelican's: another file to write."""
    url: PageAddress | None = None
    """Pelican's: another address."""
    lang: Language | None = None
    """BCP 47 tag of its language; left out, the site's."""
    status: Status = "published"
    """Draft: previewed, never linked, listed or published."""
    publish: PublishDay | None = None
    """The day from which it is published; until then it is kept back, as a draft is."""
    autolink: Flag = True
    """``false``: no automatic links on this page."""
    nolink: Ids = ()
    """Ids of explainers not to be linked here."""
    modified: PlainDay | None = None
    """When it was last changed."""
    changes: tuple[Change, ...] = ()
    """What was changed, newest last."""
    corrections: tuple[Change, ...] = ()
    """What was wrong and is now right."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Publisher:
    """Who publishes the site."""

    name: Words
    """As shown in the footer."""
    type: BodyType = "organization"
    """What programs are told that the publisher is."""
    url: WebAddress | None = None
    """Their own site."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Contact:
    """Where readers report an error."""

    email: Email
    """An address that somebody reads."""
    report_url: FormAddress | None = None
    """A form, preferred to all else: ``{title}``, ``{page}`` and ``{words}`` in it are filled in."""
    issues: Repository | None = None
    """A repository whose issues readers may open, preferred to mail when given."""
    note: Text | None = None
    """A word to the editor; not shown."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Licence:
    """Under which terms the site's words may be used."""

    name: Words
    """Short name: CC BY 4.0."""
    url: WebAddress
    """Where its text stands."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Home:
    """Words of the home page."""

    heading: Words
    """The page's heading."""
    deck: Markdown
    """One or two sentences under it; inline Markdown."""
    lead: Annotated[Words, names("article")] | None = None
    """Id of the article that leads; left out, the newest."""
    lead_image: LeadImage | None = None
    """What the page opens with: a picture, a chart or a map; left out, what the leading article has."""
    in_brief: tuple[Markdown, ...] = ()
    """Moved to the article."""
    need_to_know: tuple[Markdown, ...] = ()
    """Moved to the article."""
    featured: Ids = ()
    """Moved to the article."""


_UNTRANSLATED_WORDS = {
    "show": "shown in their own language, and marked so",
    "leave-out": "left out of the edition",
}
MOST_EDITIONS = 50
"""Each is a site of its own, and every page leads to all of them."""
SingleLanguage = Annotated[Language, AfterValidator(check_single_language)]
Editions = Annotated[tuple[SingleLanguage, ...], Field(max_length=MOST_EDITIONS), AfterValidator(_each_once)]
_SIDES = {"one": "the names under 'one'", "other": "those under 'other'"}


@dataclass(frozen=True, slots=True, config=STRICT)
class DisputedName:
    """Two names of one place; wherever one stands, the other has to stand, too."""

    one: Names
    """What one side says, in each spelling."""
    other: Names
    """What the other says."""
    first: Annotated[Literal["one", "other"], choices(_SIDES)] | None = None
    """Which of the two is to come first wherever both stand; left out, either may."""

    @model_validator(mode="after")
    def _has_two_sides(self) -> "DisputedName":
        for name in self.one:
            if name in self.other:
                raise ValueError(f"has '{name}' on both sides; leave it out of one")
        return self


@dataclass(frozen=True, slots=True, config=STRICT)
class Site:
    """``content/site.yaml``: all that the kit knows about the site it builds."""

    name: Words
    """Name of the site."""
    publisher: Publisher
    """Who publishes it."""
    contact: Contact
    """Where to report an error."""
    licence: Licence
    """Terms of use."""
    home: Home
    """Words of the home page."""
    article_label: Words = "Article"
    """What the navigation calls the article: "Column", "Report"."""
    articles_label: Label | None = None
    """What it calls all of them; left out, the plural of that."""
    topics: Annotated[tuple[Topic, ...], OpenMark()] = ()
    """Topics of articles with an address or a description of their own."""
    tagline: Tagline = ""
    """A line under the name."""
    lang: Language = "en"
    """BCP 47 tag of the interface and of pages that do not say otherwise."""
    editions: Editions = ()
    """Tags of the languages into which it is translated; the words of each stand in ``content/ko``."""
    untranslated: Annotated[Literal["show", "leave-out"], choices(_UNTRANSLATED_WORDS)] = "show"
    """What editions do with texts that are not translated."""
    about_box: tuple[Markdown, ...] = ()
    """The lines near the by-line: who speaks, how it was checked; inline Markdown."""
    questions: tuple[Markdown, ...] = ()
    """Moved to the article."""
    search_examples: Annotated[tuple[Words, ...], LanguageMark()] = ()
    """Words that the search page suggests."""
    known_abbreviations: Annotated[tuple[Words, ...], LanguageMark()] = ()
    """Abbreviations that need no spelling out."""
    known_names: Annotated[tuple[Words, ...], LanguageMark()] = ()
    """Names that need no explainer; `make suggest` passes them over."""
    kinds: Annotated[KindEntries, OpenMark()] = ()
    """Kinds of explainers of the site's own, and words of its own for those of the kit; in their order."""
    default_kinds: Flag = True
    """``false``: only the kinds that ``kinds`` lists are known."""
    relations: Annotated[RelationEntries, OpenMark()] = ()
    """Relations of the site's own, and words of its own for those of the kit."""
    default_relations: Flag = True
    """``false``: only the relations that ``relations`` lists are known."""
    verdicts: Annotated[VerdictEntries, OpenMark()] = ()
    """Verdicts on claims of the site's own, and words of its own for those of the kit; in their order."""
    default_verdicts: Flag = True
    """``false``: only the verdicts that ``verdicts`` lists are known."""
    disputed_names: Annotated[tuple[DisputedName, ...], LanguageMark()] = ()
    """Places that two sides call by two names."""
    root_files: Annotated[tuple[Text, ...], SameMark()] = ()
    """Files of ``root/`` that go to the top of the site, each by name: ``.well-known/security.txt``."""
    mined_events: MinedEvents = "explicit"
    """Which dates of articles are events by themselves: those of what their sentences tell, all, or none."""
    theme_color: Color | None = None
    """Color of the browser's bar; left out, the accent, or the page's own."""
    brand: Annotated[Brand | None, SameMark()] = None
    """Logo, accent color, favicon and fonts; left out, the kit's."""

    @model_validator(mode="after")
    def _is_no_edition_itself(self) -> "Site":
        if self.lang in self.editions:
            raise AtFieldError("editions", f"name '{self.lang}', the language of the site; take it out")
        return self
