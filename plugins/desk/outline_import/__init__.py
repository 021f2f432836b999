"""Outlines finer than the world's, from files as they are downloaded, cut to what a site's places need."""

from .cutting import CutOutlines, cut_outlines
from .extent import extent_of_places
from .reading import OutlinesUnreadableError, read_features

__all__ = [
    "CutOutlines",
    "OutlinesUnreadableError",
    "cut_outlines",
    "extent_of_places",
    "read_features",
]
