"""The store: one SQLite file, verified on reading, bounded in size, never in the way."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import time

from .keys import Key, content_key

_FORM = 1
"""Raise it when the table's form changes: an older file is put away."""

MOST_BYTES = 1_000_000_000
"""Of all results together; beyond, those that were used longest ago go."""

_PENDING_BYTES = 16_000_000
"""New results that wait in memory until they are written together."""

_NOTED_EVERY = 3600
"""Seconds for which it is not noted again that a result was used."""

_FIND = "SELECT used, digest, value FROM work WHERE key = ?"

_TABLE = """
    CREATE TABLE IF NOT EXISTS work (
        key BLOB PRIMARY KEY, used INTEGER NOT NULL, size INTEGER NOT NULL, digest BLOB NOT NULL,
        value BLOB NOT NULL
    )
"""


class KeptWork:
    """Results by key. Whatever goes wrong with the file, a result is only not there.

    Without a connection it keeps nothing: every result is made anew.
    """

    def __init__(self, connection: sqlite3.Connection | None = None, most_bytes: int = MOST_BYTES) -> None:
        self._connection = connection
        self._most_bytes = most_bytes
        self._pending: dict[Key, bytes] = {}
        self._pending_bytes = 0
        self._used: set[Key] = set()
        self._now = int(time())
        self.found = 0
        """How many results were found."""
        self.made = 0
        """How many had to be made and were put."""

    @property
    def is_open(self) -> bool:
        """Whether anything is kept here."""
        return self._connection is not None

    def get(self, key: Key) -> bytes | None:
        """Return what is kept under a key; None when there is nothing, or it is not what was put there."""
        value = self._pending[key] if key in self._pending else self._read(key)
        self.found += value is not None
        return value

    def has(self, key: Key) -> bool:
        """Return whether something is kept under a key, without a look at what it is."""
        if self._connection is None or key in self._pending:
            return key in self._pending
        try:
            row = self._connection.execute("SELECT 1 FROM work WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error:
            return False
        return row is not None

    def put(self, key: Key, value: bytes) -> None:
        """Keep a result; it is written with others, at the latest by :meth:`close`."""
        self.made += 1
        if self._connection is None:
            return
        self._pending_bytes += len(value)
        self._pending[key] = value
        if self._pending_bytes > _PENDING_BYTES:
            self._write()

    def close(self) -> None:
        """Write what waits, let go of what is too much, and close the file."""
        if self._connection is None:
            return
        self._write()
        with suppress(sqlite3.Error):
            self._note_use()
            self._prune()
        with suppress(sqlite3.Error):
            self._connection.close()
        self._connection = None

    def _read(self, key: Key) -> bytes | None:
        if self._connection is None:
            return None
        try:
            row = self._connection.execute(_FIND, (key,)).fetchone()
        except sqlite3.Error:
            return None
        if row is None or row[1] != content_key(row[2]):
            return None
        if row[0] < self._now - _NOTED_EVERY:
            self._used.add(key)
        value: bytes = row[2]
        return value

    def _write(self) -> None:
        rows = [
            (key, self._now, len(value), content_key(value), value) for key, value in self._pending.items()
        ]
        self._pending, self._pending_bytes = {}, 0
        self._run("INSERT OR REPLACE INTO work VALUES (?, ?, ?, ?, ?)", rows)

    def _note_use(self) -> None:
        self._run("UPDATE work SET used = ? WHERE key = ?", [(self._now, key) for key in self._used])

    def _run(self, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Change rows together; a full disk or another build's lock costs the next build its time."""
        if self._connection is None:
            return
        with suppress(sqlite3.Error), self._connection:
            self._connection.executemany(statement, rows)

    def _prune(self) -> None:
        if self._connection is None:
            return
        if self._pages("page_count") * self._pages("page_size") <= self._most_bytes:
            return  # to add up every row would take longer than most builds
        (total,) = self._connection.execute("SELECT COALESCE(SUM(size), 0) FROM work").fetchone()
        if total <= self._most_bytes:
            return
        oldest: list[tuple[object, ...]] = []
        for rowid, size in self._connection.execute("SELECT rowid, size FROM work ORDER BY used, rowid"):
            if total <= self._most_bytes * 0.8:
                break
            oldest.append((rowid,))
            total -= size
        self._run("DELETE FROM work WHERE rowid = ?", oldest)

    def _pages(self, what: str) -> int:
        if self._connection is None:
            return 0
        number: int = self._connection.execute(f"PRAGMA {what}").fetchone()[0]
        return number


@contextmanager
def open_store(path: Path, most_bytes: int = MOST_BYTES) -> Iterator[KeptWork]:
    """Open the store in a file; one that cannot be opened or read is put away, or goes without."""
    connection = _connected(path) or (_put_away(path) and _connected(path)) or None
    store = KeptWork(connection, most_bytes)
    try:
        yield store
    finally:
        store.close()


def _connected(path: Path) -> sqlite3.Connection | None:
    connection = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=10, isolation_level="DEFERRED")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        form: int = connection.execute("PRAGMA user_version").fetchone()[0]
        if form not in {0, _FORM}:
            raise sqlite3.DatabaseError(f"form {form}")
        connection.execute(_TABLE)
        connection.execute(f"PRAGMA user_version = {_FORM}")
    except (OSError, sqlite3.Error):
        if connection is not None:
            connection.close()
        return None
    return connection


def _put_away(path: Path) -> bool:
    try:
        for ending in ("", "-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
    except OSError:
        return False
    return True
