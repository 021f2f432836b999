"""What YAML's plain scalars mean: text, whole numbers, decimals, ``true``, ``false``, ``null``; nothing else.

It is nearly JSON's schema (YAML 1.2, 10.2), so that ``lang: no`` is Norwegian and a date is the text that was
written: EDTF, not Python, decides what a date is. Numbers longer than anybody means are text, too.
"""

import re

import yaml

from .written import WrittenNumber


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """PyYAML's safe loader (libyaml where present) with these scalars."""


Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("null", r"^(?:null|~|)$", ["n", "~", ""]),
    ("int", r"^-?(?:0|[1-9][0-9]{0,17})$", "-0123456789"),
    ("float", r"^-?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,30}$", "-0123456789"),
):
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


def _decimal(_: Loader, node: yaml.ScalarNode) -> float:
    """Read a decimal number, which remembers its text if it would be written otherwise."""
    number = float(node.value)
    return number if str(number) == node.value else WrittenNumber.read(node.value)


Loader.add_constructor("tag:yaml.org,2002:float", _decimal)
