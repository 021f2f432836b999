"""Read the files of a site before Pelican asks for them, one by one: many at once, by whoever is there."""

import pickle
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from ..content_files import Walk, walk_of
from ..kept_work import services_of
from ..records import media_words_of, names_of_sources, present_plugins
from .document import Document
from .kept_documents import Source, document_key, media_in, named_in, read_source
from .parse_log import Citing
from .parser import Options
from .python_markdown import dialect_of
from .source_text import UnreadableDocumentError

_FOLDERS = ("ARTICLE_PATHS", "PAGE_PATHS", "EXPLAINER_PATHS")
ENDINGS = (".md", ".markdown")
"""Of files that the reader takes."""


def read_ahead(settings: Mapping[str, Any]) -> None:
    """Have all Markdown files read that no earlier build has read; without a store nothing is gained."""
    services = services_of(settings)
    if not services.store.is_open:
        return
    sources = {document_key(source): source for source in _sources(settings)}
    missing = [key for key in sources if not services.store.has(key)]
    read = services.workers.map(_read, None, [sources[key] for key in missing])
    for key, data in zip(missing, read, strict=True):
        if data is not None:
            services.store.put(key, data)


def options_of(settings: Mapping[str, Any]) -> Options:
    """Return what Markdown may hold on a site, and how it is read where the site is none of the kit."""
    raw_html, is_of_the_kit = settings["MARKDOWN_RAW_HTML"], bool(settings.get("SITE_FILE"))
    keeps_html = raw_html is None
    return Options(
        raw_html=not is_of_the_kit if keeps_html else raw_html,
        max_nesting=settings["MARKDOWN_MAX_NESTING"],
        own_pictures=is_of_the_kit,
        dialect=None
        if is_of_the_kit
        else dialect_of(settings, present_plugins(settings), keeps_html=keeps_html),
    )


def source_of(path: Path, settings: Mapping[str, Any]) -> Source:
    """Return a file with all that it is read by; raises OSError."""
    data = path.read_bytes()
    language = str(settings.get("DEFAULT_LANG") or "en")
    names = named_in(data, partial(names_of_sources, settings))
    return Source(
        file=shown_path(path, Path(settings["PATH"])),
        data=data,
        options=options_of(settings),
        max_bytes=settings["MARKDOWN_MAX_BYTES"],
        citing=Citing((language,), names, media_in(data, partial(media_words_of, settings), language)),
    )


def shown_path(path: Path, content_path: Path) -> str:
    """Return ``path`` as an editor knows it: from the folder that holds the content folder."""
    root = content_path.parent
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def _sources(settings: Mapping[str, Any]) -> Iterator[Source]:
    folders = (name for key in _FOLDERS for name in settings.get(key, ()))
    for path in _files(walk_of(settings), folders):
        with suppress(OSError):  # the reader tells of it
            yield source_of(path, settings)


def _files(walk: Walk, folders: Iterable[str]) -> Iterator[Path]:
    for folder in dict.fromkeys(folders):
        yield from (entry.path for entry in walk.below(folder, *ENDINGS) if entry.name.endswith(ENDINGS))


def _read(_: None, source: Source) -> bytes | None:
    try:
        document: Document = read_source(source)
    except UnreadableDocumentError:
        return None
    return pickle.dumps(document, pickle.HIGHEST_PROTOCOL)
