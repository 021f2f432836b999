"""Slips in YAML of front matter and data files: the true line, and nothing that follows from it."""

from tests.desk.mistakes.mistake import Mistake, error, explainer

CLAIM = "  claim: The mole was built too short."


def in_claim(line: str) -> dict[str, tuple[str, str]]:
    return {"claims.yaml": (CLAIM, line)}


GROUPS = {
    "a tab in claims.yaml": {
        "a tab": Mistake(
            in_claim("\tclaim: The mole was built too short."),
            (error("claims.yaml:3", "a tab stands before the first word", "indent with spaces"),),
        ),
    },
    "slips in front matter": {
        "a colon": Mistake(
            {"explainers/pier.md": explainer("pier", ("title: Pier", "title: Pier: a history"))},
            (error("explainers/pier.md:3", "a value holds a colon", 'put the value in quotes: title: "…"'),),
        ),
        "no blank after the colon": Mistake(
            {"explainers/quay.md": explainer("quay", ("title: Quay", "title:Quay"))},
            (error("explainers/quay.md:3", "the line is no 'key: value'", "put a colon and a space"),),
        ),
        "a quotation that is not closed": Mistake(
            {"explainers/dock.md": explainer("dock", ("title: Dock", 'title: "Dock'))},
            (error("explainers/dock.md:3", "a quotation is not closed", "close it with the same"),),
        ),
        "a value that begins with a sign": Mistake(
            {"explainers/crane.md": explainer("crane", ("title: Crane", "title: @crane"))},
            (error("explainers/crane.md:3", "a value begins with '@'", "put the value in quotes"),),
        ),
    },
}
