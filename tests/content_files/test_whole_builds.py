"""Whole builds of a small site: what goes in is read by our reader alone, what goes out is of a listed type."""

# ruff: noqa: E501 - a table reads best with one row a line

import os
import shutil
from urllib.parse import quote

import pytest

from tests.pictures.photographs import photograph

PAGE = "---\ntitle: Another\n---\nA text.\n"
PNG = photograph((2, 1), "PNG")


@pytest.fixture
def built(small_site):
    """Build the small site after a change; say which files are new in the output, and what was told."""

    def run(*, site_url=None):
        result = small_site.build(site_url)
        output = small_site.root / "output"
        found = {path.relative_to(output).as_posix() for path in output.rglob("*") if path.is_file()}
        return result, found, [str(problem) for problem in result.problems]

    return run


def write(site, name, data):
    path = site.path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())


def test_no_reader_but_ours_runs(small_site, built):
    secret = small_site.root / "secret.txt"
    secret.write_text("root:x:0:0")
    include = f"Title\n#####\n\n.. include:: {secret}\n   :literal:\n"
    page = '<html><head><title>Raw</title></head><body><script src="../images/x.js"></script></body></html>'
    for folder in ("pages", "articles", "explainers"):
        small_site.write(f"{folder}/plan.rst", include)
        small_site.write(f"{folder}/raw.html", page)
        small_site.write(f"{folder}/raw.htm", page)
    result, found, told = built()
    assert result.swapped
    assert {name for name in found if "plan" in name or "raw" in name} == set()
    assert len(told) == 9
    assert all(": is not read; " in line for line in told)
    for path in (small_site.root / "output").rglob("*.*"):
        assert b"root:x:0" not in path.read_bytes()


def test_a_reader_that_the_settings_name_does_not_run_either(small_site, built):
    settings = small_site.root / "pelican.conf.py"
    with settings.open("a", encoding="utf-8") as opened:
        opened.write(
            "\nfrom pelican.readers import RstReader\nREADERS = {'rst': RstReader, 'txt': RstReader}\n"
        )
    small_site.write("pages/plan.rst", "Title\n#####\n\nText\n")
    _, found, told = built()
    assert "plan/index.html" not in found
    assert told == ["content/pages/plan.rst: is not read; write it in Markdown, as 'plan.md'"]


def test_pictures_downloads_and_nothing_else_are_copied(small_site, built):
    _, before, _ = built()
    for name in ("images/a.png", "images/deep/B.PNG", "images/.env", "images/.git/config", "images/x.js"):
        write(small_site, name, PNG)
    for name, data in {
        "plan.pdf": b"%PDF-1.7",
        "data.csv": b"a,b",
        "run.sh": b"x",
        ".hidden.pdf": b"x",
    }.items():
        write(small_site, f"files/{name}", data)
    result, found, told = built()
    assert result.swapped
    assert found - before == {"images/a.png", "images/deep/B.PNG", "files/plan.pdf", "files/data.csv"}
    assert [line.partition(";")[0] for line in told] == [
        "content/files/run.sh: is not copied",
        "content/images/x.js: is not copied",
    ]


def test_settings_of_before_copy_pictures_still(small_site, built):
    settings = small_site.root / "pelican.conf.py"
    text = settings.read_text(encoding="utf-8")
    assert 'STATIC_PATHS = ["images", "files"]' in text
    settings.write_text(text.replace('["images", "files"]', '["images"]'), encoding="utf-8")
    write(small_site, "images/a.png", PNG)
    write(small_site, "files/a.pdf", b"%PDF-1.7")
    _, found, told = built()
    assert {"images/a.png", "files/a.pdf"} <= found
    assert told == []


def test_an_attached_picture_goes_beside_its_text(small_site, built):
    write(small_site, "images/a.png", PNG)
    small_site.write("pages/boat.md", "---\ntitle: Boat\n---\n![A boat]({attach}/images/a.png)\n")
    result, found, told = built()
    assert result.swapped, told
    assert "boat/a.png" in found


ODD_NAMES = (
    "A Boat (1).PNG",
    "été.png",
    "방파제.png",
    "o'b&c.png",
    "a+b.png",
    "a#b.png",
    "100%.png",
    "a,b;c.png",
)


