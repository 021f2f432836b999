"""Slips in YAML of front matter and data files: the true line, and nothing that follows from it."""

# ruff: noqa: E501 - a table of mistakes reads best with one row a line

from tests.desk.mistakes.mistake import Mistake, Told, article, error, event, explainer, one, page, warning

CLAIM = "  claim: The mole was built too short."


def in_title(term: str, line: str, told: Told, *, old: str = "title: ") -> Mistake:
    """A slip in an explainer's title, on line 3."""
    title = f"{old}{term.capitalize()}"
    return one(f"explainers/{term}.md", explainer(term, (title, line)), told)


def in_kind(term: str, lines: str, told: Told) -> Mistake:
    """A slip in lines below an explainer's kind, which is on line 4."""
    return one(f"explainers/{term}.md", explainer(term, ("kind: place", f"kind: place\n{lines}")), told)


GROUPS = {
    "in claims.yaml: a tab": {"": one("claims.yaml", (CLAIM, CLAIM.replace("  claim", "\tclaim")), error(":3", "a tab stands before the first word", "indent with spaces"))},
    "in claims.yaml: a blank of the web": {"": one("claims.yaml", (CLAIM, CLAIM.replace("  claim", "\u00a0\u00a0claim")), error(":3", "a blank of another kind", "put plain spaces there"))},
    "in claims.yaml: no blank behind the hyphen": {"": one("claims.yaml", ("- id", "-id"), error(":1", "an entry begins with '-' and no space", "begin it with '- '"))},
    "in claims.yaml: a dash for a hyphen": {"": one("claims.yaml", ("- id", "– id"), error(":1", "a dash that is no hyphen", "begin it with '- '"))},
    "in claims.yaml: indented too little": {"": one("claims.yaml", ("  claim", " claim"), error(":3", "the line is indented unlike its neighbors", "begin it where"))},
    "in claims.yaml: a key twice": {"": one("claims.yaml", ("  claim", "  verdict: holds\n  claim"), error(":5", "verdict: '' stands twice", "keep one of the two"))},
    "in claims.yaml: latin-1": {"": one("claims.yaml", "- id: café\n".encode("latin-1"), error(":1", "is not UTF-8", "save the file as UTF-8"))},
    "in claims.yaml: halves of a merge": {"": one("claims.yaml", (CLAIM, f"<<<<<<< HEAD\n{CLAIM}\n=======\n  claim: x\n>>>>>>> main"), error(":3", "two versions of the same lines", "keep the lines that are right"))},
    "one slip in an explainer that all name": {
        "a colon": Mistake(
            {
                "explainers/the-mole.md": ("kind: place", "kind: place: x"),
                "explainers/harbor-board.md": ("reviewed:", "related: [{id: the-mole, how: part of}]\nreviewed:"),
                "articles/harbor-letter.md": ("original:", "featured: [the-mole]\nnolink: [the-mole]\noriginal:"),
                "pages/more.md": page("more", ("A few", "The [mole](term:the-mole), [it]({filename}/explainers/the-mole.md) and a few")),
            },
            (error("explainers/the-mole.md:4", "a value holds a colon", 'put the value in quotes: kind: "…"'),),
        ),
    },
    "one slip in an article that has claims": {
        "a colon": one("articles/harbor-letter.md", ("author: Harbor", "author: Harbor: "), error(":3", "a value holds a colon", "put the value in quotes")),
    },
    "in front matter": {
        "a colon": in_title("pier", "title: Pier: a history", error(":3", "a value holds a colon", 'put the value in quotes: title: "…"')),
        "no blank behind the colon": in_title("quay", "title:Quay", error(":3", "the line is no 'key: value'", "put a colon and a space")),
        "a quotation that is not closed": in_title("dock", 'title: "Dock', error(":3", "a quotation is not closed", "close it with the same")),
        "words behind a quotation": in_title("crane", 'title: "Crane" of the port', error(":3", "words follow a quotation that is closed", "title: '…'")),
        "an apostrophe": in_title("buoy", "title: 'Buoy's end'", error(":3", "at an apostrophe perhaps", 'title: "…"')),
        "an at sign": in_title("rope", "title: @rope", error(":3", "a value begins with '@'", "put the value in quotes")),
        "a percent sign": in_title("mast", "title: % of masts", error(":3", "a value begins with '%'", "put the value in quotes")),
        "an asterisk": in_title("keel", "title: *Keel*", error(":3", "a value begins with '*'", "put the value in quotes")),
        "an ampersand": in_title("sail", "title: &Sail", error(":3", "'Sail' is a YAML anchor or alias", "or quote it")),
        "an exclamation mark": in_title("helm", "title: !Helm", error(":3", "'!Helm' is a YAML tag", "put the value in quotes")),
        "a bracket": in_title("oar", "title: [Oar] of wood", error(":3", "words follow a bracket that is closed", 'title: "…"')),
        "a dash of a word processor": one("explainers/bow.md", explainer("bow").replace("---\n", "——\n", 1), error(":1", "begins with '——', which is not '---'", "begin the file with a line '---'")),
        "a document of a word processor": one("pages/word.md", b"PK\x03\x04" + bytes(40), error(":1", "is a document of a word processor", "`make import`")),
        "no blank behind a hyphen": in_kind("spar", "aliases:\n-Spars", error(":6", "an entry begins with '-' and no space", "begin it with '- '")),
        "asterisks for hyphens": in_kind("yard", "aliases:\n* Yards", error(":6", "a sign that is no hyphen", "begin it with '- '")),
        "bullets of a word processor": in_kind("boom", "aliases:\n• Booms", error(":6", "a sign that is no hyphen", "begin it with '- '")),
        "a text on two lines": in_kind("gaff", "note: It is\nof dark wood", error(":6", "the line is no 'key: value'", "put two blanks before it")),
        "a path in braces": in_kind("stay", "note: {page: {filename}/pages/about.md}", error(":5", "a value begins with '{'", '"{filename}/pages/about.md"')),
        "a colon between braces": in_kind("brace", "image: {file: images/x.png, alt: Brace: a rope}", error(":5", "a value holds a colon", 'alt: "…"')),
        "an entry set in too little": in_kind("cleat", "image:\n  file: images/x.png\n alt: Cleat", error(":7", "indented unlike its neighbors", "begin it where")),
        "a color between braces": in_kind("winch", "note: {color: #0b5d4b}", error(":5", "the '{' of line 5 is not closed", "put the words around '#' in quotes")),
        "a wide colon": in_title("hull", "title：Hull", error(":3", "the colon is a wide one", "a plain colon and a space")),
    },
    "values that lose something": {
        "a title cut by a #": in_title("pier", "title: Pier #2", warning(":3", "title: 'Pier' is all that is read of it", 'in quotes: "Pier #2"')),
        "a summary lost to a #": one("pages/lost.md", page("lost", ("What it", "#1 What it")), warning(":3", "summary: '' has no value, for '#' begins", 'in quotes: "#1 What it is about."')),
        "a key point that holds a colon": one("articles/boat.md", article("boat", ("date:", "key_points:\n- Boat: a ship\ndate:")), error(":5", "is no text, for its colon", 'put it in quotes: "Boat: a ship"')),
        "an event's label cut by a #": one("timeline/cut.yaml", event("cut", ("happens.", "is #1.")), warning(":3", "label: 'Something cut is' is all that is read", "put all of it in quotes")),
        "typographic quotation marks": in_title("quay", "title: “Quay”", warning(":3", "title: '“Quay”' stands in typographic quotation marks", "write straight ones")),
        "true comments": one("explainers/dock.md", explainer("dock", ("kind: place", "kind: place #or concept?"), ("title: Dock", "title: Dock # the wet one"))),
        "quotation marks that belong to it": one("explainers/crane.md", explainer("crane", ("title: Crane", 'title: "“Crane”"'))),
        "a mark of byte order, and line ends of Windows": one("explainers/rope.md", b"\xef\xbb\xbf" + explainer("rope").replace("\n", "\r\n").encode()),
    },
}  # fmt: skip
