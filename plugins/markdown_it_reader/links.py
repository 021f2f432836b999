"""Links: which addresses are allowed, Pelican's own kinds kept as written, explainers named by id."""

import re
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.common.normalize_url import normalizeLink
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType

from ..records import ID_FORM, id_of, is_web_address, unseen_in
from .locating import walk
from .parse_log import ParseLog, ReferenceKind, log_of

EXPLAINER_PATH = "{filename}/explainers/"
NOTED = "is_noted"
"""Of a token whose address is recorded already: under ``meta``."""

_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_WEB = re.compile(r"\s*https?:", re.IGNORECASE)
_QUOTED = str.maketrans({" ": "%20", '"': "%22", "<": "%3C", ">": "%3E"})
_IN_PATHS = {sign: f"%{ord(sign):02X}" for sign in " &;'\"<>"}
"""Signs that Pelican would not find in the name of a file."""
_ENCODED = {ord(sign): code for sign, code in _IN_PATHS.items()}
_REPLACED = "\ufffd"
"""What markdown-it makes of a reference to no character."""
_ALLOWED_SCHEMES = frozenset({"http", "https", "mailto", "tel", "term"})
_PELICAN_LINK = re.compile(r"[{|](?P<what>[a-z]+)[|}](?P<target>.*)", re.DOTALL)
_REFERENCE_KINDS: dict[str, ReferenceKind | None] = {
    "filename": "filename",
    "static": "static",
    "attach": "static",
    "author": None,
    "category": None,
    "index": None,
    "tag": None,
}
_NAMES = frozenset({"author", "category", "tag"})
"""Kinds that name no file."""
_TERM = re.compile(rf"term:(?P<id>{ID_FORM})(?P<fragment>#.*)?")


def links_plugin(md: MarkdownIt) -> None:
    """Check and record every address, and turn ``term:`` into a link to the explainer."""
    md.normalizeLink = _normalize_link  # type: ignore[method-assign]
    md.validateLink = _is_allowed_address  # type: ignore[method-assign]
    md.core.ruler.push("links", _links_rule)


def any_links_plugin(md: MarkdownIt) -> None:
    """Do so, and take every address as it is written: in a blog it is its author's own."""
    links_plugin(md)
    md.validateLink = lambda url: True  # type: ignore[method-assign]


def _normalize_link(url: str) -> str:
    """Percent-encode as markdown-it does, but leave ``{filename}`` and its path for Pelican to find.

    What no browser reads as it was written is left as it is, to be refused: markdown-it would make another
    address of it.
    """
    found = _PELICAN_LINK.match(url)
    if found and found["what"] in _NAMES:
        return url  # Pelican makes the address of the name, as it is written
    if found:
        path, mark, rest = _parts(url)
        return path.translate(_ENCODED) + mark + rest.replace(" ", "%20")
    return normalizeLink(url) if _is_readable(url) else url


def _parts(url: str) -> tuple[str, str, str]:
    """Split an address before its query or fragment."""
    found = re.search(r"[?#]", url)
    return (url[: found.start()], found[0], url[found.end() :]) if found else (url, "", "")


def _is_readable(url: str) -> bool:
    """Return whether an address says to a browser what it says to its author."""
    if _REPLACED in url:
        return False
    if _WEB.match(url):
        return is_web_address(url.translate(_QUOTED))
    return "\\" not in url and unseen_in(url.replace(" ", "")) is None


def _is_allowed_address(url: str) -> bool:
    """Refuse ``javascript:``, ``data:``, whatever else is not on the list, and what no browser reads."""
    scheme = _SCHEME.match(url)
    return (scheme is None or scheme[1].lower() in _ALLOWED_SCHEMES) and _is_readable(url)


def _links_rule(state: StateCore) -> None:
    log = log_of(state.env)
    for second in state.env.get("duplicate_refs", ()):
        log.add_problem(
            log.first_line + second["map"][0],
            "link",
            second["label"].lower(),
            "is defined twice",
            "keep one of the two",
        )
    for token, line in walk(state.tokens, log):
        if token.type not in {"link_open", "image"} or token.meta.get(NOTED):
            continue
        place = _line_of_address(token, line, state.env, log)
        address = str(token.attrs["href" if token.type == "link_open" else "src"])
        if not address.startswith("term:"):
            _record_address(address, place, log)
        elif token.type == "link_open":
            _point_to_explainer(token, address, place, log)
        else:
            log.add_problem(place, "image", address, "is not a picture", "write {static}/images/…")


def _line_of_address(token: Token, line: int, env: EnvType, log: ParseLog) -> int:
    """Return the line of the address itself: that of the definition in ``[words][label]``."""
    definition = env.get("references", {}).get(token.meta.get("label"))
    return log.first_line + int(definition["map"][0]) if definition else line


def _point_to_explainer(token: Token, address: str, line: int, log: ParseLog) -> None:
    del token.attrs["href"]
    match = _TERM.fullmatch(address)
    if match is None:
        meant = id_of(unquote(address.removeprefix("term:").partition("#")[0])) or "thaad"
        log.add_problem(line, "link", address, "names no explainer", f"write its id, as in term:{meant}")
        return
    token.attrJoin("class", "mention")
    token.attrs["data-card"] = f"card-{match['id']}"
    token.attrs["href"] = f"{EXPLAINER_PATH}{match['id']}.md{match['fragment'] or ''}"
    log.add_reference("term", match["id"], line)
    if match["fragment"]:
        log.add_reference("anchor", f"/explainers/{match['id']}.md{match['fragment']}", line)


def _record_address(address: str, line: int, log: ParseLog) -> None:
    match = _PELICAN_LINK.match(address)
    if match is None:
        if len(address) > 1 and address[0] == "#":
            log.add_reference("anchor", address, line)
        return
    if match["what"] not in _REFERENCE_KINDS:
        log.add_problem(
            line, "link", address, "begins with an unknown word", "write {filename}, {static} or {attach}"
        )
    elif kind := _REFERENCE_KINDS[match["what"]]:
        log.add_reference(kind, _written(match["target"]), line)


def named_file(address: str) -> str:
    """Return the path of the file that an address names, as it was written; empty for one of elsewhere."""
    match = _PELICAN_LINK.match(address)
    is_file = match is not None and _REFERENCE_KINDS.get(match["what"]) == "static"
    return _written(match["target"]) if match and is_file else ""


def _written(target: str) -> str:
    """Return what a link names, as its author wrote it."""
    for sign, encoded in _IN_PATHS.items():
        target = target.replace(encoded, sign)
    return target
