"""What a file is follows from its folder and its ending; what is neither read nor copied is told once."""

# ruff: noqa: E501 - a table reads best with one row a line

import os

import pytest

from plugins.content_files import (
    FolderTypes,
    add_types,
    content_files_of,
    data_file,
    misplaced_problems,
    unread_problems,
)

ROWS = (
    *(FolderTypes(folder, "text", (".md", ".markdown")) for folder in ("articles", "pages", "explainers")),
    *map(data_file, ("site.yaml", "sources.yaml", "claims.yaml", "maps/map.yaml")),
    FolderTypes("timeline", "data", (".yaml",), is_deep=False),
)

KINDS = {
    "articles/a.md": "text", "pages/more/a.markdown": "text", "explainers/a b.md": "text",
    "site.yaml": "data", "maps/map.yaml": "data", "timeline/_index.yaml": "data", "timeline/x.YAML": "data",
    "images/a.png": "picture", "images/2024/A.JPG": "picture", "images/favicon.ico": "picture",
    "images/a.svg": "picture", "images/a.webp": "picture", "images/a.avif": "picture", "images/a.gif": "picture",
    "files/a.pdf": "download", "files/b/A.CSV": "download", "files/a.geojson": "download", "files/a.vtt": "download",
    "root/robots.txt": "root", "root/deep/x": "root",
}  # fmt: skip

IMPORTED = "turn it into an article with `make import`"
REMOVE = "take it out of the content folder, or begin its name with a dot"
UNREAD = {
    "a.md": "is not read; move it to articles/ or pages/ or explainers/",
    "notes/a.md": "is not read; move it to articles/ or pages/ or explainers/",
    "explainers/x.MD": "is not read; rename it to 'x.md'",
    "pages/x.Markdown": "is not read; rename it to 'x.markdown'",
    "pages/x.rst": "is not read; write it in Markdown, as 'x.md'",
    "pages/x.html": f"is not read; {IMPORTED}",
    "pages/x.HTM": f"is not read; {IMPORTED}",
    "pages/x.adoc": "is not read; write it in Markdown, as 'x.md'",
    "articles/letter.docx": f"is not read; {IMPORTED}",
    "explainers/pier.md.txt": f"is not read; rename it to 'pier.md', or {IMPORTED}",
    "timeline/x.yml": "is not read; rename it to 'x.yaml'",
    "timeline/x.YML": "is not read; rename it to 'x.yaml'",
    "timeline/sub/x.yaml": "is not read; move it to timeline/",
    "source.yaml": "is not read; rename it to 'sources.yaml'",
    "Site.yaml": "is not read; rename it to 'site.yaml'",
    "sources.YAML": "is not read; rename it to 'sources.yaml'",
    "sites.yml": "is not read; rename it to 'site.yaml'",
    "maps/maps.yaml": "is not read; rename it to 'map.yaml'",
    "maps/harbor.yaml": f"is not read; {REMOVE}",
    "pages/boat.png": "is not copied; move it to images/",
    "boat.JPG": "is not copied; move it to images/",
    "timeline/data.csv": "is not copied; move it to files/",
    "pages/plan.pdf": "is not copied; move it to files/",
    "images/notes.docx": "is not copied; move it to files/",
    "images/talk.mp4": "is not copied; move it to files/",
    "files/boat.png": "is not copied; move it to images/",
    "files/drawing.svg": "is not copied; move it to images/",
    "files/page.html": f"is not copied; {REMOVE}",
    "files/run.js": f"is not copied; {REMOVE}",
    "files/data.yaml": f"is not copied; {REMOVE}",
    "images/x.js": f"is not copied; {REMOVE}",
    "images/x.html": f"is not copied; {REMOVE}",
    "images/x.svgz": f"is not copied; {REMOVE}",
    "images/x.xml": f"is not copied; {REMOVE}",
    "images/README.md": f"is not copied; {REMOVE}",
    "images/noending": f"is not copied; {REMOVE}",
    "images/{x}.tif": "is not copied; save it as JPEG, PNG, WebP or AVIF in images/, and remove this",
    "pages/{stem}.rst": "is not read; write it in Markdown, as '{stem}.md'",
    "root/unnamed.txt": "is not copied; name it in site.yaml: root_files: [unnamed.txt]",
    "root/deep/x": "is not copied; name it in site.yaml: root_files: [deep/x]",
    "LICENSE": f"is not read; {REMOVE}",
}  # fmt: skip


