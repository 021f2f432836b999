"""Settings of every site of the kit. Reads SITEURL from the environment and nothing else from outside.

Words (name, publisher, contact) stand in content/site.yaml; each plugin's own settings in its README.
"""

import os
from typing import Any

SITEURL = os.environ.get("SITEURL", "").rstrip("/")
"""Absolute address for publishing; empty for a site that is read from the file system."""

PATH = "content"
OUTPUT_PATH = "output"
THEME = "theme"
THEME_STATIC_DIR = "theme"

PLUGIN_PATHS = ["."]
PLUGINS = [
    "plugins.markdown_it_reader",
    "plugins.site",
    "plugins.explainers",
    "plugins.sources",
    "plugins.claims",
    "plugins.quantities",
    "plugins.timeline",
    "plugins.cross_references",
    "plugins.annotation",
    "plugins.maps",
    "plugins.charts",
    "plugins.views",
    "plugins.publishing",
]

SITE_FILE = "site.yaml"
VIEWS_ALONE = True  # the theme reads nothing else

# Without a web server nobody turns "folder/" into "folder/index.html".
_INDEX = "" if SITEURL else "index.html"

ARTICLE_PATHS = ["articles"]
ARTICLE_URL = f"articles/{{slug}}/{_INDEX}"
ARTICLE_SAVE_AS = "articles/{slug}/index.html"
DRAFT_URL = f"drafts/articles/{{slug}}/{_INDEX}"
DRAFT_SAVE_AS = "drafts/articles/{slug}/index.html"
PAGE_PATHS = ["pages"]
PAGE_URL = f"{{slug}}/{_INDEX}"
PAGE_SAVE_AS = "{slug}/index.html"
DRAFT_PAGE_URL = f"drafts/pages/{{slug}}/{_INDEX}"
DRAFTS_URL = f"drafts/{_INDEX}"
DRAFTS_SAVE_AS = "drafts/index.html"
DRAFT_PAGE_SAVE_AS = "drafts/pages/{slug}/index.html"
EXPLAINER_PATHS = ["explainers"]
EXPLAINER_URL = f"explainers/{{slug}}/{_INDEX}"
DRAFT_EXPLAINER_URL = f"drafts/explainers/{{slug}}/{_INDEX}"
ARTICLES_URL = f"articles/{_INDEX}"
TOPICS_URL = f"topics/{_INDEX}"
GLOSSARY_URL = f"explainers/{_INDEX}"
TIMELINE_URL = f"timeline/{_INDEX}"
CLAIMS_URL = f"claims/{_INDEX}"
SOURCES_URL = f"sources/{_INDEX}"
MAP_URL = f"map/{_INDEX}"
MAP_SAVE_AS = "map/index.html"
CHARTS_URL = f"charts/{_INDEX}"
CONNECTIONS_URL = f"connections/{_INDEX}"
HOME_URL = _INDEX
# An id is one address, whatever the language of its text.
ARTICLE_LANG_URL, ARTICLE_LANG_SAVE_AS = ARTICLE_URL, ARTICLE_SAVE_AS
DRAFT_LANG_URL, DRAFT_LANG_SAVE_AS = DRAFT_URL, DRAFT_SAVE_AS
PAGE_LANG_URL, PAGE_LANG_SAVE_AS = PAGE_URL, PAGE_SAVE_AS
DRAFT_PAGE_LANG_URL, DRAFT_PAGE_LANG_SAVE_AS = DRAFT_PAGE_URL, DRAFT_PAGE_SAVE_AS
STATIC_PATHS = ["images", "files"]

# Ids come from file names, and only from them.
SLUGIFY_SOURCE = "basename"
SLUGIFY_USE_UNICODE = True
SLUG_REGEX_SUBSTITUTIONS: list[tuple[str, str]] = []
FILENAME_METADATA = ""
PATH_METADATA = ""
USE_FOLDER_AS_CATEGORY = False
DEFAULT_CATEGORY = "column"
DEFAULT_METADATA = {"category": DEFAULT_CATEGORY}  # Pelican stops at a draft without one

RELATIVE_URLS = not SITEURL
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
LOCALE = ["C.UTF-8", "C"]  # the same on every machine; the second where the first is unknown
DEFAULT_DATE_FORMAT = "%Y-%m-%d"
FORMATTED_FIELDS: list[str] = []
DELETE_OUTPUT_DIRECTORY = False
LOAD_CONTENT_CACHE = False
CACHE_CONTENT = False
CACHE_PATH = ".build/cache"  # what maps, search and pictures keep between builds
TYPOGRIFY = False
DEFAULT_PAGINATION = False
SUMMARY_MAX_LENGTH = None

# Lean: no lists by author, category, tag or period (quadratic in Pelican, and not what a microsite is for).
ARTICLE_TRANSLATION_ID = None
PAGE_TRANSLATION_ID = None
AUTHOR_SAVE_AS = AUTHORS_SAVE_AS = ""
CATEGORY_SAVE_AS = CATEGORIES_SAVE_AS = ""
TAG_SAVE_AS = TAGS_SAVE_AS = ""
ARCHIVES_SAVE_AS = YEAR_ARCHIVE_SAVE_AS = MONTH_ARCHIVE_SAVE_AS = DAY_ARCHIVE_SAVE_AS = ""
DIRECT_TEMPLATES: list[str] = []  # the plugin views writes the pages of the kit's own
HOME_SAVE_AS = "index.html"
NOT_FOUND_SAVE_AS = "404.html"
SEARCH_URL = f"search/{_INDEX}"
SEARCH_SAVE_AS = "search/index.html"
CLASSROOM_URL = f"classroom/{_INDEX}"
CLASSROOM_SAVE_AS = "classroom/index.html"
COMPONENT_EXAMPLES_SAVE_AS = ""  # "components/index.html" for those who work on a theme
FEED_ALL_ATOM = FEED_ALL_RSS = CATEGORY_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = (
    TRANSLATION_FEED_ATOM
) = None


def _by_date_and_slug(article: Any) -> tuple[float, str]:
    """Newest first, and the same on every machine."""
    return (-article.date.timestamp(), article.slug)


ARTICLE_ORDER_BY = _by_date_and_slug
PAGE_ORDER_BY = "slug"

JINJA_ENVIRONMENT = {"autoescape": True, "trim_blocks": True, "lstrip_blocks": True, "extensions": []}
