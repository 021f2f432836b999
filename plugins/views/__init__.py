"""Views: for every page one frozen record of all that its template shows, and the writing of pages from them.

Signal: ``get_generators``, ``get_writer``
Reads: ``context["annotated_site"]``, ``context["previews"]``, what ``maps`` has drawn
Adds: ``view`` and ``site``, which are all that the kit's own templates read
"""


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
