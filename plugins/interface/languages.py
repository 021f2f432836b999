"""Which catalogs a language is looked up in."""

from ..records.language_scripts import script_of_language


def chain_of(tag: str) -> tuple[str, ...]:
    """Return a BCP 47 tag and what is left of it without its last part, then without that before (RFC 4647).

    None is in another script: ``zh`` is simplified, and as in CLDR nothing that ``zh-TW`` falls back on.

    >>> chain_of("zh-Hant-TW"), chain_of("zh-TW"), chain_of("pt-BR"), chain_of("de"), chain_of("")
    (('zh-Hant-TW', 'zh-Hant'), ('zh-TW', 'zh-Hant'), ('pt-BR', 'pt'), ('de',), ())
    """
    primary, *others = tag.split("-") if tag else ("",)
    if not others:
        return (tag,) if tag else ()
    script = script_of_language(tag)
    every = ["-".join((primary, *others[:count])) for count in range(len(others), -1, -1)]
    found = [one for one in every if script_of_language(one) == script]
    if primary not in found:
        found.append(f"{primary}-{script}")
    return tuple(dict.fromkeys(found))
