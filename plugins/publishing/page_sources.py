"""The sources of each text for other programs, beside its page: BibTeX, RIS, CSL-JSON."""

from pathlib import Path

from ..annotation.annotated import AnnotatedSite
from ..records import write_whole
from ..sources.exports import EXPORTS, beside


def write_page_sources(output: Path, site: AnnotatedSite) -> None:
    """Write what each published text cites, in the order of its numbers."""
    for annotated in site.listed:
        sources = [citation.source for citation in annotated.citations]
        for name, export in EXPORTS.items() if sources else ():
            write_whole(output / beside(annotated.page.save_as, name), export(sources))
