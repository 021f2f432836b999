"""What the site says of itself: ``site.yaml``, and the front matter of articles and pages.

Signal: ``initialized``, ``generator_init``, ``content_object_init``, ``get_generators``
Reads: ``SITE_FILE`` (``content/site.yaml``), the front matter of articles and pages
Adds: rows to the table of types, ``ROOT_FILES``, ``BRANDING``, ``context["site"]``, ``article.record``,
    ``page.record``
"""


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
