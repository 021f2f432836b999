"""Markdown twins of articles and explainers for programs that read text, and ``llms.txt`` that lists them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from ..annotation.annotated import AnnotatedPage, AnnotatedSite
from ..annotation.fragments import FileAddresses
from ..annotation.plain_markdown import escaped, escaped_line, heading, link, with_addresses
from ..edtf_dates import parse_edtf
from ..interface import Interface
from ..kept_work import KeptWork, kit_digest, work_key
from ..prose import plain_text
from ..records import write_whole
from ..records.site_addresses import SITE
from ..site.model import ArticleRecord, Site
from ..sources import Citation, Source
from ..sources.chicago import chicago_entry
from ..timeline.selections import below
from ..views.addresses import base_of
from ..views.components.genre import genre_words, titled
from .feed_charts import Charts, chart_lines


def write_markdown_twins(
    output: Path, site: AnnotatedSite, words: Site, charts: Charts, store: KeptWork
) -> None:
    """Write ``index.md`` beside each article and explainer, and ``llms.txt``."""
    base = site.settings.site_url if site.settings.has_address else ""
    for annotated in _texts(site):
        path = _twin_path(annotated)
        lines = chart_lines(annotated, charts, site.settings)
        write_whole(output / path, _kept(annotated, site, base or base_of(path), lines, store))
    write_whole(output / "llms.txt", "\n".join(_index(site, words)) + "\n")


def _twin_path(annotated: AnnotatedPage) -> str:
    """Return where the twin of a page stands: two pages in one folder have two."""
    return annotated.page.save_as.removesuffix(".html") + ".md"


def _kept(
    annotated: AnnotatedPage, site: AnnotatedSite, base: str, charts: tuple[str, ...], store: KeptWork
) -> bytes:
    """Return the twin of a page, or take what was made of the same page before."""
    interface = site.settings.interface(annotated.page.lang)
    digest = annotated.digest
    key = digest and work_key("twin", kit_digest(), digest, base, interface.digest, *charts)
    data = store.get(key) if key else None
    if data is None:
        data = twin(annotated, site.addresses, base, interface, charts).encode()
        if key:
            store.put(key, data)
    return data


def twin(
    annotated: AnnotatedPage,
    addresses: FileAddresses,
    base: str,
    interface: Interface,
    charts: tuple[str, ...] = (),
) -> str:
    """Return a page as plain Markdown, of what was parsed, its sources listed; ``base`` leads to the site.

    Its words are those of ``interface``, ``charts`` are lines for those that stand in the text.
    """
    page = annotated.page
    parts = [
        heading(1, page.title),
        escaped_line(_byline(page.article, interface)) if page.article else "",
        addresses.in_language(page.lang).inline_markdown(page.lead),
        "\n\n".join(map(escaped_line, annotated.texts)) if annotated.markdown is None else annotated.markdown,
        heading(2, interface.gettext("Charts")) if charts else "",
        "\n".join(charts),
        heading(2, interface.gettext("Sources")) if annotated.citations else "",
        "\n".join(
            f"- {_source_line(one.source, interface)}{_places(one, interface)}" for one in annotated.citations
        ),
    ]
    text = "\n\n".join(filter(None, parts)) + "\n"
    return with_addresses(text, partial(_address, base=base, page=page.url))


def _byline(record: ArticleRecord, interface: Interface) -> str:
    """Say what an article is, who wrote it, and when."""
    genre = genre_words(record, interface)
    authors = interface.listing(author.shown for author in record.author)
    told = {"authors": authors, "date": interface.date(parse_edtf(record.date.isoformat()))}
    if genre:
        return interface.gettext("%(genre)s by %(authors)s, %(date)s", genre=genre, **told)
    return interface.gettext("By %(authors)s, %(date)s", **told)


def _address(address: str, *, base: str, page: str) -> str:
    """Lead to the site from where the twin stands; to a place on its page by that page.

    A comma would end an address for programs that look for addresses in plain text.
    """
    if address.startswith("#"):
        return f"{base}/{page}{address}"
    return base + address.removeprefix(SITE).replace(",", "%2C") if address.startswith(SITE) else address


def _source_line(source: Source, interface: Interface) -> str:
    line = escaped_line("".join(part.text for part in chicago_entry(source, interface)))
    return f"{line} <{source.url}>" if source.url else line


def _places(citation: Citation, interface: Interface) -> str:
    """Say which places in a source are meant: the text of a twin has no marks."""
    words = interface.semicolon.join(plain_text(place.words_html) for place in citation.places)
    cited = interface.pgettext("in brackets", "cited: %(places)s", places=words)
    return f" ({escaped_line(cited)})" if words else ""


def _index(site: AnnotatedSite, words: Site) -> Iterator[str]:
    base = f"{site.settings.site_url}/" if site.settings.has_address else ""
    yield heading(1, words.name)
    if words.tagline:
        yield f"\n> {escaped_line(words.tagline)}"
    interface = site.settings.interface(words.lang)
    articles, explainers = interface.gettext("Articles"), interface.gettext("Explainers")
    for title, texts in ((articles, site.articles), (explainers, site.published("explainer"))):
        yield f"\n## {title}\n"
        for annotated in texts:
            yield f"- {_entry(annotated, base, interface)}"
    yield from _topics(site, base, interface)


def _topics(site: AnnotatedSite, base: str, interface: Interface) -> Iterator[str]:
    """Yield the topics, which have pages but no twins."""
    parts = site.settings.parts
    if site.topics.topics and parts.topics.save_as:
        title = interface.gettext("Topics")
        yield f"\n## {title}\n"
        for topic in site.topics.topics:
            entry = link(topic.name, base + below(parts.topics.url, f"{topic.id}/"))
            said = site.addresses.inline_words(topic.description)
            yield f"- {entry}: {escaped(said)}" if said else f"- {entry}"


def _entry(annotated: AnnotatedPage, base: str, interface: Interface) -> str:
    """Return the line of a text: its title, what it is and who wrote it, and what it says."""
    record = annotated.page.article
    entry = link(titled(annotated.page.title, record, interface), base + _twin_path(annotated))
    authors = interface.listing(author.shown for author in record.author) if record else ""
    by = interface.gettext("By %(authors)s", authors=authors) if authors else ""
    words = annotated.lead_text or by
    if by and annotated.lead_text:
        words = interface.pgettext("two sentences", "%(first)s. %(second)s", first=by, second=words)
    return f"{entry}: {escaped(words)}" if words else entry  # the colon is llms.txt's own


def _texts(site: AnnotatedSite) -> tuple[AnnotatedPage, ...]:
    return (*site.articles, *site.published("explainer"))
