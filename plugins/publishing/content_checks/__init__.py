"""Checks of what editors wrote, part of every build: each yields problems with file and line."""

from collections.abc import Callable, Iterator
from datetime import date

from ...annotation.annotated import AnnotatedSite
from ...records import Problem
from .abbreviations import abbreviation_problems
from .anchors import anchor_problems
from .authors import author_problems
from .borrowed_words import borrowed_word_problems
from .dates_to_come import date_to_come_problems, days_when_come
from .days import day_problems, days_when_done
from .definitions import definition_problems
from .disputed_names import disputed_name_problems
from .explainer_ids import explainer_id_problems
from .file_names import file_name_problems
from .groups import group_problems
from .leading_article import leading_article_problems
from .main_claims import main_claim_problems
from .moved_keys import moved_key_problems
from .named_explainers import named_explainer_problems
from .pictures import picture_problems
from .placeholder_contact import placeholder_contact_problems
from .relations import relation_problems
from .reviews import days_when_due, review_problems
from .sections import section_problems
from .turned_places import turned_place_problems
from .unread_files import unread_file_problems
from .unused_sources import unused_source_problems

Check = Callable[[AnnotatedSite], Iterator[Problem]]
"""A function from the annotated site to problems."""

CHECKS: tuple[Check, ...] = (
    anchor_problems,
    definition_problems,
    explainer_id_problems,
    file_name_problems,
    named_explainer_problems,
    leading_article_problems,
    main_claim_problems,
    group_problems,
    moved_key_problems,
    relation_problems,
    section_problems,
    review_problems,
    unused_source_problems,
    abbreviation_problems,
    disputed_name_problems,
    borrowed_word_problems,
    picture_problems,
    unread_file_problems,
    author_problems,
    date_to_come_problems,
    day_problems,
    turned_place_problems,
    placeholder_contact_problems,
)
"""Every check, in the order in which they run."""


def content_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield the problems that all checks find."""
    for check in CHECKS:
        yield from check(site)


def days_that_change(site: AnnotatedSite) -> Iterator[date]:
    """Yield the days on which a check finds something else in the same site."""
    yield from days_when_due(site)
    yield from days_when_come(site)
    yield from days_when_done(site)
