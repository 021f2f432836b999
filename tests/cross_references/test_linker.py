"""What the linker promises for any page, and what each option changes."""

import re
import time

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.cross_references.gazetteer import Gazetteer
from plugins.cross_references.linker import find_mentions, link_html
from plugins.cross_references.linking import link_mentions
from plugins.cross_references.options import Budget, LinkOptions
from plugins.cross_references.surface_forms import SurfaceForm
from plugins.prose import Annotation, Prose

_PARTS = (
    "<p>|</p>|<em>|</em>|<a href=x>|</a>|<code>|</code>|<td>|<table>|<tr>|</table>|<br>|<!--|-->|<li>|</li>|"
    "<ul>|</ul>|<h2>|</h2>|<q>|</q>|<b class=nolink>|</b>|&amp;|<|'|\n|  |\xa0|Aa |bb |"
    "Aa bb|ドバイ|核|사드|가|'s |C++|<div>|</div>|<script>|</script>|<button>|</button>|\u00ad|.|U.S. "
)
MARKUP = st.lists(st.sampled_from(_PARTS.split("|")), max_size=25).map("".join)
_WORDS = "Aa|bb|Aa bb|bb Aa|사드|ドバイ|核|C++|U.S.|.*|(|a|[a-z]+"
FORMS = st.one_of(st.sampled_from(_WORDS.split("|")), st.text(max_size=6))
GAZETTEERS = st.dictionaries(FORMS, st.sampled_from(["/1/", "/2/", "/3/"]), max_size=6)
OPENING = re.compile(r'<a class="xl" href="[^"]*">')


def rules(html, forms, **options):
    gazetteer = forms if isinstance(forms, Gazetteer) else Gazetteer.from_mapping(forms)
    decisions = link_mentions(Prose(html), gazetteer, LinkOptions(**options))
    return [(decision.mention.text, decision.rule) for decision in decisions.all]


def tree(html):
    root = html5lib.parseFragment(html, treebuilder="etree", namespaceHTMLElements=False)
    links, nested = [], []

    def walk(element, is_linked):
        is_link = element.tag == "a" and element.get("class") == "xl"
        links.append(element.get("href")) if is_link else None
        nested.append(element) if element.tag == "a" and is_linked else None
        for child in element:
            walk(child, is_linked or element.tag == "a")

    walk(root, False)
    return "".join(root.itertext()), links, nested


@given(MARKUP, GAZETTEERS)
@settings(max_examples=500, deadline=None, derandomize=True)
def test_linking_adds_links_and_nothing_else(html, forms):
    linked = link_html(html, forms, css_class="xl", scope="page")
    openings = OPENING.findall(linked)
    bare = OPENING.sub("", linked)
    assert len(html) + len(openings) * len("</a>") == len(bare)
    text, links, nested = tree(linked)
    assert (text, len(nested)) == (tree(html)[0], len(tree(html)[2]))
    assert len(links) == len(set(links)) == len(openings)
    assert link_html(linked, forms, css_class="xl", scope="page") == linked


@given(st.text(max_size=60), GAZETTEERS)
@settings(max_examples=300, deadline=None, derandomize=True)
def test_mentions_are_in_order_and_never_overlap(text, forms):
    mentions = find_mentions(text, forms)
    places = [place for mention in mentions for place in (mention.start, mention.end)]
    assert places == sorted(places)
    assert all(mention.start < mention.end for mention in mentions)


def test_a_shorter_name_is_found_where_a_longer_one_fails_its_boundary():
    assert [m.target for m in find_mentions("the Kuril Islandsx", {"Kuril": "k", "Kuril Islands": "i"})] == []
    assert [m.target for m in find_mentions("the Kuril Islander", {"Kuril": "k", "Kuril Islands": "i"})] == []
    assert [m.target for m in find_mentions("a gas leakage", {"gas": "g", "gas leak": "l"})] == ["g"]


def test_a_surface_form_is_literal():
    forms = {".*": "/all/", "(a|b)+": "/or/", "[x": "/open/"}
    assert [m.target for m in find_mentions("any .* and (a|b)+ or [x", forms)] == ["/all/", "/or/", "/open/"]


@pytest.mark.parametrize(("scope", "count"), [("section", 2), ("page", 1), ("paragraph", 3), ("all", 4)])
def test_scope_tells_where_a_first_mention_counts(scope, count):
    html = "<p>THAAD and THAAD.</p><p>THAAD</p><h2>x</h2><p>THAAD</p>"
    assert link_html(html, {"THAAD": "/t/"}, scope=scope).count("<a ") == count


