"""Tell what a page puts around an article: buttons, labels, notices, and the note on its author."""

import regex

from .characters import plain

_BUTTONS = regex.compile(
    r"(?:from|to|send to|send|share|share (?:this|on|via|to).{0,40}|tweet|pin it|e-?mail(?: this.*)?|"
    r"print(?: this.*)?|"
    r"comments?(?: \(?\d+\)?)?|\d+ comments?|leave a comment|copy (?:the )?(?:link|url)|link copied.*|"
    r"save|bookmark|like|follow(?: us.*)?|"
    r"facebook|twitter|x|linkedin|whatsapp|telegram|reddit|instagram|youtube|pinterest|kakao ?talk|"
    r"line|naver|"
    r"listen(?: to (?:this )?article.*)?|play|pause|font size.*|text size.*|"
    r"[aA][+-]?(?:\s+[aA][+-]?)+|zoom (?:in|out)|"
    r"skip to (?:main )?content.*|(?:main )?menu|search|home|close|back(?: to top)?|next|previous|top|"
    r"log ?in|sign ?in|register|"
    r"subscribe(?: (?:now|today|to).*)?|sign up.{0,80}|newsletters?|get the .{0,40}newsletter.*|"
    r"(?:read more|related|see also|also read)\s*:.{0,120}[^.!?]|"
    r"(?:lire (?:aussi|également)|à lire(?: aussi)?|lesen sie (?:auch|hier|mehr)|mehr (?:dazu|zum thema)|"
    r"lee también|le puede interesar|leia (?:também|mais)|leggi anche|lees ook|läs (?:också|mer)|les også|"
    r"læs også|czytaj (?:też|także|również)|читайте также|관련\s?기사|あわせて読みたい|相关(?:阅读|新闻)|"
    r"延伸(?:阅读|閱讀))\s*[:：|»>–-].{0,160}|"
    r"(?:view|read|open) (?:this (?:e-?mail|message|newsletter) )?(?:online|in (?:your |a )?(?:web )?browser)"
    r".{0,20}|unsubscribe.{0,40}|forward (?:this )?to a friend|im browser (?:ansehen|öffnen|anzeigen)|"
    r"voir (?:ce message )?dans (?:votre|le) navigateur|"
    r"(?:zur )?merkliste(?: hinzufügen)?|artikel anhören|teilen|drucken|merken|partager|imprimer|compartir|"
    r"imprimir|condividi|stampa|delen|поделиться|"
    r"continue reading.*|read more.{0,20}|show more|see more|"
    r"(?:skip )?advertisement|anzeige|werbung|publicité|publicidade?|pubblicità|advertentie|annonce|реклама|"
    r"广告|廣告|إعلان|ads? by.{0,40}|sponsored(?: content)?|promoted(?: content)?|scroll to continue.*|"
    r"story continues below.*|article continues.*|"
    r"(?:estimated )?(?:reading time:?\s*)?\d+[- ]min(?:ute)?s?(?: read)?|"
    r"\d+(?:[.,]\d+)?[km]? (?:views|shares|reads|likes)|"
    r"we use cookies.*|accept(?: all)?(?: cookies)?|download(?: (?:the )?app.*)?|"
    r"photo(?:graph)? ?(?:credit|by|:).{0,80}|image (?:credit|source).{0,80}|"
    r"공유(?:하기)?|기사\s?공유|인쇄(?:하기)?|프린트|글자\s?크기.*|글씨\s?크기.*|댓글\s?\d*|스크랩|구독(?:하기)?|페이스북|트위터|카카오(?:톡|스토리)|네이버.*|"
    r"본문\s?(?:바로가기|듣기)|메뉴|검색|로그인|회원가입|광고|기사\s?원문|이메일|"
    r"シェア(?:する)?|ツイート|印刷(?:する)?|保存|メール|広告|ログイン|会員登録|文字サイズ.*|この記事を.{0,20}|メニュー|検索|コメント\s?\d*)[\s:>»›|.]*",
    regex.IGNORECASE,
)
_NOTICE = regex.compile(
    r"(?:©|\(c\)|ⓒ|copyright\b).*|.*\ball rights reserved\b.*|.*(?:무단\s?전재|재배포\s?금지|저작권자).*|"
    r".*(?:無断転載|"
    r"無断複製).*|"
    r"(?:the )?(?:views|opinions)(?: and (?:views|opinions))?(?: \w+){0,4} (?:expressed|are those|"
    r"in this|are (?:his|her|their) own).*|"
    r"(?:this|the) (?:article|column|op-ed|story|piece|essay) (?:is|was|has been|does not|originally|"
    r"first|appeared).{0,200}|"
    r"(?:originally |first )(?:published|appeared|posted) (?:in|on|at|by)\b.{0,120}|"
    r"(?:for more|read) (?:news|information|stories|opinion|columns).{0,100}|(?:do you )?(?:have|got) "
    r"(?:a (?:tip|story|question|correction)|an opinion|something to say).{0,160}|"
    r"(?:was|is|did you find) this (?:article|page|story|information) (?:helpful|useful|interesting)\?|"
    r"follow .{2,60} on (?:twitter|facebook|instagram|x)\b.*|.{0,80}\bcan be (?:reached|contacted|"
    r"e-?mailed)\b.*|"
    r"(?:contact|e-?mail|write to) (?:the (?:writer|author|reporter)|him|her|them|us)\b.*|"
    r"\(?\s*\S+@\S+\.\w+\s*\)?|"
    r"(?:our|editorial) (?:standards|principles|policy)\s*:.{2,120}|"
    r"(?:translated|edited|transcribed|additional reporting|reporting|compiled) by .{2,80}|"
    r"(?:file )?photo:? .{0,80}|"
    r".{2,120}\bcontributed (?:to th(?:is|e) (?:report|article|story)|reporting|research)\b.{0,60}|"
    r"(?:来源|來源|출처|quelle|fuente|fonte|источник)\s*[:：].{1,40}|"
    r"(?:tags?|topics?|keywords?|filed under|categories|more (?:on|about))\s*:.*|[\W_]*",
    regex.IGNORECASE,
)
_EDITORS_NOTE = regex.compile(r".*[-–—]{1,3}\s*Eds?\.?\)?|(?:editor['’]s note|note)\s*:.*", regex.IGNORECASE)
_WRITER = regex.compile(
    r"(?:the|our) (?:writer|author|columnist|contributor)s?\b.{0,40}\b(?:is|are|was|were|teaches|"
    r"writes|works|has|served|heads)\b.*|"
    r"(?:필자|글쓴이)는? .*|(?:筆者|著者)は.*",
    regex.IGNORECASE,
)
_IS = (
    r"(?:,[^.]{0,80},)?\s+"
    r"(?:is|was|are|teaches|writes|works|serves|served|heads|has|holds|lives|covers|reports)\b.*"
)
_END = regex.compile(
    r"(?:related (?:articles?|stories|news|topics|posts|content|coverage|links)|most (?:popular|read|"
    r"viewed|shared|commented)|"
    r"more (?:from|in|stories|news|articles|opinion)\b.{0,60}|you (?:may|might) (?:also )?(?:like|"
    r"be interested).*|recommended(?: for you| stories)?|"
    r"read next|up next|trending(?: now)?|latest (?:news|stories|headlines)|editors?['’]? picks?|"
    r"don['’]t miss|also read|see also|"
    r"around the web|from the web|top stories|the latest|"
    r"관련\s?(?:기사|뉴스)|많이\s?본\s?(?:기사|뉴스)|인기\s?기사|주요\s?뉴스|"
    r"関連(?:記事|ニュース)|(?:アクセス)?ランキング|あわせて読みたい|おすすめ(?:記事)?)[\s:>»›]*",
    regex.IGNORECASE,
)
_CJK = regex.compile(r"[\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}]")
_FINAL = regex.compile(r"[.!?…。！？][\"'”’»)\]」』）]*\s*(?:\[\d+\])?$|[:：]$")


