"""What a site puts in the place of the theme's own: logo, accent color, fonts, templates and style sheets.

A library; it registers no signal. ``brand:`` of ``site.yaml`` becomes a :class:`~.branding.Branding`, the
folder ``theme/overrides`` beside the content :class:`~.overrides.Overrides`.
"""


def register() -> None:
    """Do nothing: a library has no signals, and Pelican asks every plugin."""
