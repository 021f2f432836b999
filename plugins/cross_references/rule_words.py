"""The rules in words, for the editor who asks why a mention is a link, or none."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .mentions import Rule

RULE_WORDS: Mapping[Rule, str] = MappingProxyType(
    {
        "first-mention": "the first mention here",
        "address": "part of a web or e-mail address",
        "ambiguous": "several explainers claim these words",
        "already-linked": "linked already in this section or page",
        "autolink-off": "the explainer is linked by hand only",
        "budget": "the paragraph has enough links",
        "context": "no context word stands near",
        "date": "the month of a date",
        "crosses-element": "emphasis or another element begins or ends inside the words",
        "heading": "in a heading",
        "link": "in a link",
        "code": "in code",
        "common-word": "a common word that opens the sentence",
        "quotation": "in a quotation",
        "abbreviation": "in an abbreviation that is explained",
        "definition": "in a term that is defined",
        "control": "on a button or another control",
        "math": "in a formula",
        "caption": "in a caption",
        "nolink": "marked as not to be linked",
        "longer-name": "part of a longer name",
        "page-nolink": "the page does not link it",
        "plural": "may be another name that ends in s",
        "self": "the page is the explainer itself",
        "taken": "a claim mark stands in the way",
    }
)
"""What each rule says about a mention."""
