"""The theme's templates by themselves: a view made by hand goes in, a page comes out, no site is built."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from plugins.interface import InterfaceWords
from plugins.views.components.report import ReportView
from plugins.views.head import HeadView
from plugins.views.rendering import RenderedOnce
from plugins.views.site import NavItem, SiteAddresses, SiteView
from tests.conftest import ROOT

SITE = SiteView(
    name="Harbor",
    tagline="",
    lang="en",
    base="",
    article_label="Letter",
    article_words="letter",
    articles_label="Letters",
    theme_color="#fff",
    theme_color_dark="#000",
    logo=None,
    logo_dark=None,
    icons=(),
    preloads=(),
    latin_preloads=(),
    publisher_name="Desk",
    publisher_url="",
    licence_name="CC",
    licence_url="https://example.org/cc",
    parts=(NavItem("explainers", "Explainers", "siteurl:/explainers/"),),
    pages=(),
    urls=SiteAddresses(
        home="siteurl:/",
        articles="",
        topics="",
        glossary="siteurl:/explainers/",
        timeline="siteurl:/timeline/",
        claims="siteurl:/claims/",
        sources="siteurl:/sources/",
        map="",
        charts="",
        connections="",
        classroom="",
        search="siteurl:/search/",
        drafts="",
        theme="siteurl:/theme",
        search_index="siteurl:/pagefind/pagefind.js",
        news="siteurl:/feeds/news.json",
    ),
    has_articles_feed=True,
    is_preview=False,
    has_changes_feed=False,
    has_corrections_feed=False,
)
HEAD = HeadView(
    title="A page – Harbor",
    description="What it says.",
    lang="en",
    part="explainers",
    report=ReportView("mailto:desk@harbor.example?subject=A&body=p", 42),
)


@pytest.fixture(scope="session")
def templates() -> Environment:
    """Return the theme's templates as the kit sets them up; a name that no view has is an error."""
    environment = Environment(
        loader=FileSystemLoader(ROOT / "theme" / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        extensions=[InterfaceWords],
    )
    environment.filters["once"] = RenderedOnce()
    return environment


@pytest.fixture(scope="session")
def shown(templates: Environment) -> Callable[..., BeautifulSoup]:
    """Return a page: the template of that name, filled from a view."""

    def render(template: str, view: object, site: SiteView = SITE) -> BeautifulSoup:
        html = templates.get_template(f"{template}.html").render(view=view, site=site)
        assert html == templates.get_template(f"{template}.html").render(view=view, site=site)
        return BeautifulSoup(html, "html.parser")

    return render
