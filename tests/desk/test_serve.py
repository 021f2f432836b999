"""`serve`: a subpath, real 404s, and browsers that follow each build, also one that fails."""

import threading
import urllib.error
import urllib.request

import pytest

from plugins.desk.cli import main
from plugins.desk.serving.following import Following
from plugins.desk.serving.server import SiteServer

PAGE = (
    "<!doctype html><meta http-equiv=Content-Security-Policy content=\"script-src 'self'; style-src 'self'\">"
)


@pytest.fixture
def server(tmp_path):
    (tmp_path / "mole").mkdir()
    (tmp_path / "mole" / "index.html").write_text(f"{PAGE}<title>Mole</title><body><p>A wall.</p></body>")
    (tmp_path / "404.html").write_text(f"{PAGE}<title>Not here</title><body></body>")
    server = SiteServer(tmp_path, "/site/", 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("path", ["nothing/", "../mole/", "mole/../../secret", "%2e%2e/pelican.conf.py"])
def test_what_is_not_there_is_a_real_404(server, path):
    with pytest.raises(urllib.error.HTTPError) as refusal:
        urllib.request.urlopen(server.url + path)
    assert refusal.value.code == 404
    assert "Not here" in refusal.value.read().decode()


def test_a_browser_follows_each_build_and_keeps_the_last_good_page(server, browser):
    page = browser.new_page()
    page.goto(server.url + "mole")
    alert = page.get_by_role("alert")
    (server.folder / "mole" / "index.html").write_text(f"{PAGE}<body><p>A longer wall.</p></body>")
    server.announce()
    page.get_by_text("A longer wall.").wait_for(timeout=5000)
    server.announce("error: content/explainers/mole.md:4: kind: 'plaice' is not allowed")
    alert.get_by_text("'plaice'").wait_for(timeout=5000)
    assert page.get_by_text("A longer wall.").is_visible()
    page.reload()
    alert.get_by_text("'plaice'").wait_for(timeout=5000)
    server.announce()
    alert.wait_for(state="detached", timeout=5000)
    page.close()


def test_a_build_for_serving_says_what_is_wrong_and_keeps_the_last_site(small_site, capfd):
    server = SiteServer(small_site.root / ".output.build" / "served", "/site/", 0)
    is_built = threading.Event()
    following = Following(small_site.root, server, is_built.set)
    assert is_built.wait(timeout=60)
    assert server.builds.problems == ""
    is_built.clear()
    small_site.replace("explainers/the-mole.md", "kind: place", "kind: plaice")
    following.tell([small_site.path("explainers/the-mole.md")])
    assert is_built.wait(timeout=60)
    following.close()
    server.server_close()
    assert "content/explainers/the-mole.md:4: kind: 'plaice'" in server.builds.problems
    assert "'plaice'" in capfd.readouterr().err
    assert (server.folder / "explainers" / "the-mole" / "index.html").exists()


def test_a_page_that_is_loaded_when_something_is_wrong_shows_it_and_loads_no_more(server, browser):
    server.announce("error: content/explainers/mole.md:4: kind: 'plaice' is not allowed")
    server.builds.announce_shown({"mole/index.html"})
    page = browser.new_page()
    page.goto(server.url + "mole/")
    page.get_by_role("alert").get_by_text("'plaice'").wait_for(timeout=5000)
    page.evaluate("window.isOld = true")
    server.builds.announce_shown({"other/index.html"})
    page.wait_for_timeout(300)
    assert page.evaluate("window.isOld")
    page.close()


def test_a_port_that_is_taken_is_said(small_site, server, capsys):
    port = str(server.server_address[1])
    assert main(["--root", str(small_site.root), "serve", "--port", port]) == 2
    assert f"error: port {port} cannot be used (Address already in use)" in capsys.readouterr().err
