"""Which template of a theme the plain pages extend."""

import pytest
from jinja2 import DictLoader, Environment

from plugins.plain_pages.theme_base import base_of_theme

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
