"""What the site's names became: the link report, and what might be explained still."""

from .link_report import LABELS, link_report, write_report
from .open_names import open_names
from .report_folder import folder_problem
from .suggesting import known_names, suggestions

__all__ = [
    "LABELS",
    "folder_problem",
    "known_names",
    "link_report",
    "open_names",
    "suggestions",
    "write_report",
]
