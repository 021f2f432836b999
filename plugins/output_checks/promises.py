"""What a page says of itself, held against the site: where its data lead, what its policy allows."""

from collections.abc import Iterator

from ..records import Problem
from .built_site import BuiltSite
from .policy import MEND_POLICY, WEBASSEMBLY
from .structured_data import MEND


def promise_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for data that lead to no file, and for a policy that only search may have."""
    for file, page in site.pages.items():
        if page.allows_webassembly and site.within(file) != site.settings.get("SEARCH_SAVE_AS"):
            message = "is allowed on a page other than search"
            yield site.file_problem(file, "safety", WEBASSEMBLY, message, MEND_POLICY)
        for address in page.described:
            target = site.address.target(address, file)
            if target.file is not None and target.file not in site.files:
                yield site.file_problem(file, "JSON-LD", address, "leads to no file of the site", MEND)
