"""Mistakes in the Markdown of texts, and in tags of languages."""
