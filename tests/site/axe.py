"""axe-core as it is published, with two of its inner workings made cheap: the same answers in half the time.

Nearly all of its time goes into contrast: a color object for each layer under each word. Compiled for old
browsers, it keeps each private field in a WeakMap, and it reads the same few colors thousands of times.
"""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

FIELDS = """
class {
  #key = Symbol();
  get(owner) { return owner[this.#key]; }
  set(owner, value) { owner[this.#key] = value; return this; }
  has(owner) { return Object.hasOwn(owner, this.#key); }
  delete(owner) { return delete owner[this.#key]; }
}
"""
"""A WeakMap that keeps a value on its owner."""
REMEMBER_COLORS = """
(({ Color }) => {
  const read = Color.prototype.parseString;
  const known = new Map();
  Color.prototype.parseString = function (text) {
    if (!known.has(text)) known.set(text, read.call(new Color(), text));
    const { r, g, b, alpha } = known.get(text);
    return Object.assign(this, { r, g, b, alpha });
  };
})(axe.commons.color);
"""
PLAIN = Axe().axe_script
QUICK = f"((WeakMap) => {{ {PLAIN}\n }})({FIELDS});{REMEMBER_COLORS}"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
OF_COLOR = {**OPTIONS, "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
"""The only rules whose answer may change with the light."""


def violations(page: Page, options: dict = OPTIONS) -> list[str]:
    """Say what axe finds wrong, with the element."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(QUICK)
    found = page.evaluate("options => axe.run(document, options)", options)["violations"]
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"]]
