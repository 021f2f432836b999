"""A site may have verdicts of its own, and words of its own for those of the kit."""

import pytest

from plugins.claims.verdicts import DEFAULT_VERDICTS
from tests.small_sites import SmallSite

OWN = """\
default_verdicts: false
verdicts:
- {id: half-true, label: Half true, meaning: A part of it is so., sign: half, rating: 2}
- {id: contested, label: Streitig}
"""


def test_the_kit_has_five_verdicts_and_five_signs():
    signs = [verdict.sign for verdict in DEFAULT_VERDICTS.by_id.values()]
    assert signs == ["check", "tilde", "split", "cross", "speech"]


def test_other_words_stand_wherever_the_verdict_does(small_site: SmallSite):
    small_site.write("site.yaml", small_site.read("site.yaml") + OWN)
    assert small_site.build().swapped
    for page in ("articles/harbor-letter/index.html", "claims/index.html", "index.html"):
        assert "Streitig" in small_site.output(page)
        assert "Imprecise" not in small_site.output(page)
    small_site.replace("claims.yaml", "verdict: contested", "verdict: half-true")
    assert small_site.build().swapped
    assert "sign--half" in small_site.output("articles/harbor-letter/index.html")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("verdicts: [mostly]\n", "is a new verdict; add 'label:' and 'meaning:' and 'sign:'"),
        ("verdicts: [holds, {id: holds, label: So}]\n", "verdicts.1: 'holds' stands in line"),
        ("verdicts: [{id: holds, sign: star}]\n", "verdicts.0.sign: 'star' is not one of"),
        ("verdicts: [{id: holds, rating: true}]\n", "rating: 'true' is not a whole number"),
        (
            "verdicts: [{id: holds, label: So}, {id: imprecise, label: So}]\n",
            "verdicts.1: 'So' stands in line",
        ),
        ("default_verdicts: false\n", "leaves the site without any verdict; list some under 'verdicts:'"),
        (
            OWN.replace("contested", "holds"),
            "'contested' is not a verdict of this site; it is one of: half-true",
        ),
    ],
)
def test_a_mistake_is_told(small_site: SmallSite, text: str, told: str):
    small_site.write("site.yaml", small_site.read("site.yaml") + text)
    result = small_site.build()
    assert not result.swapped
    assert told in "\n".join(map(str, result.problems))
