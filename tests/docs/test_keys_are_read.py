"""Each documented key does something: what is written in it is on a page or in a file beside them.

One site says a word of its own in every key (``full_site.py``). A key whose value is no word of its own
(``autolink``, ``rank``) is tried by leaving it out: the files have to be others then.
"""

# ruff: noqa: E501 - tables read best with one row a line

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from plugins.building.build import build_site

from .full_site import FILES
from .test_content_files import RECORDS, rows

ROOT = Path(__file__).parent.parent.parent
SHOWN = (".html", ".md", ".json", ".ics", ".csv", ".xml", ".txt", ".bib")

WORDS = {
    "The site": {
        "name": "Zsitename", "publisher": "Zpublishername", "contact": "https://zreporturl.example/",
        "licence": "Zlicencename", "home": "Zheading", "article_label": "Zarticlelabel", "tagline": "Ztagline",
        "articles_label": "Zarticleslabel", "topics": "Ztopicdescription",
        "lang": 'lang="en-ZA"', "about_box": "Zaboutbox",
        "search_examples": "zsearchexample", "theme_color": "#a1b2c3", "brand": "images/zlogo.svg", "root_files": "Zrootfile",
        "kinds": "Zkindlabel", "relations": "Zforward", "verdicts": "Zverdictlabel",
    },
    "Kinds": {
        "id": 'id="kind-zkindid"', "label": "Zkindlabel", "plural": "Zkindplural", "schema_type": '"@type":"Canal"',
    },
    "Relations of your own": {"id": "Zforward", "forward": "Zforward", "back": "Zback", "family": "together – Zforward"},
    "Verdicts": {
        "id": 'id="verdict-zverdictid"', "label": "Zverdictlabel", "meaning": "Zverdictmeaning", "sign": "sign--half", "rating": '"ratingValue":2',
    },
    "Publisher": {"name": "Zpublishername", "url": "https://zpublisherurl.example/"},
    "Contact": {"report_url": "https://zreporturl.example/"},
    "Licence": {"name": "Zlicencename", "url": "https://zlicenceurl.example/"},
    "Home page": {
        "heading": "Zheading", "deck": "Zhomedeck", "lead_image": "opening--map",
    },
    "Brand": {"logo": "images/zlogo.svg", "favicon": "images/zicon.svg"},
    "Logo": {"light": "images/zlogo.svg", "dark": "images/zlogodark.svg"},
    "Favicon": {"svg": "images/zicon.svg"},
    "Topics": {"name": "Ztopicname", "id": "topics/ztopicid/", "description": "Ztopicdescription"},
    "Articles": {
        "title": "Zarticletitle", "author": "Zarticleauthor", "genre": "Analysis", "date": "2021-02-03", "modified": "2021-03-04",
        "lang": 'lang="en-AU"', "original": "Zoriginaltitle", "reference_date": 'datetime="1910-06"',
        "summary": "Zarticlesummary", "key_points": "Zkeypoint", "image": "Zarticleimage", "changes": "Zarticlechange", "lead_image": "Zleadalt",
        "questions": "Zownquestion", "in_brief": "Zinbrief", "need_to_know": "Zneedtoknow", "topics": "Zothertopic", "series": "Zseriesname",
        "corrections": "Zarticlecorrection", "template": "Zarticletemplate", "url": "zsaveas/",
    },
    "Series": {"name": "Zseriesname"},
    "Original": {
        "title": "Zoriginaltitle", "author": "Zoriginalauthor", "date": "10 March 1904",
        "publication": "Zpublication", "url": "https://zoriginalurl.example/", "genre": "Report",
    },
    "Authors": {
        "name": "Zauthorname", "family": "Zauthorfamily", "given": "Zauthorgiven", "suffix": "Zauthorsuffix",
        "role": "Zauthorrole", "page": "https://zauthorpage.example/",
    },
    "Changes and corrections": {"date": "4 February 2021", "note": "Zarticlechange"},
    "Pages": {
        "title": "Zpagetitle", "summary": "Zpagesummary", "lang": 'lang="en-NZ"', "modified": "2021-06-07",
        "changes": "Zpagechange", "corrections": "Zpagecorrection", "template": "Zpagetemplate",
        "url": "zpagesaveas/",
    },
    "Explainers": {
        "id": "explainers/far-rock/", "title": "Far Rock", "definition": "Zdefinition",
        "reviewed": "8 July 2021", "review_by": "9 August 2099", "short_description": "Zshortdescription",
        "names": "Zname", "aliases": ">Zaliasform</a>", "facts": "Zfactvalue",
        "image": "Zimagealt", "related": "funds", "coordinates": "43.1", "precision": "Zprecision", "wikidata": "Q987654321",
        "changes": "Zexplainerchange", "corrections": "Zexplainercorrection", "lang": 'lang="en-GB"',
    },
    "Names": {"name": "Zname", "lang": 'lang="fr"', "transliteration": "Ztransliteration", "note": "Znamenote"},
    "Facts": {"label": "Zfactlabel", "value": "Zfactvalue", "as_of": "1811", "sources": "Zcontainer"},
    "Image": {
        "file": "zplan.svg", "alt": "Zimagealt", "credit": "Zimagecredit", "licence": "Zimagelicence",
        "caption": "Zimagecaption",
    },
    "Lead image": {
        "file": "zlead.svg", "alt": "Zleadalt", "credit": "Zleadcredit", "licence": "Zleadlicence", "caption": "Zleadcaption",
    },
    "Relations": {"id": "Deep Well", "how": "funds"},
    "Sources": {
        "id": "source-zsourceid", "title": "Zsourcetitle", "kind": "scholarly", "author": "Zfamily",
        "editor": "Zeditor", "translator": "Ztranslator", "director": "Zdirector", "interviewer": "Zinterviewer",
        "recipient": "Zrecipient", "composer": "Zcomposer", "performer": "Zperformer", "illustrator": "Zillustrator",
        "host": "Zhost", "guest": "Zguest", "producer": "Zproducer", "script-writer": "Zscript",
        "container-author": "Zcontainerauthor", "collection-editor": "Zcollectioneditor", "reviewed-author": "Zreviewedauthor",
        "reviewed-title": "Zreviewedtitle", "publisher-place": "Zpublisherplace", "collection-title": "Zcollectiontitle",
        "collection-number": "5678", "edition": "Zedition", "version": "Zversion", "number-of-volumes": "6789",
        "chapter-number": "7890", "section": "Zsection", "references": "Zreferences", "medium": "Zmedium",
        "authority": "Zauthority", "scale": "Zscale", "status": "Zstatus", "event-title": "Zeventtitle",
        "event-place": "Zeventplace", "event-date": "1814-05", "archive": "Zarchive", "archive_location": "Zarchivelocation",
        "archive-place": "Zarchiveplace", "ISBN": "978-0-393-03891-0", "ISSN": "1476-4687", "original-date": "1813-04",
        "opened": "not read by us", "publisher": "Zsourcepublisher", "container-title": "Zcontainer",
        "volume": "1234", "issue": "2345", "page": "3456", "number": "4567", "genre": "Zsourcegenre",
        "language": 'lang="de"', "issued": "June 1815", "URL": "https://zsourceurl.example/",
        "DOI": "https://doi.org/10.1234/zdoi", "accessed": "9 August 2021",
        "archived": "https://zarchived.example/", "note": "Zsourcenote",
    },
    "Persons": {"family": "Zfamily", "given": "Zgiven", "suffix": "Zsuffix", "literal": "Zeditor", "dropping-particle": "Zdropping", "non-dropping-particle": "Znondropping", "comma-suffix": "commasuffix={true}"},
    "Claims": {
        "id": "claim-far-off", "claim": "Zclaim", "verdict": "Zverdictlabel", "finding": "Zfinding",
        "nuance": "Znuance",
    },
    "Events": {
        "id": 'id="zeventid"', "date": "April 1833", "label": "Zeventlabel", "strand": "zstrandid",
        "note": "Zeventnote", "sources": "Zcontainer", "about": 'data-about="far-rock"',
    },
    "Decisions on mined events": {"date": "August 1766", "label": "Zminedlabel", "about": 'data-about="deep-well"'},
    "Timeline frame": {
        "title": "Ztimelinetitle", "deck": "Ztimelinedeck of 3", "eras": "Zeralabel", "strands": "Zstrandlabel",
    },
    "Eras": {"id": "zeraid", "label": "Zeralabel", "from": "1700–1888", "to": "1700–1888"},
    "Strands": {"id": "zstrandid", "label": "Zstrandlabel"},
    "Charts": {
        "title": "Zcharttitle", "alt": "Zchartalt", "sources": "Zcontainer", "columns": "Zchartcolumn", "deck": "Zchartdeck",
        "as_of": "May 1912", "note": "Zchartnote", "unit": "zunits", "data": "41.50",
    },
    "The map": {
        "title": "Zmaptitle", "deck": "Zmapdeck", "summary": "Zmapsummary", "credit": "Zmapcredit",
        "views": "map-zviewid", "places": "Zplacename", "lines": "Zlinename",
        "areas": "Zareaname", "border_corrections": "Zbordernote",
    },
    "Views": {"id": "map-zviewid", "title": "Zviewtitle", "shown": "map--narrow|narrow"},
    "Places": {
        "name": "Zplacename", "other_name": "Zothername", "coordinates": "39.8", "precision": "Zplaceprecision",
        "explainer": "explainers/far-rock/",
    },
    "Lines": {"name": "Zlinename", "note": "Zlinenote"},
    "Areas": {"name": "Zareaname", "note": "Zareanote"},
    "Border corrections": {"standing": "map__border--disputed", "note": "Zbordernote"},
}  # fmt: skip
"""What is found in the output because of a key, one of several between strokes."""

