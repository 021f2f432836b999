"""What a template of a site's own reads of ``view`` and ``site``: Jinja shows no field that is none."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import NamedTuple, get_args

from jinja2 import nodes

from ..records import nearest_of
from .pages import View
from .site import SiteAddresses, SiteView

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


class UnknownField(NamedTuple):
    """A field that no record has."""

    line: int
    """Where it is read, from 1."""
    field: str
    """As written."""
    mend: str
    """An imperative."""


def unknown_fields(name: str, tree: nodes.Template) -> Iterator[UnknownField]:
    """Yield what a template reads of its view, if it is that of a page, and of the site, and is not there."""
    records: dict[str, frozenset[str]] = {"site": _names(SiteView), "site.urls": _names(SiteAddresses)}
    if name in VIEWS:
        records["view"] = VIEWS[name]
    for read in tree.find_all(nodes.Getattr):
        owner = _written(read.node)
        if owner in records and read.attr not in records[owner]:
            near = nearest_of(read.attr, records[owner])
            mend = (
                f"did you mean '{owner}.{near}'?"
                if near
                else "theme/README.md of the kit lists what there is"
            )
            yield UnknownField(read.lineno, f"{owner}.{read.attr}", mend)


def _written(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return node.name
    return f"{_written(node.node)}.{node.attr}" if isinstance(node, nodes.Getattr) else ""


def _names(record: type) -> frozenset[str]:
    own = {name for name in vars(record) if isinstance(vars(record)[name], property)}
    return frozenset(own | {field.name for field in fields(record)})


VIEWS: Mapping[str, frozenset[str]] = {
    f"{_CAPITAL.sub('_', record.__name__.removesuffix('View')).lower()}.html": _names(record)
    for record in get_args(View)
}
"""The fields of each page's view, by the name of its template."""
