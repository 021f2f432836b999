"""Plain Markdown made of parsed tokens, for programs that read text: CommonMark and tables, no marks of ours.

Whoever renders it gets the words and the structure of the page. What CommonMark has no words for is said with
what it has: terms and their definitions as bold lines and lists, notes as a numbered list at the end.
Citations are left out: the list of sources is the page's.
"""

from .addresses import destination, re_marked, with_addresses
from .blocks import portable_blocks
from .escaping import escaped, escaped_heading, escaped_line
from .inline import portable_inline, words_of

__all__ = [
    "destination",
    "escaped",
    "escaped_heading",
    "escaped_line",
    "portable_blocks",
    "portable_inline",
    "re_marked",
    "with_addresses",
    "words_of",
]
