# Made by the kit's template 1; `make refresh` writes a newer one beside it, where there is one.
"""Settings of the site: the kit's, and below them your own."""

from explainer_kit import default_settings

globals().update(default_settings())

# Your own, such as: CHECK_PAGE_BYTES = 80_000
# The page of each plugin in the kit (plugins/NAME/README.md) lists its settings.
