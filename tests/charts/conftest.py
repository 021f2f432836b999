import pytest

from plugins.charts.reading import read_chart

HEAD = """\
title: A finding
alt: The picture in words.
sources: [board-1898]
"""


@pytest.fixture
def chart_of(tmp_path):
    """Read a chart from the rest of its file."""

    def read(text, *, csv=""):
        (tmp_path / "harbor.yaml").write_text(HEAD + text, encoding="utf-8")
        (tmp_path / "harbor.csv").write_text(csv, encoding="utf-8")
        return read_chart(tmp_path / "harbor.yaml", "content/charts/harbor.yaml")

    return read
