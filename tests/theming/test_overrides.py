"""``theme/overrides``: what replaces a file of the theme, what replaces nothing, what cannot be used."""

# ruff: noqa: E501 - tables of faults read best with one row a line

import pytest

from plugins.desk.cli import main
from plugins.desk.serving.changes import plan_for
from tests.small_sites import ROOT, SmallSite
from tests.theming.houses import DOTS, House

PLACE = "theme/overrides/"
FAULTS = {
    "templates/components/bylin.html": ("", "bylin.html: replaces nothing: the theme has no template of that name; did you mean 'templates/components/byline.html'?"),
    "templates/byline.html": ("", "byline.html: replaces nothing: the theme has no template of that name; did you mean 'templates/components/byline.html'?"),
    "templates/quite-new.html": ("", "what is new goes to templates/own/"),
    "static/css/components/bylines.css": ("", "bylines.css: replaces nothing: the theme has no file of that name; did you mean 'static/css/components/byline.css'?"),
    "css/base.css": ("", "css/base.css: replaces nothing"),
    "byline.html": ("", "did you mean 'templates/components/byline.html'?"),
    "static/css/manifest.txt": ("", "manifest.txt: is a list of the kit's own; take it out"),
    "static/fonts/own.ttf": ("", "own.ttf: is in a place for .woff2 .md .txt"),
    "static/images/run.js": ("", "run.js: is in a place for .avif"),
    "templates/own/x.css": ("", "x.css: is in a place for .html"),
    "extra.css": ("a {}\nb { background: url(https://x.example/y.png) }", "extra.css:2: 'https://x.example/y.png' is asked of another server"),
    "static/css/base.css": ("@import 'x.css';", "base.css:1: '@import' cannot stand here"),
    "static/css/print.css": ("a {", "print.css:1: '{' is never closed"),
    "static/css/layout.css": ("a { background: url(static/images/x.png) }", "layout.css:1: 'static/images/x.png' is no file of the site's theme"),
    "templates/page.html": ("{# x #}\n\n{% if %}", "page.html:3: is not a valid template (Expected an expression"),
    "templates/home.html": ("{{ view.x|no_such_filter }}", "home.html:1: is not a valid template (No filter named 'no_such_filter'"),
    "templates/map.html": ("{% extends 'bas.html' %}", "map.html:1: 'bas.html' is no template of the theme; did you mean 'base.html'?"),
    "templates/search.html": ("\n{% from '!theme/components/way.html' import ways %}", "search.html:2: '!theme/components/way.html' is no template of the theme"),
    "templates/article.html": ("{{ view.titel }}", "article.html:1: 'view.titel' is no field of what is shown; did you mean 'view.title'?"),
    "templates/components/site_footer.html": ("{% macro site_footer(head, site) %}\n{{ site.urls.atlas }}{% endmacro %}", "site_footer.html:2: 'site.urls.atlas' is no field"),
    "templates/card.html": ("{% extends 'card.html' %}", "card.html: names itself; name the kit's: !theme/card.html"),
    "templates/base.html": ("{% include 'claims.html' %}", "base.html: names itself by way of claims.html; do without claims.html in it"),
    "templates/redirect.html": (b"caf\xe9", "redirect.html: is not UTF-8; save it as UTF-8"),
    "static/css/tokens.css": (b"caf\xe9", "tokens.css: is not UTF-8; save it as UTF-8"),
    "templates/components/byline.html": ("{% macro by_line(x) %}{% endmacro %}", "byline.html: 'byline' is a macro that other templates ask this one for; add it, or take the kit's: {% from \"!theme/components/byline.html\" import byline as kit_byline %}"),
}  # fmt: skip
WRAPPED = """\
{% from "!theme/components/brief.html" import brief as kit_brief %}
{% macro brief(box) %}<div class="wrapped">{{ kit_brief(box) }}</div>{% endmacro %}
"""


