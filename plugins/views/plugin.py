"""Glue: when a page is about to be written, make its view and render the template from it alone."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.utils import sanitised_join
from pelican.writers import Writer

from ..records import YamlError, load_yaml_file, read_records, report, write_whole
from .addresses import base_of, fitted
from .example_record import ExampleRecord
from .material import ViewMaterial
from .pages import MakeView, site_pages
from .site import SiteView, site_view

DEFAULTS = {
    "VIEWS_ALONE": False,
}


class ViewWriter(Writer):  # type: ignore[misc]
    """Gives templates ``view`` and ``site``: alone in the kit's own theme, elsewhere beside the context."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._pages: dict[str, MakeView] | None = None
        self._site: SiteView | None = None

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
        """Write one page; a page without a view is some other plugin's, and written as Pelican does."""
        make_view = self._views(context).get(name)
        if make_view is None or not self.settings["VIEWS_ALONE"]:
            beside = {"view": make_view(), "site": self._site} if make_view else {}
            super().write_file(
                name, template, context, relative_urls, paginated, template_name, override_output, url,
                **{**kwargs, **beside},
            )  # fmt: skip
            return
        base = base_of(name) if relative_urls else context["SITEURL"]
        html = fitted(template.render(view=make_view(), site=self._site), base)
        path = sanitised_join(self.output_path, name)
        write_whole(Path(path), html)
        signals.content_written.send(path, context=context)

    def _views(self, context: Any) -> Mapping[str, MakeView]:
        """Return the makers of views by file; none on a site without words of its own."""
        if self._pages is None:
            material = _material(context)
            self._pages = site_pages(material) if material else {}
            self._site = site_view(material) if material else None
        return self._pages


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


def _set_defaults(pelican: Any) -> None:
    for name, value in DEFAULTS.items():
        pelican.settings.setdefault(name, value)


def connect() -> None:
    """Connect the receivers."""
    signals.initialized.connect(_set_defaults)
    signals.get_writer.connect(choose_writer)
