"""Glue: read explainers, build the knowledge base, write a page for each, the glossary and redirects."""

import logging
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Template
from pelican import signals
from pelican.generators import CachingGenerator

from ..content_files import TEXTS, FolderTypes, add_types
from ..kept_work import kept_value, kit_digest, services_of, work_key
from ..markdown_it_reader.links import EXPLAINER_PATH
from ..markdown_it_reader.plugin import fill_settings, lend_reader, report_problems
from ..markdown_it_reader.reading_ahead import shown_path
from ..plain_pages.plugin import connect as connect_plain_pages
from ..records import (
    Located,
    Problem,
    fill_in,
    hold_back,
    is_draft,
    is_listed,
    is_written,
    read_record,
    report,
    theme_template,
)
from .blog_terms import blog_term
from .content import Explainer
from .file_ids import FileId, id_problems, shared_ids
from .knowledge_base import KnowledgeBase
from .model import Term
from .vocabulary import SETTING, vocabulary_in

DEFAULTS = {
    "EXPLAINER_PATHS": ["explainers"],
    "EXPLAINER_EXCLUDES": [],
    "EXPLAINER_URL": "explainers/{slug}/",
    "EXPLAINER_SAVE_AS": "explainers/{slug}/index.html",
    "DRAFT_EXPLAINER_URL": "drafts/explainers/{slug}/",
    "DRAFT_EXPLAINER_SAVE_AS": "drafts/explainers/{slug}/index.html",
    "GLOSSARY_URL": "explainers/",
    "GLOSSARY_SAVE_AS": "explainers/index.html",
    "GLOSSARY_PER_PAGE": 300,
    "EXPLAINER_MENTIONS_PER_PAGE": 200,
    SETTING: None,
}


_LOG = logging.getLogger(__name__)