WITHOUT = {
    ("The site", "default_kinds"): ("site.yaml", "kinds: [place, ", "default_kinds: false\nkinds: [", "is not a kind"),
    ("The site", "default_relations"): ("site.yaml", "relations: [", "default_relations: false\nrelations: [", "'funds' is not a known"),
    ("The site", "default_verdicts"): ("site.yaml", "verdicts: [", "default_verdicts: false\nverdicts: [", "'opinion' is not a verdict"),
    ("Kinds", "common_nouns"): ("site.yaml", ", common_nouns: true", ""),
    ("The site", "known_abbreviations"): ("site.yaml", "known_abbreviations: [ZKA]\n", "'ZKA' is not spelled out"),
    ("Articles", "known_abbreviations"): ("articles/zarticle.md", "known_abbreviations: [ZKB]\n", "'ZKB' is not spelled out"),
    ("The site", "disputed_names"): ("articles/zarticle.md", "It fell", "Zoneside fell", "'Zoneside'"),
    ("Disputed names", "one"): ("site.yaml", "one: [Zoneside]", "one: [Rock]", "'Rock'"),
    ("Disputed names", "other"): ("articles/another.md", "The Deep", "Zotherside. The Deep", "'Zotherside'"),
    ("Disputed names", "first"): ("articles/zarticle.md", "It fell", "Zotherside, Zoneside fell", "'Zotherside'"),
    ("The site", "mined_events"): ("site.yaml", "mined_events: explicit", "mined_events: none"),
    ("Articles", "mined_events"): ("articles/another.md", "mined_events: none\n", ""),
    ("Publisher", "type"): ("site.yaml", "type: person, ", ""),
    ("Contact", "email"): ("site.yaml", ', report_url: "https://zreporturl.example/"', ""),
    ("Contact", "issues"): ("site.yaml", 'report_url: "https://zreporturl.example/"', 'issues: "https://zissues.example/ada/harbor"'),
    ("Brand", "accent"): ("site.yaml", "light: '#0b5d4b'", "light: '#fc0'", "has a contrast of 1.3"),
    ("Brand", "fonts"): ("site.yaml", "fonts: system\n", "fonts: other\n", "names no font"),
    ("Accent", "light"): ("site.yaml", "light: '#0b5d4b'", "light: '#fc0'", "'#ffcc00' has a contrast"),
    ("Accent", "dark"): ("site.yaml", "dark: '#7fd8c0'", "dark: '#0b5d4b'", "'#0b5d4b' has a contrast"),
    ("Favicon", "png"): ("site.yaml", "{svg: images/zicon.svg}", "{png: images/gone.png}", "'images/gone.png' is no file"),
    ("Fonts", "text"): ("site.yaml", "system", "{text: gone.woff2}", "'gone.woff2' is no file"),
    ("Fonts", "heading"): ("site.yaml", "system", "{heading: gone.woff2}", "'gone.woff2' is no file"),
    ("Font files", "file"): ("site.yaml", "system", "{text: [{file: gone.woff2}]}", "'gone.woff2' is no file"),
    ("Font files", "weight"): ("site.yaml", "system", "{text: [{file: gone.woff2, weight: bold}]}", "'bold' is no weight"),
    ("Font files", "style"): ("site.yaml", "system", "{text: [{file: gone.woff2, style: bold}]}", "'bold' is not one of"),
    ("The site", "questions"): ("articles/zarticle.md", "questions: [Zownquestion is it?]\n", "", "questions: has moved"),
    ("Lead image", "map"): ("site.yaml", "map: zviewid", "map: nowhere", "'nowhere' is not the id of a view"),
    ("Lead image", "chart"): ("site.yaml", "map: zviewid", "chart: nowhere", "'nowhere' is not the id of a chart"),
    ("Home page", "lead"): ("site.yaml", "  lead: zarticle\n", "  lead: another\n"),
    ("Home page", "in_brief"): ("articles/zarticle.md", "in_brief: [Zinbrief is here.]\n", "", "home.in_brief: has moved"),
    ("Home page", "need_to_know"): ("articles/zarticle.md", "need_to_know: [Zneedtoknow is here.]\n", "", "home.need_to_know: has moved"),
    ("Home page", "featured"): ("articles/zarticle.md", "featured: [far-rock]\n", "", "home.featured: has moved"),
    ("Articles", "featured"): ("articles/zarticle.md", "featured: [far-rock]\n", "featured: [quiet-cave]\n"),
    ("Articles", "main_claims"): ("articles/zarticle.md", "main_claims: [far-off]\n", ""),
    ("Series", "part"): ("articles/another.md", "part: 8", "part: 6"),
    ("Articles", "status"): ("articles/draft.md", "status: draft\n", ""),
    ("Articles", "publish"): ("articles/zlater.md", "publish: 2999-01-01\n", ""),
    ("Pages", "publish"): ("pages/zlater.md", "publish: 2999-01-01\n", ""),
    ("Explainers", "publish"): ("explainers/zlater.md", "publish: 2999-01-01\n", ""),
    ("Authors", "type"): ("articles/zarticle.md", ", type: organization", ""),
    ("Articles", "autolink"): ("articles/another.md", "autolink: false\n", ""),
    ("Articles", "nolink"): ("articles/zarticle.md", "nolink: [deep-well]\n", ""),
    ("Articles", "save_as"): ("articles/zarticle.md", "save_as: zsaveas/index.html\nurl: zsaveas/\n", ""),
    ("Pages", "status"): ("pages/hidden.md", "status: hidden\n", ""),
    ("Pages", "autolink"): ("pages/plain.md", "autolink: false\n", ""),
    ("Pages", "nolink"): ("pages/zpage.md", "nolink: [deep-well]\n", ""),
    ("Pages", "save_as"): ("pages/zpage.md", "save_as: zpagesaveas/index.html\nurl: zpagesaveas/\n", ""),
    ("Explainers", "kind"): ("explainers/far-rock.md", "kind: place", "kind: event"),
    ("Explainers", "previous_ids"): ("explainers/far-rock.md", "previous_ids: [zpreviousid]\n", ""),
    ("Explainers", "status"): ("explainers/zdraft.md", "status: draft\n", ""),
    ("Explainers", "autolink"): ("explainers/quiet-cave.md", "autolink: false\n", ""),
    ("Explainers", "places"): ("explainers/deep-well.md", "places: [far-rock, quiet-cave]\n", ""),
    ("Explainers", "locator"): ("explainers/quiet-cave.md", "locator: false\n", ""),
    ("Explainers", "sort_as"): ("explainers/far-rock.md", "sort_as: Aardvark\n", ""),
    ("Explainers", "nolink"): ("explainers/far-rock.md", "nolink: [deep-well]\n", ""),
    ("Aliases", "form"): ("explainers/far-rock.md", "form: Zaliasform", "form: Zother"),
    ("Aliases", "lang"): ("explainers/far-rock.md", "lang: ja", "lang: zh", "'東京都' stands for"),
    ("Aliases", "case"): ("explainers/far-rock.md", "case: exact", "case: fold"),
    ("Aliases", "forms"): ("explainers/far-rock.md", "forms: [Zfurtherform], ", ""),
    ("Aliases", "needs"): ("explainers/far-rock.md", "needs: [zneeds]", "needs: [nowhere]"),
    ("Aliases", "priority"): ("explainers/far-rock.md", ", priority: 1", ""),
    ("Sources", "type"): ("sources.yaml", "type: article-journal, title: Zplain", "type: report, title: Zplain"),
    ("Claims", "article"): ("claims.yaml", "article: zarticle", "article: another", "is not the article that marks"),
    ("Claims", "sources"): ("claims.yaml", "sources: [zsourceid]", "sources: [nobody]", "'nobody' is not the id"),
    ("Claims", "quantities"): ("claims.yaml", "[zquantity]", "[nobody]", "'nobody' is not the id of a quantity"),
    ("Facts", "quantity"): ("explainers/far-rock.md", "quantity: zquantity", "quantity: nobody", "'nobody' is not the id of a quantity"),
    ("Quantities", "id"): ("quantities.yaml", "id: zquantity", "id: zother", "'zquantity' is not the id of a quantity"),
    ("Quantities", "number"): ("quantities.yaml", "1250", "1150", "'zquantity' is 1,150 to 1,500"),
    ("Quantities", "most"): ("quantities.yaml", "1500", "1900", "'zquantity' is 1,250 to 1,900"),
    ("Quantities", "unit"): ("quantities.yaml", "1500, unit: zzunits", "1900, unit: zzothers", "'zquantity' is 1,250 to 1,900 zzothers"),
    ("Quantities", "as_of"): ("quantities.yaml", "1811", "soon", "'soon'"),
    ("Quantities", "sources"): ("quantities.yaml", "[zsourceid]", "[nobody]", "'nobody' is not the id of a source"),
    ("Claims", "known_then"): ("claims.yaml", "known_then: true", "known_then: false"),
    ("Claims", "checkable"): ("claims.yaml", "checkable: true", "checkable: false"),
    ("Decisions on mined events", "id"): ("timeline/_mined.yaml", "one-day--one-day", "gone", "is no longer mined"),
    ("Decisions on mined events", "keep"): ("timeline/_mined.yaml", "keep: false", "keep: true"),
    ("Decisions on mined events", "strand"): ("timeline/_mined.yaml", "  strand: zstrandid\n", ""),
    ("Charts", "csv"): ("charts/zchart.yaml", "label: all", "csv: gone.csv", "write the rows, or name the file of them"),
    ("Charts", "status"): ("charts/zchart.yaml", "label: all", "status: draft", "is a draft, and stands nowhere"),
    ("Views", "extent"): ("maps/map.yaml", "[128, 33, 146, 46]", "[128, 33, 147, 46]"),
    ("Views", "detail"): ("maps/map.yaml", "detail: 2", "detail: 3"),
    ("Places", "mark"): ("maps/map.yaml", "mark: dot", "mark: circle"),
    ("Places", "rank"): ("maps/map.yaml", "rank: 3", "rank: 1"),
    ("Places", "label"): ("maps/map.yaml", "label: sw, ", "label: ne, "),
    ("Places", "name_at"): ("maps/map.yaml", "[38.5, 133.5]", "[37.5, 134.5]"),
    ("Places", "views"): ("maps/map.yaml", "views: [zviewid]", "views: [nowhere]", "'nowhere' is not the id of a view"),
    ("Lines", "route"): ("maps/map.yaml", "route: railway", "route: ferry"),
    ("Lines", "points"): ("maps/map.yaml", "[36.2, 139.3]", "[37.2, 139.3]"),
    ("Lines", "sources"): ("maps/map.yaml", "sources: [zsourceid]", "sources: [nobody]", "'nobody' is not the id"),
    ("Lines", "explainer"): ("maps/map.yaml", "  explainer: deep-well\n", ""),
    ("Lines", "rank"): ("maps/map.yaml", "  rank: 1\n  label", "  rank: 3\n  label"),
    ("Lines", "label"): ("maps/map.yaml", "label: s\n", "label: n\n"),
    ("Areas", "sources"): ("maps/map.yaml", "sources: [zsourceid], note: Zarea", "sources: [nobody], note: Zarea", "'nobody' is not the id"),
    ("Areas", "center"): ("maps/map.yaml", "center: [37.2,", "center: [37.7,"),
    ("Areas", "km"): ("maps/map.yaml", "km: 120", "km: 140"),
    ("Areas", "points"): ("maps/map.yaml", "[42, 145]", "[42, 144]"),
    ("Areas", "explainer"): ("maps/map.yaml", ",\n   explainer: deep-well}", "}"),
    ("Areas", "rank"): ("maps/map.yaml", "km: 120, rank: 1", "km: 120, rank: 3"),
    ("The map", "borders"): ("maps/map.yaml", "borders: all\n", "borders: none\n"),
    ("Border corrections", "extent"): ("maps/map.yaml", "[126, 36, 133, 46]", "[126, 36, 130.4, 46]"),
    ("Border corrections", "of"): ("maps/map.yaml", "of: settled, ", ""),
}  # fmt: skip
"""What to write in a file instead of what, by heading and key; and what is told then, if anything."""

