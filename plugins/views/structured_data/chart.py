"""A chart as a data set: its figures, on what they rest, under which terms they may be taken."""

from collections.abc import Iterable

from ...charts.shown import DrawnChart
from ...sources import Citation
from ..addresses import absolute
from ..components.chart import ChartView
from ..material import ViewMaterial
from .node import Node
from .vocabulary import breadcrumbs, citations, graph, publisher


def chart_data(
    drawn: DrawnChart, shown: ChartView, cited: Iterable[Citation], material: ViewMaterial
) -> Node:
    """Describe the figures of a chart on its page."""
    record, address = drawn.chart.record, absolute(shown.url, material.base)
    unit = f" ({record.unit})" if record.unit else ""
    download: Node = {
        "@type": "DataDownload",
        "encodingFormat": "text/csv",
        "contentUrl": absolute(shown.csv_url, material.base),
    }
    node: Node = {
        "@type": "Dataset",
        "@id": address,
        "url": address,
        "name": record.title,
        "description": " ".join(filter(None, (record.deck, record.alt))),
        "license": material.words.licence.url,
        "creator": publisher(material),
        "distribution": download,
        "variableMeasured": [f"{name}{unit}" for name in record.columns[1:]],
        "citation": citations(cited),
        "isAccessibleForFree": True,
    }
    charts = (material.interface.gettext("Charts"), material.settings.parts.charts.url)
    return graph(node, breadcrumbs(material, charts))