class ExplainersGenerator(CachingGenerator):  # type: ignore[misc]
    """Read ``EXPLAINER_PATHS`` and write what comes of them."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.explainers: list[Explainer] = []
        self.drafts: list[Explainer] = []
        super().__init__(*args, **kwargs)
        lend_reader(self)

    def generate_context(self) -> None:
        """Read every explainer; those with problems are reported and left out."""
        paths = sorted(
            self.get_files(self.settings["EXPLAINER_PATHS"], exclude=self.settings["EXPLAINER_EXCLUDES"])
        )
        read = [explainer for path in paths if (explainer := self._read(path))]
        read.sort(key=lambda explainer: str(explainer.slug))
        self.explainers = [explainer for explainer in read if is_listed(explainer.status)]
        self.drafts = [explainer for explainer in read if is_draft(explainer.status)]
        self._find_by_id()
        self.context["explainers"] = {explainer.slug: explainer for explainer in self.explainers}
        self.context["draft_explainers"] = self.drafts
        known = KnowledgeBase.of(
            (explainer.term for explainer in self.explainers),
            {Path(path).stem for path in paths} - {str(explainer.slug) for explainer in read},
            {str(draft.slug) for draft in self.drafts if draft.held_until},
            {str(explainer.slug): explainer.status for explainer in read if not is_listed(explainer.status)},
            language=str(self.settings.get("DEFAULT_LANG") or "en"),
        )
        written = [_file_id(explainer) for explainer in read]
        shared = shared_ids(written)
        of_the_kit = bool(self.settings.get("SITE_FILE"))  # elsewhere a file may have any name
        told = [one for one in written if of_the_kit or one.id in shared]
        for problem in id_problems(told, shared):
            report(problem)
        self.context["knowledge_base"] = replace(known, shared_ids=shared)
        kinds = known.by_kind
        self.context["kind_headings"] = {kind.id: kind.plural for kind in kinds}

    def _find_by_id(self) -> None:
        """Have Pelican find an explainer by the path that ``term:`` names, whatever a blog calls its file."""
        for explainer in self.explainers if not self.settings.get("SITE_FILE") else ():
            path = f"{EXPLAINER_PATH.removeprefix('{filename}/')}{explainer.slug}.md"
            self.context["generated_content"].setdefault(path, explainer)

    def generate_output(self, writer: Any) -> None:
        """Write a page for each explainer, the glossary, and a redirect for each former id.

        Where views write all pages (``VIEWS_ALONE``), there is nothing to do.
        """
        if self.settings.get("VIEWS_ALONE"):
            return
        self._write_explainers(writer)
        self._write_glossary(writer)
        self._write_redirects(writer)

    def _write_explainers(self, writer: Any) -> None:
        """A theme that knows no explainers shows them with its ``page`` template, as ``page``."""
        drafts = (draft for draft in self.drafts if is_written(draft.status, self.settings))
        every = (*self.explainers, *drafts)
        template = theme_template(self, "explainer", instead="page") if every else None
        for explainer in every:
            self._write(
                writer, explainer.save_as, template, url=explainer.url, explainer=explainer, page=explainer
            )

    def _write_glossary(self, writer: Any) -> None:
        save_as = self.settings["GLOSSARY_SAVE_AS"]
        if save_as and self.explainers:
            template = theme_template(self, "glossary")
            self._write(writer, save_as, template, url=self.settings["GLOSSARY_URL"])

    def _write_redirects(self, writer: Any) -> None:
        former = sorted(self.context["knowledge_base"].previous_ids.items())
        template = theme_template(self, "redirect") if former else None
        for old, new in former:
            save_as = self.settings["EXPLAINER_SAVE_AS"].format(slug=old)
            url = self.settings["EXPLAINER_URL"].format(slug=old)
            self._write(writer, save_as, template, url=url, target=self.context["explainers"][new])

    def _read(self, path: str) -> Explainer | None:
        try:
            explainer = self.readers.read_file(
                base_path=self.path, path=path, content_class=Explainer, context=self.context
            )
        except Exception:
            if self.settings.get("SITE_FILE"):
                raise
            _LOG.exception("Could not process %s", path)  # a plugin of others, perhaps: as Pelican says it
            explainer = None
        if (
            not isinstance(explainer, Explainer)
            or not hasattr(explainer, "record")
            or not explainer.is_valid()
        ):
            self._add_failed_source_path(path)
            return None
        self.add_source_path(explainer)
        self.add_static_links(explainer)
        return explainer

    def _write(self, writer: Any, save_as: str, template: Template | None, **variables: Any) -> None:
        if template is not None:
            relative = self.settings["RELATIVE_URLS"]
            writer.write_file(save_as, template, self.context, relative_urls=relative, **variables)


def check_front_matter(content: Any) -> None:
    """Attach the typed term to an explainer; report what is wrong with its front matter."""
    located = content.metadata.get("front_matter")
    if not isinstance(content, Explainer):
        return
    if not isinstance(located, Located):
        report(_not_markdown(content))
        return
    result = _read_term(content, located)
    for problem in result if isinstance(result, list) else ():
        report(problem)
    if isinstance(result, Term):
        content.record = result
        content.slug = result.id  # by default Pelican would make one of the title
        hold_back(content, result.publish)


def _not_markdown(content: Any) -> Problem:
    file = shown_path(Path(content.source_path), Path(content.settings["PATH"]))
    message = "is not Markdown, of which explainers are made; it is left out"
    return Problem(file, None, "", "", message, "write it as .md, or move it elsewhere", "warning")


def _read_term(content: Any, located: Located) -> Term | list[Problem]:
    """Check a front matter, unless an earlier build has checked the same; that of a blog leniently."""
    vocabulary = vocabulary_in(content.settings)
    if not content.settings.get("SITE_FILE"):
        slug = getattr(content, "slug", "")  # Pelican makes none without a title
        found = blog_term(located, slug, vocabulary)
        for problem in found.problems:
            report(problem)
        return read_record(Term, found.front_matter, context=vocabulary)
    read = partial(read_record, Term, located, context=vocabulary)
    head: bytes = content.metadata.get("head_digest", b"")
    if not head:
        return read()
    key = work_key("term", kit_digest(), located.file, head, vocabulary.digest)
    return kept_value(services_of(content.settings).store, key, read)


def _file_id(explainer: Explainer) -> FileId:
    located = explainer.metadata["front_matter"]
    return FileId(explainer.term.id, located.file, located.line_of(("id",)))


def _set_defaults(pelican: Any) -> None:
    settings = pelican.settings
    fill_in(settings, DEFAULTS)
    add_types(settings, [FolderTypes(path, "text", TEXTS) for path in settings["EXPLAINER_PATHS"]])
    for name in ("ARTICLE_EXCLUDES", "PAGE_EXCLUDES"):  # as Pelican does for ARTICLE_PATHS and PAGE_PATHS
        settings[name] = list(dict.fromkeys([*settings[name], *settings["EXPLAINER_PATHS"]]))


def _generators(_: Any) -> type[ExplainersGenerator]:
    return ExplainersGenerator


def connect() -> None:
    """Connect the receivers; those of the reader, too, which a site may go without for its own texts."""
    connect_plain_pages()
    signals.initialized.connect(_set_defaults)
    signals.initialized.connect(fill_settings)
    signals.content_object_init.connect(report_problems)
    signals.content_object_init.connect(check_front_matter)
    signals.get_generators.connect(_generators)
