"""The vocabulary of Korean and Japanese side by side: class, meaning, and the words of each language.

The two count time in the same way (year, month, day, weekday; last, this, next), so they share one grammar.
Neither needs spaces between words, so a text is cut by the vocabulary itself, longest word first.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..tokens import Classes


@dataclass(frozen=True, slots=True)
class Row:
    """Words of one class and meaning."""

    name: str
    """Token class."""
    meaning: int
    """What an action needs: a step, an offset in days, a month, a number."""
    korean: str
    """Words with spaces between; ``_`` is a space within a word."""
    japanese: str
    """The same in Japanese."""


_TABLE = (
    Row("YEAR", 0, "년도 년 해", "年度 年"),
    Row("MONTH", 0, "월", "月"),
    Row("DAY", 0, "일", "日"),
    Row("DECADE", 0, "년대", "年代"),
    Row("CENTURY", 0, "세기", "世紀"),
    Row("QUARTER", 0, "사분기 분기", "四半期"),
    Row("YEARS", 0, "년간 년동안", "年間"),
    Row("MONTHS", 0, "개월간 개월 달", "か月間 ヶ月間 カ月間 ヵ月間 か月 ヶ月 カ月 ヵ月 箇月"),
    Row("WEEKS", 0, "주일간 주일 주간", "週間"),
    Row("WEEK", 0, "주", "週"),
    Row("DAYS", 0, "일간", "日間"),
    Row("HOURS", 0, "시간", "時間"),
    Row("MINUTES", 0, "분간 분", "分間 分"),
    Row("SECONDS", 0, "초간", "秒間 秒"),
    Row("CLOCK", 0, "시", "時"),
    Row("WEEKDAY", 0, "월요일", "月曜日 月曜"),
    Row("WEEKDAY", 1, "화요일", "火曜日 火曜"),
    Row("WEEKDAY", 2, "수요일", "水曜日 水曜"),
    Row("WEEKDAY", 3, "목요일", "木曜日 木曜"),
    Row("WEEKDAY", 4, "금요일", "金曜日 金曜"),
    Row("WEEKDAY", 5, "토요일", "土曜日 土曜"),
    Row("WEEKDAY", 6, "일요일", "日曜日 日曜"),
    Row("WEEKEND", 0, "주말", "週末"),
    Row("DAY_WORD", -3, "그끄저께 그끄제", "一昨昨日"),
    Row("DAY_WORD", -2, "그저께 그제 엊그제", "一昨日 おととい"),
    Row("DAY_WORD", -1, "어제", "昨日 きのう 前日"),
    Row("DAY_WORD", 0, "오늘 금일", "今日 本日 きょう"),
    Row("DAY_WORD", 1, "내일 명일 다음날 다음_날 이튿날", "明日 あした 翌日"),
    Row("DAY_WORD", 2, "모레 내일모레", "明後日 あさって"),
    Row("DAY_WORD", 3, "글피", "明々後日 しあさって"),
    Row("YEAR_WORD", -2, "재작년", "一昨年 おととし"),
    Row("YEAR_WORD", -1, "작년 지난해 전년", "去年 昨年 前年"),
    Row("YEAR_WORD", 0, "올해 올_해 금년", "今年 本年"),
    Row("YEAR_WORD", 1, "내년 명년 이듬해", "来年 翌年"),
    Row("YEAR_WORD", 2, "내후년", "再来年"),
    Row("MONTH_WORD", -2, "지지난달", "先々月"),
    Row("MONTH_WORD", -1, "지난달 저번달 전월", "先月 前月"),
    Row("MONTH_WORD", 0, "이달 금월", "今月"),
    Row("MONTH_WORD", 1, "다음달 내달", "来月 翌月"),
    Row("MONTH_WORD", 2, "다다음달", "再来月"),
    Row("WEEK_WORD", -2, "지지난주", "先々週"),
    Row("WEEK_WORD", -1, "지난주 저번주", "先週 前週"),
    Row("WEEK_WORD", 0, "이번주 금주", "今週"),
    Row("WEEK_WORD", 1, "다음주 내주", "来週 翌週"),
    Row("WEEK_WORD", 2, "다다음주", "再来週"),
    Row("STEP", -2, "지지난", ""),
    Row("STEP", -1, "지난 저번", "前の"),
    Row("STEP", 0, "이번 이", "今度の この 当"),
    Row("STEP", 1, "다음 오는 다가오는", "次の 翌 来たる"),
    Row("STEP", 2, "다다음", ""),
    Row("THAT", 0, "그 해당", "その"),
    Row("AHEAD", 1, "앞으로 향후", "今後 向こう これから"),
    Row("BEHIND", -1, "과거", "過去"),
    Row("AND", 0, "과 와 또는 이나 혹은", "と や か または"),
    Row("YEAR_END", 0, "연말", "年末"),
    Row("MONTH_END", 0, "월말", "月末"),
    Row("SEASON", 21, "봄", "春"),
    Row("SEASON", 22, "여름", "夏"),
    Row("SEASON", 23, "가을", "秋"),
    Row("SEASON", 24, "겨울", "冬"),
    Row("HALF", 1, "상반기 전반", "上半期 前半"),
    Row("HALF", 2, "하반기", "下半期 後半"),
    Row("EARLY", 0, "초반 초순 초 상순", "上旬 初旬 初め 初頭 はじめ 早く"),
    Row("MID", 0, "중순 중반", "中旬 半ば 中頃 なかば"),
    Row("LATE", 0, "하순 후반 말", "下旬 末 終わり"),
    Row("PART", 0, "아침 새벽 오전", "朝 午前中 午前"),
    Row("PART", 1, "오후 낮", "午後 昼"),
    Row("PART", 2, "저녁 밤", "夕方 夜 晩"),
    Row("EACH", 1, "매일 날마다", "毎日"),
    Row("EACH", 2, "매주", "毎週"),
    Row("EACH", 3, "매달 매월", "毎月"),
    Row("EACH", 4, "매년 해마다", "毎年"),
    Row("EVERY", 0, "마다", "ごとに ごと おきに"),
    Row("AGO", 0, "전", "前"),
    Row("LATER", 0, "후 뒤", "後"),
    Row("WITHIN", 0, "안에 이내에 이내 내에 내로 내", "以内に 以内 のうちに"),
    Row("SINCE", 0, "이후", "以降 以後"),
    Row("UP_TO", 0, "이전", "以前"),
    Row("FROM", 0, "로부터 부터 에서", "から"),
    Row("UNTIL", 0, "까지", "まで"),
    Row("LATELY", 0, "최근 요즘 근래", "最近 近年"),
    Row("NOW", 0, "지금 현재 이제", "現在"),
    Row("BC", 0, "기원전", "紀元前"),
    Row("AD", 0, "서기 기원", "西暦"),
    Row("ERA", 1867, "", "明治"),
    Row("ERA", 1911, "", "大正"),
    Row("ERA", 1925, "", "昭和"),
    Row("ERA", 1988, "", "平成"),
    Row("ERA", 2018, "", "令和"),
    Row("FIRST_YEAR", 1, "", "元"),
    Row("COUNT", 1, "한 첫", "最初の"),
    Row("COUNT", 2, "두", ""),
    Row("COUNT", 3, "세", ""),
    Row("COUNT", 4, "네", ""),
    Row("COUNT", 5, "다섯", ""),
    Row("COUNT", 6, "여섯", ""),
    Row("COUNT", 10, "열", ""),
    Row("COUNT", 0, "몇 수", "数"),
    Row("LAST", 0, "마지막", "最後の"),
    Row("DAY_COUNT", 1, "하루", ""),
    Row("DAY_COUNT", 2, "이틀", ""),
    Row("DAY_COUNT", 3, "사흘", ""),
    Row("DAY_COUNT", 4, "나흘", ""),
    Row("DAY_COUNT", 5, "닷새", ""),
    Row("DAY_COUNT", 10, "열흘", ""),
    Row("DAY_COUNT", 15, "보름", ""),
    Row("HALF_A", 0, "반", "半"),
    Row("NTH", 0, "번째 째", "番目の"),
    Row("ORDER", 0, "제", "第"),
    Row("OF", 0, "의", "の"),
    Row("COMMA", 0, ", 、", ", 、 ，"),
    Row("OPEN", 0, "(", "( （"),
    Row("CLOSE", 0, ")", ") ）"),
    Row("HOLIDAY", 101, "새해 설날 신정", "元旦 元日 正月"),
    Row("HOLIDAY", 301, "삼일절", ""),
    Row("HOLIDAY", 704, "독립기념일 독립_기념일", "独立記念日"),
    Row("HOLIDAY", 815, "광복절", ""),
    Row("HOLIDAY", 1009, "한글날", ""),
    Row("HOLIDAY", 1225, "크리스마스 성탄절", "クリスマス"),
    Row("HOLIDAY", 1231, "", "大晦日"),
)
_EXTRA = ("DIGITS", "KANJI", "YEAR_DIGITS", "DASHED", "OTHER")
_SETS = {
    "NUMBER": "DIGITS KANJI YEAR_DIGITS",
    "AMOUNT": "DIGITS KANJI YEAR_DIGITS COUNT",
    "EDGES": "EARLY MID LATE",
    "LENGTHS": "YEARS YEAR MONTHS WEEKS WEEK DAYS DAY HOURS MINUTES SECONDS",
}

CLASSES = Classes((*dict.fromkeys(row.name for row in _TABLE), *_EXTRA), _SETS)


def _words(row: Row, *languages: str) -> list[str]:
    return [word.replace("_", " ") for language in languages for word in str(getattr(row, language)).split()]


MEANINGS = {word: row.meaning for row in _TABLE for word in _words(row, "korean", "japanese")}
"""Meaning of each word of both languages."""

_KANJI = "〇零一二三四五六七八九十百千"
_NUMBERS = rf"\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d)|\d+(?:\.\d+)?|[{_KANJI}]+"


def token_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern that cuts a text of "korean" or "japanese" into pieces that tile it."""
    words = {word for row in _TABLE for word in _words(row, language)}
    longest_first = "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))
    # White space belongs to the piece before it; between paragraphs it is a piece of its own.
    return re.compile(rf"(?:{longest_first}|{_NUMBERS}|[^\W\d_]|\S)(?:[^\S\n]|\n(?!\s*\n))*|\s+")


