"""Complete a draft from the site's own bibliography: an editor often cites an article before importing it."""

import re
from collections.abc import Iterable
from dataclasses import replace

from ...article_import.draft import ArticleDraft, Doubt
from ...sources import Source
from ...sources.rich_text import plain_words


def complete_from_bibliography(draft: ArticleDraft, sources: Iterable[Source]) -> ArticleDraft:
    """Fill in publication and address where a source has the draft's title and day; each is a doubt.

    Sources that disagree about the publication fill in nothing.
    """
    same = [source for source in sources if _is_same(draft, source)]
    publications = {plain_words(source.container_title or source.publisher or "") for source in same}
    if len(publications) != 1:
        return draft
    source = next((source for source in same if source.url), same[0])
    reason = f"as '{source.id}' in content/sources.yaml, which has the same title and day"
    found = {
        "publication": "" if draft.publication else publications.pop(),
        "url": "" if draft.url else source.url or "",
    }
    doubts = [Doubt(field, value, reason) for field, value in found.items() if value]
    return replace(
        draft,
        publication=draft.publication or found["publication"],
        url=draft.url or found["url"],
        doubts=(*draft.doubts, *doubts),
    )


def _is_same(draft: ArticleDraft, source: Source) -> bool:
    is_titled = bool(draft.title) and _key(source.title) == _key(draft.title)
    return is_titled and draft.date is not None and source.issued == str(draft.date)


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())
