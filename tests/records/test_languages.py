"""What is known of a language by its tag alone."""

import doctest

import pytest

from plugins.records import language_scripts, quotation_marks, scripts_of_words


@pytest.mark.parametrize("module", [language_scripts, quotation_marks, scripts_of_words])
def test_the_examples_are_right(module):
    results = doctest.testmod(module)
    assert results.attempted
    assert results.failed == 0
