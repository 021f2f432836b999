"""Names that hold a month: "7월 혁명", "十月革命", "五月雨". No calendar date is meant by them."""

import re

from ..grammar import Match

_REACH = 8
_NAME = re.compile(
    r"\s?(?:대)?(?:혁명|유신|항쟁|봉기|테제|의거|쿠데타|대공세|학살|민주화)|단(?=[은이을의에]|\s)"
    r"|(?:大|民主)?(?:革命|事件|事変|蜂起|抗争|暴動|政変|テーゼ|王政|クーデター)|雨|馬鹿|病|人形"
)


def is_in_name(match: Match) -> bool:
    """Whether what follows a month, or a day of it, makes a name of both."""
    tokens, last = match.tokens, match.end - 1
    after = "".join(tokens.pieces[last : last + _REACH])
    return bool(_NAME.match(after, len(tokens.raw(last))))
