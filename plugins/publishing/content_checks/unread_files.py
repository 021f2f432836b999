"""A file that nothing reads because of its ending: what it says would be missing without a word."""

from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...records import Problem, list_files

_MENDS = {
    ".yml": "rename it to '{stem}.yaml'",
    ".txt": "rename it to '{stem}.md', or turn it into an article with `make import`",
    ".docx": "turn it into an article with `make import`",
}
"""Endings that editors take for those of content, and what to do."""


def unread_file_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning for each file below the content that looks like content and is none."""
    content = site.settings.content
    for path in list_files(content, deep=True):
        mend = _MENDS.get(path.suffix.lower())
        if mend:
            file = f"{content.name}/{path.relative_to(content).as_posix()}"
            stem = path.stem.removesuffix(".md")
            yield Problem(file, None, "", "", "is not read", mend.format(stem=stem), severity="warning")
