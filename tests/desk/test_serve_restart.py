"""`serve`: what is saved while it starts is shown, and pages left open hear of the next run."""

import subprocess
import sys
import threading
import time
import urllib.request

import pytest

from plugins.desk.serving.builds import Builds
from plugins.desk.serving.reloading import events
from plugins.desk.serving.server import SiteServer
from plugins.desk.serving.watching import Watch
from tests.conftest import ROOT

PAGE = "<!doctype html><title>Mole</title><body><p>{}</p></body>"


def run(folder, port=0):
    server = SiteServer(folder, "/site/", port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def test_a_page_left_open_loads_again_after_another_start(tmp_path, browser):
    (tmp_path / "index.html").write_text(PAGE.format("A wall."))
    server = run(tmp_path)
    port = server.server_address[1]
    page = browser.new_page()
    page.goto(server.url)
    page.get_by_text("A wall.").wait_for()
    server.shutdown()
    server.server_close()
    server.announce()  # its streams end with it
    (tmp_path / "index.html").write_text(PAGE.format("A longer wall."))
    other = run(tmp_path, port)
    page.get_by_text("A longer wall.").wait_for(timeout=60_000)
    page.evaluate("window.isOld = true")
    page.wait_for_timeout(1500)
    assert page.evaluate("window.isOld"), "it loads again and again"
    page.close()
    other.shutdown()
    other.server_close()


def test_a_page_of_another_run_is_told_to_load_again():
    builds = Builds()
    assert next(events(builds, "another/7/site/", "/site/")).startswith(b"event: reload")
    builds.announce("error: a")
    assert next(events(builds, f"{builds.server}/1/site/", "/site/")).startswith(b"event: problems")


@pytest.mark.parametrize("query", ["", "x", "x/y/z", "////", "%00/%ff/%zz", "x/" + "9" * 5000 + "/site/"])
def test_a_strange_query_is_no_fault(query):
    assert next(events(Builds(), query, "/site/")).startswith(b"event: reload")


def test_what_is_saved_before_anybody_looks_is_told(tmp_path):
    with Watch([tmp_path]) as watch:
        (tmp_path / "a.md").write_text("a")
        assert tmp_path / "a.md" in next(watch.changes())


def test_what_comes_later_or_in_the_place_of_another_is_watched_from_then_on(tmp_path):
    settings, folder, beside = tmp_path / "settings.py", tmp_path / "theme", tmp_path / "beside"
    settings.write_text("a")
    with Watch([settings, folder]) as watch:
        changes = watch.changes()
        folder.mkdir()
        assert folder in next(changes)
        (folder / "extra.css").write_text("a")
        assert folder / "extra.css" in next(changes)
        for text in ("b", "c"):
            beside.write_text(text)
            beside.replace(settings)
            assert settings in next(changes)


@pytest.mark.parametrize("later", [0.2, 1])
def test_what_is_saved_while_serve_starts_is_shown(small_site, later):
    command = [sys.executable, "-m", "plugins.desk", "--root", str(small_site.root), "serve", "--port", "0"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    time.sleep(later)
    name = "articles/harbor-letter.md"
    small_site.write(name, f"{small_site.read(name)}\nThe wind had turned.\n")
    url = f"{process.stdout.readline().split()[1]}articles/harbor-letter/"
    end = time.monotonic() + 60
    while b"The wind had turned." not in urllib.request.urlopen(url).read():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.1)
    process.terminate()
    process.communicate()
    assert process.returncode == 0
