"""What is told of an item that cannot be used."""


class WikidataError(Exception):
    """What was given, or what came, is no item to begin with; the message says why, and the mend."""
