"""Ask Pandoc what it finds in citations, and write its answers beside the tests that hold ours against them.

    .venv/bin/python benchmarks/pandoc_citations.py

Needs ``pandoc`` (measured with 2.17.1.1, Debian's). Reads ``tests/markdown_it_reader/pandoc_citations.txt``,
a case a line, and writes ``pandoc_citations.json`` beside it: of each citation how it names its author, its
id, what stands before it, the term and the place in the source, and the rest. Prefix and mode are those of
``pandoc -t json``; term and place, which the tree leaves in the suffix, are printed by a style of our own.
"""

import json
import subprocess
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "tests" / "markdown_it_reader"
CASES, ANSWERS = FOLDER / "pandoc_citations.txt", FOLDER / "pandoc_citations.json"
SOURCES = ("doe", "roe", "Foo_bar.baz", "https://example.org/bib?name=foobar&date=2000", "müller_99")
STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>places</title><id>places</id><updated>2020-01-01T00:00:00+00:00</updated></info>
<citation><layout delimiter="⟩⟨">
<text value="⟦"/><group delimiter="="><label variable="locator" form="long" plural="never"/>
<text variable="locator"/></group><text value="⟧"/></layout></citation></style>
"""


def main() -> None:
    """Write the answers to all cases."""
    cases = CASES.read_text(encoding="utf-8").splitlines()
    with tempfile.TemporaryDirectory() as folder:
        answers = {case: answer(case, Path(folder)) for case in cases if case}
    ANSWERS.write_text(json.dumps(answers, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(answers)} cases, {sum(map(len, answers.values()))} citations")


def answer(case: str, folder: Path) -> list[dict[str, str]]:
    """Return what Pandoc finds in one text: its citations in order."""
    tree = json.loads(asked(case, "-t", "json"))
    return [cited(item, folder) for item in citations(tree["blocks"])]


def cited(item: dict[str, object], folder: Path) -> dict[str, str]:
    """Tell of one citation of the tree; its suffix is read again by Pandoc's processor."""
    suffix = words(item["citationSuffix"])
    place, rest = located(item, folder)
    found = {
        "mode": str(item["citationMode"]["t"]),  # type: ignore[index]
        "id": str(item["citationId"]),
        "prefix": words(item["citationPrefix"]),
        "suffix": suffix,
        "locator": place,
        "rest": rest,
    }
    return {name: " ".join(value.split()) for name, value in found.items()}


def located(item: dict[str, object], folder: Path) -> tuple[str, str]:
    """Return term and place (``page=12``) and what follows them, of a citation that stands alone."""
    alone = item | {"citationPrefix": [], "citationMode": {"t": "NormalCitation"}}
    tree = {
        "pandoc-api-version": [1, 22, 1],
        "meta": {},
        "blocks": [{"t": "Para", "c": [{"t": "Cite", "c": [[alone], []]}]}],
    }
    style, sources = folder / "places.csl", folder / "sources.json"
    style.write_text(STYLE, encoding="utf-8")
    items = [{"id": name, "type": "book", "title": name} for name in SOURCES]
    sources.write_text(json.dumps(items), encoding="utf-8")
    arguments = ("-f", "json", "-t", "plain", "--wrap=none", "--citeproc")
    text = asked(json.dumps(tree), *arguments, f"--csl={style}", f"--bibliography={sources}").split("\n\n")[0]
    place, _, rest = text.partition("⟧")
    return place.strip().removeprefix("⟦"), rest.strip()


def citations(node: object) -> list[dict[str, object]]:
    """Return the citations below a node, in order; not those within a citation."""
    if isinstance(node, list):
        return [found for part in node for found in citations(part)]
    if not isinstance(node, dict):
        return []
    return list(node["c"][0]) if node.get("t") == "Cite" else citations(list(node.values()))


def words(node: object) -> str:
    """Return the words below a node."""
    if isinstance(node, list):
        return "".join(words(part) for part in node)
    if not isinstance(node, dict):
        return ""
    kind, content = node.get("t"), node.get("c")
    if kind in {"Str", "Code"}:
        return str(content if kind == "Str" else content[1])
    if kind == "Quoted":
        return f"“{words(content[1])}”"
    return " " if kind in {"Space", "SoftBreak"} else words(content[1] if kind == "Cite" else content)


def asked(text: str, *arguments: str) -> str:
    """Return what Pandoc writes of a text."""
    done = subprocess.run(["pandoc", *arguments], input=text, capture_output=True, text=True, check=True)
    return done.stdout


if __name__ == "__main__":
    main()