def test_the_page_is_never_linked_to_itself():
    assert rules("<p>THAAD</p>", {"THAAD": "t"}, self_target="t") == [("THAAD", "self")]


def test_a_page_can_opt_out_of_links_or_of_targets():
    assert rules("<p>THAAD</p>", {"THAAD": "t"}, autolink=False) == [("THAAD", "page-nolink")]
    assert rules("<p>THAAD</p>", {"THAAD": "t"}, nolink=frozenset(("t",))) == [("THAAD", "page-nolink")]


def test_a_term_can_opt_out():
    gazetteer = Gazetteer([SurfaceForm("THAAD", "t", autolink=False)])
    assert rules("<p>THAAD</p>", gazetteer) == [("THAAD", "autolink-off")]


def test_skipped_zones_are_a_setting():
    html = "<figcaption>THAAD</figcaption>"
    assert rules(html, {"THAAD": "t"}) == [("THAAD", "caption")]
    assert rules(html, {"THAAD": "t"}, skip=frozenset()) == [("THAAD", "first-mention")]


@pytest.mark.parametrize(
    ("language", "text", "is_found"),
    [
        ("de", "Die Fahrrinne ist frei. Dem Schiffer Fahrrinne zu geben.", True),
        ("de-CH", "Hier ist es so: Die Fahrrinne", True),
        ("es", "El Ebro baja.", True),
        ("es", "Llueve. El Ebro baja.", True),
        ("es", "en Gran Ebro", False),
        ("fr", "La Seine monte.", True),
        ("en", "Die Fahrrinne", False),
        ("ko", "Akie Abe", False),
    ],
)
def test_a_capital_tells_of_a_longer_name_where_the_language_has_it_so(language, text, is_found):
    names = {name: name for name in ("Fahrrinne", "Ebro", "Seine", "Abe")}
    assert bool(find_mentions(text, names, language=language)) == is_found


@pytest.mark.parametrize(
    ("text", "names", "found"),
    [
        ("The New Tyrol Hospital Association met.", ("New Tyrol",), ()),
        ("He left the U.Q. Fish and Coast Services for a U.Q. Senate seat.", ("U.Q.",), ("U.Q.",)),
        ("in the U.Q. The Bureau said", ("U.Q.",), ("U.Q.",)),
        ("the Tyrol Federation of Teachers", ("Tyrol", "Federation"), ("Federation",)),
        ("The Institute for Alpine Law asked the Institute for money.", ("Institute",), ("Institute",)),
        ("St Agatha University School of Nursing", ("St Agatha University",), ("St Agatha University",)),
        ("the Court of Appeals, the Society for Music", ("Appeals", "Music"), ()),
        ("P.S.C. Guards of Orr, S.C., and U.S.A.", ("S.C.", "U.S"), ("S.C.",)),
        ("Lieutenant General Orr, Vice-President Orr", ("General", "President"), ()),
        ("General Orr met ex-President Orr.", ("General", "President"), ("General", "President")),
        ("Outside the walls it rained. They heard Outside.", ("Outside",), ("Outside",)),
        ("Surgery helps, she said of surgery. No surgery, no gain.", ("Surgery",), ()),
        ("Reading is old. In Reading, reading is reading.", ("Reading",), ("Reading", "Reading")),
        ("Opened April 3, 2011, 4 April, late April and April 5th.", ("April",), ()),
        ("the Weavers' Tyrol office, a Weavers Tyrol office", ("Tyrol",), ("Tyrol",)),
        ("APRIL 3 | In April the actress April Orr left April.", ("April",), ("April", "April")),
        ("A 19-year-old Hans Orr Dolf, who swam", ("Orr",), ()),
        ("Now See Kappa Tower Reopen This Week After Nine Years and stay", ("Kappa",), ("Kappa",)),
        ("They now see Kappa Tower Reopen", ("Kappa",), ()),
    ],
)
def test_what_a_name_stands_in_tells_whether_it_is_one(text, names, found):
    mentions = find_mentions(text, {name: name for name in names})
    assert tuple(text[mention.start : mention.end] for mention in mentions) == found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Liberals who left", 1),
        ("Liberals left.", 0),
        ("Liberals left. Nine million Liberals wept.", 2),
        ("Liberals left. Both Liberals wept.", 1),
        ("Liberals left. The rest, said Liberals, have gone; Liberals are angry.", 3),
        ("Liberals budget fell. The cost of Liberals budget", 1),
        ("Ten thousand Liberals", 1),
    ],
)
def test_one_sure_sign_of_a_plural_is_enough_for_a_page(text, count):
    assert len(find_mentions(text, {"Liberal": "/l/"})) == count


