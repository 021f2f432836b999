"""Scripts that make the vendored data again; run by hand, never by a build."""
