"""LaTeX in a field, as text with the marks that CSL knows; latexcodec knows the accents and symbols."""

import codecs
import re
import unicodedata
from contextlib import suppress
from typing import cast

_MARKS = {
    "emph": "i", "textit": "i", "mkbibemph": "i", "it": "i", "em": "i", "itshape": "i",
    "textbf": "b", "bf": "b", "mkbibbold": "b", "bfseries": "b",
    "textsuperscript": "sup", "mkbibsuperscript": "sup", "textsubscript": "sub", "textsc": "sc", "sc": "sc",
}  # fmt: skip
_SIGNS = {
    "textbackslash": "\\", "textbraceleft": "{", "textbraceright": "}", "textasciitilde": "~",
    "textasciicircum": "^", "textasciigrave": "`", "nobreakspace": "\u00a0", "textquotesingle": "'",
    "textquotedbl": '"', "textless": "<", "textgreater": ">", "ldots": "…", "dots": "…", "textbar": "|",
    "slash": "/", "LaTeX": "LaTeX", "TeX": "TeX", "i": "ı", "j": "ȷ",
    "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”",
    "quotesinglbase": "‚", "quotedblbase": "„", "textellipsis": "…", "textdollar": "$", "textunderscore": "_",
    "texteuro": "€", "euro": "€", "textsection": "§", "textmu": "µ", "textnumero": "№", "textonehalf": "½",
    "textonequarter": "¼", "NG": "Ŋ", "ng": "ŋ",
    "rightarrow": "→", "to": "→", "leftarrow": "←", "sim": "∼", "approx": "≈", "leq": "≤", "le": "≤",
    "geq": "≥", "ge": "≥", "neq": "≠", "infty": "∞", "times": "×", "pm": "±", "cdot": "·", "circ": "°",
    "varepsilon": "ε", "varphi": "φ", "vartheta": "ϑ", "prime": "′", "ell": "ℓ", "sqrt": "√", "degree": "°",
}  # fmt: skip
_UNSAID = frozenset({"noopsort", "relax", "protect", "hspace", "vspace", "selectlanguage", "foreignlanguage"})
_UNSET = frozenset({"ensuremath", "mathrm", "mathit", "mathbf", "text", "textrm", "mathcal", "mathbb"})
_QUOTES = frozenset({"enquote", "mkbibquote"})
_ACCENTS = frozenset("'`^\"~=.") | frozenset({"u", "v", "H", "c", "d", "b", "t", "r", "k"})
_COMMAND = re.compile(r"\\([A-Za-z]+\*?|.)", re.DOTALL)
_PLAIN = re.compile(r"[^\\{}$~`'-]+|-{1,3}|'{1,2}|`{1,2}|.", re.DOTALL)
_TYPED = {"---": "—", "--": "–", "''": "”", "``": "“", "`": "‘", "~": "\u00a0"}


def text_of(latex: str) -> str:
    r"""Return a field as text with marks, blanks folded.

    >>> text_of(r"{DNA} in \emph{E. coli}: M{\"u}ller \& \v{S}a\v{s}ek, H\textsubscript{2}O")
    '<span class="nocase">DNA</span> in <i>E. coli</i>: Müller & Šašek, H<sub>2</sub>O'
    """
    return " ".join(_Reader(_unwrapped(latex.strip())).read().split(" ")).strip()


def words_of(latex: str) -> str:
    """Return a field as plain text, without what guards capitals."""
    return re.sub(r"</?(?:span[^>]*|i|b|sup|sub)>", "", text_of(latex))


def _unwrapped(latex: str) -> str:
    """Take off the braces around a whole field."""
    if latex.startswith("{") and _end_of_group(latex, 0) == len(latex):
        return latex[1:-1].strip()
    return latex


def _end_of_group(latex: str, start: int) -> int:
    """Return the place behind the brace that closes the one at ``start``."""
    depth, place = 0, start
    while place < len(latex):
        if latex[place] == "\\":
            place += 2
            continue
        depth += {"{": 1, "}": -1}.get(latex[place], 0)
        place += 1
        if depth == 0:
            return place
    return len(latex)


