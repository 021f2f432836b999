"""The Markdown of this site: CommonMark and the rules around it, each in a module of its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin

from .absent_marks import uncited_plugin, unexplained_plugin
from .attributes import any_attributes_plugin, attributes_plugin
from .character_references import character_references_plugin
from .charts import charts_plugin
from .citations import citations_plugin
from .containers import containers_plugin, known_containers_plugin
from .contents import contents_plugin
from .dialects import dialects_plugin
from .east_asian_lines import east_asian_lines_plugin
from .figures import figures_plugin
from .footnotes import footnotes_plugin, plain_footnotes_plugin
from .heading_levels import heading_levels_plugin
from .lasting_ids import lasting_ids_plugin
from .leftovers import leftovers_plugin
from .links import any_links_plugin, links_plugin
from .locating import LocatingInlineParser, locating_plugin
from .loose_links import empty_links_plugin, loose_links_plugin
from .marks import marks_plugin
from .media import media_plugin
from .nesting import nesting_plugin
from .pictures import pictures_plugin
from .python_markdown import (
    SYNTAX,
    Dialect,
    code_blocks_plugin,
    contents_list_plugin,
    heading_ids_plugin,
    permalinks_plugin,
)
from .quantities import quantities_plugin
from .tables import plain_tables_plugin, tables_plugin
from .typography import typography_plugin


@dataclass(frozen=True, slots=True)
class Options:
    """What a site may choose."""

    raw_html: bool = False
    """Whether HTML in Markdown is kept, sanitized; else it is shown as text and reported."""
    max_nesting: int = 20
    """Levels of blocks within blocks, and of inline markup."""
    own_pictures: bool = False
    """Whether pictures are files of the site, by plain paths, each with a text alternative."""
    dialect: Dialect | None = None
    """How a blog reads, where the site is none of the kit; None: as the kit does."""


PLUGINS = (
    locating_plugin,
    typography_plugin,
    east_asian_lines_plugin,
    tables_plugin,
    footnotes_plugin,
    deflist_plugin,
    containers_plugin,
    charts_plugin,
    figures_plugin,
    media_plugin,
    nesting_plugin,
    attributes_plugin,
    marks_plugin,
    quantities_plugin,
    citations_plugin,
    links_plugin,
    empty_links_plugin,
    character_references_plugin,
    lasting_ids_plugin,
    contents_plugin,
    leftovers_plugin,
    dialects_plugin,
)
"""In order: rules that look at a whole page run as they stand here, ids after all that changes words."""


@lru_cache(maxsize=8)
def parser_for(options: Options) -> MarkdownIt:
    """Return the parser for ``options``; it keeps nothing of what it parses."""
    return _parser(options)


@lru_cache(maxsize=8)
def field_parser_for(options: Options) -> MarkdownIt:
    """Return the parser of fields, which are one line: it knows no footnotes, which are blocks of a page."""
    return _parser(options).disable(["footnote_inline", "footnote_ref", "footnote_tail", "unused_footnotes"])


def _parser(options: Options) -> MarkdownIt:
    md = MarkdownIt()
    md.inline = LocatingInlineParser()
    dialect = options.dialect
    md.configure(
        "commonmark",
        {
            "html": options.raw_html,
            "maxNesting": options.max_nesting,
            "store_labels": True,
            "xhtmlOut": False,
        },
    )
    md.enable("strikethrough")
    for plugin in PLUGINS if dialect is None else _plugins_of(dialect):
        md.use(plugin)
    if options.own_pictures:
        md.use(pictures_plugin)
        md.use(loose_links_plugin)
        md.use(heading_levels_plugin)
    if dialect is not None:
        md.options["breaks"] = dialect.breaks_lines
    return md


def _plugins_of(dialect: Dialect) -> Iterator[Callable[[MarkdownIt], None]]:
    """Yield the rules of a blog: what nobody there has ever written as markup of ours stays text, untold."""
    left_out = {leftovers_plugin, character_references_plugin, dialects_plugin, east_asian_lines_plugin}
    left_out |= set() if dialect.is_smart else {typography_plugin}
    replaced = {
        attributes_plugin: any_attributes_plugin,
        containers_plugin: known_containers_plugin,
        footnotes_plugin: plain_footnotes_plugin,
        links_plugin: any_links_plugin,
        tables_plugin: plain_tables_plugin,
    }
    if not dialect.cites:
        replaced[citations_plugin] = uncited_plugin
    for plugin in PLUGINS:
        if plugin is lasting_ids_plugin:
            yield from _syntax_of(dialect)
        if plugin not in left_out:
            yield replaced.get(plugin, plugin)
    if not dialect.explains:
        yield unexplained_plugin
    if dialect.lists_contents:
        yield contents_list_plugin
    if dialect.permalink:
        yield lambda md: permalinks_plugin(md, dialect.permalink)


def _syntax_of(dialect: Dialect) -> Iterator[Callable[[MarkdownIt], None]]:
    """Yield what is read as Python-Markdown reads it."""
    yield from (one for one in SYNTAX if dialect.highlights_code or one is not code_blocks_plugin)
    if dialect.lists_contents:
        yield heading_ids_plugin
