"""Catalogs of the interface: what the kit says is collected, and each language's catalog follows it."""
