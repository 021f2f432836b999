"""A progress bar for long work, on a terminal only: nothing is drawn into a file or a log."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .streams import EscapedStream, is_drawn_on, one_line


@contextmanager
def progress_bar(words: str, total: int, *, is_shown: bool = True) -> Iterator[Callable[..., None]]:
    """Give a function that moves the bar: by one step, or to ``(done, total)`` when called with two numbers.

    One step is no long work: a bar of a single step is not drawn, unless its ``total`` is 0 and told later.
    """
    if not is_shown or total == 1 or not is_drawn_on(sys.stderr):
        yield lambda *_: None
        return
    from rich.console import Console  # noqa: PLC0415 - only where it is drawn
    from rich.markup import escape  # noqa: PLC0415
    from rich.progress import Progress  # noqa: PLC0415

    terminal = sys.stderr.stream if isinstance(sys.stderr, EscapedStream) else sys.stderr
    with Progress(console=Console(file=terminal), transient=True) as progress:
        task = progress.add_task(escape(one_line(words)), total=total or None)

        def advance(*place: int) -> None:
            if place:
                progress.update(task, completed=place[0], total=place[1] or None)
            else:
                progress.advance(task)

        yield advance
