"""Read what an editor clipped, saved or was sent as an article: text, HTML and .docx, without the debris.

A library: it knows nothing of a site and writes nothing. :func:`read_source` gets the bytes,
:func:`read_article` makes an :class:`ArticleDraft` of them.
"""

from .addresses import shown_address
from .draft import ArticleDraft, Block, Doubt, ImportFailedError, LeftOut, ServerRefusedError
from .fetching import Source, is_address, read_source
from .naming import slug_of
from .recognizing import read_article

__all__ = [
    "ArticleDraft",
    "Block",
    "Doubt",
    "ImportFailedError",
    "LeftOut",
    "ServerRefusedError",
    "Source",
    "is_address",
    "read_article",
    "read_source",
    "shown_address",
    "slug_of",
]
