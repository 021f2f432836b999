"""Whatever is in a title, a name or an address: the entry is whole, and says the same."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.sources import Person
from plugins.sources.bibtex import bibtex_key
from plugins.sources.page_citation import CitedPage, bibtex

NAMED = {
    r"\textbackslash{}": "\\", r"\textbraceleft{}": "{", r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~", r"\textasciicircum{}": "^",
}  # fmt: skip


def fields(entry):
    """Read an entry as strictly as BibTeX does: braces are counted, whatever stands before them."""
    head = re.match(r"@online\{([^\s,{}\"#%~=\\'()]+),\n", entry)
    assert head, entry
    found, place = {"key": head[1]}, head.end()
    while entry[place] != "}":
        name = re.compile(r"\s*(\w+) = \{").match(entry, place)
        assert name, entry[place:]
        depth, end = 1, name.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(entry[end], 0)
            end += 1
        found[name[1]] = entry[name.end() : end - 1]
        place = re.compile(r",?\n").match(entry, end).end()
    assert entry[place:] == "}"
    return found


def words(value):
    """Return what LaTeX prints of a value; a sign that it would act on is a fault."""
    for name, sign in NAMED.items():
        value = value.replace(name, {"\\": "\0", "{": "\1", "}": "\2", "~": "\3", "^": "\4"}[sign])
    value = re.sub(r"^\{(.*)\}$", r"\1", value)
    assert not re.search(r"(?<!\\)[&%$#_]|[{}~^]|\\(?![&%$#_])", value), value
    value = re.sub(r"\\([&%$#_])", r"\1", value)
    return value.translate({0: "\\", 1: "{", 2: "}", 3: "~", 4: "^"})


@given(st.text(st.characters(codec="utf-8", categories=("L", "P", "S", "N", "Zs")), min_size=1))
def test_an_entry_says_what_it_was_given(text):
    entry = fields(
        bibtex(
            CitedPage(
                "x", text, (Person(literal=text),), text, date(2026, 5, 2), "https://e.example/a_b%20c#d&e"
            )
        )
    )
    shown = " ".join(text.split())
    for name in ("title", "author", "organization"):
        assert words(entry.get(name, "")) == shown
    assert entry["url"] == "https://e.example/a_b%20c#d&e"


@pytest.mark.parametrize(
    "text",
    ["\\", "{", "}", "}{", "a\\", "\\input{x}", "50% of R&D", "$x_1^2$", "~#", "a\nb",
     "방파제", "“q”", '"', "@x,"],
)  # fmt: skip
def test_signs_of_tex_are_words(text):
    entry = fields(
        bibtex(CitedPage("x", text, (Person(literal=text),), text, date(2026, 5, 2), "https://e.example/"))
    )
    assert words(entry["title"]) == " ".join(text.split())


@pytest.mark.parametrize("name", ["방파제", "the mole", "a,b", "{x}", "%", "naïve", "x'y(z)", "~"])
def test_a_key_is_one_that_bibtex_takes(name):
    assert re.fullmatch(r"[A-Za-z0-9:._/+-]+", bibtex_key(name))


def test_keys_of_two_names_differ():
    names = ["é", "e", "방", "제", "a b", "a_b", "a-b"]
    assert len({bibtex_key(name) for name in names}) == len(names)


@pytest.mark.parametrize(
    "url",
    ["https://e.example/{x}", "https://e.example/a b", "https://e.example/100%", 'https://e.example/"\\'],
)
def test_an_address_ends_nothing(url):
    entry = fields(bibtex(CitedPage("x", "T", (Person(literal="A"),), "S", date(2026, 5, 2), url)))
    assert not re.search(r"[{}\s\\\"]", entry["url"])
