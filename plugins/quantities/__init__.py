"""Quantities that a site tells in several places: each number once, and a check that all places agree.

Signal: ``get_generators``, ``plugins.annotation.signals.site_annotated``
Reads: ``content/quantities.yaml``, ``[words]{quantity=id}``, ``quantity`` of facts, ``quantities`` of claims
Adds: ``context["quantities"]``, problems where words say another number
"""

from .model import Quantities, Quantity, read_quantities

__all__ = ["Quantities", "Quantity", "read_quantities", "register"]


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
