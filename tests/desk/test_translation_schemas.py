"""Schemas of translations: they take every frame and translation, and mark what comes from the original."""

import json

import pytest
from jsonschema import Draft7Validator

from plugins.content_files.edition_folders import edition_folders
from plugins.desk.cli import main
from plugins.desk.editor_support.naming import with_names
from plugins.desk.editor_support.site_names import names_of
from plugins.desk.editor_support.translation_schemas import translation_schema
from plugins.editions.content_records import CONTENT_FILES, content_file_of
from plugins.editions.frames import frame_of
from plugins.editions.written_files import FilePair
from plugins.markdown_it_reader.front_matter import split_fences
from tests.conftest import ROOT
from tests.core_yaml import load_core_yaml
from tests.docs.full_site import FILES
from tests.editions.two_languages import GERMAN, two_languages

TRANSLATED = {file.name: file for file in CONTENT_FILES if file.translated == "words"}


@pytest.fixture(scope="module")
def schemas(tmp_path_factory):
    root = two_languages(tmp_path_factory.mktemp("translated") / "site").root
    return {name: with_names(translation_schema(file), names_of(root)) for name, file in TRANSLATED.items()}


def faults(schemas, kind, text):
    if TRANSLATED[kind].shape == "front matter":
        text = split_fences(text).front_matter
    found = Draft7Validator(schemas[kind]).iter_errors(load_core_yaml(text))
    return [(".".join(map(str, error.absolute_path)), error.message) for error in found]


def test_every_frame_and_every_translation_is_valid(schemas):
    seen = set()
    for name, text in FILES.items():
        file = content_file_of(name)
        frame = frame_of(FilePair(name, file, text, None, "de")) if file and file.name in TRANSLATED else None
        if frame:
            assert faults(schemas, file.name, frame) == [], name
            seen.add(file.name)
    assert seen == set(TRANSLATED)
    for name, text in GERMAN.items():
        assert faults(schemas, content_file_of(name).name, text) == [], name


def test_every_translation_of_the_sample_is_valid():
    schemas = {name: translation_schema(file) for name, file in TRANSLATED.items()}
    for lang in edition_folders(ROOT / "content"):
        folder = ROOT / "content" / lang
        for path in [*folder.rglob("*.yaml"), *folder.rglob("*.md")]:
            file = content_file_of(path.relative_to(folder).as_posix())
            if file.name in TRANSLATED:
                assert faults(schemas, file.name, path.read_text("utf-8")) == [], path


@pytest.mark.parametrize(
    ("kind", "text", "place"),
    [
        ("claims", "- {id: a, claim: B., verdict: holds}", "0"),
        ("claims", "- {claim: B.}", "0"),
        ("claims", "- {id: a, claims: B.}", "0"),
        ("site", "home: {heading: A, lead: b}", "home"),
        ("explainer", "---\nfacts: [{id: a, label: B, sources: [c]}]\n---\n", "facts.0"),
        ("explainer", "---\nkind: place\n---\n", ""),
        ("explainer", "---\ntitle: [A]\n---\n", "title"),
    ],
)  # fmt: skip
def test_what_a_translation_may_not_say_is_marked(schemas, kind, text, place):
    assert [where for where, _ in faults(schemas, kind, text)] == [place]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("site", "topics: [{id: war, name: Krieg, description: Alles.}]"),
        ("chart", "title: Schiffe\ncolumns: [Jahr]\ndata: [[Russland], [], [1, b]]"),
        ("map", "places: [{}, {name: Hafen}]\nviews: [{id: a, title: B}]"),
        ("explainer", "---\nstatus: draft\naliases: [A]\ntitle:\nfacts:\n-\n---\n"),
    ],
)
def test_what_a_translation_may_say_is_not(schemas, kind, text):
    assert faults(schemas, kind, text) == []


def test_a_site_with_editions_has_schemas_for_translations_and_another_has_none(tmp_path):
    site = two_languages(tmp_path / "site")
    assert main(["--root", str(site.root), "schemas"]) == 0
    folder = site.root / ".vscode"
    told = json.loads((folder / "settings.json").read_text("utf-8"))["yaml.schemas"]
    assert told["./.vscode/schemas/translated-claims.json"] == "content/*/claims.yaml"
    assert told["./.vscode/schemas/translated-mined-events.json"] == "content/*/timeline/_mined.yaml"
    assert all((site.root / name).is_file() for name in told)
    assert (folder / "schemas" / "translated-explainer.json").is_file()
    site.replace("site.yaml", "editions: [de]\n", "")
    for path in folder.rglob("*.json"):
        path.unlink()
    assert main(["--root", str(site.root), "schemas"]) == 0
    assert not list(folder.rglob("translated-*"))
