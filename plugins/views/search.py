"""The search: the index with our own small front; without a script a way to the glossary."""

from dataclasses import dataclass

from .components.edition_links import language_name
from .head import HeadView, document_title, head_view
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class SearchView:
    """All that the search page shows."""

    head: HeadView
    """The page's head."""
    examples: tuple[str, ...]
    """Words to try."""


def search_view(material: ViewMaterial) -> SearchView:
    """Gather what the search page shows."""
    words = material.interface
    language = language_name(words.lang, words.lang)
    return SearchView(
        head=head_view(
            material,
            material.site.settings.parts.search.save_as,
            title=document_title(material, words.gettext("Search")),
            description=words.gettext(
                "Search every page, in %(language)s and in the original names.", language=language
            ),
            part="search",
        ),
        examples=material.words.search_examples,
    )
