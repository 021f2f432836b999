"""Where an error is reported: a letter, an issue or a form, with the page and room for a reader's words."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from pydantic import ValidationError

from plugins.interface import ENGLISH
from plugins.site.model import Contact
from plugins.views.components.report import report_view

MAIL = "desk@harbor.example"
WAYS = {
    "a letter": (Contact(MAIL), {"subject": "Error", "body": "https://h.example/m/"}),
    "an issue": (
        Contact(MAIL, issues="https://github.com/ada/harbor/"),
        {"title": "Error on: Mole & pier", "body": "https://h.example/m/"},
    ),
    "an issue of GitLab": (
        Contact(MAIL, issues="https://gitlab.com/ada/harbor"),
        {"issue[title]": "Error on: Mole & pier", "issue[description]": "https://h.example/m/"},
    ),
    "a form": (
        Contact(MAIL, report_url="https://forms.example/?says={words}&page={page}"),
        {"page": "https://h.example/m/"},
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_report_has_the_page_in_it_and_room_for_words_of_it(way):
    contact, filled = WAYS[way]
    report = report_view(contact, "Mole & pier", "https://h.example/m/", ENGLISH)
    without = {key: words[0].strip() for key, words in parse_qs(urlsplit(report.url).query).items()}
    assert without == filled
    url = f"{report.url[: report.words_at]}W%C3%B6rter{report.url[report.words_at :]}"
    assert "Wörter" in "".join(words[0] for words in parse_qs(urlsplit(url).query).values())


def test_a_form_that_takes_nothing_gets_nothing():
    report = report_view(
        Contact(MAIL, report_url="https://forms.example/"), "Mole", "https://h.example/m/", ENGLISH
    )
    assert (report.url, report.words_at) == ("https://forms.example/", -1)


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ({"report_url": "https://forms.example/?says={wrods}"}, "'{wrods}', which nothing fills in"),
        ({"report_url": "https://forms.example/?says={words"}, "'{words', which nothing fills in"),
        ({"report_url": "https://{page}/"}, "'{page}' in its host"),
        ({"issues": "https://github.com/ada"}, "https://github.com/owner/name"),
        ({"issues": "https://github.com/ada/harbor/issues/new"}, "write https://github.com/ada/harbor"),
        ({"issues": "https://github.com/ada/harbor.git"}, "write https://github.com/ada/harbor"),
    ],
)
def test_a_way_that_leads_nowhere_is_told(way, told):
    with pytest.raises(ValidationError, match=re.escape(told)):
        Contact(MAIL, **way)
