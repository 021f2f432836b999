"""A catalog: the messages of one language in a ``messages.po``, read where a page needs them."""

from dataclasses import dataclass
from functools import lru_cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from ..records import Problem

FILE = "messages.po"
"""The name of a catalog, in a folder of its language's tag."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """A catalog's file."""

    path: Path
    """Where it stands."""
    data: bytes
    """Its bytes."""


def catalogs_in(folders: tuple[Path, ...], tags: tuple[str, ...]) -> tuple[Catalog, ...]:
    """Return the catalogs that are there: of each tag the first folder's before the next one's."""
    paths = (folder / tag / FILE for tag in tags for folder in folders)
    return tuple(Catalog(path, path.read_bytes()) for path in paths if path.is_file())


def catalog_problem(catalog: Catalog, file: str) -> Problem | None:
    """Return what keeps a catalog from being read; ``file`` is how the problem calls it."""
    fault = _read(catalog.data)[1]
    if fault is None:
        return None
    return Problem(file, fault.line, "", fault.value, fault.message, "correct it, or take the catalog away")


def translations(catalog: Catalog) -> GNUTranslations | None:
    """Return the messages of a catalog; None for one that cannot be read."""
    return _read(catalog.data)[0]


@dataclass(frozen=True, slots=True)
class _Fault:
    line: int | None
    value: str
    message: str


@lru_cache(maxsize=64)
def _read(data: bytes) -> tuple[GNUTranslations | None, _Fault | None]:
    """Read a catalog without what is empty, doubtful or no longer asked for."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - slow to import, and no English site asks
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415

    compiled = BytesIO()
    try:
        catalog = read_po(BytesIO(data), abort_invalid=True)
        for message in list(catalog):
            forms = message.string if isinstance(message.string, list | tuple) else [message.string]
            if message.id and not all(forms):
                catalog.delete(message.id, message.context)
        write_mo(compiled, catalog)
        compiled.seek(0)
        return GNUTranslations(compiled), None
    except PoFileError as error:
        return None, _Fault(error.lineno + 1, str(error.line).strip(), f"is not a catalog ({error.args[0]})")
    except UnicodeDecodeError as error:
        return None, _Fault(data.count(b"\n", 0, error.start) + 1, "", "is not UTF-8")
    except (ValueError, LookupError) as error:
        return None, _Fault(None, "", f"is not a catalog ({error})")
