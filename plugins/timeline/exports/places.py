"""On which page each event of a long timeline stands, in small files: a script asks for one of them.

An address that was right as long as the timeline was one page leads on by it.
"""

import json
from collections.abc import Iterator, Mapping

from .exported_file import ExportedFile

FILES = 64
"""``timeline.js`` counts with the same."""


def place_files(places: Mapping[str, str]) -> Iterator[ExportedFile]:
    """Yield the files of a timeline on several pages; ``places`` holds their paths by the ids of events."""
    found: dict[int, dict[str, str]] = {}
    for event_id, path in places.items():
        found.setdefault(file_number(event_id), {})[event_id] = path
    for number in range(FILES) if places else ():
        text = json.dumps(found.get(number, {}), ensure_ascii=False, sort_keys=True)
        yield ExportedFile(f"places/{number}.json", f"{text}\n".encode())


def file_number(event_id: str) -> int:
    """Return in which file an event is.

    >>> file_number("a")
    33
    """
    return sum(map(ord, event_id)) % FILES
