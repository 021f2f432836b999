"""Plain templates for the pages of our plugins, within the base of any theme that has none of its own.

Signal: ``generator_init``
Reads: the theme's ``page.html`` and what that extends, to know where a page's content goes
Adds: templates behind those of the theme, and the filters that they need
"""


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
