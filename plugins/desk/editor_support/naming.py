"""Put what a site names into schemas: ids are offered while one types; one that is not there is no error.

What is new since the schemas were made is not among them. Kinds and relations alone are closed: one file
lists them, and the schemas are made from it.
"""

from collections.abc import Mapping
from typing import Any

from ...records import NAMES
from .record_schemas import Schema
from .site_names import SiteNames

_OF_THE_KEY = ("default", "deprecated", "deprecationMessage", "description", "markdownDescription")


def with_closed_names(schema: Schema, site: SiteNames) -> Schema:
    """Return a schema with the names that are all there may be, and no others."""
    found: Schema = _named(
        schema, SiteNames({name: site.known[name] for name in site.closed}, site.closed), {}
    )
    return found


def with_names(schema: Schema, site: SiteNames) -> Schema:
    """Return a schema that offers what the site names, each name listed once."""
    used: dict[str, Schema] = {}
    found: Schema = _named(schema, site, used)
    return {**found, "definitions": dict(sorted(used.items()))} if used else found


def _named(value: Any, site: SiteNames, used: dict[str, Schema]) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, list):
        return [_named(one, site, used) for one in value]
    if not isinstance(value, dict):
        return value
    found = {key: _named(one, site, used) for key, one in value.items() if key != NAMES}
    what = value.get(NAMES)
    if not isinstance(what, str):
        return found if what is None else {**found, NAMES: _named(what, site, used)}
    known = next((words for name, words in site.known.items() if name == what), {})
    if not known:
        return found
    if what in site.closed:
        return {**found, "enum": list(known), "enumDescriptions": list(known.values())}
    used[what] = _listed(known)
    outer = {key: found[key] for key in _OF_THE_KEY if key in found}
    inner = {key: one for key, one in found.items() if key not in outer and key != "examples"}
    return {**outer, "anyOf": [inner, {"$ref": f"#/definitions/{what}"}]}


def _listed(known: Mapping[str, str]) -> Schema:
    ordered = sorted(known)
    return {"enum": ordered, "enumDescriptions": [known[name] for name in ordered]}
