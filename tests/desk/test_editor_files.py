"""What ``schemas`` writes: always the same, whatever is broken; and nothing that a site has set is lost."""

import json

import pytest

from plugins.desk.cli import main
from plugins.desk.editor_support import refresh_schemas
from plugins.desk.editor_support.commented_json import read_commented, with_members
from plugins.desk.editor_support.project_files import SCHEMAS

OURS = {"./a.json": "content/a.yaml", "./b.json": ["content/b/*.yaml", "!content/b/_*.yaml"]}
SETTINGS = [
    "",
    "{}",
    "{\n}\n",
    '{\n  // mine\n  "editor.rulers": [100], // as I like it\n}\n',
    '{\r\n\t"a": {"yaml.schemas": 1}\r\n}\r\n',
    '{"a": "// no comment, \\" yaml.schemas", "b": {"c": [1, 2,],}, /* end */}',
    '{\n  "yaml.schemas": {\n    "https://example.org/x.json": "x/*.yaml" // theirs\n  },\n  "z": true\n}\n',
    '{\n  "yaml.schemas": {},\n}\n',
    '{ "yaml.schemas": {"./a.json": "else/*.yaml"} }',
    "\ufeff{}\n",
]


REMARKS = ("// mine", "// as I like it", "/* end */", "// theirs")


@pytest.mark.parametrize("text", SETTINGS)
def test_settings_are_added_to_and_nothing_of_them_is_lost(text):
    before = read_commented(text or "{}")
    after = with_members(text or "{}", "yaml.schemas", OURS)
    theirs = before.get("yaml.schemas", {})
    assert read_commented(after) == {**before, "yaml.schemas": {**OURS, **theirs}}
    assert [words for words in REMARKS if words in text] == [words for words in REMARKS if words in after]
    assert with_members(after, "yaml.schemas", OURS) == after


@pytest.mark.parametrize(
    "text", ["[]", "{", '{"a": }', '{"yaml.schemas": []}', "nonsense", '{"a": 1} {"b": 2}']
)
def test_settings_of_another_form_are_left_alone(text):
    with pytest.raises(ValueError, match=r"JSON|holds something else"):
        with_members(text, "yaml.schemas", OURS)


@pytest.fixture
def site(tmp_path):
    root = tmp_path / "site"
    (root / "content" / "articles").mkdir(parents=True)
    (root / "pelican.conf.py").write_text("SITE_FILE = 'site.yaml'\n", encoding="utf-8")
    (root / "content" / "site.yaml").write_text("name: [broken", encoding="utf-8")
    (root / "content" / "sources.yaml").write_text(
        "references:\n- {id: 1950, title: A}\n- 5\n", encoding="utf-8"
    )
    (root / "content" / "articles" / "b.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    (root / "content" / "articles" / "a.md").write_bytes(b"---\ntitle: \xff\n---\n")
    return root


def written(root):
    return {path.name: path.read_bytes() for path in (root / ".vscode").rglob("*") if path.is_file()}


def test_a_broken_site_is_described_the_same_each_time_and_names_no_place(site, capsys):
    assert main(["--root", str(site), "schemas"]) == 0
    first = written(site)
    assert main(["--root", str(site), "schemas"]) == 0
    assert written(site) == first
    assert json.loads(first["claims.json"])["definitions"]["source"]["enum"] == ["1950"]
    assert not any(str(site).encode() in data for data in first.values())
    assert "Described" in capsys.readouterr().out


def test_settings_that_cannot_be_added_to_are_told_with_the_lines_to_paste(site, capsys):
    (site / ".vscode").mkdir()
    (site / ".vscode" / "settings.json").write_text('{"yaml.schemas": []}', encoding="utf-8")
    assert main(["--root", str(site), "schemas"]) == 1
    told = capsys.readouterr().err
    assert '"./.vscode/schemas/site.json": "content/site.yaml"' in told
    assert (site / ".vscode" / "settings.json").read_text(encoding="utf-8") == '{"yaml.schemas": []}'


def test_serve_refreshes_what_is_there_and_begins_nothing(site):
    refresh_schemas(site)
    assert not (site / ".vscode").exists()
    main(["--root", str(site), "schemas"])
    (site / "content" / "sources.yaml").write_text("references:\n- {id: new, title: A}\n", encoding="utf-8")
    refresh_schemas(site)
    assert json.loads((site / SCHEMAS / "claims.json").read_text())["definitions"]["source"]["enum"] == [
        "new"
    ]
