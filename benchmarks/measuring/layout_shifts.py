"""How a page moves while it loads: its layout shifts, with nothing kept and fonts that come late.

Fonts and the deferred scripts are held back until the page has been painted without them, so that what they
move is moved before a reader's eyes, on any machine.
"""

import re
from contextlib import closing
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page, Route

WIDTHS = {360: 740, 390: 800, 768: 1024, 1024: 768, 1280: 800}
"""Each with the height of such a screen."""
MOST = 0.02
"""More than this is seen."""
_LATE = re.compile(r"\.woff2$|/(?:site|text)\.js$")
_COUNT = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const { hadRecentInput, value, sources } of list.getEntries()) {
    if (hadRecentInput) continue;
    const node = sources[0]?.node;
    const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    window.shifts.push([value, element ? `${element.tagName} ${element.className}` : ""]);
  }
}).observe({ type: "layout-shift", buffered: true });
"""
_PAINTED = """
async () => {
  const frame = () => new Promise(requestAnimationFrame);
  while (!performance.getEntriesByName("first-contentful-paint").length) await frame();
  await frame();
  await frame();
}
"""
_SETTLE = """
async () => {
  const frames = async (count) => { while (count--) await new Promise(requestAnimationFrame); };
  await document.fonts.ready;
  await frames(4);
  for (const part of [0.3, 0.6, 1]) {
    scrollTo(0, part * document.documentElement.scrollHeight);
    await frames(2);
  }
  await document.fonts.ready;
  await frames(4);
}
"""
"""Wait until the page has been drawn with its fonts, on its way down, too."""


@dataclass
class Latecomers:
    """Answers that wait until the page has been painted."""

    waiting: list[Route] = field(default_factory=list)
    """Those that wait."""
    is_open: bool = False
    """Whether nobody has to wait any more."""

    def hold(self, route: Route) -> None:
        """Keep an answer back, or let it through."""
        if self.is_open:
            route.continue_()
        else:
            self.waiting.append(route)

    def release(self) -> None:
        """Let all of them through."""
        self.is_open = True
        for route in self.waiting:
            route.continue_()


@dataclass(frozen=True)
class Shifts:
    """How a page moved."""

    total: float
    """The sum of its shifts."""
    moved: str
    """What moved most."""


def shifts_of(page: Page, url: str) -> Shifts:
    """Open a page in a fresh profile, in which nothing is kept; return how it moves."""
    late = Latecomers()
    page.route(_LATE, late.hold)
    page.add_init_script(_COUNT)
    page.goto(url, wait_until="commit")
    page.evaluate(_PAINTED)
    late.release()
    page.wait_for_load_state("load")
    page.evaluate(_SETTLE)
    found: list[tuple[float, str]] = page.evaluate("window.shifts")
    return Shifts(sum(value for value, _ in found), max(found, default=(0.0, ""))[1])


def measured(browser: Browser, url: str, width: int, *, swap: bool = False) -> Shifts:
    """Return how a page moves at a width; on a phone's with a finger."""
    size = {"width": width, "height": WIDTHS.get(width, 800)}
    is_phone = width < 768
    with closing(browser.new_context(viewport=size, has_touch=is_phone, is_mobile=is_phone)) as profile:  # type: ignore[arg-type]
        page = profile.new_page()
        if swap:
            page.route("**/site.css", with_swap)
        return shifts_of(page, url)


def with_swap(route: Route) -> None:
    """Answer with a style sheet that uses fonts whenever they come."""
    answer = route.fetch()
    styles = re.sub(r"(?<=font-display:)\s*optional", "swap", answer.text())
    route.fulfill(response=answer, body=styles)
