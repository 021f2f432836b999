"""Sites of the version before the manifest: known by what it wrote, taken over once."""

import re
from collections.abc import Collection

FORMER_MARKS = ("terms.json", "index.html")
"""What every site of that version has."""
_OTHER_MARKS = frozenset({".nojekyll", "theme/css/site.css"})
"""Of these a published one has the first, every whole one the second."""
_WRITTEN = re.compile(
    r"""(?:.*/)?index\.(?:html|md) | 404\.html | terms(?:\.schema)?\.json | robots\.txt | llms\.txt
    | sitemap[\w-]*\.xml | \.nojekyll
    | feeds/[\w.-]+\.xml | timeline/[\w.-]+\.(?:json|ics|csv) | CNAME
    | (?:theme|pagefind|images|social)/.+
    """,
    re.VERBOSE,
)
"""The names that it gave; anything else in such a folder is somebody's own."""


def is_former_site(names: Collection[str]) -> bool:
    """Whether files with these names are a site of the version before the manifest."""
    return all(mark in names for mark in FORMER_MARKS) and not _OTHER_MARKS.isdisjoint(names)


def was_written(name: str) -> bool:
    """Whether that version gave this name to a file."""
    return _WRITTEN.fullmatch(name) is not None
