"""Claims of the article, each with a verdict, a finding and sources.

Signal: ``get_generators``
Reads: ``content/claims.yaml``, ``[words]{claim=id}`` in articles
Adds: ``context["claims"]``, marks and margin notes in the article, the claims page
"""

from .model import Claim, Claims
from .verdicts import Verdict, Verdicts

__all__ = ["Claim", "Claims", "Verdict", "Verdicts", "register"]


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
