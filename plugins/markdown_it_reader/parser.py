"""The Markdown of this site: CommonMark and the rules around it, each in a module of its own."""

from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin

from .attributes import attributes_plugin
from .character_references import character_references_plugin
from .citations import citations_plugin
from .containers import containers_plugin
from .contents import contents_plugin
from .dialects import dialects_plugin
from .figures import figures_plugin
from .footnotes import footnotes_plugin
from .heading_levels import heading_levels_plugin
from .lasting_ids import lasting_ids_plugin
from .leftovers import leftovers_plugin
from .links import links_plugin
from .locating import LocatingInlineParser, locating_plugin
from .loose_links import empty_links_plugin, loose_links_plugin
from .marks import marks_plugin
from .media import media_plugin
from .nesting import nesting_plugin
from .pictures import pictures_plugin
from .tables import tables_plugin
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


PLUGINS = (
    locating_plugin,
    typography_plugin,
    tables_plugin,
    footnotes_plugin,
    deflist_plugin,
    containers_plugin,
    figures_plugin,
    media_plugin,
    nesting_plugin,
    attributes_plugin,
    marks_plugin,
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
    for plugin in PLUGINS:
        md.use(plugin)
    if options.own_pictures:
        md.use(pictures_plugin)
        md.use(loose_links_plugin)
        md.use(heading_levels_plugin)
    return md
