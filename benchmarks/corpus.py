"""A site of any size from a seed: articles of about 900 words, explainers of about 220, always the same.

    python benchmarks/corpus.py FOLDER --articles 1000 --explainers 1000

Sentences are put together from parts, so that words come in the order and proportion of prose: names of
explainers stand in about every third sentence, dates in about every eighth, sources after every tenth.
"""

import argparse
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
KINDS = ("person", "place", "organisation", "treaty", "policy", "event", "concept")
_ONSETS = "b br c d dr f g h k kr l m n p r s st t tr v z".split()  # noqa: SIM905 - reads best so
_NUCLEI = ["a", "e", "i", "o", "u", "ai", "ea", "io", "ou", "au"]
_CODAS = ["", "", "", "n", "r", "l", "s", "m", "nd", "rt", "x"]
_SECOND = """
    Accord Bank Bay Bridge Bureau Canal Charter Coast Council Doctrine Ferry Front Fund Gorge Harbor Island
    League Line Pact Party Pass Plan Port Railway Ridge River Survey Terminal Treaty Union Valley Works
""".split()  # noqa: SIM905
_OPENINGS = (
    "Officials said that", "By most accounts,", "In practice", "According to the port authority,",
    "For years", "Critics replied that", "The records show that", "It was understood that", "Later",
    "Two reports hold that", "Nobody denies that", "At the time", "As a rule", "The newspaper wrote that",
)  # fmt: skip
_SUBJECTS = (
    "the ministry", "a small committee", "the old company", "most of the workers", "the inspectors",
    "an engineer from the coast", "the new council", "the owners of the pier", "several captains", "the bank",
    "a majority of the members", "the two governments", "farmers along the river", "the insurers",
)  # fmt: skip
_VERBS = (
    "paid for", "put off", "defended", "gave up", "had long planned", "measured", "argued over", "asked for",
    "rebuilt", "sold", "refused", "reported on", "kept open", "looked into", "quietly dropped",
)  # fmt: skip
_OBJECTS = (
    "the repair of the eastern wall", "a cheaper route inland", "the tariff on grain and coal",
    "an agreement that few had read", "the survey of the shallow water", "a loan at four percent",
    "the rights to the landing", "a report on the floods", "the timetable of the morning boat",
    "most of the warehouses", "the list of those who had signed", "a second opinion",
)  # fmt: skip
_TAILS = (
    "", "", " without saying why", " and then changed its mind", " because the water had risen",
    ", though the figures were never published", " for less than it had cost", ", which surprised nobody",
    " before the season began", " under a rule that still stands",
)  # fmt: skip
_OUTLETS = (
    "Harbor Gazette", "Coast Daily", "Port Authority", "Ministry of Works", "Survey Office", "Board of Trade",
    "River Review", "National Library", "Institute of Navigation", "Chamber of Commerce", "Maritime Court",
)  # fmt: skip
_TIES = ("part of", "located in", "led by", "opposes", "supports", "restricts", "led to", "see also")
_ORDERED = ("part of", "located in")
_VERDICTS = ("holds", "holds", "imprecise", "contested", "not-supported", "opinion")
_MONTHS = """
    January February March April May June July August September October November December
""".split()  # noqa: SIM905


