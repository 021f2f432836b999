"""Every component in its states, from the theme's own examples; not linked, not indexed."""

from dataclasses import dataclass

from markupsafe import Markup

from .addresses import safe
from .example_record import ExampleRecord
from .head import HeadView, document_title, head_view
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class ExampleView:
    """A component in one state."""

    title: str
    """What is shown."""
    note: str
    """A word about it; may be empty."""
    component: str
    """File of the macro; empty for running text."""
    macro: str
    """The macro."""
    args: tuple[object, ...]
    """What it is called with."""
    html: Markup
    """Running text; else empty."""


@dataclass(frozen=True, slots=True)
class ComponentExamplesView:
    """All that the page of components shows."""

    head: HeadView
    """The page's head."""
    examples: tuple[ExampleView, ...]
    """In the order of the file."""


def component_examples_view(material: ViewMaterial) -> ComponentExamplesView:
    """Gather what the page of components shows."""
    return ComponentExamplesView(
        head=head_view(
            material,
            material.site.settings.parts.component_examples.save_as,
            title=document_title(material, "Components"),
            description="The parts of the theme, each in its states.",
            is_listed=False,
        ),
        examples=tuple(_example(example) for example in material.examples),
    )


def _example(example: ExampleRecord) -> ExampleView:
    args = tuple(_with_markup(value) for value in example.args)
    return ExampleView(
        example.title, example.note, example.component, example.macro, args, safe(example.html)
    )


def _with_markup(value: object) -> object:
    """Mark the markup of the theme's own examples as such."""
    if isinstance(value, str):
        return safe(value) if "<" in value else value
    if isinstance(value, list | tuple):
        return [_with_markup(item) for item in value]
    if isinstance(value, dict):
        return {key: _with_markup(item) for key, item in value.items()}
    return value
