"""What the docs name exists, and what exists is in the docs: commands, options, links, front matter."""

import argparse
import re
from pathlib import Path

import pytest

from plugins.desk import cli
from plugins.desk.commands.views import with_listing
from plugins.explainers.model import Term
from plugins.markdown_it_reader.document import read_document
from plugins.records import read_record
from plugins.site.model import ArticleRecord, PageRecord
from tests.test_architecture import ALLOWED

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DESK_PAGE = (ROOT / "plugins" / "desk" / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
A_SITES_MAKEFILE = (ROOT / "explainer_kit" / "starter" / "Makefile").read_text(encoding="utf-8")
LEFT_OUT = {".venv", ".git", "output", ".output.build", "content", "node_modules", ".build", "tests"}
PAGES = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "plugins/**/*.md", "theme/**/*.md", "benchmarks/**/*.md")
    for path in ROOT.glob(pattern)
)
IDS = [path.relative_to(ROOT).as_posix() for path in PAGES]
TEXTS = {path: path.read_text(encoding="utf-8") for path in PAGES}


def targets():
    return targets_of(MAKEFILE)


def targets_of(makefile):
    return set(re.findall(r"^([a-z]+):.*?## ", makefile, re.MULTILINE))


def named_targets(text):
    """Return what stands after `make` in code, in a fence or in a line of text."""
    return set(re.findall(r"(?:`|^(?:\$ )?)make ([a-z]+)(?=[ `\n]|$)", commands_in(text), re.MULTILINE))


def commands_in(text):
    """Return the inline code and the shell fences of a page, a line each."""
    fences = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return "\n".join([*fences, *re.findall(r"`[^`\n]+`", text)])


@pytest.mark.parametrize("path", PAGES, ids=IDS)
def test_every_make_target_that_is_named_exists(path):
    assert named_targets(TEXTS[path]) <= targets() | targets_of(A_SITES_MAKEFILE)


def test_every_make_target_is_in_the_readme():
    assert targets() <= named_targets(README)


def commands():
    """Return each command with the options its parser knows; subcommands as "new explainer"."""
    parser = cli._parser(cli.COMMANDS)
    return dict(options_below(parser, ""))


def options_below(parser, name):
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, inner in action.choices.items():
                yield from options_below(inner, f"{name} {word}".strip())
    if name:
        own = [option for action in parser._actions for option in action.option_strings]
        yield name, {option for option in own if option.startswith("--") and option != "--help"}


def documented_options():
    """Return the options in the desk's table, by command; a row without a command continues the last."""
    found, command = {}, ""
    table = DESK_PAGE.partition("## Options")[2].partition("\n## ")[0]
    for name, option in re.findall(r"^\|(?: `([a-z -]+)`)? \| `(--[a-z-]+)`", table, re.MULTILINE):
        command = name or command
        found.setdefault(command, set()).add(option)
    return found


def test_every_command_of_the_desk_is_documented_and_the_other_way_round():
    table = DESK_PAGE.partition("## Options")[0]
    assert set(re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE)) == set(cli.COMMANDS)


def test_every_option_of_the_desk_is_documented_and_the_other_way_round():
    assert documented_options() == {name: options for name, options in commands().items() if options}


@pytest.mark.parametrize("path", PAGES, ids=IDS)
def test_every_desk_command_that_is_named_exists(path):
    named = set(re.findall(r"python -m plugins\.desk ([a-z][a-z-]*)", TEXTS[path]))
    assert named <= set(cli.COMMANDS)


def fragments(path):
    """Return the anchors that GitHub gives a page's headings."""
    headings = re.findall(
        r"^#+ (.+)$", without_code(TEXTS.get(path) or path.read_text(encoding="utf-8")), re.MULTILINE
    )
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def without_code(text):
    return re.sub(r"`[^`\n]+`", "", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))


@pytest.mark.parametrize("path", PAGES, ids=IDS)
def test_every_relative_link_leads_somewhere(path):
    broken = []
    for address in re.findall(r"\]\(<?([^)\s>]+)>?\)", without_code(TEXTS[path])):
        if re.match(r"[a-z]+:", address):
            continue
        file, _, fragment = address.partition("#")
        target = (path.parent / file).resolve() if file else path
        if not target.exists() or (fragment and target.suffix == ".md" and fragment not in fragments(target)):
            broken.append(address)
    assert broken == []


