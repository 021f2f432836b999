"""A source in words, as a bibliography after the Chicago Manual of Style has it (17th edition, notes).

Made here and not by citeproc-py, which writes how to cite a page of ours: of nineteen types it failed at two,
left out roles at others, shortened given names, and took names in other scripts apart. What Pandoc writes
with the same style is compared in ``benchmarks/sources``; the differences stand in the README.
"""

from .entries import chicago_entry, chicago_words, listed_under
from .parts import Part
from .publication import tells_reading

__all__ = ["Part", "chicago_entry", "chicago_words", "listed_under", "tells_reading"]
