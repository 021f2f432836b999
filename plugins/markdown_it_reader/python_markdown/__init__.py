"""Markdown as blogs have written it for Pelican: what Python-Markdown and its extensions read otherwise.

A site of the kit never reads so. In any other site old posts are to look as they did before; each module here
is one difference to CommonMark that would show.
"""

from .abbreviations import abbreviations_plugin
from .attribute_lists import attribute_lists_plugin
from .blank_addresses import blank_addresses_plugin
from .code_blocks import code_blocks_plugin
from .contents_list import contents_list_plugin
from .dialect import Dialect, dialect_of, foreign_extensions
from .emphasis import emphasis_plugin
from .heading_ids import heading_ids_plugin, permalinks_plugin
from .headings import headings_plugin
from .html_blocks import html_blocks_plugin
from .table_cells import table_cells_plugin

SYNTAX = (
    html_blocks_plugin,
    headings_plugin,
    table_cells_plugin,
    emphasis_plugin,
    blank_addresses_plugin,
    abbreviations_plugin,
    attribute_lists_plugin,
    code_blocks_plugin,
)
"""What is read otherwise, in order; with the extension ``toc``, :func:`heading_ids_plugin` follows, and after
the ids of all blocks :func:`contents_list_plugin` and :func:`permalinks_plugin`."""

__all__ = [
    "SYNTAX",
    "Dialect",
    "code_blocks_plugin",
    "contents_list_plugin",
    "dialect_of",
    "foreign_extensions",
    "heading_ids_plugin",
    "permalinks_plugin",
]
