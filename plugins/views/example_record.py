"""An example of a component, as the theme's ``examples.yaml`` holds it."""

from pydantic.dataclasses import dataclass

from ..records import STRICT, Text


@dataclass(frozen=True, slots=True, config=STRICT)
class ExampleRecord:
    """An entry of the theme's ``examples.yaml``."""

    title: Text
    """What is shown."""
    note: str = ""
    """A word about it."""
    component: str = ""
    """File of the macro."""
    macro: str = ""
    """The macro."""
    args: tuple[object, ...] = ()
    """What it is called with, in the shape of its view; strings with ``<`` are markup."""
    html: str = ""
    """Markup that no macro makes: running text as the annotation writes it."""
