"""The small site in English and German, of which some is translated."""

from pathlib import Path

from tests.small_sites import SmallSite, put_up

URL = "https://example.org/x"
GERMAN = {
    "site.yaml": "name: Der Hafenbrief\nhome: {heading: Was der Brief sagt, deck: Ein Hafen.}\n"
    "article_label: Brief\n",
    "explainers/the-mole.md": "---\ntitle: Mole\ndefinition: Eine Mauer.\naliases: [Hafenmauer]\n---\n"
    "## Warum sie zählt\n\nDer Brief spricht von ihr.[@gazette-1904]"
    " Das [Amt]({filename}/explainers/harbor-board.md) zahlt.\n",
    "claims.yaml": "- {id: too-short, claim: Die Mole ist zu kurz.}\n",
}


def two_languages(root: Path) -> SmallSite:
    """Put the site into a folder."""
    root.mkdir()
    site = put_up(root / "site", templates=root / "templates")
    site.write("site.yaml", site.read("site.yaml") + "editions: [de]\n")
    for name, text in GERMAN.items():
        site.write(f"de/{name}", text)
    return site
