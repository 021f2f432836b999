"""Ids that name something of the site: editors' tools offer what there is to be named."""

from typing import Annotated

from .ids import Id, SourceId
from .schema_hints import names

ExplainerId = Annotated[Id, names("explainer")]
"""The id of an explainer that is named."""
CitedId = Annotated[SourceId, names("source")]
"""The id of a source that is named."""