class Corpus:
    """The names and sentences of one site."""

    def __init__(self, articles: int, explainers: int, seed: int = 1) -> None:
        self.random = random.Random(seed)
        self.article_count = articles
        self.names = list(self._names(explainers))
        self.places = {name: place for place, name in enumerate(self.names)}
        self.first_words = Counter(name.partition(" ")[0] for name in self.names)
        self.sources = [f"source-{number}" for number in range(max(20, (articles + explainers) // 2))]

    def _names(self, count: int) -> Iterator[str]:
        seen: set[str] = set()
        while len(seen) < count:
            word = "".join(self._syllable() for _ in range(self.random.choice((2, 2, 3)))).capitalize()
            name = f"{word} {self.random.choice(_SECOND)}"
            if name not in seen:
                seen.add(name)
                yield name

    def _syllable(self) -> str:
        return self.random.choice(_ONSETS) + self.random.choice(_NUCLEI) + self.random.choice(_CODAS)

    def date(self) -> str:
        """Return a date in one of the forms that prose has."""
        year, month, day = (
            self.random.randint(1850, 2024),
            self.random.choice(_MONTHS),
            self.random.randint(1, 28),
        )
        return self.random.choice(
            (f"In {year}", f"On {day} {month} {year}", f"In {month} {year}", f"In {month}", f"Since {year}")
        )

    def sentence(self) -> str:
        """Return a sentence of about 14 words."""
        opening = f"{self.date()}," if self.random.random() < 0.13 else self.random.choice(_OPENINGS)
        subject = self.named() if self.random.random() < 0.22 else self.random.choice(_SUBJECTS)
        thing = (
            f"the plans of {self.named()}" if self.random.random() < 0.12 else self.random.choice(_OBJECTS)
        )
        cited = f"[@{self.random.choice(self.sources)}]" if self.random.random() < 0.1 else ""
        return f"{opening} {subject} {self.random.choice(_VERBS)} {thing}{self.random.choice(_TAILS)}.{cited}"

    def named(self) -> str:
        """Return the name of an explainer; a few are named much more often than the rest."""
        place = int(len(self.names) * self.random.random() ** 2.5)
        return f"the {self.names[place]}"

    def text(self, words: int, sections: int) -> str:
        """Return Markdown of about so many words in so many sections."""
        parts = []
        for number in range(sections):
            parts += [f"## {self.random.choice(_OBJECTS).capitalize()} {number + 1}"] if number else []
            left = words // sections - 28
            while left > 0:
                paragraph = " ".join(self.sentence() for _ in range(self.random.randint(3, 6)))
                left -= paragraph.count(" ")
                parts.append(paragraph)
        return "\n\n".join(parts)


def slug(name: str) -> str:
    """Return the id of a name."""
    return name.lower().replace(" ", "-")


def write_corpus(folder: Path, articles: int, explainers: int, *, seed: int = 1) -> None:
    """Write a project: ``content/``, ``pelican.conf.py``, links to the kit's theme and plugins."""
    corpus = Corpus(articles, explainers, seed)
    content = folder / "content"
    shutil.rmtree(content, ignore_errors=True)
    for name in ("articles", "explainers", "timeline", "pages", "maps"):
        (content / name).mkdir(parents=True)
    for number in range(articles):
        _write(content / "articles" / f"article-{number:05}.md", _article(corpus, number))
    for number, name in enumerate(corpus.names):
        _write(content / "explainers" / f"{slug(name)}.md", _explainer(corpus, number, name))
    _write(
        content / "sources.yaml", "references:\n" + "".join(_source(corpus, name) for name in corpus.sources)
    )
    _write(content / "timeline" / "_index.yaml", _frame())
    _write(content / "timeline" / "events.yaml", "".join(_events(corpus)))
    _write(content / "maps" / "map.yaml", _map(corpus))
    _write(content / "site.yaml", _site(corpus))
    _write(content / "pages" / "about.md", "---\ntitle: About\n---\nAbout this.\n")
    shutil.copy(ROOT / "explainer_kit" / "settings.py", folder / "pelican.conf.py")
    for name in ("theme", "plugins"):
        if not (folder / name).exists():
            (folder / name).symlink_to(ROOT / name)


def add_claims(content: Path, each: int, *, seed: int = 1) -> None:
    """Have each article make so many claims, and tell of one event; ``claims.yaml`` judges them."""
    chosen, claims = random.Random(seed), []
    for path in sorted((content / "articles").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        for number in range(1, each + 1):
            words, claim_id = f"{chosen.choice(_SUBJECTS)} {chosen.choice(_VERBS)}", f"{path.stem}-{number}"
            text += f"\nIt says that [{words} {chosen.choice(_OBJECTS)}]{{claim={claim_id}}}.\n"
            claims.append(
                f"- {{id: {claim_id}, article: {path.stem}, claim: {words.capitalize()} it., "
                f"verdict: {chosen.choice(_VERDICTS)}, finding: 'Nobody wrote it down.', "
                f"sources: [source-{chosen.randrange(20)}], known_then: true}}\n"
            )
        _write(path, f"{text}\n[It began]{{event=event-{len(claims) % 20}}} much earlier.\n")
    _write(content / "claims.yaml", "".join(claims))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _article(corpus: Corpus, number: int) -> str:
    day = f"{2000 + number % 25}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    title, summary = f"Article {number} on {corpus.random.choice(corpus.names)}", corpus.sentence()
    head = f"title: {title}\nauthor: The Desk\ndate: {day}\nsummary: {summary.partition('[')[0]}\n"
    head += f"featured: [{slug(corpus.names[0])}]\n"
    return f"---\n{head}---\n{corpus.text(900, 5)}\n"


def _explainer(corpus: Corpus, number: int, name: str) -> str:
    kind, ties = KINDS[number % len(KINDS)], _ties(corpus, number, name)
    place = _coordinates(corpus) if kind == "place" else ""
    source, subject = corpus.sources[number % len(corpus.sources)], corpus.random.choice(_SUBJECTS)
    fact = f"{{label: Length, value: '{number % 90 + 1} km', as_of: 2001, sources: [{source}]}}"
    return (
        f"---\nid: {slug(name)}\ntitle: {name}\nkind: {kind}\n{place}"
        f"definition: What {subject} once {corpus.random.choice(_VERBS)} on the coast.\n"
        f"{_alias(corpus, name)}"
        f"facts:\n- {fact}\n{ties}"
        f"reviewed: 2026-01-01\nreview_by: 2036-01-01\n---\n{corpus.text(220, 3)}\n"
    )


def _alias(corpus: Corpus, name: str) -> str:
    """Give a second name to those whose first word is nobody else's."""
    word = name.partition(" ")[0]
    return f"aliases: [{word} question]\n" if corpus.first_words[word] == 1 else ""


def _ties(corpus: Corpus, number: int, name: str) -> str:
    """Tie an explainer to one at random, and to one or two of those whose names everybody knows.

    What is part of something, or lies in it, has the later number: no chain comes back.
    """
    known = {corpus.names[(number * 7 + 3) % len(corpus.names)]: "part of"}
    for _ in range(corpus.random.randint(1, 2)):
        other = corpus.names[int(len(corpus.names) * corpus.random.random() ** 2.5)]
        known.setdefault(other, corpus.random.choice(_TIES))
    known.pop(name, None)
    rows = ", ".join(
        f"{{id: {slug(other)}, how: {_forward(corpus, number, other, known[other])}}}" for other in known
    )
    return f"related: [{rows}]\n" if rows else ""


def _forward(corpus: Corpus, number: int, other: str, how: str) -> str:
    return "see also" if how in _ORDERED and corpus.places[other] >= number else how


def _coordinates(corpus: Corpus) -> str:
    """Return a place inside the outlines that come with the kit; most lie close together."""
    north, east = corpus.random.gauss(38, 4), corpus.random.gauss(135, 7)
    at = f"[{min(55, max(30, north)):.2f}, {min(155, max(115, east)):.2f}]"
    return f"coordinates: {at}\nprecision: about {corpus.random.choice((1, 2, 5))} km\n"


def _map(corpus: Corpus) -> str:
    places = (name for number, name in enumerate(corpus.names) if KINDS[number % len(KINDS)] == "place")
    rows = "".join(
        f"- {{explainer: {slug(name)}, rank: {min(3, 1 + at // 20)}}}\n" for at, name in enumerate(places)
    )
    return (
        "title: Where it is\ndeck: Many places.\nsummary: Land and water.\ncredit: Natural Earth.\nviews:\n"
        "- {id: wide, title: All, shown: wide, extent: [117, 33.5, 156.5, 54], detail: 2}\n"
        "- {id: narrow, title: All, shown: narrow, extent: [123.5, 34, 151.5, 51], detail: 1}\n"
        f"- {{id: strait, title: The strait, extent: [129.8, 42.0, 132.5, 43.55]}}\nplaces:\n{rows}"
    )


def _source(corpus: Corpus, name: str) -> str:
    about, outlet = corpus.random.choice(corpus.names), corpus.random.choice(_OUTLETS)
    kind = corpus.random.choice(("press", "press", "press", "primary", "scholarly", "reference"))
    issued = corpus.random.randint(1900, 2024)
    return (
        f"- {{id: {name}, type: report, title: Report on the {about}, publisher: {outlet}, kind: {kind}, "
        f"URL: 'https://sources.example/{name}', issued: {issued}, accessed: 2026-01-01}}\n"
    )


def _events(corpus: Corpus) -> Iterator[str]:
    for number, name in enumerate(corpus.names):
        year = 1850 + number * 7 % 170
        yield (
            f"- {{id: event-{number}, date: '{year}', label: '{name} begins.', about: [{slug(name)}], "
            f"strand: work, sources: [{corpus.random.choice(corpus.sources)}]}}\n"
        )


def _frame() -> str:
    eras = "".join(
        f"- {{id: era-{year}, label: Years from {year}, from: {year}, to: {year + 24}}}\n"
        for year in range(1850, 2025, 25)
    )
    return f"title: Timeline\ndeck: '{{count}} events.'\nstrands: [{{id: work, label: Work}}]\neras:\n{eras}"


def _site(corpus: Corpus) -> str:
    return (
        "name: Corpus\npublisher: {name: Desk}\ncontact: {email: desk@example.org}\n"
        "licence: {name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/'}\n"
        "home: {heading: What it says, deck: Many texts.}\n"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--explainers", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    write_corpus(chosen.folder, chosen.articles, chosen.explainers, seed=chosen.seed)
