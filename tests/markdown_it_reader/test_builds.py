"""Real Pelican builds of small sites."""

import logging
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from pelican import Pelican
from pelican.plugins import signals
from pelican.settings import read_settings

from plugins.markdown_it_reader.parse_log import Heading, Reference
from plugins.markdown_it_reader.reading_ahead import shown_path
from plugins.records import problem_of

ARTICLE = """---
title: The envoy's "visit"
date: 2017-05-24
author: Kim Example
tags: [one, two]
summary: In *short*[@a].
original: {title: Column, date: 2017-05-23}
---
## Why it matters

See [the page]({filename}/pages/about.md#who) and ![a map]({static}/images/map.png).
[The debt](term:debt)[@a].
"""
PAGE = "---\ntitle: About\n---\nBack to [the article]({filename}/articles/visit.md).\n"
OF_THE_KIT = {"SITE_FILE": "site.yaml"}
"""What makes the reader strict."""
TEMPLATE = "{{ (article or page).title|e }}|{{ (article or page).content }}"


class Site:
    """A content folder, and what building it gives."""

    def __init__(self, root, caplog, plugins=("markdown_it_reader",)):
        self.root = root
        self.plugins = plugins
        self.caplog = caplog
        self.contents = {}
        self.extra = {}
        self.write("images/map.png", "not a picture")
        for name in ("article", "page", "index", "archives", "author", "authors", "category", "categories"):
            self.template(
                name, TEMPLATE.replace("(article or page)", name) if name in {"article", "page"} else ""
            )

    def template(self, name, text):
        path = self.root / "theme" / "templates" / f"{name}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def write(self, name, text):
        path = self.root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def build(self, **settings):
        self.caplog.clear()
        pelican = Pelican(
            read_settings(
                override={
                    "PATH": str(self.root / "content"),
                    "OUTPUT_PATH": str(self.root / "output"),
                    "CACHE_PATH": str(self.root / "cache"),
                    "THEME": str(self.root / "theme"),
                    "PLUGINS": [f"plugins.{name}" for name in self.plugins],
                    "ARTICLE_PATHS": ["articles"],
                    "SLUGIFY_SOURCE": "basename",
                    "DIRECT_TEMPLATES": [],
                    "THEME_STATIC_PATHS": [],
                    "FEED_ALL_ATOM": None,
                    "CATEGORY_FEED_ATOM": None,
                    "TRANSLATION_FEED_ATOM": None,
                    "CATEGORY_SAVE_AS": "",
                    "AUTHOR_SAVE_AS": "",
                    "TAG_SAVE_AS": "",
                    "SITEURL": "https://example.org",
                    "TIMEZONE": "UTC",
                    **settings,
                }
            )
        )

        def keep(generators):
            for generator in generators:
                for content in [*getattr(generator, "articles", ()), *getattr(generator, "pages", ())]:
                    self.contents[getattr(content, "source_file", content.source_path)] = content

        with signals.all_generators_finalized.connected_to(keep), self.caplog.at_level(logging.WARNING):
            pelican.run()
        return pelican

    def read(self, name):
        return (self.root / "output" / name).read_text(encoding="utf-8")

    @property
    def problems(self):
        return sorted(str(problem) for record in self.caplog.records if (problem := problem_of(record)))

    @property
    def other_messages(self):
        return [record.getMessage() for record in self.caplog.records if problem_of(record) is None]


@pytest.fixture
def site(tmp_path, caplog):
    return Site(tmp_path, caplog)


def test_articles_and_pages_are_built_and_linked(site):
    site.write("articles/visit.md", ARTICLE)
    site.write("pages/about.md", PAGE)
    site.build()
    html = site.read("visit.html")
    assert html.startswith('The envoy&#39;s &#34;visit&#34;|<h2 id="why-it-matters">Why it matters</h2>')
    assert 'href="https://example.org/pages/about.html#who"' in html
    assert 'src="https://example.org/images/map.png"' in html
    assert 'href="https://example.org/visit.html"' in site.read("pages/about.html")
    assert (site.root / "output/images/map.png").exists()
    assert [problem.partition(" as plain words")[0] for problem in site.problems] == [
        "content/articles/visit.md:12: citation: '[@a]' is shown",
        "content/articles/visit.md:12: term: 'debt' is shown",
    ]


