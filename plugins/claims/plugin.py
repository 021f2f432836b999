"""Glue: read the claims into the context and write the claims page."""

from functools import partial
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from ..content_files import add_types, data_file
from ..kept_work import kept_of_files, services_of
from ..plain_pages.plugin import connect as connect_plain_pages
from ..records import fill_in, report, theme_template
from .model import read_claims
from .verdicts import SETTING, verdicts_in

DEFAULTS = {
    "CLAIMS_FILE": "claims.yaml",
    "CLAIMS_URL": "claims/",
    "CLAIMS_SAVE_AS": "claims/index.html",
    "CLAIMS_PER_PAGE": 150,
    SETTING: None,
}


class ClaimsGenerator(Generator):  # type: ignore[misc]
    """Put the claims into the context; write their page when there are any."""

    def generate_context(self) -> None:
        """Read ``CLAIMS_FILE``; problems are reported."""
        path = Path(self.path) / self.settings["CLAIMS_FILE"]
        file = f"{path.parent.name}/{path.name}"
        verdicts = verdicts_in(self.settings)
        read = partial(read_claims, path, file=file, verdicts=verdicts)
        store, options = services_of(self.settings).store, (file, verdicts.digest.hex())
        claims, problems = kept_of_files(store, "claims", [path], read, *options)
        for problem in problems:
            report(problem)
        self.context["claims"] = claims
        self.context["verdicts"] = {one.id: one.label for one in verdicts.by_id.values()}

    def generate_output(self, writer: Any) -> None:
        """Write the claims page."""
        template = theme_template(self, "claims") if self.context["claims"].claims else None
        if template is None:
            return
        writer.write_file(
            self.settings["CLAIMS_SAVE_AS"],
            template,
            self.context,
            relative_urls=self.settings["RELATIVE_URLS"],
            url=self.settings["CLAIMS_URL"],
        )


def _set_defaults(pelican: Any) -> None:
    fill_in(pelican.settings, DEFAULTS)
    add_types(pelican.settings, [data_file(pelican.settings["CLAIMS_FILE"])])


def _generators(_: Any) -> type[ClaimsGenerator]:
    return ClaimsGenerator


def connect() -> None:
    """Connect the receivers."""
    connect_plain_pages()
    signals.initialized.connect(_set_defaults)
    signals.get_generators.connect(_generators)
