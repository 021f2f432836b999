"""Find who wrote an article: by-lines in the languages we read, and names as metadata gives them."""

import regex

from .characters import plain

_PARTICLE = r"(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|y|zu)"
_NAME_WORD = r"(?:\p{Lu}[\p{L}\p{M}’'.-]*|al-\p{L}+|d['’]\p{L}+|O['’]\p{L}+)"
NAME = rf"{_NAME_WORD}(?:\s+(?:{_PARTICLE}\s+)*{_NAME_WORD}){{1,4}}"
"""A person's name in Latin letters: two to five words, as a regular expression."""

_CJK_NAME = r"[\p{Hangul}]{2,4}|[\p{Han}]{1,4}\s?[\p{Han}\p{Hiragana}\p{Katakana}]{1,5}"
_BY = regex.compile(
    r"(?:(?:(?:written|words|story|text|posted|submitted|opinion|column|commentary|reported)\s+)?by:?|"
    r"(?:ein(?:e[nr]?)?\s+\p{L}+\s+|text\s+)?von:?|(?:propos recueillis\s+)?par:?|por:?|di:?|door:?|av:?|"
    r"af:?|كتبت?:?|بقلم:?|إعداد:?|מאת:?|"
    r"(?:aut(?:h?or|eur|rice)(?:e?s|[:*/]?in(?:nen)?)?|text[eo]?|testo|tekst|автор(?:ы)?|текст)\s*:)\s+(?P<names>.+)",
    regex.IGNORECASE,
)
_UNCASED = r"[\p{Arabic}\p{Hebrew}][\p{Arabic}\p{Hebrew}\p{M}’'״׳-]+"
_UNCASED_NAME = rf"{_UNCASED}(?:\s+{_UNCASED}){{1,3}}$"
_AND = r"(?:and|und|et|y|e|en|och|og|и)"
_NAMES = regex.compile(rf"(?:{_UNCASED_NAME}|{NAME})(?:\s*(?:,|&|\b{_AND}\b|,\s*{_AND}\b)\s*(?:{NAME}))*")
_PLACE = regex.compile(
    r"\(.{2,60}\)?|(?:in\s+|à\s+)?\p{Lu}[\p{L}’'-]+(?:[\s/-]+(?:\p{Lu}|d[eu]\b|am\b)[\p{L}’'-]*){0,2}"
)
"""What follows the names of a by-line: where they are, whom they work for."""
_PICTURES = regex.compile(r"(?:pictures?|photo\w*|illustrations?|fotos?|bilder|video)\b", regex.IGNORECASE)
_REPORTS = regex.compile(
    rf"(?P<names>{NAME}) (?:reports|writes|berichtet|schreibt) (?:from|for|aus|für) .{{2,40}}"
)
_CHINESE = regex.compile(
    r"(?:^|.*[\s：:])(?:(?:本报|本報|特约)?记者|作者|撰文|采写|文|編輯|编辑)[:：／/\s]\s*(?P<name>\p{Han}{2,4})(?!\p{Han})(?:\s.*)?"
)
_KOREAN = regex.compile(
    r"(?:글|by)?[\s:=]*(?P<name>\p{Hangul}{2,4})\s*(?:기자|특파원|논설위원|칼럼니스트|교수|작가|객원기자|선임기자)(?:\s*\S+@\S+)?"
)
_JAPANESE = regex.compile(
    r"(?:(?:文|執筆|筆者|記者)[:：・\s]+(?P<first>\p{Han}{1,4}\s?[\p{Han}\p{Hiragana}\p{Katakana}]{1,5})"
    r"|(?P<second>\p{Han}{1,4}\s?[\p{Han}\p{Hiragana}\p{Katakana}]{1,5})\s*(?:記者|編集委員|特派員|論説委員))"
)
_DATELINE = (
    regex.compile(
        r".{0,40}[（(](?:.{0,8}?)记者[:：\s]?(?P<names>\p{Han}{2,4}(?:[、，,\s]+\p{Han}{2,4}){0,4})[）)]"
    ),
    regex.compile(
        r"[(（\[][^()（）]{2,30}[)）\]]\s*(?P<names>\p{Hangul}{2,4}(?:[·,\s]+\p{Hangul}{2,4}){0,3})\s*(?:기자|특파원)\s*="
    ),
)
"""Where agencies name who wrote: behind the place, before the first sentence."""
_ROLE = regex.compile(
    r"\b(?:staff|writers?|reporters?|correspondents?|columnists?|contributors?|contributing|editors?|editorial|"
    r"journalists?|redaktion|rédaction|redacción|redazione|"
    r"professor|analyst|fellow|agency|bureau|news|press|team|desk|guest|special to|senior|chief|associated|"
    r"reuters|bloomberg|afp|xinhua|yonhap|gazette|tribune|magazine|university)\b|"
    r"기자|記者|(?:일보|신문|뉴스|방송|통신|닷컴|편집국)$|(?:新聞|通信|編集部)$",
    regex.IGNORECASE,
)
_CJK_ROLE = regex.compile(r"(?<=[\p{Han}\p{Hangul}])\s*(?:기자|특파원|記者|編集委員)$")
_NOBODY = regex.compile(
    r"(?:admin(?:istrator)?|staff|editors?|editorial(?: board)?|newsroom|news ?desk|webmaster|"
    r"web ?desk|unknown|"
    r"guest|user|author|online|contributors?|null|none|undefined)",
    regex.IGNORECASE,
)
_BEFORE_NAME = regex.compile(
    r"^(?:(?:(?:posted |written )?by:?|(?:author|auteur|autor)s?(?:[:/*]?in(?:nen)?)?:?|view all posts by|"
    r"(?:von|par|por|door|av|af)(?=\s+(?:aut|\p{Lu}[\p{L}’'-]*(?:$|\s+\p{Lu}))))\s+)+",
    regex.IGNORECASE,
)
"""``By``, and what stands for it in languages near by; not the particle of ``von der Berg``."""
_AFTER_NAME = regex.compile(
    r"(?:\s+(?:on|am|le|at)\b)?[\s,–—-]*(?:\p{Lu}\p{L}{2,9}\.?\s+)?(?<!\p{L})\d.*| on$", regex.DOTALL
)
"""A date or time behind the names, and all after it."""
_COMPANY = regex.compile(
    r"\b(?:GmbH|AG|KG|Inc|Ltd|LLC|Corp|e\.\s?V|d\.\s?o\.\s?o|Verlag|Ediciones|Éditions|Foundation|\p{L}*[Mm]inisterium|"
    r"Ministry)\b|\bwww\.",
)
"""Marks of a company or office: what stands beside it is its town."""
_NO_NAME = regex.compile(
    r".*[:*?!=<>{}(].*|\p{Lu}{2,5}|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}|(?:\S+\s+){5,}\S+|"
    r".*\b(?i:all|are|if|how|is|more|photo(?:graph)?|read|show|view|where)\b.*",
)
"""Labels of forms, agencies' letters, domains, sentences."""
_SECTION = regex.compile(
    r"\b(?:analysis|column|commentary|essay|exclusive|feature|focus|herald|interview|letters?|opinion|photo|post|"
    r"q&a|report|review|special|times|video|weekender)\b|社説|論説|コラム|オピニオン|사설|칼럼|시론|기고|논단|단독|인터뷰",
    regex.IGNORECASE,
)
"""Labels that stand where a name might."""
_BETWEEN_NAMES = regex.compile(r"\s*(?:,|;|\||/|&|\b(?:and|und|et|och|og|и)\b|·|\s[-–—]\s)\s*")
_Y = regex.compile(r"(?<=\S\s+\S+)\s+[ye]\s+(?=\S+\s+\S)")
"""Between two names of two words; within one name it is a particle."""
_CJK = regex.compile(r"[\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}]")
_CJK_PERSON = regex.compile(
    r"(?=.{3,6}$)\p{Han}{1,3}\s?[\p{Han}\p{Hiragana}\p{Katakana}]{1,4}(?<![報报社網网版部台局室面欄栏論论説说市県省町道国國間间聞闻号日月年])"
)
"""A name in Han as Japanese and Chinese write it, not that of a paper, a place or a page."""
_ADDRESS = regex.compile(r"\S+@\S+|https?://\S+|www\.\S+|(?<!\S)@\w+")


