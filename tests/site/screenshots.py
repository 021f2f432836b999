"""Take the pictures of the sample site that the README shows: ``make screenshots``.

They are recorded with the version of the kit; ``tests/docs/test_screenshots.py`` fails when they are older
than the one before.
"""

import json
import shutil
import sys
import tempfile
import tomllib
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from plugins.building.build import build_site
from tests.conftest import BROWSERS, ROOT
from tests.serving import SUBPATH, serving

FOLDER = ROOT / "docs" / "screenshots"
RECORD = "taken.json"
SHOWN = {"home": "", "explainer": "explainers/thaad/"}
SCHEMES = ("light", "dark")
MOST_BYTES = 60_000
_SIZE = {"width": 1280, "height": 860}
_WIDTH = 960
_QUALITIES = (82, 72, 62, 50, 40)


def file_name(page: str, scheme: str) -> str:
    """Return the name of the picture of a page in a color scheme."""
    return f"{page}-{scheme}.webp"


def kit_version() -> str:
    """Return the version of the kit in this checkout."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def small(picture: bytes) -> bytes:
    """Return a picture as WebP, in the best quality that is small enough."""
    whole = Image.open(BytesIO(picture)).convert("RGB")
    shown = whole.resize((_WIDTH, round(whole.height * _WIDTH / whole.width)), Image.Resampling.LANCZOS)
    for quality in _QUALITIES:
        written = BytesIO()
        shown.save(written, "WEBP", quality=quality, method=6)
        if len(written.getvalue()) <= MOST_BYTES:
            return written.getvalue()
    sys.exit(f"a picture is larger than {MOST_BYTES:,} bytes in any quality; show less of the page")


def take(browser: Browser, url: str, folder: Path) -> None:
    """Take all pictures of a site that is served at an address."""
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in SCHEMES:
        context = browser.new_context(viewport=_SIZE, color_scheme=scheme, reduced_motion="reduce")
        page = context.new_page()
        for name, path in SHOWN.items():
            page.goto(url + path)
            page.evaluate("document.fonts.ready")
            (folder / file_name(name, scheme)).write_bytes(small(page.screenshot()))
        context.close()
    record = {"version": kit_version(), "pages": SHOWN}
    (folder / RECORD).write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """Build the site, take the pictures, say where they are."""
    program = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if program is None:
        sys.exit("there is no Chromium here; run `make browser`")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        output = Path(folder) / "output"
        result = build_site(ROOT, output=output)
        if not result.swapped:
            sys.exit("\n".join(map(str, result.problems)))
        with serving(output) as origin:
            browser = playwright.chromium.launch(executable_path=program, chromium_sandbox=False)
            take(browser, origin + SUBPATH, FOLDER)
            browser.close()
    print(f"Took {len(SHOWN) * len(SCHEMES)} pictures in {FOLDER.relative_to(ROOT)}.")


if __name__ == "__main__":
    main()
