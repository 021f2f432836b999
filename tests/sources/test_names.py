"""How persons are named."""

import pytest

from plugins.sources import Person

NAMES = {
    ("김", "철수"): "김철수",
    ("山田", "太郎"): "山田太郎",
    ("習", "近平"): "習近平",
    ("さとう", "はな"): "さとうはな",
    ("Kim", "Cheol-su"): "Cheol-su Kim",
    ("Marsh", "Ada"): "Ada Marsh",
    ("de la Cruz", "Juana"): "Juana de la Cruz",
    ("Šašek", "Miroslav"): "Miroslav Šašek",
    ("Толстой", "Лев"): "Лев Толстой",
    ("محفوظ", "نجيب"): "نجيب محفوظ",
    ("Kim (김)", "철수"): "철수 Kim (김)",
    ("Plato", None): "Plato",
}


@pytest.mark.parametrize(("parts", "name"), NAMES.items())
def test_a_name_is_written_in_the_order_of_its_script(parts, name):
    assert Person(*parts).name == name


def test_a_body_is_named_as_it_stands():
    assert Person(literal="한국은행, 조사국").name == "한국은행, 조사국"
    assert Person(literal="Bank").is_body
    assert not Person(family="Marsh").is_body
