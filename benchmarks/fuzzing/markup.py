"""HTML for the linker, and what has to hold of every document, however broken.

Linking only adds links: without them, every byte is where it was, and a browser reads the same text in the
same elements. No link of ours stands in another link or where none belongs.
"""

from collections.abc import Iterable, Iterator

from benchmarks.fuzzing.browsers import UNKNOWN, Event, Reader, read_with_html5lib
from benchmarks.fuzzing.mutating import Matter
from plugins.cross_references.linker import Markup, link_html
from plugins.cross_references.mentions import Mention
from plugins.cross_references.options import Scope

FORMS = {
    "Mole": "/mole/", "the Mole": "/mole/", "Aa": "/1/", "bb": "/2/", "Aa bb": "/3/", "x": "/4/",
    "R&D": "/rd/", "C++": "/c/", "사드": "/thaad/", "北方領土": "/kuril/", "St. John’s": "/john/",
}  # fmt: skip
"""What is linked."""
_OPENING, _CLOSING = '<a class="from-fuzzing" href="{}">', "</a from-fuzzing>"
_UNLINKED = frozenset(
    ("a", "code", "kbd", "pre", "samp", "tt", "var", "button", "option", "label", "abbr", "dfn")
)
_NAMES = (
    "a abbr address applet article b big blockquote body br button caption center code col colgroup dd "
    "details dfn dialog div dl dt em embed fieldset figcaption figure font form frameset h1 h2 h3 head "
    "hr html i iframe img input kbd legend li listing main mark marquee math menu meta nobr noscript "
    "object ol optgroup option p param plaintext pre q rp rt ruby s samp script select small span "
    "strike strong style sub summary sup svg table tbody td template textarea tfoot th thead title tr "
    "tt u ul var video wbr xmp foreignObject desc mi mtext annotation-xml mglyph x-y"
)
_ODD = (
    "&#0;", "&#3;", "&#13;", "&#10;", "&#32;", "&#x80;", "&#xD800;", "&#xFDD0;", "&#xFFFF;", "&#x10FFFF;",
    "&#x110000;", "&#99999999999999999999;", "&#", "&#x", "&#x;", "&#;", "&#77", "&#77;ole", "&amp",
    "&amp;", "&", "&ampere", "&notit;", "&not", "&lt", "&nbsp;", "&nbsp", "&acE;", "&NotEqualTilde;",
    "&fjlig;", "&Mole;", "&ZeroWidthSpace;", "&Tab;", "&NewLine;", "&zwj;", "\x00", "\x01", "\x0b", "\x0c",
    "\r", "\r\n", "\n", "\t", "\x1b", "\x7f", "\x85", "\xa0", "\xad", "\u200b", "\u200d", "\u2028",
    "\u202e", "\ud800", "\udfff", "\ufdd0", "\ufeff", "\uffff", "\U0010ffff", "\u0301", "İ", "ß", "ﬁ", "<",
    ">", "</", "</>", "<!", "<!>", "<?", "<?x?>", "<!--", "-->", "--!>", "<!-->", "<!--->", "<!-- Mole -->",
    "<!---!>", "<![CDATA[", "]]>", "<!DOCTYPE html>", "'", '"', "=", "/", "`", " a=b", ' title="Mole"',
    " title='Mole>", " href=x", ' href="', "<a href=x>", "<a/>", '<a href="/mole/">', "<a name=z>", "<p/>",
    "<svg/>", "<svg><title>", "<math><mi>", "<font color=red>",
    "<math><annotation-xml encoding='text/html'>", "<input type=hidden>", "<span class=nolink>", "<P>",
    "</P>", "<span translate=no>", "<div hidden>", "<span lang=ko>", "</br>", "</p>", "<b", "<a", "</a",
    "<p\x00>", "<p/a>", "<script><!--<script>", "</script", "</script\n>", "<style><!--", "<textarea>\n",
    "Mole ", "the Mole ", "Aa ", "bb ", "Aa bb", "x", "R&amp;D", "R&#38;D", "M&#111;le", "M\x00ole",
    "M<b>o</b>le", "M<!-- -->ole", "Mo\xadle", "St. John&rsquo;s", "사드", "北方領土", "C++", " ", "  ", ".",
    "’s",
)  # fmt: skip
MARKUP = Matter(
    documents=(
        "<p>The Mole is long. <em>The Mole</em>, R&amp;D and C++ of Aa bb.</p>\n<p>the\nMole &amp; x</p>",
        '<h2 id="s">The Mole</h2><p id="p">A <a href="/mole/">Mole</a> and <code>Mole</code>, Mole.</p>'
        "<ul><li>Aa <p>bb</p></li><li>Mole</li></ul>",
        "<table><caption>Mole</caption><tr><th>Aa<td>bb<tr><td>x <table><td>Mole</table> Mole</table>Mole",
        '<p>St. John’s <q>Mole</q> <abbr title="Mole">M</abbr> <ruby>北方<rt>x</rt></ruby> 사드를 Mole</p>',
        "<div><svg viewBox='0 0 1 1'><title>Mole</title><text>Aa</text><foreignObject><p>bb</p>"
        "</foreignObject></svg><math><mi>x</mi><mtext>Mole</mtext></math> Mole</div>",
        "<p>Mole<script>var Mole = '<p>Mole</p>'; <!-- Mole --></script><style>Mole{}</style><!-- Mole -->"
        " Mole",
        "<form><label>Mole <input value=Mole></label><select><option>Mole<optgroup><option>Aa</select>"
        "<button>Mole</button><textarea>Mole</textarea> Mole</form>",
        "<details><summary>Mole</summary><blockquote><p>Mole</blockquote><dl><dt>Aa<dd>bb<dd>x</dl></details>",
        "<a href=y><b>Aa <i>bb</b> x</i></a> <b><p>Mole</b> Mole <i>Aa</p> bb</i><nobr>x<nobr>Mole",
        "<!DOCTYPE html><html lang=en><head><title>Mole</title></head><body><p>Mole</body></html> Mole",
        "<p>Mole<br>Aa<br/>bb <img alt='Mole' src=x> Mole<wbr>s <template>Mole</template>"
        "<noscript>Mole</noscript>",
    ),
    odd=(*_ODD, *(f"<{name}>" for name in _NAMES.split()), *(f"</{name}>" for name in _NAMES.split())),
)
"""Documents to start from, and all that the standard has a rule of its own for."""


