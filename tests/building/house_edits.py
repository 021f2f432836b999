"""Edits of what a site shows beside its words: vocabulary, house, days and authors."""

import re
from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.theming.houses import LOGO, SQUARE, make_font

COLORS = ("red", "navy", "gold")
FONT, ITALIC = make_font(), make_font(is_italic=True)
FRAMED = (
    '{% from "!theme/components/brief.html" import brief as kit_brief %}'
    "{% macro brief(box) %}<div>WORDS</div>{{ kit_brief(box) }}{% endmacro %}\n"
)
PAGE = '{% extends "!theme/page.html" %}{% block previews %}<p>WORDS</p>{% endblock %}\n'
OVERRIDES = {
    "templates/components/brief.html": FRAMED,
    "templates/page.html": PAGE,
    "static/css/components/byline.css": "@layer components { .byline { outline: 1px solid WORDS } }\n",
    "extra.css": ".own { outline: 1px solid WORDS }\n",
}
BRANDS = (
    "", "{accent: '#0b5d4b'}", "{accent: {light: '#0b5d4b', dark: '#7fd8c0'}, fonts: system}",
    "{logo: images/logo.svg}", "{logo: images/logo.svg, accent: '#7a1f1f', fonts: {text: own.woff2}}",
    "{favicon: {svg: images/square.svg}, fonts: {heading: own.woff2}}",
)  # fmt: skip
KINDS = (
    "[place, {id: ship, label: Ship, plural: Ships}]", "[{id: place, label: Spot, plural: Spots}]",
    "[{id: ship, label: Ship, plural: Vessels, schema_type: Vehicle}, event]",
)  # fmt: skip
RELATIONS = (
    "[{id: guards, forward: guards, back: is guarded by}]",
    "[{id: part-of, forward: Teil von, back: umfasst}, {id: guards, forward: guards, back: kept by}]",
)
AUTHORS = (
    "Ada Marsh", "[Ada Marsh, Harbor Desk]", "{name: Harbor Desk, type: organization, page: 'https://desk.example/'}",
    "[{family: Marsh, given: Ada, role: Editor}, 김철수]",
)  # fmt: skip
LANGUAGES = ("", "en", "en-GB", "de", "ko", "fr", "pt-BR")
SETTINGS = (
    ("known_abbreviations", ("", "[THE]", "[THE, MOLE]")),
    ("known_names", ("", "[Mole, Harbor]", "[Breakwater]")),
    ("disputed_names", ("", "[{one: [the Mole], other: [Breakwater]}]")),
    ("article_label", ("", "Letter", "Column")),
    ("about_box", ("", "[Ours., '[About]({filename}/pages/about.md) the Mole.']")),
    ("default_kinds", ("", "false")),
    ("default_relations", ("", "false")),
    ("verdicts", ("", "[{id: holds, label: True}]", "[contested, {id: holds, sign: half}]")),
    ("questions", ("", "[Who built the Mole?]")),
    ("search_examples", ("", "[mole]")),
)  # fmt: skip
"""Settings of ``site.yaml`` beside those that have a rule of their own."""
FIRST_DAY = date(2026, 11, 20)

articles = st.sampled_from(("harbor-letter", "second-letter", "third-letter"))
explainers = st.sampled_from(("the-mole", "harbor-board", "old-quay", "pier-sons"))
texts = st.one_of(articles.map("articles/{}.md".format), explainers.map("explainers/{}.md".format))
colors = st.sampled_from(COLORS)
settings_of_the_site = st.sampled_from([(key, value) for key, values in SETTINGS for value in values])


def drawing(color):
    return LOGO.replace("#0b5d4b", color)


class HouseEdits:
    """Rules for a machine that has ``root``, ``path``, ``edit``, ``put`` and ``set_key``."""

    @rule(kinds=st.sampled_from(KINDS), name=explainers, kind=st.sampled_from(("ship", "place", "event")))
    def choose_kinds(self, kinds, name, kind):
        self.set_site("kinds", kinds)
        self.edit(f"explainers/{name}.md", lambda text: re.sub(r"(?m)^kind: .*$", f"kind: {kind}", text))

    @rule(relations=st.sampled_from(RELATIONS), name=explainers, other=explainers)
    def choose_relations(self, relations, name, other):
        self.set_site("relations", relations)
        if name != other and self.path(f"explainers/{other}.md").exists():
            self.set_key(f"explainers/{name}.md", "related", f"[{{id: {other}, how: guards}}]")

    @rule(language=st.sampled_from(LANGUAGES))
    def choose_the_language(self, language):
        self.set_site("lang", language)

    @rule(setting=settings_of_the_site)
    def choose_a_setting(self, setting):
        self.set_site(*setting)

    @rule(heading=st.sampled_from(("The Mole", "Who built it?")))
    def choose_a_heading(self, heading):
        self.edit("site.yaml", lambda text: re.sub(r"(?m)^  heading: .*$", f"  heading: {heading}", text))

    @rule(brand=st.sampled_from(BRANDS))
    def brand(self, brand):
        self.set_site("brand", brand)

    @rule(color=colors)
    def redraw_the_logo(self, color):
        self.put("content/images/logo.svg", drawing(color))
        self.put("content/images/square.svg", SQUARE.replace('r="9"', f'r="9" fill="{color}"'))

    @rule(italic=st.booleans())
    def change_the_font(self, italic):
        self.put("theme/overrides/static/fonts/own.woff2", ITALIC if italic else FONT)

    @rule(name=st.sampled_from(sorted(OVERRIDES)), color=colors)
    def override(self, name, color):
        self.put(f"theme/overrides/{name}", OVERRIDES[name].replace("WORDS", color))

    @rule(name=st.sampled_from(sorted(OVERRIDES)))
    def take_an_override_out(self, name):
        (self.root / "theme" / "overrides" / name).unlink(missing_ok=True)

    @rule(
        name=texts,
        days=st.integers(0, 3),
    )
    def keep_back(self, name, days):
        self.set_key(name, "publish", FIRST_DAY + timedelta(days))

    @rule(days=st.integers(0, 3))
    def build_on_another_day(self, days):
        self.day = FIRST_DAY + timedelta(days)

    @rule(name=articles, author=st.sampled_from(AUTHORS))
    def say_who_wrote_it(self, name, author):
        self.set_key(f"articles/{name}.md", "author", author)

    @rule(name=articles, genre=st.sampled_from(("opinion", "report", "")))
    def say_of_what_kind_it_is(self, name, genre):
        self.set_key(f"articles/{name}.md", "genre", genre)

    @rule(mode=st.sampled_from(("none", "explicit", "all")))
    def choose_mined_events(self, mode):
        self.set_site("mined_events", mode)

    @rule(name=articles, mode=st.sampled_from(("none", "explicit", "all", "")))
    def choose_mined_events_of_one(self, name, mode):
        self.set_key(f"articles/{name}.md", "mined_events", mode)
