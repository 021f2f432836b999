"""The year that an author says undated days and months are of: "Dates without a year are of 2017."."""

import re

from .quotations import Quotations

_YEAR = r"(?P<year>[12]\d{3})(?![-–~〜～]|\s?(?:to|and|or)\b)"
_DATES = "(?:all |any )?(?:other )?(?:dates|days|months)(?: and (?:days|months))?"
_UNLESS = "(?:unless|except where) (?:otherwise )?(?:stated|noted|said|given|indicated|marked)(?: otherwise)?"
_OF = "(?:are|fall|lie)(?: all)?(?: (?:of|in|from))?(?: the year)?"
_NO_YEAR = (
    "(?:연도|해)(?:가|를|는)? ?(?:(?:따로|별도로) )?"
    "(?:없는|생략한|(?:밝히|적|쓰|표기하|표시하|명시하)지 않은|안 (?:적은|쓴|밝힌))"
)
_ANNOTATED = "(?:별도의?|따로|다른) ?(?:표기|표시|언급|설명|말)[가이]? ?(?:없으면|없는 한)"
_NO_YEAR_JA = (
    "年(?:の(?:表記|記載|明記))?[のがを]"
    "(?:ない|無い|省いた|省略した|(?:記|示|書か|明記し|付け)(?:して|されて)?い?ない|[記示]さない)"
)
_ANNOTATED_JA = "特に(?:断り|注記|記載|明記)[がの](?:ない限り|なければ)、?"
_SENTENCES = {
    "en": (
        rf"{_DATES}(?: that are)?(?: given| told| named)? without (?:a |their |the )?years? {_OF} {_YEAR}",
        rf"undated (?:days|months) {_OF} {_YEAR}",
        rf"{_UNLESS},? {_DATES} {_OF} {_YEAR}",
        rf"{_DATES},? {_UNLESS},? {_OF} {_YEAR}",
        rf"{_DATES} {_OF} {_YEAR},? {_UNLESS}",
    ),
    "ko": (
        rf"(?:{_NO_YEAR}|{_ANNOTATED}) (?:날짜|날|달|월)(?:[와과] (?:날짜|날|달|월))?[은는] "
        rf"(?:모두 |전부 )?{_YEAR}년",
    ),
    "ja": (
        rf"(?:{_NO_YEAR_JA}|{_ANNOTATED_JA})(?:日付|月日|月|日)(?:[やと](?:日付|月|日))?は、?"
        rf"(?:すべて|全て)?{_YEAR}年",
    ),
}
_PATTERNS = {
    code: tuple(re.compile(sentence, re.IGNORECASE) for sentence in sentences)
    for code, sentences in _SENTENCES.items()
}


def declared_year(text: str, language: str, quotations: Quotations | None = None) -> int | None:
    """Return the year that a text itself gives to its dates without one; None where it names none, or two.

    What stands in one of ``quotations`` is said of another text.

    >>> declared_year("Dates without a year are of 2017.", "en")
    2017
    >>> declared_year("연도를 밝히지 않은 날짜는 2017년의 것이다.", "ko")
    2017
    """
    patterns = _PATTERNS.get(language.partition("-")[0].lower(), ())
    found = (one for pattern in patterns for one in pattern.finditer(text))
    own = (one for one in found if quotations is None or not quotations.hold(one.start()))
    years = {int(one["year"]) for one in own}
    return years.pop() if len(years) == 1 else None
