"""Put the kit into a wheel: pyproject.toml lists the plugins, this adds the desk and the theme beside them.

The plugins become `pelican.plugins.*`. Pelican imports all of that namespace at each start, so the rest of
the kit goes into `explainer_kit`. A relative import of a plugin would there load it a second time, under
another name: it is written as an absolute one while the wheel is made, so that no program has to arrange
anything when it starts.
"""

import ast
import re
import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).parent
KIT = "explainer_kit"
PLUGINS = "pelican.plugins"
FILES = ("requirements.lock", "requirements-charts.lock", "LICENSE")
"""What the kit reads beside its code: the versions that it was tested with."""
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", "*.md")


class BuildKit(build_py):
    """Builds the plugins, then the kit around them, in an empty folder: what was removed is in no wheel."""

    def run(self) -> None:
        """Write both into the folder that becomes the wheel."""
        if self.editable_mode:
            raise SystemExit("the kit is worked on in its own folder (make html); it has no editable install")
        library = Path(self.build_lib)
        for name in ("pelican", KIT):
            shutil.rmtree(library / name, ignore_errors=True)
        super().run()
        if not (HERE / KIT).is_dir():
            return
        shutil.copytree(HERE / KIT, library / KIT, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(HERE / "theme", library / KIT / "theme", ignore=LEFT_OUT)
        for name in FILES:
            shutil.copy(HERE / name, library / KIT)
        for room in rooms_beside(self.packages):
            shutil.copytree(HERE / "plugins" / room, library / KIT / room, ignore=LEFT_OUT)
            for path in (library / KIT / room).rglob("*.py"):
                text = path.read_text(encoding="utf-8")
                package = (KIT, *path.relative_to(library / KIT).parts[:-1])
                path.write_text(with_absolute_imports(text, package, self.packages), encoding="utf-8")


def rooms_beside(plugins: list[str]) -> list[str]:
    """Return the folders of `plugins/` that no other site has use for: the desk, and what it alone uses."""
    folders = {path.parent.name for path in (HERE / "plugins").glob("*/__init__.py")}
    return sorted(folders - {name.split(".")[2] for name in plugins})


def with_absolute_imports(text: str, package: tuple[str, ...], plugins: list[str]) -> str:
    """Return a module with `from ..records` as `from pelican.plugins.records`; no line moves."""
    lines = text.splitlines(keepends=True)
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.ImportFrom) or len(package) - node.level + 1 != 1:
            continue
        rooms = {(node.module or alias.name).split(".")[0] for alias in node.names}
        if all(f"{PLUGINS}.{room}" in plugins for room in rooms):
            module = f"{PLUGINS}.{node.module}" if node.module else PLUGINS
            at = node.lineno - 1
            lines[at] = re.sub(r"from\s+\.+[\w.]*", f"from {module}", lines[at], count=1)
    return "".join(lines)


setup(cmdclass={"build_py": BuildKit})
