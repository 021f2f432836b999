"""Which template of a theme the plain pages extend, and which elements they stand in."""

import pytest
from jinja2 import DictLoader, Environment

from plugins.plain_pages.theme_base import base_of_theme, frame_of_theme
from plugins.plain_pages.theme_frame import Element

PELICANS = {"base.html": "{% block content %}{% endblock %}", "page.html": '{% extends "base.html" %}'}
"""Of Pelican's own theme, which stands behind every other."""


@pytest.mark.parametrize(
    ("theme", "expected"),
    [
        ({}, "base.html"),
        ({"base.html": "{% block body %}{% block content %}{% endblock %}{% endblock %}"}, "base.html"),
        (
            {
                "base.html": '{% extends "layout.html" %}',
                "layout.html": "<main>{% block content %}{% endblock %}</main>",
            },
            "base.html",
        ),
        (
            {
                "page.html": '{% extends "layout.html" %}',
                "layout.html": "{% block content %}{% endblock %}",
            },
            "layout.html",
        ),
        (
            {
                "page.html": '{% extends "one-column.html" %}',
                "one-column.html": '{% extends "base.html" %}{% block all %}'
                "{% block content %}{% endblock %}{% endblock %}",
                "base.html": "{% block all %}{% endblock %}",
            },
            "one-column.html",
        ),
        ({"page.html": "<h1>{{ page.title }}</h1>"}, "plain/base.html"),
        ({"base.html": "{% block body %}{% endblock %}"}, "plain/base.html"),
        ({"page.html": "{% extends layout %}"}, "plain/base.html"),
        ({"page.html": '{% extends "page.html" %}'}, "plain/base.html"),
        ({"page.html": '{% extends "gone.html" %}'}, "plain/base.html"),
        ({"base.html": "{% tag of another plugin %}"}, "plain/base.html"),
    ],
)
def test_a_page_extends_what_has_a_place_for_content(theme, expected):
    assert base_of_theme(Environment(loader=DictLoader(PELICANS | theme))) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            '<section id="content" class="body"><h1>{{ page.title }}</h1>{{ page.content }}</section>',
            [Element("section", "content", "body")],
        ),
        (
            '<div class="row"><div class="side">{{ x }}</div>{% if page.x %}<br>{% else %}<div>{% endif %}'
            '<div class="a b" id="{{ page.slug }}"><p>{{ page.content|striptags }}',
            [Element("div", "", "row"), Element("div", "", "a b")],
        ),
        ("<h1>{{ page.title }}</h1>{{ page.content }}", []),
        ('<div class="x">{% include "content.html" %}</div>', []),
        ("</div>{{ page.content }}", []),
    ],
)
def test_a_page_stands_in_what_the_pages_of_the_theme_stand_in(content, expected):
    theme = {"page.html": f"{{% extends 'base.html' %}}{{% block content %}}{content}{{% endblock %}}"}
    assert list(frame_of_theme(Environment(loader=DictLoader(PELICANS | theme)))) == expected
