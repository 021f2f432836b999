"""Describe an editor's files to the editor's tools: JSON Schemas and snippets, made from the records.

Everything is made for one site, with its ids, and stands in its folder ``.vscode``; no build reads it.
"""

from .project_files import editor_files, refresh_schemas, write_editor_files

__all__ = ["editor_files", "refresh_schemas", "write_editor_files"]