@pytest.mark.parametrize("name", FAULTS)
def test_what_cannot_be_used_is_an_error_that_names_it(house, name):
    text, expected = FAULTS[name]
    house.put(name, text)
    result = house.build()
    assert not result.swapped
    (problem,) = map(str, result.problems)
    assert problem.startswith(PLACE)
    assert expected in problem


def test_all_faults_are_told_at_once_beside_those_of_the_content(house):
    for name, (text, _) in FAULTS.items():
        house.put(name, text)
    house.replace("site.yaml", "  heading:", "  featured: [gone]\n  heading:")
    said = house.problems()
    assert all(any(expected in one for one in said) for _, expected in FAULTS.values())
    assert any("gone" in one and "site.yaml" in one for one in said)


def test_a_link_to_another_place_is_refused(house):
    target = house.put("extra.css", "a {}")
    target.rename(house.root / "elsewhere.css")
    target.symlink_to(house.root / "elsewhere.css")
    for name, leads_to in (("static", house.root / "content"), ("templates", "nowhere")):
        target.with_name(name).symlink_to(leads_to)
    said = "is a link to another place; put the file itself there"
    names = ("extra.css", "static", "templates")
    assert house.problems() == [f"{PLACE}{name}: {said}" for name in names]


def test_a_file_in_the_place_of_the_folder_is_refused(house):
    (house.root / "theme").mkdir()
    (house.root / "theme" / "overrides").write_text("x")
    assert house.problems() == ["theme/overrides: is a file where a folder belongs; rename it"]


def test_an_empty_folder_and_what_begins_with_a_dot_are_nothing(house):
    house.put(".DS_Store", b"x")
    house.put("templates/.page.html.swp", b"x")
    house.put("README.md", "What is here")
    assert house.problems() == []


def test_a_component_wraps_that_of_the_kit(house):
    house.put("templates/components/brief.html", WRAPPED)
    assert house.problems() == []
    assert '<div class="wrapped"><details class="brief-box key-points"' in house.output(
        "articles/harbor-letter/index.html"
    ).replace("\n", "")


def test_a_page_extends_that_of_the_kit(house):
    house.put(
        "templates/page.html",
        '{% extends "!theme/page.html" %}{% block previews %}<p>Wrapped</p>{% endblock %}',
    )
    assert house.problems() == []
    assert "<p>Wrapped</p>" in house.output("about/index.html")


def test_a_base_of_an_older_kit_is_told_which_blocks_pages_fill(house):
    kits = (ROOT / "theme/templates/base.html").read_text(encoding="utf-8")
    house.put(
        "templates/base.html", kits.replace("{% block list_styles %}", "").replace("\n{% endblock %}", "", 1)
    )
    (problem,) = house.problems()
    assert "base.html: blocks: 'list_styles' of the kit's base are not in it" in problem
    house.put("templates/base.html", kits)
    assert house.problems() == []


def test_a_new_template_may_be_imported_and_asked_for_by_a_text(house):
    house.put("templates/own/stamp.html", "{% macro stamp() %}<p>Stamp</p>{% endmacro %}")
    house.put(
        "templates/page.html",
        '{% extends "!theme/page.html" %}{% from "own/stamp.html" import stamp %}{% block previews %}{{ stamp() }}{% endblock %}',
    )
    house.put(
        "templates/own/wide.html",
        '{% extends "!theme/article.html" %}{% block previews %}<p>Wide</p>{% endblock %}',
    )
    house.replace("articles/harbor-letter.md", "author:", "template: own/wide\nauthor:")
    assert house.problems() == []
    assert "<p>Stamp</p>" in house.output("about/index.html")
    assert "<p>Wide</p>" in house.output("articles/harbor-letter/index.html")


