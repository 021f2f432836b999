"""Files in odd encodings are refused, or read as what they are; no byte is guessed at."""

import codecs

import pytest

ARTICLE, EXPLAINER = "articles/harbor-letter.md", "explainers/the-mole.md"
DATA = ("sources.yaml", "claims.yaml", "timeline/works.yaml", "site.yaml")


def test_latin_1_is_refused_with_its_line(faulty):
    text = faulty.read(ARTICLE).replace("two boats", "two bateaux à voile")
    faulty.write(ARTICLE, text.encode("latin-1"))
    faulty.refused("content/articles/harbor-letter.md:15: is not UTF-8; save the file as UTF-8")


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_utf_16_is_refused(mark, faulty):
    encoding = "utf-16-le" if mark == codecs.BOM_UTF16_LE else "utf-16-be"
    faulty.write(EXPLAINER, mark + faulty.read(EXPLAINER).encode(encoding))
    faulty.refused("content/explainers/the-mole.md:1: is not UTF-8; save the file as UTF-8")


@pytest.mark.parametrize("name", DATA)
def test_data_in_latin_1_is_refused(name, faulty):
    line = faulty.read(name).count("\n") + 1
    faulty.write(name, faulty.read(name).encode() + b"# caf\xe9\n")
    faulty.refused(f"content/{name}:{line}: is not UTF-8; save the file as UTF-8")


def test_half_a_character_at_the_end_is_refused(faulty):
    faulty.write(EXPLAINER, faulty.read(EXPLAINER).encode() + "방".encode()[:2])
    faulty.refused("content/explainers/the-mole.md:20: is not UTF-8")


def test_nul_bytes_are_refused(faulty):
    faulty.replace(ARTICLE, "two boats", "two\x00boats")
    faulty.refused("content/articles/harbor-letter.md:15: 'U+0000' is a control character; delete it")


def test_nul_bytes_in_data_are_refused(faulty):
    faulty.replace("claims.yaml", "The mole was", "The mole\x00was")
    faulty.refused("content/claims.yaml:3: 'U+0000' is a control character; delete it")


def test_a_byte_order_mark_is_read_over(faulty):
    for name in (ARTICLE, EXPLAINER, *DATA):
        faulty.write(name, codecs.BOM_UTF8 + faulty.read(name).encode())
    faulty.handled()
    assert "\ufeff" not in faulty.output("articles/harbor-letter/index.html")
    assert "\ufeff" not in faulty.output("articles/harbor-letter/index.md")


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_of_other_systems_give_the_same_site(ending, faulty):
    faulty.handled()
    pages = ("articles/harbor-letter/index.html", "explainers/the-mole/index.html", "timeline/index.html")
    before = [faulty.output(page) for page in pages]
    for name in (ARTICLE, EXPLAINER, *DATA):
        faulty.write(name, faulty.read(name).replace("\n", ending))
    faulty.handled()
    assert [faulty.output(page) for page in pages] == before


def test_a_name_in_decomposed_letters_is_the_same_name(faulty):
    faulty.replace(EXPLAINER, "[the great wall,", "[Café wall,")
    faulty.replace(ARTICLE, "The Mole should", "The Cafe\u0301 wall should")
    faulty.handled()
    assert 'href="../../explainers/the-mole/index.html">Cafe\u0301 wall</a>' in faulty.output(
        "articles/harbor-letter/index.html"
    )


def test_a_huge_file_is_refused(faulty):
    faulty.write(ARTICLE, faulty.read(ARTICLE) + "A wall of words. " * 70_000)
    faulty.refused("content/articles/harbor-letter.md: is larger than 1,000,000 bytes; split it")


def test_a_huge_data_file_is_refused(faulty):
    faulty.write("claims.yaml", faulty.read("claims.yaml") + "#" * 5_000_001)
    faulty.refused("content/claims.yaml: is larger than 5,000,000 characters; split it")


def test_an_empty_file_is_refused(faulty):
    faulty.write(EXPLAINER, b"")
    faulty.refused("content/explainers/the-mole.md:1: has no front matter; begin the file with a line '---'")


def test_a_picture_called_markdown_is_refused(faulty):
    faulty.write("pages/picture.md", b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    faulty.refused("content/pages/picture.md:1: is not UTF-8")
