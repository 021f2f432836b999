"""Filters that other people's themes use."""

from datetime import date

from plugins.plain_pages.filters import day_words, site_urls

LABEL = '<a class="mention" data-card="card-mole" href="siteurl:/explainers/mole/">The Mole</a> leaks.'


def test_site_urls_puts_in_the_pages_own_base_and_nothing_else():
    assert site_urls(LABEL, "../..") == LABEL.replace("siteurl:", "../..")
    assert site_urls("siteurl:/ in words", "..") == "siteurl:/ in words"


def test_a_day_is_said_in_words():
    assert day_words(date(2017, 5, 24)) == day_words("2017-05-24") == "24 May 2017"
