"""Sources: the bibliography in CSL, what each page cites, and how a page is cited.

Signal: ``get_generators``
Reads: ``content/sources.yaml``
Adds: ``context["bibliography"]``, the sources page
"""

from .bibliography import Bibliography
from .citations import Citation, CitedPlace, NamesInText, PageCitations
from .model import Source
from .persons import Person

__all__ = [
    "Bibliography",
    "Citation",
    "CitedPlace",
    "NamesInText",
    "PageCitations",
    "Person",
    "Source",
    "register",
]


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
