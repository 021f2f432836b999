"""Which catalogs a language is looked up in."""


def chain_of(tag: str) -> tuple[str, ...]:
    """Return a BCP 47 tag and what is left of it without its last part, then without that before (RFC 4647).

    >>> chain_of("zh-Hant-TW"), chain_of("de"), chain_of("")
    (('zh-Hant-TW', 'zh-Hant', 'zh'), ('de',), ())
    """
    parts = tag.split("-") if tag else []
    return tuple("-".join(parts[:count]) for count in range(len(parts), 0, -1))
