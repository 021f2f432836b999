"""What a web page says of itself: JSON-LD, meta elements, microdata, headings; each with its reason."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from .by_lines import is_name
from .characters import folded
from .decoding import clean
from .json_ld import address_of, articles_of, names_of, type_of

_META = {
    "title": "og:title twitter:title citation_title dc.title dcterms.title parsely-title sailthru.title",
    "author": "author article:author article:author_name citation_author dc.creator dcterms.creator "
    "parsely-author sailthru.author byl og:article:author dable:author",
    "date": "article:published_time datepublished date dc.date dc.date.issued dcterms.created dcterms.issued "
    "citation_publication_date citation_date parsely-pub-date sailthru.date pubdate publish-date "
    "publish_date article.published og:article:published_time datecreated",
    "modified": "article:modified_time dcterms.modified datemodified lastmod og:updated_time",
    "publication": "og:site_name citation_journal_title dc.publisher dcterms.publisher publisher "
    "application-name copyright source",
    "url": "og:url twitter:url",
}
"""Names of meta elements, the most trustworthy first."""

_REGULAR_EXPRESSIONS = {"re": "http://exslt.org/regular-expressions"}
_TITLE = r"(^|[\s_-])(article|entry|post|story)[_-]?(title|heading)|headline([\s_-]|$)"
_BY_LINE = r"(^|[\s_-])(byline|author)s?([\s_-]|$)"
_NAMED = "concat(@class, ' ', @data-component, ' ', @data-testid, ' ', @data-qa, ' ', @data-test)"
_DATED = (
    "//body//*[re:test(concat(@class, ' ', @id), '"
    r"(^|[\s_-])(pub(lish|lication|lished)?[_-]?(date|time|on)|date([_-]?(published|time|line))?|(post|entry|article|news|time)[_-]?(date|time|stamp)|"
    r"timestamp|published|posted[_-]?on|datum|fecha|data[_-]publicacao)([\s_-]|$)"
    "', 'i')]"
)
_VISIBLE = (
    ("title", "//*[@itemprop='headline'] | //article//h1 | //main//h1 | //h1", "the page's heading"),
    ("author", "//*[@itemprop='author']//*[@itemprop='name'] | //*[@itemprop='author'][not(*)]"
     " | //*[@rel='author']", "marked as its author"),
    ("author", f"//body//*[not(self::script)][re:test({_NAMED}, '{_BY_LINE}', 'i')]",
     "looks like the by-line"),
    ("author", "//*[re:test(@class, '(^|\\s)(p-author|fn)(\\s|$)')]", "marked as a name"),
    ("date", "//*[@itemprop='datePublished']/@datetime | //*[@itemprop='datePublished']/@content",
     "marked as its date"),
    ("date", "//article//time[1]/@datetime | //main//time[1]/@datetime | //header//time[1]/@datetime",
     "the time beside the heading"),
    ("title", f"//body//*[re:test(@class, '{_TITLE}', 'i')]", "looks like the heading"),
    ("title", "//title", "the window's title"),
    ("date", "//link[@rel='canonical']/@href[re:test(., '/(19|20)\\d\\d/[01]?\\d/[0-3]?\\d/')]",
     "the page's address"),
    ("url", "//link[@rel='canonical']/@href", "the page's canonical address"),
)  # fmt: skip
_BESIDE = (
    "ancestor-or-self::*[self::nav or self::aside or self::form or self::figure"
    " or self::footer[not(ancestor::article)] or re:test(concat(@class, ' ', @id),"
    " '(^|[\\s_-])(?<!no-)(?<!no_)(?<!has-)(?<!with-)(comments?|commentlist|respond|reply|related|sidebar|"
    "widget)', 'i')]"
    "[not(self::html or self::body or self::main or self::article)]"
)
"""What stands beside an article: names in it are its readers' or other articles' authors'."""
_MOST = 6
_FEW_NAMES = 200
_PARTING = frozenset({"br", "div", "p", "li", "h1", "h2", "h3", "h4"})
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Guess:
    """A value and where it stands."""

    field: str
    """``title``, ``author``, ``date``, ``modified``, ``publication``, ``url``."""
    value: str
    """As written, blanks folded."""
    reason: str
    """For an editor to read."""


def guesses_of(page: HtmlElement) -> list[Guess]:
    """Return what the page says of itself, the most trustworthy first within each field."""
    return [guess for guess in (*_stated(page), *_meta(page), *_visible(page)) if guess.value]


