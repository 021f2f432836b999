"""A thing's names in other languages, as its page shows them."""

import pytest


@pytest.mark.parametrize(
    ("lang", "name", "written", "tag"),
    [
        ("ja", "北方領土", "Hoppō Ryōdo", "ja-Latn"),
        ("ja", "北方領土", "홋포료도", "ja-Hang"),
        ("ru", "Курилы", "クリル", "ru-Kana"),
        ("zh-Hant", "釣魚臺", "Diàoyútái", "zh-Latn"),
        ("ko", "사드", "Саду", "ko-Cyrl"),
    ],
)
def test_a_transliteration_says_in_which_letters_it_stands(small_site, lang, name, written, tag):
    names = f"names: [{{name: {name}, lang: {lang}, transliteration: {written}}}]"
    small_site.replace("explainers/the-mole.md", "names: [{name: Hafendamm, lang: de}]", names)
    assert small_site.build().swapped
    page = small_site.output("explainers/the-mole/index.html")
    assert f'<i lang="{tag}" dir="auto">{written}</i>' in page