def named_paths(text):
    """Return the paths in code that begin with a folder of the project and hold no placeholder.

    ``theme/overrides`` is a folder of sites.
    """
    folders = "plugins|theme(?!/overrides)|tests|docs|benchmarks|\\.github|\\.ci"
    return re.findall(rf"`((?:{folders})/[\w./-]*)`", text)


@pytest.mark.parametrize("path", PAGES, ids=IDS)
def test_every_path_that_is_named_exists(path):
    assert [name for name in named_paths(TEXTS[path]) if not (ROOT / name).exists()] == []


FRONT_MATTER = [
    (path, text)
    for path in PAGES
    for text in re.findall(r"^```markdown\n(---\n.*?)^```", TEXTS[path], re.MULTILINE | re.DOTALL)
]


def record_of(front_matter):
    if "kind" in front_matter:
        return Term
    return ArticleRecord if "author" in front_matter else PageRecord


@pytest.mark.parametrize(("path", "text"), FRONT_MATTER, ids=range(len(FRONT_MATTER)))
def test_front_matter_in_the_docs_is_sound(path, text):
    document = read_document(text.encode(), file=path.name)
    located = document.front_matter
    record = record_of(located.value)
    assert isinstance(read_record(record, located), record)
    assert document.problems == ()


def test_the_docs_hold_front_matter_to_check():
    assert {path.name for path, _ in FRONT_MATTER} >= {"README.md", "explain-your-own-article.md"}


def test_the_readme_begins_with_the_two_commands():
    first = README.partition("```sh\n")[2].partition("```")[0].splitlines()
    assert [line.partition("#")[0].strip() for line in first] == ["make html", "make test"]
    assert README.index("```sh") < 80


def test_each_requirement_has_its_reason_in_the_readme():
    needed = {
        re.split(r"[\[=]", line)[0].lower()
        for name in ("requirements.in", "requirements-dev.in")
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines()
        if line and not line.startswith(("#", "-r"))
    }
    rows = re.findall(
        r"^\| ([a-zA-Z0-9_, -]+) \| .+\|$", README.partition("## Dependencies")[2], re.MULTILINE
    )
    reasoned = {word.strip().lower() for row in rows for word in row.split(",")} - {"package"}
    assert needed == reasoned


def test_the_mistake_in_the_readme_gets_the_answer_it_shows():
    text = next(text for path, text in FRONT_MATTER if path.name == "README.md")
    located = read_document(text.replace("reviewed:", "reviewd:").encode(), file=SHOWN).front_matter
    [problem] = read_record(Term, located)
    assert f"    error: {problem}\n" in README


def test_the_example_of_the_readme_builds_when_it_is_pasted(small_site):
    text = next(text for path, text in FRONT_MATTER if path.name == "README.md")
    [source] = re.findall(r"^```yaml\n(- id: .*?)^```", README, re.MULTILINE | re.DOTALL)
    small_site.write("explainers/sunshine-policy.md", text)
    small_site.write("sources.yaml", f"{small_site.read('sources.yaml').rstrip()}\n{source}")
    assert small_site.build().problems == ()
    page = small_site.output("explainers/sunshine-policy/index.html")
    assert page.count('href="#source-kim-1998"') == 2
    assert "Inaugural Address of the President" in page


SHOWN = "content/explainers/sunshine-policy.md"


def allowed_imports():
    return {room: allowed or set() for room, allowed in ALLOWED.items()}


def documented_imports():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = text.partition("| plugin | imports |\n|---|---|\n")[2].partition("\n\n")[0]
    rows = (row.strip("| ").split(" | ") for row in table.splitlines())
    return {
        room: set() if imports in {"nothing of ours", "all"} else set(imports.split(", "))
        for room, imports in rows
    }


def test_contributing_says_who_imports_whom_as_the_architecture_test_does():
    assert documented_imports() == allowed_imports()


def test_the_theme_lists_the_views_as_they_are():
    path = ROOT / "theme" / "README.md"
    page = path.read_text(encoding="utf-8")
    assert with_listing(page) == page, "run `make views`"
    assert "**ExplainerView**" in page
    assert "| `head` | `HeadView` |" in page
