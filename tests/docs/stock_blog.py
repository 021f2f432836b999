"""A blog of somebody else's, with two explainers; its posts begin with Pelican's headers or with YAML."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Post:
    """What a post says in its header, and its text."""

    title: str
    date: str
    category: str
    tags: str
    text: str
    is_draft: bool = False


MOLE = """\
The Mole was built in 1898.[^1] Nobody knew then how often the sea would come over it
in the winters that followed.

[^1]: So says the *Gazette*.

<h2 id="why">Why it matters</h2>

The stone pier has to grow, or the port is lost. The Harbor Board has put it off for twenty long years.
"""
BOARD = """\
The Harbor Board met in May 2019.[^1] It spoke of the Mole, and of
[another matter]({filename}mole.md#why).

[^1]: In public.

<h2 id="why">Why it matters</h2>

Whoever pays for the Mole decides how long it gets. See [above](#why), and $x^2$.
"""
STORM = """\
Two boats were lost near the Mole in January. What the captains said of it
stands in [a letter]({filename}mole.md).

1. First the <em>Swift</em>.
2. Then the "Albatross" & her crew.

## About

So is a part of each page of Pelican's own theme called.
"""
POSTS = {
    "mole": Post("The mole", "2020-03-10", "letters", "harbor", MOLE),
    "board": Post("The board", "2020-04-10", "letters", "harbor, board", BOARD),
    "storm": Post("A storm", "2020-05-10", "news", "harbor", STORM),
    "draft": Post(
        "Not yet", "2020-06-10", "news", "harbor", "The Mole, once more, since 1898.\n", is_draft=True
    ),
}
"""By the name of the file."""

OTHERS = {
    "content/plain.rst": """\
A post in another markup
########################
:date: 2020-02-01
:tags: harbor

The Mole is here, too, and it is old [1]_. Nothing else has ever been said about it
in this place.

Why it matters
==============

The Harbor Board says so, and who would want to speak against it in a town as small as this one is today.

.. [1] A note.
""",
    "content/old.html": """\
<html><head><title>An old post</title><meta name="date" content="2019-03-10"></head>
<body><p>The Mole was built in 1898.</p></body></html>
""",
    "content/pages/about.md": "Title: About us\n\nWe write about the Mole.\n",
    "content/explainers/the-mole.md": """\
---
id: the-mole
title: Mole
kind: place
definition: A *long wall* of stones in the sea that keeps waves out of a port.
aliases: [stone pier]
reviewed: 2026-11-01
review_by: 2999-11-01
---
## Why it matters

Without the stone pier there is no port; the Harbor Board looks after it.
""",
    "content/explainers/harbor-board.md": """\
---
id: harbor-board
title: Harbor Board
kind: organisation
definition: The five people who decide about the port.
related: [{id: the-mole, how: carries out}]
reviewed: 2026-11-01
review_by: 2999-11-01
---
## Why it matters

It owns the Mole.
""",
    "pelicanconf.py": """\
SITENAME = "Stock & Barrel"
PATH = "content"
TIMEZONE = "UTC"
SITEURL = "https://example.org"
CATEGORY_FEED_ATOM = "feeds/{slug}.atom.xml"
PLUGINS = []
""",
}
HEADERS = {
    "pelican": (
        "Title: {post.title}\nDate: {post.date}\nCategory: {post.category}\nTags: {post.tags}\n{status}\n"
    ),
    "yaml": (
        "---\ntitle: {post.title}\ndate: {post.date}\ncategory: {post.category}\ntags: [{post.tags}]\n"
        "{status}---\n"
    ),
}
"""The beginning of a post."""


def write_blog(folder, header):
    """Put the blog into a folder; it is ``bare`` without explainers."""
    files = dict(OTHERS)
    for name, post in POSTS.items():
        status = "status: draft\n" if post.is_draft else ""
        beginning = HEADERS.get(header, HEADERS["pelican"])
        files[f"content/{name}.md"] = beginning.format(post=post, status=status) + post.text
    if header == "yaml":
        files["content/pages/about.md"] = "---\ntitle: About us\n---\nWe write about the Mole.\n"
    for name, text in files.items():
        if header == "bare" and "/explainers/" in name:
            continue
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder
