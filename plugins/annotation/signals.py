"""Where a build has got to, for whoever has something to do there."""

from blinker import signal

site_annotated = signal("site_annotated")
"""Every page is annotated, nothing is written yet. Sender: the context."""
site_evened = signal("site_evened")
"""Every page of a site with editions stands as it will be published. Sender: Pelican's settings."""
