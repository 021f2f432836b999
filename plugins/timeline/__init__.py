"""The timeline: curated events, and the dates of the article's own prose, each citing its sentence.

Signal: ``get_generators``
Reads: ``content/timeline/*.yaml``, the prose of articles
Adds: ``context["curated_timeline"]``, the timeline page, a plain page per strand, explainer and era, exports
"""


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
