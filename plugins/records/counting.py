"""Numbers of things in words: one of them is one."""


def counted(count: int, thing: str, things: str = "") -> str:
    """Return how many there are, in English; ``things`` where an s does not do.

    >>> counted(1, "error"), counted(1_200, "error"), counted(2, "entry", "entries")
    ('1 error', '1,200 errors', '2 entries')
    """
    return f"{count:,} {thing if count == 1 else things or f'{thing}s'}"
