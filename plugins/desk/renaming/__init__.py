"""Rename an explainer everywhere it is named, and touch nothing else: not a byte.

:func:`plan_rename` finds every place and every conflict, :func:`apply_plan` writes; between the two an editor
can look. What a killed process leaves half done, :func:`finish_rename` finishes.
"""

from .journal import JOURNAL, apply_plan, finish_rename
from .plan import FileChange, RenamePlan, plan_rename
from .reading import RenameRefusedError

__all__ = [
    "JOURNAL",
    "FileChange",
    "RenamePlan",
    "RenameRefusedError",
    "apply_plan",
    "finish_rename",
    "plan_rename",
]