@pytest.mark.parametrize("kind", ["static", "attach"])
@pytest.mark.parametrize("site_url", [None, "https://example.org/x"])
def test_pictures_of_any_name_are_shown(kind, site_url, small_site, built):
    lines = []
    for name in ODD_NAMES:
        write(small_site, f"images/{name}", PNG)
        address = name.replace("%", "%25").replace("#", "%23")
        lines += [
            f"![words](<{{{kind}}}/images/{address}>){{.decorative}}",
            f"[words]({{static}}/images/{quote(name)})",
        ]
    small_site.write("pages/boats.md", "---\ntitle: Boats\n---\n" + "\n".join(lines) + "\n")
    result, found, told = built(site_url=site_url)
    assert result.swapped, told
    assert told == []
    folder = "images" if kind == "static" else "boats"
    assert {f"{folder}/{name}" for name in ODD_NAMES} <= found


def test_what_stands_at_the_top_of_the_content_and_others_ask_for_is_told(small_site, built):
    small_site.write("robots.txt", "User-agent: *")
    _, _, told = built()
    assert told == [
        "content/robots.txt: is not copied; move it to root/ and name it in site.yaml: root_files: [robots.txt]"
    ]


def test_files_for_the_top_may_have_any_ending(small_site, built):
    names = ("google123.htm", "x.yaml", "ads.md", "a.ini", ".well-known/x", "site.webmanifest")
    for name in names:
        write(small_site, f"root/{name}", "ab12")
    small_site.write("site.yaml", f"{small_site.read('site.yaml')}root_files: [{', '.join(names)}]\n")
    result, found, told = built(site_url="https://example.org/x")
    assert result.swapped, told
    assert set(names) <= found


def test_no_root_file_is_missed_where_nobody_can_say_which_are_wanted(small_site, built):
    write(small_site, "root/a.txt", "ab12")
    small_site.write("site.yaml", f"{small_site.read('site.yaml')}root_files: [a.txt, '']\n")
    _, _, told = built()
    line = small_site.read("site.yaml").count("\n")
    assert [each.partition(";")[0] for each in told] == [f"content/site.yaml:{line}: root_files.1: is empty"]


LINKS = {
    "data": ("{static}/site.yaml", "is a data file, which is never published; link to a page that shows what it says"),
    "data, attached": ("{attach}../sources.yaml", "is a data file, which is never published"),
    "data of a folder": ("{static}/timeline/works.yaml", "is a data file, which is never published"),
    "data, as a page": ("{filename}/claims.yaml", "is a data file, which is never published"),
    "data, encoded": ("{static}/site%2Eyaml", "is a data file, which is never published"),
    "data, by a way around": ("{static}/pages/../site.yaml", "is a data file, which is never published"),
    "text": ("{static}/pages/about.md", "is a text, of which a page is made; write {filename}"),
    "hidden": ("{static}/images/.env", "is hidden from the site"),
    "hidden text": ("{filename}.secret.md", "is hidden from the site"),
    "hidden folder": ("{static}/.git/config", "is hidden from the site"),
    "script": ("{static}/images/x.js", "is not copied; take it out of the content folder"),
    "picture in a wrong place": ("{attach}boat.png", "is not copied; move it to images/"),
    "other capitals": ("{static}/images/A.png", "is called otherwise, by capitals or accents"),
    "root file": ("{static}/root/robots.txt", "goes to the top of the site"),
    "text that is not read": ("{filename}plan.rst", "is not read; write it in Markdown"),
    "nothing": ("{static}/images/none.png", "leads to no file of the site"),
    "above": ("{static}/../pelican.conf.py", "leads to no file of the site"),
}  # fmt: skip


@pytest.mark.parametrize("kind", LINKS)
def test_a_link_to_what_is_not_copied_is_an_error_at_its_line(kind, small_site, problems_of):
    for name in (
        "images/a.png",
        "images/x.js",
        "images/.env",
        "pages/boat.png",
        "pages/.secret.md",
        "pages/plan.rst",
    ):
        write(small_site, name, PNG)
    write(small_site, "root/robots.txt", b"x")
    address, words = LINKS[kind]
    small_site.write("pages/links.md", f"---\ntitle: Links\n---\nA [word]({address}).\n")
    lines = [line for line in problems_of() if line.startswith("content/pages/links.md:4: ")]
    assert len(lines) == 1
    assert words in lines[0]


