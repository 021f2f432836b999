"""Captions (WebVTT, W3C): whether a file is one that players show."""

import re

MOST_BYTES = 2_000_000
"""A film of three hours has some 300,000."""
_BEGINS = re.compile(r"\ufeff?WEBVTT(?:[ \t][^\n]*)?(?:\n|\Z)")
_TIME = r"(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}"
_CUE = re.compile(rf"[ \t]*({_TIME})[ \t]+-->[ \t]+({_TIME})(?:[ \t]+\S.*)?[ \t]*")


def captions_fault(data: bytes) -> str:
    """Return what keeps a file from being captions, with its line where it has one; empty if nothing does."""
    if len(data) > MOST_BYTES:
        return f"is larger than {MOST_BYTES // 1_000_000} MB"
    try:
        text = data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        return "is not in UTF-8"
    if not _BEGINS.match(text):
        return "does not begin with a line WEBVTT"
    cues = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if "-->" not in line:
            continue
        cue = _CUE.fullmatch(line)
        if cue is None:
            return f"has no times in line {number}, as in 00:03.000 --> 00:05.500"
        if _seconds(cue[1]) >= _seconds(cue[2]):
            return f"ends a cue before it begins, in line {number}"
        cues += 1
    return "" if cues else "has no cues"


def _seconds(time: str) -> float:
    *hours, minutes, seconds = time.split(":")
    return int(hours[0] if hours else 0) * 3600 + int(minutes) * 60 + float(seconds)
