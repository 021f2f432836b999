"""Run git: it asks nobody anything, ends in time with all that it started, and says what is wrong."""

import os
import re
import shlex
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_SSH = "-oBatchMode=yes -oConnectTimeout=20 -oServerAliveInterval=15 -oServerAliveCountMax=4"
_STALLED = ("-c", "http.lowSpeedLimit=100", "-c", "http.lowSpeedTime=60")
"""A server that sends and takes next to nothing for a minute has gone."""


_ECHOES = {"Could not read from remote repository": "", "failed to push some refs": "the push failed: "}
"""What git says last when another program, as ssh or a hook, has said why; and how that is told."""
_NO_TRANSPORT = re.compile(r"'remote-([^']*)' is not a git command")


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a call of git."""

    code: int
    """Its exit code."""
    output: str
    """What it printed; bytes that are no UTF-8 are kept as surrogates."""
    words: str
    """What it said on standard error."""


def run_git(
    arguments: Sequence[str], folder: Path, seconds: float, given: bytes, variables: Mapping[str, str]
) -> Done:
    """Run git in a folder. Raises :class:`TimeoutError`, :class:`FileNotFoundError` where there is no git."""
    environment = {**os.environ, **_unasked(), "LC_ALL": "C", **variables}
    with subprocess.Popen(  # noqa: S603 - git, with arguments that we choose and check
        ["git", *_STALLED, *arguments],  # noqa: S607 - wherever the editor has it
        cwd=folder,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,  # no terminal to ask at, and one group to end
    ) as process:
        try:
            output, words = process.communicate(given, seconds)
        except BaseException as error:
            with suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)
            if isinstance(error, subprocess.TimeoutExpired):
                raise TimeoutError from None
            raise
    return Done(process.returncode, output.decode(errors="surrogateescape"), words.decode(errors="replace"))


def reason(words: str) -> str:
    """Return the line in which git says what is wrong; below it follow guesses and advice."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    telling = [line for line in lines if line.startswith(("fatal:", "error:", "! [", "remote:"))]
    first = (telling or lines or [""])[0]
    told = [words for echo, words in _ECHOES.items() if echo in first]
    if told and lines[0] != first:
        first = f"{told[0]}{lines[0]}"
    if found := _NO_TRANSPORT.search(first):
        return f"git knows no way '{found[1]}' to a remote; write https://, ssh:// or a folder"
    if first.endswith("does not appear to be a git repository"):
        return f"{first.removeprefix('fatal:').strip()}; see git remote -v, and give a name or an address"
    return first.removeprefix("fatal:").removeprefix("error:").removeprefix("remote:").strip(" .")


def _unasked() -> dict[str, str]:
    """Let neither git nor ssh ask for a password."""
    variables = {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "SSH_ASKPASS_REQUIRE": "never"}
    command = os.environ.get("GIT_SSH_COMMAND", "" if os.environ.get("GIT_SSH") else "ssh")
    with suppress(ValueError):
        if Path((shlex.split(command) or [""])[0]).name == "ssh":
            variables["GIT_SSH_COMMAND"] = f"{command} {_SSH}"
    return variables
