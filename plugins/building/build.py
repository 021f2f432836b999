"""Build the site: run Pelican in this process into a staging folder, check, and swap a whole site in."""

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import chdir, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from ..annotation.signals import site_evened
from ..content_files import content_files_of, keep_walk, misplaced_problems, walk_content
from ..editions.composing import compose_edition
from ..editions.plan import editions_plan
from ..kept_work import KeptWork, Services, StageWatch, open_store
from ..kept_work.services import SETTING
from ..kept_work.templates import KeptTemplates
from ..records import CALENDAR, DRAFT_PREVIEW, EDITIONS, WITH_DRAFTS, Calendar, Problem, SiteEditions
from .crashes import SETTINGS_FILE, problem_of_crash
from .edition_builds import PATHS, edition_settings, located_problems
from .edition_pages import EditionPages, edition_pages, even_out, known_pages
from .exact_lines import on_exact_lines
from .executor import executor_setting, open_workers
from .floods import summed_up
from .original_words import mark_original_words
from .output_folder import foreign_problems, put_in_place, refuse_output
from .problems import ProblemCollector, has_errors, in_order, without_echoes
from .refusals import SwapRefusedError
from .settings_lines import on_settings_lines
from .settings_names import misspelt_settings
from .swap import BuildInProgressError, building

KEPT = Path(".build", "kept", "work.sqlite")
CONTENT = "content"

Settings = dict[str, Any]
Check = Callable[[Path, Settings], list[Problem]]
"""A check of a built folder, given Pelican's settings."""
Place = Callable[[Path], Iterable[Problem]]
"""Says what is wrong with where a site is to stand, given the project's folder."""


_IN_PROGRESS = Problem("", None, "", "", "another build of this site is running", "wait for it to end")