NOT_SHOWN = {
    ("Kinds", "wikidata"): "read by `make new` alone",
    ("The site", "known_names"): "the suggestions pass it over: tests/cross_references/test_suggestions.py",
    **dict.fromkeys(
        [
            *(
                ("Charts", key)
                for key in ("kind", "label", "highlight", "compare", "annotations", "uncertainty")
            ),
            *(("Charts", key) for key in ("axis", "square", "spec", "narrow")),
            *(("Lines to compare with", key) for key in ("value", "label")),
            *(("Words at rows", key) for key in ("at", "text")),
        ],
        "in the drawing: tests/charts/test_forms.py",
    ),
    ("Contact", "note"): "a word to oneself, as the page says",
}
"""Keys that change no page, and why."""

KEYS = [(heading, key) for heading in RECORDS for key in rows(heading)]


def write_site(root: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "explainer_kit" / "settings.py", root / "pelican.conf.py")
    if not (root / "theme").exists():
        shutil.copytree(ROOT / "theme", root / "theme")
        for base, name, word in (
            ("article", "zwide", "Zarticletemplate"),
            ("page", "zpage", "Zpagetemplate"),
        ):
            body = f'{{% extends "{base}.html" %}}{{% block previews %}}<p>{word}</p>{{% endblock %}}'
            (root / "theme" / "templates" / f"{name}.html").write_text(body, encoding="utf-8")
    return root


