"""The ``Explainer`` content type: one Markdown file that explains one term."""

from datetime import date
from typing import Any

from pelican.contents import Content

from ..records import is_draft
from .model import Term


class Explainer(Content):  # type: ignore[misc]
    """A page that explains one term; addresses follow ``EXPLAINER_URL`` and ``EXPLAINER_SAVE_AS``."""

    mandatory_properties = ("title",)
    allowed_statuses = ("published", "hidden", "draft")
    default_status = "published"
    default_template = "explainer"

    record: Term
    """The checked front matter."""
    held_until: date | None = None
    """The day from which it is published, where that has not come."""

    def _expand_settings(self, key: str, klass: str | None = None) -> str:
        drafted = "draft_explainer" if is_draft(self.status) else klass
        expanded: str = super()._expand_settings(key, drafted)
        return expanded

    @property
    def term(self) -> Term:
        """The term that this page explains."""
        return self.record

    @property
    def kind_label(self) -> str:
        """The kind in words."""
        return self.term.kind.label

    def get_url_setting(self, key: str) -> str:
        """Return the address; one form for all languages, since the id is the same."""
        override: Any = getattr(self, "override_" + key, None)
        return str(override) if override else self._expand_settings(key)
