"""The wheel in a Pelican blog of somebody else's, beside plugins and themes of others."""

import json
import os
import re
import shutil
from collections import Counter

import pytest
from bs4 import BeautifulSoup

from tests.docs.conftest import GUIDE, INSTALLING
from tests.docs.installations import ROOT, install_from_index, run
from tests.docs.stock_blog import POSTS, write_blog
from tests.docs.stock_pages import StockPages

REQUIREMENTS = ROOT / "tests" / "docs" / "stock_requirements.txt"
OURS = [
    "markdown_it_reader", "explainers", "sources", "claims", "timeline", "cross_references", "annotation",
    "maps",
]  # fmt: skip
THEIRS = [
    "feed_filter", "more_categories", "neighbors", "read_more", "related_posts", "render_math", "seo",
    "series", "simple_footnotes", "sitemap", "tag_cloud",
]  # fmt: skip
THEMES = ("notmyidea", "simple")
READERS = ("jinja2content", "yaml_metadata")
"""Plugins of others that read Markdown themselves."""
LINKS_ALONE = {"PLUGINS": ["explainers", "cross_references", "annotation"]}
SETTINGS = {
    **{f"{theme}-alone": {"THEME": theme} for theme in THEMES},
    **{f"{theme}-all": {"THEME": theme, "PLUGINS": [*OURS, *THEIRS]} for theme in THEMES},
    **{name: {"PLUGINS": [name, *OURS]} for name in READERS},
}
"""Of the builds of both blogs, by their names."""
BUILDS_OF = {
    "pelican": {
        **SETTINGS,
        "relative": {"PLUGINS": OURS, "RELATIVE_URLS": True},
        "links-alone": LINKS_ALONE,
    },
    "yaml": SETTINGS,
    "bare": {"alone": {}, "links-alone": LINKS_ALONE},
}
"""The builds of the blog with Pelican's headers, with YAML, and without explainers."""
BLOGS = ("pelican", "yaml")
WITH_OURS = [
    (blog, name) for blog in BLOGS for name, settings in BUILDS_OF[blog].items() if "PLUGINS" in settings
]
NAMES = {post.title.lower().replace(" ", "-") for post in POSTS.values() if not post.is_draft} | {
    "a-post-in-another-markup", "an-old-post",
}  # fmt: skip
"""Of the pages of posts."""
PROGRAM = """\
import json, os, sys
from pelican import main
from pelican.plugins._utils import get_namespace_plugins
get_namespace_plugins()
for folder, output, settings in json.loads(sys.argv[1]):
    print("BUILD", output, flush=True)
    child = os.fork()
    if not child:
        os.chdir(folder)
        words = [f"{name}={json.dumps(value)}" for name, value in settings.items()]
        main(["-s", "pelicanconf.py", "-o", output, "-e", *words])
        sys.stdout.flush()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0, output
"""
"""Builds one site after the other; what they import is imported once."""


@pytest.fixture(scope="module")
def folder(kit_environment, tmp_path_factory):
    """A folder with an environment with what others wrote, too, and a blog that has followed the guide."""
    folder = tmp_path_factory.mktemp("stock")
    shutil.copytree(kit_environment, folder / "env", symlinks=True)
    install_from_index(folder / "env" / "bin" / "python", "-r", REQUIREMENTS, cwd=folder)
    blog = write_blog(folder / "blog", "bare")
    conf = blog / "pelicanconf.py"
    conf.write_text(conf.read_text(encoding="utf-8").replace("PLUGINS = []\n", ""), encoding="utf-8")
    after = GUIDE[INSTALLING.search(GUIDE).end() :]
    said = follow(after, blog, conf, PATH=f"{folder / 'env' / 'bin'}:{os.environ['PATH']}")
    assert "Done: Processed 5 articles" in said
    assert not re.search("WARNING|ERROR|CRITICAL", said)
    return folder


