"""Requests to Wikidata and Commons: few, one after another, bounded in time and size, under our own name."""

import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from urllib.parse import urlencode, urlsplit

from ...article_import import ImportFailedError, ServerRefusedError, shown_address
from ...article_import.addresses import web_address
from ...article_import.requesting import Answer, Manner, request
from ...wikidata import WikidataError

WIKIDATA, COMMONS = "https://www.wikidata.org", "https://commons.wikimedia.org"
WIKIDATA_SETTING, COMMONS_SETTING = "WIKIDATA_ADDRESS", "COMMONS_ADDRESS"
"""Variables of the environment that name other servers of the same interface."""
SAVE = "save its JSON (Special:EntityData/Q….json) in a browser and give that file"
_SECONDS, _SECONDS_OF_ONE = 60, 30
_AT_ONCE, _MOST_IDS = 50, 400
"""Items of one request, as the interface allows; and of all."""
_WIKIMEDIA = ("wikidata.org", "wikipedia.org", "wikimedia.org", "mediawiki.org")
_NO_SUCH = frozenset({400, 404, 410})


@dataclass(frozen=True)
class Service:
    """The servers that one command may ask."""

    user_agent: str
    """Who asks, with a contact: Wikimedia's policy wants both."""
    wikidata: str = WIKIDATA
    """Address without a path."""
    commons: str = COMMONS
    """Address without a path."""
    ends: float = field(default_factory=lambda: time.monotonic() + _SECONDS)
    """When nothing more is waited for."""

    @classmethod
    def of_environment(cls, user_agent: str, environment: Mapping[str, str] = os.environ) -> "Service":
        """Return the servers that the environment names, else Wikimedia's."""
        wikidata = environment.get(WIKIDATA_SETTING, "").rstrip("/") or WIKIDATA
        return cls(user_agent, wikidata, environment.get(COMMONS_SETTING, "").rstrip("/") or COMMONS)

    def entity(self, name: str) -> bytes:
        """Return what Wikidata holds of an item. Raises :class:`WikidataError` in words."""
        try:
            return self._get(f"{self.wikidata}/wiki/Special:EntityData/{name}.json").data
        except _NoSuchError:
            raise WikidataError(f"is not at Wikidata: nobody has made {name}, or it was deleted") from None

    def page(self, site: str, title: str) -> bytes:
        """Return the item that a page of a Wikipedia is about, in an envelope."""
        fields = {"sites": site, "titles": title, "normalize": "1"}
        return self._entities(fields, "labels|descriptions|aliases|claims")

    def entities(self, names: Iterable[str], props: str, languages: Sequence[str]) -> Iterator[bytes]:
        """Yield what is known of several, as many at once as the interface allows."""
        left = iter(list(dict.fromkeys(names))[:_MOST_IDS])
        while batch := list(islice(left, _AT_ONCE)):
            fields = {"ids": "|".join(batch), "languages": "|".join(languages[:20])}
            yield self._entities(fields, props)

    def picture(self, name: str) -> bytes:
        """Return what Commons says of a file: addresses, size, who made it, on which terms."""
        fields = {
            "action": "query", "prop": "imageinfo", "titles": f"File:{name}", "redirects": "1",
            "iiprop": "url|size|mime|extmetadata", "iiurlwidth": "1600", "iiextmetadatalanguage": "en",
        }  # fmt: skip
        return self._get(_api(self.commons, fields)).data

    def file(self, address: str) -> Answer:
        """Return a file of Commons. Raises :class:`WikidataError` for one that lies elsewhere."""
        if not self.is_allowed(urlsplit(address).hostname or ""):
            raise WikidataError(f"lies at '{shown_address(address)[:200]}', which is not Wikimedia's")
        return self._get(address, accept="image/*")

    def is_allowed(self, host: str) -> bool:
        """Whether a host is Wikimedia's, or the one that the environment names."""
        own = {urlsplit(self.wikidata).hostname, urlsplit(self.commons).hostname}
        return host in own or any(host == name or host.endswith(f".{name}") for name in _WIKIMEDIA)

    def _entities(self, fields: Mapping[str, str], props: str) -> bytes:
        return self._get(_api(self.wikidata, {"action": "wbgetentities", "props": props, **fields})).data

    def _get(self, address: str, accept: str = "application/json") -> Answer:
        left = min(self.ends - time.monotonic(), _SECONDS_OF_ONE)
        if left <= 0:
            raise WikidataError(f"took longer than {_SECONDS} seconds; try again, or {SAVE}")
        manner = Manner(self.user_agent, accept, self.is_allowed, left, SAVE)
        try:
            return request(web_address(address), None, manner)
        except ServerRefusedError as error:
            if error.status in _NO_SUCH:
                raise _NoSuchError(str(error)) from None
            raise WikidataError(_with_mend(address, str(error))) from None
        except ImportFailedError as error:
            raise WikidataError(_with_mend(address, str(error))) from None


class _NoSuchError(WikidataError):
    """The server knows nothing under that address."""


def _api(server: str, fields: Mapping[str, str]) -> str:
    common = {"format": "json", "formatversion": "2", "maxlag": "5"}
    return f"{server}/w/api.php?{urlencode({**common, **fields})}"


def _with_mend(address: str, words: str) -> str:
    """Return which server said what, and what helps in any case: a browser."""
    fault, _, mend = words.partition("; ")
    if SAVE not in words:
        is_of_articles = "article" in mend
        mend = f"{mend}, or {SAVE}" if mend and not is_of_articles else SAVE
    return f"{urlsplit(address).hostname}: {fault}; {mend}"
