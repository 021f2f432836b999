"""Who wrote a text: names in reading order, each with a way to who they are, and what they did."""

from collections.abc import Iterable
from dataclasses import dataclass

from ...annotation.fragments import FileAddresses
from ...site.authors import Author


@dataclass(frozen=True, slots=True)
class AuthorView:
    """Who wrote a text, alone or with others."""

    name: str
    """In reading order."""
    url: str = ""
    """A page that tells who they are; may be empty."""
    role: str = ""
    """What they did, or who they are; may be empty."""


def author_views(authors: Iterable[Author], addresses: FileAddresses) -> tuple[AuthorView, ...]:
    """Show who wrote a text."""
    return tuple(
        AuthorView(author.shown, page_address(author, addresses), author.role or "") for author in authors
    )


def page_address(author: Author, addresses: FileAddresses) -> str:
    """Return the address of the page that tells who somebody is; empty where there is none to be read."""
    return addresses.link(author.page) if author.page else ""
