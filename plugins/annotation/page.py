"""A page as its reader gave it: all that the annotation and what follows it have to know of a file."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from ..edtf_dates import parse_edtf
from ..explainers import Term
from ..markdown_it_reader import Reference, WrittenPicture
from ..records import Change, Located
from ..site.model import ArticleRecord, PageRecord

PageKind = Literal["article", "explainer", "page"]


@dataclass(frozen=True, slots=True)
class Page:
    """One article, explainer or plain page, published or not."""

    kind: PageKind
    """What it is."""
    id: str
    """File name without ending."""
    title: str
    """Its title."""
    url: str
    """Its address relative to the site."""
    save_as: str
    """Its file below the output folder."""
    lang: str
    """BCP 47 tag of its language."""
    is_published: bool
    """False for drafts and hidden pages, which nothing links or lists."""
    html: str
    """Its body as the reader made it, ``{filename}`` links unresolved."""
    record: ArticleRecord | PageRecord | Term | None
    """Its checked front matter; None for a file of another reader that lacks even a title."""
    file: str
    """Its content file as problems show it."""
    path: Path
    """Where that file stands."""
    source_digest: bytes = b""
    """Digest of that file and of how it was read; empty for a file of another reader."""
    head_digest: bytes = b""
    """Digest of its front matter; empty for a file of another reader."""
    front_matter: Located | None = None
    """The front matter with its lines; None for a file of another reader."""
    references: tuple[Reference, ...] = ()
    """What its body names that is defined elsewhere, by line."""
    pictures: tuple[WrittenPicture, ...] = ()
    """Those that its body shows, in its order."""
    is_draft: bool = False
    """Whether it is nothing but a preview."""
    held_until: date | None = None
    """The day from which it is published, where that has not come; until then it is a draft."""

    @property
    def term_id(self) -> str | None:
        """The term it explains, if it is an explainer."""
        return self.id if self.kind == "explainer" else None

    @property
    def article(self) -> ArticleRecord | None:
        """Its front matter, if it is an article's."""
        return self.record if isinstance(self.record, ArticleRecord) else None

    @property
    def term(self) -> Term | None:
        """Its front matter, if it is an explainer's."""
        return self.record if isinstance(self.record, Term) else None

    @property
    def lead(self) -> str:
        """An explainer's definition, else its summary: inline Markdown; empty where there is none."""
        record = self.record
        return record.definition if isinstance(record, Term) else (record and record.summary) or ""

    @property
    def above(self) -> tuple[str, ...]:
        """What stands above its body: title and lead."""
        return (self.title, self.lead)

    @property
    def featured(self) -> tuple[str, ...]:
        """Ids of the explainers to begin with, of an article."""
        return self.article.featured if self.article else ()

    @property
    def autolink(self) -> bool:
        """Whether mentions are linked by themselves."""
        return self.record is None or self.record.autolink

    @property
    def nolink(self) -> frozenset[str]:
        """Explainers that are not linked here, itself among them."""
        own = {self.term_id} if self.term_id else set[str]()
        return frozenset(own | set(self.record.nolink if self.record else ()))

    @property
    def changes(self) -> tuple[Change, ...]:
        """What was changed on it, oldest first."""
        return self.record.changes if self.record else ()

    @property
    def corrections(self) -> tuple[Change, ...]:
        """What was wrong on it and is now right."""
        return self.record.corrections if self.record else ()

    @property
    def reference_date(self) -> date | None:
        """What "this month" counts from: that of the original, else the article's own; None elsewhere."""
        record = self.article
        if record is None:
            return None
        if record.reference_date or not record.original:
            return record.reference_date or record.date
        return parse_edtf(record.original.date).latest

    @property
    def written(self) -> date | None:
        """The day of an article; what it retells may have happened until then."""
        return self.article.date if self.article else None
