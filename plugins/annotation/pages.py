"""The pages that are annotated, in the order in which a reader meets them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from ..edtf_dates import parse_edtf

PageKind = Literal["article", "explainer", "page"]


@dataclass(frozen=True, slots=True)
class AnnotatedPage:
    """One content object of Pelican's, with what annotators need to know of it."""

    content: Any
    """Pelican's Article, Page or our Explainer."""
    kind: PageKind
    """What it is."""
    is_published: bool
    """Drafts are annotated, too, but nothing points back to them."""
    term_id: str | None = None
    """Of an explainer: its own term, which it never links."""

    @property
    def id(self) -> str:
        """Its file name without ending."""
        return str(self.content.slug)

    @property
    def title(self) -> str:
        """Its title."""
        return str(self.content.title)

    @property
    def url(self) -> str:
        """Its address relative to the site."""
        return str(self.content.url)

    @property
    def lang(self) -> str:
        """BCP 47 tag of its language."""
        return str(self.content.lang)

    @property
    def record(self) -> Any:  # noqa: ANN401 - one of three records with the same settings
        """Its checked front matter; None for a file of another reader."""
        return getattr(self.content, "record", None)

    @property
    def autolink(self) -> bool:
        """Whether mentions are linked by themselves."""
        return bool(getattr(self.record, "autolink", True))

    @property
    def nolink(self) -> frozenset[str]:
        """Explainers that are not linked here, itself among them."""
        own = {self.term_id} if self.term_id else set[str]()
        return frozenset(own | set(getattr(self.record, "nolink", ())))

    @property
    def reference_date(self) -> date | None:
        """What "this month" counts from: that of the original, else the page's own."""
        if self.kind != "article" or self.record is None:
            return None
        if self.record.reference_date:
            return date.fromisoformat(str(self.record.reference_date))
        if self.record.original:
            return parse_edtf(self.record.original.date).latest
        return date.fromisoformat(str(self.record.date))


def pages_of(context: Mapping[str, Any]) -> Iterator[AnnotatedPage]:
    """Yield articles, explainers, pages, then drafts of each."""
    for article in context.get("articles", ()):
        yield AnnotatedPage(article, "article", is_published=True)
    for term_id, explainer in context.get("explainers", {}).items():
        yield AnnotatedPage(explainer, "explainer", is_published=True, term_id=term_id)
    for page in context.get("pages", ()):
        yield AnnotatedPage(page, "page", is_published=True)
    for kind, name in (
        ("article", "hidden_articles"),
        ("article", "drafts"),
        ("page", "hidden_pages"),
        ("page", "draft_pages"),
    ):
        for content in context.get(name, ()):
            yield AnnotatedPage(content, kind, is_published=False)  # type: ignore[arg-type]
    for explainer in context.get("draft_explainers", ()):
        yield AnnotatedPage(explainer, "explainer", is_published=False, term_id=str(explainer.slug))
