"""Topics and series can be told apart, and are written alike."""

from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...annotation.site_file import site_file
from ...records import Problem


def group_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield what is wrong with the topics and the series of articles."""
    yield from site.topics.problems
    yield from site.series.problems
    located = site_file(site.settings) if site.topics.faults else None
    for fault in site.topics.faults:
        if site.words and located:
            name, path = site.words.topics[fault.index].name, ("topics", fault.index)
            field, line = f"topics.{fault.index}", located.line_of(path)
            yield Problem(located.file, line, field, name, fault.message, "give it an id of its own: id: …")
