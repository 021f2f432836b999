"""Tell what pages put around an article: readers' words, boxes that ask for something, captions."""

import regex

from .characters import plain

_LONGEST_BOX = 60
_READERS = regex.compile(
    r"(?:(?:all |view |show |read )?(?:\d+ )?(?:comments?|responses|replies|reader comments)(?: "
    r"\(?\d+\)?)?|(?:\d+ )?(?:thoughts?|responses?) (?:on|to) .{1,120}|"
    r"leave a (?:reply|comment)|(?:post|add|write) a comment|join the (?:conversation|discussion)|what do "
    r"you think\?|have your say|"
    r"(?:\d+ )?kommentare?(?: \(?\d+\)?)?|(?:\d+ )?commentaires?|(?:\d+ )?comentarios?|(?:\d+ )?commenti|"
    r"(?:\d+ )?reacties|комментарии(?: \(?\d+\)?)?|"
    r"댓글(?:\s?\(?\d+\)?개?)?|コメント(?:\s?\(?\d+\)?件?)?|(?:网友)?评论(?:\s?\(?\d+\)?)?)[\s:：]*",
    regex.IGNORECASE,
)
_ASKING = regex.compile(
    r"(?:^|[.!?:]\s+)(?:please\s+|now\s+)?(?:sign up|subscribe|follow (?:us|me)|find us|like us|join us|"
    r"join (?:our|the)|get (?:the|our) .{2,60}"
    r"(?:newsletter|inbox|e-?mail)|download (?:our|the) app|share (?:this|your)|support (?:our|independent|"
    r"local|quality)|become a (?:member|"
    r"subscriber|supporter|patron)|(?:make|give) a (?:donation|gift)|donate|log in|sign in|thanks for "
    r"reading|enjoyed this|if you (?:liked|"
    r"enjoyed)|discover more|powered by|proudly published|photos? (?:by|courtesy)|edited by|additional "
    r"reporting|written by|"
    r"this (?:article|story|post) (?:was|is|first|originally)\b.{0,40}\b(?:published|appeared|produced|"
    r"republished)|a version of this|"
    r"(?:comments|replies) (?:are|have been) closed|your e-?mail address|required fields|by (?:signing up|"
    r"subscribing|clicking|continuing)|"
    r"abonnieren sie|jetzt abonnieren|folgen sie uns|melden sie sich|newsletter\b|abonnez-vous|"
    r"inscrivez-vous|suivez-nous|recevez\b.{0,60}"
    r"\b(?:mail|newsletter)|suscríb(?:ete|ase)|síguenos|iscriviti|seguici|assine|inscreva-se|siga-nos|подпи(?:шитесь|сывайтесь|сывайся))\b",
    regex.IGNORECASE,
)
"""What asks a reader to do something for the page, at the beginning of a sentence."""
_OF_A_PAGE = regex.compile(
    r"\b(?:newsletter|in(?:to)? your (?:inbox|e-?mail)|unsubscribe|privacy (?:policy|notice)|terms (?:of "
    r"(?:use|service)|and conditions)|"
    r"creative commons|republish|our (?:free|daily|weekly)|datenschutz(?:erklärung|bestimmungen)|"
    r"infolettre|boletín|"
    r"politique de confidentialité|política de privaci?dad|рассылк\w+)\b",
    regex.IGNORECASE,
)
_SPEAKING = regex.compile(
    r"\b(?:you|your|we|our|us|sie|ihre?n?|wir|unsere?n?|vous|votre|nos|notre|nuestr[oa]s?|tu|вы|ваш\w*|наш\w*)\b",
    regex.IGNORECASE,
)
_RIGHTS = regex.compile(
    r"(?:alle rechte vorbehalten|tous droits réservés|todos (?:los derechos reservados|os direitos "
    r"reservados)|tutti i diritti riservati|"
    r"все права защищены|구독(?:하기|하세요)|뉴스레터|저작권|제보(?:는|하기)|メールマガジン|購読(?:する|"
    r"はこちら)|会員登録|無断(?:転載|複製)|版权所有|"
    r"责任编辑|关注我们|订阅)",
    regex.IGNORECASE,
)
_BETWEEN_LABELS = regex.compile(r"\s[|·∙•/]\s")
_CLOSING = regex.compile(
    r"(?:disclosure(?: statement)?|about the (?:authors?|writers?|contributors?)|written by .{3,60}|"
    r"authors?|contributors|"
    r"(?:sign up|subscribe)\b.{0,60}|über (?:den autor|die autor(?:in|en))|à propos de l[’']auteure?|sobre "
    r"(?:el autor|la autora|o autor|a autora)|об авторе|"
    r"著者(?:について|略歴|プロフィール)?|筆者プロフィール|글쓴이 소개|关于作者|作者简介)[\s:：]*",
    regex.IGNORECASE,
)
_CAPTION = regex.compile(
    r"(?:(?:^|[\s(\[|/])(?:photo(?:graph)?s?|foto(?:s|graf(?:[íi]a|ie)?)?|images?|pictures?|bild(?:er)?|cr[ée]dits?|credits?|imagen|фото|снимок|"
    r"illustration|grafik|courtesy|file photo|사진|写真|撮影|图片|图|攝影|摄影)\s*(?:credit|by|of|from|von|"
    r"de|par|via|제공)?\s*(?:[:：=/©|]|by\b|제공).{0,80}|"
    r"\((?:[^()]{0,40}[/:]\s*)?(?:AFP|AP|EPA|dpa|Reuters|Getty(?: Images)?|TASS|Xinhua|Yonhap|Kyodo|ANSA|"
    r"Shutterstock|courtesy[^()]{0,40}|"
    r"photo[^()]{0,40}|foto[^()]{0,40})(?:[/ ][^()]{0,30})?\)|[.…]\s*(?:©|/)\s*[\p{Lu}][^.]{1,50}|"
    r"©\s*\p{Lu}[^.]{1,50})\s*$",
    regex.IGNORECASE,
)


def begins_readers_words(line: str) -> bool:
    """Whether a line is the heading over what readers wrote."""
    return _READERS.fullmatch(plain(line).strip(" |·•-–—*#\t")) is not None


def is_promotion(line: str) -> bool:
    """Whether a paragraph asks its reader to subscribe, follow, give, or agree; true at the end of a text.

    >>> is_promotion("Get the best of the Gazette in your inbox every Friday.")
    True
    >>> is_promotion("He signed up in May.")
    False
    """
    text = plain(line)
    if len(text.split()) > _LONGEST_BOX:
        return False
    is_of_page = _OF_A_PAGE.search(text) and _SPEAKING.search(text)
    return bool(_ASKING.search(text) or is_of_page or _RIGHTS.search(text) or _is_row(text))


def _is_row(text: str) -> bool:
    """Whether a line is a row of labels: ``Order Reprints | Today’s Paper | Subscribe``."""
    return len(_BETWEEN_LABELS.findall(text)) >= 2 and not text.endswith((".", "!", "?", "。"))


def closes_an_article(line: str) -> bool:
    """Whether a line is the heading over what a page says of its authors and supporters."""
    return _CLOSING.fullmatch(plain(line).strip(" |·•-–—*#\t")) is not None


def is_caption(line: str) -> bool:
    """Whether a line tells what a picture shows: it ends with whose picture it is.

    >>> is_caption("The mole after the storm. Photo: Tom Reed/AFP")
    True
    >>> is_caption("A photo of the mole hangs there.")
    False
    """
    return _CAPTION.search(plain(line)) is not None
