"""Mistakes in claims, events, sources and the site's own file."""

# ruff: noqa: E501 - a table of mistakes reads best with one row a line

from tests.desk.mistakes.mistake import Mistake, article, claim, error, event, one

LETTER, CLAIMS, SITE = "articles/harbor-letter.md", "claims.yaml", "site.yaml"
CITING = (
    f"{LETTER}:14",
    *2 * ["claims.yaml:6"],
    "explainers/harbor-board.md:11",
    "explainers/the-mole.md:11",
    "explainers/the-mole.md:19",
    "timeline/works.yaml:6",
    "timeline/works.yaml:11",
)
"""Where the small site names a source."""

GROUPS = {
    "events": {
        "a date in words": one("timeline/words.yaml", event("words", ("1905", "24 May 2017")), error(":2", "date: '24 May 2017' is not a date", "write 2017-05-24")),
        "a date as Germans write it": one("timeline/german.yaml", event("german", ("1905", "24.05.2017")), error(":2", "date: '24.05.2017' is not a date", "write 2017-05-24")),
        "a range that ends before it begins": one("timeline/turned.yaml", event("turned", ("1905", "1910/1904")), error(":2", "date: '1910/1904' is not a date", "1904/1910")),
        "a range with a hyphen": one("timeline/hyphen.yaml", event("hyphen", ("1905", "1904-1910")), error(":2", "date: '1904-1910' is not a date", "with a slash: 1904/1910")),
        "an end of its own": one("timeline/end.yaml", event("end", ("1905", "1905\n  end: 1906")), error(":3", "end: '' is not a known key", "write both ends in 'date:'")),
        "a source misspelt": one("timeline/source.yaml", event("source", ("gazette-1904", "gazete-1904")), error(":5", "sources: 'gazete-1904' is not the id of a source", "did you mean 'gazette-1904'?")),
        "a thread misspelt": one("timeline/strand.yaml", event("strand", ("date: 1905", "date: 1905\n  strand: work")), error(":3", "strand: 'work' is not a strand", "write one of works")),
        "an id of another file": one("timeline/z.yaml", event("letter-printed"), error(":1", "id: 'letter-printed' stands already in content/timeline/works.yaml:7", "rename or remove one")),
    },
    "claims": {
        "of another article": Mistake({"articles/news.md": article("news"), CLAIMS: ("article: harbor-letter", "article: news"), LETTER: ("original:", "main_claims: [too-short]\noriginal:")}, (error("claims.yaml:2", "article: 'news' is not the article that marks 'too-short'", "write 'harbor-letter'"),)),
    },
    "claims of nobody": {
        "of an article that is not there": one(CLAIMS, ("article: harbor-letter", "article: harbour-letter"), error(":2", "article: 'harbour-letter' is not the id of an article", "write 'harbor-letter'")),
        "marked where it does not belong": Mistake({"articles/news.md": article("news", ("It rained", "[It]{claim=to-short} rained"))}, (error("articles/news.md:9", "claim: 'to-short' is not the id of a claim", "correct it"),)),
    },
    "a claim whose mark is misspelt": {
        "by a letter": one(LETTER, ("{claim=too-short}", "{claim=to-short}"), error(":14", "claim: 'to-short' is not the id", "did you mean 'too-short'?")),
    },
    "a claim whose mark cannot be read": {
        "for a blank": one(LETTER, ("{claim=too-short}", "{claim =too-short}"), error(":14", "attributes: '{claim =too-short}'", "without blanks")),
    },
    "a claim's words": {
        "a verdict misspelt": one(CLAIMS, ("verdict: contested", "verdict: Contestet"), error(":4", "verdict: 'Contestet' is not a verdict of this site", "did you mean 'contested'?")),
    },
    "two claims": {
        "of one id": one(CLAIMS, claim("too-short", "harbor-letter") + claim("too-short", "harbor-letter"), error(":8", "id: 'too-short' stands already on line 1", "rename one")),
    },
    "the site's editions": {
        "in several languages, and in none": Mistake({SITE: ("home:", "editions: [map, xyz]\nhome:")}, (
            error("site.yaml:6", "editions.0: 'map' is the tag of several languages", "write that of one of them"),
            error("site.yaml:6", "editions.1: 'xyz' is not the tag of a language", "write one of BCP 47"))),
    },
    "the file of the sources": {
        "is gone": Mistake({"sources.yaml": None}, tuple(error(place, "is not the id of a source", "no source is known at all: bring content/sources.yaml back") for place in CITING)),
    },
    "the site": {
        "several": Mistake({SITE: "name: Harbor\npublisher: Harbor Desk\ncontact: {email: desk at example.org}\nlicence: {name: CC BY, url: creativecommons.org}\nhome: {heading: News, deck: What is new.}\nthemecolor: red\n"}, (
            error("site.yaml:2", "publisher: 'Harbor Desk' is not a mapping", "write {name: …}"),
            error("site.yaml:3", "contact.email: 'desk at example.org' is not an address of mail", "name@example.org"),
            error("site.yaml:4", "licence.url: 'creativecommons.org' is no address on the web", "https://"),
            error("site.yaml:6", "themecolor: '' is not a known key", "did you mean 'theme_color'?"))),
    },
    "the site's name": {
        "is missing": one(SITE, ("name: The harbor letter, explained\n", ""), error(":1", "name: '' is missing", "add 'name:'")),
    },
}  # fmt: skip
