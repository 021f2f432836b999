"""A timeline with every sort of date and with hostile words, and TimelineJS3 in a browser to read it."""

from datetime import date
from pathlib import Path

import pytest

from plugins.edtf_dates import parse_edtf
from plugins.explainers import Term
from plugins.sources import Source
from plugins.timeline.events import Event, Origin, Timeline
from plugins.timeline.exports import Publication
from plugins.timeline.model import Era, Strand, TimelineFrame
from tests.npm_packages import install_packages

HERE = Path(__file__).parent
DIST = HERE / "node_modules" / "@knight-lab" / "timelinejs" / "dist"
ORIGIN = "http://timeline.test"
PAGE = """<!doctype html><link rel=stylesheet href=/css/timeline.css><div id=t style=height:600px></div>
<script src=/js/timeline.js></script>"""
READ = """async address => {
  const timeline = new TL.Timeline("t", address, {hash_bookmark: false});
  const failed = () => timeline.config && timeline.config.getErrors().length;
  for (let i = 0; i < 100 && !timeline.ready && !failed(); i++) await new Promise(go => setTimeout(go, 50));
  const date = d => d && {...d.data, date_obj: undefined, time: d.getTime()};
  return {
    ready: timeline.ready || false,
    errors: timeline.config.getErrors().map(String),
    scale: timeline.config.scale,
    slides: timeline.config.events.map(e => ({
      id: e.unique_id, start: date(e.start_date), end: date(e.end_date), shown: e.display_date,
      headline: e.text.headline, group: e.group,
    })),
    eras: timeline.config.eras.map(e => [e.headline, e.start_date.data.year, e.end_date.data.year]),
    ids: [...document.querySelectorAll("#t [id]")].map(e => e.id),
    text: document.getElementById("t").innerText,
    forbidden: document.querySelectorAll("#t b, #t img[onerror], #t script, #t [href^=javascript]").length,
    ran: window.ran || false,
  };
}"""

BRIDGES = Strand("bridges", "Bridges & <b>boats</b>")
TERM = Term("iron-bridge", "The Iron “Bridge”", "place", "A bridge.", date(2026, 1, 1), date(2027, 1, 1))
SOURCE = Source(
    id="ferry-co-1901",
    type="report",
    title='Tolls <u>and</u> "fares", 1901; a report',
    kind="primary",
    publisher="Ferry Co.",
    URL="https://ferry.example/?year=1901&part=2",
)
HOSTILE = '=HYPERLINK("https://evil.example"), <img src=x onerror=alert(1)>; a, b \\ c'
DATES = (
    "-0489", "0000", "0490", "1901-05-24", "1901-05", "1901", "190X", "18XX", "1901-21", "1901-24", "1901-34",
    "1901~", "1901?", "1901-05-24%", "1901-05-XX", "1901-XX", "1901/1903", "1901-09-03/1901-09-05",
    "1901-08/1903-03", "1901/..", "../1901", "1901/", "/1901", "-0100/0100", "9999", "Y12000",
)  # fmt: skip
FRAME = TimelineFrame(
    "Crossings <of> the river",
    "{count} dated events & more",
    (
        Era(**{"id": "ferries", "label": "Ferries & rafts", "from": "0490", "to": "1900"}),
        Era(**{"id": "one-year", "label": "One year", "from": "1901", "to": "1901"}),
        Era(**{"id": "bridges", "label": "Bridges", "from": "1902", "to": ".."}),
    ),
    (BRIDGES,),
)


def event(event_id, when, label="The bridge opens.", **more):
    """Make a curated event; its markup is its label, escaped as the renderer does."""
    return Event(event_id, parse_edtf(when), more.pop("html", label), label, **more)


def mined_event():
    origin = Origin(
        "the-column",
        "The Column",
        "articles/the-column/#p-다리가",
        "In <mark>May 1901</mark>, 다리가 열렸다 &amp; closed.",
        "May 1901",
    )
    text = "In May 1901, 다리가 열렸다 & closed."
    return event("the-column--다리가--may-1901", "1901-05", text, html=origin.sentence_html, origin=origin)


def curated_events():
    plain = [event(f"crossing-{number}", when) for number, when in enumerate(DATES)]
    escaped = HOSTILE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    linked = f'<a class="mention" id="m-x" href="siteurl:/explainers/iron-bridge/">The</a> {escaped}'
    note = '<em>Disputed</em> <a href="siteurl:/sources/#x">here</a> <a href="javascript:alert(2)">there</a>.'
    rich = event(
        "rich",
        "1901-05-24",
        f"The {HOSTILE}",
        html=linked,
        about=(TERM,),
        sources=(SOURCE,),
        strand=BRIDGES,
        note_html=note,
    )
    return [*plain, rich, event("hostile", "1901-05-25", HOSTILE, html=escaped, strand=BRIDGES)]


@pytest.fixture(scope="session")
def timeline():
    """Events of every sort, in order."""
    return Timeline.of(FRAME, [*curated_events(), mined_event()])


@pytest.fixture(scope="session")
def publication():
    """A project page: a site under a path."""
    return Publication("https://site.example/kit", "The River, explained", date(2026, 11, 20))


@pytest.fixture(scope="session")
def local_publication():
    """A build without an address."""
    return Publication("", "The River, explained", date(2026, 11, 20))


@pytest.fixture(scope="session")
def package():
    """The pinned package from npm."""
    install_packages(HERE)
    return DIST


@pytest.fixture(scope="session")
def read_by_timelinejs(package, browser):
    """Return a function that gives a file to TimelineJS3 and returns what it understood."""

    def read(name, content):
        page = browser.new_page()
        errors = []
        page.on("pageerror", lambda error: errors.append(str(error)))

        def answer(route):
            asked = route.request.url.removeprefix(ORIGIN).partition("?")[0]
            if asked == "/":
                route.fulfill(body=PAGE, content_type="text/html; charset=utf-8")
            elif asked == f"/{name}":
                route.fulfill(body=content)
            elif (package / asked[1:]).is_file():
                route.fulfill(path=package / asked[1:])
            else:
                route.abort()

        page.route("**/*", answer)
        page.goto(f"{ORIGIN}/")
        page.evaluate("() => { window.alert = () => { window.ran = true } }")
        understood = page.evaluate(READ, f"{ORIGIN}/{name}")
        page.close()
        assert errors == []
        return understood

    return read
