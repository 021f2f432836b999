"""Words that run the other way than their page: they say so, since browsers do not follow ``lang``."""

import re

from ..records.directions import is_right_to_left

_LANGUAGE = re.compile(r'\slang="([^"]+)"')
_TAG = re.compile(r'<(?!(?:svg|g|text|tspan)\b)[a-z][^<>]*?\slang="([^"]+)"[^<>]*?(?=/?>)')
"""Drawings say by themselves where each of their words begins."""


def with_directions(page: str) -> str:
    """Return a page on which each element in a language that runs the other way has a ``dir``.

    >>> with_directions('<html lang="ar" dir="rtl"><b lang="ja">x</b><b lang="fa">x</b>')
    '<html lang="ar" dir="rtl"><b lang="ja" dir="ltr">x</b><b lang="fa">x</b>'
    """
    first, *others = dict.fromkeys(_LANGUAGE.findall(page)) or ("",)
    turned = {one for one in others if is_right_to_left(one) != is_right_to_left(first)}
    if not turned:
        return page
    direction = "ltr" if is_right_to_left(first) else "rtl"

    def directed(found: re.Match[str]) -> str:
        is_told = found[1] not in turned or " dir=" in found[0]
        return found[0] if is_told else f'{found[0]} dir="{direction}"'

    return _TAG.sub(directed, page)
