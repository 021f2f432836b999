"""A disk that is full from one write on, for whoever puts this folder on PYTHONPATH.

``FULL_AT=7``: the seventh file or folder that is made gets half of its bytes, and then there is no room; nor
for any that follows. With ``FULL_ONCE`` those that follow succeed. Each is listed in ``WRITES_LISTED_IN``. A
program that is started counts as one write: it may write a kilobyte to each file.
"""

import builtins
import errno
import io
import os
import resource
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

_FULL_AT = int(os.environ.get("FULL_AT", "0"))
_ONCE = bool(os.environ.get("FULL_ONCE"))
_LIST = os.environ.get("WRITES_LISTED_IN")
_open, _mkdir, _popen = io.open, os.mkdir, subprocess.Popen.__init__
_count = 0


def _is_full(what: object) -> bool:
    global _count  # noqa: PLW0603 - one disk
    _count += 1
    if _LIST:
        descriptor = os.open(_LIST, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(descriptor, f"{what}\n".encode(errors="replace"))
        os.close(descriptor)
    return _count == _FULL_AT or bool(_FULL_AT and _count > _FULL_AT and not _ONCE)


class _FullFile(io.FileIO):
    """A file for which there is room by half."""

    def write(self, data: Any, /) -> int:  # noqa: ANN401 - a buffer
        view = memoryview(data).cast("B")
        super().write(view[: len(view) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _open_full(file: Any, mode: str = "r", *args: Any, **options: Any) -> Any:  # noqa: ANN401 - as open
    if isinstance(file, int) or not set(mode) & set("wax+") or os.fspath(file) == os.devnull:
        return _open(file, mode, *args, **options)
    if not _is_full(file):
        return _open(file, mode, *args, **options)
    raw = _FullFile(file, mode.replace("b", "").replace("t", ""))
    buffered = io.BufferedWriter(raw)
    return buffered if "b" in mode else io.TextIOWrapper(buffered, encoding="utf-8")


def _mkdir_full(path: Any, mode: int = 0o777, *, dir_fd: int | None = None) -> None:  # noqa: ANN401 - a path
    if not Path(path).exists() and _is_full(path):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), os.fspath(path))
    _mkdir(path, mode, dir_fd=dir_fd)


def _limit_files() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))


def _start_full(self: Any, command: Any, *args: Any, **options: Any) -> None:  # noqa: ANN401 - as Popen
    if _is_full(f"program {command[0]}"):
        options["preexec_fn"] = _limit_files
    _popen(self, command, *args, **options)


if _FULL_AT or _LIST:
    builtins.open = io.open = _open_full  # type: ignore[assignment]
    os.mkdir = _mkdir_full  # type: ignore[assignment]
    subprocess.Popen.__init__ = _start_full  # type: ignore[assignment,method-assign]
    shutil._USE_CP_SENDFILE = False  # type: ignore[attr-defined]
