"""The folders of a site's editions in other languages: they mirror the content, and are no part of it."""

import re
from pathlib import Path

from ..records import YamlError, check_single_language, load_yaml_file

SITE_FILE = "site.yaml"
_KEY = re.compile(rb"""^["']?editions["']?[ \t]*:""", re.MULTILINE)


def edition_folders(content: Path) -> tuple[str, ...]:
    """Return the tags under ``editions:`` of ``site.yaml``, as far as they are tags of languages.

    What is wrong with them, whoever reads the whole file tells.
    """
    path = content / SITE_FILE
    try:
        if not _KEY.search(path.read_bytes()):
            return ()
        found = load_yaml_file(path, file=SITE_FILE).value
    except (OSError, YamlError):
        return ()
    listed = found.get("editions") if isinstance(found, dict) else None
    tags = listed if isinstance(listed, list) else ()
    return tuple(dict.fromkeys(tag for tag in tags if isinstance(tag, str) and is_language(tag)))


def is_language(tag: str) -> bool:
    """Whether a text is the tag of a language that an edition may have."""
    try:
        return bool(check_single_language(tag))
    except ValueError:
        return False