def test_a_style_sheet_replaces_that_of_the_kit_in_its_place(house):
    house.put("static/css/components/namesakes.css", "\ufeff@layer components { .namesakes { color: teal } }")
    house.put("extra.css", ".own { background: url('static/images/dots.svg?x#y') }")
    house.put("static/images/dots.svg", DOTS)
    assert house.problems("https://a.example") == []
    sheet = house.output("theme/css/site.css")
    assert sheet.count(".namesakes { color:teal }") == 1
    assert sheet.count(".namesakes") == 1
    assert "\ufeff" not in sheet
    assert sheet.endswith('@layer extra {\n.own { background: url("../images/dots.svg?x#y") }\n}\n')
    assert house.output("theme/images/dots.svg") == DOTS


def test_a_script_in_a_drawing_is_taken_out_and_told(house):
    house.put("static/images/dots.svg", DOTS.replace("<circle", "<script>x</script><circle"))
    (problem,) = house.problems()
    assert problem.startswith("theme/overrides/static/images/dots.svg:1: 'script' was taken out of the copy")
    assert "script" not in house.output("theme/images/dots.svg")


def test_kept_pages_hang_on_overrides(house):
    page = "articles/harbor-letter/index.html"
    assert house.build().swapped
    before = house.output(page)
    path = house.put("templates/components/brief.html", WRAPPED)
    house.build()
    assert "wrapped" in house.output(page)
    house.put("templates/components/brief.html", WRAPPED.replace("wrapped", "folded"))
    house.build()
    assert "folded" in house.output(page)
    path.unlink()
    house.build()
    assert house.output(page) == before


def test_a_build_of_nothing_new_sees_a_changed_override(house, capsys):
    house.put("extra.css", ".a { color: red }")
    build = ["--root", str(house.root), "build"]
    assert main(build) == 0
    house.put("extra.css", ".a { color: teal }")
    assert main(build) == 0
    assert "teal" in house.output("theme/css/site.css")


def test_serving_builds_the_whole_site_for_a_changed_override(house):
    path = house.put("extra.css", ".a { color: red }")
    plan = plan_for([path], house.root)
    assert (plan.texts, plan.statics, plan.is_code) == ((), (), False)


def test_checks_hold_what_an_override_writes(house, capsys):
    base = (ROOT / "theme/templates/base.html").read_text("utf-8")
    house.put(
        "templates/base.html",
        base.replace("</body>", '<img src="https://x.example/y.png" alt="x"></body>').replace(
            "img-src 'self' data:", "img-src *"
        ),
    )
    assert main(["--root", str(house.root), "publish", "--siteurl", "https://a.example"]) == 1
    complaint = capsys.readouterr().err
    assert "'https://x.example/y.png' is asked of another server" in complaint
    assert "is allowed by the Content-Security-Policy" in complaint


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{{ view.head.gone.further }}", "is a template that stumbled"),
        ("{{ 1 / 0 }}", "is a template that stumbled (ZeroDivisionError"),
        ("{{ none() }}", "is a template that stumbled (TypeError"),
        ("{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}", "comes back to itself without end"),
    ],
)
def test_a_template_that_stumbles_is_named_with_its_line(house, line, said):
    house.put(
        "templates/page.html",
        f'{{% extends "!theme/page.html" %}}\n{{% block previews %}}\n{line}{{% endblock %}}',
    )
    result = house.build()
    assert not result.swapped
    assert any(f"theme/overrides/templates/page.html:3: {said}" in str(one) for one in result.problems), (
        result.problems
    )


def test_it_works_where_the_theme_is_in_the_same_folder(small_site: SmallSite):
    theme = small_site.root / "theme"
    theme.unlink()
    theme.mkdir()
    for name in ("templates", "static", "examples.yaml"):
        (theme / name).symlink_to(ROOT / "theme" / name)
    house = House(small_site.root)
    house.put("templates/components/brief.html", WRAPPED)
    house.put("extra.css", ".own { color: teal }")
    assert house.problems() == []
    assert "wrapped" in house.output("articles/harbor-letter/index.html")
    assert ".own { color: teal }" in house.output("theme/css/site.css")
