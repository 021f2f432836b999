"""No path leads out of the content folder, and nothing is written outside the output."""

import pytest

ARTICLE, PAGE = "articles/harbor-letter.md", "pages/about.md"

WRITTEN = {
    "above the site": "../escaped.html",
    "far above the site": "a/../../../escaped.html",
    "from the root": "/escaped/index.html",
    "nothing": "'.'",
    "a folder": "about/",
    "a backslash": "'..\\escaped.html'",
}


@pytest.mark.parametrize("kind", ["article", "page"])
@pytest.mark.parametrize("fault", WRITTEN)
def test_a_page_is_written_nowhere_but_into_the_site(fault, kind, faulty):
    name = ARTICLE if kind == "article" else PAGE
    faulty.replace(name, "summary:", f"save_as: {WRITTEN[fault]}\nsummary:")
    faulty.refused(f"content/{name}:", "save_as: ")


READ = {
    "file above the content": "[x]({filename}/../../etc/passwd)",
    "file above, relative": "[x]({filename}../../pelican.conf.py)",
    "static file above the content": "![x]({static}/../pelican.conf.py)",
    "attached file above the content": "[x]({attach}../../pelican.conf.py)",
    "absolute file": "[x]({static}//etc/passwd)",
    "encoded dots": "[x]({static}/%2e%2e/pelican.conf.py)",
    "picture that is not there": "![x]({static}/images/none.png)",
    "explainer above": "[x](term:../the-mole)",
}


@pytest.mark.parametrize("fault", READ)
def test_nothing_outside_the_content_is_read(fault, faulty):
    faulty.replace(ARTICLE, "The Mole should", f"{READ[fault]} The Mole should")
    faulty.refused("content/articles/harbor-letter.md:19: ")


def test_a_link_to_a_file_outside_is_not_followed(faulty):
    secret = faulty.root / "secret.txt"
    secret.write_text("root:x:0")
    faulty.path("images").mkdir()
    faulty.path("images/mole.png").symlink_to(secret)
    faulty.replace(ARTICLE, "The Mole should", "![The mole]({static}/images/mole.png) The Mole should")
    faulty.refused("content/images/mole.png: is a link to a file outside")
    secret.unlink()


def test_an_explainer_outside_is_not_read(faulty):
    secret = faulty.root / "secret.md"
    secret.write_text(
        encoding="utf-8",
        data=faulty.read("explainers/the-mole.md").replace("the-mole", "secret").replace("Mole", "Secret"),
    )
    faulty.path("explainers/secret.md").symlink_to(secret)
    faulty.refused("content/explainers/secret.md: is a link to a file outside")
    secret.unlink()


def test_data_outside_is_not_read(faulty):
    secret = faulty.root / "secret.yaml"
    secret.write_text("- id: x\n")
    faulty.path("timeline/secret.yaml").symlink_to(secret)
    faulty.refused("content/timeline/secret.yaml: is a link to a file outside")
    secret.unlink()


def test_a_folder_outside_is_not_read(faulty):
    faulty.path("pages/more").symlink_to(faulty.root.parent)
    faulty.refused("content/pages/more: is a link to a file outside")


def test_a_link_that_stays_inside_is_followed(faulty):
    faulty.path("pages/imprint.md").symlink_to(faulty.path(PAGE))
    faulty.handled()
    assert "We read letters." in faulty.output("imprint/index.html")


def test_a_url_that_is_not_of_the_site_is_refused(faulty):
    faulty.replace(PAGE, "summary:", "url: https://evil.example/\nsummary:")
    faulty.refused("content/pages/about.md:3: url: 'https://evil.example/'")
