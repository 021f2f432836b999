"""Building blocks that several pages share."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import quote

from ...annotation.fragments import FileAddresses
from ...records import Change
from ...site.authors import Author
from ...site.model import Original, Publisher
from ...sources import Citation, Source
from ..addresses import site_address
from ..components.authors import page_address
from ..components.link import LinkView
from ..material import SiteFrame
from .node import Node

CONTEXT = "https://schema.org"


def graph(*nodes: Node) -> Node:
    """Put nodes of one page into one graph."""
    return {"@context": CONTEXT, "@graph": list(nodes)}


def publisher(frame: SiteFrame) -> Node:
    """Describe who publishes the site; an organization has the site's logo."""
    words, brand = frame.words.publisher, frame.words.brand
    is_body = words.type == "organization"
    node = who(words.name, is_body=is_body) | ({"url": words.url} if words.url else {})
    if is_body and brand and brand.logo and frame.base:
        node |= {"logo": f"{frame.base}/{quote(brand.logo.light)}"}
    return node


def authors(found: Iterable[Author], frame: SiteFrame, addresses: FileAddresses) -> Node | list[Node]:
    """Describe who wrote a page of ours: the publisher, the site itself, or else persons, but where told."""
    words, writer = frame.words, _Writer(frame.words.name, frame, addresses)
    return _one_or_all(
        publisher(frame) if _is_publisher(one, words.publisher) else writer.node(one) for one in found
    )


def writers_for(original: Original, frame: SiteFrame, addresses: FileAddresses) -> Node | list[Node]:
    """Describe who wrote for a publication: persons, but for what is signed with its own name, or told."""
    writer = _Writer(original.publication, frame, addresses)
    return _one_or_all(map(writer.node, original.author))


def _is_publisher(author: Author, words: Publisher) -> bool:
    return _is_same(author.shown, words.name) and author.type in {None, words.type}


@dataclass(frozen=True, slots=True)
class _Writer:
    """Describes authors of a work."""

    body: str
    """The name of a body that signs with it."""
    frame: SiteFrame
    addresses: FileAddresses

    def node(self, author: Author) -> Node:
        """Describe an author; a page of the site is their address, one elsewhere is about the same person."""
        is_body = author.type == "organization" if author.type else _is_same(author.shown, self.body)
        node = who(author.shown, is_body=is_body)
        parts = {"familyName": author.family, "givenName": author.given, "honorificSuffix": author.suffix}
        node |= {key: words for key, words in parts.items() if words}
        page = page_address(author, self.addresses)
        own = page.removeprefix(site_address(""))
        if own != page:
            return node | {"url": f"{self.frame.base}/{own}"}
        return node | ({"sameAs": page} if page else {})


def _is_same(name: str, other: str) -> bool:
    return name.casefold() == other.casefold()


def _one_or_all(nodes: Iterable[Node]) -> Node | list[Node]:
    found = list(nodes)
    return found[0] if len(found) == 1 else found


def who(name: str, *, is_body: bool) -> Node:
    """Describe a person, or a body of persons."""
    return {"@type": "Organization" if is_body else "Person", "name": name}


def term_id(frame: SiteFrame, url: str) -> str:
    """Return the identifier of a term whose page stands at ``url``: its address with ``#term``."""
    return f"{frame.base}/{url}#term"


def term_reference(frame: SiteFrame, explainer: LinkView) -> Node:
    """Refer to a term by its identifier and name, given the link to its page."""
    url = explainer.url.removeprefix(site_address(""))
    return {"@type": "DefinedTerm", "@id": term_id(frame, url), "name": explainer.title}


def thing(name: str, url: str) -> Node:
    """Describe what something is about, with the absolute address of its page."""
    return {"@type": "Thing", "name": name, "url": url}


def citations(found: Iterable[Citation]) -> list[Node]:
    """Describe the sources of a page."""
    return [_work(citation.source) for citation in found]


def _work(source: Source) -> Node:
    node: Node = {"@type": "CreativeWork", "name": source.title}
    authors = [who(person.name, is_body=person.is_body) for person in source.author]
    node |= {"author": authors} if authors else {}
    return node | ({"url": source.url} if source.url else {})


def breadcrumbs(frame: SiteFrame, *steps: tuple[str, str]) -> Node:
    """Describe the way from the home page; each step is a name and an address relative to the site."""
    base = frame.base
    trail = [(frame.words.name, ""), *steps]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "item": f"{base}/{url}"}
            for number, (name, url) in enumerate(trail, start=1)
        ],
    }


def corrections(found: Iterable[Change], words: Callable[[str], str]) -> Node:
    """Describe the corrections of a page, if there are any; ``words`` takes the markup out of a note."""
    notes = [
        {"@type": "CorrectionComment", "text": words(note.note), "datePublished": note.date.isoformat()}
        for note in found
    ]
    return {"correction": notes} if notes else {}
