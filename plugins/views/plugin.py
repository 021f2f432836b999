"""Glue: plan every page of the site, make its view, render its template from that alone, write it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Template
from pelican import signals
from pelican.generators import Generator
from pelican.utils import sanitised_join
from pelican.writers import Writer

from ..records import YamlError, find_template, load_yaml_file, read_records, report, write_whole
from .addresses import base_of, fitted
from .example_record import ExampleRecord
from .material import ViewMaterial
from .pages import PlannedPage, site_pages
from .rendering import RenderedOnce
from .site import SiteView, site_view

DEFAULTS = {
    "VIEWS_ALONE": False,
}


class ViewsGenerator(Generator):  # type: ignore[misc]
    """Writes every page that has a view, where templates read nothing else."""

    def generate_output(self, writer: Any) -> None:
        """Write the pages of the site."""
        if not self.settings["VIEWS_ALONE"]:
            return
        planned = _planned(self.context)
        templates = {
            name: find_template(self, name)
            for name in sorted({page.template for page in planned.pages.values()})
        }
        for page in planned.pages.values():
            template = templates[page.template]
            if template is not None:
                self._write(page, template, planned.site_view)

    def _write(self, page: PlannedPage, template: Template, site: SiteView | None) -> None:
        is_relative = self.settings["RELATIVE_URLS"]
        base = base_of(page.save_as) if is_relative else self.settings["SITEURL"]
        path = sanitised_join(self.output_path, page.save_as)
        write_whole(Path(path), fitted(template.render(view=page.make_view(), site=site), base))
        signals.content_written.send(path, context=self.context)


class ViewWriter(Writer):  # type: ignore[misc]
    """Leaves pages with a view to their generator; elsewhere puts the view beside Pelican's context."""

    def write_file(  # noqa: PLR0917 - Pelican's own signature
        self,
        name: str,
        template: Any,
        context: Any,
        relative_urls: bool = False,
        paginated: Any = None,
        template_name: str | None = None,
        override_output: bool = False,
        url: str | None = None,
        **kwargs: Any,
    ) -> None:
        """Write a page that has no view: it is some other plugin's, and written as Pelican does."""
        planned = _planned(context)
        page = planned.pages.get(name)
        if page and self.settings["VIEWS_ALONE"]:
            return
        beside = {"view": page.make_view(), "site": planned.site_view} if page else {}
        super().write_file(
            name, template, context, relative_urls, paginated, template_name, override_output, url,
            **{**kwargs, **beside},
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Planned:
    """What is to be written."""

    pages: dict[str, PlannedPage]
    """By file."""
    site_view: SiteView | None
    """The same on every page; None where there are none."""


def _planned(context: Any) -> _Planned:
    """Return the pages with views, planned once; none on a site without words of its own."""
    planned: _Planned | None = context.get("planned_pages")
    if planned is None:
        material = _material(context)
        pages = {page.save_as: page for page in site_pages(material)} if material else {}
        planned = _Planned(pages, site_view(material) if material else None)
        context["planned_pages"] = planned
    return planned


def _material(context: Any) -> ViewMaterial | None:
    site = context.get("annotated_site")
    if site is None or site.words is None:
        return None
    return ViewMaterial(
        site=site,
        words=site.words,
        previews=context["previews"],
        map=context.get("map"),
        locators=context.get("locators", {}),
        connections=context.get("connections"),
        examples=_examples(site.settings.theme),
    )


def _examples(theme: Path) -> tuple[ExampleRecord, ...]:
    """Read the theme's examples of its components, for the page that shows them."""
    path = theme / "examples.yaml"
    if not path.exists():
        return ()
    try:
        found = read_records(ExampleRecord, load_yaml_file(path, file=f"{theme.name}/{path.name}"))
    except YamlError as error:
        report(error.problem)
        return ()
    for problem in found.problems:
        report(problem)
    return tuple(record for record, _ in found.records)


def choose_writer(pelican: Any) -> type[ViewWriter] | None:
    """Let our writer write a site that has words of its own."""
    return ViewWriter if pelican.settings.get("SITE_FILE") else None


def _generators(pelican: Any) -> type[ViewsGenerator] | None:
    return ViewsGenerator if pelican.settings.get("SITE_FILE") else None


def _set_defaults(pelican: Any) -> None:
    for name, value in DEFAULTS.items():
        pelican.settings.setdefault(name, value)
    pelican.settings["JINJA_FILTERS"] = {**pelican.settings["JINJA_FILTERS"], "once": RenderedOnce()}


def connect() -> None:
    """Connect the receivers."""
    signals.initialized.connect(_set_defaults)
    signals.get_generators.connect(_generators)
    signals.get_writer.connect(choose_writer)
