"""A file that is neither read nor copied: what it says or shows would be missing without a word."""

from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...content_files import misplaced_problems, unread_problems
from ...records import Problem


def unread_file_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning for each file of the content folder that nothing reads and nobody gets.

    One that stands where a folder belongs is an error.
    """
    yield from misplaced_problems(site.settings.files)
    yield from unread_problems(site.settings.files, site.words.root_files if site.words else None)
