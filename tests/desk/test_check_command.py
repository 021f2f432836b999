"""`check`: counts, problems, exit codes, machine-readable output; nothing of output/ is touched."""

import json
import sqlite3
from collections import Counter
from contextlib import closing
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from plugins.desk.checking.online_links import USER_AGENT, ask
from plugins.desk.cli import main


@pytest.fixture
def checked(faulty, capsys):
    """Run the command on the small site; give exit code, what was printed and what was complained of."""

    def run(*options):
        code = main(["--root", str(faulty.root), "check", *options])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def test_a_sound_site_gives_zero_and_its_counts(checked, faulty):
    code, out, err = checked()
    assert (code, err) == (0, "")
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert "explainers 2" in lines
    assert "facts 1 with a source: 100 %" in lines
    assert "sources used 2 of 2" in lines
    assert "claims 1" in lines
    assert "events, curated 2 mined: 3" in lines
    assert "words a definition 10.0" in lines
    (mole,) = (line for line in lines if line.startswith("content/explainers/the-mole.md 11 11 "))
    assert mole.endswith(" 5.5 100 % 0 %"), "two sentences of six and five words"
    assert lines[-1] == "0 errors, 0 warnings"
    faulty.is_untouched()
    assert not (faulty.root / ".output.build" / "checked").exists()


def test_what_was_looked_at_is_kept_and_may_be_deleted(checked, faulty):
    place = faulty.root / ".build" / "kept" / "work.sqlite"
    place.unlink(missing_ok=True)
    fresh = checked("--json")
    kept = keys(place)
    assert len(kept) > 20
    assert checked("--json") == fresh
    assert keys(place) == kept, "what is known was looked at again"
    place.unlink()
    assert checked("--json") == fresh


def keys(place):
    """Return the keys of a store in the order in which they were put there; a key put again comes last."""
    with closing(sqlite3.connect(place)) as connection:
        return [key for (key,) in connection.execute("SELECT key FROM work ORDER BY rowid")]


def test_json_tells_the_same_to_machines(checked, faulty):
    faulty.replace("claims.yaml", "verdict: contested", "verdict: maybe")
    code, out, err = checked("--json")
    assert (code, err) == (1, "")
    told = json.loads(out)
    problem = next(row for row in told["problems"] if row["field"] == "verdict")
    assert problem == {
        "file": "content/claims.yaml",
        "line": 4,
        "field": "verdict",
        "value": "maybe",
        "message": "is not a verdict of this site",
        "mend": "it is one of: holds, imprecise, contested, not-supported, opinion; "
        "or add it to 'verdicts:' in site.yaml",
        "severity": "error",
    }
    assert told["figures"]["explainers"] == 2


def test_warnings_alone_give_zero(checked, faulty):
    faulty.replace(
        "articles/harbor-letter.md", "The Mole should", "See [it](http://old.example/). The Mole should"
    )
    code, out, err = checked()
    assert code == 0
    assert err.startswith(
        "warning: content/articles/harbor-letter.md:19: link: 'http://old.example/' is not https"
    )
    assert out.endswith("0 errors, 1 warning\n")


def test_a_broken_page_is_an_error_although_the_content_is_sound(checked, faulty):
    faulty.replace("articles/harbor-letter.md", "The Mole should", "See [it](../nowhere/). The Mole should")
    code, _, err = checked()
    assert code == 1
    assert (
        "error: content/articles/harbor-letter.md:19: link: '../nowhere/' leads to no file of the site" in err
    )
    assert "output/" not in err


def test_a_section_that_is_too_long_is_a_warning(checked, faulty):
    faulty.replace(
        "explainers/the-mole.md", "The letter is about it.", "A stone. " * 81 + "The letter is about it."
    )
    code, _, err = checked()
    assert code == 0
    assert "warning: content/explainers/the-mole.md:17: section: 'Why it matters here' has 173 words" in err


def test_eight_words_in_a_row_of_a_reference_text_are_an_error(checked, faulty, tmp_path):
    reference = tmp_path / "reference.txt"
    reference.write_bytes("Caf\xe9: in January two boats were lost, she".encode("latin-1"))
    assert checked("--reference", str(reference))[0] == 0
    reference.write_bytes("Caf\xe9: in January two boats were lost, she adds, and so on".encode("latin-1"))
    code, _, err = checked("--reference", str(reference))
    assert code == 1
    assert "'in january two boats were lost she adds' equals a run of words in a reference text" in err


def test_a_reference_that_is_not_there_is_a_wrong_call(checked, capsys):
    with pytest.raises(SystemExit) as exit_:
        checked("--reference", "nowhere.txt")
    assert exit_.value.code == 2
    assert "'nowhere.txt' is not there; give a file" in capsys.readouterr().err


class _Server(BaseHTTPRequestHandler):
    """Answers by path, and remembers who asked how."""

    def __init__(self, asked, *args):
        self.asked = asked
        super().__init__(*args)

    def do_HEAD(self):
        self.asked.append(("HEAD", self.path, self.headers["User-Agent"]))
        self._answer({"/gone": 404, "/no-head": 405, "/never": 403, "/moved": 301}.get(self.path, 200))

    def do_GET(self):
        self.asked.append(("GET", self.path, self.headers["User-Agent"]))
        self._answer(403 if self.path == "/never" else 200)

    def _answer(self, status):
        self.send_response(status)
        if status == 301:
            self.send_header("Location", "/there")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    """A local server and the list of what it was asked."""
    asked = []
    made = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Server, asked))
    thread = Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{made.server_address[1]}", asked
    made.shutdown()
    thread.join()
    made.server_close()


def test_other_servers_are_asked_politely(server):
    address, asked = server
    wanted = [f"{address}{path}" for path in ("/there", "/gone", "/no-head", "/never", "/moved", "/there")]
    answers = {answer.address.removeprefix(address): answer for answer in ask(wanted, pause=0.01, timeout=5)}
    statuses = {path: answer.status for path, answer in answers.items()}
    assert statuses == {"/there": 200, "/gone": 404, "/no-head": 200, "/never": 403, "/moved": 200}
    assert {name for _, _, name in asked} == {USER_AGENT}
    times = Counter((method, path) for method, path, _ in asked)
    assert times[("GET", "/there")] == 0
    assert times[("GET", "/gone")] == 0
    assert times[("GET", "/no-head")] == 1
    problems = {path: answer.problem for path, answer in answers.items() if answer.problem}
    assert {path: problem.severity for path, problem in problems.items()} == {
        "/gone": "error",
        "/never": "warning",
    }
    assert str(problems["/gone"]).startswith(f"link: '{address}/gone' answers 404; ")


def test_a_server_that_is_not_there_is_a_warning():
    (answer,) = ask(["http://127.0.0.1:9/"], pause=0, timeout=2)
    assert answer.status is None
    assert answer.problem.severity == "warning"
    assert "does not answer" in str(answer.problem)


def test_online_asks_for_what_pages_link_to(checked, faulty, server, monkeypatch):
    monkeypatch.setattr("plugins.desk.commands.check.PAUSE", 0.01)
    address, asked = server
    faulty.replace(
        "articles/harbor-letter.md", "The Mole should", f"See [it]({address}/gone). The Mole should"
    )
    faulty.replace("site.yaml", "https://creativecommons.org/licenses/by/4.0/", f"{address}/licence")
    code, _, err = checked("--online")
    assert code == 1
    assert f"error: link: '{address}/gone' answers 404; correct it, or link an archived copy" in err
    assert {path for _, path, _ in asked} == {"/gone", "/licence"}