class _ContentRefusedError(Exception):
    """The content has errors; what would be written of it is not worth writing."""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What came of a build."""

    problems: tuple[Problem, ...]
    """Everything found, in order."""
    swapped: bool
    """Whether the new site is in place."""
    output: Path
    """Where the site is."""
    inputs: tuple[Path, ...] = ()
    """Files and folders that the site was made from; none when it did not get so far."""
    notes: tuple[Problem, ...] = ()
    """What was found in the place of the site and is said once: an earlier site, what cannot be removed."""
    calendar: Calendar | None = None
    """What was taken from the calendar; None when it did not get so far."""


def build_site(
    root: Path,
    *,
    output: Path | None = None,
    site_url: str | None = None,
    checks: tuple[Check, ...] = (),
    fresh: bool = False,
    drafts: bool = True,
    preview: bool = False,
    watch: StageWatch | None = None,
    with_site: Callable[[Path], None] | None = None,
    editions: bool = True,
) -> BuildResult:
    """Build the site of ``root`` with its editions and swap it in when nothing is wrong with it.

    ``checks`` look at the staged files. Any error leaves the last output as it was. Nothing is raised for bad
    content, a full disk or an unreadable folder: all become problems. ``fresh`` uses and keeps nothing.
    ``drafts`` and ``editions`` are written or not; a ``preview`` is a site for the web with drafts. ``watch``
    is told of stages, ``with_site`` gets the new site first. Links are relative without ``site_url``.
    """
    given, collector = (output or root / "output").absolute(), ProblemCollector()
    swapped, settings, notes, watch = False, Settings(), tuple[Problem, ...](), watch or StageWatch()
    with _told(collector, root):
        folders = refuse_output(root, given)
        (root / SETTINGS_FILE).stat()  # without them it is no project, and nothing is put there
        with building(folders) as staged:
            # All are closed before the swap, so that a build may be ended then.
            with _environment(SITEURL=site_url), _means(root, fresh, watch) as means:
                chosen = _chosen(staged, means, drafts=drafts, preview=preview)
                beside = partial(_build_editions, root, chosen, site_url) if editions else None
                place = partial(foreign_problems, folders, given)
                own = partial(_build_original, root, collector, place, checks)
                settings = _build_all(collector, chosen, beside, own)
            watch.begin("putting the new site in place")
            if not _is_refused(collector):
                notes, swapped = put_in_place(folders, given, root, is_preview=preview), True
                if with_site:
                    with_site(folders.output)
    told, inputs = _told_of(collector, root), _inputs(root, settings)
    return BuildResult(told, swapped, given, inputs, notes, settings.get(CALENDAR))


def _told_of(collector: ProblemCollector, root: Path) -> tuple[Problem, ...]:
    """Return what is told in the end: each thing once, where an editor finds it, in order."""
    known = on_exact_lines(without_echoes(collector.problems), root)
    return tuple(summed_up(in_order(on_settings_lines(known, root))))


@contextmanager
def _told(collector: ProblemCollector, root: Path) -> Iterator[None]:
    """Turn what stops a build into a problem; a fault of the kit itself is raised."""
    try:
        yield
    except _ContentRefusedError:
        pass  # what is wrong with the content has been collected; no page was written
    except BuildInProgressError:
        collector.problems.append(_IN_PROGRESS)
    except SwapRefusedError as error:
        collector.problems.append(error.problem(root))
    except (Exception, SystemExit) as error:  # SystemExit: settings are a program
        known = problem_of_crash(error, root) or _echo(error, collector.problems)
        if known is None:
            raise
        if not (isinstance(error, FileNotFoundError) and collector.lacks_copies):
            collector.add(known)


def _check(
    collector: ProblemCollector, checks: Iterable[Check], staged: Path, settings: Settings, watch: StageWatch
) -> None:
    """Look at the staged files, unless the content is refused already."""
    watch.begin("checking")
    if not _is_refused(collector):
        collector.problems += [problem for check in checks for problem in check(staged, settings)]


def _is_refused(collector: ProblemCollector) -> bool:
    return has_errors(without_echoes(collector.problems))


@contextmanager
def _means(root: Path, fresh: bool, watch: StageWatch) -> Iterator[Services]:
    """Open what earlier builds of this project have kept, and find who makes the rest."""
    watch.begin("starting")
    opened = nullcontext(KeptWork()) if fresh else open_store(root / KEPT)
    with _without_garbage_collection(), open_workers(executor_setting()) as workers, opened as store:
        yield Services(store, workers, watch)
        watch.begin("keeping what was made")


def _chosen(staged: Path, means: Services, *, drafts: bool, preview: bool) -> Settings:
    """Return the settings that a build makes itself."""
    return {"OUTPUT_PATH": str(staged), SETTING: means, WITH_DRAFTS: drafts, DRAFT_PREVIEW: preview}


def _build_all(
    collector: ProblemCollector,
    chosen: Settings,
    beside: Callable[[list[Problem]], Settings] | None,
    original: Callable[[Settings], Settings],
) -> Settings:
    """Build the editions, where there are any, then the site itself, whatever is wrong with the former."""
    of_editions = list[Problem]()
    try:
        return original(chosen | (beside(of_editions) if beside else {}))
    finally:
        collector.problems += of_editions


def _build_original(
    root: Path, collector: ProblemCollector, place: Place, checks: tuple[Check, ...], chosen: Settings
) -> Settings:
    """Build the site itself, beside its editions, and check all of it."""
    staged = Path(chosen["OUTPUT_PATH"])
    with collector:
        settings = _run_pelican(root, chosen, collector, place, staged.parent)
        if settings.get(EDITIONS):
            even_out(staged, settings[EDITIONS], str(settings["SITEURL"]))
            site_evened.send(settings)
        _check(collector, checks, staged, settings, chosen[SETTING].watch)
    return settings


def _build_editions(root: Path, chosen: Settings, site_url: str | None, problems: list[Problem]) -> Settings:
    """Build the editions of a site below its own folder; return what the site itself is told of them.

    What is wrong with one is added to ``problems``, and keeps neither others nor the original from being
    looked at: an editor hears all at once.
    """
    plan, staged = editions_plan(root / CONTENT), Path(chosen["OUTPUT_PATH"])
    pages = dict[str, EditionPages]()
    for lang in plan.languages:
        chosen[SETTING].watch.begin(f"composing the edition in {lang}")
        edition = compose_edition(root, plan, lang, chosen[SETTING].store)
        problems += edition.problems
        told = SiteEditions(lang, plan.every, **known_pages(pages))
        own = chosen | edition_settings(edition, staged, told)
        with (
            _environment(SITEURL=site_url and f"{site_url}/{lang}"),
            ProblemCollector() as found,
            suppress(_ContentRefusedError),
        ):
            _run_pelican(root, own, found, partial(_found_before, edition.problems), staged.parent)
        problems += located_problems(found.problems, edition)
        mark_original_words(staged / lang, edition.shown_words)
        pages[lang] = edition_pages(staged / lang, lang)
    known = SiteEditions(plan.original, plan.every, **known_pages(pages))
    return {EDITIONS: known} if plan.languages else {}


def _inputs(root: Path, settings: Settings) -> tuple[Path, ...]:
    """Return what Pelican's settings say that it reads, beside the kit itself."""
    if not settings:
        return ()
    named = (settings["PATH"], settings["THEME"], *settings.get("CHECK_REFERENCE_TEXTS", ()))
    return (root / SETTINGS_FILE, *(root / path for path in named))