class _Reader:
    """Goes through a field once, from its first sign to its last."""

    def __init__(self, latex: str) -> None:
        self.latex = latex
        self.place = 0

    def read(self) -> str:
        """Return what is left as text."""
        found = list[str]()
        while self.place < len(self.latex):
            found.append(self._next())
        return "".join(found)

    def _next(self) -> str:
        sign = self.latex[self.place]
        if sign == "\\":
            return self._command()
        if sign == "{":
            return self._guarded(self._group())
        if sign in "}$":
            self.place += 1
            return self._formula() if sign == "$" else ""
        plain = next(_PLAIN.finditer(self.latex, self.place))
        self.place = plain.end()
        return re.sub(r"\s+", " ", _TYPED.get(plain[0], plain[0]))

    def _group(self) -> str:
        """Return what a group holds, or the next sign where none begins."""
        while self.latex[self.place : self.place + 1].isspace():
            self.place += 1
        if self.latex[self.place : self.place + 1] == "{":
            start, self.place = self.place, _end_of_group(self.latex, self.place)
            return self.latex[start + 1 : self.place - 1]
        command = _COMMAND.match(self.latex, self.place)
        start, self.place = self.place, command.end() if command else self.place + 1
        return self.latex[start : self.place]

    def _guarded(self, inner: str) -> str:
        """Return the text of a group, which keeps capitals as they are unless it is one special sign."""
        switch = re.match(r"\\(it|em|bf|sc|itshape|bfseries)\b\s*", inner)
        if switch:
            return _marked(_MARKS[switch[1]], _Reader(inner[switch.end() :]).read())
        words = _Reader(inner).read()
        is_guard = len(words) > 1 and not inner.startswith("\\") and any(map(str.isupper, words))
        return f'<span class="nocase">{words}</span>' if is_guard and "<span" not in words else words

    def _command(self) -> str:
        match = _COMMAND.match(self.latex, self.place)
        if match is None:
            self.place += 1
            return ""
        self.place, name = match.end(), match[1].rstrip("*")
        if name in _ACCENTS:
            letter = self._group().replace("\\i", "i").replace("\\j", "j")
            return _decoded(f"\\{name}{{{letter}}}")
        if not name.isalpha():
            return {"\\": " ", " ": " ", "-": "", "/": "", ",": " ", "\n": " "}.get(name, name)
        return self._named(name)

    def _named(self, name: str) -> str:
        """Return what a command with a name says."""
        if name in _MARKS:
            return _marked(_MARKS[name], _Reader(self._group()).read())
        if name in _QUOTES:
            return f"“{_Reader(self._group()).read()}”"
        if name in _UNSAID:
            self._group()
            return ""
        if name in {"ensuremath", "mathrm"}:
            return _formula(self._group())
        if name in {"href", "textcolor", "color"}:
            self._group()
        sign = _sign(name)
        if sign is None:  # nobody knows it: what it is given stays
            return _Reader(self._group()).read() if self.latex[self.place : self.place + 1] == "{" else ""
        self._skip_end()
        return sign

    def _skip_end(self) -> None:
        """Pass over what ends the name of a command: an empty group, or a blank."""
        rest = re.compile(r"\{\}|\s+").match(self.latex, self.place)
        self.place = rest.end() if rest else self.place

    def _formula(self) -> str:
        """Read a small formula: raised and lowered signs."""
        end = self.latex.find("$", self.place)
        end = len(self.latex) if end < 0 else end
        inner, self.place = self.latex[self.place : end], end + 1
        return _formula(inner)


def _formula(latex: str) -> str:
    """Return a formula as text: letters and signs by their names, raised and lowered."""
    signs = re.sub(r"\\([A-Za-z]+)\s*", lambda found: _in_formula(found[1]), latex)
    marked = re.sub(
        r"([\^_])(?:\{([^{}]*)\}|(.))",
        lambda found: _marked("sup" if found[1] == "^" else "sub", found[2] or found[3] or ""),
        signs,
    )
    return re.sub(r"[{}\\]", "", marked)


def _in_formula(name: str) -> str:
    sign = _sign(name)
    return "" if name in _UNSET else name if sign is None else sign


def _sign(name: str) -> str | None:
    """Return the sign of a command, a Greek letter by its name; None where nobody knows it."""
    if sign := _SIGNS.get(name):
        return sign
    letter = name.removeprefix("text")
    case = "CAPITAL" if letter[:1].isupper() else "SMALL"
    spelled = letter.upper().replace("LAMBDA", "LAMDA")
    with suppress(KeyError):
        return unicodedata.lookup(f"GREEK {case} LETTER {spelled}")
    found = _decoded(f"\\{name}")
    return None if found.startswith("\\") else found


def _marked(mark: str, words: str) -> str:
    if mark == "sc":
        return f'<span style="font-variant: small-caps;">{words}</span>'
    return f"<{mark}>{words}</{mark}>" if words else ""


def _decoded(latex: str) -> str:
    """Return the sign that an accent or symbol stands for."""
    import latexcodec  # noqa: F401, PLC0415 - registers the codec; this command alone needs it

    found = str(codecs.decode(cast("bytes", latex), "ulatex"))  # the codec is one of text to text
    return found if found.startswith("\\") else re.sub(r"[{}]", "", found)
