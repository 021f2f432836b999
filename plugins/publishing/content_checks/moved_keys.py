"""Keys of the site's own file that now stand with an article are told, with where they went."""

from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...annotation.site_file import site_file
from ...records import Problem
from ...site.moved_keys import MovedKey, keys_in_old_places


def moved_key_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning for each key that has moved; it is still read, for one version."""
    keys = list(keys_in_old_places(site.words)) if site.words else []
    located = site_file(site.settings) if keys else None
    for key in keys:
        if located:
            message, mend = _words(key, site)
            yield Problem(located.file, located.line_of(key.old), key.name, "", message, mend, "warning")


def _words(key: MovedKey, site: AnnotatedSite) -> tuple[str, str]:
    """Say where the key went, and what to do."""
    lead = site.lead.page if site.lead else None
    if lead is None:
        mend = f"write '{key.new}:' into the front matter of your first article, and remove it here"
        return "has moved to the articles, of which there is none: it is not shown", mend
    if lead.article and getattr(lead.article, key.new):
        return f"has moved to {lead.file}, whose own '{key.new}' is shown in its place", "remove it here"
    mend = f"write it there as '{key.new}:', and remove it here; the next version reads it there alone"
    return f"has moved to the front matter of {lead.file}", mend
