"""How well pages are imported, beside plain trafilatura and newspaper4k (where installed).

    python benchmarks/import_accuracy.py [FOLDER] [--errors]

Without FOLDER: the invented layouts of ``import_layouts.py``. With FOLDER: the pages of its ``gold.json``, a
mapping from file name to ``{"title", "authors", "date", "with": [...], "without": [...]}``; ``with`` holds
the paragraphs of the body, ``without`` passages that must not be in it. Nothing is fetched.

Title, authors and date count when they are the same up to case and punctuation. The body is scored by runs of
three words (letters in Chinese, Japanese, Korean): precision and recall against the article.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.import_layouts import Layout, layouts
from plugins.desk.importing import ImportFailedError, Source, read_article


@dataclass(frozen=True, slots=True)
class Imported:
    """What a tool made of a page."""

    title: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    body: str = ""


def ours(html: str) -> Imported:
    """Import as the desk does."""
    try:
        draft = read_article(Source(html.encode(), "page.html"))
    except ImportFailedError:
        return Imported()
    return Imported(
        draft.title, draft.authors, str(draft.date or ""), "\n".join(block.text for block in draft.blocks)
    )


def trafilatura(html: str) -> Imported:
    """Take trafilatura's word for everything."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - only what is compared

    found = bare_extraction(html, with_metadata=True, include_comments=False)
    if found is None:
        return Imported()
    authors = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
    return Imported(found.title or "", authors, found.date or "", found.text or "")


def newspaper4k(html: str) -> Imported:
    """Take newspaper4k's word for everything."""
    from newspaper import Article  # noqa: PLC0415 - need not be installed

    article = Article("https://page.example/a")
    article.download(input_html=html)
    try:
        article.parse()
    except LookupError:  # Korean wants data that NLTK would fetch
        return Imported()
    day = str(article.publish_date)[:10] if article.publish_date else ""
    return Imported(article.title or "", tuple(article.authors), day, article.text or "")


TOOLS: dict[str, Callable[[str], Imported]] = {
    "this kit": ours,
    "trafilatura": trafilatura,
    "newspaper4k": newspaper4k,
}


def main() -> None:
    """Print one line per tool, and with ``--errors`` what each got wrong."""
    logging.disable(logging.CRITICAL)
    arguments = [argument for argument in sys.argv[1:] if argument != "--errors"]
    pages = _from_folder(Path(arguments[0])) if arguments else layouts()
    print(f"{len(pages)} pages{'' if arguments else ' (invented layouts, no sample of the web)'}")
    print(f"{'':<12} title  authors  date   body P    R   F1  debris")
    for name, tool in TOOLS.items():
        try:
            results = [(page, tool(page.html)) for page in pages]
        except ImportError:
            print(f"{name:<12} is not installed")
            continue
        _print_line(name, results)
        if "--errors" in sys.argv:
            _print_errors(results)


def _print_line(name: str, results: list[tuple[Layout, Imported]]) -> None:
    fields = [
        [_agrees(page, found)[field] for page, found in results] for field in ("title", "authors", "date")
    ]
    shares = [f"{sum(field):>3}/{len(field):<3}" for field in fields]
    scores = [_overlap(page, found) for page, found in results]
    precision, recall, f1 = (100 * sum(score[index] for score in scores) / len(scores) for index in range(3))
    debris = sum(passage in found.body for page, found in results for passage in page.absent)
    print(f"{name:<12} {'  '.join(shares)}  {precision:5.1f} {recall:5.1f} {f1:4.1f}  {debris:>4}")


def _print_errors(results: list[tuple[Layout, Imported]]) -> None:
    for page, found in results:
        shown = {"title": found.title, "authors": found.authors, "date": found.date}
        wrong = {name: shown[name] for name, agrees in _agrees(page, found).items() if not agrees}
        left = [passage for passage in page.absent if passage in found.body]
        f1 = _overlap(page, found)[2]
        if wrong or left or f1 < 0.99:
            print(f"    {page.name}: {wrong or ''} {f'debris {left}' if left else ''} body {f1:.2f}")


def _agrees(page: Layout, found: Imported) -> dict[str, bool]:
    return {
        "title": _key(page.title) == _key(found.title),
        "authors": {_key(name) for name in page.authors} == {_key(name) for name in found.authors},
        "date": page.date == found.date,
    }


def _overlap(page: Layout, found: Imported) -> tuple[float, float, float]:
    true, given = _runs(" ".join(page.body)), _runs(found.body)
    shared = sum((true & given).values())
    precision, recall = shared / max(given.total(), 1), shared / max(true.total(), 1)
    return precision, recall, 2 * precision * recall / (precision + recall) if shared else 0.0


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"[가-힣ぁ-んァ-ヶ一-龠]|[^\W가-힣ぁ-んァ-ヶ一-龠]+", text.lower())
    return Counter(tuple(words[i : i + 3]) for i in range(len(words) - 2))


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())


def _from_folder(folder: Path) -> list[Layout]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    return [
        Layout(
            name,
            (folder / name).read_text(encoding="utf-8", errors="replace"),
            page.get("title", ""),
            tuple(page.get("authors", ())),
            page.get("date", ""),
            tuple(page.get("with", ())),
            tuple(page.get("without", ())),
        )
        for name, page in sorted(gold.items())
    ]


if __name__ == "__main__":
    main()