def _found_before(problems: Iterable[Problem], _: Settings) -> Iterable[Problem]:
    """Return what is wrong with the content of an edition, whatever its settings are."""
    return problems


def _run_pelican(
    root: Path,
    chosen: Settings,
    collector: ProblemCollector,
    place: Place,
    area: Path,
) -> Settings:
    from pelican import Pelican, signals  # noqa: PLC0415 - 125 ms that `--help` need not pay
    from pelican.settings import DEFAULT_CONFIG  # noqa: PLC0415

    def refuse_bad_content() -> None:
        """Write no page of content that is wrong: its templates would stumble over what is missing."""
        if _is_refused(collector):
            raise _ContentRefusedError

    def before_writing(_: Any) -> None:  # noqa: ANN401 - Pelican is untyped
        """Look at the place of the site last: whoever has to clear it learns of the rest as well."""
        collector.problems += place(root)
        refuse_bad_content()

    walk = walk_content(Path(chosen.get("PATH", root / CONTENT)).absolute())
    collector.problems += walk.problems
    if has_errors(collector.problems):
        raise _ContentRefusedError
    _silence_pelican()
    with chdir(root):
        settings = read_project_settings(root, **{name: chosen[name] for name in PATHS if name in chosen})
        settings |= chosen
        if walk.root == Path(settings["PATH"]):
            keep_walk(settings, walk)
        settings["JINJA_ENVIRONMENT"] |= {"bytecode_cache": _templates(area)}
        with signals.get_writer.connected_to(before_writing):
            site = Pelican(settings)
            collector.problems += misspelt_settings(root, settings, DEFAULT_CONFIG)
            if settings.get("SITE_FILE"):
                collector.problems += misplaced_problems(content_files_of(settings))
                refuse_bad_content()
            chosen[SETTING].watch.begin("reading texts")
            site.run()
    return dict(settings)


def read_project_settings(root: Path, **override: str) -> Settings:
    """Read the settings of a project as Pelican does."""
    from pelican.settings import read_settings  # noqa: PLC0415 - 125 ms that `--help` need not pay

    with _no_bytecode():
        return dict(read_settings(str(root / SETTINGS_FILE), override=override))


@contextmanager
def _no_bytecode() -> Iterator[None]:
    """Import without keeping bytecode: a full disk leaves half a file, which Python trips on ever after."""
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        yield
    finally:
        sys.dont_write_bytecode = before


def _templates(area: Path) -> KeptTemplates:
    """Keep compiled templates beside the staging folder: each generator would compile them anew."""
    folder = area / "templates"
    folder.mkdir(exist_ok=True)
    return KeptTemplates(str(folder))


def _silence_pelican() -> None:
    """Keep Pelican's own chatter off the terminal: what matters is collected as problems."""
    from pelican import console  # noqa: PLC0415

    console.quiet = True
    logging.getLogger("pelican").propagate = True
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(logging.NullHandler())


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Look for no cycles: nearly all that a build makes lives to its end, and looking takes a tenth of it."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.freeze()  # what was made is old by now: as young, it would be looked through at once
            gc.unfreeze()
            gc.enable()


@contextmanager
def _environment(**values: str | None) -> Iterator[None]:
    """Set environment variables for a while; None takes one away."""
    before = {name: os.environ.get(name) for name in values}
    _set_environment(values)
    try:
        yield
    finally:
        _set_environment(before)


def _set_environment(values: Mapping[str, str | None]) -> None:
    for name, value in values.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def _echo(error: BaseException, problems: Sequence[Problem]) -> Problem | None:
    """Say where a build stopped that had errors before; None for one that had none."""
    if not has_errors(problems):
        return None
    return Problem("", None, "", "", f"the build stopped there ({error})", "mend the problems above first")
