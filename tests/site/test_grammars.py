"""What other programs read, against the formats' own definitions: feeds, sitemap, structured data."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree
from lxml.html import document_fromstring

HERE = Path(__file__).parent
LINK_SCHEMA = HERE / "alternate_links.xsd"
SITEMAP_SCHEMA = HERE / "node_modules" / "sitemap" / "schema" / "sitemap.xsd"
VOCABULARY = HERE / "node_modules" / "schema-dts" / "dist" / "schema.d.ts"
WITH_ALTERNATES = f"""
<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="{SITEMAP_SCHEMA.as_uri()}"/>
  <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="{LINK_SCHEMA.as_uri()}"/>
</schema>
"""
"""The sitemap's schema, and that of links to other languages, which its wildcard asks for."""
WORDS = frozenset({"Text", "URL", "Date", "DateTime", "Time", "Duration"})


@dataclass(frozen=True)
class Vocabulary:
    """Schema.org as its types for TypeScript state it."""

    parents: dict[str, list[str]]
    properties: dict[str, dict[str, set[str]]]
    enumerations: set[str]

    def kinds(self, kind: str) -> set[str]:
        """Return a type and all that it is a kind of."""
        return {kind}.union(*(self.kinds(parent) for parent in self.parents.get(kind, ())))

    def expected(self, kind: str, name: str) -> set[str]:
        """Return the types that a property of a type may have; none when the type has no such property."""
        return set().union(*(self.properties.get(one, {}).get(name, set()) for one in self.kinds(kind)))


@pytest.fixture(scope="session")
def vocabulary(npm_tools: None) -> Vocabulary:
    text = VOCABULARY.read_text(encoding="utf-8")
    parents: dict[str, list[str]] = {}
    properties: dict[str, dict[str, set[str]]] = {}
    for name, above, body in re.findall(
        r"interface (\w+?)(?:Base|Leaf)(?: extends ([^{]+?))? \{(.*?)\n\}", text, re.S
    ):
        named = {one.strip().removesuffix("Base") for one in above.split(",")} - {name, ""}
        parents.setdefault(name, []).extend(named)
        fields = re.findall(r'^    "(\w+)"\?: SchemaValue<(.*?), "', body, re.M)
        properties.setdefault(name, {}).update((field, set(types.split(" | "))) for field, types in fields)
    enumerations = set(re.findall(r'^export type (\w+) = "https://schema\.org/', text, re.M))
    return Vocabulary(parents, properties, enumerations)


def faults(vocabulary: Vocabulary, node: object) -> Iterator[str]:
    """Yield what is wrong with a node and those in it."""
    if isinstance(node, list):
        for one in node:
            yield from faults(vocabulary, one)
    if not isinstance(node, dict):
        return
    kind = node.get("@type")
    if isinstance(kind, str) and kind not in vocabulary.parents:
        yield f"{kind} is no type"
    for name, value in node.items():
        yield from faults(vocabulary, value)
        if name.startswith("@") or not isinstance(kind, str):
            continue
        expected = vocabulary.expected(kind, name)
        if not expected:
            yield f"{kind} has no {name}"
            continue
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict) and "@type" in one and not vocabulary.kinds(one["@type"]) & expected:
                yield f"{name} of {kind} is no {one['@type']}"
            is_text = isinstance(one, str) and not one.startswith(
                ("https://", "http://127.")
            )  # an address may stand for a thing
            if is_text and not expected & (WORDS | vocabulary.enumerations):
                yield f"{name} of {kind} is no text"


def test_structured_data_says_what_the_vocabulary_knows(site, vocabulary) -> None:
    found: set[str] = set()
    nodes = 0
    for path in site.folder.rglob("*.html"):
        for script in document_fromstring(path.read_bytes()).xpath("//script[@type='application/ld+json']"):
            found.update(faults(vocabulary, json.loads(script.text)))
            nodes += 1
    assert nodes > 30
    assert found == set()


@pytest.mark.parametrize(
    ("node", "fault"),
    [
        ({"@type": "NewsArtikel"}, "NewsArtikel is no type"),
        ({"@type": "NewsArticle", "headlin": "x"}, "NewsArticle has no headlin"),
        ({"@type": "Article", "author": {"@type": "Place", "name": "x"}}, "author of Article is no Place"),
        ({"@type": "Article", "review": "good"}, "review of Article is no text"),
    ],
)
def test_the_vocabulary_tells_what_is_wrong(vocabulary, node, fault) -> None:
    assert list(faults(vocabulary, {"@graph": [node]})) == [fault]


@pytest.mark.usefixtures("npm_tools")
def test_the_sitemap_is_valid_by_its_schema(site) -> None:
    schema = etree.XMLSchema(etree.fromstring(WITH_ALTERNATES))
    sitemap = etree.parse(site.folder / "sitemap.xml")
    schema.assertValid(sitemap)
    assert sitemap.xpath("count(//*[local-name()='link'])") > 0


def test_feeds_are_valid_by_their_grammar(site) -> None:
    grammar = etree.RelaxNG(etree.parse(HERE / "atom.rng"))
    feeds = sorted((site.folder / "feeds").glob("*.xml"))
    assert [path.name for path in feeds] == ["articles.atom.xml", "changes.atom.xml"]
    for path in feeds:
        grammar.assertValid(etree.parse(path))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (r"<updated>[^<]*", "<updated>yesterday"),
        (r"<id>[^<]*</id>", ""),
        (r"<name>[^<]*", "<name>"),
        (r' href="[^"]*"', ' href="articles/"'),
        (r"<feed ", '<feed version="1" '),
    ],
)
def test_the_grammar_refuses_a_broken_feed(site, old, new) -> None:
    text = (site.folder / "feeds" / "changes.atom.xml").read_text(encoding="utf-8")
    broken = re.sub(old, new, text, count=1).encode()
    assert not etree.RelaxNG(etree.parse(HERE / "atom.rng")).validate(etree.fromstring(broken))
