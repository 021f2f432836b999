"""The reference of content files holds every key of every record, with its default and its allowed values."""

import re
from pathlib import Path
from typing import Literal, get_args, get_origin, get_type_hints

import pytest

from plugins.charts import model as charts
from plugins.claims import model as claims
from plugins.claims import verdicts
from plugins.explainers import kinds, relations, vocabulary_of
from plugins.explainers import model as explainers
from plugins.maps import borders, lines_and_areas
from plugins.maps import editorial as maps
from plugins.quantities import model as quantities
from plugins.records import change, image, load_yaml, read_record
from plugins.site import authors, groups
from plugins.site import model as site
from plugins.sources import model as sources
from plugins.sources import persons
from plugins.sources.csl_items import SET_WHILE_READING
from plugins.theming import model as theming
from plugins.timeline import model as timeline

PAGE = (Path(__file__).parent.parent.parent / "docs" / "content-files.md").read_text(encoding="utf-8")
MODULES = (
    authors,
    change,
    charts,
    claims,
    explainers,
    groups,
    image,
    kinds,
    relations,
    maps,
    lines_and_areas,
    borders,
    site,
    persons,
    quantities,
    sources,
    theming,
    timeline,
    verdicts,
)
RECORDS = {
    "The site": [site.Site],
    "Publisher": [site.Publisher],
    "Contact": [site.Contact],
    "Licence": [site.Licence],
    "Home page": [site.Home],
    "Brand": [theming.Brand],
    "Logo": [theming.Logo],
    "Accent": [theming.Accent],
    "Favicon": [theming.Favicon],
    "Fonts": [theming.Fonts],
    "Font files": [theming.FontFile],
    "Topics": [groups.Topic],
    "Kinds": [kinds.KindEntry],
    "Verdicts": [verdicts.VerdictEntry],
    "Relations of your own": [relations.RelationEntry],
    "Disputed names": [site.DisputedName],
    "Articles": [site.ArticleRecord],
    "Series": [groups.SeriesPart],
    "Original": [site.Original],
    "Authors": [authors.Author],
    "Changes and corrections": [change.Change],
    "Pages": [site.PageRecord],
    "Explainers": [explainers.Term],
    "Names": [explainers.Name],
    "Aliases": [explainers.Alias],
    "Facts": [explainers.Fact],
    "Relations": [explainers.Relation],
    "Image": [image.Image],
    "Lead image": [image.LeadImage],
    "Sources": [sources.Source],
    "Persons": [persons.Person],
    "Claims": [claims.Claim],
    "Quantities": [quantities.Quantity],
    "Events": [timeline.EventRecord],
    "Decisions on mined events": [timeline.MinedDecision],
    "Timeline frame": [timeline.TimelineFrame],
    "Eras": [timeline.Era],
    "Strands": [timeline.Strand],
    "Charts": [charts.ChartRecord],
    "Lines to compare with": [charts.Comparison],
    "Words at rows": [charts.Remark],
    "The map": [maps.MapRecord],
    "Views": [maps.View],
    "Places": [maps.Place],
    "Lines": [lines_and_areas.Connection],
    "Areas": [lines_and_areas.Area],
    "Border corrections": [borders.BorderCorrection],
}
CASES = [(heading, record) for heading, records in RECORDS.items() for record in records]


def section(heading):
    """Return the text below a heading, up to the next one."""
    found = re.search(rf"^##+ {re.escape(heading)}\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL)
    return found[1]


def rows(heading):
    """Return the default of each key as the page's table has it."""
    return dict(re.findall(r"^\| `([\w-]+)` \| (.*?) \|", section(heading), re.MULTILINE))


def default_words(field):
    if field.is_required():
        return "required"
    if field.default in (None, (), ""):
        return "none"
    return f"`{str(field.default).lower() if isinstance(field.default, bool) else field.default}`"


def literal_values(hint):
    """Yield the words of every Literal inside a type."""
    if get_origin(hint) is Literal:
        yield from get_args(hint)
    for inner in get_args(hint):
        yield from literal_values(inner) if not isinstance(inner, str) else ()


def test_every_record_is_on_the_page():
    records = {
        value
        for module in MODULES
        for value in vars(module).values()
        if hasattr(value, "__pydantic_fields__") and value.__module__ == module.__name__
    }
    assert records == {record for _, record in CASES}


@pytest.mark.parametrize(("heading", "record"), CASES)
def test_the_keys_and_defaults_are_those_of_the_record(heading, record):
    fields = record.__pydantic_fields__
    keys = {field.alias or name: default_words(field) for name, field in fields.items()}
    assert rows(heading) == {key: words for key, words in keys.items() if key not in SET_WHILE_READING}


@pytest.mark.parametrize(("heading", "record"), CASES)
def test_every_allowed_value_is_named(heading, record):
    hints = get_type_hints(record)
    values = {str(value) for hint in hints.values() for value in literal_values(hint)}
    assert values <= set(re.findall(r"`([^`]+)`", section(heading)))


def test_every_relation_is_named():
    assert set(
        re.findall(r"`([a-z ]+)`", section("Relations").partition("#relations-of-your-own) |")[2])
    ) == set(vocabulary_of().directions)


def test_every_kind_is_named():
    assert set(vocabulary_of().kinds) <= set(re.findall(r"`([a-z]+)`", section("Kinds")))


@pytest.mark.parametrize("heading", [heading for heading in RECORDS if "```yaml" in section(heading)])
def test_each_example_is_a_sound_record(heading):
    for text in re.findall(r"^```yaml\n(.*?)^```", section(heading), re.MULTILINE | re.DOTALL):
        for record in RECORDS[heading]:
            assert isinstance(read_record(record, load_yaml(text, file="content-files.md")), record)
