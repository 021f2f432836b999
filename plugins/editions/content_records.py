"""Which record each content file holds, and in what shape: what there is to be described, and translated."""

from dataclasses import dataclass
from fnmatch import fnmatch
from typing import Any, Literal

from ..charts.model import ChartRecord
from ..claims.model import Claim
from ..explainers.model import Term
from ..maps.editorial import MapRecord
from ..quantities.model import Quantity
from ..site.model import ArticleRecord, PageRecord, Site
from ..sources.model import Source
from ..timeline.model import EventRecord, MinedDecision, TimelineFrame

Shape = Literal["record", "list", "front matter"]


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A kind of content file."""

    name: str
    """Of its schema: ``claims``."""
    record: type[Any]
    """What it holds."""
    patterns: str | tuple[str, ...]
    """Where it stands below the project's folder, as ``yaml.schemas`` of VS Code takes it."""
    shape: Shape = "record"
    """One record, a list of them, or one between the fences of a text."""
    key: str = ""
    """The key under which the list may stand, else at the top, as Zotero writes it."""
    translated: Literal["words", "whole"] = "words"
    """How an edition has it: in its own words, or a file of its own or none."""

    @property
    def in_editions(self) -> str | tuple[str, ...]:
        """Where its translations stand, in the same form: below the folder of any language."""
        if isinstance(self.patterns, str):
            return self.patterns.replace("content/", "content/*/", 1)
        return tuple(one.replace("content/", "content/*/", 1) for one in self.patterns)


CONTENT_FILES = (
    ContentFile("site", Site, "content/site.yaml"),
    ContentFile("sources", Source, "content/sources.yaml", "list", "references"),
    ContentFile("claims", Claim, "content/claims.yaml", "list"),
    ContentFile("quantities", Quantity, "content/quantities.yaml", "list"),
    ContentFile("events", EventRecord, ("content/timeline/*.yaml", "!content/timeline/_*.yaml"), "list"),
    ContentFile("mined-events", MinedDecision, "content/timeline/_mined.yaml", "list", translated="whole"),
    ContentFile("timeline", TimelineFrame, "content/timeline/_index.yaml"),
    ContentFile("chart", ChartRecord, "content/charts/*.yaml"),
    ContentFile("map", MapRecord, "content/maps/map.yaml"),
    ContentFile("article", ArticleRecord, "content/articles/**/*.md", "front matter"),
    ContentFile("explainer", Term, "content/explainers/**/*.md", "front matter"),
    ContentFile("page", PageRecord, "content/pages/**/*.md", "front matter"),
)


def content_file_of(name: str) -> ContentFile | None:
    """Return which kind of content file a path below the content folder is; None for any other.

    >>> content_file_of("timeline/_index.yaml").name, content_file_of("images/a.png")
    ('timeline', None)
    """
    path = f"content/{name}"
    for file in CONTENT_FILES:
        patterns = (file.patterns,) if isinstance(file.patterns, str) else file.patterns
        wanted = [one.replace("**/", "") for one in patterns if not one.startswith("!")]
        refused = [one[1:] for one in patterns if one.startswith("!")]
        if any(fnmatch(path, one) for one in wanted) and not any(fnmatch(path, one) for one in refused):
            return file
    return None
