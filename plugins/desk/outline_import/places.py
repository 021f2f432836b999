"""The places of a site as a build knows them."""

from pathlib import Path

from ...building.survey import survey_site
from ...explainers import Term
from ...maps.editorial import MapRecord
from ...records import YamlError, load_yaml_file, read_record


def places_of_site(root: Path) -> tuple[list[Term], MapRecord]:
    """Return the explainers of a site, and what its map file says.

    Raises ``ValueError`` for a site that cannot be read.
    """
    site = survey_site(root).site
    if site is None:
        raise ValueError("the site cannot be read; mend what 'make html' tells, or give EXTENT")
    return list(site.knowledge_base), _map_record(root / "content" / "maps" / "map.yaml")


def _map_record(path: Path) -> MapRecord:
    if not path.is_file():
        return MapRecord()
    try:
        record = read_record(MapRecord, load_yaml_file(path, file=path.name))
    except YamlError:
        return MapRecord()
    return record if isinstance(record, MapRecord) else MapRecord()
