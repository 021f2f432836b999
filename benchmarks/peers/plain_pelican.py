"""Settings of a plain Pelican: markdown-it-py, a stock theme, no lists by author, category, tag, period."""

from pelican import signals
from pelican.readers import BaseReader

PATH, OUTPUT_PATH, SITENAME, SITEURL, TIMEZONE = "content", "output-plain", "Corpus", "", "UTC"
RELATIVE_URLS = True
THEME = "simple"
ARTICLE_PATHS, PAGE_PATHS = ["articles"], ["pages", "explainers"]
ARTICLE_URL, ARTICLE_SAVE_AS = "articles/{slug}/", "articles/{slug}/index.html"
PAGE_URL, PAGE_SAVE_AS = "{slug}/", "{slug}/index.html"
SLUGIFY_SOURCE = "basename"
DEFAULT_METADATA = {"category": "column"}
ARTICLE_TRANSLATION_ID = PAGE_TRANSLATION_ID = None
AUTHOR_SAVE_AS = AUTHORS_SAVE_AS = CATEGORY_SAVE_AS = CATEGORIES_SAVE_AS = TAG_SAVE_AS = TAGS_SAVE_AS = ""
ARCHIVES_SAVE_AS = YEAR_ARCHIVE_SAVE_AS = MONTH_ARCHIVE_SAVE_AS = DAY_ARCHIVE_SAVE_AS = ""
FEED_ALL_ATOM = FEED_ALL_RSS = CATEGORY_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
TRANSLATION_FEED_ATOM = None
FORMATTED_FIELDS = []
DISPLAY_PAGES_ON_MENU = DISPLAY_CATEGORIES_ON_MENU = False  # else each page lists all others
DEFAULT_PAGINATION = False
DELETE_OUTPUT_DIRECTORY = True
DISABLED_READERS = {}


class _Reader(BaseReader):
    """Markdown with the front matter's first level: enough for equal texts."""

    enabled = True
    file_extensions = ("md",)

    def read(self, source_path):
        import yaml  # noqa: PLC0415
        from markdown_it import MarkdownIt  # noqa: PLC0415

        if not hasattr(_Reader, "markdown"):
            _Reader.markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])
        text = open(source_path, encoding="utf-8").read()  # noqa: SIM115, PTH123
        _, head, body = text.split("---\n", 2)
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        data = yaml.load(head, Loader=loader)
        kept = {key: str(data[key]) for key in ("title", "date", "summary") if key in data}
        return _Reader.markdown.render(body), {
            key: self.process_metadata(key, value) for key, value in kept.items()
        }


def _register(readers):
    readers.reader_classes["md"] = _Reader


def _quiet(generator):
    generator.readers.disabled_readers.pop("md", None)


signals.readers_init.connect(_register, weak=False)
signals.generator_init.connect(_quiet, weak=False)
