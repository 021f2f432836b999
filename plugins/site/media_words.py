"""What a recording is called in a text, by the catalogs of its language."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..interface import interface_of
from ..records import MediaWords
from .build_settings import catalog_folders


def media_words(settings: Mapping[str, Any], language: str) -> MediaWords:
    """Return the words of a language (BCP 47); those of one without a catalog are English."""
    gettext = interface_of(
        language, *catalog_folders(Path(settings["PATH"]), Path(settings["THEME"]))
    ).unfilled
    return MediaWords(
        video=gettext("Video, %(length)s"),
        audio=gettext("Audio, %(length)s"),
        video_elsewhere=gettext("Video, %(length)s. Leads to %(host)s"),
        audio_elsewhere=gettext("Audio, %(length)s. Leads to %(host)s"),
        transcript=gettext("Transcript"),
    )
