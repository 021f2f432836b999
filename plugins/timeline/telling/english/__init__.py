"""English: a sentence as clauses with their verbs, and each date with the verb that it belongs to."""

from .telling import roles

__all__ = ["roles"]
