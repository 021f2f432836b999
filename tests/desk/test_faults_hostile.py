"""Hostile Markdown does no harm: it is refused, or its signs are shown as the text they are."""

# ruff: noqa: E501 - a table of faults reads best with one row a line

import html5lib
import pytest

ARTICLE = "articles/harbor-letter.md"

REFUSED = {
    "script": ("<script>alert(1)</script>", "raw HTML: '<script>' is shown as text, as raw HTML is off; remove it"),
    "handler in raw HTML": ('<img src=x onerror="alert(1)">', "raw HTML: "),
    "frame": ('<iframe src="https://evil.example/"></iframe>', "raw HTML: "),
    "comment": ("<!-- hidden -->", "raw HTML: '<!--"),
    "style element": ("<style>body {display: none}</style>", "raw HTML: "),
    "javascript link": ("[click](javascript:alert(1))", "link: '](javascript:alert(1)' is not read as a link"),
    "javascript link, disguised": ("[click](JaVa&#x53;cript:alert(1))", "link: "),
    "data link": ("[click](data:text/html;base64,PHNjcmlwdD4=)", "link: "),
    "file link": ("[click](file:///etc/passwd)", "link: "),
    "javascript by reference": ("[click][bad]\n\n[bad]: javascript:alert(1)", "link: '[bad]: javascript:alert(1)' is not read as a link", 21),
    "javascript picture": ("![x](javascript:alert(1))", "link: "),
    "handler by attributes": ('[click]{onclick="alert(1)"}', "attribute: 'onclick' is not allowed"),
    "style by attributes": ('[click]{style="display: none"}', "attribute: 'style' is not allowed"),
    "address by attributes": ('[click](term:the-mole){href="javascript:alert(1)"}', "attribute: 'href' is not allowed"),
    "source by attributes": ('![x]({static}/images/x.png){src="https://evil.example/x.png"}', "attribute: 'src' is not allowed"),
}  # fmt: skip


@pytest.mark.parametrize("fault", REFUSED)
def test_hostile_markdown_is_refused(fault, faulty):
    written, expected, *line = REFUSED[fault]
    faulty.replace(ARTICLE, "The Mole should", f"{written}\n\nThe Mole should")
    faulty.refused(f"content/articles/harbor-letter.md:{line[0] if line else 19}: ", expected)


ESCAPED = {
    "title": ("title: What the captain wants", "title: '<script>alert(1)</script> \"wants\" & more'"),
    "summary": ("summary: A reading of the captain's letter.", "summary: 'A <b onclick=alert(1)>reading</b> & so on'"),
    "author": ("author: Harbor Desk", "author: '</script><script>alert(1)</script>'"),
    "original's title": ("  title: A word on the mole", "  title: '</title><script>alert(1)</script>'"),
    "original's publication": ("  publication: The Harbor Gazette", "  publication: '\"><img src=x onerror=alert(1)>'"),
}  # fmt: skip


def scripts_in(page: str) -> list[str]:
    """Return what a browser would run, or ask for, of what an editor wrote."""
    root = html5lib.parse(page, namespaceHTMLElements=False)
    found = []
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        inline = element.tag == "script" and "src" not in element.attrib
        if inline and element.get("type") != "application/ld+json":
            found.append(element.tag)
        found += [name for name in element.attrib if name.startswith("on")]
        found += [
            value
            for name, value in element.attrib.items()
            if name in {"href", "src"} and value.startswith(("javascript:", "x"))
        ]
    return found


@pytest.mark.parametrize("site_url", [None, "https://harbor.example/sub"])
def test_markup_in_fields_is_text(site_url, faulty):
    for old, new in ESCAPED.values():
        faulty.replace(ARTICLE, old, new)
    code, complaint = faulty.build(*(["--siteurl", site_url] if site_url else []))
    assert (code, complaint) == (0, "")
    for page in sorted((faulty.root / "output").rglob("*.html")):
        assert scripts_in(page.read_text(encoding="utf-8")) == [], page


@pytest.mark.parametrize("name", [ARTICLE, "site.yaml"])
def test_an_address_in_a_field_is_one_of_the_web(name, faulty):
    if name == ARTICLE:
        faulty.replace(name, "  genre: opinion", "  genre: opinion\n  url: 'javascript:alert(1)'")
    else:
        faulty.replace(name, '"https://creativecommons.org/licenses/by/4.0/"', "'javascript:alert(1)'")
    faulty.refused(
        "url: 'javascript:alert(1)' is no address on the web; write an address that begins with https://"
    )


def test_markup_in_labels_facts_and_findings_is_text_or_refused(faulty):
    hostile = "<img src=x onerror=alert(1)>"
    faulty.replace("timeline/works.yaml", "The Mole is built.", f"The Mole is built. {hostile}")
    faulty.replace("claims.yaml", "The board's report", f"{hostile} The board's report")
    faulty.replace("explainers/the-mole.md", "value: 210 m", f"value: '210 m {hostile}'")
    faulty.replace("sources.yaml", "title: Report of the year", f"title: 'Report {hostile}'")
    faulty.replace("site.yaml", "deck: A letter about a harbor", f"deck: {hostile} A letter about a harbor")
    faulty.build()
    for page in sorted((faulty.root / "output").rglob("*.html")):
        assert scripts_in(page.read_text(encoding="utf-8")) == [], page


def test_template_code_in_content_is_text(faulty):
    faulty.replace(ARTICLE, "The Mole should", "It says {{ 7 * 191 }} and {% raw %}. The Mole should")
    faulty.handled("template code: '{{ 7 * 191 }}' is shown as it was typed")
    page = faulty.output("articles/harbor-letter/index.html")
    assert "{{ 7 * 191 }}" in page
    assert "1337" not in page


def test_deep_markdown_is_refused_in_short_time(faulty):
    faulty.write(ARTICLE, faulty.read(ARTICLE) + "\n" + "> " * 3000 + "deep\n")
    faulty.refused("content/articles/harbor-letter.md:21: nesting: is deeper than")


def test_brackets_without_end_do_no_harm(faulty):
    faulty.write(
        ARTICLE,
        faulty.read(ARTICLE) + "\n" + "[" * 20_000 + "x" + "](" * 20_000 + "\n" + "*_" * 20_000 + "\n",
    )
    _, complaint = faulty.build()
    assert "Traceback" not in complaint
