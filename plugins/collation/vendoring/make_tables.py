"""Work the tables of ``data`` out again, from ICU's collators and Unicode's CLDR.

    python -m plugins.collation.vendoring.make_tables /usr/share/unicode/cldr/common

The folder is that of the Debian package unicode-cldr-core; ICU comes with the package pyicu-wheels, which
nothing else needs. What it writes is committed: a site is sorted alike wherever it is built.
"""

import json
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import icu

from ..weights import written
from .icu_tables import Table, collator, is_han, tailored, universe

DATA = Path(__file__).parent.parent / "data"
_REORDER = re.compile(r"^\s*\[reorder ([^\]]+)\]", re.MULTILINE)
_SEVERAL = re.compile(r"^[0-9A-F]+(?: [0-9A-F]+)+(?=\s*;)", re.MULTILINE)
_ROW = re.compile(r"<'\\uFDD0(?P<label>[^']+)'[^\n]*\n(?P<signs>(?:\s*<\*?[^'\n]*\n)*)")
_IMPORTED = {"zh": "Hani", "zh-Hant": "Hani", "ja": "Latn Kana Hani"}
"""The order of scripts where a language has it from other rules."""
_SHARED = {"Zyyy", "Zinh", "Hani"}
"""Scripts that are none, and Chinese, whose weights stand in no table."""
_HAN = {"zh": ("zh", "pinyin"), "zh-Hant": ("zh", "stroke")}
"""Languages that order Chinese characters under headings: the file and the collation that has them."""


def main(common: Path) -> None:
    """Write the tables."""
    lines = (common / "uca" / "allkeys_CLDR.txt").read_text(encoding="utf-8")
    several = ("".join(chr(int(one, 16)) for one in found.split()) for found in _SEVERAL.findall(lines))
    root = Table(collator("root")).add((*universe(), *several))
    files = {path.stem.replace("_", "-"): path for path in sorted((common / "collation").glob("*.xml"))}
    tables = {
        tag: Table(collator(tag), root).add(tailored(tag))
        for tag in files
        if tag not in {"root", "en-US-POSIX"}
    }
    weights = (one for table in (root, *tables.values()) for found in table.own.values() for one in found)
    ranks = {primary: rank for rank, primary in enumerate(sorted({one.primary for one in weights}))}
    languages = {tag: _language(tag, files[tag], table, ranks) for tag, table in tables.items()}
    _write("root", {"scripts": _scripts(root, ranks), "signs": _signs(root, ranks)})
    _write("languages", {tag: found for tag, found in languages.items() if found and tag not in {"ko", "ja"}})
    for tag in ("ko", "ja"):
        _write(tag, languages[tag] | ({"han": [["", _jis()]]} if tag == "ja" else {}))
    for tag, (file, name) in _HAN.items():
        _write(f"{tag}-han", {"han": list(_rows(_rules(files[file], name)))})


def _language(tag: str, file: Path, table: Table, ranks: dict[int, int]) -> dict[str, object]:
    rules = _rules(file, "standard")
    reorder = _IMPORTED.get(tag) or "".join(_REORDER.findall(rules)[:1])
    found: dict[str, object] = {
        "labels": _labels(tag),
        "reorder": reorder.split(),
        "upper_first": "[caseFirst upper]" in rules,
        "backwards": "[backwards 2]" in rules,
        "signs": _signs(table, ranks),
    }
    return {key: value for key, value in found.items() if value}


def _labels(tag: str) -> list[str]:
    """Return the letters of a language's index, in order; none where it is that of English, or unknown."""
    letters = _index_of(tag)
    return [] if tag == "zh-Hant" or letters == _index_of("en") else letters


def _index_of(tag: str) -> list[str]:
    kind = icu.ULocaleDataExemplarSetType.ES_INDEX
    with suppress(icu.ICUError):
        letters = icu.LocaleData(icu.Locale.forLanguageTag(tag).getName()).getExemplarSet(0, kind)
        return sorted(map(str, letters), key=collator(tag).getSortKey)
    return []


def _signs(table: Table, ranks: dict[int, int]) -> dict[str, str]:
    return {
        text: " ".join(written(one._replace(primary=ranks[one.primary])) for one in found)
        for text, found in sorted(table.own.items())
    }


def _scripts(root: Table, ranks: dict[int, int]) -> dict[str, list[int]]:
    """Return the first and the last weight of the letters of each script."""
    found: dict[str, list[int]] = {}
    first = root.own["a"][0].primary
    for text, elements in root.own.items():
        if len(text) == 1 and elements[0].primary >= first:
            found.setdefault(icu.Script.getScript(text).getShortName(), []).append(ranks[elements[0].primary])
    return {script: [min(all_), max(all_)] for script, all_ in sorted(found.items()) if script not in _SHARED}


def _rules(file: Path, name: str) -> str:
    """Return the rules of one of the collations that a language has."""
    return "".join(ElementTree.parse(file).findtext(f".//collation[@type='{name}']/cr", ""))  # noqa: S314


def _rows(rules: str) -> Iterator[list[str]]:
    """Yield headings with their Chinese characters of the first plane."""
    for row in _ROW.finditer(rules):
        signs = re.sub(r"#[^\n]*", "", row["signs"])
        label, strokes = row["label"], row["label"].removeprefix("\\u28")
        found = "".join(sign for sign in signs if is_han(sign) and ord(sign) < 0x10000)
        if found:
            yield [label if len(label) == 1 else f"{int(strokes, 16)}劃", found]


def _jis() -> str:
    """Return the Chinese characters of Japanese in the order of its standard."""
    japanese = collator("ja")
    found = (text for text in japanese.getTailoredSet(icu.UnicodeSet()) if is_han(text))
    return "".join(sorted(found, key=japanese.getSortKey))


def _write(name: str, table: dict[str, Any]) -> None:
    text = json.dumps(table, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (DATA / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
