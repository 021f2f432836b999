"""Marks for words in a table: they are found for the catalogs, and translated where they are shown."""


def gettext_noop(message: str) -> str:
    """Return ``message`` as it is; show it by ``interface.gettext(…)``."""
    return message


def pgettext_noop(context: str, message: str) -> str:
    """Return ``message`` as it is; show it by ``interface.pgettext(context, …)``."""
    return message
