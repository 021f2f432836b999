"""Read what editors write in YAML, check it against a typed record, and say plainly what is wrong.

A leaf library: it imports nothing of ours, and every plugin that reads content may import it.
"""

from .change import Change
from .fields import STRICT, Markdown, ScalarText, Text, WebAddress
from .files import list_files, write_whole
from .ids import ID_FORM, Id, is_id
from .located_yaml import Located, YamlError, load_yaml, load_yaml_file
from .markdown_fields import MarkdownField, markdown_fields
from .parts import Level, Part, Parted, Shared, page_limit, split
from .problem import Problem, problem_of, report
from .record import RecordList, read_record, read_records
from .theme_template import find_template, theme_template

__all__ = [
    "ID_FORM",
    "STRICT",
    "Change",
    "Id",
    "Level",
    "Located",
    "Markdown",
    "MarkdownField",
    "Part",
    "Parted",
    "Problem",
    "RecordList",
    "ScalarText",
    "Shared",
    "Text",
    "WebAddress",
    "YamlError",
    "find_template",
    "is_id",
    "list_files",
    "load_yaml",
    "load_yaml_file",
    "markdown_fields",
    "page_limit",
    "problem_of",
    "read_record",
    "read_records",
    "register",
    "report",
    "split",
    "theme_template",
    "write_whole",
]


def register() -> None:
    """Do nothing: Pelican calls it when it finds this library among its plugins."""
