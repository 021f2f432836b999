"""Mistakes in the Markdown of texts, and in tags of languages."""

from tests.desk.mistakes.mistake import Mistake, article, error, explainer, page, warning

