"""Begin an explainer from an item of Wikidata: ask, judge, write a draft, or say what differs.

:mod:`plugins.wikidata` reads items; only here is a server asked.
"""

from .beginning import Begun, begin
from .draft_writing import Wish
from .report import print_begun

__all__ = ["Begun", "Wish", "begin", "print_begun"]