@pytest.mark.parametrize(
    ("language", "text", "names", "found"),
    [
        ("zh", "新英国会议员", ("英国", "国会议员"), ("国会议员",)),
        ("zh", "英国议员", ("英国", "国议"), ("英国",)),
        ("zh", "北海道路工程局", ("北海", "北海道", "道路工程局"), ("北海", "道路工程局")),
        ("ja", "東京都市計画", ("東京", "東京都", "都市計画"), ("東京", "都市計画")),
        ("ko", "서해상에서는 서해상으로", ("서해",), ("서해", "서해")),
        ("ko", "노벨상을 받은 노벨상은", ("노벨",), ()),
    ],
)
def test_where_no_space_parts_words_the_longer_of_two_that_cross_is_meant(language, text, names, found):
    mentions = find_mentions(text, {name: name for name in names}, language=language)
    assert tuple(text[mention.start : mention.end] for mention in mentions) == found


def test_the_guard_against_longer_names_is_a_setting():
    assert rules("<p>a Seoul Hotel</p>", {"Seoul": "s"}) == [("Seoul", "longer-name")]
    assert rules("<p>a Seoul Hotel</p>", {"Seoul": "s"}, longer_names=False) == [("Seoul", "first-mention")]


def test_whether_an_authors_link_counts_is_a_setting():
    page = Prose('<p>THAAD, <a href="t">it</a></p>')
    gazetteer = Gazetteer.from_mapping({"THAAD": "t"})
    counted = [
        link_mentions(
            page, gazetteer, LinkOptions(author_links_count=value), target_of=lambda href: href
        ).linked
        for value in (True, False)
    ]
    assert [len(linked) for linked in counted] == [0, 1]


def test_case_rules_of_an_alias_override_its_capitals():
    gazetteer = Gazetteer([SurfaceForm("WHO", "who", case="fold"), SurfaceForm("shield", "s", case="exact")])
    assert rules("<p>who Shield shield</p>", gazetteer) == [
        ("who", "first-mention"),
        ("shield", "first-mention"),
    ]


def test_further_forms_are_linked():
    gazetteer = Gazetteer([SurfaceForm("Russia", "ru", forms=("Russian", "Russians"))])
    assert [text for text, _ in rules("<p>many Russians</p>", gazetteer)] == ["Russians"]


def test_context_words_settle_an_ambiguous_form():
    gazetteer = Gazetteer(
        [
            SurfaceForm("Patriot", "missile", needs=("missile", "radar")),
            SurfaceForm("Patriot", "newspaper", needs=("editor",)),
        ]
    )
    pages = ("<p>Patriot missiles</p>", "<p>an editor of Patriot</p>", "<p>a Patriot</p>")
    found = [link_mentions(Prose(page), gazetteer, LinkOptions()).linked for page in pages]
    assert [[mention.target for mention in linked] for linked in found] == [["missile"], ["newspaper"], []]
    assert list(gazetteer.find_ambiguities()) == []


@pytest.mark.parametrize(
    ("word", "text", "is_met"),
    [
        ("UN", "a council of the UN’s", True),
        ("UN", "under the June sun, un peu", False),
        ("war", "the war", True),
        ("war", "a warning", False),
        ("missile", "two Missiles", True),
        ("missile", "antimissile", False),
        ("미사일", "미사일을 쏘았다", True),
        ("東京", "新東京駅", True),
    ],
)
def test_a_context_word_begins_a_word_and_a_short_one_or_an_acronym_is_one(word, text, is_met):
    gazetteer = Gazetteer([SurfaceForm("Patriot", "t", needs=(word,))])
    assert rules(f"<p>Patriot: {text}</p>", gazetteer)[0][1] == ("first-mention" if is_met else "context")


def test_an_ambiguous_form_is_an_error_that_names_both_targets():
    gazetteer = Gazetteer([SurfaceForm("Georgia", "country"), SurfaceForm("Georgia", "state")])
    (error,) = gazetteer.find_ambiguities()
    assert (error.form, error.targets) == ("Georgia", ("country", "state"))
    assert "needs" in str(error)
    assert rules("<p>in Georgia</p>", gazetteer) == [("Georgia", "ambiguous")]


