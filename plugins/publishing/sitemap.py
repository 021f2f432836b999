"""``sitemap.xml`` by the sitemaps.org protocol, a page's translations with it, and ``robots.txt``."""

import re
from collections.abc import Iterable
from html import unescape
from pathlib import Path
from xml.etree import ElementTree as ET

from ..records import list_files, write_whole

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
MOST = 50_000
"""Addresses in one file, by the protocol."""
_NOINDEX = re.compile(r'<meta name="robots" content="[^"]*noindex')
_MODIFIED = re.compile(r'<meta property="article:modified_time" content="([^"]+)"')
_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)"')
_ALTERNATE = re.compile(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"')
_XHTML = "http://www.w3.org/1999/xhtml"
_HEAD = 8_000


def write_sitemap(output: Path, site_base: str, most: int = MOST) -> None:
    """Write both files for the pages in ``output`` that may be indexed; beyond ``most`` an index of parts."""
    pages = list(indexable_pages(output))
    parts = [pages[at : at + most] for at in range(0, len(pages), most)]
    if len(parts) < 2:
        _write(output / "sitemap.xml", _urls(pages, output, site_base))
    else:
        root = ET.Element("sitemapindex", xmlns=NAMESPACE)
        for number, part in enumerate(parts, start=1):
            _write(output / f"sitemap-{number}.xml", _urls(part, output, site_base))
            sitemap = ET.SubElement(root, "sitemap")
            ET.SubElement(sitemap, "loc").text = f"{site_base}/sitemap-{number}.xml"
        _write(output / "sitemap.xml", root)
    robots = f"User-agent: *\nAllow: /\nSitemap: {site_base}/sitemap.xml\n"
    write_whole(output / "robots.txt", robots)


def _urls(pages: Iterable[Path], output: Path, site_base: str) -> ET.Element:
    root = ET.Element("urlset", xmlns=NAMESPACE)
    for path in pages:
        head, address = path.read_text(encoding="utf-8")[:_HEAD], f"{site_base}/{address_of(path, output)}"
        canonical = _CANONICAL.search(head)
        if canonical and unescape(canonical[1]) != address:
            continue  # it is listed where it belongs: a page that its edition has not translated
        url = ET.SubElement(root, "url")
        ET.SubElement(url, "loc").text = address
        modified = _MODIFIED.search(head)
        if modified:
            ET.SubElement(url, "lastmod").text = modified[1]
        for lang, other in _ALTERNATE.findall(head):
            ET.SubElement(url, f"{{{_XHTML}}}link", rel="alternate", hreflang=lang, href=unescape(other))
    return root


def _write(path: Path, root: ET.Element) -> None:
    ET.register_namespace("xhtml", _XHTML)
    ET.indent(root)
    write_whole(path, ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")


def indexable_pages(output: Path) -> Iterable[Path]:
    """Yield the pages that search engines may list, sorted: no 404, none that says noindex, as drafts do."""
    for path in list_files(output, ".html", deep=True):
        relative = path.relative_to(output).as_posix()
        if path.name == "404.html" or relative.startswith(("theme/", "pagefind/")):
            continue
        if not _NOINDEX.search(path.read_text(encoding="utf-8")[:_HEAD]):
            yield path


def address_of(path: Path, output: Path) -> str:
    """Return a page's address relative to the site, folders without ``index.html``."""
    return path.relative_to(output).as_posix().removesuffix("index.html")
