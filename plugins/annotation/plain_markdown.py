"""Plain Markdown for who writes it: words escaped, links, addresses filled in."""

from ..markdown_it_reader.portable import destination, escaped, escaped_heading, escaped_line, with_addresses

__all__ = ["escaped", "escaped_line", "heading", "link", "with_addresses"]


def heading(level: int, words: str) -> str:
    r"""Write a heading in plain Markdown.

    >>> print(heading(1, "Tide #"))
    # Tide \#
    """
    return f"{'#' * level} {escaped_heading(escaped_line(words))}"


def link(words: str, address: str) -> str:
    r"""Write a link in plain Markdown.

    >>> print(link("Tide](https://elsewhere.example/) [x", "https://host.example/tide/"))
    [Tide\](https://elsewhere.example/) \[x](https://host.example/tide/)
    """
    return f"[{escaped(' '.join(words.split()))}]({destination(address)})"
