"""A front page, lists, topics and a series in a browser: nothing runs over, and everybody can use them."""

import pytest
from playwright.sync_api import Browser

from tests.pictures.photographs import photograph, put
from tests.small_sites import put_up

from .axe import violations

PAGES = (
    "index.html", "articles/index.html", "articles/one/index.html", "topics/index.html",
    "topics/wasserversorgungssicherheitsplanung/index.html", "topics/المياه/index.html",
)  # fmt: skip
SHIFTS = """
window.shifts = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A built site of four articles, with words that are longer than a phone is wide; two have a picture."""
    root = tmp_path_factory.mktemp("front")
    site = put_up(root / "site", templates=root / "templates")
    put(site.root, "images/upright.jpg", photograph((300, 450)))
    image = "image: {file: upright.jpg, alt: A wall, credit: Ada Marsh, licence: CC0}\n"
    for number, name in enumerate(("one", "two", "three"), start=1):
        site.write(
            f"articles/{name}.md",
            f"---\ntitle: Of the {LONG} {number}\nauthor: Desk\ndate: 2026-12-0{number}\nsummary: {LONG}.\n"
            "topics: [Wasserversorgungssicherheitsplanung, المياه]\nseries: The long wall\n"
            f"in_brief: [In *brief*.]\nneed_to_know: [It is old.]\nfeatured: [the-mole]\n"
            f"{image if number != 2 else ''}---\n"
            "The Mole is old.\n",
        )
    result = site.build()
    assert result.swapped, list(map(str, result.problems))
    return site.root / "output"


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_lists_of_articles_have_room_and_are_for_everybody(folder, browser: Browser, width, scheme):
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    context.add_init_script(SHIFTS)
    opened = context.new_page()
    for name in PAGES:
        opened.goto((folder / name).as_uri())
        over = opened.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert (name, over, violations(opened)) == (name, 0, [])
        assert opened.evaluate("window.shifts") < 0.02, name
    context.close()
