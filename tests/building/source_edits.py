"""Edits of the bibliography: a second file of sources, its order, languages, and citations with places."""

import json

from hypothesis import strategies as st
from hypothesis.stateful import rule

MORE = (
    {"id": "sea-1", "type": "book", "title": "the sea of the north", "publisher": "Pier"},
    {"id": "sea-2", "type": "treaty", "title": "A treaty of the sea", "issued": {"date-parts": [[1903, 2]]}},
    {
        "id": "sea-3",
        "type": "article-journal",
        "title": "Tides",
        "author": [{"family": "Gogh", "given": "V.", "non-dropping-particle": "van"}, {"literal": "others"}],
        "container-title": "Sea",
    },
)
CITED = (
    "[see @sea-1, p. 3]",
    "@sea-2 says so.",
    "Whatever.[-@sea-3; @sea-1, chap. 2]",
    "@sea-3 [pp. 4-5] too.",
)
LANGUAGES = ("", "en", "de", "fr")

texts = st.sampled_from(("articles/harbor-letter.md", "explainers/the-mole.md", "pages/about.md"))
orders = st.lists(st.sampled_from(MORE), unique_by=lambda item: item["id"], max_size=3)


class SourceEdits:
    """Rules for a machine that has ``path``, ``write`` and ``edit``."""

    @rule(items=orders, language=st.sampled_from(LANGUAGES))
    def write_a_second_bibliography(self, items, language):
        told = {"language": language} if language else {}
        self.write("sources.json", json.dumps([item | told for item in items] or [MORE[0]]))

    @rule(name=texts, words=st.sampled_from(CITED))
    def cite_a_place_in_a_source(self, name, words):
        if not self.path("sources.json").exists():
            self.write("sources.json", json.dumps(MORE))
        self.edit(name, lambda text: f"{text}\n{words}\n")
