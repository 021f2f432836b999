"""The targets of the Makefile that call the desk, and the words that each of them takes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A variable of the Makefile, and what it is to the desk."""

    name: str
    """In capitals."""
    option: str = ""
    """The option that it gives; empty for an argument by its place, which is there in any case."""
    is_flag: bool = False
    """Whether the option takes no value."""


@dataclass(frozen=True, slots=True)
class Target:
    """A target of the Makefile that calls the desk."""

    command: tuple[str, ...]
    """The command, and what goes before its arguments."""
    words: tuple[Word, ...] = ()
    """The words it takes."""


_SITE = Word("SITEURL", "--siteurl")
_CNAME = Word("CNAME", "--cname")
_DRAFTS = Word("DRAFTS", "--drafts", is_flag=True)

TARGETS = {
    "build": Target(("build",)),
    "serve": Target(("serve",), (Word("HOST", "--host"), Word("PORT", "--port"))),
    "publish": Target(("publish",), (_SITE, _CNAME, _DRAFTS)),
    "check": Target(
        ("check",), (Word("JSON", "--json", is_flag=True), Word("ONLINE", "--online", is_flag=True), _SITE)
    ),
    "deploy": Target(
        ("deploy",), (_SITE, _CNAME, Word("REMOTE", "--remote"), Word("BRANCH", "--branch"), _DRAFTS)
    ),
    "new": Target(
        ("new", "explainer"),
        (
            Word("KIND", "--kind"),
            Word("ID", "--id"),
            Word("WIKIDATA", "--wikidata"),
            Word("PICTURE", "--picture"),
            Word("TITLE"),
        ),
    ),
    "import": Target(
        ("import",),
        (
            Word("TITLE", "--title"),
            Word("AUTHOR", "--author"),
            Word("DATE", "--date"),
            Word("PUBLICATION", "--publication"),
            Word("SLUG", "--slug"),
            Word("READING", "--reading", is_flag=True),
            Word("FORCE", "--force", is_flag=True),
            Word("FROM"),
        ),
    ),
    "sources": Target(("sources",), (Word("FROM"),)),
    "outlines": Target(("outlines",), (Word("EXTENT", "--extent"), Word("NAME", "--name"), Word("FROM"))),
    "suggest": Target(
        ("suggest",),
        (Word("EVERY", "--all", is_flag=True), Word("ACCEPT", "--accept"), Word("DROP", "--drop")),
    ),
    "report": Target(("report",), (Word("TO", "--to"),)),
    "rename": Target(("rename",), (Word("DRY", "--dry-run", is_flag=True), Word("OLD"), Word("NEW"))),
    "site": Target(
        ("init",), (Word("NAME", "--name"), Word("SITELANG", "--lang"), Word("KIT", "--kit"), Word("DIR"))
    ),
    "charts": Target(("charts",)),
    "schemas": Target(("schemas",)),
    "views": Target(("views",)),
    "fonts": Target(("fonts",)),
}
"""By the word after ``--make``."""
NAMES = tuple(sorted({word.name for target in TARGETS.values() for word in target.words}))
"""Every word that some target takes."""
