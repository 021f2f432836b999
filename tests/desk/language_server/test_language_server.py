"""What an editor sees in VS Code: the server behind its YAML extension reads the schemas of a new site."""

import json
import subprocess
from pathlib import Path

import pytest

from plugins.desk.cli import main
from tests.npm_packages import install_packages

from .server import LanguageServer

EVENTS = """\
- id: opened
  date: 24 May 2017
  label: It opens.
  sources: [library-report-2025]
  about: [some-new-id]
  sorces: [a]
{indent}
- id: closed
  date: 2017-05
  label: It closes.
  sources: []
"""
COMMANDS = ["init", "--kit=git+https://host.example/kit@0a1b"]


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    install_packages(Path(__file__).parent)
    root = tmp_path_factory.mktemp("editor") / "site"
    assert main([*COMMANDS, str(root)]) == 0
    server = LanguageServer(root)
    yield server
    server.close()


def test_the_files_of_a_new_site_are_without_a_mark(server):
    files = sorted((server.root / "content").rglob("*.yaml"))
    assert len(files) > 4
    for path in files:
        name = path.relative_to(server.root).as_posix()
        assert server.open(name, path.read_text(encoding="utf-8")) == [], name


def test_a_mistake_is_marked_at_its_line_and_keys_and_ids_are_offered(server):
    marked = server.open("content/timeline/new.yaml", EVENTS.format(indent="  "))
    assert [line for line, _ in marked] == [2, 6, 11]
    assert marked[0][1].startswith("write a date: 2017-05-24")
    assert marked[1][1] == "Property sorces is not allowed."
    assert set(server.offered("content/timeline/new.yaml", 7, 2)) == {"strand", "note"}
    assert "library-fund" in server.offered("content/timeline/new.yaml", 5, 10)
    assert "library-report-2025" in server.offered("content/timeline/new.yaml", 4, 13)
    assert "exactly as precise as its source" in server.explained("content/timeline/new.yaml", 2, 4)


def test_a_key_that_has_moved_is_marked_with_its_place(server):
    marked = server.open("other/content/site.yaml", "home:\n  heading: a\n  deck: b\n  featured: [c]\n")
    assert (4, "has moved to the article: write it there, as 'featured:'") in marked


def test_every_pattern_is_one_of_javascript(server):
    folder = server.root / ".vscode" / "schemas"
    texts = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    program = "for (const p of JSON.parse(require('fs').readFileSync(0))) new RegExp(p, 'u')"
    patterns = sorted(set(patterns_in(texts)))
    assert len(patterns) > 10
    subprocess.run(["node", "-e", program], input=json.dumps(patterns), text=True, check=True)


def patterns_in(value):
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if isinstance(value, dict) and isinstance(value.get("pattern"), str):
        yield value["pattern"]
    for one in inner:
        yield from patterns_in(one)