@pytest.mark.parametrize(
    ("page", "rule"),
    [
        ("<p>Shinzo Abe came. Abe spoke.</p>", "first-mention"),
        ("<p>Abe spoke.</p><p>It was Shinzo Abe.</p>", "first-mention"),
        ("<p>Shinzo Abe and Kobo Abe met. Abe spoke.</p>", "ambiguous"),
        ("<p>Abe spoke.</p>", "ambiguous"),
    ],
)
def test_the_pages_other_mentions_settle_an_ambiguous_form(page, rule):
    forms = (("Shinzo Abe", "s"), ("Abe", "s"), ("Kobo Abe", "k"), ("Abe", "k"))
    found = dict(rules(page, Gazetteer(SurfaceForm(form, target) for form, target in forms), scope="all"))
    assert found["Abe"] == rule


NEW_YORK = (("New York", "city"), ("New York City", "city"), ("New York", "state"))
KIMS = (("Kim Jong-un", "un"), ("Kim", "un"), ("Kim Dae-jung", "dae"), ("Kim", "dae"))


@pytest.mark.parametrize(
    ("forms", "page", "options", "target"),
    [
        # a target without a name of its own is silent wherever it stands
        (NEW_YORK, "<p>New York City is large. New York too.</p>", {}, None),
        ((*NEW_YORK, ("Empire State", "state")), "<p>New York City is large. New York too.</p>", {}, "city"),
        (
            (*NEW_YORK, ("New York (state)", "state")),
            "<p>New York City is large. New York too.</p>",
            {},
            None,
        ),
        (KIMS, "<p>Kim spoke.</p>", {"self_target": "dae"}, "dae"),
        (KIMS, "<p>Kim Jong-un came. Kim spoke.</p>", {"self_target": "dae"}, "dae"),
        (KIMS, '<p><a href="dae">Kim</a> came.</p><p>Kim spoke.</p>', {}, "dae"),
        (KIMS, '<p><a href="dae">the president</a> came. Kim spoke.</p>', {}, "dae"),
        (KIMS, '<p><a href="dae">Kim</a> met Kim Jong-un.</p><p>Kim spoke.</p>', {}, None),
        (NEW_YORK, '<p><a href="state">New York</a>.</p><p>New York.</p>', {}, "state"),
    ],
)
def test_a_name_is_settled_where_the_page_is_sure(forms, page, options, target):
    gazetteer = Gazetteer(SurfaceForm(form, of) for form, of in forms)
    decisions = link_mentions(
        Prose(page), gazetteer, LinkOptions(scope="all", **options), target_of=lambda href: href
    )
    last = decisions.all[-1]
    assert (last.targets[0] if last.is_mention else None) == target


@pytest.mark.parametrize(
    ("page", "rule"),
    [
        ("<h2>Kim</h2>", "heading"),
        ('<p><a href="https://x.example">Kim</a></p>', "link"),
        ("<p class=nolink>Kim</p>", "nolink"),
        ("<p>Kim</p>", "ambiguous"),
    ],
)
def test_only_what_could_be_a_link_is_left_open(page, rule):
    gazetteer = Gazetteer(SurfaceForm(form, of) for form, of in KIMS)
    (decision,) = link_mentions(Prose(page), gazetteer, LinkOptions()).all
    assert decision.rule == rule
    assert not decision.is_mention


def test_priority_settles_what_the_page_does_not():
    forms = (SurfaceForm("Kim Dae-jung", "dae"), SurfaceForm("Kim", "dae"), SurfaceForm("Kim Jong-un", "un"))
    gazetteer = Gazetteer([*forms, SurfaceForm("Kim", "un", priority=1)])
    pages = ("<p>Kim spoke.</p>", "<p>Kim Dae-jung came. Kim spoke.</p>")
    found = [link_mentions(Prose(page), gazetteer, LinkOptions(scope="all")).all[-1] for page in pages]
    assert [decision.targets for decision in found] == [("un",), ("dae",)]


def test_priority_settles_an_ambiguous_form():
    gazetteer = Gazetteer([SurfaceForm("Georgia", "country", priority=1), SurfaceForm("Georgia", "state")])
    assert rules("<p>in Georgia</p>", gazetteer) == [("Georgia", "first-mention")]
    assert list(gazetteer.find_ambiguities()) == []


def test_language_tells_readings_of_one_form_apart():
    gazetteer = Gazetteer(
        [SurfaceForm("東京", "tokyo", lang="ja"), SurfaceForm("東京", "dongjing", lang="zh")]
    )
    html = '<p lang="zh">東京</p><p>は<span lang="ja">東京</span></p>'
    linked = link_mentions(Prose(html), gazetteer, LinkOptions(language="ko")).linked
    assert [mention.target for mention in linked] == ["dongjing", "tokyo"]