def follow(guide, blog, conf, **environment):
    """Do what a guide says; return what its last command said."""
    for fence in re.finditer(r"^```(\w+)\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL):
        language, text = fence.groups()
        if language == "sh":
            said = run("sh", "-euc", text, cwd=blog, **environment)
        elif language == "python":
            with conf.open("a", encoding="utf-8") as settings:
                settings.write(text)
        else:
            name = re.findall(r"`(content/\S+)`", guide[: fence.start()])[-1]
            (blog / name).parent.mkdir(exist_ok=True)
            (blog / name).write_text(text, encoding="utf-8")
    return said


@pytest.fixture(scope="module")
def built(folder):
    """What Pelican said of each build."""
    jobs = [
        (str(write_blog(folder / blog, blog)), str(folder / f"{blog}-{name}"), settings)
        for blog, builds in BUILDS_OF.items()
        for name, settings in builds.items()
    ]
    said = run(folder / "env" / "bin" / "python", "-c", PROGRAM, json.dumps(jobs), cwd=folder)
    return dict(part.split("\n", 1) for part in said.split("BUILD ")[1:])


def words_of(output, name):
    """Count the words of a post's page between its title and its date."""
    page = BeautifulSoup((output / name).read_bytes(), "lxml")
    text = page.find("article").get_text(" ")
    return Counter(re.findall(r"\w+", text.replace("_", " ")))


@pytest.mark.parametrize(("blog", "name"), WITH_OURS)
def test_a_blog_gets_its_pages_whatever_else_it_has(folder, built, blog, name):
    output = folder / f"{blog}-{name}"
    assert [
        line for line in built[str(output)].splitlines() if re.search("WARNING|ERROR|CRITICAL", line)
    ] == []
    pages = ["explainers/the-mole/index.html", "explainers/harbor-board/index.html", "explainers/index.html"]
    if name != "links-alone":
        pages += ["timeline/index.html", "connections/index.html"]
    for page in pages:
        text = (output / page).read_text(encoding="utf-8")
        assert "Proudly powered by" in text, page  # the theme's base
        assert text.count("<h1>") >= 1, page
    base = "." if name == "relative" else "https://example.org"
    for post, times in {"the-mole": 3, "the-board": 2, "a-storm": 1, "a-post-in-another-markup": 2}.items():
        text = (output / f"{post}.html").read_text(encoding="utf-8")
        assert len(re.findall(rf'<a class="mention" [^>]*href="{re.escape(base)}/explainers/', text)) == times


@pytest.mark.parametrize(("blog", "name"), WITH_OURS)
def test_ids_are_unique_and_every_link_leads_somewhere(folder, built, blog, name):
    site = StockPages(folder / f"{blog}-{name}", "https://example.org")
    assert len(site.pages) > 15
    assert site.faults() == []


@pytest.mark.parametrize("blog", BLOGS)
@pytest.mark.parametrize("theme", THEMES)
def test_no_word_of_a_post_is_lost(folder, built, blog, theme):
    before, after = (folder / f"{blog}-{theme}-{which}" for which in ("alone", "all"))
    posts = [path.name for path in before.glob("*.html") if path.with_suffix("").name in NAMES]
    assert len(posts) == len(NAMES)
    for name in posts:
        assert words_of(before, name) - words_of(after, name) == Counter(), name


def test_a_blog_without_explainers_is_built_as_without_the_plugins(folder, built):
    before, after = (
        {path.relative_to(output): path.read_bytes() for path in output.rglob("*") if path.is_file()}
        for output in (folder / "bare-alone", folder / "bare-links-alone")
    )
    assert before == after


def test_the_guide_gives_what_it_says(folder):
    output = folder / "blog" / "output"
    promised = re.findall(r"^- `([\w/-]+/)`", GUIDE, re.MULTILINE)
    assert promised == ["explainers/the-mole/", "explainers/", "timeline/"]
    for address in promised:
        assert "Proudly powered by" in (output / address / "index.html").read_text(encoding="utf-8")
    link = 'href="https://example.org/explainers/the-mole/">'
    assert f"{link}Mole</a>" in (output / "the-mole.html").read_text(encoding="utf-8")
    assert f"{link}stone pier</a>" in (output / "the-mole.html").read_text(encoding="utf-8")
    assert StockPages(output, "https://example.org").faults() == []
