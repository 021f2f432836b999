"""A source that nothing cites is clutter, or a citation that was forgotten."""

import re
from collections.abc import Iterator
from contextlib import suppress

from ...annotation.annotated import AnnotatedSite
from ...annotation.citing import cited_in_record
from ...content_files import TEXTS
from ...records import Problem


def used_sources(site: AnnotatedSite) -> set[str]:
    """Return the ids of the sources that a page, event or claim cites."""
    used = set(site.bibliography.cited_by)
    used |= {source.id for event in site.timeline.events for source in event.sources}
    for claim in site.claims.claims.values():
        used |= {*claim.sources, *cited_in_record(claim, site.addresses.citing)}
    return used & set(site.bibliography.sources)


def unused_source_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning for each source that no page, event or claim cites.

    A draft cites as well: it is on its way. What a file names that could not be read may be cited there: that
    file's own problem is told.
    """
    bibliography, used = site.bibliography, used_sources(site)
    used |= {citation.source.id for page in site.pages if page.page.is_draft for citation in page.citations}
    unused = [source for source in bibliography if source.id not in used]
    unread = "\n".join(_unread(site)) if unused else ""
    for source in unused:
        if not re.search(rf"(?<![\w-]){re.escape(source.id)}(?![\w-])", unread):
            file, line = bibliography.place_of(source.id)
            told, mend = "is cited nowhere", f"cite it, [@{source.id}], or remove it"
            yield Problem(file, line, "id", source.id, told, mend, severity="warning")


def _unread(site: AnnotatedSite) -> Iterator[str]:
    """Yield texts of which no page was made, and data of which some was refused."""
    files, read = site.settings.files, {page.page.path for page in site.pages}
    curated, claims = site.curated, site.claims
    is_data_refused = bool(curated.refused or curated.unreadable or claims.refused or not claims.is_readable)
    for entry in files.walk.below("", *TEXTS, ".yaml"):
        is_data = entry.ending == ".yaml" and not site.bibliography.file.endswith(f"/{entry.name}")
        is_unread_text = entry.ending in TEXTS and entry.path not in read
        if is_unread_text or (is_data and is_data_refused):
            with suppress(OSError):
                yield entry.path.read_text("utf-8", errors="replace")
