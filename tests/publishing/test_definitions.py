"""A definition that explains a term by itself, as each script writes a title into its sentence."""

import pytest

MOLE = "explainers/the-mole.md"
ERROR, WARNING = "error", "warning"


@pytest.mark.parametrize(
    ("lang", "title", "definition", "severity"),
    [
        ("ko", "방파제", "항구를 막는 방파제.", ERROR),
        ("ko", "방파제", "방파제를 항구 앞에 쌓은 것.", WARNING),
        ("ko", "제재", "제재안을 미루는 일.", None),
        ("ja", "防波堤", "港の防波堤である。", WARNING),
        ("en", "Mole", "A wall of a moleskin.", None),
    ],
)
def test_a_definition_that_repeats_its_title_is_told(small_site, lang, title, definition, severity):
    head, _, body = small_site.read(MOLE).partition("definition:")
    small_site.write(MOLE, f"{head}definition: {definition}\n{body.partition(chr(10))[2]}")
    small_site.replace(MOLE, "title: Mole", f"lang: {lang}\ntitle: {title}")
    problems = small_site.build().problems
    found = [one.severity for one in problems if one.message == "is used in its own definition"]
    assert found == ([severity] if severity else [])
