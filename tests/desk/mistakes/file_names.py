"""Mistakes in names of files and folders, and in where they lie."""

from tests.desk.mistakes.mistake import Mistake, article, error, event, explainer, page, warning

GROUPS = {
    "files that nothing reads": {
        "explainer.mdown": Mistake(
            {"explainers/pier.mdown": explainer("pier")},
            (warning("explainers/pier.mdown", "is not read", "rename it to 'pier.md'"),),
        ),
        "events.yml": Mistake(
            {"timeline/more.yml": event("more")},
            (warning("timeline/more.yml", "is not read", "rename it to 'more.yaml'"),),
        ),
        "article at the top": Mistake(
            {"news.md": article("news")},
            (warning("news.md", "is not read", "move it to articles/"),),
        ),
    },
    "names of texts": {
        "page with a blank": Mistake(
            {"pages/my page.md": page("mine")},
            (error("pages/my page.md:2", "holds a blank", "rename the file"),),
        ),
    },
    "folders": {
        "Explainers/ beside explainers/": Mistake(
            {"Explainers/pier.md": explainer("pier")},
            (error("explainers", "has the name of Explainers but for capitals", "rename one of the two"),),
        ),
    },
}
