"""Recall of the suggestions: an explainer that is taken away is to be named as missing.

    python benchmarks/suggestions_recall.py [folder]

The folder holds a site, by default this one. Each explainer that a page mentions or links is taken away
in turn: its forms leave the gazetteer, links to it lose their tags. It counts as named if a new suggestion
holds, or is held by, words that stand for it on the page. Prints the figure for articles, with what was
missed, and for the explainers' own pages, whose words nobody looked at when the rules were written.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Collection, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from plugins.annotation.annotated import AnnotatedPage, AnnotatedSite
from plugins.building.survey import survey_site
from plugins.cross_references.gazetteer import Gazetteer
from plugins.cross_references.suggestions import suggest_explainers
from plugins.desk.reporting import known_names
from plugins.prose import Prose

_LINK = re.compile(r'<a [^>]*href="\{filename\}/explainers/([\w-]+)\.md"[^>]*>(.*?)</a>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def main() -> None:
    """Print two figures, and what was missed in articles."""
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1]
    site = survey_site(root.absolute()).site
    if site is None:
        sys.exit(f"{root} holds no site that can be read; `make check` says why")
    for kind in ("article", "explainer"):
        trials = list(_trials(site, kind))
        missed = [trial for trial in trials if not trial[2]]
        named = len(trials) - len(missed)
        print(f"{kind}: {named} of {len(trials)} named, {100 * named / max(1, len(trials)):.1f} %")
        if kind == "article":
            for url, target, _ in missed:
                print(f"  missed: {target} ({url})")


def _trials(site: AnnotatedSite, kind: str) -> Iterator[tuple[str, str, bool]]:
    """Yield page, explainer and whether it was named, for each pair of the two."""
    gazetteer, known = site.gazetteer, known_names(site)
    for annotated in site.pages:
        if annotated.page.kind == kind:
            html = annotated.prose.html
            usual = _suggested(html, gazetteer, known)
            for target, words in _words_for(annotated, html).items():
                rest = Gazetteer(form for form in gazetteer.surface_forms if form.target != target)
                new = _suggested(_without_links(html, target), rest, known) - usual
                yield annotated.page.url, target, any(_match(name, text) for name in new for text in words)


def _words_for(annotated: AnnotatedPage, html: str) -> dict[str, set[str]]:
    """Return what stands for each explainer on a page."""
    words: defaultdict[str, set[str]] = defaultdict(set)
    for mention in annotated.mentions.mentions:
        words[mention.target].add(mention.text)
    for target, inside in _LINK.findall(html):
        words[target].add(_TAG.sub("", inside))
    return words


def _suggested(html: str, gazetteer: Gazetteer, known: Collection[str]) -> set[str]:
    found = suggest_explainers([Prose(html)], gazetteer, at_least=1, known=known)
    return {item.name for item in found}


def _without_links(html: str, target: str) -> str:
    return _LINK.sub(lambda link: link[2] if link[1] == target else link[0], html)


def _match(name: str, text: str) -> bool:
    name, text = name.lower(), text.lower()
    return name in text or text in name


if __name__ == "__main__":
    main()
