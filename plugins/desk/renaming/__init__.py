"""Rename an explainer everywhere it is named, and touch nothing else: not a byte.

:func:`plan_rename` finds every place and every conflict, :func:`apply_plan` writes; between the two an editor
can look.
"""

from .plan import FileChange, RenamePlan, RenameRefusedError, apply_plan, plan_rename

__all__ = ["FileChange", "RenamePlan", "RenameRefusedError", "apply_plan", "plan_rename"]
