"""Firefox and WebKit as Debian and Ubuntu have them, started without a screen."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from .webdriver import Driver, Marionette, OverHttp

SECONDS_TO_START = 60
PREFERENCES = {
    "marionette.port": 0,
    "ui.primaryPointerCapabilities": 6,
    "ui.allPointerCapabilities": 6,
}
"""Firefox's: any free port, and a mouse, which it otherwise takes for absent without a screen."""


def program(*names: str) -> str:
    """Find a program; its absence is a failure, never a skip."""
    found = next((path for name in names if (path := shutil.which(name))), None)
    assert found, f"none of {names} is installed; run `make browser`"
    return found


@contextmanager
def firefox(folder: Path) -> Iterator[Driver]:
    """Run Firefox with a fresh profile in a folder."""
    lines = (f'user_pref("{name}", {value});\n' for name, value in PREFERENCES.items())
    (folder / "user.js").write_text("".join(lines), encoding="utf-8")
    options = ["--headless", "--no-remote", "--marionette", "--profile", str(folder)]
    with running([program("firefox-esr", "firefox"), *options]):
        driver = Marionette(int(waited_for(lambda: text_of(folder / "MarionetteActivePort"))))
        yield driver
        driver.quit()


@contextmanager
def webkit(folder: Path) -> Iterator[Driver]:
    """Run WebKit's own small browser on a screen that nobody sees, with its settings in a folder."""
    port = free_port()
    with screen() as display:
        homes = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "CACHE", "DATA")}
        of_root = {"WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"} if os.geteuid() == 0 else {}
        command = [program("WebKitWebDriver"), f"--port={port}"]
        with running(command, **homes, **of_root, DISPLAY=display):
            waited_for(lambda: answers(port))
            driver = OverHttp(port)
            yield driver
            driver.quit()


@contextmanager
def screen() -> Iterator[str]:
    """Run an X server in memory, on whichever display is free."""
    reading, writing = os.pipe()
    command = [program("Xvfb"), "-displayfd", str(writing), "-screen", "0", "1400x1100x24"]
    with running(command, pass_fds=(writing,)), os.fdopen(reading) as number:
        os.close(writing)
        yield f":{number.readline().strip()}"


@contextmanager
def running(command: list[str], *, pass_fds: tuple[int, ...] = (), **environment: str) -> Iterator[None]:
    """Run a program in the background until the block ends."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(
        command, stdout=quiet, stderr=quiet, pass_fds=pass_fds, env={**os.environ, **environment}
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(timeout=SECONDS_TO_START)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port: int) -> str:
    with socket.socket() as probe:
        return "yes" if probe.connect_ex(("127.0.0.1", port)) == 0 else ""


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def waited_for(ask: Callable[[], str]) -> str:
    """Ask until there is an answer."""
    end = time.monotonic() + SECONDS_TO_START
    while not (answer := ask()):
        assert time.monotonic() < end, f"no answer in {SECONDS_TO_START} seconds"
        time.sleep(0.05)
    return answer


ENGINES = {"firefox": firefox, "webkit": webkit}
