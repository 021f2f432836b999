"""Mistakes in front matter and texts of articles, explainers and pages."""

from tests.desk.mistakes.mistake import Mistake, article, error, explainer, warning

LETTER, MOLE = "articles/harbor-letter.md", "explainers/the-mole.md"

GROUPS = {
    "front matter": {
        "genre misspelt": Mistake(
            {"articles/genre.md": article("genre", ("date:", "genre: opinon\ndate:"))},
            (error("articles/genre.md:4", "genre: 'opinon' is not one of", "'opinion', 'news'"),),
        ),
        "a kind that is none": Mistake(
            {"explainers/pier.md": explainer("pier", ("kind: place", "kind: plce"))},
            (error("explainers/pier.md:4", "kind: 'plce' is not a kind", "did you mean 'place'?"),),
        ),
        "a date as Germans write it": Mistake(
            {"articles/german.md": article("german", ("2026-11-01", "01.11.2026"))},
            (error("articles/german.md:4", "date: '01.11.2026' is not a date", "write YYYY-MM-DD"),),
        ),
        "an article of the day after tomorrow": Mistake(
            {"articles/later.md": article("later", ("2026-11-01", "2932-01-01"))},
            (warning("articles/later.md:4", "date: '2932-01-01' is still to come", "publish: 2932-01-01"),),
        ),
    },
}
