"""Whatever is edited, a build with what earlier builds have kept writes the bytes of a build from nothing."""

import os
import re
import shutil
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from plugins.building.build import build_site
from plugins.site.build_day import GIVEN_DAY
from tests.building.house_edits import FIRST_DAY, HouseEdits
from tests.building.picture_edits import PictureEdits
from tests.building.source_edits import SourceEdits

ROOT = Path(__file__).parent.parent.parent
CONTENT = ROOT / "tests" / "small_site" / "content"
THEME = ROOT / "theme"

OVERRIDES = "theme/overrides"

STEPS = int(os.environ.get("EDIT_STEPS", "30"))
"""Edits, each followed by both builds: a few in every test run, a thousand when asked for."""

WORDS = ("the Mole", "Harbor Board", "Breakwater", "The old quay", "the captain", "in 1898", "last January",
         "방파제", "a wall", "Pier & Sons", "THE MOLE")  # fmt: skip
IDS = ("the-mole", "harbor-board", "old-quay", "pier-sons")
ARTICLES = ("harbor-letter", "second-letter", "third-letter")
TOPICS = ("Harbors", "harbors", "수출 통제", "Walls & piers")
SOURCES = ("gazette-1904", "board-1898", "nowhere-1900")

TALLY = Counter()
"""How many edits gave a site, and how many were refused."""

MAP = """\
title: Where it is
deck: A few places.
summary: A sea.
credit: Natural Earth.
views: [{id: sea, title: The sea, extent: [128, 33, 146, 46]}]
places: [{explainer: the-mole, coordinates: [39.8, 134.6]}]
"""

phrases = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" and ".join)
explainers = st.sampled_from(IDS)
articles = st.sampled_from(ARTICLES)


def article(title, paragraphs):
    front = f"---\ntitle: {title}\nauthor: Desk\ndate: 2026-11-02\nsummary: About {title}.\n---\n"
    return front + "".join(f"\n{paragraph}\n" for paragraph in paragraphs)


def explainer(name, alias, definition):
    return (
        f"---\nid: {name}\ntitle: {name.replace('-', ' ').title()}\nkind: place\n"
        f"definition: {definition}.\naliases: [{alias!r}]\nreviewed: 2026-11-01\nreview_by: 2030-11-01\n---\n"
        f"## Where it is\n\nBeside {alias}.[@gazette-1904, p. 3] So say @gazette-1904 [p. 4].\n"
    )


def with_key(text, key, value):
    """Put a key of one line in front of all others, in the place of its old value."""
    rest = re.sub(rf"^{key}: .*\n", "", text, flags=re.MULTILINE)
    return rest.replace("---\n", f"---\n{key}: {value}\n" if value else "---\n", 1)