def dates_by_name(page: HtmlElement) -> list[Guess]:
    """Return what stands in elements that are named like a date; other articles' dates are named so too."""
    found = page.xpath(_DATED, namespaces=_REGULAR_EXPRESSIONS)[: 4 * _MOST]
    texts = [_folded(_text_of(one)) for one in found if not stands_beside(one)]
    return [Guess("date", text, "looks like the date") for text in texts if 0 < len(text) < _LONGEST]


def article_body(page: HtmlElement) -> str:
    """Return the article's text where the page states it in JSON-LD, else an empty text."""
    bodies = (article.get("articleBody") for article in articles_of(page))
    return next((body for body in bodies if isinstance(body, str)), "")


def stated_words(page: HtmlElement) -> int:
    """Return how many words the page states that its article has; 0 where it does not."""
    counts = (str(article.get("wordCount") or "") for article in articles_of(page))
    return next((int(count) for count in counts if count.isascii() and count.isdigit() and len(count) < 7), 0)


def _stated(page: HtmlElement) -> Iterator[Guess]:
    for article in articles_of(page):
        reason = f"the page's JSON-LD ({type_of(article)})"
        for field, value in (
            ("title", article.get("headline") or article.get("name")),
            *(("author", name) for name in names_of(article.get("author") or article.get("creator"))),
            ("date", article.get("datePublished") or article.get("dateCreated")),
            ("modified", article.get("dateModified")),
            *(("publication", name) for name in names_of(article.get("publisher"))),
            ("url", article.get("url")),
            ("url", address_of(article.get("mainEntityOfPage"))),
        ):
            if isinstance(value, str):
                yield Guess(field, _folded(value), reason)


def _meta(page: HtmlElement) -> Iterator[Guess]:
    stated: dict[str, list[str]] = {}
    for element in page.iter("meta"):
        for key in {element.get("property"), element.get("name"), element.get("itemprop")} - {None}:
            stated.setdefault(str(key).lower(), []).append(_folded(element.get("content") or ""))
    for field, names in _META.items():
        for name in names.split():
            for value in stated.get(name, ()):
                yield Guess(field, value, f"the page's metadata ({name})")


def _visible(page: HtmlElement) -> Iterator[Guess]:
    for field, path, reason in _VISIBLE:
        found = page.xpath(path, namespaces=_REGULAR_EXPRESSIONS)
        for text in _names(found) if field == "author" else map(_text_of, found[:_MOST]):
            if len(text) < _LONGEST:
                yield Guess(field, _folded(text), reason)


def _names(found: list[HtmlElement]) -> Iterator[str]:
    """Yield what stands in the elements, those of one parent together: they name one article's authors."""
    inside = [one for one in found[:_FEW_NAMES] if not stands_beside(one)]
    for _, together in groupby(inside[:_MOST], key=lambda element: element.getparent()):
        yield ", ".join(map(_linked_names, together))


def _linked_names(element: HtmlElement) -> str:
    """Return the names that are links in a by-line; where there are none, its words."""
    links = [_folded(_text_of(link)) for link in element.iter("a")]
    names = [name for name in links if is_name(name)]
    if not names or element.tag == "a":
        names = _names_alone(element)
    return ", ".join(names) if names else _spaced_text(element)


def _names_alone(element: HtmlElement) -> list[str]:
    """Return the first name that stands alone among other words, and those that 'and' ties to it."""
    pieces = [piece for piece in map(_folded, element.itertext()) if piece]
    first = next((i for i, piece in enumerate(pieces) if is_name(piece)), len(pieces))
    names = pieces[first : first + 1]
    for tie, piece in zip(pieces[first + 1 :: 2], pieces[first + 2 :: 2], strict=False):
        if tie.casefold() not in {"and", ",", "&", "und", "et", "y", "e", "·"} or not is_name(piece):
            break
        names.append(piece)
    return names if len(pieces) > len(names) else []


def stands_beside(element: HtmlElement) -> bool:
    """Whether an element stands beside the article: names and dates in it are those of others."""
    return bool(element.xpath(_BESIDE, namespaces=_REGULAR_EXPRESSIONS))


def _text_of(found: HtmlElement | str) -> str:
    return found if isinstance(found, str) else "".join(_pieces(found))


def _pieces(element: HtmlElement) -> Iterator[str]:
    """Yield the texts of an element, with a blank where a line or a block ends."""
    for event, part in iterwalk(element, events=("start", "end", "comment")):
        if part.tag in _PARTING:
            yield " "
        if event == "start":
            yield part.text or ""
        elif part is not element:
            yield part.tail or ""


def _spaced_text(element: HtmlElement) -> str:
    return " ".join(element.itertext())


def _folded(text: str) -> str:
    return folded(clean(text))
