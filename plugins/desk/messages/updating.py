"""Write the template of all catalogs, and let each catalog follow it."""

from io import BytesIO
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.messages import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po

from ...interface.catalogs import FILE
from ...records import write_whole

TEMPLATE = "messages.pot"
"""The name of the file with all messages, in the folder of all languages."""


class BrokenCatalogError(Exception):
    """A catalog that cannot be brought up to date; the message names it and the mend."""


def updated_files(folder: Path, template: Catalog) -> dict[Path, str]:
    """Return the text that each file of ``folder`` should have: of the template, and of every catalog."""
    catalogs = {path: _updated(path, template) for path in sorted(folder.glob(f"*/{FILE}"))}
    return {folder / TEMPLATE: _text(template)} | {path: _text(found) for path, found in catalogs.items()}


def write_files(files: dict[Path, str]) -> list[Path]:
    """Write what has changed; return which files these are."""
    changed = [path for path, text in files.items() if not path.exists() or path.read_text("utf-8") != text]
    for path in changed:
        write_whole(path, files[path])
    return changed


def _updated(path: Path, template: Catalog) -> Catalog:
    """Return a catalog with today's messages; similar ones are offered as fuzzy, those of old are dropped."""
    tag = path.parent.name
    try:
        locale = Locale.parse(tag, sep="-")
        catalog = read_po(BytesIO(path.read_bytes()), locale=locale, abort_invalid=True)
    except UnicodeDecodeError as error:
        raise BrokenCatalogError(f"{path}: is not UTF-8; save it as UTF-8") from error
    except (UnknownLocaleError, ValueError) as error:
        raise BrokenCatalogError(f"{path}: {error}; name its folder by a language's tag") from error
    except PoFileError as error:
        raise BrokenCatalogError(f"{path}:{error.lineno + 1}: {error.args[0]}; correct the line") from error
    catalog.fuzzy = False
    catalog.update(template)
    catalog.obsolete.clear()
    catalog.project, catalog.version = template.project, template.version
    catalog.header_comment = (
        f"# Words of the kit's own in {locale.english_name}; docs/translating.md says how."
    )
    return catalog


def _text(catalog: Catalog) -> str:
    """Write a catalog without numbers of lines: it changes where words do, and not where code moves."""
    written = BytesIO()
    write_po(written, catalog, width=110, ignore_obsolete=True, include_lineno=False)
    return written.getvalue().decode("utf-8")
