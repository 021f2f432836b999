"""Turn what an editor clipped, saved or was sent into an article: text, HTML and .docx, without the debris.

Reading (:func:`read_source`, :func:`read_article`), completing and composing are separate steps; nothing here
writes a file.
"""

from .composing import compose_article, compose_reading
from .draft import ArticleDraft, Block, Doubt, ImportFailedError, LeftOut
from .fetching import Source, is_address, read_source
from .knowing import complete_from_bibliography
from .naming import slug_of
from .recognizing import read_article

__all__ = [
    "ArticleDraft",
    "Block",
    "Doubt",
    "ImportFailedError",
    "LeftOut",
    "Source",
    "complete_from_bibliography",
    "compose_article",
    "compose_reading",
    "is_address",
    "read_article",
    "read_source",
    "slug_of",
]
