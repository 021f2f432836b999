"""Read an item of Wikidata as the beginning of an explainer: names, dates, places and facts as it has them.

A library: it asks no server, knows nothing of a site and writes nothing. :func:`read_entities` reads what the
interface gives, :func:`draft_of` makes a :class:`Draft` of it.
"""

from .draft import NO_VALUE, Draft, DraftFact, DraftName, DraftPlace, DraftSource, Held
from .drafting import draft_of, ids_to_name, ids_to_read
from .errors import WikidataError
from .item import Item, Statement
from .kind_choice import classes_to_ask, kind_of
from .labels import Names
from .reading import read_entities, read_property_names
from .subject import Given, read_given

__all__ = [
    "NO_VALUE",
    "Draft",
    "DraftFact",
    "DraftName",
    "DraftPlace",
    "DraftSource",
    "Given",
    "Held",
    "Item",
    "Names",
    "Statement",
    "WikidataError",
    "classes_to_ask",
    "draft_of",
    "ids_to_name",
    "ids_to_read",
    "kind_of",
    "read_entities",
    "read_given",
    "read_property_names",
]
