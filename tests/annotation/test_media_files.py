"""Videos and sound recordings on a built site: what plays them, what is refused, what other formats show."""

import io

import pytest
from PIL import Image

from plugins.content_files.captions import captions_fault
from tests.theming.houses import move_out

ARTICLE = "articles/harbor-letter.md"
ELSEWHERE = """
::: video
title: How the mole was built
url: https://videos.example/mole
poster: images/mole.png
length: 3:20
credit: Harbor Board
:::
"""
OWN = """
::: video
title: The storm
file: files/storm.mp4
poster: images/mole.png
captions: files/storm.vtt
length: 0:42
:::

::: audio
title: The horn
file: files/horn.mp3
transcript: files/horn.txt
length: 0:12
:::
"""
CUES = "WEBVTT\n\n00:01.000 --> 00:02.500\nThe wind howls.\n"


@pytest.fixture
def site(small_site):
    png = io.BytesIO()
    Image.new("RGB", (64, 36), (10, 20, 30)).save(png, "png")
    files = {
        "images/mole.png": png.getvalue(),
        "files/storm.mp4": b"\0\0\0\x18ftypisom\0\0\2\0isom" + b"\0" * 100_000,
        "files/storm.vtt": CUES.encode(),
        "files/horn.mp3": b"ID3\4" + b"\0" * 500,
        "files/horn.txt": b"A horn sounds.\n",
    }
    for name, data in files.items():
        small_site.path(name).parent.mkdir(exist_ok=True)
        small_site.path(name).write_bytes(data)
    return small_site


def add(site, text):
    site.write(ARTICLE, site.read(ARTICLE) + text)


def page(site):
    return site.output("articles/harbor-letter/index.html")


def told(site):
    return [str(problem) for problem in site.build().problems]


def test_a_link_needs_no_wider_policy_and_fetches_nothing_from_elsewhere(site):
    add(site, ELSEWHERE)
    assert told(site) == []
    assert "media-src" not in page(site)
    assert 'href="https://videos.example/mole"' in page(site)
    assert "Video, 3:20. Leads to videos.example" in page(site)


def test_only_pages_with_a_player_may_play_and_only_from_the_site(site):
    add(site, OWN)
    assert site.build("https://x.example").problems == ()
    assert "font-src 'self'; media-src 'self'; connect-src" in page(site)
    assert "media-src 'self'" in site.output("articles/harbor-letter/classroom/index.html")
    assert "media-src" not in site.output("index.html")
    assert "autoplay" not in page(site)
    assert 'poster="https://x.example/images/mole.png"' in page(site)
    assert '<source src="https://x.example/files/storm.mp4" type="video/mp4">' in page(site)
    assert (site.root / "output/files/storm.vtt").read_text() == CUES


def test_feeds_and_twins_name_the_whole_address(site):
    add(site, OWN + ELSEWHERE)
    site.build("https://x.example")
    twin = site.output("articles/harbor-letter/index.md")
    assert "[The storm](https://x.example/files/storm.mp4) Video, 0:42" in twin
    assert "[Transcript](https://x.example/files/horn.txt)" in twin
    assert "Leads to videos.example](https://videos.example/mole)" in twin
    feed = site.output("feeds/articles.atom.xml")
    assert 'poster="https://x.example/images/mole.png"' in feed


@pytest.mark.parametrize(
    ("site_lang", "own", "words"),
    [
        ("ko", "", ("동영상, 3:20. 누르면 videos.example 사이트로 이동", "동영상, 0:42", "녹취록")),
        ("ko", "de", ("Video, 3:20. Führt zu videos.example", "Video, 0:42", "Abschrift")),
        ("it", "", ("Video, 3:20. Leads to videos.example", "Video, 0:42", "Transcript")),
    ],
)
def test_a_recording_is_named_in_the_language_of_its_text(site, site_lang, own, words):
    site.write("site.yaml", f"lang: {site_lang}\n{site.read('site.yaml')}")
    if own:
        site.replace(ARTICLE, "title:", f"lang: {own}\ntitle:")
    add(site, OWN + ELSEWHERE)
    site.build("https://x.example")
    assert [word for word in words if f">{word}</" not in page(site)] == []
    assert f"[{words[2]}](https://x.example/files/horn.txt)" in site.output("articles/harbor-letter/index.md")


def test_a_site_has_its_own_words_for_recordings_from_the_build_that_has_them_on(site):
    site = move_out(site)
    add(site, OWN)
    site.build()
    assert ">Transcript</a>" in page(site)
    site.put("locale/en/messages.po", 'msgid "Transcript"\nmsgstr "Script"\n')
    site.build()
    assert ">Script</a>" in page(site)


def test_what_is_played_on_demand_is_no_weight_of_the_page(site):
    add(site, OWN)
    assert not [line for line in told(site) if "BYTES" in line]


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("files/storm.mp4", None, "video: '/files/storm.mp4' leads to no file of the site"),
        (
            "files/storm.mp4",
            b"RIFF....AVI ",
            "video: '/files/storm.mp4' does not begin as a '.mp4' file does",
        ),
        ("files/horn.mp3", b"", "audio: '/files/horn.mp3' does not begin as a '.mp3' file does"),
        ("images/mole.png", None, "static: '/images/mole.png' leads to no file of the site"),
        ("files/storm.vtt", None, "captions: '/files/storm.vtt' leads to no file of the site"),
        (
            "files/storm.vtt",
            b"1\n00:01,0 --> 00:02,0\n",
            "'/files/storm.vtt' does not begin with a line WEBVTT",
        ),
        ("files/storm.vtt", b"WEBVTT\n\n", "captions: '/files/storm.vtt' has no cues; write WebVTT in UTF-8"),
        ("files/horn.txt", None, "static: '/files/horn.txt' leads to no file of the site"),
    ],
)
def test_a_file_that_cannot_be_played_stops_the_build_at_its_line(site, name, data, problem):
    add(site, OWN)
    site.build()
    before = page(site)
    site.path(name).write_bytes(data or b"")
    if data is None:
        site.path(name).unlink()
    [line] = [number for number, text in enumerate(site.read(ARTICLE).split("\n"), start=1) if name in text][
        :1
    ]
    found = [one for one in told(site) if f"{ARTICLE}:{line}: {problem}" in one or problem in one]
    assert found
    assert found[0].startswith(f"content/{ARTICLE}:{line}: ")
    assert page(site) == before


def test_a_picture_is_nothing_to_be_played(site):
    add(site, OWN.replace("captions: files/storm.vtt", "captions: images/mole.vtt"))
    site.path("images/mole.vtt").write_text(CUES)
    assert any("captions: '/images/mole.vtt'" in line for line in told(site))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (CUES, ""),
        (
            "\ufeffWEBVTT The storm\r\n\r\n1\r\n100:00:01.000 --> 100:00:02.000 align:start\r\nWind\r\n",
            "",
        ),
        ("WEBVTTX\n", "does not begin with a line WEBVTT"),
        ("WEBVTT\n\n00:01,000 --> 00:02,000\nx\n", "has no times in line 3, as in 00:03.000 --> 00:05.500"),
        ("WEBVTT\n\n00:02.000 --> 00:01.000\nx\n", "ends a cue before it begins, in line 3"),
        ("WEBVTT\n\nx\n", "has no cues"),
    ],
)
def test_captions_are_webvtt(text, fault):
    assert captions_fault(text.encode()) == fault


def test_captions_in_another_encoding_are_refused():
    assert captions_fault(CUES.replace("wind", "Böe").encode("latin-1")) == "is not in UTF-8"
