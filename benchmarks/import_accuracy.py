"""How well pages are imported, beside plain trafilatura and newspaper4k (where installed).

    python benchmarks/import_accuracy.py [FOLDER] [--errors]

Without FOLDER: the invented layouts of ``import_layouts.py``. With FOLDER: the pages of its ``gold.json``, a
mapping from file name to ``{"title", "authors", "date", "with": [...], "without": [...]}``; ``with`` holds
paragraphs or passages of the body, ``without`` passages that must not be in it. A field that is left out is
not counted. Nothing is fetched.

Title, authors and date count when they are the same up to case and punctuation. Passages count when they
are in the body, in whatever spacing. Behind each share stands the middle 95 % of it when the pages are drawn
anew (bootstrap). A body is wrong that lacks a passage or holds one that it must not; ``told`` counts those of
which an editor hears: by a doubt of the body, or in the list of what was left out. Whole bodies (the
layouts') are also scored by runs of three words (letters in Chinese, Japanese, Korean): precision and recall
against the article.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.import_layouts import Layout, layouts
from benchmarks.measuring.bootstrap import bootstrap
from plugins.article_import import ImportFailedError, Source, read_article


@dataclass(frozen=True, slots=True)
class Imported:
    """What a tool made of a page."""

    title: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    body: str = ""
    doubts: int = 0
    """Of the body, beside those of pictures and encodings."""
    left_out: str = ""
    """What an editor is told that it is no part of the article."""


def ours(html: str) -> Imported:
    """Import as the desk does."""
    try:
        draft = read_article(Source(html.encode(), "page.html"))
    except ImportFailedError:
        return Imported()
    of_body = [
        doubt for doubt in draft.doubts if doubt.field == "body" and "left out; add" not in doubt.reason
    ]
    return Imported(
        draft.title,
        draft.authors,
        str(draft.date or ""),
        "\n".join(block.text for block in draft.blocks),
        len(of_body),
        "\n".join(left.text for left in draft.left_out),
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
    except (ImportError, LookupError):  # Korean and Arabic want NLTK, and data that it would fetch
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
    heads = "".join(f"{head:>24}" for head in ("title", "authors", "date", "passages"))
    print(f"{'':<12}{heads} {'debris':>7}  body P     R    F1   wrong  told")
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
    agreements = [_agrees(page, found) for page, found in results]
    fields = [
        [[agrees[field]] if field in agrees else [] for agrees in agreements]
        for field in ("title", "authors", "date")
    ]
    passages = [[passage in _spaced(found.body) for passage in page.body] for page, found in results]
    debris = [passage in _spaced(found.body) for page, found in results for passage in page.absent]
    shares = "".join(_share(share).rjust(24) for share in (*fields, passages))
    wrong = [(page, found) for page, found in results if _is_wrong(page, found)]
    told = sum(_is_told(page, found) for page, found in wrong)
    scores = [_overlap(page, found) for page, found in results]
    whole = [100 * sum(score[index] for score in scores) / len(scores) for index in range(3)]
    body = f"{whole[0]:6.1f} {whole[1]:5.1f} {whole[2]:5.1f}"
    print(f"{name:<12}{shares} {sum(debris):>7}  {body} {len(wrong):>7} {told:>5}")


def _share(documents: list[list[bool]]) -> str:
    """Return ``56/58 97 (91-100)``: how many are right, in percent, and how far that moves."""
    count = sum(map(len, documents))
    if not count:
        return "0/0"
    low, high = bootstrap(documents, _percent)
    right = sum(map(sum, documents))
    return f"{right}/{count} {_percent(documents):.0f} ({low:.0f}-{high:.0f})"


def _percent(documents: Sequence[list[bool]]) -> float:
    return 100 * sum(map(sum, documents)) / max(sum(map(len, documents)), 1)


def _is_wrong(page: Layout, found: Imported) -> bool:
    body = _spaced(found.body)
    return any(passage not in body for passage in page.body) or any(text in body for text in page.absent)


def _is_told(page: Layout, found: Imported) -> bool:
    """Whether an editor hears of a wrong body: a doubt, or each lost passage among what was left out."""
    body, left_out = _spaced(found.body), _spaced(found.left_out)
    lost = [passage for passage in page.body if passage not in body]
    return found.doubts > 0 or (bool(lost) and all(passage in left_out for passage in lost))


def _print_errors(results: list[tuple[Layout, Imported]]) -> None:
    for page, found in results:
        shown = {"title": found.title, "authors": found.authors, "date": found.date}
        wrong = {name: shown[name] for name, agrees in _agrees(page, found).items() if not agrees}
        left = [passage for passage in page.absent if passage in _spaced(found.body)]
        lost = [passage[:60] for passage in page.body if passage not in _spaced(found.body)]
        if wrong or left or lost:
            told = " (told)" if (left or lost) and _is_told(page, found) else ""
            notes = [("debris", left)] * bool(left) + [("lost", lost)] * bool(lost)
            print(f"    {page.name}{told}:", wrong or "", *notes)


def _agrees(page: Layout, found: Imported) -> dict[str, bool]:
    """Compare the fields that are known of a page."""
    agrees = {}
    if page.title:
        agrees["title"] = _key(page.title) == _key(found.title)
    if page.authors is not None:
        agrees["authors"] = {_key(name) for name in page.authors} == {_key(name) for name in found.authors}
    if page.date:
        agrees["date"] = page.date == found.date
    return agrees


def _overlap(page: Layout, found: Imported) -> tuple[float, float, float]:
    true, given = _runs(" ".join(page.body)), _runs(found.body)
    shared = sum((true & given).values())
    precision, recall = shared / max(given.total(), 1), shared / max(true.total(), 1)
    return precision, recall, 2 * precision * recall / (precision + recall) if shared else 0.0


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"[가-힣ぁ-んァ-ヶ一-龠]|[^\W가-힣ぁ-んァ-ヶ一-龠]+", text.lower())
    return Counter(tuple(words[i : i + 3]) for i in range(len(words) - 2))


def _spaced(text: str) -> str:
    return " ".join(text.replace("\xad", "").split())  # soft hyphens stay in ours


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())


def _from_folder(folder: Path) -> list[Layout]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    return [
        Layout(
            name,
            (folder / name).read_text(encoding="utf-8", errors="replace"),
            page.get("title", ""),
            tuple(page["authors"]) if "authors" in page else None,
            page.get("date", ""),
            tuple(_spaced(passage) for passage in page.get("with", ())),
            tuple(_spaced(passage) for passage in page.get("without", ())),
        )
        for name, page in sorted(gold.items())
    ]


if __name__ == "__main__":
    main()
