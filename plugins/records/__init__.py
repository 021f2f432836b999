"""Read what editors write in YAML, check it against a typed record, and say plainly what is wrong.

A leaf library: it imports nothing of ours, and every plugin that reads content may import it.
"""

from .change import Change
from .character_references import find_stray_reference, stray_reference_at
from .characters import (
    Stray,
    find_open_isolate,
    find_stray,
    is_blank,
    mend_in,
    stray_of,
    unseen_in,
    without_strays,
)
from .coordinates import Coordinates
from .counting import counted
from .csl_terms import joined_names, page_terms, terms_of
from .day_mends import day_meant, mend_of_day
from .fields import (
    STRICT,
    AtFieldError,
    Flag,
    Language,
    Markdown,
    Number,
    PlainDay,
    PublishDay,
    ScalarText,
    Sentence,
    Text,
    WebAddress,
    WholeNumber,
    Words,
    as_written,
    needs_one_of,
)
from .files import list_files, write_whole
from .foreign_keys import english_key
from .given_settings import KNOWN_SETTINGS, fill_in, know_settings
from .ids import DEVICES, ID_FORM, MAX_ID, Id, SourceId, id_of, is_id
from .image import Image, LeadImage
from .known_keys import SPELLINGS
from .language_tags import LanguageTagError, canonical_language, check_language, check_single_language
from .latin_letters import latin_letters
from .lenient import LenientRecord, read_leniently, with_known_keys
from .licences import licence_address
from .located_json import load_json, load_json_file
from .located_yaml import Located, load_yaml, load_yaml_file
from .markdown_fields import MarkdownField, is_markdown, markdown_fields
from .media_words import ENGLISH_MEDIA, MediaWords, media_words_of, offer_media_words
from .merge_marks import merge_problem
from .nearest import likely_mend, nearest_of
from .page_budgets import PAGE_BUDGETS
from .parts import Level, Part, Parted, Shared, page_limit, split
from .personal_names import AUTHOR_KEYS, name_of, reading_order
from .plugin_needs import missing_needs, present_plugins, report_needs
from .problem import WRONG_FOLDER, Problem, Severity, problem_of, report
from .publish_days import CALENDAR, Calendar, hold_back
from .record import RecordList, read_record, read_records
from .records_by_id import RecordsById, read_by_id
from .references import CitedId, ExplainerId
from .schema_hints import ERROR, NAMES, Named, SchemaHint, TextHint, choices, names, pattern_hint
from .schema_types import NAMELESS_TYPES, SCHEMA_TYPES, SchemaType
from .site_editions import EDITIONS, SiteEditions
from .source_names import Names, names_of_sources, offer_names
from .status import DRAFT_PREVIEW, STATUSES, WITH_DRAFTS, Status, is_draft, is_listed, is_written
from .territories import with_territory
from .theme_template import find_template, theme_template
from .web_addresses import ADDRESS_PATTERN, AddressError, check_web_address, is_web_address
from .word_marks import CellNameMark, CellsMark, LanguageMark, OpenMark, RoomMark, SameMark, WordsMark
from .written import shown_value
from .yaml_doubts import is_doubt
from .yaml_refusals import YamlError

__all__ = [
    "ADDRESS_PATTERN",
    "AUTHOR_KEYS",
    "CALENDAR",
    "DEVICES",
    "DRAFT_PREVIEW",
    "EDITIONS",
    "ENGLISH_MEDIA",
    "ERROR",
    "ID_FORM",
    "KNOWN_SETTINGS",
    "MAX_ID",
    "NAMELESS_TYPES",
    "NAMES",
    "PAGE_BUDGETS",
    "SCHEMA_TYPES",
    "SPELLINGS",
    "STATUSES",
    "STRICT",
    "WITH_DRAFTS",
    "WRONG_FOLDER",
    "AddressError",
    "AtFieldError",
    "Calendar",
    "CellNameMark",
    "CellsMark",
    "Change",
    "CitedId",
    "Coordinates",
    "ExplainerId",
    "Flag",
    "Id",
    "Image",
    "Language",
    "LanguageMark",
    "LanguageTagError",
    "LeadImage",
    "LenientRecord",
    "Level",
    "Located",
    "Markdown",
    "MarkdownField",
    "MediaWords",
    "Named",
    "Names",
    "Number",
    "OpenMark",
    "Part",
    "Parted",
    "PlainDay",
    "Problem",
    "PublishDay",
    "RecordList",
    "RecordsById",
    "RoomMark",
    "SameMark",
    "ScalarText",
    "SchemaHint",
    "SchemaType",
    "Sentence",
    "Severity",
    "Shared",
    "SiteEditions",
    "SourceId",
    "Status",
    "Stray",
    "Text",
    "TextHint",
    "WebAddress",
    "WholeNumber",
    "Words",
    "WordsMark",
    "YamlError",
    "as_written",
    "canonical_language",
    "check_language",
    "check_single_language",
    "check_web_address",
    "choices",
    "counted",
    "day_meant",
    "english_key",
    "fill_in",
    "find_open_isolate",
    "find_stray",
    "find_stray_reference",
    "find_template",
    "hold_back",
    "id_of",
    "is_blank",
    "is_doubt",
    "is_draft",
    "is_id",
    "is_listed",
    "is_markdown",
    "is_web_address",
    "is_written",
    "joined_names",
    "know_settings",
    "latin_letters",
    "licence_address",
    "likely_mend",
    "list_files",
    "load_json",
    "load_json_file",
    "load_yaml",
    "load_yaml_file",
    "markdown_fields",
    "media_words_of",
    "mend_in",
    "mend_of_day",
    "merge_problem",
    "missing_needs",
    "name_of",
    "names",
    "names_of_sources",
    "nearest_of",
    "needs_one_of",
    "offer_media_words",
    "offer_names",
    "page_limit",
    "page_terms",
    "pattern_hint",
    "present_plugins",
    "problem_of",
    "read_by_id",
    "read_leniently",
    "read_record",
    "read_records",
    "reading_order",
    "register",
    "report",
    "report_needs",
    "shown_value",
    "split",
    "stray_of",
    "stray_reference_at",
    "terms_of",
    "theme_template",
    "unseen_in",
    "with_known_keys",
    "with_territory",
    "without_strays",
    "write_whole",
]


def register() -> None:
    """Do nothing: Pelican calls it when it finds this library among its plugins."""
