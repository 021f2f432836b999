"""What a page may cost its reader: settings of the checks, with their defaults."""

PAGE_BUDGETS = {
    "CHECK_DRAWN_PAGE_BYTES": 80_000,
    "CHECK_PAGE_BYTES": 64_000,
    "CHECK_PAGE_REQUESTS": 10,
    "CHECK_PICTURE_BYTES": 1_500_000,
    "CHECK_SCRIPT_BYTES": 10_000,
    "CHECK_STYLE_BYTES": 16_000,
}
"""Most bytes over the wire (gzip) and most requests of one article without its pictures, the bytes with and
without the drawings within the page, such as charts and maps, and most bytes of pictures; most
scripts and styles of any page."""