class Editing(HouseEdits, PictureEdits, SourceEdits, RuleBasedStateMachine):
    """A small site, edited at random."""

    base: Path

    def __init__(self):
        super().__init__()
        self.root = self.base / "site"
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(CONTENT, self.root / "content")
        settings = (ROOT / "explainer_kit" / "settings.py").read_text()
        (self.root / "pelican.conf.py").write_text(f"{settings}CLAIMS_PER_PAGE = 2\n")
        self.path("maps").mkdir()
        self.path("maps/map.yaml").write_text(MAP)
        (self.root / "theme").mkdir()
        shutil.copytree(THEME / "templates", self.root / "theme" / "templates")
        for path in THEME.iterdir():
            if path.name != "templates":
                (self.root / "theme" / path.name).symlink_to(path)
        self.before, self.sound, self.own = {}, {}, {}
        self.day = self.sound_day = FIRST_DAY

    def path(self, name):
        return self.root / "content" / name

    def write(self, name, text):
        path = self.path(name)
        self.before[name] = path.read_text() if path.exists() else None
        path.write_text(text)

    def edit(self, name, change):
        if self.path(name).exists():
            self.write(name, change(self.path(name).read_text()))

    def put(self, name, data):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())

    def set_key(self, name, key, value):
        """Put a key of one line into a front matter; without a value take it out."""
        self.edit(name, lambda text: with_key(text, key, value))

    def set_site(self, key, value):
        """The same for the site's own file."""
        line = f"{key}: {value}\n" if value else ""
        self.edit("site.yaml", lambda text: re.sub(rf"^{key}: .*\n", "", text, flags=re.MULTILINE) + line)

    @rule(name=articles, words=phrases)
    def add_a_paragraph(self, name, words):
        self.edit(f"articles/{name}.md", lambda text: f"{text}\nThen {words} were there.\n")

    @rule(name=articles)
    def cut_the_last_paragraph(self, name):
        self.edit(f"articles/{name}.md", lambda text: text.rstrip().rpartition("\n\n")[0] + "\n")

    @rule(name=articles, title=phrases, words=phrases)
    def write_an_article(self, name, title, words):
        self.write(f"articles/{name}.md", article(title.replace("&", "or"), [words, f"In 1902 {words}."]))

    @rule(name=articles)
    def delete_an_article(self, name):
        self.drop_claims(name)
        self.path(f"articles/{name}.md").unlink(missing_ok=True)

    @rule(name=articles, number=st.integers(1, 3), verdict=st.sampled_from(("holds", "contested", "opinion")))
    def make_a_claim(self, name, number, verdict):
        claim, path = f"{name}-{number}", self.path("claims.yaml")
        if self.path(f"articles/{name}.md").exists() and f"id: {claim}," not in path.read_text():
            entry = (
                f"- {{id: {claim}, article: {name}, claim: It is so., verdict: {verdict}, finding: It is., "
            )
            path.write_text(f"{path.read_text()}{entry}sources: [board-1898], known_then: true}}\n")
            self.edit(f"articles/{name}.md", lambda text: f"{text}\nIt [is so]{{claim={claim}}}, he says.\n")

    @rule(name=articles)
    def drop_claims(self, name):
        path = self.path("claims.yaml")
        kept = [line for line in path.read_text().splitlines(True) if f"article: {name}," not in line]
        path.write_text("".join(kept))
        self.edit(f"articles/{name}.md", lambda text: re.sub(r"\[is so\]\{claim=[a-z0-9-]+\}", "is so", text))

    @rule(name=articles)
    def tell_of_an_event(self, name):
        if "id: mole-built" in self.path("timeline/works.yaml").read_text():
            self.edit(f"articles/{name}.md", lambda text: f"{text}\n[That]{{event=mole-built}} was early.\n")

    @rule(name=articles, status=st.sampled_from(("draft", "published", "hidden")))
    def set_a_status(self, name, status):
        self.edit(f"articles/{name}.md", lambda text: text.replace("---\n", f"---\nstatus: {status}\n", 1))

    @rule(name=articles, topics=st.lists(st.sampled_from(TOPICS), max_size=2, unique=True))
    def say_what_it_is_about(self, name, topics):
        self.edit(f"articles/{name}.md", lambda text: with_key(text, "topics", f"[{', '.join(topics)}]"))

    @rule(
        name=articles, part=st.sampled_from(("Letters", "{name: Letters, part: 1}", "{name: Words, part: 2}"))
    )
    def put_into_a_series(self, name, part):
        self.edit(f"articles/{name}.md", lambda text: with_key(text, "series", part))

    @rule(name=articles, day=st.dates(date(2024, 1, 1), date(2026, 11, 20)))
    def date_an_article(self, name, day):
        self.edit(f"articles/{name}.md", lambda text: with_key(text, "date", day))

    @rule(name=articles, words=phrases, featured=explainers)
    def say_it_in_brief(self, name, words, featured):
        self.edit(f"articles/{name}.md", lambda text: with_key(text, "in_brief", f"[{words!r}]"))
        self.edit(f"articles/{name}.md", lambda text: with_key(text, "featured", f"[{featured}]"))

    @rule(name=articles)
    def choose_the_lead(self, name):
        self.edit(
            "site.yaml", lambda text: re.sub(r"home:\n(  lead: .*\n)?", f"home:\n  lead: {name}\n", text)
        )

    @rule(words=phrases)
    def describe_a_topic(self, words):
        self.set_site("topics", f"[{{name: Harbors, description: {words!r}}}]")

    @rule(name=explainers, alias=st.sampled_from(WORDS), words=phrases)
    def write_an_explainer(self, name, alias, words):
        self.write(f"explainers/{name}.md", explainer(name, alias, words.replace("&", "or")))

    @rule(name=explainers, alias=st.sampled_from(WORDS))
    def add_an_alias(self, name, alias):
        self.edit(
            f"explainers/{name}.md", lambda text: text.replace("aliases: [", f"aliases: [{alias!r}, ", 1)
        )

    @rule(name=explainers)
    def delete_an_explainer(self, name):
        self.path(f"explainers/{name}.md").unlink(missing_ok=True)

    @rule(old=explainers, new=explainers)
    def rename_an_explainer(self, old, new):
        path = self.path(f"explainers/{old}.md")
        if path.exists() and old != new:
            text = path.read_text().replace(f"id: {old}\n", f"id: {new}\nprevious_ids: [{old}]\n")
            path.unlink()
            self.write(f"explainers/{new}.md", text)

    @rule(name=explainers, other=explainers)
    def relate(self, name, other):
        self.edit(
            f"explainers/{name}.md",
            lambda text: text.replace("reviewed:", f"related: [{{id: {other}, how: part of}}]\nreviewed:", 1),
        )

    @rule(year=st.integers(1880, 1920), words=phrases, about=explainers, source=st.sampled_from(SOURCES))
    def add_an_event(self, year, words, about, source):
        entry = f"- id: event-{year}\n  date: {year}\n  label: {words!r}\n  about: [{about}]\n"
        entry += f"  sources: [{source}]\n"
        self.edit("timeline/works.yaml", lambda text: text + entry)

    @rule()
    def cut_the_last_event(self):
        self.edit("timeline/works.yaml", lambda text: text[: text.rindex("- id:")] or text)

    @rule(words=st.sampled_from(("The Harbor Gazette", "A paper", "Pier")))
    def retitle_a_source(self, words):
        self.edit("sources.yaml", lambda text: text.replace("title:", f"title: {words} -", 1))

    @rule(name=st.sampled_from(["Marsh", "Mersh", "Van Marsh"]))
    def rename_an_author(self, name):
        self.edit("sources.yaml", lambda text: re.sub(r"family: [^,]*", f"family: {name}", text, count=1))

    @rule(verdict=st.sampled_from(("holds", "contested", "opinion")))
    def judge_the_claim(self, verdict):
        self.edit(
            "claims.yaml", lambda text: text.replace("verdict: contested", f"verdict: {verdict}").replace(
                "verdict: holds", f"verdict: {verdict}")
        )  # fmt: skip

    @rule(words=st.sampled_from(("Harbor", "Port", "The sea, explained")))
    def rename_the_site(self, words):
        self.edit("site.yaml", lambda text: f"name: {words!r}\n" + text.partition("\n")[2])

    @rule(name=st.sampled_from(("base.html", "explainer.html", "components/preview.html")))
    def edit_a_template(self, name):
        path = self.root / "theme" / "templates" / name
        path.write_text(path.read_text() + "\n")

    @rule(data=st.data())
    def take_an_edit_back(self, data):
        if self.before:
            name = data.draw(st.sampled_from(sorted(self.before)))
            text = self.before[name]
            if text is None:
                self.path(name).unlink(missing_ok=True)
            else:
                self.write(name, text)

    @invariant()
    def both_builds_are_alike(self):
        with pytest.MonkeyPatch.context() as environment:
            environment.setenv(GIVEN_DAY, self.day.isoformat())
            kept = build_site(self.root, output=self.root / "kept")
            clean = build_site(self.root, output=self.root / "clean", fresh=True)
        assert [str(problem) for problem in kept.problems] == [str(problem) for problem in clean.problems]
        assert kept.swapped == clean.swapped
        if clean.swapped:
            assert files(self.root / "kept") == files(self.root / "clean")
            self.sound, self.own = files(self.root / "content"), files(self.root / OVERRIDES)
            self.sound_day = self.day
        else:
            self.go_back()
        TALLY[clean.swapped] += 1

    def go_back(self):
        """Nothing comes of edits to a site that cannot be built: return to the last one that could."""
        self.day = self.sound_day
        for folder, sound in (("content", self.sound), (OVERRIDES, self.own)):
            shutil.rmtree(self.root / folder, ignore_errors=True)
            for name, data in sound.items():
                self.put(f"{folder}/{name}", data)


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_any_edit_gives_the_bytes_of_a_clean_build(tmp_path_factory):
    Editing.base = tmp_path_factory.mktemp("edits")
    case = Editing.TestCase
    case.settings = settings(
        max_examples=max(1, STEPS // 15),
        stateful_step_count=15,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    case().runTest()
    assert TALLY[True] > TALLY[False], "most edits have to give a site"
