"""The search index is made once for the same pages, and anew for others."""

import pytest

from plugins.publishing.kept_index import KeptIndex


@pytest.fixture
def pages(tmp_path):
    folder = tmp_path / "pages"
    (folder / "about").mkdir(parents=True)
    (folder / "index.html").write_text("<p>Home")
    (folder / "about" / "index.html").write_text("<p>About")
    return folder


@pytest.fixture
def index():
    return {"fragment/one": b"\0words"}


def test_the_same_pages_get_their_index_back(pages, index, tmp_path):
    KeptIndex.of(pages, "way 1", tmp_path / "store").keep(index)
    assert KeptIndex.of(pages, "way 1", tmp_path / "store").read() == index


@pytest.mark.parametrize("change", ["text", "name", "new page", "way"])
def test_anything_else_does_not(change, pages, index, tmp_path):
    KeptIndex.of(pages, "way 1", tmp_path / "store").keep(index)
    if change == "text":
        (pages / "index.html").write_text("<p>Hom3")
    elif change == "name":
        (pages / "about").rename(pages / "contact")
    elif change == "new page":
        (pages / "404.html").write_text("")
    way = "way 2" if change == "way" else "way 1"
    assert KeptIndex.of(pages, way, tmp_path / "store").read() is None


@pytest.mark.parametrize("damage", ["cut", "empty", "missing", "more", "without digests", "digests cut"])
def test_one_that_is_not_what_was_kept_is_none(damage, pages, index, tmp_path):
    kept = KeptIndex.of(pages, "way 1", tmp_path / "store")
    kept.keep(index)
    part, digests = kept.folder / "fragment" / "one", kept.folder / ".digests.json"
    if damage == "missing":
        part.unlink()
    elif damage == "more":
        part.with_name("two").write_bytes(b"")
    elif damage == "without digests":
        digests.unlink()
    elif damage == "digests cut":
        digests.write_bytes(digests.read_bytes()[:9])
    else:
        part.write_bytes(b"" if damage == "empty" else part.read_bytes()[:3])
    assert kept.read() is None


def test_only_the_newest_is_kept(pages, index, tmp_path):
    for way in ("way 1", "way 2"):
        KeptIndex.of(pages, way, tmp_path / "store").keep(index)
    assert len(list((tmp_path / "store").iterdir())) == 1
    assert KeptIndex.of(pages, "way 2", tmp_path / "store").read() == index


def test_what_another_build_is_about_to_keep_is_left_alone(pages, index, tmp_path):
    unfinished = tmp_path / "store" / ".of-another-build" / "new"
    unfinished.mkdir(parents=True)
    KeptIndex.of(pages, "way 1", tmp_path / "store").keep(index)
    assert unfinished.is_dir()


def test_nowhere_to_keep_it_stops_nothing(pages, index, tmp_path):
    (tmp_path / "store").write_text("a file is in the way")
    kept = KeptIndex.of(pages, "way 1", tmp_path / "store")
    kept.keep(index)
    assert kept.read() is None


def test_a_second_build_searches_as_the_first(small_site):
    address = "https://harbor.example"
    assert small_site.build(address).swapped
    index = small_site.root / "output" / "pagefind"
    before = {path.name: path.read_bytes() for path in index.rglob("*") if path.is_file()}
    assert before
    assert small_site.build(address).swapped
    assert before == {path.name: path.read_bytes() for path in index.rglob("*") if path.is_file()}
    assert (small_site.root / ".build" / "cache" / "search").is_dir()


def test_a_site_that_is_read_from_files_has_no_index(small_site):
    assert small_site.build().swapped
    assert not (small_site.root / "output" / "pagefind").exists()
