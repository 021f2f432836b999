"""Write an imported article as a content file: complete it, compose it, say what was done.

Nothing here reads a source (:mod:`plugins.article_import` does) or writes a file.
"""

from .composing import compose_article, compose_reading
from .knowing import complete_from_bibliography
from .report import print_import

__all__ = ["complete_from_bibliography", "compose_article", "compose_reading", "print_import"]
