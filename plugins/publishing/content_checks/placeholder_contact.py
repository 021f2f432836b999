"""A published site names somebody who reads what readers write."""

from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...annotation.site_file import site_file
from ...records import Problem

_PATH = ("contact", "email")
_RESERVED = ("example.org", "example.com", "example.net")
"""Domains that are kept for examples (RFC 2606): a letter to one is read by nobody."""


def placeholder_contact_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning where a site with an address of its own sends reports of errors to an example's."""
    contact = site.words.contact if site.words else None
    if contact is None or not site.settings.has_address or contact.report_url or contact.issues:
        return
    host = contact.email.rpartition("@")[2].casefold()
    if host.endswith(_RESERVED):
        located = site_file(site.settings)
        message = "is an example's: nobody reads what is sent there"
        mend = "write an address that somebody reads, or give 'report_url' or 'issues'"
        yield Problem(
            located.file, located.line_of(_PATH), ".".join(_PATH), contact.email, message, mend, "warning"
        )
