"""Glue: read ``site.yaml`` into the context, and check the front matter of articles and pages."""

from pathlib import Path
from typing import Any

from pelican import signals
from pelican.contents import Article, Page
from pelican.generators import Generator

from ..records import Located, YamlError, load_yaml_file, read_record, report
from .model import ArticleRecord, PageRecord, Site

SITE_FILE = "site.yaml"


class SiteGenerator(Generator):  # type: ignore[misc]
    """Put what the site says of itself into ``context["site"]``."""

    def generate_context(self) -> None:
        """Read ``site.yaml``; a problem in it is reported and leaves ``site`` None."""
        path = Path(self.path) / SITE_FILE
        self.context["site"] = read_site(path, file=f"{path.parent.name}/{path.name}")


def read_site(path: Path, *, file: str) -> Site | None:
    """Return the site's own record, or None when it has problems (all reported)."""
    try:
        result = read_record(Site, load_yaml_file(path, file=file))
    except YamlError as error:
        report(error.problem)
        return None
    if isinstance(result, list):
        for problem in result:
            report(problem)
        return None
    return result


def check_front_matter(content: Any) -> None:
    """Attach the typed record to an article or page; report what is wrong with its front matter."""
    record: Any = {Article: ArticleRecord, Page: PageRecord}.get(type(content))
    located = content.metadata.get("front_matter")
    if record is None or not isinstance(located, Located):
        return
    result = read_record(record, located)
    if isinstance(result, list):
        for problem in result:
            report(problem)
    else:
        content.record = result


def _generators(_: Any) -> type[SiteGenerator]:
    return SiteGenerator


def connect() -> None:
    """Connect the receivers."""
    signals.content_object_init.connect(check_front_matter)
    signals.get_generators.connect(_generators)
