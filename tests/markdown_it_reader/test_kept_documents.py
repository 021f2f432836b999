"""What is asked for before a file is read: words for its recordings, in its own language."""

import pytest

from plugins.markdown_it_reader.kept_documents import media_in

VIDEO = "::: video\nlang: ko\n:::\n"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (f"---\ntitle: Film\nlang: ja\n---\n{VIDEO}", "ja"),
        (f"---\r\nlang: 'pt-BR'\r\n---\r\n{VIDEO}", "pt-BR"),
        (f"---\ntitle: Film\n---\n{VIDEO}", "de"),
        (VIDEO, "de"),
    ],
)
def test_the_language_of_a_text_stands_in_its_header_alone(text, asked):
    heard = []
    media_in(text.encode(), heard.append, "de")
    assert heard == [asked]