def read_by_line(line: str) -> tuple[str, ...]:
    """Return the names of a line that is nothing but a by-line; empty when it is none.

    >>> read_by_line("By Ada Marsh and Tom van der Berg, staff writers")
    ('Ada Marsh', 'Tom van der Berg')
    """
    line = _ADDRESS.sub(" ", plain(line)).strip(" ()|·-–—")
    match = _BY.fullmatch(line)
    if match:
        return _names(match["names"])
    if reports := _REPORTS.fullmatch(line):
        return clean_authors(reports["names"])
    korean = _KOREAN.fullmatch(line)
    if korean:
        return (korean["name"],)
    chinese = _CHINESE.fullmatch(line)
    if chinese:
        return (chinese["name"],)
    japanese = _JAPANESE.fullmatch(line)
    return ((japanese["first"] or japanese["second"]).strip(),) if japanese else ()


def names_in_dateline(text: str) -> tuple[str, ...]:
    """Return who wrote an agency's report, as its first line names them; the line stays text.

    >>> names_in_dateline("新华社北京3月12日电（记者王小海、李明）渡轮公司已向县政府申请九百万元。")
    ('王小海', '李明')
    """
    found = next((match for pattern in _DATELINE if (match := pattern.match(text))), None)
    return tuple(regex.findall(r"[\p{Han}\p{Hangul}]+", found["names"])) if found else ()


