"""The name of a text is its address and its id: in letters that every server and every disk takes alike."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from ...annotation.annotated import AnnotatedSite
from ...content_files import ContentFiles, twin_key
from ...records import DEVICES, MAX_ID, Problem, id_of, is_id

ENDING = ".md"
_SIGN = re.compile(r"""[\s"#%&';:<>?\\^`{|}]""")
"""A sign that an address would write otherwise."""
_EDGE = re.compile(r"^[.-]|[.-]$")
_ENDED = re.compile(r"(?:\.(?:md|markdown|txt))+$", re.IGNORECASE)
_INNER_CAPITAL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")


def file_name_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each text whose name is none for an address, with a name to use instead.

    A copy of an explainer is told as one, with its id.
    """
    if not site.settings.is_of_the_kit:
        return
    ids = {annotated.page.path: annotated.page.term_id for annotated in site.pages}
    folders = tuple(f"{folder}/" for folder in site.settings.explainer_folders)
    copies = {place.file for places in site.knowledge_base.shared_ids.values() for place in places}
    for entry in site.settings.files.of("text"):
        file, name = f"{site.settings.content_name}/{entry.name}", PurePosixPath(entry.name)
        is_explainer = entry.name.startswith(folders)
        fault = _fault(name, is_explainer=is_explainer)
        if fault and file not in copies:
            mend = rename_mend(entry.name, ids.get(Path(entry.path)), site.settings.files)
            yield Problem(file, None, "", "", fault, mend)


def rename_mend(name: str, meant: str | None, files: ContentFiles) -> str:
    """Say how to call a text, by the id that it means or by its name; never as another is called."""
    path = PurePosixPath(name)
    stem = meant or _sound(_ENDED.sub("", path.stem))
    others = (stem, *(f"{stem}-{number}" for number in range(2, 100)))
    free = (one for one in others if _is_free(path.with_name(one + ENDING), name, files))
    return f"rename it to '{next(free, stem)}{ENDING}'"


def _fault(name: PurePosixPath, *, is_explainer: bool) -> str:
    """Return what is wrong with the name of a text; empty for a sound one."""
    stem = name.stem
    sign = _SIGN.search(stem)
    if sign:
        what = "a blank" if sign[0].isspace() else f"'{sign[0]}'"
        return f"has {what} in its name, which an address writes otherwise"
    if stem != stem.lower():
        return "has capitals in its name, which some systems tell from small letters and others do not"
    if _EDGE.search(stem) or (is_explainer and not is_id(stem)):
        return "has letters or signs in its name that no id may have"
    if stem in DEVICES:
        return "has a name that Windows keeps for itself"
    if len(stem) > MAX_ID:
        return f"has a name of more than {MAX_ID} characters"
    return _ending_fault(name)


def _ending_fault(name: PurePosixPath) -> str:
    if name.suffix != ENDING:
        return f"ends in '{name.suffix}', where no link looks for it"
    return "has its ending twice" if _ENDED.search(name.stem) else ""


def _sound(stem: str) -> str:
    """Return a name that is like another and sound; letters of other scripts stay.

    >>> _sound("My new Article (2)"), _sound("MyArticle"), _sound("내 글")
    ('my-new-article-2', 'my-article', '내-글')
    """
    parted = _INNER_CAPITAL.sub("-", stem)
    plain = id_of(parted) if any(map(str.isascii, filter(str.isalnum, parted))) else ""
    found = plain or re.sub(r"[\W_]+", "-", parted.lower()).strip("-") or "text"
    return (f"{found}-1" if found in DEVICES else found)[:MAX_ID].strip("-")


def _is_free(path: PurePosixPath, own: str, files: ContentFiles) -> bool:
    """Whether no other file has a name, whatever its capitals."""
    return files.by_twin_key.get(twin_key(str(path)), own) == own
