"""Problems that repeat are told some times and counted, in each build; of an echo nothing is told."""

import logging

import pytest

from plugins.building.floods import MOST_ALIKE, summed_up
from plugins.building.problems import ProblemCollector
from plugins.records import Problem, report


def problem(line, *, file="content/sources.yaml", field="id", message="is cited nowhere"):
    return Problem(file, line, field, f"s{line}", message, "cite it")


def test_of_two_thousand_alike_the_first_are_told_and_the_rest_counted():
    found = list(summed_up(problem(line) for line in range(1, 2_001)))
    assert len(found) == MOST_ALIKE + 1
    assert str(found[-1]) == (
        "content/sources.yaml:11: id: is cited nowhere, as above, 1,990 more times from here on; cite it"
    )


def test_eleven_alike_are_all_told():
    assert len(list(summed_up(problem(line) for line in range(11)))) == 11


def test_numbers_in_fields_and_messages_do_not_make_another_kind():
    many = [
        problem(line, field=f"facts.{line}.as_of", message=f"stands on line {line}") for line in range(50)
    ]
    assert len(list(summed_up(many))) == MOST_ALIKE + 1


@pytest.mark.parametrize("other", [{"file": "content/a.md"}, {"field": "type"}, {"message": "is empty"}])
def test_problems_of_another_kind_are_counted_apart(other):
    many = [*(problem(line) for line in range(50)), *(problem(line, **other) for line in range(3))]
    assert len(list(summed_up(many))) == MOST_ALIKE + 4


def test_what_is_told_keeps_its_order():
    mixed = [problem(line, field="id" if line % 2 else "type") for line in range(60)]
    lines = [found.line for found in summed_up(mixed)]
    assert lines == sorted(lines)


def test_mends_that_differ_are_not_told_for_one_another():
    many = [
        Problem("a.yaml", line, "date", "x", "is not a date", f"write {chr(97 + line)}") for line in range(20)
    ]
    assert str(list(summed_up(many))[-1]).endswith(
        "is not a date, as above, 10 more times from here on; mend those above, and build again"
    )


def test_each_build_of_a_process_tells_all_that_it_finds():
    """Pelican's loggers say a warning once in a process; some of Pelican's warnings are errors to a build."""
    group = {"limit_msg": "Other resources were not found and their urls not replaced"}
    broken = [f"Unable to find 'images/{number}.png'" for number in range(4)]

    def build():
        with ProblemCollector() as collector:
            report(Problem("content/a.md", 1, "body", "THE", "is not spelled out", "", severity="warning"))
            for message in broken:
                logging.getLogger("pelican.contents").warning(message, extra=group)
        return [(problem.message, problem.severity) for problem in collector.problems]

    told = [("is not spelled out", "warning"), *((message, "error") for message in broken)]
    assert [build(), build()] == [told, told]
