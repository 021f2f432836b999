"""The language of pages that do not say theirs."""

import re
from collections.abc import MutableMapping
from contextlib import suppress
from pathlib import Path
from typing import Any

_LANG = re.compile(
    r"""^["']?lang["']?[ \t]*:[ \t]+["']?([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)\b""", re.MULTILINE
)


def set_language(settings: MutableMapping[str, Any]) -> None:
    """Take the language of pages that say none from ``SITE_FILE``.

    Pelican makes the pages before a generator can read that file, so its line is looked up here.
    """
    with suppress(OSError):
        text = Path(settings["PATH"], settings["SITE_FILE"]).read_text("utf-8-sig", errors="replace")
        if found := _LANG.search(text):
            settings["DEFAULT_LANG"] = found[1]
