"""What the site says of itself: ``site.yaml``, and the front matter of articles and pages.

Signal: ``initialized``, ``content_object_init``, ``get_generators``
Reads: ``SITE_FILE`` (``content/site.yaml``), the front matter of articles and pages
Adds: ``context["site"]``, ``article.record``, ``page.record``
"""


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
