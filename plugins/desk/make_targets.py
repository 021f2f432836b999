"""The targets of the Makefile that call the desk, and the words that each of them takes."""

from collections.abc import Mapping
from dataclasses import dataclass, field


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
    instead: "Mapping[str, Target]" = field(default_factory=dict)
    """What is called where a word is given, by that word: ``make new CHART=id`` starts no explainer."""

    @property
    def all_words(self) -> tuple[Word, ...]:
        """Every word that it may take."""
        return (*self.words, *(word for target in self.instead.values() for word in target.words))


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
        {
            "CHART": Target(
                ("new", "chart"),
                (
                    Word("KIND", "--kind"),
                    Word("TITLE", "--title"),
                    Word("SOURCE", "--source"),
                    Word("CSV", "--csv", is_flag=True),
                    Word("CHART"),
                ),
            )
        },
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
        (
            Word("EVERY", "--all", is_flag=True),
            Word("ACCEPT", "--accept"),
            Word("DROP", "--drop"),
            Word("EDITION", "--edition"),
        ),
    ),
    "report": Target(("report",), (Word("TO", "--to"), Word("EDITION", "--edition"))),
    "rename": Target(("rename",), (Word("DRY", "--dry-run", is_flag=True), Word("OLD"), Word("NEW"))),
    "translate": Target(
        ("translate",),
        (
            Word("TO", "--to"),
            Word("ID", "--id"),
            Word("EVERY", "--all", is_flag=True),
            Word("SEEN", "--seen", is_flag=True),
        ),
    ),
    "site": Target(
        ("init",), (Word("NAME", "--name"), Word("SITELANG", "--lang"), Word("KIT", "--kit"), Word("DIR"))
    ),
    "charts": Target(("charts",)),
    "schemas": Target(("schemas",)),
    "views": Target(("views",)),
    "messages": Target(("messages",)),
    "fonts": Target(("fonts",)),
}
"""By the word after ``--make``."""
NAMES = tuple(sorted({word.name for target in TARGETS.values() for word in target.all_words}))
"""Every word that some target takes."""
