"""What an editor may give for an item."""

import pytest

from plugins.wikidata import Given, WikidataError, read_given


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" q271094 ", Given("Q271094")),
        ("https://www.wikidata.org/wiki/Q5#P31", Given("Q5")),
        ("http://www.wikidata.org/entity/Q5", Given("Q5")),
        ("https://m.wikidata.org/wiki/Special:EntityData/Q5.json", Given("Q5")),
        ("https://www.wikidata.org/w/index.php?title=Q5&oldid=1", Given("Q5")),
        ("www.wikidata.org/wiki/Q5", Given("Q5")),
        (
            "https://de.m.wikipedia.org/wiki/%C5%81%C3%B3d%C5%BA_(Stadt)#Lage",
            Given("", "dewiki", "Łódź (Stadt)"),
        ),
        ("https://zh.wikipedia.org/zh-tw/%E5%85%A7%E6%B9%96%E5%8D%80", Given("", "zhwiki", "內湖區")),
        ("https://be-tarask.wikipedia.org/wiki/X", Given("", "be_x_oldwiki", "X")),
        ("https://en.wikipedia.org/w/index.php?title=AC/DC&action=edit", Given("", "enwiki", "AC/DC")),
    ],
)
def test_an_item_is_known_by_its_id_or_an_address(text, expected):
    assert read_given(text) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("P31", "names a property"),
        ("L123-F1", "names a lexeme"),
        ("https://www.wikidata.org/wiki/Property:P31", "names a property"),
        ("https://www.wikidata.org/wiki/Wikidata:Main_Page", "names no item"),
        ("https://en.wikipedia.org/", "names no article"),
        ("https://en.wikipedia.org/wiki/Category:Moles", "leads to no article"),
        ("https://en.wikipedia.org/wiki/%FF", "cannot be read"),
        ("https://commons.wikimedia.org/wiki/File:X.jpg", "neither Wikidata nor a Wikipedia"),
        ("https://wikidata.org.evil.example/wiki/Q5", "neither Wikidata nor a Wikipedia"),
        ("http://[::1", "no address"),
        ("Mole", "neither an id nor an address"),
    ],
)
def test_what_names_no_item_is_told_in_words(text, message):
    with pytest.raises(WikidataError, match=message):
        read_given(text)
