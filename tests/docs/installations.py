"""Environments into which tests install the kit, without a network: their own Pelican, the rest borrowed."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SITE_PACKAGES = Path(sysconfig.get_path("purelib"))
OF_THE_KIT = (
    "plugins", "theme", "explainer_kit", "setup.py", "MANIFEST.in", "pyproject.toml", "pelican.conf.py",
    "requirements.lock", "requirements-charts.lock", "requirements-dev.lock",
    "Makefile", "README.md", "LICENSE", ".gitignore",
)  # fmt: skip
"""What a copy of the kit needs, to be installed or to write a site."""
OFFLINE = {
    "PIP_NO_INDEX": "1",
    "PIP_NO_BUILD_ISOLATION": "0",  # pip turns the meaning round
    "PIP_NO_CACHE_DIR": "1",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PYTHONPATH": "",
    "https_proxy": "http://127.0.0.1:9",
    "http_proxy": "http://127.0.0.1:9",
}


def run(*words, cwd, fails=False, **environment):
    """Run a program; return all that it said."""
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={**os.environ, **OFFLINE, "COLUMNS": "500", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert bool(done.returncode) == fails, done.stdout + done.stderr
    return done.stdout + done.stderr


def copy_of_kit(folder):
    """Copy what the kit is made of."""
    folder.mkdir(parents=True)
    for name in OF_THE_KIT:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder)
    return folder


def environment(folder):
    """Make an environment; return its Python."""
    venv.create(folder, with_pip=False)
    packages = next(folder.glob("lib/python*/site-packages"))
    # Pelican has to stand where the plugins go, since they share its folder.
    shutil.copytree(SITE_PACKAGES / "pelican", packages / "pelican")
    (packages / "borrowed.pth").write_text(f"{SITE_PACKAGES}\n", encoding="utf-8")
    return folder / "bin" / "python"


def install(python, *what, cwd, **environment):
    """Install something as pip does."""
    pip = (sys.executable, "-m", "pip", "--python", python)
    run(*pip, "install", "-q", "--no-deps", *what, cwd=cwd, **environment)


def install_from_index(python, *what, cwd):
    """Install pinned packages of others; what was fetched once is kept."""
    own = {name: os.environ.get(name, "") for name in ("https_proxy", "http_proxy")}
    install(python, *what, cwd=cwd, PIP_NO_INDEX="0", PIP_NO_CACHE_DIR="0", **own)


def with_environment(site):
    """Give a site's folder the environment that its Makefile would make; nothing is installed yet."""
    if not (site / ".venv").exists():
        environment(site / ".venv")
    return site


def git(*words, cwd):
    """Run git as somebody."""
    who = ("-c", "user.name=Ada Marsh", "-c", "user.email=ada@example.org")
    return run("git", *who, *words, cwd=cwd).strip()


def committed(folder, words="All"):
    """Commit everything; return the commit."""
    if not (folder / ".git").exists():
        git("init", "-q", "-b", "main", cwd=folder)
    git("add", "--all", cwd=folder)
    git("commit", "-q", "-m", words, cwd=folder)
    return git("rev-parse", "HEAD", cwd=folder)