@pytest.fixture
def files(tmp_path):
    """Make files in a content folder, and say what they are."""

    def of(*names, **settings):
        for name in names:
            path = tmp_path / "content" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        whole = {"PATH": str(tmp_path / "content"), **settings}
        add_types(whole, ROWS)
        return content_files_of(whole)

    return of


def told(found, root_files=()):
    return [str(problem) for problem in unread_problems(found, root_files)]


def test_what_a_file_is_follows_from_its_folder_and_ending(files):
    assert files(*KINDS).kinds == KINDS


@pytest.mark.parametrize("name", UNREAD)
def test_a_file_that_is_neither_read_nor_copied_is_told_with_a_mend(files, name):
    found = files(name)
    assert told(found) == [f"content/{name}: {UNREAD[name]}"]
    assert [problem.severity for problem in unread_problems(found)] == ["warning"]


def test_what_is_read_or_copied_is_not_told(files):
    assert told(files(*KINDS), ["robots.txt", "deep/x"]) == []


def test_many_files_of_a_folder_are_one_line(files):
    (line,) = told(files(*(f"images/{number:02}.tif" for number in range(40))))
    assert line.startswith(
        "content/images: holds what is not copied: 00.tif and others (40 in all); of each: "
    )


def test_a_folder_that_nothing_reads_is_one_line(files):
    names = [f"archive/{year}/{number}.md" for year in (2020, 2021) for number in range(3)]
    (line,) = told(files(*names))
    assert line.startswith("content/archive: holds what is not read: 2020/0.md and others (6 in all); ")


@pytest.mark.parametrize(
    ("folder", "meant"),
    [("Images", "images"), ("image", "images"), ("Articles", "articles"), ("article", "articles"),
     ("explainer", "explainers"), ("Pages", "pages"), ("file", "files"), ("time-line", "timeline")],
)  # fmt: skip
def test_a_folder_that_is_misspelled_is_told_its_name(files, folder, meant):
    (line,) = told(files(f"{folder}/a.md", f"{folder}/b.png"))
    assert line.startswith(f"content/{folder}: holds what is not ")
    assert line.endswith(f"; rename it to '{meant}'")


def test_a_folder_of_translations_that_the_site_does_not_name_is_told_where_to_name_it(files):
    translations = ["de/articles/a.md", "de/pages/b.md"]
    german, french, other = told(files("articles/a.md", *translations, "fr/x.md", "xyz/articles/a.md"))
    assert german == (
        "content/de: holds what is not read: articles/a.md and others (2 in all); "
        "add de to 'editions:' in site.yaml if it holds translations, else take it out"
    )
    assert french.startswith("content/fr/x.md: is not read; move it to ")
    assert other.startswith("content/xyz/articles/a.md: is not read; ")


def test_what_is_read_by_way_of_a_link_is_not_told(files, tmp_path):
    files("real/a.md")
    (tmp_path / "content" / "explainers").symlink_to("real")
    assert told(files("site.yaml")) == []


