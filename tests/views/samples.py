"""A view of each kind, made by hand: small, with every field filled."""

from dataclasses import replace

from markupsafe import Markup

from plugins.explainers import Name
from plugins.sources.page_citation import CitationText
from plugins.timeline.strip import Bar, Strip, Tick
from plugins.views.article import ArticleView
from plugins.views.article_dates import MoreEventsView
from plugins.views.articles import ArticlesView
from plugins.views.card import CardView
from plugins.views.chart import ChartFrameView, ChartPageView
from plugins.views.charts import ChartEntryView, ChartsView
from plugins.views.claims import ArticleClaimsView, ArticleTallyView, ClaimsView, TallyGroupView
from plugins.views.classroom import ClassroomView, LessonGroupView, LessonView, TermView
from plugins.views.component_examples import ComponentExamplesView, ExampleView
from plugins.views.components.article_folder import ArticlePageView, OfArticleView
from plugins.views.components.article_list import ListedArticleView
from plugins.views.components.authors import AuthorView
from plugins.views.components.backlinks import BacklinkPageView, BacklinkView
from plugins.views.components.bibliography import (
    CitedPlaceView,
    CitedSourceView,
    EntryPartView,
    RunView,
    SourceEntryView,
    SourceView,
)
from plugins.views.components.body import ClaimSignView, MarginNotesView, MarginNoteView, PassageView
from plugins.views.components.brief import BriefView
from plugins.views.components.by_article import ArticleEntryView, ArticleGroupView
from plugins.views.components.byline import BylineView, OriginalView
from plugins.views.components.changes import ChangesView, ChangeView, ReviewView
from plugins.views.components.chart import ChartCellView, ChartRowView, ChartView, DrawingView
from plugins.views.components.claims import ClaimView, MainClaimView, VerdictView
from plugins.views.components.day import DayView
from plugins.views.components.diagram import DiagramView
from plugins.views.components.events import EraView, EventView, OriginView, YearView
from plugins.views.components.facts import CitationMarkView, FactView
from plugins.views.components.figure import FigureView
from plugins.views.components.glossary import GlossaryEntryView, KindGroupView, LetterView
from plugins.views.components.guide import GuideEntryView, GuideGroupView
from plugins.views.components.link import LinkView
from plugins.views.components.map import (
    LegendView,
    LineView,
    LocatorView,
    MapSheetView,
    OpeningMapView,
    PlaceView,
)
from plugins.views.components.namesakes import NamesakesView, NamesakeView
from plugins.views.components.page_turn import PageTurnView
from plugins.views.components.parts import PartLinkView, PartsView
from plugins.views.components.picture import PictureFilesView, PictureView
from plugins.views.components.preview import CardFactView, PreviewView
from plugins.views.components.relations import RelationView
from plugins.views.components.scorecard import ScorecardView, SquareView
from plugins.views.components.series import SeriesEntryView, SeriesView
from plugins.views.components.tally import TallyRow
from plugins.views.components.timeline_filters import ChipGroupView, ChipView, FiltersView
from plugins.views.components.toc import TocView
from plugins.views.components.topic_list import TopicLinkView
from plugins.views.components.ways import WayView
from plugins.views.connections import ConnectionsView, TieRowView, TiesView
from plugins.views.drafts import DraftsView, DraftView
from plugins.views.explainer import ExplainerView
from plugins.views.glossary import GlossaryView
from plugins.views.home import HomeView, LeadView
from plugins.views.map import MapView
from plugins.views.mentions import MentionsView
from plugins.views.not_found import NotFoundView
from plugins.views.page import PageView
from plugins.views.redirect import RedirectView
from plugins.views.search import SearchView
from plugins.views.sources import SourceGroupView, SourcesView
from plugins.views.subject import SubjectView
from plugins.views.timeline import TimelineView
from plugins.views.topic import TopicView
from plugins.views.topics import TopicsView
from tests.views.conftest import HEAD

