"""What the web needs beside pages: addresses, feeds, sitemap, structured data, one style sheet, checks.

Signal: ``initialized``, ``all_generators_finalized``, ``get_generators``, ``finalized``
Reads: everything that the other plugins put into the context; the written pages
Adds: template filters, ``context["nav"]``, ``context["site_base"]``, ``sitemap.xml``, ``robots.txt``, feeds
"""


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
