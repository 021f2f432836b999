"""How well time expressions are found and resolved, on third-party gold.

    python benchmarks/timex_accuracy.py EVAL_DIR        (or the environment variable EVAL_DIR)

EVAL_DIR holds ``timex/score_timex.py`` and ``timex/gold``: the scorer is taken from there and its figures are
printed as they are, by set and by kind. Texts tagged by ends of ranges (TimeML) are scored with what
``find_timexes`` returns; the English Recognizers-Text spec marks whole ranges, so it is scored after
``join_ranges``.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from plugins.timexes import Timex, find_timexes, join_ranges

Documents = dict[str, dict[str, Any]]
PROSE = ("aquaint", "timebank", "wikiwars")
SPECS = {"English": "en", "Korean": "ko", "Japanese": "ja"}


def main() -> None:
    """Print one table per set of texts."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("EVAL_DIR", ""))
    if not (folder / "timex" / "score_timex.py").is_file():
        sys.exit("give the evaluation folder, the one with timex/score_timex.py, as argument or EVAL_DIR")
    scorer = _load(folder / "timex" / "score_timex.py")
    for name in PROSE:
        _report_prose(scorer, name, scorer.load_gold(str(folder / "timex" / "gold" / name)))
    for name, language in SPECS.items():
        gold = scorer.load_gold(str(folder / "timex" / "gold" / "recognizers" / f"{name}.json"))
        _report_spec(scorer, name, gold, language)


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _report_prose(scorer: ModuleType, name: str, gold: Documents) -> None:
    predictions = _tag(gold, "en", lambda text, found: found)
    print(scorer.line(name, scorer.score(gold, predictions, prep=True)))
    calendar = scorer.score(gold, predictions, calendar_only=True, prep=True)["interval"]
    matched = sum(calendar.values())
    shares = (f"{key} {100 * count / matched:.1f} %" for key, count in sorted(calendar.items()))
    print(f"   calendar values, of {matched} matches: {', '.join(shares)}")
    scorer.by_kind(gold, predictions)
    _report_halves(scorer, name, gold, predictions)


def _report_halves(scorer: ModuleType, name: str, gold: Documents, predictions: dict[str, Any]) -> None:
    """Print the halves: the even documents were developed on, the odd ones looked at late."""
    for half, first in (("even", 0), ("odd", 1)):
        documents = dict(list(gold.items())[first::2])
        result = scorer.score(documents, {key: predictions[key] for key in documents}, prep=True)
        print(f"   {name}, {half} documents: value F1 {result['value_f1_te3']}")


def _report_spec(scorer: ModuleType, name: str, gold: Documents, language: str) -> None:
    predictions = _tag(gold, language, lambda text, found: join_ranges(text, found, language))
    for types in ({"DATE"}, {"DATERANGE"}, {"DATE", "DATERANGE"}, None):
        label = f"{name} {'+'.join(sorted(types)) if types else 'all types'}"
        print(scorer.line(label, scorer.score(gold, predictions, types, prep=True)))


def _tag(
    gold: Documents, language: str, finish: Callable[[str, list[Timex]], list[Timex]]
) -> dict[str, list[dict[str, Any]]]:
    tagged = {}
    for name, document in gold.items():
        reference = date.fromisoformat(document["dct"][:10]) if document["dct"] else None
        found = finish(document["text"], find_timexes(document["text"], reference, language))
        tagged[name] = [{"start": t.start, "end": t.end, "text": t.text, "value": t.value} for t in found]
    return tagged


if __name__ == "__main__":
    main()
