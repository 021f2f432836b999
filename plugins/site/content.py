"""Static files in a site of the kit: what the table of types copies, at addresses that browsers read."""

import re
from typing import Any

from pelican.contents import Content, Static

_SIGNS = re.compile(r"""[\x00-\x20"#%&';<>?\\^`{|}]""")
"""What an address, or an attribute that holds one, would take for something else."""


class CopiedFile(Static):  # type: ignore[misc]
    """A picture or download; its name may hold blanks and any sign."""

    _is_attaching = False

    @property
    def url(self) -> str:
        """The address, its signs encoded; letters of any script stay as they are."""
        path = str(super().url)
        return path if self._is_attaching else address_of(path)

    def attach_to(self, content: Content) -> None:
        """Lie beside the page of ``content``; Pelican compares paths for it."""
        self._is_attaching = True
        super().attach_to(content)
        self._is_attaching = False

    def _expand_settings(self, key: str, klass: str | None = None) -> str:
        expanded: str = super()._expand_settings(key, klass or "static")
        return expanded


def address_of(path: str) -> str:
    """Return the address of a path.

    >>> address_of("images/A boat, 100%; été.png")
    'images/A%20boat,%20100%25%3B%20été.png'
    """
    return _SIGNS.sub(lambda sign: f"%{ord(sign[0]):02X}", path)


def copy_by_types(generator: Any) -> None:  # noqa: ANN401 - Pelican has no types
    """Have a generator of static files copy what it finds, not what Pelican takes for links to files."""
    generate_context = generator.generate_context

    def generate_copied() -> None:
        generator.context["static_links"] = set()
        generate_context()
        for file in generator.staticfiles:
            file.__class__ = CopiedFile

    generator.generate_context = generate_copied
