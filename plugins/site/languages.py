"""The language of pages that do not say theirs; one address for all languages, as their names differ."""

import re
from collections.abc import Mapping, MutableMapping
from contextlib import suppress
from pathlib import Path
from typing import Any

_LANG = re.compile(r"""^lang:[ \t]+["']?([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)\b""", re.MULTILINE)


def set_languages(settings: MutableMapping[str, Any], defaults: Mapping[str, Any]) -> None:
    """Take the language of pages that say none from ``SITE_FILE``; give no page another place for its own.

    Pelican makes the pages before a generator can read that file, so its line is looked up here; ``defaults``
    are its own settings.
    """
    with suppress(OSError):
        text = Path(settings["PATH"], settings["SITE_FILE"]).read_text("utf-8-sig", errors="replace")
        if found := _LANG.search(text):
            settings["DEFAULT_LANG"] = found[1]
    for prefix in ("ARTICLE", "DRAFT", "PAGE", "DRAFT_PAGE"):
        for kind in ("URL", "SAVE_AS"):
            name = f"{prefix}_LANG_{kind}"
            if settings[name] == defaults[name]:
                settings[name] = settings[f"{prefix}_{kind}"]