@pytest.mark.parametrize(
    "folder", ["articles", "pages", "explainers", "timeline", "maps", "images", "files", "root"]
)
def test_a_file_where_a_folder_belongs_is_an_error(files, folder):
    found = files(folder)
    (problem,) = misplaced_problems(found)
    assert str(problem).startswith(f"content/{folder}: is a file, where a folder belongs; make it a folder")
    assert problem.severity == "error"
    assert told(found) == []


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("images/x.png", "../site.yaml"),
        ("files/x.txt", "../pages/a.md"),
        ("files/all", "../maps"),
        ("root/x", "../site.yaml"),
    ],
)
def test_a_link_by_which_what_is_read_would_be_published_is_an_error(files, tmp_path, name, target):
    files("site.yaml", "pages/a.md", "maps/outlines.json")
    link = tmp_path / "content" / name
    link.parent.mkdir()
    link.symlink_to(target)
    (problem,) = misplaced_problems(files("images/a.png", CONTENT_TYPES=(data_file("maps/outlines.json"),)))
    assert problem.message == "is a link to what is read, and never published"
    assert problem.file.startswith(f"content/{name}")


def test_a_link_from_picture_to_picture_is_sound(files, tmp_path):
    files("images/a.png", "files/b.pdf")
    (tmp_path / "content" / "images" / "c.png").symlink_to("a.png")
    assert list(misplaced_problems(files("images/a.png"))) == []


def test_a_file_that_we_may_not_read_is_told_before_anything_misses_it(files, monkeypatch):
    found = files("sources.yaml", "pages/a.md", "images/a.png")
    monkeypatch.setattr(os, "access", lambda path, _: path.name != "sources.yaml")
    (problem,) = misplaced_problems(found)
    assert str(problem).startswith("content/sources.yaml: cannot be read (Permission denied); give yourself")


def test_a_setting_adds_types_of_downloads(files):
    assert files("files/a.ogg", "files/b.FLAC", DOWNLOAD_TYPES=[".ogg", "flac"]).kinds == {
        "files/a.ogg": "download",
        "files/b.FLAC": "download",
    }


def test_a_plugin_adds_to_the_table(files):
    charts = FolderTypes("charts", "data", (".json",))
    assert files("charts/a.json", "charts/a.png", CONTENT_TYPES=(charts,)).kinds == {"charts/a.json": "data"}


def test_further_folders_of_the_settings_hold_pictures_and_downloads(files):
    found = files(
        "media/a.png",
        "media/b.pdf",
        "media/x.js",
        "extra/x.bin",
        STATIC_PATHS=["images", "media/", "extra/x.bin"],
    )
    assert found.kinds == {"media/a.png": "picture", "media/b.pdf": "download", "extra/x.bin": "download"}
    assert list(misplaced_problems(found)) == []


def test_data_stays_data_even_where_everything_is_copied(files):
    found = files("timeline/x.yaml", "timeline/a.png", "site.yaml", "pages/a.md", STATIC_PATHS=["."])
    assert found.kinds == {
        "timeline/x.yaml": "data", "timeline/a.png": "picture", "site.yaml": "data", "pages/a.md": "text",
    }  # fmt: skip


def test_texts_are_chosen_by_folder_as_pelican_asks(files):
    found = files("articles/a.md", "articles/old/b.md", "pages/c.md", "articles2/d.md", "articles/x.png")
    assert [one.name for one in found.chosen(["articles"], [], "text")] == [
        "articles/a.md",
        "articles/old/b.md",
    ]
    assert [one.name for one in found.chosen(["articles"], ["articles/old"], "text")] == ["articles/a.md"]
    assert [one.name for one in found.chosen([""], ["pages"], "text")] == [
        "articles/a.md",
        "articles/old/b.md",
    ]


@pytest.mark.parametrize(
    "copy", ["sources.yaml.bak", "sources.yml", "sources-1.yaml", "explainers/x.MD", "explainers/x.md.txt"]
)
def test_a_copy_is_not_to_be_renamed_to_what_is_there(files, copy):
    found = list(unread_problems(files(copy, "sources.yaml", "explainers/x.md")))
    told = [f"{problem.message}; {problem.mend}" for problem in found if problem.file == f"content/{copy}"]
    assert told == [f"is not read; {REMOVE}"]
