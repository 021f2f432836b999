"""A published site names somebody who reads what readers write."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from ...annotation.annotated import AnnotatedSite
from ...annotation.site_file import site_file
from ...records import Problem

_PATH = ("contact", "email")
_OF_EXAMPLES = ("example.org", "example.com", "example.net")
"""Domains that are kept for examples (RFC 2606): a letter to one is read by nobody."""
_NOWHERE = (*_OF_EXAMPLES, ".example", ".invalid", ".test", "localhost")
"""Names at which no site is published."""


def placeholder_contact_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning where a site that is published sends reports of errors to an example's address."""
    contact = site.words.contact if site.words else None
    place = urlsplit(site.settings.site_url).hostname or ""
    if contact is None or not place or place.endswith(_NOWHERE) or contact.report_url or contact.issues:
        return
    host = contact.email.rpartition("@")[2].casefold()
    if host.endswith(_OF_EXAMPLES):
        located = site_file(site.settings)
        message = "is an example's: nobody reads what is sent there"
        mend = "write an address that somebody reads, or give 'report_url' or 'issues'"
        yield Problem(
            located.file, located.line_of(_PATH), ".".join(_PATH), contact.email, message, mend, "warning"
        )
