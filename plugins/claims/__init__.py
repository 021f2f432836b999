"""Claims of the article, each with a verdict, a finding and sources.

Signal: ``get_generators``
Reads: ``content/claims.yaml``, ``[words]{claim=id}`` in articles
Adds: ``context["claims"]``, marks and margin notes in the article, the claims page
"""

from .model import VERDICTS, Claim, Claims, Verdict

__all__ = ["VERDICTS", "Claim", "Claims", "Verdict", "register"]


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
