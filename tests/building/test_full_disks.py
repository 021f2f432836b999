"""A disk that is full, whichever write it meets: told with the file's name, and the last site stays."""

import errno
import os
import shutil
from itertools import count
from pathlib import Path

import pytest

from plugins.building.build import build_site
from plugins.building.manifest import read_manifest
from plugins.kept_work import templates

FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def alone(monkeypatch):
    """All work in this process, where writing can be disturbed."""
    monkeypatch.setenv("BUILD_EXECUTOR", "none")


class FullDisk:
    """A file of which half is written before there is no more room."""

    def __init__(self, opened):
        self.opened = opened

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.opened.close()

    def write(self, data):
        self.opened.write(data[: len(data) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture
def writes(small_site, alone, monkeypatch):
    """Build with the write of a number failing, and all after it; count the writes."""
    path_open, copyfile = Path.open, shutil.copyfile

    def build(first_to_fail):
        numbers = count(1)

        def open_(path, mode="r", *args, **options):
            opened = path_open(path, mode, *args, **options)
            if mode != "wb" or next(numbers) < first_to_fail:
                return opened
            return FullDisk(opened)

        def copy(source, target, **options):
            if next(numbers) >= first_to_fail:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), source, None, target)
            return copyfile(source, target, **options)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "open", open_)
            patch.setattr(shutil, "copyfile", copy)
            result = build_site(small_site.root, fresh=True)
        return result, next(numbers)

    return build


def test_whichever_write_meets_a_full_disk_it_is_named_and_the_last_site_stays(small_site, writes):
    writes(10**9)  # compiles the templates, which then lie there
    result, number = writes(10**9)
    assert result.swapped
    manifest = read_manifest(result.output)
    home = small_site.output("index.html")
    small_site.replace("pages/about.md", "title:", "title: New")
    for first_to_fail in sorted({1, 2, *range(3, number, max(1, number // 8)), number - 1}):
        result, _ = writes(first_to_fail)
        assert not result.swapped
        (problem,) = result.problems
        assert problem.file, problem
        assert not problem.file.startswith("/")
        assert problem.message.endswith("(No space left on device)")
        assert problem.mend == "make room and build again"
        assert small_site.output("index.html") == home
        assert read_manifest(small_site.root / "output") == manifest
        assert {path.name for path in (small_site.root / ".output.build").iterdir()} == {"lock", "templates"}
    assert build_site(small_site.root).swapped


def test_a_file_of_the_theme_that_cannot_be_copied_keeps_the_site_back(small_site, alone, monkeypatch):
    copyfile = shutil.copyfile

    def copy(source, target, **options):
        if str(source).endswith("print.css"):
            raise PermissionError(errno.EACCES, "Permission denied", source)
        return copyfile(source, target, **options)

    monkeypatch.setattr(shutil, "copyfile", copy)
    result = small_site.build()
    assert not result.swapped
    assert "cannot be copied (Permission denied); mend this and build again" in str(result.problems[0])


def test_templates_that_there_is_no_room_to_keep_stop_no_build(small_site, alone, monkeypatch):
    shutil.rmtree((small_site.root / ".output.build" / "templates").resolve())
    (small_site.root / ".output.build" / "templates").resolve().mkdir()

    def full(*_):
        raise FULL

    monkeypatch.setattr(templates, "_write_whole", full)
    assert build_site(small_site.root, fresh=True).swapped
    assert list((small_site.root / ".output.build" / "templates").iterdir()) == []
