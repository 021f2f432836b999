"""Where a sentence ends by its signs alone, in languages of whose words we know next to nothing.

Unicode's rules (UAX 29, Sentence_Break), and what keeps them from cutting names and dates: initials,
abbreviations with dots inside, and a few common ones of each language.
"""

import re

STOPS = "։۔܀܁܂।॥။።፨᙮᜵᜶។៕᠃᠉᥄᪨᪩᪪᪫᭞᭟᰻᰼᱾᱿꓿꘎꛳꡶꡷꣎꣏꤯꧈꧉꩝꩞꩟꫰꫱꯫𑁇𑁈𑅁𑅂𑅃𑇅𑇆𑑋𑑌𑥄"
"""Full stops of other scripts; where one stands, a dot ends no sentence."""
ASKING = "؝؞؟߹࠷࠹࠽࠾፧᥅᭚᭛᭽᭾᭿‼‽⁇⁈⁉⸮꘏꛷"
"""Their signs of questions and exclamations."""
_LAST_WORD = re.compile(r"[^\s(\[“‘\"'«„—–]+$")
_NO_START = frozenset(",;:)]،؛՝")
_CASELESS = range(0x10D0, 0x1100)
"""Georgian letters, which begin sentences although they count as small."""
_ORDINALS = frozenset({"az", "tr"})
"""Languages that write "the 12th President" with a dot and a capital."""
_ANYWHERE = frozenset({"dr", "prof", "nr", "vs", "cf"})
_ABBREVIATIONS = {
    "cs": "např tzv ing mgr sv ul tj mj",
    "da": "hr fr kl nr ca dvs",
    "el": "κ κα κκ δρ βλ σελ",
    "es": "sr sra srta sres sras dra dña lic ldo rvdo excmo ilmo gral avda av cía ltda sta sto fr depto dpto "
    "prov fig cfr ej pág págs vol núm trad art aprox",
    "et": "hr pr lk vt nt",
    "fi": "esim ks tri mm ym ns fil",
    "fr": "m mm mme mmes mlle st ste fig éd réf vol av env p pp chap art janv févr juil sept oct nov déc",
    "hi": "डॉ प्रो श्री",
    "hr": "gosp sv ul tzv npr str",
    "hu": "pl ún ill özv ifj id",
    "id": "jl hlm no tn ny",
    "it": "sig sigg dott avv ing geom arch rag cfr pag pagg vol sez tav art",
    "nl": "dhr mevr mr drs ir bijv blz ca jl",
    "no": "hr fr kl ca",
    "pl": "inż mgr hab ks św ul al tzw tzn np str por im",
    "pt": "sr sra srta dra drs dras profa exmo exma ilmo ilma eng cel av pág págs vol fig ed art gen",
    "ro": "dl dna str nr",
    "ru": "акад ул отд тел рис табл стр см ср им янв февр апр авг сент окт нояб дек проф е",
    "sr": "gosp sv ul tzv npr str",
    "sv": "hr fr kl ca dvs bl",
    "tr": "doç av sn vb no yy",
    "uk": "акад вул див ім проф стор рис табл",
    "vi": "tp ts ths gs pgs",
}
"""Common abbreviations after which a capital begins no sentence."""


def ends_by_signs(text: str, start: int, ending: re.Match[str], primary: str, *, by_dots: bool) -> bool:
    """Whether a sentence that begins at ``start`` ends where its closing signs stand before a blank.

    ``primary`` is its language; ``by_dots`` is false where a full stop is another sign.
    """
    following, signs = ending["next"], ending[0]
    if following in _NO_START or (following.islower() and ord(following) not in _CASELESS):
        return False
    if signs[0] != "." or signs.startswith(".."):
        return True
    if not by_dots:
        return False
    before = _LAST_WORD.search(text[max(start, ending.start() - 30) : ending.start()])
    return before is None or _may_be_last(before[0], primary)


def _may_be_last(word: str, primary: str) -> bool:
    """Tell a full stop from the dot of an initial, an ordinal and an abbreviation."""
    if "." in word or (len(word) == 1 and word.isupper()):
        return False
    if primary in _ORDINALS and len(word) <= 2 and word.isdecimal():
        return False
    folded = word.casefold()
    return folded not in _ANYWHERE and folded not in _ABBREVIATIONS.get(primary, "").split()
