"""What is wrong with the pages of a built site that is not the kit's: ids, links, addresses left over."""

import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup

NAMING = ("aria-labelledby", "aria-describedby", "for")


class StockPages:
    """The pages of an output folder, each parsed once."""

    def __init__(self, output, siteurl):
        self.output, self.siteurl = Path(output), siteurl
        self.pages = {
            path.relative_to(output).as_posix(): BeautifulSoup(path.read_bytes(), "lxml")
            for path in sorted(Path(output).rglob("*.html"))
        }
        self.ids = {name: [tag["id"] for tag in page.find_all(id=True)] for name, page in self.pages.items()}

    def faults(self):
        """Return every fault, as lines."""
        return sorted({fault for name in self.pages for fault in self._faults(name)} | self._feed_faults())

    def _faults(self, name):
        page = self.pages[name]
        for found, times in Counter(self.ids[name]).items():
            if times > 1:
                yield f"{name}: id {found} {times} times"
        if "siteurl:" in str(page) or "{filename}" in str(page):
            yield f"{name}: an address left over"
        for tag in page.find_all(lambda tag: any(key in tag.attrs for key in NAMING)):
            for key in NAMING:
                for named in str(tag.get(key, "")).split():
                    if named not in self.ids[name]:
                        yield f"{name}: {key} {named} names nothing"
        for tag in page.find_all(["a", "link", "img", "script", "use"]):
            address = tag.get("href", tag.get("src"))
            if address is not None and not self.leads_somewhere(name, address):
                yield f"{name}: {address} leads nowhere"

    def leads_somewhere(self, name, address):
        """Return whether an address of this site is there; another's is passed over."""
        base = f"{self.siteurl}/"
        target, fragment = urldefrag(urljoin(base + name, address))
        if not target.startswith(base):
            return urlsplit(target).scheme != "siteurl"
        path = unquote(urlsplit(target).path[len(urlsplit(base).path) :]) or "index.html"
        if path.endswith("/"):
            path += "index.html"
        if not (self.output / path).is_file():
            return False
        return not fragment or path not in self.ids or unquote(fragment) in self.ids[path]

    def _feed_faults(self):
        found = set()
        for path in sorted(self.output.rglob("*.xml")):
            text, name = path.read_text(encoding="utf-8"), path.relative_to(self.output).as_posix()
            if re.search(r"href=(\"|&quot;)#|siteurl:|\{filename\}", text):
                found.add(f"{name}: an address that leads nowhere")
            if re.search(r"&lt;[^&]*? id=", text):
                found.add(f"{name}: an id")
        return found
