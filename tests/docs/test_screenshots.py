"""The README shows the site as it is, or as it was one version ago."""

import json
import re

import pytest
from PIL import Image

from tests.conftest import ROOT
from tests.site.screenshots import FOLDER, MOST_BYTES, RECORD, SCHEMES, SHOWN, file_name, kit_version

NAMES = [file_name(page, scheme) for page in SHOWN for scheme in SCHEMES]


def test_the_pictures_are_of_this_version_or_of_the_one_before():
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (\d\S*)", changes, re.MULTILINE)
    taken = json.loads((FOLDER / RECORD).read_text(encoding="utf-8"))
    now = versions.index(kit_version())
    assert taken["version"] in versions[now : now + 2], "they are too old; run `make screenshots`"
    assert taken["pages"] == SHOWN, "they are of other pages; run `make screenshots`"


@pytest.mark.parametrize("name", NAMES)
def test_the_readme_shows_each_and_none_is_large(name):
    assert f"docs/screenshots/{name}" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert (FOLDER / name).stat().st_size <= MOST_BYTES
    with Image.open(FOLDER / name) as picture:
        assert picture.format == "WEBP"
