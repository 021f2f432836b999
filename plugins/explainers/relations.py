"""The vocabulary of typed relations between explainers, each with the words for the other direction."""

_PAIRS = (
    ("part of", "includes"),
    ("located in", "site of"),
    ("party to", "has as party"),
    ("led by", "leads"),
    ("successor of", "succeeded by"),
    ("caused by", "led to"),
    ("result of", "resulted in"),
    ("restricted by", "restricts"),
    ("opposed by", "opposes"),
    ("supported by", "supports"),
    ("disputed in", "is about"),
    ("signed by", "signed"),
    ("carried out by", "carries out"),
    ("deployed under", "covers"),
    ("reported by", "reports on"),
    ("written by", "wrote"),
    ("published by", "publishes"),
    ("works at", "employs"),
    ("connects", "connected by"),
    ("funded by", "funds"),
    ("settled by", "settles"),
    ("background to", "follows from"),
    ("see also", "see also"),
)

INVERSE: dict[str, str] = {how: inverse for pair in _PAIRS for how, inverse in (pair, (pair[1], pair[0]))}
"""What the other page says: ``INVERSE["part of"] == "includes"``."""
