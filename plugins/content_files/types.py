"""The table of types by folder: what a file of the content is, by where it lies and how its name ends."""

from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["text", "data", "picture", "download", "root"]
"""Text and data are read; pictures, downloads and root files are copied."""

SETTING = "CONTENT_TYPES"
"""Where a build keeps the rows of the table that its plugins add."""

TEXTS = (".md", ".markdown")
PICTURES = (".avif", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp")
DOWNLOADS = (
    *(".csv", ".docx", ".epub", ".geojson", ".json", ".m4a", ".mp3", ".mp4", ".ods"),
    *(".ogg", ".opus", ".pdf", ".txt", ".vtt", ".webm", ".xlsx", ".zip"),
)
PICTURES_FOLDER, DOWNLOADS_FOLDER, ROOT_FOLDER = "images", "files", "root"


@dataclass(frozen=True, slots=True)
class FolderTypes:
    """A row of the table: which files of a folder are of which kind."""

    folder: str
    """Path below the content folder; empty for its top."""
    kind: Kind
    """What they are."""
    endings: tuple[str, ...] = ()
    """In small letters, with the dot; those of pictures, downloads and data count in any case."""
    names: tuple[str, ...] = ()
    """Files by name, where not all with an ending are meant."""
    is_deep: bool = True
    """Whether folders inside it count."""

    def holds(self, folder: str) -> bool:
        """Whether the row speaks of the files of a folder."""
        is_within = self.is_deep and (not self.folder or folder.startswith(f"{self.folder}/"))
        return folder == self.folder or is_within

    def takes(self, name: str, ending: str) -> bool:
        """Whether it takes a file, by its name and the ending of it in small letters."""
        is_written_so = self.kind != "text" or name.endswith(ending)
        return name in self.names or self.kind == "root" or (ending in self.endings and is_written_so)


COPIED = (
    FolderTypes(PICTURES_FOLDER, "picture", PICTURES),
    FolderTypes(ROOT_FOLDER, "root"),
)
"""The rows of every site: what is copied, and from where."""


def add_types(settings: MutableMapping[str, Any], rows: Iterable[FolderTypes]) -> None:
    """Add rows to the table of a build; plugins do so when Pelican has settings (``initialized``)."""
    settings[SETTING] = (*settings.get(SETTING, ()), *rows)


def data_file(name: str) -> FolderTypes:
    """Return the row of one file that the engine reads: ``maps/map.yaml``."""
    folder, _, file = name.rpartition("/")
    return FolderTypes(folder, "data", names=(file,), is_deep=False)


def types_of(settings: Mapping[str, Any]) -> tuple[FolderTypes, ...]:
    """Return the table: what plugins added, then what is copied.

    ``DOWNLOAD_TYPES`` are further endings of ``files/``. Other folders of ``STATIC_PATHS`` may hold pictures
    and downloads alike; a file there is copied whatever it is.
    """
    endings = (f".{ending.lstrip('.').lower()}" for ending in settings.get("DOWNLOAD_TYPES", ()))
    downloads = (*DOWNLOADS, *endings)
    rows = [FolderTypes(DOWNLOADS_FOLDER, "download", downloads)]
    for path in settings.get("STATIC_PATHS", ()):
        place = path.strip("/").removeprefix("./").removesuffix(".")
        if place not in (PICTURES_FOLDER, DOWNLOADS_FOLDER):
            folder, _, name = place.rpartition("/")
            rows.append(FolderTypes(place, "picture", PICTURES))
            rows.append(FolderTypes(place, "download", downloads))
            rows.append(FolderTypes(folder, "download", names=(name,), is_deep=False))
    return (*settings.get(SETTING, ()), *COPIED, *rows)
