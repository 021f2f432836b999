"""Glue: read the bibliography into the context and write the sources page."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from ..content_files import add_types, data_file
from ..kept_work import kept_of_files, services_of
from ..plain_pages.plugin import connect as connect_plain_pages
from ..records import Problem, fill_in, offer_names, report, theme_template, write_whole
from .bibliography import Bibliography, bibliography_files, read_bibliography
from .citations import NamesInText
from .exports import EXPORTS
from .model import SOURCE_KINDS

DEFAULTS = {
    "SOURCES_FILE": "sources.yaml",
    "SOURCES_URL": "sources/",
    "SOURCES_SAVE_AS": "sources/index.html",
    "SOURCES_PER_PAGE": 1000,
    "SOURCES_BELOW_TEXTS": True,
}


class SourcesGenerator(Generator):  # type: ignore[misc]
    """Put the bibliography into the context; write its page."""

    def generate_context(self) -> None:
        """Read ``SOURCES_FILE``, if there is one; problems are reported."""
        bibliography, problems = _read(self.settings)
        for problem in problems:
            report(problem)
        language = str(self.settings.get("DEFAULT_LANG") or "en")
        self.context["bibliography"] = replace(bibliography, language=language)
        self.context["source_kinds"] = SOURCE_KINDS

    def generate_output(self, writer: Any) -> None:
        """Write the sources page, and the sources for other programs beside it."""
        self._write_exports(self.context["bibliography"])
        template = theme_template(self, "sources") if self.context["bibliography"] else None
        if template is None:
            return
        writer.write_file(
            self.settings["SOURCES_SAVE_AS"],
            template,
            self.context,
            relative_urls=self.settings["RELATIVE_URLS"],
            url=self.settings["SOURCES_URL"],
        )

    def _write_exports(self, bibliography: Bibliography) -> None:
        folder = (Path(self.output_path) / self.settings["SOURCES_SAVE_AS"]).parent
        files = bibliography_files(Path(self.path) / self.settings["SOURCES_FILE"])
        store = services_of(self.settings).store
        for name, write in EXPORTS.items() if bibliography else ():
            text = kept_of_files(store, f"bibliography as {name}", files, partial(write, tuple(bibliography)))
            write_whole(folder / name, text.encode())


def _read(settings: Mapping[str, Any]) -> tuple[Bibliography, list[Problem]]:
    path = Path(settings["PATH"]) / settings["SOURCES_FILE"]
    file = f"{path.parent.name}/{path.name}"
    paths = bibliography_files(path)
    if not paths:
        return Bibliography(file=file), [*_unfound(settings["SOURCES_FILE"])]
    read = partial(read_bibliography, path, file=file)
    return kept_of_files(services_of(settings).store, "bibliography", paths, read, file)


def _unfound(name: str) -> Iterator[Problem]:
    """Yield a warning for a file that a site names; it may go without the usual one."""
    if name != DEFAULTS["SOURCES_FILE"]:
        message, mend = (
            "is not in the content folder; no source is known",
            "correct the name, or write the file",
        )
        yield Problem("", None, "SOURCES_FILE", name, message, mend, "warning")


def _names(settings: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """Return what running text calls the sources; their problems are told where they are read for good."""
    return dict(NamesInText(_read(settings)[0].sources))


def _set_defaults(pelican: Any) -> None:
    fill_in(pelican.settings, DEFAULTS)
    offer_names(pelican.settings, partial(_names, pelican.settings))
    file = Path(pelican.settings["SOURCES_FILE"])
    names = (file.as_posix(), file.with_suffix(".json").as_posix())
    add_types(pelican.settings, [*map(data_file, names)])


def _generators(_: Any) -> type[SourcesGenerator]:
    return SourcesGenerator


def connect() -> None:
    """Connect the receivers."""
    connect_plain_pages()
    signals.initialized.connect(_set_defaults)
    signals.get_generators.connect(_generators)
