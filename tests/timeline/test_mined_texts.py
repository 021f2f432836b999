"""Of the dates that are published as events 97 in 100 are; of the events told, most are published."""

from benchmarks.mined_events import Score, score_of
from tests.conftest import ROOT

TEXTS = sorted((ROOT / "benchmarks" / "mined_events").glob("*.txt"))


def test_what_is_published_of_the_texts_is_right_and_not_little():
    total = sum((score_of(path) for path in TEXTS), Score(0, 0, 0))
    assert len(TEXTS) >= 12
    assert total.right / total.published >= 0.97
    assert total.right / total.events >= 0.85
