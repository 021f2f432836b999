"""What a recording is called in a text: told by who knows languages, asked by who reads texts."""

from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

SETTING = "WORDS_OF_MEDIA"
"""Where a build keeps them for its plugins; a site without catalogs has none, and says them in English."""


@dataclass(frozen=True, slots=True)
class MediaWords:
    """The words around a recording; places are ``%(length)s`` and ``%(host)s``."""

    video: str = "Video, %(length)s"
    """A video of the site's own."""
    audio: str = "Audio, %(length)s"
    """A sound recording of the site's own."""
    video_elsewhere: str = "Video, %(length)s. Leads to %(host)s"
    """A link to a video of another site."""
    audio_elsewhere: str = "Audio, %(length)s. Leads to %(host)s"
    """A link to a sound recording of another site."""
    transcript: str = "Transcript"
    """The link to what is said in it."""


ENGLISH_MEDIA = MediaWords()
"""Those of a site without catalogs."""


def offer_media_words(settings: MutableMapping[str, Any], words: Callable[[str], MediaWords]) -> None:
    """Tell how the words of a language (BCP 47) are found; nobody looks before a text has a recording."""
    settings[SETTING] = _OncePerLanguage(words)


class _OncePerLanguage:
    """Finds words once; Pelican's cache, which keeps settings with every text, keeps none of them."""

    def __init__(self, find: Callable[[str], MediaWords]) -> None:
        self._find = cache(find)

    def __call__(self, language: str) -> MediaWords:
        return self._find(language)

    def __reduce__(self) -> tuple[type["_OncePerLanguage"], tuple[Callable[[str], MediaWords]]]:
        return _OncePerLanguage, (_english,)


def _english(_: str) -> MediaWords:
    return ENGLISH_MEDIA


def media_words_of(settings: Mapping[str, Any], language: str) -> MediaWords:
    """Return the words of a language."""
    found = cast("Callable[[str], MediaWords] | None", settings.get(SETTING))
    return found(language) if found is not None else ENGLISH_MEDIA