def is_name(text: str) -> bool:
    """Whether ``text`` could be one person's name and nothing else."""
    is_shaped_so = regex.fullmatch(rf"{NAME}|{_CJK_NAME}", text.strip()) is not None
    return is_shaped_so and not _ROLE.search(text) and not _SECTION.search(text)


def is_bare_name(text: str) -> bool:
    """Whether a text beside a date is a person's name, with nothing that says so."""
    return is_name(text) and (_CJK.search(text) is None or _CJK_PERSON.fullmatch(text) is not None)


def clean_authors(text: str, *, publication: str = "") -> tuple[str, ...]:
    """Return the persons that an author field of metadata names, without roles, addresses and non-persons.

    >>> clean_authors("By ADA MARSH, Staff Writer (ada@example.org)")
    ('Ada Marsh',)
    >>> clean_authors("Marsh, Ada")
    ('Ada Marsh',)
    """
    text = plain(text)
    if _COMPANY.search(text):
        return ()
    text = _AFTER_NAME.sub("", _BEFORE_NAME.sub("", _ADDRESS.sub(" ", text).strip()))
    parts = [one.strip(" ()|·-–—.") for part in _BETWEEN_NAMES.split(text) for one in _Y.split(part)]
    parts = [part for part in parts if part and not _NOBODY.fullmatch(part) and not _NO_NAME.fullmatch(part)]
    if len(parts) == 2 and all(" " not in part and part.isascii() for part in parts):
        parts = [f"{parts[1]} {parts[0]}"]
    parts = [_CJK_ROLE.sub("", part) for part in parts]
    kept = [_in_name_case(part) for part in parts if not _ROLE.search(part)]
    return tuple(dict.fromkeys(name for name in kept if name.casefold() != publication.casefold()))


def _names(text: str) -> tuple[str, ...]:
    """Return the names at the beginning of ``text``, when only roles follow them."""
    match = _NAMES.match(_in_name_case(text))
    if match is None:
        return ()
    rest = text[match.end() :].strip(" ,|()-–—.")
    if (
        rest
        and not _ROLE.search(rest)
        and not _PICTURES.match(rest)
        and not _PLACE.fullmatch(text[match.end() :].strip(" ,|–—-."))
    ):
        return ()
    return clean_authors(match[0])


def _in_name_case(name: str) -> str:
    """``ADA VAN MARSH`` to ``Ada van Marsh``; initials and mixed case stay."""
    if not name.isupper() or len(name) <= 4:
        return name
    words = [
        word.lower() if regex.fullmatch(_PARTICLE, word.lower()) else word.title() for word in name.split()
    ]
    return " ".join([words[0].capitalize(), *words[1:]])
