"""When, on what, and with which versions something was measured."""

import os
import platform
from collections.abc import Iterable
from datetime import UTC, datetime


def circumstances(said: str, versions: Iterable[str]) -> str:
    """Return a paragraph: what was measured, the day, the machine in neutral words, versions."""
    day = datetime.now(UTC).date().isoformat()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    machine = f"{platform.system()} on {platform.machine()}, {os.cpu_count()} processors, {memory:.0f} GiB"
    return f"{said} {day}; {machine}; {', '.join([f'Python {platform.python_version()}', *versions])}."