def test_the_budget_keeps_links_of_higher_priority_and_leaves_the_rest_for_later():
    gazetteer = Gazetteer([SurfaceForm("Abe", "a"), SurfaceForm("THAAD", "t", priority=1)])
    html = "<p>Abe saw THAAD</p><p>Abe left</p>"
    assert rules(html, gazetteer, budget=Budget(1)) == [
        ("Abe", "budget"),
        ("THAAD", "first-mention"),
        ("Abe", "first-mention"),
    ]
    assert "budget" not in dict(rules(html, gazetteer)).values()


def test_the_budget_counts_links_that_are_there():
    forms = {"Abe": "/a/", "THAAD": "/t/"}
    once = link_html("<p>Abe saw THAAD</p>", forms, budget=1)
    assert once.count("<a ") == 1
    assert link_html(once, forms, budget=1) == once


@pytest.mark.parametrize(
    "note",
    [
        '<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>',
        ' <a class="footnote-reference" href="#footnote-1" id="footnote-reference-1">[1]</a>',
        ' (<a href="#below">below</a>)',
    ],
)
def test_a_mark_of_a_note_takes_no_link_away(note):
    """As Python-Markdown and docutils write it."""
    assert 'class="mention"' in link_html(f"<p>They saw THAAD{note} there.</p>", {"THAAD": "t"}, budget=1)


def test_a_mention_that_crosses_an_earlier_annotation_is_left_alone():
    taken = [Annotation(0, 4, 9, "<mark>", "</mark>")]
    gazetteer = Gazetteer.from_mapping({"Kuril Islands": "k"})
    decisions = link_mentions(Prose("<p>the Kuril Islands</p>"), gazetteer, LinkOptions(), taken=taken)
    assert [decision.rule for decision in decisions.all] == ["first-mention"]
    crossing = [Annotation(0, 0, 9, "<mark>", "</mark>")]
    decisions = link_mentions(Prose("<p>the Kuril Islands</p>"), gazetteer, LinkOptions(), taken=crossing)
    assert [decision.rule for decision in decisions.all] == ["taken"]


@pytest.mark.parametrize(
    "hostile",
    [
        *("<", "<p>", "<a ", "&", '"', "<!--", "<b>", "<p><b>", "<a name=x>", "<svg></x>", "<svg><g>"),
        *("<svg><title><p></svg>", "<code><div>", "<span class=x><span>", "<table><td>", "<form>", "<li>"),
        *("THAAD", "THAAD ", "THAAD.", "THAAD@", "A-", "A. A ", "'", "\x00", "\ud800", "\u202e", "A\u0301"),
        *("사드", "사드인 ", "日本和", "A"),
    ],
)
def test_hostile_pages_take_linear_time(hostile):
    forms = {"THAAD": "/t/", "사드": "/k/", "A": "/a/", "A A": "/aa/", "(a+)+$": "/regex/"}
    html = "<p>" + hostile * (60_000 // len(hostile))
    start = time.process_time()
    assert OPENING.sub("", link_html(html, forms, css_class="xl")).replace("</a>", "") == html
    assert time.process_time() - start < 4


@pytest.mark.parametrize("html", ["<" * 1_000_000, "<div>" * 10_000 + "THAAD", "<p " + "a=b " * 250_000])
def test_a_megabyte_of_nonsense_is_left_as_it_is(html):
    assert OPENING.sub("", link_html(html, {"THAAD": "/t/"}, css_class="xl")).replace("</a>", "") == html


def test_forms_nested_in_one_another_do_not_multiply_a_run_of_letters():
    forms = {"a" * length: f"/{length}/" for length in range(1, 51)}
    start = time.process_time()
    assert find_mentions("a" * 1_000_000 + " aa", forms)[0].target == "/2/"
    assert time.process_time() - start < 2


def test_names_that_cross_everywhere_take_linear_time():
    start = time.process_time()
    assert find_mentions(
        "一二三四五六" * 20_000, {"一二三": "a", "三四五六": "b", "六一": "c"}, language="zh"
    )
    assert time.process_time() - start < 4


def test_a_long_page_is_read_as_a_short_one():
    text = "the Kuril Islands "
    mentions = find_mentions(text * 9_000, {"Kuril Islands": "/k/", "Kuril": "/1/"})
    assert [mention.start for mention in mentions] == list(range(4, len(text) * 9_000, len(text)))


def test_a_changed_mapping_is_compiled_anew():
    forms = {"THAAD": "/1/"}
    first = link_html("THAAD", forms)
    forms["THAAD"] = "/2/"
    assert '"/1/"' in first
    assert '"/2/"' in link_html("THAAD", forms)
