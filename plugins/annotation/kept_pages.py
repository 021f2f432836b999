"""Annotate pages, each only when it, or something that it named, is not as it was at an earlier build."""

import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import cast

from ..cross_references.gazetteer import Gazetteer
from ..cross_references.options import LinkOptions
from ..kept_work import (
    DIGEST_SIZE,
    Asked,
    Key,
    Question,
    RecordingMapping,
    Services,
    Traces,
    kit_digest,
    value_digest,
    work_key,
)
from ..sources import NamesInText
from .annotated import Findings
from .annotator import Annotators, annotate_page
from .fragments import FileAddresses
from .page import Page


@dataclass(frozen=True, slots=True)
class _Traced:
    """What was found on a page, as it is kept, with all that was looked up for it."""

    questions: tuple[Question, ...]
    data: bytes
    """The digest of what others read of the page, then the findings, pickled."""


@dataclass(frozen=True, slots=True)
class KeptFindings:
    """What was found on a page, and a digest of the two."""

    findings: Findings
    """The same as :func:`~.annotator.annotate_page` gives."""
    digest: Key | None
    """None for a page of another reader."""
    outward: Key
    """Digest of what other pages may show of it: of all findings but the body's own."""


class KeptAnnotation:
    """Annotates pages and labels with what earlier builds have kept."""

    def __init__(self, annotators: Annotators, services: Services) -> None:
        self._annotators = annotators
        self._services = services
        self._traces = Traces(services.store, _Answers(annotators).digest, _knowledge(annotators))

    def pages(self, pages: Sequence[Page]) -> Iterator[KeptFindings]:
        """Yield what is found on each page, in their order."""
        keys = [_input_key(page, self._annotators) for page in pages]
        found = [self._traces.find(key) if key else None for key in keys]
        missing = [number for number, data in enumerate(found) if data is None]
        made = self._services.workers.map(_annotate, self._annotators, [pages[number] for number in missing])
        for number, traced in zip(missing, made, strict=True):
            found[number] = traced.data
            key = keys[number]
            if key:
                self._traces.keep(key, traced.questions, traced.data)
        found.reverse()
        for key in keys:
            data = cast("bytes", found.pop())  # not all of them in two forms at once
            outward, pickled = data[:DIGEST_SIZE], data[DIGEST_SIZE:]
            findings = cast("Findings", pickle.loads(pickled))  # noqa: S301 - our own
            self._services.watch.step()
            yield KeptFindings(findings, key and work_key("annotated", key, data), outward)

    def label(self, text: str, about: Sequence[str]) -> str:
        """Render the label of an event, inline Markdown, its mentions linked; ``about`` are ids."""
        langs = repr(self._annotators.addresses.citing.langs)
        key = work_key("label", kit_digest(), _words(self._annotators.linker.options), langs, *about, text)
        kept = self._traces.find(key)
        if kept is None:
            asked = Asked()
            annotators = _recording(self._annotators, asked)
            kept = annotators.linker.link_label(annotators.addresses.inline_html(text), about).html.encode()
            self._traces.keep(key, asked.questions, kept)
        return kept.decode()


def _knowledge(annotators: Annotators) -> Key:
    """Return the digest of all that pages are held against."""
    linker = annotators.linker
    found = (annotators.bibliography, annotators.claims, annotators.addresses.urls, linker.targets)
    forms = value_digest(linker.gazetteer.surface_forms)
    return work_key("knowledge", forms, *(value_digest(dict(mapping)) for mapping in found))


def _input_key(page: Page, annotators: Annotators) -> Key | None:
    """Return the digest of a page itself; None for one of another reader, which says nothing of its file."""
    if not page.source_digest:
        return None
    langs = repr(annotators.addresses.citing.langs)
    own = (page.kind, page.id, page.title, page.url, page.lang, str(page.is_published), langs)
    options = (_words(annotators.linker.options), str(annotators.reads_dates))
    return work_key("annotate", kit_digest(), page.source_digest, *own, *options)


def _words(options: LinkOptions) -> str:
    """Write options down; sets have another order in every process."""
    plain = replace(options, skip=frozenset(), nolink=frozenset())
    return repr((sorted(options.skip), sorted(options.nolink), plain))


def _annotate(annotators: Annotators, page: Page) -> _Traced:
    asked = Asked()
    findings = annotate_page(page, _recording(annotators, asked))
    data = _outward(findings) + pickle.dumps(findings, pickle.HIGHEST_PROTOCOL)
    return _Traced(tuple(asked.questions), data)


_OWN = {"html", "texts", "quoted", "sections", "headings", "word_count"}
"""What only the page itself shows, and lists of articles with their length."""


def _outward(findings: Findings) -> Key:
    shown = [getattr(findings, field.name) for field in fields(Findings) if field.name not in _OWN]
    return value_digest(shown)


def _recording(annotators: Annotators, asked: Asked) -> Annotators:
    linker, sources = annotators.linker, RecordingMapping(annotators.bibliography, "source", asked)
    citing = replace(annotators.addresses.citing, names=NamesInText(sources))
    return Annotators(
        linker=replace(
            linker,
            gazetteer=_RecordingGazetteer(linker.gazetteer, asked),
            targets=RecordingMapping(linker.targets, "target", asked),
        ),
        bibliography=sources,
        claims=RecordingMapping(annotators.claims, "claim", asked),
        addresses=FileAddresses(RecordingMapping(annotators.addresses.urls, "address", asked), citing=citing),
        reads_dates=annotators.reads_dates,
    )


class _RecordingGazetteer(Gazetteer):
    """A gazetteer that notes the texts which are searched, since it is asked which forms stand in them."""

    def __init__(self, gazetteer: Gazetteer, asked: Asked) -> None:
        self.__dict__.update(gazetteer.__dict__)
        self._asked = asked

    def find(self, text: str) -> Iterable[tuple[int, int, int]]:
        self._asked.note("forms", text)
        return super().find(text)

    def has_own_name(self, target: str) -> bool:
        self._asked.note("own name", target)
        return super().has_own_name(target)


class _Answers:
    """What today's site answers to the questions of a page."""

    def __init__(self, annotators: Annotators) -> None:
        self._gazetteer = annotators.linker.gazetteer
        self._variants: dict[int, Key] = {}
        self._found: Mapping[str, Callable[[str], object]] = {
            "target": annotators.linker.targets.get,
            "source": annotators.bibliography.get,
            "claim": annotators.claims.get,
            "address": annotators.addresses.urls.get,
            "own name": self._gazetteer.has_own_name,
        }

    def digest(self, question: Question) -> Key | None:
        """Return the digest of an answer."""
        if question.about == "forms":
            return self._forms_in(question.name)
        value = self._found[question.about](question.name)
        return None if value is None else value_digest(value)

    def _forms_in(self, text: str) -> Key:
        """Return the digest of all forms whose letters stand in a text, whatever they turn out to be."""
        numbers = {number for number, _, _ in self._gazetteer.find(text)}
        return work_key("forms", *sorted(self._digests(numbers)))

    def _digests(self, numbers: Iterable[int]) -> Iterator[Key]:
        for number in numbers:
            if number not in self._variants:
                self._variants[number] = value_digest(self._gazetteer.variants(number))
            yield self._variants[number]
