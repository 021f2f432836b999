"""One style sheet for the wire: the theme's many small files, joined in the order its manifest gives."""

from pathlib import Path

MANIFEST = "manifest.txt"
JOINED = "site.css"


def write_style_sheet(folder: Path) -> None:
    """Join the files that ``manifest.txt`` lists into ``site.css``; without a manifest do nothing.

    Raises FileNotFoundError when the manifest names a file that is not there.
    """
    manifest = folder / MANIFEST
    if not manifest.exists():
        return
    names = [line.strip() for line in manifest.read_text(encoding="utf-8").splitlines()]
    listed = [name for name in names if name and not name.startswith("#")]
    parts = [(folder / name).read_text(encoding="utf-8") for name in listed]
    (folder / JOINED).write_text("\n".join(part.strip() for part in parts) + "\n", encoding="utf-8")
