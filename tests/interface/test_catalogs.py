"""The catalogs of the kit: they hold what the code says today, and nothing that a page could not show."""

import ast
import re
from io import StringIO

import pytest
from babel.messages.pofile import read_po

from plugins.desk.messages.extraction import KEYWORDS, template_catalog
from plugins.desk.messages.updating import updated_files
from tests.conftest import ROOT

LOCALE = ROOT / "theme" / "locale"
CATALOGS = sorted(path.parent.name for path in LOCALE.glob("*/messages.po"))
PLACES = re.compile(r"%\(\w+\)s|%%|%")
LETTERS_OF_A_SCRIPT = re.compile(r'"[A-Z][a-z]+ [^"]*"|`[A-Z][a-z]+ [^`]*`')


@pytest.fixture(scope="module")
def files():
    return updated_files(LOCALE, template_catalog(ROOT))


def test_catalogs_hold_what_the_code_says(files):
    behind = [
        path.relative_to(ROOT).as_posix() for path, text in files.items() if path.read_text("utf-8") != text
    ]
    assert behind == [], "run `make messages`"


@pytest.mark.parametrize("tag", CATALOGS)
def test_translations_have_the_places_and_the_forms_of_their_messages(tag):
    text = (LOCALE / tag / "messages.po").read_text("utf-8")
    catalog = read_po(StringIO(text), locale=tag.replace("-", "_"), abort_invalid=True)
    faults = [fault for message in catalog if message.id for fault in faults_of(message, catalog.num_plurals)]
    assert faults == []


def faults_of(message, num_plurals):
    """Yield what is wrong with a message; one that is not translated is English on the page."""
    ids = [message.id] if isinstance(message.id, str) else message.id
    forms = [message.string] if isinstance(message.string, str) else message.string
    if message.fuzzy or not all(forms):
        yield f"{ids[0]}: is not translated"
    if len(ids) > 1 and len(forms) != num_plurals:
        yield f"{ids[0]}: has {len(forms)} forms, not {num_plurals}"
    known = {place for one in ids for place in PLACES.findall(one)}
    every = [sorted(set(PLACES.findall(one)) - {"%(num)s"}) for one in forms if one]
    if any(found != sorted(known - {"%(num)s"}) for found in every):
        yield f"{ids[0]}: fills in {every}, not {sorted(known)}"
    if any(sign in one for sign in "<>" for one in forms):
        yield f"{ids[0]}: holds markup, which belongs to the template"


def test_messages_stand_where_they_are_found():
    """In an f-string some versions of Python hide them; in a variable all of them do."""
    hidden = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in (ROOT / "plugins").rglob("*.py")
        if "desk" not in path.parts and path.parts[-2] != "interface"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for call in calls_in(node)
    ]
    assert hidden == []


def calls_in(node):
    """Yield calls for messages in an f-string, and those whose message is no constant."""
    calls = [node] if isinstance(node, ast.Call) else []
    if isinstance(node, ast.JoinedStr):
        calls = [part for part in ast.walk(node) if isinstance(part, ast.Call)]
    for call in calls:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        is_hidden = isinstance(node, ast.JoinedStr) or not is_constant(call)
        if name in KEYWORDS and is_hidden:
            yield call


def is_constant(call):
    return bool(call.args) and isinstance(call.args[0], ast.Constant)


def test_scripts_have_their_words_from_the_page():
    lines = {
        f"{path.name}: {found}"
        for path in (ROOT / "theme" / "static" / "js").glob("*.js")
        for found in LETTERS_OF_A_SCRIPT.findall(
            re.sub(r"/\*.*?\*/|//.*", "", path.read_text("utf-8"), flags=re.S)
        )
    }
    assert lines == set()
