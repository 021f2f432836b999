"""What the web needs beside pages: feeds, sitemap, search, files for other programs, one style sheet, checks.

Signal: ``initialized``, ``site_annotated``, ``get_generators``, ``static_generator_init``, ``finalized``
Reads: ``context["annotated_site"]``; the written pages
Adds: template filters, ``terms.json``, Markdown twins, cards, feeds, ``sitemap.xml``, ``robots.txt``
"""


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