DAY = DayView("2017-05-24", "24 May 2017")
SOURCE = SourceView(
    "one",
    (
        EntryPartView((RunView("Ada. "),)),
        EntryPartView(
            (RunView("“"), RunView("A report", ("i",)), RunView("”")), "title", "https://example.org/"
        ),
        EntryPartView((RunView("https://doi.org/10.1/a"),), "link", "https://doi.org/10.1/a"),
    ),
    "Ada",
    "A report",
    "de",
    "https://example.org/",
    "10.1/a",
    "https://doi.org/10.1/a",
    "978-0-393-03891-0",
    "press",
    "May",
    True,
    "https://archived.example/",
    "read as a copy",
)
CITED = (
    CitedSourceView(
        1, "source-one", SOURCE, (CitedPlaceView(Markup("see <em>p. 5</em>"), "cite-2"),), ("of-fact-1",)
    ),
)
EVENT = EventView(
    "built",
    "curated",
    "1898",
    "1898",
    "siteurl:/timeline/#built",
    Markup("It is <b>built</b>."),
    Markup(""),
    None,
    (LinkView("Daily", "siteurl:/sources/#source-one"),),
    "works",
    "the-mole",
    "place",
)
MINED = replace(
    EVENT, id="mined", kind="mined", origin=OriginView("siteurl:/a/#p", Markup(""), work="letter"), sources=()
)
GUIDE = (GuideGroupView("Places", (GuideEntryView("Mole", "siteurl:/explainers/the-mole/", "a wall"),)),)
PICTURE = PictureView(
    src="siteurl:/images/mole.jpg",
    alt="A wall <in> the sea",
    width=900,
    height=600,
    sources=(PictureFilesView("image/avif", "siteurl:/images/mole-480w.avif 480w"),),
    srcset="siteurl:/images/mole-480w.jpg 480w, siteurl:/images/mole.jpg 900w",
    is_sized=False,
    is_lazy=True,
    is_lead=False,
    classes="wide",
    title="The mole",
    id="p-mole",
    lang="de",
)
FIGURE = FigureView(
    PICTURE, Markup("The <em>mole</em>."), "Ada Marsh", Markup("CC BY 4.0"), "https://example.org/licence"
)
DIAGRAM = DiagramView(
    "A wall in two parts",
    DrawingView(640, 200, Markup('<text id="wide-a">wide</text>')),
    DrawingView(328, 300, Markup('<text id="narrow-a">narrow</text>')),
    "siteurl:/images/wall.svg",
)
OPENING_MAP = OpeningMapView(
    (MapSheetView("bay", "always", "", "The bay", Markup("<svg><title>The bay</title></svg>"), (), ()),),
    "Drawn by the desk.",
    "siteurl:/map/",
    Markup("Where the <em>mole</em> stands."),
)
PREVIEW = PreviewView(
    "card-the-mole",
    "Place",
    replace(PICTURE, alt="", classes="", title="", id="", lang=""),
    "Mole",
    (Name("방파제", "ko"),),
    Markup("A wall."),
    (CardFactView("Built", "1898", "1904"),),
    "1898",
    "It is built.",
    "siteurl:/explainers/the-mole/",
)
DRAWING = DrawingView(328, 120, Markup("<title>2014: 2 ships</title>"))
CHART = ChartView(
    "ships",
    "More ships come",
    "In the harbor",
    "ships",
    "Two columns.",
    DRAWING,
    DRAWING,
    (LinkView("Board", "siteurl:/sources/#source-board"),),
    False,
    "2015",
    Markup("By hand."),
    ("Year", "Number"),
    (ChartRowView("2014", (ChartCellView("2", True),)),),
    "siteurl:/charts/ships/ships.csv",
    "siteurl:/charts/ships/",
)
NOTE = MarginNoteView(
    "short",
    "too short",
    "Contested",
    "split",
    Markup("by whom"),
    Markup("Two <i>say</i>."),
    Markup("One does not."),
    False,
    "siteurl:/claims/",
)
MAIN_CLAIMS = (MainClaimView("It is far too short.", "imprecise", "Imprecise", "tilde", "#note-claim-short"),)
SCORECARD = ScorecardView(
    1,
    (SquareView("It is short.", "Imprecise", "tilde", "#note-claim-short"),),
    (TallyRow("imprecise", "Imprecise", "tilde", 2, 11, 100),),
    MAIN_CLAIMS,
    "siteurl:/a/claims/",
)
STRIP = Strip(
    (Bar(0, 8, 40, "1898: 1 event", 1898),), (Tick(0, "1898"), Tick(600, "1904")), Tick(500, "1904")
)
ENTRY = ListedArticleView(
    "Opinion, explained",
    True,
    "A <word>",
    "siteurl:/articles/word/",
    "On the mole.",
    DAY,
    2,
    replace(PICTURE, title="", alt=""),
    "ar",
    "rtl",
)
SERIES = SeriesView(
    "The long wall",
    2,
    2,
    1,
    (
        SeriesEntryView("The first stone", "siteurl:/articles/first/", False),
        SeriesEntryView("The <letter>", "siteurl:/articles/letter/", True),
    ),
    PageTurnView(LinkView("The first stone", "siteurl:/articles/first/"), None),
)
TOPICS = (TopicLinkView("Öffentliche Bauten", "siteurl:/topics/offentliche-bauten/", 7),)
PAGES = (
    ArticlePageView("claims", "Claims", 1, "siteurl:/a/claims/"),
    ArticlePageView("classroom", "For the classroom", None, "siteurl:/a/classroom/"),
)
OF_ARTICLE = OfArticleView(
    "claims", LinkView("Claims", "siteurl:/c/"), LinkView("Letter", "siteurl:/a/"), PAGES
)
BY_ARTICLE = (
    ArticleGroupView("", (ArticleEntryView("Letter", "siteurl:/a/map/", 3),)),
    ArticleGroupView("2026", (ArticleEntryView("Another", "siteurl:/b/map/", 2),)),
)
ARTICLE = ArticleView(
    head=HEAD,
    genre="opinion",
    own_genre="Analysis",
    is_opinion=True,
    title="The <letter>",
    deck=Markup("About a <em>mole</em>."),
    byline=BylineView(
        OriginalView("Letter", (AuthorView("Ada"),), "Daily", "", DAY),
        (AuthorView("The Desk", "siteurl:/desk/", "text"), AuthorView("김철수"), AuthorView("Bea")),
        DAY,
        1,
        (Markup("We speak."),),
    ),
    topics=(LinkView("Walls & piers", "siteurl:/topics/walls-piers/"),),
    guide=GUIDE,
    figure=FIGURE,
    opening=CHART,
    brief=BriefView("In 60 seconds", SCORECARD, (Markup("It is short."),), OPENING_MAP),
    body=(
        PassageView(Markup("<p>It was <span>short")),
        ClaimSignView("short", "Contested", "split"),
        PassageView(Markup("</span>.</p>")),
        MarginNotesView((NOTE,)),
        PICTURE,
        DIAGRAM,
    ),
    events=(EVENT,),
    more_events=MoreEventsView("12 more dates", (EVENT,)),
    series=SERIES,
    charts=(LinkView("More ships come", "#chart-ships"),),
    sources=CITED,
    exports=(LinkView("BibTeX", "siteurl:/a/sources.bib"),),
    citations=(CitationText("APA", "The Desk."),),
    changes=ChangesView((ChangeView(DAY, Markup("Wrong.")),), (ChangeView(DAY, Markup("New.")),)),
    pages=PAGES,
    previews=(PREVIEW,),
)
PARTS = PartsView(
    (PartLinkView("The 1890s", "1890–1899", 3, "siteurl:/timeline/years/1890-1899/"),),
    LinkView("All of it", "siteurl:/timeline/"),
    PageTurnView(LinkView("The page before", "siteurl:/b/"), LinkView("The page after", "siteurl:/n/")),
)
BACKLINKS = (BacklinkPageView("Letter", (BacklinkView(Markup("The <mark>Mole</mark>."), "siteurl:/a/#m"),)),)
NAMESAKES = (NamesakesView(("Mole",), (NamesakeView("Mole", "siteurl:/explainers/mole/", "an animal"),), 2),)
EXPLAINER = ExplainerView(
    head=HEAD,
    kind="Place",
    title="Mole",
    search_title="Mole (in the sea)",
    search_names=("stone pier",),
    names=(Name("방파제", "ko"),),
    definition=Markup("A wall."),
    namesakes=NAMESAKES,
    figure=FIGURE,
    short_text=(PassageView(Markup("<p>Short.</p>")), PICTURE),
    facts=(
        FactView(
            "Built", Markup("<b>1898</b>"), "", False, (CitationMarkView(1, "source-one"),), "of-fact-1"
        ),
    ),
    locator=LocatorView(
        Markup("<svg></svg>"),
        "about 1 km",
        "",
        (LegendView("map__ceasefire", "A line"), LegendView("", "A note")),
    ),
    full_titles=("How", "Why"),
    full_text=(PassageView(Markup("<h2>How</h2><p>Long.</p>")),),
    events=(EVENT, MINED),
    all_dates=LinkView("All 700 dates", "siteurl:/timeline/about/the-mole/"),
    charts=(LinkView("More ships come", "#chart-ships"),),
    sources=CITED,
    exports=(LinkView("BibTeX", "siteurl:/a/sources.bib"),),
    citations=(),
    changes=None,
    page_turn=PageTurnView(None, LinkView("Board", "siteurl:/explainers/board/")),
    toc=TocView((LinkView("How", "#how"),), True, True),
    relations=(RelationView("Board", "siteurl:/explainers/board/", "led by"),),
    backlinks=BACKLINKS,
    mentions=LinkView("All 300 pages", "siteurl:/explainers/the-mole/mentions/"),
    review=ReviewView(DAY, DAY),
    previews=(PREVIEW,),
)
FILTERS = FiltersView(
    2,
    False,
    (
        ChipGroupView(
            "By thread", (ChipView("strand", "works", "Works", 1, "siteurl:/t/", True, "방파제"),), True
        ),
    ),
)
VIEWS = {
    "article": ARTICLE,
    "articles": ArticlesView(
        HEAD,
        "Letters: 2024",
        "1 letter",
        PARTS,
        (ENTRY,),
        TOPICS,
        LinkView("All 30 topics", "siteurl:/topics/"),
    ),
    "card": CardView(
        "https://example.org/m/",
        "en",
        False,
        PREVIEW.thumbnail,
        "Place",
        "Mole",
        PREVIEW.names,
        Markup("A wall."),
        "siteurl:/m/",
    ),
    "claims": ClaimsView(
        HEAD,
        SubjectView(articles="2 articles"),
        1,
        3,
        True,
        None,
        BY_ARTICLE,
        (
            ArticleClaimsView(
                "Letter",
                "siteurl:/a/",
                (
                    ClaimView(
                        "short",
                        3,
                        "contested",
                        "Contested",
                        "split",
                        "",
                        Markup("Short."),
                        Markup("So."),
                        True,
                        "siteurl:/a/",
                        "letter",
                        (LinkView("Daily", "siteurl:/s/"),),
                    ),
                ),
            ),
        ),
        (
            TallyGroupView(
                "in-2026",
                "2026",
                (
                    ArticleTallyView(
                        LinkView("Another", "siteurl:/b/"),
                        (TallyRow("holds", "Holds", "check", 1, 2, 100),),
                        ("long",),
                    ),
                ),
            ),
        ),
        (VerdictView("contested", "Contested", "split", "Sources disagree.", 3, 1),),
    ),
    "classroom": ClassroomView(
        HEAD,
        LessonView(
            "Analysis",
            False,
            "The letter",
            LinkView("The article with its links", "siteurl:/a/"),
            Markup("A deck."),
            ARTICLE.byline,
            (Markup("It is short."),),
            FIGURE,
            ARTICLE.body,
            (Markup("Why <em>so</em>?"),),
            (TermView("Mole", Markup("A wall.")),),
            (EVENT,),
            CITED,
        ),
        (LessonGroupView("2026", (WayView("Another", Markup("It says."), "siteurl:/b/"),)),),
    ),
    "component_examples": ComponentExamplesView(
        HEAD, (ExampleView("Way", "", "ways", "ways", ([],), Markup("")),)
    ),
    "connections": ConnectionsView(
        HEAD,
        "Around Mole",
        PARTS,
        ("Left", "Right"),
        Markup("<svg></svg>"),
        1,
        2,
        (
            TieRowView(
                "Mole", "siteurl:/m/", "Place", (TiesView("led by", (LinkView("Board", "siteurl:/b/"),)),)
            ),
        ),
    ),
    "drafts": DraftsView(
        replace(HEAD, is_draft=True, is_listed=False),
        (DraftView("The <next>", "siteurl:/drafts/next/", "Article", "What comes.", DAY),),
    ),
    "explainer": EXPLAINER,
    "glossary": GlossaryView(
        HEAD,
        "",
        SubjectView(articles="2 articles"),
        OF_ARTICLE,
        BY_ARTICLE,
        1,
        PARTS,
        (KindGroupView("kind-place", "Places", (LinkView("Mole", "siteurl:/m/"),)),),
        (
            LetterView(
                "letter-M",
                "M",
                (
                    GlossaryEntryView(
                        "the-mole", "Mole", "siteurl:/m/", "Place", Markup("A wall."), NAMESAKES
                    ),
                ),
            ),
        ),
    ),
    "home": HomeView(
        HEAD,
        LeadView(
            "siteurl:/a/",
            2,
            "",
            replace(ENTRY, title="The lead", deck="First of all."),
            True,
            "",
            False,
            replace(FIGURE, caption=Markup("")),
            OPENING_MAP,
        ),
        "What it says",
        Markup("A deck."),
        CHART,
        (Markup("Brief."),),
        (Markup("Know."),),
        (WayView("Mole", Markup("A wall."), "siteurl:/m/"),),
        (ENTRY,),
        LinkView("Letters", "siteurl:/articles/"),
        TOPICS,
        LinkView("All 30 topics", "siteurl:/topics/"),
        STRIP,
        (WayView("Map", Markup("Where."), "siteurl:/map/"),),
        GUIDE,
        replace(SCORECARD, squares=()),
    ),
    "chart": ChartPageView(
        HEAD,
        CHART,
        "https://x.org/charts/ships/embed/",
        560,
        (LinkView("Mole", "siteurl:/m/#chart-ships"),),
        "siteurl:/charts/",
        CITED,
    ),
    "chart_frame": ChartFrameView("https://x.org/charts/ships/", "en", False, CHART),
    "charts": ChartsView(
        HEAD,
        "Charts",
        "1 chart.",
        (
            ChartEntryView(
                "More ships come", "In the harbor", "Two columns.", "siteurl:/charts/ships/", DRAWING
            ),
        ),
    ),
    "map": MapView(
        HEAD,
        "Where",
        "On the map.",
        OF_ARTICLE,
        BY_ARTICLE,
        PARTS,
        (
            MapSheetView(
                "all", "wide", "", "All", Markup("<svg></svg>"), (LegendView("", "A note"),), ("A side",)
            ),
        ),
        "Outlines",
        "A mole.",
        (PlaceView("Mole", "siteurl:/m/", "", "1° N", "about 1 km"),),
        (LineView("Ferry", "", "twice", ()),),
        CITED,
    ),
    "mentions": MentionsView(
        HEAD, "Where Mole is mentioned", 2, LinkView("Mole", "siteurl:/m/"), PARTS, BACKLINKS
    ),
    "not_found": NotFoundView(HEAD, (WayView("Map", Markup("Where."), "siteurl:/map/"),)),
    "page": PageView(
        HEAD, "About", Markup("Us."), None, (PassageView(Markup("<p>We.</p>")),), CITED, (), None, ()
    ),
    "redirect": RedirectView(LinkView("Mole", "siteurl:/m/")),
    "search": SearchView(HEAD, ("Mole",)),
    "sources": SourcesView(
        HEAD,
        "Press",
        "1 source, with the pages that cite it.",
        PARTS,
        (
            SourceGroupView(
                "kind-press", "Press", (SourceEntryView(SOURCE, (LinkView("Letter", "siteurl:/a/"),)),)
            ),
        ),
        (LinkView("CSL-JSON", "siteurl:/sources/sources.json"),),
    ),
    "timeline": TimelineView(
        HEAD,
        "Works",
        "",
        1,
        2,
        False,
        False,
        OF_ARTICLE,
        STRIP,
        FILTERS,
        BY_ARTICLE,
        PARTS,
        (EraView("old", "Old days", "1890–1900", (YearView("1898", (EVENT,), 1898),)),),
        (LinkView("Calendar", "siteurl:/events.ics"),),
    ),
    "topic": TopicView(
        HEAD,
        "Öffentliche Bauten",
        Markup("What <em>all</em> pay for."),
        7,
        "7 letters",
        LinkView("All topics", "siteurl:/topics/"),
        PARTS,
        (ENTRY,),
        (LinkView("Mole", "siteurl:/m/"),),
    ),
    "topics": TopicsView(HEAD, TOPICS),
}
"""A view of each kind, by its template."""
