"""Mistakes in front matter and texts of articles, explainers and pages."""

# ruff: noqa: E501 - a table of mistakes reads best with one row a line

from tests.desk.mistakes.mistake import Mistake, article, error, explainer, one, warning

LETTER, MOLE = "articles/harbor-letter.md", "explainers/the-mole.md"
DRAFT, HIDDEN = ("kind:", "status: draft\nkind:"), ("kind:", "status: hidden\nkind:")


def place(name: str, coordinates: str) -> str:
    return explainer(name, ("kind: place", f"kind: place\ncoordinates: {coordinates}\nprecision: about 1 km"))


def related(name: str, *relations: tuple[str, str]) -> str:
    entries = ", ".join(f"{{id: {term}, how: {how}}}" for term, how in relations)
    return explainer(name, ("kind: place", f"kind: place\nrelated: [{entries}]"))


def opening(name: str, written: str) -> str:
    return article(name, ("date:", f"lead_image: {{{written}}}\ndate:"))


GROUPS = {
    "what a page opens with": {
        "a chart and a map": one("articles/both.md", opening("both", "chart: rain, map: bay"), error(":4", "lead_image.map: '' stands beside 'chart'", "write one of file, chart, map")),
        "two pictures": one("articles/two.md", article("two", ("date:", "image: {file: a.svg, alt: A}\nlead_image: {file: a.svg, alt: A}\ndate:")), error(":5", "stands beside 'image'", "keep one of the two")),
        "a chart that is not there": one("articles/chart.md", opening("chart", "chart: rain"), error(":4", "chart: 'rain' is not the id of a chart", "write the name of a file in charts/")),
        "a picture that is not there": one("articles/gone.md", opening("gone", "file: gone.jpg, alt: Gone"), error(":4", "lead_image.file: 'gone.jpg' leads to no file", "put it there, or correct the name")),
        "a picture without words": one("articles/mute.md", opening("mute", "file: gone.jpg"), error(":4", "alt: '' is missing", "say in words what the picture shows")),
        "words of a picture for a chart": one("articles/words.md", opening("words", "chart: rain, alt: Rain"), error(":4", "alt: '' is for a picture", "a chart has words of its own")),
    },
    "keys and values": {
        "a genre of our own": one("articles/own.md", article("own", ("date:", "genre: opinion\ndate:"))),
        "a genre misspelt": one("articles/genre.md", article("genre", ("date:", "genre: opinon\ndate:")), error(":4", "genre: 'opinon' is not one of", "did you mean 'opinion'?")),
        "a kind misspelt": one("explainers/pier.md", explainer("pier", ("kind: place", "kind: plce")), error(":4", "kind: 'plce' is not a kind", "did you mean 'place'?")),
        "an id in capitals": one("explainers/quay.md", explainer("quay", ("id: quay", "id: Quay")), error(":2", "id: 'Quay' does not have the right form", "write 'quay'")),
        "a series that is a list": one("articles/series.md", article("series", ("date:", "series: [Walls]\ndate:")), error(":4", "series: '' is a list", "write its name alone")),
        "a picture's name alone": one("articles/image.md", article("image", ("date:", "image: mole.jpg\ndate:")), error(":4", "image: 'mole.jpg' is not a mapping", "write {file: …, alt: …}")),
        "key and value run together": one("explainers/dock.md", explainer("dock", ("kind: place", "kind: place\nrelated: [{id:the-mole, how: part of}]")), error(":5", "is not a known key", "write a blank after the colon: id: the-mole")),
        "an address without a file": one("articles/url.md", article("url", ("date:", "url: news/\ndate:")), error(":4", "url: 'news/' is not where the page stands", "write 'save_as: news/index.html' beside it")),
    },
    "keys in another language": {
        "in German": one("articles/neu.md", article("neu", ("title:", "titel:"), ("author:", "autor:"), ("date:", "datum:")),
            error(":2", "titel: '' is not a known key", "did you mean 'title'?"), error(":3", "autor: '' is not a known", "did you mean 'author'?"), error(":4", "datum: '' is not a known", "did you mean 'date'?")),
        "an explainer of nobody, and a slip": one("articles/two.md", article("two", ("date:", "genra: news\nfeatured: [nobody]\ndate:")), error(":4", "genra: '' is not", "did you mean 'genre'?"), error(":5", "featured: 'nobody' is not the id", "correct it")),
    },
    "several in one text": {
        "title, date and more": one("articles/all.md", article("all", ("title: News of all", "title: [News]"), ("date: 2026-11-01", "date: gestern\ngenra: opinion\nstatus: darft"), ("It rained.", "[It](term:nobody) rained.")),
            error(":2", "title: '' is not text", "write text"), error(":4", "date: 'gestern' is not a date", "YYYY-MM-DD"),
            error(":5", "genra: '' is not a known key", "did you mean 'genre'?"), error(":6", "status: 'darft' is not one of", "did you mean 'draft'?"),
            error(":11", "term: 'nobody' is not the id of an explainer", "correct it")),
    },
    "days": {
        "as Germans write them": one("articles/german.md", article("german", ("2026-11-01", "01.11.2026")), error(":4", "date: '01.11.2026' is not a date", "write 2026-11-01")),
        "as Americans write them": one("articles/us.md", article("us", ("2026-11-01", "November 1, 2026")), error(":4", "is not a date", "write 2026-11-01")),
        "of an article to come": one("articles/later.md", article("later", ("2026-11-01", "2932-01-01")), warning(":4", "date: '2932-01-01' is still to come", "write 'publish: 2932-01-01' beside it")),
        "changed before it was there": one("articles/early.md", article("early", ("date: 2026-11-01", "date: 2026-11-01\nmodified: 2025-01-01")), error(":5", "modified: '2025-01-01' is before 'date'", "correct one of the two")),
        "reviewed in the future": one("explainers/pier.md", explainer("pier", ("reviewed: 2026-11-01", "reviewed: 2929-11-01")), warning(":6", "reviewed: '2929-11-01' is still to come", "write the day on which it was done")),
        "a source read in the future": one("sources.yaml", ("  type: report\n", "  type: report\n  accessed: 2931-01-01\n"), warning(":11", "accessed: '2931-01-01' is still to come", "write the day on which it was read")),
        "due before it was reviewed": one("explainers/quay.md", explainer("quay", ("review_by: 2930", "review_by: 2020")), error(":7", "review_by: '2020-11-01' is before 'reviewed'", "correct one of the two")),
    },
    "what is not listed": {
        "featured, and a draft": Mistake({"explainers/pier.md": explainer("pier", DRAFT), "articles/one.md": article("one", ("date:", "featured: [pier]\ndate:"))}, (error("articles/one.md:4", "featured: 'pier' is a draft", "remove its 'status: draft', or this"),)),
        "an event's subject, and a draft": one("timeline/draft.yaml", "- {id: d, date: 1905, label: It happens., sources: [gazette-1904],\n   about: [the-mole, pier]}\n", error(":2", "about: 'pier' is a draft", "remove its 'status: draft', or this")),
        "related, and hidden": Mistake({"explainers/quay.md": explainer("quay", HIDDEN), "explainers/dock.md": related("dock", ("quay", "part of"))}, (error("explainers/dock.md:5", "'quay' is hidden", "remove its 'status: hidden', or this"),)),
        "an event's subject, and hidden": one("timeline/hidden.yaml", "- {id: h, date: 1905, label: It happens., sources: [gazette-1904], about: [quay]}\n", error(":1", "about: 'quay' is hidden", "remove its 'status: hidden'")),
        "kept back until its day": Mistake({"explainers/crane.md": explainer("crane", ("kind:", "publish: 2931-01-01\nkind:")), "articles/two.md": article("two", ("date:", "featured: [crane]\ndate:"))}, ()),
    },
    "coordinates": {
        "turned round": Mistake({**{f"explainers/p-{n}.md": place(f"p-{n}", f"[54.{n}, 13.{n}]") for n in range(4)}, "explainers/pier.md": place("pier", "[13.2, 54.3]")}, (warning("explainers/pier.md:5", "lies far from all other places", "write [54.3, 13.2]"),)),
        "no latitude": one("explainers/quay.md", place("quay", "[126.9, 37.5]"), error(":5", "begins with 126.9, which is no latitude", "write the latitude first: [37.5, 126.9]")),
        "with decimal commas": one("explainers/dock.md", place("dock", "[54,1, 13,4]"), error(":5", "is not a pair of degrees", "[54.1, 13.4]")),
        "in degrees and minutes": one("explainers/crane.md", place("crane", "54°06'N 13°24'E"), error(":5", "is not a pair of degrees", "[54.1, 13.4]")),
    },
    "names": {
        "a title twice": Mistake({"explainers/pier.md": explainer("pier"), "explainers/pier-2.md": explainer("pier-2", ("title: Pier-2", "title: Pier"))}, (
            error("explainers/pier-2.md:3", "is the title of 'pier' (content/explainers/pier.md:3), too, and nothing tells them apart", "give each a 'short_description:' of its own"),)),
        "a title twice, told apart": Mistake({f"explainers/{name}.md": explainer(name, (f"title: {name.title()}", f"title: Wharf\nshort_description: of {name}")) for name in ("north", "south")}, (
            warning("explainers/north.md:3", "stands for 'south' (content/explainers/south.md:3), too, and is linked only where the page tells which", "or write [Wharf](term:north)"),)),
        "a title twice, of two kinds": Mistake({"explainers/quay.md": explainer("quay"), "explainers/quay-2.md": explainer("quay-2", ("title: Quay-2", "title: Quay"), ("kind: place", "kind: concept"))}, (
            warning("explainers/quay-2.md:3", "stands for 'quay' (content/explainers/quay.md:3), too, but for capitals", "another title"),)),
        "an alias of two languages": Mistake({f"explainers/{name}.md": explainer(name, ("kind: place", f"kind: place\naliases: [{{form: 東京都, lang: {lang}}}]")) for name, lang in (("tokyo", "ja"), ("dongjing", "zh"))}, ()),
        "an alias that is another's title": Mistake({"explainers/dock.md": explainer("dock"), "explainers/wet.md": explainer("wet", ("kind: place", "kind: place\naliases:\n- Wetdock\n- Dock"))}, (
            warning("explainers/wet.md:7", "aliases: 'Dock' stands for 'dock' (content/explainers/dock.md:3), too, and is linked only where", "give one 'needs:' or 'priority: 1', or write [Dock](term:wet)"),)),
        "an alias of three": Mistake({f"explainers/{name}.md": explainer(name, ("kind: place", "kind: place\naliases: [Bollard]")) for name in ("b-one", "b-three", "b-two")}, (
            warning("explainers/b-one.md:5", "stands for 'b-three' (content/explainers/b-three.md:5) and 'b-two' (content/explainers/b-two.md:5), too", "priority: 1"),)),
        "an alias of two, of whom one has it": Mistake({f"explainers/{name}.md": explainer(name, ("kind: place", f"kind: place\naliases: [{{form: Cleat, priority: {rank}}}]")) for rank, name in enumerate(("c-one", "c-two"))}, ()),
    },
    "relations": {
        "a circle of three": Mistake({"explainers/pier.md": related("pier", ("quay", "part of")), "explainers/quay.md": related("quay", ("dock", "part of")), "explainers/dock.md": related("dock", ("pier", "part of"))}, (warning("explainers/quay.md:5", "closes a circle: dock is part of pier is part of quay is part of dock", "correct one"),)),
        "both ways at once": one("explainers/crane.md", related("crane", ("the-mole", "part of"), ("the-mole", "includes")), warning(":5", "says 'is part of' and 'includes' at once", "keep one of the two")),
        "with itself": one("explainers/rope.md", related("rope", ("rope", "part of")), error(":5", "is the explainer itself", "name another")),
    },
    "texts": {
        "a claim marked twice": one(LETTER, ("The Mole should", "The Mole, [too short]{claim=too-short}, should"), error(":19", "claim: 'too-short' is marked on line 14, too", "keep one of the two marks")),
        "an anchor twice": one("articles/anchor.md", article("anchor", ("It rained.", "## One {#a}\n\nIt rained.\n\n## Two {#a}\n\nIt ended.")), error(":13", "id: 'a' stands twice", "keep one of the two")),
        "an anchor of the page's own": one("articles/own.md", article("own", ("It rained.", "## Sources {#sources}\n\nIt rained.")), error(":9", "id: 'sources' is kept for a part of the page", "choose another")),
        "a footnote with two texts": one("articles/notes.md", article("notes", ("It rained.", "It rained.[^1]\n\n[^1]: Much.\n[^1]: Little.\n")), error(":12", "footnote: '1' has a text on line 11, too", "another name")),
        "a footnote without a text": one("articles/note.md", article("note", ("It rained.", "It rained.[^2]")), error(":9", "footnote: '[^2]' has no text", "add a line [^name]:")),
        "a heading of the first level": one("articles/first.md", article("first", ("It rained.", "# It rained\n\nMuch.")), error(":9", "heading: 'It rained' is of the first level", "begin it with ##")),
        "a level left out": one("articles/deep.md", article("deep", ("It rained.", "## One\n\nIt.\n\n#### Two\n\nRained.")), error(":13", "heading: 'Two' is of level 4", "begin it with ###")),
        "halves of a merge": one("articles/merge.md", article("merge", ("It rained.", "<<<<<<< HEAD\nIt rained.\n=======\nIt snowed.\n>>>>>>> main")), error(":9", "two versions of the same lines", "keep the lines that are right")),
        "a film that no browser plays": one("articles/film.md", article("film", ("It rained.", "::: video\ntitle: Rain\nlength: 1:00\nposter: images/rain.png\ncaptions: files/rain.vtt\nfile: files/rain.avi\n:::")), error(":14", "video.file: '' is no video that browsers play", "save it as .mp4 or .webm")),
    },
}  # fmt: skip
