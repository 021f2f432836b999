"""The article that leads, as the site names it, is a published one."""

from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...annotation.site_file import site_file
from ...records import Problem, likely_mend

_PATH = ("home", "lead")


def leading_article_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem where ``home.lead`` is no published article."""
    wanted = site.words.home.lead if site.words else None
    known = [article.page.id for article in site.articles]
    if wanted is None or wanted in known:
        return
    located = site_file(site.settings)
    message, mend = _fault(wanted, known, site)
    yield Problem(located.file, located.line_of(_PATH), ".".join(_PATH), wanted, message, mend)


def _fault(wanted: str, known: list[str], site: AnnotatedSite) -> tuple[str, str]:
    pages = (page.page for page in site.pages if page.page.kind == "article")
    page = next((page for page in pages if page.id == wanted), None)
    if page:
        what = "a draft" if page.is_draft else "hidden"
        return f"is {what}, which the home page does not show", "publish it, or name another article"
    otherwise = "write the name of a file in articles/, without .md"
    return "is not the id of an article", likely_mend(wanted, known, otherwise)
