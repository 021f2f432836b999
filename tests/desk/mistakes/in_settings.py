"""Mistakes in the settings, which are a program: told on the line that sets them."""

from tests.conftest import ROOT
from tests.desk.mistakes.mistake import Mistake, error, warning

FILE = "pelican.conf.py"
KIT = (ROOT / "explainer_kit" / "settings.py").read_text("utf-8")
LINE = KIT.count("\n") + 1

WRONG = {
    "CHECK_PAGE_BYTES = '80 kB'": ("'80 kB' is not a whole number", "write digits, without quotes: 64000"),
    "HOME_PER_PAGE = 'twelve'": ("'twelve' is not a whole number", "write digits, without quotes: 12"),
    "TIMELINE_PER_PAGE = -1": ("'-1' is not a whole number", "write digits"),
    "DOWNLOAD_TYPES = '.flac'": ("'.flac' is not a list", "write ['.flac']"),
    "MENTION_LONGER_NAMES = 'no'": ("'no' is neither True nor False", "without quotes"),
    "SITEURL = 'www.example.org'": ("'www.example.org' is no address on the web", "make publish SITEURL="),
    "TIMEZONE = 'Berlin'": ("'Berlin' is no time zone", "'Europe/Berlin'"),
    "BUILD_DATE = '1.3.2025'": ("'1.3.2025' is not a date", "YYYY-MM-DD"),
}
"""What was written, what is told of it, and the mend."""
MISSPELT = {
    "MENTION_SCOP = 'page'": ("MENTION_SCOP: 'page' is no setting that anything reads", "'MENTION_SCOPE'"),
    "SITE_URL = 'https://example.org'": ("SITE_URL: ", "'SITEURL'"),
    "OTHERS_SETTING = 1": None,
    "SITEMAP = {'format': 'xml'}": None,
}
"""Names near one that is read are told, names of other people's plugins are not."""
ALONE = {
    "PATH = 'words'": ("names no folder", "write PATH = 'content'"),
    "THEME = 'mine'": ("names no theme", "take the line out"),
    "PLUGINS = [*PLUGINS, 'nobody.has.it']": ("'nobody.has.it' cannot be imported", "install it"),
}
"""Where the build ends before it sees anything else."""


def in_settings(mistakes, tell=error):
    """Put the lines below the kit's own settings."""
    told = (
        tell(f"{FILE}:{LINE + number}", *words) for number, words in enumerate(mistakes.values()) if words
    )
    return Mistake({f"../{FILE}": KIT + "\n".join(mistakes) + "\n"}, tuple(told))


GONE = Mistake({f"../{FILE}": None}, (error(FILE, "is not there", "bring it back"),))

GROUPS = {
    "gone": {"all": GONE},
    "of another kind": {"all": in_settings(WRONG)},
    "misspelt": {"all": in_settings(MISSPELT, warning)},
    **{line: {line: in_settings({line: words})} for line, words in ALONE.items()},
}
