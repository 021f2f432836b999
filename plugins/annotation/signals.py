"""The signal that says: every page is annotated, nothing is written yet. Sender: the context."""

from blinker import signal

site_annotated = signal("site_annotated")