def test_a_drawing_is_published_without_its_script(small_site, built):
    data = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><path d="M0 0"/></svg>'
    small_site.write("images/a.svg", data)
    plain = data.replace("<script>alert(1)</script>", "")
    small_site.write("images/b.svg", plain)
    result, _, told = built()
    assert result.swapped
    assert "script" not in small_site.output("images/a.svg")
    assert small_site.output("images/b.svg") == plain
    assert [line.partition(";")[0] for line in told] == [
        "content/images/a.svg:1: 'script' was taken out of the copy"
    ]


@pytest.mark.parametrize("name", ["images/a.svg", "images/a.png"])
def test_a_page_among_the_pictures_keeps_the_last_site(name, small_site, problems_of):
    small_site.write(name, "<!DOCTYPE html><html></html>")
    (line,) = problems_of()
    assert line.startswith(f"content/{name}")


def test_files_for_the_top_of_the_site_are_copied_by_name(small_site, built):
    _, before, _ = built(site_url="https://host.example/sub")
    small_site.write("root/.well-known/security.txt", "Contact: mailto:desk@example.org")
    small_site.write("root/google123.html", "google-site-verification: google123.html")
    small_site.write("root/robots.txt", "User-agent: nobody")
    small_site.write("root/.env", "secret")
    names = "root_files: [.well-known/security.txt, google123.html, robots.txt]\n"
    small_site.write("site.yaml", small_site.read("site.yaml") + names)
    result, found, told = built(site_url="https://host.example/sub")
    assert result.swapped, told
    assert found - before >= {".well-known/security.txt", "google123.html"}
    assert {name for name in found - before if not name.startswith("pagefind/")} == {
        ".well-known/security.txt", "google123.html",
    }  # fmt: skip
    assert small_site.output("robots.txt") == "User-agent: nobody"
    assert "google123" not in small_site.output("sitemap.xml")
    assert told == []


@pytest.mark.parametrize(
    "name", ["index.html", "404.HTML", "Theme", "about", "explainers/the-mole/index.html"]
)
def test_no_root_file_takes_the_place_of_a_page(name, small_site, problems_of):
    small_site.write(f"root/{name}", "x")
    small_site.write("site.yaml", small_site.read("site.yaml") + f"root_files: [{name}]\n")
    (line,) = problems_of()
    assert f"root_files: '{name}' is already the address of a " in line


def test_a_root_file_that_is_missing_is_told_at_its_line(small_site, problems_of):
    text = small_site.read("site.yaml")
    small_site.write("site.yaml", f"{text}root_files:\n- robots.txt\n")
    (line,) = problems_of()
    number = text.count("\n") + 2
    assert line.startswith(
        f"content/site.yaml:{number}: root_files.0: 'robots.txt' is not there (content/root/robots.txt)"
    )


def test_a_root_file_that_would_run_something_is_refused(small_site, problems_of):
    small_site.write("root/x.html", "<p>x</p><script>alert(1)</script>")
    small_site.write("site.yaml", small_site.read("site.yaml") + "root_files: [x.html]\n")
    (line,) = problems_of()
    assert line.startswith("content/root/x.html: '<script' could run or send elsewhere")


def test_what_editors_keep_beside_a_text_stops_no_build(small_site, built):
    before = built()[1]
    small_site.path("pages/.#about.md").symlink_to("editor@host.4321:1")
    small_site.path("pages/.x.md").symlink_to("/etc/hostname")
    for name in (
        "pages/._about.md",
        "pages/#about.md#",
        "pages/about.md~",
        "pages/.trash/old.md",
        "Thumbs.db",
    ):
        write(small_site, name, b"\x00\x05\x16\x07")
    small_site.path("images").mkdir()
    for name in (".pipe", "pages/.pipe.md", "images/.pipe.png"):
        os.mkfifo(small_site.path(name))
    result, found, told = built()
    assert result.swapped, told
    assert (found, told) == (before, [])


@pytest.mark.parametrize("folder", ["timeline", "explainers", "images"])
def test_a_file_where_a_folder_belongs_is_the_only_thing_told(folder, small_site, problems_of):
    shutil.rmtree(small_site.path(folder), ignore_errors=True)
    small_site.write(folder, "x")
    (line,) = problems_of()
    assert line.startswith(f"content/{folder}: is a file, where a folder belongs; ")


def test_a_site_whose_explainers_are_behind_a_link_is_whole(small_site, built):
    before = built()[1]
    small_site.path("explainers").rename(small_site.path("real"))
    small_site.path("explainers").symlink_to("real")
    result, found, told = built()
    assert result.swapped
    assert (found, told) == (before, [])
