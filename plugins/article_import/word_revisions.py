"""What others did to a .docx on its way: changes that wait to be accepted, and comments; both are told."""

import io
import re
import zipfile

from ..records import counted
from .draft import Doubt

_CHANGE = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo)[ >]")
_COMMENT = re.compile(rb"<w:comment ")


def revision_doubts(data: bytes) -> tuple[Doubt, ...]:
    """Return what an editor should know of a package that was checked: nothing of it is in the text."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [name for name in archive.namelist() if name.startswith("word/") and name.endswith(".xml")]
        texts = {name: archive.read(name) for name in parts}
    changes = sum(len(_CHANGE.findall(text)) for text in texts.values())
    comments = sum(len(_COMMENT.findall(text)) for name, text in texts.items() if "comments" in name)
    reasons = []
    if changes:
        reasons.append(
            f"{counted(changes, 'tracked change')}, read as accepted; settle them in the word processor"
        )
    if comments:
        reasons.append(f"{counted(comments, 'comment')} left out; settle them in the word processor")
    return tuple(Doubt("body", "", reason) for reason in reasons)
