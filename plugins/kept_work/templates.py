"""Compiled templates, kept in a folder; where there is no room for one, it is compiled again."""

from contextlib import suppress

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket


class KeptTemplates(FileSystemBytecodeCache):
    """Keeps what can be kept; a full disk stops no build here."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template, whole or not at all."""
        with suppress(OSError):
            super().dump_bytecode(bucket)
