"""Compiled templates between builds: each in a file that is believed only if it is whole."""

from contextlib import suppress
from pathlib import Path

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket

from .keys import DIGEST_SIZE, content_key


class KeptTemplates(FileSystemBytecodeCache):
    """Jinja's own cache with a digest before each template.

    Jinja trusts what it finds: a file that a killed machine left cut would stop every build to come. A full
    disk costs the next build its time.
    """

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket, unless the file is not to the last byte what was kept."""
        with suppress(OSError):
            data = Path(self._get_cache_filename(bucket)).read_bytes()
            if data[:DIGEST_SIZE] == content_key(data[DIGEST_SIZE:]):
                bucket.bytecode_from_string(data[DIGEST_SIZE:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template, whole or not at all."""
        code = bucket.bytecode_to_string()
        path = Path(self._get_cache_filename(bucket))
        with suppress(OSError):
            _write_whole(path, content_key(code) + code)


def _write_whole(path: Path, data: bytes) -> None:
    """Write beside and rename; a library of the ground knows no other."""
    beside = path.with_name(f".{path.name}.{id(data)}")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
