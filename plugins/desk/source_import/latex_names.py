"""Names in BibTeX's two orders, and part by part as BibLaTeX writes them; pybtex takes them apart."""

import re
from collections.abc import Iterator

from ...sources.persons import AND_OTHERS
from .latex import words_of

_PART = re.compile(r"\s*(family|given|suffix|prefix|dropping|commasuffix|useprefix|given-i|family-i)\s*=\s*")
_KEYS = {
    "family": "family", "given": "given", "suffix": "suffix", "prefix": "non-dropping-particle",
    "dropping": "dropping-particle", "commasuffix": "comma-suffix",
}  # fmt: skip


def names_of(latex: str) -> list[dict[str, object]]:
    """Return names as CSL has them.

    A name in braces is a body's; what stands in small letters before a family name is a part of it.
    """
    from pybtex.bibtex.utils import split_name_list  # noqa: PLC0415 - this command alone needs it

    return [_name(one.strip()) for one in split_name_list(latex) if one.strip()]


def _name(latex: str) -> dict[str, object]:
    if latex == "others":
        return {"literal": AND_OTHERS}
    if _PART.match(latex):
        return dict(_written_parts(latex))
    if re.fullmatch(r"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}", latex) and _is_one_group(latex):
        return {"literal": words_of(latex)}
    return dict(_parts(latex))


def _is_one_group(latex: str) -> bool:
    depth = 0
    for place, sign in enumerate(latex):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth == 0 and place < len(latex) - 1:
            return False
    return True


def _written_parts(latex: str) -> Iterator[tuple[str, object]]:
    from pybtex.bibtex.utils import split_tex_string  # noqa: PLC0415

    for part in split_tex_string(latex, ","):
        found = _PART.match(part)
        if found and found[1] in _KEYS:
            words = words_of(part[found.end() :])
            yield _KEYS[found[1]], words == "true" if found[1] == "commasuffix" else words


def _parts(latex: str) -> Iterator[tuple[str, object]]:
    from pybtex.database import InvalidNameString, Person  # noqa: PLC0415

    try:
        person = Person(latex)
    except InvalidNameString:
        yield "literal", words_of(latex)
        return
    given = " ".join([*person.first_names, *person.middle_names])
    family, particle = " ".join(person.last_names), " ".join(person.prelast_names)
    parts = {
        "family": family or particle,
        "given": given,
        "non-dropping-particle": particle if family else "",
        "suffix": " ".join(person.lineage_names),
    }
    yield from ((key, words_of(part)) for key, part in parts.items() if part)