def is_button(line: str) -> bool:
    """Whether a line is a control or a label of the page; true anywhere in a text."""
    return _BUTTONS.fullmatch(plain(line).strip(" |·•-–—*#\t")) is not None


def is_notice(line: str) -> bool:
    """Whether a line speaks of the article and is none of it: rights, contacts, credits; true at its end."""
    return _NOTICE.fullmatch(plain(line).strip()) is not None


def begins_other_articles(line: str) -> bool:
    """Whether a line is the heading over links to other articles."""
    return _END.fullmatch(plain(line).strip(" |·•-–—*#\t")) is not None


def is_author_note(line: str, authors: tuple[str, ...]) -> bool:
    """Whether a line at the end tells who the author is, or is the editor's.

    >>> is_author_note("Ada Marsh is a pilot in Grey Harbor. -- Ed.", ("Ada Marsh",))
    True
    """
    line = plain(line)
    if _EDITORS_NOTE.fullmatch(line) or _WRITER.fullmatch(line):
        return True
    bare = line.strip("()[]*_ ")
    return any(
        regex.match(regex.escape(name) + _IS, bare, regex.IGNORECASE | regex.DOTALL) for name in authors
    )


def length_in_words(line: str) -> int:
    """Count words; two Chinese, Japanese or Korean letters count as one, being written without blanks."""
    return max(len(line.split()), len(_CJK.findall(line)) // 2)


def ends_a_sentence(line: str) -> bool:
    """Whether a line ends as sentences do."""
    return _FINAL.search(line.rstrip()) is not None


def is_prose(line: str) -> bool:
    """Whether a line reads like a paragraph: a sentence of some length."""
    words = length_in_words(line)
    return words >= 25 or (words >= 5 and ends_a_sentence(line))