def classifier(language: str) -> Callable[[str], str]:
    """Return the function that classifies tokens of "korean" or "japanese"."""
    codes = CLASSES.codes
    known = {word: codes[row.name] for row in _TABLE for word in _words(row, language)}

    def classify(token: str) -> str:
        if token in known:
            return known[token]
        if token[:1].isdecimal():
            return codes[_number_class(token)]
        return codes["KANJI" if token and not token.strip(_KANJI) else "OTHER"]

    return classify


def _number_class(token: str) -> str:
    if not token.isdecimal():
        return "DIGITS" if token.count(".") == 1 and "-" not in token and "/" not in token else "DASHED"
    return "YEAR_DIGITS" if len(token) == 4 and 1000 <= int(token) < 2200 else "DIGITS"


UNITS = {
    word: unit
    for row in _TABLE
    for unit in ("year", "month", "week", "day", "hour", "minute", "second")
    if row.name in {f"{unit.upper()}S", unit.upper()}
    for word in _words(row, "korean", "japanese")
}
"""The unit of each word that a length can be counted in."""


def number_of(word: str) -> float | None:
    """Return the number that digits of any script, kanji or a counting word say; None for "several"."""
    if word in MEANINGS:
        return MEANINGS[word] or None
    if word[:1].isdecimal():
        return float(word)
    if not set(word) & set("十百千"):
        return float("".join(str(max(_KANJI.index(sign) - 1, 0)) for sign in word))
    return _kanji_number(word)


def _kanji_number(word: str) -> float:
    total, digit = 0, 0
    for sign in word:
        if sign in "十百千":
            total += max(digit, 1) * {"十": 10, "百": 100, "千": 1000}[sign]
            digit = 0
        else:
            digit = max(_KANJI.index(sign) - 1, 0)
    return float(total + digit)
