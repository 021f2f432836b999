"""YAML as editors' tools read it: the core schema of YAML 1.2 (10.3.2), which takes more words for itself."""

import re

import yaml


class CoreLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """A day is text to it, as to us; ``True``, ``NULL`` and ``0x1f`` are no text, unlike to us."""


_DECIMAL = (
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)

CoreLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"null|Null|NULL|~|", ["n", "N", "~", ""]),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", _DECIMAL, "-+.0123456789"),
):
    CoreLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )


def _whole_number(_, node):
    text = node.value.lower()
    return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)


def _decimal(_, node):
    return float(node.value.lower().replace(".inf", "inf").replace(".nan", "nan"))


CoreLoader.add_constructor("tag:yaml.org,2002:int", _whole_number)
CoreLoader.add_constructor("tag:yaml.org,2002:float", _decimal)

KEPT = re.compile(r"True|TRUE|False|FALSE|Null|NULL")
"""Words that we read as text and the core schema does not: editors' tools want them in quotes."""


def load_core_yaml(text):
    return yaml.load(text, Loader=CoreLoader)
