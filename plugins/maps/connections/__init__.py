"""Connections: the typed relations of all explainers, as an arc diagram and as rows of a table."""

from .diagram import Connections, connect_terms
from .ties import Tie, TieRow, table_rows, ties_of

__all__ = ["Connections", "Tie", "TieRow", "connect_terms", "table_rows", "ties_of"]
