"""Pages sent with every sign of success that are no article: not found, a question for consent, a check."""

import re
from collections.abc import Sequence

from .debris import length_in_words
from .draft import Block, Doubt

_MISSING = re.compile(
    r"(?:^|\W)404(?:$|\W)|\b(?:page|article|story|content|file|url|link)s?\b.{0,60}\b(?:not found|"
    r"(?:no longer|not|n['’]t) (?:be )?(?:found|exists?|available)|"
    r"(?:does not|doesn['’]t) exist|removed|deleted|unavailable)|"
    r"(?:could(?: not|n['’]t)|can(?:not|['’]t)|unable to)(?: seem to)? find (?:the|that|this|your) "
    r"(?:page|article|story)|(?:seite|artikel|inhalt)\b.{0,40}\b"
    r"(?:nicht (?:\w+ )?(?:gefunden|verfügbar|vorhanden)|existiert (?:\w+ )?nicht)|"
    r"(?:page|article|contenu)\b.{0,40}\b(?:introuvable|non trouvée?|n['’]existe|n['’]est plus disponible)|"
    r"(?:página|artículo|artigo|conteúdo)\b.{0,30}\b(?:no|não) (?:\w+ )?"
    r"(?:encontrad[ao]|existe|disponible|disponível)|"
    r"(?:pagina|articolo|artikel)\b.{0,30}\b(?:non (?:\w+ )?(?:trovat[ao]|esiste)|"
    r"niet (?:\w+ )?(?:gevonden|bestaat))|"
    r"(?:sidan|siden|artikeln|artiklen|artikkelen)\b.{0,30}\b"
    r"(?:(?:finns|finnes|findes) (?:inte|ikke)|hittades inte)|"
    r"(?:strona|artykuł)\b.{0,30}\bnie (?:została znaleziona|istnieje)|"
    r"страниц\w+.{0,30}не (?:\w+ )?(?:найдена|существует)|(?:페이지|기사)를? ?찾을 수 없|"
    r"ページ(?:は|が)?.{0,40}(?:見つかりません|存在しません)|"
    r"(?:页面|頁面|网页|網頁)(?:不存在|未找到|找不到)|找不到(?:该|此)?(?:页面|網頁|网页)",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"\bcookies?\b|\bconsent\b|\bpartners\b.{0,80}\bdata\b|personal(?:i[sz]ed)? (?:data|ads|advertising)|"
    r"privacy (?:policy|settings|choices)|"
    r"einwilligung|datenschutz|personenbezogene|werbung und tracking|consentement|confidentialité|traceurs|"
    r"consentimiento|privacidad|dados pessoais|consenso|riservatezza|dati personali|"
    r"toestemming|persoonsgegevens|"
    r"dane osobowe|danych osobowych|personuppgifter|личные данные|персональные данные|согласие|"
    r"файлы cookie|쿠키|개인정보|クッキー|プライバシー|個人情報|パーソナライズ|隐私|个人信息",
    re.IGNORECASE,
)
_CHECK = re.compile(
    r"(?:enable|turn on|activate|requires?) (?:java ?script|cookies)|java ?script (?:is )?(?:disabled|"
    r"aktivieren|desactivado)|checking your browser|"
    r"(?:verify|confirm|prove) (?:that )?you are (?:a )?(?:human|not a robot)|unusual (?:traffic|activity)|"
    r"just a moment|access (?:to this page )?(?:has been )?denied|"
    r"request (?:was )?blocked|captcha",
    re.IGNORECASE,
)
_WALL = re.compile(
    r"(?:subscribe|sign in|log ?in|register)\b.{0,30}\b(?:to (?:continue|keep) reading|to read (?:the|this|"
    r"more))|(?:subscriber|member)s?[- ]only|"
    r"this (?:article|content|story) is (?:for|reserved for|available (?:only )?to) (?:\w+ "
    r")?(?:subscribers|members)|already a subscriber|"
    r"(?:weiterlesen|jetzt) mit \S*(?:abo|plus)\b|réservé aux abonnés|solo para (?:suscriptores|abonados)|"
    r"keep reading (?:for|with)\b|unlimited access|cancel any ?time|start (?:your )?(?:free )?trial|"
    r"この記事は有料|会員限定|有料会員|유료 ?회원|订阅后|付费阅读",
    re.IGNORECASE,
)
_STATED = re.compile(r"\"isAccessibleForFree\"\s*:\s*\"?false", re.IGNORECASE)
_STUB = 300
"""Words of a text that may be the beginning of one that is not free."""
_SHORT = 180
"""Words; what says more is an article, though it may be about such pages."""


def no_article_doubts(title: str, blocks: Sequence[Block], page_text: str) -> tuple[Doubt, ...]:
    """Return a doubt where a page reads as if it were none of an article's."""
    texts = [block.text for block in blocks]
    words = sum(map(length_in_words, texts))
    if words <= _SHORT and (reason := _reason(title, texts)):
        return (Doubt("body", title, reason),)
    if words <= _STUB and _STATED.search(page_text):
        return (Doubt("body", "", "the page states that it is not free to read; the article may go on"),)
    if words <= _SHORT and _WALL.search(page_text):
        reason = "the page asks to subscribe or to sign in; the article may go on behind that"
        return (Doubt("body", "", reason),)
    return ()


def _reason(title: str, texts: Sequence[str]) -> str:
    if _MISSING.search(title) or any(map(_MISSING.search, texts[:2])):
        return "it reads like the page of a server that did not find the article"
    words = sum(map(length_in_words, texts))
    consenting = sum(length_in_words(text) for text in texts if _CONSENT.search(text))
    if words and consenting > 0.5 * words:
        return "it reads like a question for consent to cookies that stands before the article"
    if _CHECK.search(title) or any(map(_CHECK.search, texts[:3])):
        return "it reads like a check of the browser that stands before the article"
    return ""