def faults_of(html: str, *, scope: Scope = "page", reader: Reader = read_with_html5lib) -> Iterator[str]:
    """Link a document and yield what does not hold."""
    linked = link_html(html, FORMS, scope=scope, render=_mark)
    if _without_ours(linked) != html:
        yield "bytes: something beside our links was changed"
        return
    if linked == html or (reader is read_with_html5lib and any(tag in html.lower() for tag in UNKNOWN)):
        return
    before, after = _Seen(reader(html)), _Seen(reader(linked))
    if before.text != after.text:
        yield "text: a browser reads other words"
    elif before.shape != after.shape:
        yield "tree: a browser nests elements otherwise"
    if after.misplaced:
        yield f"place: a link of ours stands in {', '.join(sorted(after.misplaced))}"
    if after.links < linked.count(_CLOSING):
        yield "links: one of ours is read as no link"


def _mark(mention: Mention) -> Markup:
    return Markup(_OPENING.format(mention.target), _CLOSING)


def _without_ours(linked: str) -> str:
    for target in set(FORMS.values()):
        linked = linked.replace(_OPENING.format(target), "")
    return linked.replace(_CLOSING, "")


class _Seen:
    """What a browser makes of a document: its words, its elements without our links, where these stand."""

    def __init__(self, events: Iterable[Event]) -> None:
        self.shape: list[Event] = []
        self.misplaced: set[str] = set()
        self.links = 0
        self._around: list[str] = []
        for kind, value in events:
            getattr(self, f"_{kind}", self.shape.append)((kind, value))
        self.text = "".join(str(value) for kind, value in self.shape if kind == "text")

    def _start(self, event: Event) -> None:
        name, attributes = event[1]
        is_ours = name == "a" and ("class", "from-fuzzing") in attributes
        if is_ours:
            self.links += 1
            self.misplaced |= _UNLINKED.intersection(self._around)
        else:
            self.shape.append(event)
        self._around.append("" if is_ours else name)

    def _end(self, event: Event) -> None:
        if self._around.pop():
            self.shape.append(event)

    def _text(self, event: Event) -> None:
        if self.shape[-1][0] == "text":
            event = ("text", self.shape.pop()[1] + event[1])
        self.shape.append(event)
