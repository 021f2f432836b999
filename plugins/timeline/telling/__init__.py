"""Whether a sentence tells a date as that of its own event: by grammar, never by subject.

A date is told where it stands as an adverbial in a main clause whose verb says that something happened. All
else has a reason not to be: see :data:`Role`. In doubt a date is none; a language without a module here
tells none.
"""

from .quotations import quoted_spans, within
from .role import TOLD, Role
from .roles import roles_of

__all__ = ["TOLD", "Role", "quoted_spans", "roles_of", "within"]
