"""Mistakes in claims, events, sources and the site's own file."""

from tests.desk.mistakes.mistake import Mistake, error, event

GROUPS = {
    "events": {
        "a date in words": Mistake(
            {"timeline/words.yaml": event("words", ("1905", "24 May 2017"))},
            (error("timeline/words.yaml:2", "date: '24 May 2017' is not a date", "write 2017-05-24"),),
        ),
        "a range that ends before it begins": Mistake(
            {"timeline/turned.yaml": event("turned", ("1905", "1910/1904"))},
            (error("timeline/turned.yaml:2", "date: '1910/1904' is not a date", "1904/1910"),),
        ),
    },
    "claims": {
        "a verdict misspelt": Mistake(
            {"claims.yaml": ("verdict: contested", "verdict: contestet")},
            (
                error(
                    "claims.yaml:4", "verdict: 'contestet' is not one of", "'holds', 'imprecise', 'contested'"
                ),
            ),
        ),
    },
    "the site": {
        "no name": Mistake(
            {"site.yaml": ("name: The harbor letter, explained\n", "")},
            (error("site.yaml:1", "name: '' is missing", "add 'name:'"),),
        ),
    },
}