def output_of(root: Path) -> dict[str, str]:
    folder = root / "output"
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix in SHOWN)
    pages = (path for path in found if "theme" not in path.relative_to(folder).parts)
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in pages}


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    return write_site(tmp_path_factory.mktemp("full"), FILES)


@pytest.fixture(scope="module")
def output(full):
    result = build_site(full, site_url="https://z.example/x")
    assert result.swapped, list(map(str, result.problems))
    return output_of(full)


def test_every_documented_key_is_tried():
    tried = (
        {(heading, key) for heading, words in WORDS.items() for key in words} | set(WITHOUT) | set(NOT_SHOWN)
    )
    assert tried == set(KEYS)


@pytest.mark.parametrize(("heading", "key"), [(h, key) for h, words in WORDS.items() for key in words])
def test_what_a_key_says_is_shown(heading, key, output):
    words = WORDS[heading][key].split("|")
    assert any(word in text for word in words for text in output.values())


@pytest.mark.parametrize(("heading", "key"), WITHOUT)
def test_a_key_that_says_no_word_changes_something(heading, key, full, output):
    name, old, *rest = WITHOUT[heading, key]
    new, told = (
        (rest[0], rest[1]) if len(rest) == 2 else ("", rest[0]) if _is_told(rest[0]) else (rest[0], "")
    )
    assert old in FILES[name]
    try:
        write_site(full, {name: FILES[name].replace(old, new, 1)})
        result = build_site(full, site_url="https://z.example/x")
    finally:
        write_site(full, {name: FILES[name]})
    if told:
        assert re.search(re.escape(told), "\n".join(map(str, result.problems)))
    else:
        assert result.swapped, list(map(str, result.problems))
        assert output_of(full) != output


def _is_told(words: str) -> bool:
    return words.startswith("'")
