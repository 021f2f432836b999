"""The pictures in a real browser with the theme's own styles: legible on a phone, no name on another."""

from pathlib import Path

import pytest

from plugins.maps.connections import connect_terms
from plugins.maps.page import MapPage

from .test_connections import knowledge_base

CSS = Path(__file__).parent.parent.parent / "theme" / "static" / "css"
FILES = ("layers.css", "reset.css", "tokens.css", "base.css", "layout.css", "components/map.css",
         "components/connections.css")  # fmt: skip

MEASURE = """() => {
  const pen = document.createElement('canvas').getContext('2d');
  const names = [];
  for (const svg of document.querySelectorAll('svg')) {
    if (!svg.checkVisibility()) continue;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    for (const text of svg.querySelectorAll('text')) {
      if (!text.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(text), size = parseFloat(style.fontSize);
      pen.font = `${style.fontStyle} ${style.fontWeight} ${size}px ${style.fontFamily}`;
      const ink = pen.measureText(text.textContent), box = text.getBBox();
      const first = text.getStartPositionOfChar(0).y;
      const last = text.getStartPositionOfChar(text.getNumberOfChars() - 1).y;
      names.push({
        svg: svg.getAttribute('aria-labelledby'), words: text.textContent, size: size * scale,
        left: box.x, right: box.x + box.width,
        top: first - ink.actualBoundingBoxAscent, bottom: last + ink.actualBoundingBoxDescent,
        width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height,
      });
    }
  }
  return { names, scroll: document.documentElement.scrollWidth };
}"""


@pytest.fixture
def document(read, outlines, bibliography):
    atlas, _ = read()
    page = MapPage(atlas.record)
    assert not list(page.fill(atlas, outlines, bibliography, {}))
    sheets = "".join(
        f'<figure class="map__sheet map__sheet--{picture.view.shown}">{picture.svg}</figure>'
        for picture in page.pictures
    )
    connections = connect_terms(knowledge_base(), dict.fromkeys(knowledge_base().terms, "x/"))
    styles = "".join((CSS / name).read_text(encoding="utf-8") for name in FILES)
    return (
        f"<!DOCTYPE html><html lang='en'><style>{styles}</style><div class='page'><main class='page__main'>"
        f"<div class='map'><div class='map__sheets'>{sheets}</div></div>"
        f"<figure class='connections'>{connections.drawings[''].svg}</figure></main></div>"
    )


def meet(one, other):
    return (
        one["svg"] == other["svg"]
        and one["left"] < other["right"]
        and other["left"] < one["right"]
        and one["top"] < other["bottom"]
        and other["top"] < one["bottom"]
    )


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_names_are_legible_apart_and_inside(browser, document, width):
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.set_content(document)
    found = page.evaluate(MEASURE)
    names = found["names"]
    assert names
    assert found["scroll"] <= width
    assert min(name["size"] for name in names) >= 11
    crossed = [(a["words"], b["words"]) for i, a in enumerate(names) for b in names[:i] if meet(a, b)]
    assert crossed == []
    for name in names:
        assert name["left"] >= 0, name
        assert name["right"] <= name["width"], name
        assert name["top"] >= 0, name
        assert name["bottom"] <= name["height"], name
    page.close()


def test_pointing_at_a_name_shows_its_own_ties_and_their_words(browser, document):
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.set_content(document)
    picture = page.locator(".connections__picture--wide")
    word = picture.locator("text", has_text="restricted by")
    assert word.count() == 1
    assert not word.is_visible()
    picture.locator("a", has_text="The mole").hover()
    assert word.is_visible()
    page.mouse.move(0, 0)
    assert not word.is_visible()
    picture.locator("a", has_text="The mole").focus()
    assert word.is_visible()
    page.close()


def test_dark_mode_changes_land_and_water(browser, document):
    colors = set()
    for scheme in ("light", "dark"):
        page = browser.new_page(viewport={"width": 1280, "height": 800}, color_scheme=scheme)
        page.set_content(document)
        fills = "node => getComputedStyle(node).fill"
        colors.add(page.locator(".map__land").first.evaluate(fills))
        colors.add(
            page.locator(".map__picture").first.evaluate("node => getComputedStyle(node).backgroundColor")
        )
        page.close()
    assert len(colors) == 4
