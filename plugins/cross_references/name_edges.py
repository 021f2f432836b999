"""The edges of a link: an article or a particle that some alias has, and the text has of its own."""

from __future__ import annotations

import re
from typing import NamedTuple

from .candidates import Candidate
from .gazetteer import Gazetteer

_PARTICLE = "の"
"""Joins a name with the next noun; some lists of names take it for a part of an adjective."""
_KIND = re.compile(r"[a-z]+ of (?:the )?")


class Edges(NamedTuple):
    """Where a link starts and ends."""

    start: int
    """First character."""
    end: int
    """Character after the last."""


def trim_edges(text: str, candidate: Candidate, gazetteer: Gazetteer, target: str) -> Edges | None:
    """Leave an article or a particle out of a name that is known without it; None where it has none."""
    start, end = candidate.start, candidate.end
    if start != candidate.core:
        start = _after_article(text, candidate, gazetteer, target)
    elif text[start].isupper() and text[end - 1] != _PARTICLE:
        return None
    kind = _KIND.match(text, start, end) if candidate.variants[0].text[0].isupper() else None
    if kind and gazetteer.is_form_of(text[kind.end() : end].lower(), target):
        start = kind.end()
    if text[end - 1] == _PARTICLE and gazetteer.is_form_of(text[start : end - 1].lower(), target):
        end -= 1
    if text[start] == _PARTICLE and gazetteer.is_form_of(text[start + 1 : end].lower(), target):
        start += 1
    return Edges(start, end)


def _after_article(text: str, candidate: Candidate, gazetteer: Gazetteer, target: str) -> int:
    """Where an alias has the article as it stands, so has the link; one that opens a sentence is none."""
    start, core, end = candidate.start, candidate.core, candidate.end
    if text[start] == "T" and text[start - 2 : start - 1].isalpha():
        return start
    if text[start] == "t" and any(variant.text == text[start:end] for variant in candidate.variants):
        return start
    return core if gazetteer.is_form_of(text[core:end].lower(), target) else start