def test_metadata_is_pelicans_own_and_the_rest_is_kept(site):
    site.write("articles/visit.md", ARTICLE)
    site.write("pages/about.md", PAGE)
    site.build(**OF_THE_KIT)
    article = site.contents["content/articles/visit.md"]
    assert (article.title, article.slug) == ('The envoy\'s "visit"', "visit")
    assert article.date.isoformat() == "2017-05-24T00:00:00+00:00"
    assert [str(author) for author in article.authors] == ["Kim Example"]
    assert [str(tag) for tag in article.tags] == ["one", "two"]
    assert article.summary == "In *short*[@a]."
    assert article.original == {"title": "Column", "date": "2017-05-23"}
    assert article.front_matter.line_of(("original", "date")) == 7
    assert article.toc == (Heading(2, "why-it-matters", "Why it matters"),)
    assert article.references == (
        Reference("filename", "/pages/about.md#who", 11),
        Reference("static", "/images/map.png", 11),
        Reference("citation", "a", 12, anchor="cite-1"),
        Reference("term", "debt", 12),
    )


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("none", "Title: A\nDate: 2017-05-24\n\nText", ":1: has no front matter"),
        ("latin", "---\ntitle: A\ndate: 2017-05-24\n---\n\xe9".encode("latin-1"), ":5: is not UTF-8"),
        ("yaml", "---\ntitle: [A\ndate: 2017-05-24\n---\n", ":3: is not valid YAML"),
        (
            "date",
            "---\ntitle: A\ndate: 2017-13-24\n---\n",
            ":3: date: '2017-13-24' is not a date; write YYYY-MM-DD",
        ),
        (
            "capital",
            "---\ntitle: A\nDate: 2017-05-24\n---\n",
            ":3: Date: '2017-05-24' is written in capitals",
        ),
        ("title", "---\ntitle: {a: b}\ndate: 2017-05-24\n---\n", ":2: title: is not text"),
        ("large", "---\ntitle: A\ndate: 2017-05-24\n---\n" + "x" * 5000, ": is larger than 5,000 bytes"),
    ],
)
def test_a_file_that_cannot_be_a_page_is_left_out_in_plain_words(site, name, text, problem):
    site.write("articles/good.md", "---\ntitle: Good\ndate: 2017-05-24\n---\nText")
    site.write(f"articles/{name}.md", text)
    site.build(MARKDOWN_MAX_BYTES=5000, **OF_THE_KIT)
    assert len(site.problems) == 1
    assert site.problems[0].startswith(f"content/articles/{name}.md{problem}")
    assert site.other_messages == []
    written = {path.stem for path in (site.root / "output").glob("*.html")}
    assert written - {"capital", "date", "title"} == {
        "good"
    }  # of a wrong one the kit tells all; the site is refused


def test_wrong_markup_is_reported_with_its_line_and_the_page_still_built(site):
    site.write("pages/a.md", "---\ntitle: A\nmodified: soon\n---\n\n[x](y z)\n")
    site.build(**OF_THE_KIT)
    assert [problem.partition(";")[0] for problem in site.problems] == [
        "content/pages/a.md:3: modified: 'soon' is not a date",
        "content/pages/a.md:6: link: '](y z)' is not read as a link",
    ]
    assert "[x](y z)" in site.read("pages/a.html")


@pytest.mark.parametrize("date", ["0001-01-01", "9999-12-31", "2017-05-24 10:00+09:00"])
def test_dates_at_the_edge_of_the_calendar_are_no_traceback(site, date):
    site.write("articles/a.md", f"---\ntitle: A\ndate: {date}\n---\nText")
    site.build(TIMEZONE="Asia/Seoul")
    assert site.problems == site.other_messages == []
    assert len(site.contents) == 1


def test_the_cache_repeats_problems_and_changes_no_page(site):
    site.write("pages/a.md", "---\ntitle: A\n---\n[x](y z)[@b]\n")
    site.write("pages/b.md", "no front matter")
    built = []
    for _ in range(2):
        site.build(CACHE_CONTENT=True, LOAD_CONTENT_CACHE=True, **OF_THE_KIT)
        built.append(
            (site.problems, site.read("pages/a.html"), site.contents["content/pages/a.md"].references)
        )
    assert list((site.root / "cache").iterdir())
    assert len(built[0][0]) == 2
    assert built[0] == built[1]


def test_raw_html_is_kept_only_where_the_setting_allows_it(site):
    site.write("pages/a.md", "---\ntitle: A\n---\n<mark onclick=x>a</mark>\n")
    site.build(**OF_THE_KIT)
    assert "&lt;mark" in site.read("pages/a.html")
    assert len(site.problems) == 1
    for settings in ({"MARKDOWN_RAW_HTML": True, **OF_THE_KIT}, {"MARKDOWN_RAW_HTML": True}):
        site.build(**settings)
        assert "<mark>a</mark>" in site.read("pages/a.html")
        assert site.problems == []
    site.build()  # a blog's own
    assert "<mark onclick=x>a</mark>" in site.read("pages/a.html")


def test_pelican_does_not_ask_for_python_markdown(site):
    site.write("pages/a.md", "---\ntitle: A\n---\n")
    site.build()
    assert site.other_messages == []


def test_extensions_that_only_python_markdown_has_are_told_once(site):
    site.write("pages/a.md", "Title: A\n\nText\n")
    site.build(MARKDOWN={"extensions": ["admonition"]})
    [problem] = site.problems
    assert problem.startswith("MARKDOWN: 'admonition' is Python-Markdown's alone; posts are read without it")


def test_other_readers_stay_as_they_were(site):
    site.write("pages/r.rst", "Title\n#####\n\n:slug: r\n\nText\n")
    site.write("pages/a.md", "---\ntitle: A\n---\n[r]({filename}r.rst)\n")
    site.build()
    assert "<p>Text</p>" in site.read("pages/r.html")
    assert BeautifulSoup(site.read("pages/a.html"), "html.parser").a["href"].endswith("/pages/r.html")


def test_paths_outside_the_content_folder_are_shown_whole():
    assert shown_path(Path("/site/content/a/b.md"), Path("/site/content")) == "content/a/b.md"
    assert shown_path(Path("/else/b.md"), Path("/site/content")) == "/else/b.md"
