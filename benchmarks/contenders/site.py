"""The site that all contenders build: a corpus, its texts in plain Markdown, and where each may work."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from benchmarks.contenders.texts import PlainText, naming, read_texts
from benchmarks.corpus import ROOT, write_corpus

AFFAIR = "affair"
"""With the first word of an explainer's name, what it is called in some articles before an alias says so."""
_ARTICLES_WITH_AFFAIR = 5


@dataclass(frozen=True, slots=True)
class Site:
    """A corpus on disk and in plain words."""

    project: Path
    """A project of the kit, with a theme of its own to edit."""
    work: Path
    """Where peers have a folder each."""
    texts: tuple[PlainText, ...]
    """All articles and explainers."""
    naming: frozenset[str]
    """Addresses of those that name an explainer."""


def make_site(folder: Path, articles: int, explainers: int) -> Site:
    """Write the corpus below a folder and read it."""
    project = folder / "kit"
    shutil.copytree(ROOT / "theme", project / "theme")
    write_corpus(project, articles, explainers)
    content = project / "content"
    subject = named_by_affair(read_texts(content))
    for path in sorted((content / "articles").glob("*.md"))[:_ARTICLES_WITH_AFFAIR]:
        with path.open("a", encoding="utf-8") as file:
            file.write(f"\nThat year had its {affair(subject)}, of which little is known.\n")
    texts = read_texts(content)
    return Site(project, folder, texts, naming(texts))


def named_by_affair(texts: tuple[PlainText, ...]) -> PlainText:
    """Return the explainer whose alias is changed: the first."""
    return next(text for text in texts if text.kind == "explainers")


def affair(explainer: PlainText) -> str:
    """Return what some articles call it."""
    return f"{explainer.title.partition(' ')[0]} {AFFAIR}"
