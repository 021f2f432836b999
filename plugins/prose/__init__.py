"""HTML as its reader sees it: blocks, sentences, zones; standoff annotations; the one splice.

A library: it registers no signals, reads no settings and imports nothing of this package.
"""

from .annotations import Annotation, Insertion
from .blocks import Block, SourceMap, Tag, Zone, ZoneKind
from .document import Prose, plain_text
from .sentences import Span, split_sentences

__all__ = [
    "Annotation",
    "Block",
    "Insertion",
    "Prose",
    "SourceMap",
    "Span",
    "Tag",
    "Zone",
    "ZoneKind",
    "plain_text",
    "register",
    "split_sentences",
]


def register() -> None:
    """Do nothing: Pelican calls it when it finds this library among its plugins."""
