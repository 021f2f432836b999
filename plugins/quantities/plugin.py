"""Glue: read the quantities into the context, and see that every place that tells one agrees."""

from functools import partial
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from ..annotation.signals import site_annotated
from ..content_files import add_types, data_file
from ..kept_work import kept_of_files, services_of
from ..records import fill_in, report, report_needs
from .model import read_quantities

DEFAULTS = {"QUANTITIES_FILE": "quantities.yaml"}


class QuantitiesGenerator(Generator):  # type: ignore[misc]
    """Put the quantities into the context."""

    def generate_context(self) -> None:
        """Read ``QUANTITIES_FILE``; problems are reported."""
        path = Path(self.path) / self.settings["QUANTITIES_FILE"]
        file = f"{path.parent.name}/{path.name}"
        read = partial(read_quantities, path, file=file)
        store = services_of(self.settings).store
        quantities, problems = kept_of_files(store, "quantities", [path], read, file)
        for problem in problems:
            report(problem)
        self.context["quantities"] = quantities

    def generate_output(self, writer: Any) -> None:
        """Write nothing: a quantity is shown where it is told."""


def _compare(context: Any) -> None:
    from .agreement import agreement_problems  # noqa: PLC0415 - with what it needs, once the site is put together

    for problem in agreement_problems(context["annotated_site"], context["quantities"]):
        report(problem)


def _set_defaults(pelican: Any) -> None:
    fill_in(pelican.settings, DEFAULTS)
    report_needs(pelican.settings, "quantities")
    add_types(pelican.settings, [data_file(pelican.settings["QUANTITIES_FILE"])])


def _generators(_: Any) -> type[QuantitiesGenerator]:
    return QuantitiesGenerator


def connect() -> None:
    """Connect the receivers."""
    signals.initialized.connect(_set_defaults)
    signals.get_generators.connect(_generators)
    site_annotated.connect(_compare)
