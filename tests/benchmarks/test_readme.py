"""The page of the benchmarks names each script, and has the places where tables are written."""

from pathlib import Path

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
README = (BENCHMARKS / "README.md").read_text(encoding="utf-8")


def test_every_script_is_named():
    assert {path.name for path in BENCHMARKS.glob("*.py") if f"`{path.name}`" not in README} == set()


def test_tables_have_their_place():
    comments = [
        f"<!-- {name}: {end} -->" for name in ("build", "growth", "articles") for end in ("begin", "end")
    ]
    assert [README.count(comment) for comment in comments] == [1] * 6
