"""Where readers report an error: an address with places to be filled in, or a repository."""

import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator

from ..records import WebAddress

PLACES = ("{title}", "{page}", "{words}")
"""What is filled in, in the address of a form."""
_BRACES = re.compile(r"\{[^{}]*\}?|\}")
_AFTER_REPOSITORY = re.compile(r"(?:\.git|(?:/-)?/issues(?:/.*)?)$")


def _form(address: str) -> str:
    """Hold the address of a form to what is filled in there, behind its host."""
    for found in _BRACES.finditer(address):
        if found[0] not in PLACES:
            raise ValueError(f"holds '{found[0]}', which nothing fills in; write {', '.join(PLACES)}")
        if "/" not in address[: found.start()].partition("://")[2]:
            raise ValueError(
                f"holds '{found[0]}' in its host; write it behind: https://host/form?page={{page}}"
            )
    return address


def _repository(address: str) -> str:
    """Hold the address of a repository to one whose list of issues can be told from it."""
    parts = urlsplit(address)
    host, path = f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/")
    bare = _AFTER_REPOSITORY.sub("", path)
    bare, named = (bare, f"{host}{bare}") if bare.count("/") > 1 else (path, f"{host}{path}")
    if bare.count("/") < 2:
        raise ValueError(f"names no repository; write its owner and its name: {host}/owner/name")
    if bare != path or parts.query or parts.fragment:
        raise ValueError(f"leads past the repository; write {named}")
    return address


FormAddress = Annotated[WebAddress, AfterValidator(_form)]
"""The address of a form, with places to be filled in."""
Repository = Annotated[WebAddress, AfterValidator(_repository)]
"""The address of a repository at a host of git."""
