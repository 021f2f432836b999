"""What is kept of a page is what looking at it afresh gives, and only changed pages are looked at again."""

import gc
import pickle

from plugins.kept_work import KeptWork, Services, open_store
from plugins.kept_work.services import SETTING
from plugins.output_checks import check, page_findings
from plugins.output_checks.standard_markup import read_by_standard

SPOILED = b'<p id="a" id="a">&copy <a href="x">x</b></p>'


def test_findings_are_the_same_when_they_are_read_again(built) -> None:
    for path in built.pages():
        data = path.read_bytes()
        fresh = page_findings(data)
        assert pickle.loads(pickle.dumps(fresh)) == fresh


def test_without_a_store_the_same_is_found(built) -> None:
    with built.changed("articles/harbor-letter/index.html", SPOILED):
        kept, fresh = built.inspect(), built.inspect(KeptWork())
    assert kept.problems
    assert kept == fresh


def test_a_changed_page_is_looked_at_again_and_no_other(built, tmp_path) -> None:
    with open_store(tmp_path / "work.sqlite") as store:
        built.inspect(store)
        all_files = store.made + store.found  # two files of the same bytes share what is kept
    with open_store(tmp_path / "work.sqlite") as store:
        built.inspect(store)
        assert (store.made, store.found) == (0, all_files)
    page = built.folder / "about" / "index.html"
    with (
        built.changed("about/index.html", page.read_bytes().replace(b"</h1>", b"!</h1>")),
        open_store(tmp_path / "work.sqlite") as store,
    ):
        built.inspect(store)
        assert (store.made, store.found) == (1, all_files - 1)


def test_a_page_that_moves_is_not_looked_at_again(built) -> None:
    made = built.store.made
    with built.changed("elsewhere/index.html", (built.folder / "404.html").read_bytes()):
        assert "elsewhere/index.html" in " ".join(map(str, built.inspect().problems))
    assert built.store.made == made


def test_what_hangs_on_a_setting_is_not_kept(built) -> None:
    settings = {**built.settings, "SEARCH_SAVE_AS": "other/index.html", "CHECK_PAGE_REQUESTS": 1}
    changed = type(built)(built.folder, settings, built.store)
    found = " ".join(map(str, changed.inspect().problems))
    assert "'wasm-unsafe-eval' is allowed on a page other than search" in found
    assert "CHECK_PAGE_REQUESTS" in found
    assert built.inspect().problems == ()


def test_a_build_gives_its_store_by_the_settings(built) -> None:
    found = built.store.found
    assert check(built.folder, {**built.settings, SETTING: Services(built.store)}) == []
    assert built.store.found > found


def test_the_slow_reader_leaves_no_page_in_memory_while_nothing_is_collected(built) -> None:
    page = max((path.read_text(encoding="utf-8") for path in built.pages()), key=len)
    gc.collect()
    gc.disable()
    try:
        read_by_standard(page)
        left = gc.collect()
    finally:
        gc.enable()
    assert left < 200 < page.count("<")
