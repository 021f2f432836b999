"""A reader with a mouse and a keyboard, in any engine that takes WebDriver's commands."""

import time
from typing import Any

from .webdriver import Driver, DriverError

ESCAPE, SHIFT, TAB = "\ue00c", "\ue008", "\ue004"
MOUSE: dict[str, Any] = {"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}}
PRESS = [{"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
BRING = """
const node = [...document.querySelectorAll(arguments[0])][arguments[1]];
const { dataset } = document.body;
dataset.still = "no";
let last = "";
let frames = 0;
const look = () => {
  node.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y } = node.getClientRects()[0];
  const place = `${x} ${y} ${scrollX} ${scrollY}`;
  frames = place === last ? frames + 1 : 0;
  last = place;
  const isWhole = document.readyState === "complete" && document.fonts.status === "loaded";
  if (isWhole && frames > 2) dataset.still = "yes";
  else requestAnimationFrame(look);
};
look();
"""
"""Bring an element into view, until it has rested there for three frames.

A font that comes late moves it, and the page takes a scroll after the pointer's move for the reader's: then
no card opens, however long one waits.
"""
MIDDLE = """
const box = [...document.querySelectorAll(arguments[0])][arguments[1]].getClientRects()[0];
return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
"""


class Reader:
    """One window. Elements are named by selector and place."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    def open(self, url: str) -> None:
        self._driver.command("Navigate", url=url)

    def reload(self) -> None:
        self._driver.command("Refresh")

    def go_back(self) -> None:
        self._driver.command("Back")

    def resize(self, width: int, height: int) -> None:
        self._driver.command("SetWindowRect", width=width, height=height)

    def run(self, script: str, *arguments: Any) -> Any:
        """Run a function's body in the page; return what it returns."""
        return self._driver.command("ExecuteScript", script=script, args=list(arguments))

    def until(self, condition: str, *arguments: Any, seconds: float = 20) -> Any:
        """Wait until an expression holds, on whatever page comes; return its value."""
        end = time.monotonic() + seconds
        value = None
        while not value:
            assert time.monotonic() < end, f"never became true: {condition}"
            try:
                value = self.run(f"return {condition}", *arguments)
            except DriverError:  # between two pages
                value = None
            time.sleep(0.03)
        return value

    def hover(self, selector: str, index: int = 0) -> None:
        """Come from elsewhere and rest: a pointer that was there before the page has moved nowhere."""
        place = self._reach(selector, index)
        self.point(1, 1)
        self.point(**place)

    def point(self, x: int, y: int) -> None:
        move = {"type": "pointerMove", "origin": "viewport", "x": x, "y": y, "duration": 40}
        self._act({**MOUSE, "actions": [move]})

    def click(self, selector: str, index: int = 0) -> None:
        move = {"type": "pointerMove", "origin": "viewport", "duration": 0, **self._reach(selector, index)}
        self._act({**MOUSE, "actions": [move, *PRESS]})

    def press(self, *keys: str) -> None:
        """Hold keys down in this order, and let go in the other."""
        down = [{"type": "keyDown", "value": key} for key in keys]
        up = [{"type": "keyUp", "value": key} for key in reversed(keys)]
        self._act({"type": "key", "id": "keyboard", "actions": down + up})

    def type(self, words: str) -> None:
        for letter in words:
            self.press(letter)

    def _reach(self, selector: str, index: int) -> dict[str, int]:
        """Bring an element into view, wait until it rests there; return its middle."""
        self.run(BRING, selector, index)
        self.until("document.body.dataset.still === 'yes'")
        return self.run(MIDDLE, selector, index)

    def _act(self, source: dict[str, Any]) -> None:
        self._driver.command("PerformActions", actions=[source])
