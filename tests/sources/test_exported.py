"""Ten sources of ten types as Zotero exports them and Pandoc makes of them, printed as Chicago has them."""

# ruff: noqa: E501 - golden lines stay whole

import shutil
from pathlib import Path

import pytest

from plugins.desk.source_import import read_items
from plugins.desk.source_import.latex import text_of
from plugins.records import Located, read_record
from plugins.sources import Source
from plugins.sources.bibliography import read_bibliography
from plugins.sources.chicago import chicago_words

FOLDER = Path(__file__).parent / "exported"
ZOTERO = [
    "Diamond, Jared M. Guns, Germs, and Steel: The Fates of Human Societies. 2nd ed. New York: W. W. Norton, 1997.",
    "Benjamin, Walter. “The Work of Art in the Age of Mechanical Reproduction.” In Illuminations, edited by Hannah Arendt, translated by Harry Zohn, 217–51. Schocken Paperbacks 241. 1936. New York: Schocken Books, 1969.",
    "Watson, J. D., and F. H. C. Crick. “Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid.” Nature 171, no. 4356 (April 1953): 737–38. https://doi.org/10.1038/171737a0.",
    "McNeil, Donald G., Jr. “In Chad, the Guinea Worm Turns — to Dogs.” Health. The New York Times (New York), June 18, 2018, D1. https://www.nytimes.com/2018/06/18/health/guinea-worm-dogs.html.",
    "Coates, Ta-Nehisi. “The Case for Reparations.” The Atlantic, June 2014. https://www.theatlantic.com/magazine/archive/2014/06/the-case-for-reparations/361631/.",
    "Intergovernmental Panel on Climate Change. Climate Change 2014: Synthesis Report. Assessment Report AR5. Geneva: IPCC, 2014.",
    "Shannon, Claude Elwood. “An Algebra for Theoretical Genetics.” PhD diss., Massachusetts Institute of Technology, 1940.",
    "Google. “Privacy Policy.” Privacy & Terms, April 17, 2017. https://policies.google.com/privacy.",
    "Reed, Carol, dir. The Third Man. London Films, 1949. DVD.",
    "김철수, and Vincent van Gogh. “Dracunculus medinensis & H2O.” Encyclopedia of Parasitology, 3rd ed. Summer 2009.",
]
RIS = {  # what RIS does not hold: a number in a series, the first year, marks
    1: ZOTERO[1].replace(" 241. 1936.", "."),
    9: ZOTERO[9].replace("Dracunculus medinensis", "Dracunculus Medinensis"),
}
BIBTEX = [
    ZOTERO[0],
    ZOTERO[1].replace(" Schocken Paperbacks 241. 1936.", ""),
    ZOTERO[2],
    ZOTERO[3].replace(" (New York), June 18, 2018, D1", ", June 2018"),
    ZOTERO[5],
    ZOTERO[6],
    "Vaswani, Ashish, Noam Shazeer, and Niki Parmar. “Attention Is All You Need.” In Advances in Neural Information Processing Systems, vol. 30, 5998–6008. Curran Associates, 2017.",
    "Google. “Privacy Policy.” April 2017. https://policies.google.com/privacy?hl=en_US&gl=us.",
    "Müller, Jörg, and Miloš Šašek. “Dracunculiasis: Dracunculus medinensis.” In Encyclopedia of Parasitology. 2009.",
    "Berg, Ada van der. “The Book of H2O & Salt.” 2014. https://blog.example/water.",
]
PANDOC = [
    *BIBTEX[:3],
    BIBTEX[3].replace("Health. ", ""),
    BIBTEX[4],
    BIBTEX[5].replace("PhD diss.", "PhD thesis"),
    *BIBTEX[6:9],
    BIBTEX[9],
]
"""Pandoc leaves a newspaper's section out."""


def test_csl_json_of_zotero_is_read_as_it_is_and_cited_by_its_key():
    bibliography, problems = read_bibliography(FOLDER / "zotero.json", file="content/zotero.json")
    assert problems == []
    assert [chicago_words(source) for source in bibliography] == ZOTERO
    assert "DIAM1997" in bibliography
    assert bibliography.place_of("benjamin1969") == ("content/zotero.json", 38)  # its key stands under Extra


@pytest.mark.parametrize("name", ["pandoc.json", "pandoc.yaml"])
def test_what_pandoc_makes_of_bibtex_is_read_as_it_is(name, tmp_path):
    shutil.copy(FOLDER / name, tmp_path)
    bibliography, problems = read_bibliography(tmp_path / name, file=f"content/{name}")
    assert problems == []
    assert [chicago_words(source) for source in bibliography] == PANDOC


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("zotero.json", ZOTERO),
        ("zotero.ris", [RIS.get(place, line) for place, line in enumerate(ZOTERO)]),
        ("zotero.bib", BIBTEX),
    ],
)
def test_an_export_of_zotero_is_taken_over(name, expected):
    found = read_items(FOLDER / name, shown=name)
    assert found.problems == ()
    sources = [
        read_record(Source, Located({"id": "x"} | one.item, name, {(): one.line})) for one in found.items
    ]
    assert [chicago_words(source) for source in sources] == expected


LATEX = {
    r"O{\textquoteright}Neil on $\alpha$-waves": "O’Neil on α-waves",
    r"\textquotedblleft{}Salt\textquotedblright{} at $10^{-3}$ m": "“Salt” at 10<sup>-3</sup> m",
    r"$\mathrm{CO}_2$ for 5{\texteuro} \textcolor{red}{now}": "CO<sub>2</sub> for 5€ now",
    r"\ensuremath{\Lambda}CDM $\rightarrow$ \textmu m": "ΛCDM → µm",
}


@pytest.mark.parametrize(("latex", "words"), LATEX.items())
def test_signs_of_latex_are_read(latex, words):
    assert text_of(latex) == words


def test_a_preprint_and_its_authors_are_named_as_far_as_bibtex_does(tmp_path):
    path = tmp_path / "a.bib"
    path.write_text(
        "@misc{a, title={Attention}, author={Vaswani, A. and others}, year={2017}, eprint={1706.03762},"
        " archivePrefix={arXiv}}\n@book{b, title={Sea}, author={Marsh, A.}, pubstate={inpress}, year={2017}}"
    )
    lines = [
        chicago_words(read_record(Source, Located(one.item, "a.bib", {})))
        for one in read_items(path, shown="a.bib").items
    ]
    assert lines == [
        "Vaswani, A., et al. “Attention.” Preprint arXiv:1706.03762. arXiv, 2017. https://arxiv.org/abs/1706.03762.",
        "Marsh, A. Sea. 2017. In press.",
    ]
