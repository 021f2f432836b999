"""Claims and their marks belong together: each is marked once, in the article that it names."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..claims import Claim, Claims
from ..markdown_it_reader import Reference
from ..records import Problem, likely_mend, nearest_of
from .annotated import AnnotatedSite
from .page import Page


@dataclass(frozen=True, slots=True)
class _Mark:
    """Words of an article that are marked as a claim."""

    page: Page
    reference: Reference


def claim_fault(target: str, page: Page, claims: Claims) -> str:
    """Return what is wrong with the id of a claim that a page names; empty where nothing is."""
    claim = claims.claims.get(target)
    if claim is None:
        return "" if claims.names(target) else "is not the id of a claim"
    return "" if claim.article == page.id else f"is a claim of another article ('{claim.article}')"


def claim_mend(target: str, page: Page, claims: Claims) -> str:
    """Say how to mend such a fault."""
    if target in claims.claims:
        return "take it out, or write a claim of this article's own"
    return likely_mend(target, (name for name, one in claims.claims.items() if one.article == page.id))


def misplaced_claims(site: AnnotatedSite) -> frozenset[str]:
    """Return the claims that name an article which does not mark them, while another does."""
    claims = site.claims.claims
    return frozenset(
        name
        for name, marks in _marks(site).items()
        if name in claims and claims[name].article not in {mark.page.id for mark in marks}
    )


def claim_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield what is wrong between claims and the marks of articles, each at the file that is to be mended."""
    marks, claims = _marks(site), site.claims
    meant = frozenset(_meant(marks, claims))
    for claim in claims.claims.values():
        if claim.id not in meant:
            yield from _of_claim(claim, marks.get(claim.id, []), site)
    misplaced = misplaced_claims(site)
    for found in marks.values():
        yield from _of_marks(found, site, misplaced)


def _meant(marks: Mapping[str, list[_Mark]], claims: Claims) -> Iterator[str]:
    """Yield the claims that a mark with a mistyped id was meant for: they are told with the mark."""
    left = defaultdict[str, list[str]](list)
    for claim in claims.claims.values():
        if claim.id not in marks:
            left[claim.article].append(claim.id)
    for target, found in marks.items():
        if claims.names(target):
            continue
        of_article = left[found[0].page.id]
        name = nearest_of(target, of_article) or (of_article[0] if len(of_article) == 1 else "")
        if name:
            of_article.remove(name)
            yield name


def _marks(site: AnnotatedSite) -> Mapping[str, list[_Mark]]:
    found = defaultdict[str, list[_Mark]](list)
    for annotated in site.pages:
        for reference in annotated.page.references:
            if reference.kind == "claim":
                found[reference.target].append(_Mark(annotated.page, reference))
    return found


def _of_claim(claim: Claim, marks: list[_Mark], site: AnnotatedSite) -> Iterator[Problem]:
    """Tell of a claim that its own article does not mark."""
    places = [mark.page.id for mark in marks if mark.page.kind == "article"]
    if claim.article in places or _is_unread(claim.article, site):
        return
    file, line = site.claims.file, site.claims.lines[claim.id]
    articles = {page.page.id for page in site.pages if page.page.kind == "article"}
    if claim.article not in articles:
        message = "is not the id of an article"
    elif places:
        message = f"is not the article that marks '{claim.id}'"
    else:
        yield _unmarked(claim, site)
        return
    otherwise = "write the name of a file in articles/, without .md"
    mend = f"write '{places[0]}'" if places else likely_mend(claim.article, articles, otherwise)
    yield Problem(file, line, "article", claim.article, message, mend)


def _unmarked(claim: Claim, site: AnnotatedSite) -> Problem:
    """Tell it at the claim; in an edition, which has the claim from the original, at its own article."""
    message = "is marked in no article"
    mend = f"mark its words in the article '{claim.article}': [words]{{claim={claim.id}}}"
    editions, language = site.settings.editions, site.settings.language
    for each in site.pages if editions and not editions.is_original else ():
        page = each.page
        if (page.kind, page.id, page.lang) == ("article", claim.article, language):
            return Problem(page.file, None, "claim", claim.id, message, mend)
    return Problem(site.claims.file, site.claims.lines[claim.id], "id", claim.id, message, mend)


def _of_marks(marks: list[_Mark], site: AnnotatedSite, misplaced: frozenset[str]) -> Iterator[Problem]:
    """Tell of marks of no claim, of another article's claim, and of one that a page has twice."""
    claims, is_misplaced = site.claims, marks[0].reference.target in misplaced
    first: dict[str, int] = {}
    for mark in marks:
        page, target, line = mark.page, mark.reference.target, mark.reference.line
        fault = claim_fault(target, page, claims)
        if page.id in first:
            message, mend = f"is marked on line {first[page.id]}, too", "keep one of the two marks"
            yield Problem(page.file, line, "claim", target, message, mend)
        elif fault and not is_misplaced:
            yield Problem(page.file, line, "claim", target, fault, claim_mend(target, page, claims))
        first.setdefault(page.id, line)


def _is_unread(article: str, site: AnnotatedSite) -> bool:
    """Whether there is a file of that name of which no page could be made: it has a problem of its own."""
    if any(annotated.page.id == article for annotated in site.pages):
        return False
    return any(entry.path.stem == article for entry in site.settings.files.of("text"))
