"""Eleventy, plain, and with vitepress-plugin-glossary: a markdown-it plugin that wraps first mentions."""

import json
import shutil
import subprocess
from functools import partial
from pathlib import Path

from benchmarks.contenders.installing import installed_node
from benchmarks.contenders.site import Site
from benchmarks.contenders.texts import glossary, write_texts
from benchmarks.corpus import ROOT
from benchmarks.measuring.output import inspect_output
from benchmarks.measuring.rounds import Step

NAME = "Eleventy"
_PACKAGES = ("@11ty/eleventy@3.1.8", "vitepress-plugin-glossary@1.0.6")


def versions() -> tuple[str, ...]:
    """Return what it is, with versions, and Node's."""
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    return (*(" ".join(name.rsplit("@", 1)) for name in _PACKAGES), f"Node {node.lstrip('v')}")


def installed(folder: Path) -> Path:
    """Return its node_modules."""
    return installed_node(folder / "eleventy", _PACKAGES)


def steps(site: Site, modules: Path) -> list[Step]:
    """Return both builds, each from nothing."""
    folder = site.work / "eleventy"
    shutil.copytree(ROOT / "benchmarks" / "peers" / "eleventy", folder)
    (folder / "node_modules").symlink_to(modules)
    write_texts(folder, site.texts, {"layout": "page.njk"})
    terms = {form: text.summary for form, text in glossary(site.texts)}
    (folder / "terms.json").write_text(json.dumps(terms), encoding="utf-8")
    return [
        _step(site, folder, "plain", "", {}),
        _step(site, folder, "with a glossary plugin", "<GlossaryTooltip ", {"GLOSSARY": "terms.json"}),
    ]


def _step(site: Site, folder: Path, what: str, mark: str, variables: dict[str, str]) -> Step:
    output = folder / "_site"
    clear = partial(shutil.rmtree, output, ignore_errors=True)
    inspect = partial(inspect_output, output, site.texts, mark=mark, naming=site.naming)
    command = ["node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet"]
    return Step(NAME, what, command, folder, clear, inspect, variables)
