"""A small site, built for the web once, and what follows from its files kept for all tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from plugins.building.build import Settings, build_site
from plugins.kept_work import KeptWork, Services, open_store
from plugins.kept_work.services import SETTING
from plugins.output_checks import Inspection, inspect_output
from tests.small_sites import put_up

ADDRESS = "https://host.example/sub"


@dataclass(frozen=True)
class BuiltSite:
    """A sound built folder, and the store that its findings are kept in."""

    folder: Path
    settings: dict[str, Any]
    store: KeptWork

    def inspect(self, store: KeptWork | None = None) -> Inspection:
        return inspect_output(self.folder, self.settings, Services(store or self.store))

    def pages(self) -> list[Path]:
        return sorted(
            path
            for path in self.folder.rglob("*.html")
            if "pagefind" not in path.relative_to(self.folder).parts
        )

    @contextmanager
    def changed(self, name: str, data: bytes | None) -> Iterator[None]:
        """Change a file, or take it away, for a while."""
        path = self.folder / name
        before = path.read_bytes() if path.exists() else None
        path.parent.mkdir(parents=True, exist_ok=True)
        _put(path, data)
        try:
            yield
        finally:
            _put(path, before)


def _put(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink()
    else:
        path.write_bytes(data)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BuiltSite]:
    """The small site as it is published, looked at once."""
    root = tmp_path_factory.mktemp("built")
    site = put_up(root, templates=tmp_path_factory.mktemp("templates"))
    seen: list[Settings] = []

    def remember(_: Path, settings: Settings) -> list[Any]:
        seen.append(settings)
        return []

    result = build_site(site.root, site_url=ADDRESS, drafts=False, checks=(remember,))
    assert result.problems == ()
    settings = {name: value for name, value in seen[0].items() if name != SETTING}
    with open_store(root / "work.sqlite") as store:
        found = BuiltSite(result.output, settings, store)
        assert found.inspect().problems == ()
        yield found
