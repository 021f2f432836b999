"""Both names of a disputed place, found as each script writes a name into its sentence."""

import pytest

ARTICLE = "articles/harbor-letter.md"


@pytest.mark.parametrize(
    ("lang", "pair", "sentence", "told"),
    [
        ("ko", ("이투루프섬", "에토로후섬"), "이투루프섬은 크다.", "'이투루프섬'"),
        ("ko", ("이투루프", "에토로후"), "배가 이투루프에서만이라도 쉰다.", "'이투루프'"),
        ("ko", ("이투루프", "에토로후"), "에토로후(이투루프)까지 간다.", None),
        ("ko", ("하산", "코산"), "하산스키가 왔다.", None),
        ("ko", ("Iturup", "Etorofu"), "Iturup은 크다.", "'Iturup'"),
        ("ko", ("울릉도", "다케시마"), "쌍울릉도는 없다.", None),
        ("ja", ("択捉島", "イトゥルプ"), "北の択捉島は大きい。", "'択捉島'"),
        ("ja", ("択捉", "イトゥルプ島"), "大択捉島は大きい。", "'択捉'"),
        ("zh", ("钓鱼岛", "尖阁诸岛"), "船到钓鱼岛海域。", "'钓鱼岛'"),
        ("en", ("Urup", "Zurup"), "The Uruppu ferry left.", None),
        ("en", ("Urup", "Zurup"), "Urup's ferry left.", "'Urup'"),
    ],
)
def test_a_name_is_found_with_what_its_script_writes_onto_it(small_site, lang, pair, sentence, told):
    site = small_site.read("site.yaml")
    small_site.write("site.yaml", f"{site}\ndisputed_names: [{{one: [{pair[0]}], other: [{pair[1]}]}}]\n")
    small_site.replace(ARTICLE, "date: 2026-11-01\n", f"date: 2026-11-01\nlang: {lang}\n")
    small_site.replace(ARTICLE, "The Mole should be longer", f"{sentence} The Mole should be longer")
    line = small_site.read(ARTICLE).split(sentence)[0].count("\n") + 1
    problems = [str(problem) for problem in small_site.build().problems]
    found = [problem for problem in problems if "other name" in problem]
    expected = f"content/{ARTICLE}:{line}: page: {told}" if told else None
    assert len(found) == bool(told)
    assert expected is None or found[0].startswith(expected)
