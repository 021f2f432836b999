"""The year of a month, or of a day of it, that names none: the narrative's, or that of publication."""

from .completion import Tense, year_of_news
from .narrative import Story

# From here on a month behind the last one belongs to the next year: histories go forward.
_TURN_OF_YEAR = 8
# A month as far behind, but not so far, may be told out of order or be the next year's: it is declined.
_TOO_FAR_BEHIND = 5
# A month as far ahead as this of a mere month may as well lie behind it: it is declined.
_TOO_FAR_AHEAD = 7
# A year is an aside if the text names its own so many times as often.
_OWN_YEARS_PER_ASIDE = 2


def year_of_month(story: Story, month: int, tense: Tense, *, day: int = 0) -> int | None:
    """Return the year that a month, or a day of it, without a year means; None if nothing tells."""
    if story.declared_year is not None:
        return _declared(story)
    follows_old = story.follows_old_date or (day > 0 and story.follows_old_day)
    is_to_come = tense == "future" and (story.is_short or not story.is_history)
    follows = (story.is_history or follows_old) and not is_to_come
    if story.anchor and follows and not _is_left_behind(story):
        told = _narrative_year(story, month)
        if told is not None or not _tells_own_year(story):
            return told
    if story.reference is None or (story.is_history and story.anchor is None):
        return None
    return year_of_news(story.reference, month, day, tense)


def _declared(story: Story) -> int | None:
    """Return the year that the author has told; None where the paragraph tells of another one just before."""
    follows = story.is_history or story.follows_old_date or story.follows_old_day
    if follows and story.anchor and story.anchor.year != story.declared_year and not story.opens_paragraph:
        return None
    return story.declared_year


def _is_left_behind(story: Story) -> bool:
    """Whether the anchor's year was a mere aside, paragraphs ago, in a text about its own year."""
    if story.reference is None or story.anchor is None or not story.opens_paragraph:
        return False
    asides, own = story.years[story.anchor.year], story.years[story.reference.year]
    return own >= _OWN_YEARS_PER_ASIDE * max(asides, 1)


def _tells_own_year(story: Story) -> bool:
    """Whether the text has arrived in the year of its writing, which a mere month then means."""
    return bool(story.reference and story.anchor and story.anchor.year == story.reference.year)


def _narrative_year(story: Story, month: int) -> int | None:
    anchor = story.anchor
    if anchor is None:
        return None
    # The first date after another year was mentioned may be of either; the next goes on as before.
    if story.mentioned and story.mentioned.year != anchor.year and not story.is_over_said:
        story.mentioned = anchor
        return None
    behind = anchor.month - month if anchor.month else 0
    if _TOO_FAR_BEHIND <= behind < _TURN_OF_YEAR or (behind <= -_TOO_FAR_AHEAD and anchor.unit != "day"):
        return None
    return anchor.year + (behind >= _TURN_OF_YEAR)
