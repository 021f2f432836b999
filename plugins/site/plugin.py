"""Glue: read ``site.yaml`` into the context, and check the front matter of articles and pages."""

from collections.abc import Mapping, MutableMapping
from functools import partial
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.contents import Article, Page
from pelican.generators import Generator, StaticGenerator

from ..content_files import TEXTS, FolderTypes, add_types, content_files_of, data_file, walk_of
from ..content_files.names import shown
from ..content_files.root_files import RootFault, RootFile, root_files
from ..explainers.content import Explainer
from ..records import (
    DRAFT_PREVIEW,
    WITH_DRAFTS,
    Located,
    Problem,
    YamlError,
    fill_in,
    hold_back,
    know_settings,
    load_yaml_file,
    offer_media_words,
    read_record,
    report,
)
from ..theming.branding import SETTING as BRANDING
from ..theming.branding import Branding
from .blog_records import blog_record
from .build_settings import NAMES_OF_PARTS
from .content import copy_by_types
from .language import set_language
from .media_words import media_words
from .model import ArticleRecord, PageRecord, Site
from .pelican_settings import pelican_setting_problems
from .publish_days import open_calendar
from .vocabulary import set_vocabulary, vocabulary_problems
from .wrong_folders import TextKind, folder_problem

_KINDS: Mapping[type, TextKind] = {Article: "article", Explainer: "explainer", Page: "page"}

DEFAULTS = {
    "BUILD_DATE": "",
    "DOWNLOAD_TYPES": [],
    "SITE_FILE": "",
    WITH_DRAFTS: True,
    DRAFT_PREVIEW: False,
}


class SiteGenerator(Generator):  # type: ignore[misc]
    """Put what the site says of itself into ``context["site"]``."""

    def generate_context(self) -> None:
        """Read ``SITE_FILE``, if it is set; a problem in it is reported and leaves ``site`` None."""
        name = self.settings["SITE_FILE"]
        path = Path(self.path) / name
        file = f"{path.parent.name}/{path.name}"
        self.context["site"] = read_site(path, file=file, settings=self.settings) if name else None
        self.context[BRANDING] = self.settings.get(BRANDING)


def read_site(path: Path, *, file: str, settings: MutableMapping[str, Any]) -> Site | None:
    """Return the site's own record, or None when it has problems (all reported).

    The files that it wants at its top are looked up, and kept in ``ROOT_FILES`` of the settings, what its
    brand names in ``BRANDING``.
    """
    try:
        located = load_yaml_file(path, file=file)
        result = read_record(Site, located)
        for doubt in located.doubts:
            report(doubt)
    except YamlError as error:
        report(error.problem)
        return None
    if isinstance(result, list):
        for problem in result:
            report(problem)
        return None
    settings[BRANDING] = _branding(result, located, settings)
    found = list(root_files(path.parent, result.root_files))
    settings["ROOT_FILES"] = {one.name: one for one in found if isinstance(one, RootFile)}
    for one in found:
        if isinstance(one, RootFault):
            place = ("root_files", one.index)
            name, field = result.root_files[one.index], f"root_files.{one.index}"
            report(Problem(file, located.line_of(place), field, shown(name), one.message, one.mend))
    for problem in vocabulary_problems(result, located):
        report(problem)
    return result


def _branding(site: Site, located: Located, settings: Mapping[str, Any]) -> Branding:
    """Look up what the site's brand names; most sites have none, and need none of what reads it."""
    if site.brand is None:
        return Branding()
    from ..theming.brand_reading import read_branding  # noqa: PLC0415

    return read_branding(site.brand, site.name, located, settings)


def check_front_matter(content: Any) -> None:
    """Attach the typed record to an article or page; report what is wrong with its front matter.

    Without ``SITE_FILE`` the site has rules of its own, and little is reported.
    """
    located, kind = content.metadata.get("front_matter"), _KINDS.get(type(content))
    if kind and isinstance(located, Located) and content.settings.get("SITE_FILE"):
        misplaced = folder_problem(kind, located)
        if misplaced:
            report(misplaced)
    record: Any = {Article: ArticleRecord, Page: PageRecord}.get(type(content))
    if record is None:
        return
    if not content.settings.get("SITE_FILE"):
        result, problems = blog_record(content, "article" if record is ArticleRecord else "page")
    else:
        result, problems = _strict_record(record, located)
    for problem in problems:
        report(problem)
    if result is not None:
        content.record = result
        hold_back(content, result.publish)


def _strict_record(record: Any, located: object) -> tuple[Any, tuple[Problem, ...]]:
    """Read a front matter as the kit does; what no reader of ours has read has none."""
    result = read_record(record, located) if isinstance(located, Located) else None
    return (None, tuple(result)) if isinstance(result, list) else (result, ())


def choose_files(generator: Any) -> None:
    """Have Pelican's generators take their files from our walk (``generator_init``).

    In a site that does not say who it is, they look for themselves.
    """
    settings = generator.settings
    if not settings["SITE_FILE"]:
        return

    def get_files(paths: Any, exclude: Any = (), extensions: Any = None) -> set[str]:
        """Return texts, for readers, or what is copied; nothing for readers that are switched off."""
        files = content_files_of(settings)
        if extensions is False:
            return {entry.name for entry in files.of("picture", "download")}
        if extensions is not None:
            return set()
        places = [paths] if isinstance(paths, str) else paths
        return {entry.name for entry in files.chosen(places, exclude or (), "text")}

    generator.get_files = get_files
    if isinstance(generator, StaticGenerator):
        copy_by_types(generator)


def _set_defaults(pelican: Any) -> None:
    settings = pelican.settings
    fill_in(settings, DEFAULTS)
    know_settings(settings, NAMES_OF_PARTS)
    for found in pelican_setting_problems(settings):
        report(found)
    offer_media_words(settings, partial(media_words, settings))
    if problem := open_calendar(settings):
        report(problem)
    if settings["SITE_FILE"]:
        set_language(settings)
        set_vocabulary(settings)
    walk = walk_of(settings)
    for problem in walk.problems if settings["SITE_FILE"] else ():
        report(problem)
    texts = (*settings["ARTICLE_PATHS"], *settings["PAGE_PATHS"])
    rows = [FolderTypes(path.strip("/"), "text", TEXTS) for path in texts]
    add_types(settings, [*rows, *([data_file(settings["SITE_FILE"])] if settings["SITE_FILE"] else [])])


def _generators(_: Any) -> type[SiteGenerator]:
    return SiteGenerator


def connect() -> None:
    """Connect the receivers."""
    signals.initialized.connect(_set_defaults)
    signals.generator_init.connect(choose_files)
    signals.content_object_init.connect(check_front_matter)
    signals.get_generators.connect(_generators)
