"""Pictures on the pages of a small site: in several files, with size and maker, kept between builds."""

import json
import re
from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from plugins.kept_work import Services
from plugins.kept_work.workers import Workers
from plugins.publishing import written_pictures
from tests.pictures.photographs import photograph, put

LETTER, MOLE = "articles/harbor-letter.md", "explainers/the-mole.md"
ARTICLE, EXPLAINER = "articles/harbor-letter/index.html", "explainers/the-mole/index.html"
IMAGE = (
    "\nimage: {{file: {}, alt: A wall in the sea, credit: Ada Marsh, licence: CC BY 4.0,"
    " caption: The *mole*.}}\n---\n"
)
BASE = "https://example.org/site"


def add(site, text, name=LETTER):
    site.write(name, f"{site.read(name)}\n{text}\n")


def built(site, site_url=None):
    result = site.build(site_url)
    assert result.swapped, result.problems
    return result


def page(site, name=ARTICLE):
    return BeautifulSoup(site.output(name), "html.parser")


def shown(site, alt, name=ARTICLE):
    return page(site, name).find("img", alt=alt)


def files(site):
    folder = site.root / "output" / "images"
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_picture_stands_in_every_format_and_width_with_its_size(small_site):
    put(small_site.root, "images/low water.jpg", photograph((900, 600), words=True, orientation=6))
    add(small_site, '![A barge](<images/low water.jpg> "At *low* water")')
    built(small_site)
    image = shown(small_site, "A barge")
    assert (image["width"], image["height"], image["src"]) == ("600", "900", "../../images/low%20water.jpg")
    sets = [source["srcset"] for source in image.parent.find_all("source")] + [image["srcset"]]
    assert sets[0] == "../../images/low%20water-480w.avif 480w, ../../images/low%20water-600w.avif 600w"
    made = files(small_site)
    assert {f"../../images/{name.replace(' ', '%20')}" for name in made} == {
        one.split()[0] for each in sets for one in each.split(", ")
    }
    for data in made.values():
        assert b"somebody" not in data
        assert not Image.open(BytesIO(data)).getexif()
    assert image.find_parent("figure").figcaption.get_text(strip=True) == "At *low* water"


def test_the_first_picture_is_fetched_at_once_and_the_others_when_a_reader_comes_near(small_site):
    for name in ("a", "b"):
        put(small_site.root, f"images/{name}.jpg", photograph((50, 50)))
        add(small_site, f"![{name}](images/{name}.jpg)")
    built(small_site)
    assert [image.get("loading") for image in page(small_site).select("article img")] == [None, "lazy"]
    small_site.replace(LETTER, "\n---\n", IMAGE.format("a.jpg"))
    built(small_site)
    assert shown(small_site, "A wall in the sea")["fetchpriority"] == "high"
    assert [image.get("loading") for image in page(small_site).select("article img")] == ["lazy", "lazy"]


def test_a_picture_among_words_is_small_unless_it_is_told_how_large_to_be(small_site):
    put(small_site.root, "images/a.jpg", photograph((600, 300)))
    add(
        small_site,
        "Words ![one](images/a.jpg) and ![two](images/a.jpg){width=90}.\n\n- ![three](images/a.jpg)",
    )
    built(small_site)
    sizes = [
        (shown(small_site, alt)["width"], shown(small_site, alt)["height"]) for alt in ("one", "two", "three")
    ]
    assert sizes == [("240", "120"), ("90", "45"), ("240", "120")]
    assert shown(small_site, "two")["sizes"] == "90px"


def test_a_figure_says_who_made_it_and_on_which_terms_and_links_nothing_by_itself(small_site):
    put(small_site.root, "images/a.jpg", photograph((60, 30)))
    caption = "The Mole, see [us]({filename}/pages/about.md)."
    lines = "credit: The Mole\nlicence: CC BY-SA 4.0"
    add(small_site, f"::: figure\n![one](images/a.jpg)\n\n{caption}\n\n{lines}\n:::")
    built(small_site, BASE)
    figure = shown(small_site, "one").find_parent("figure")
    assert [link["href"] for link in figure.find_all("a")] == [
        f"{BASE}/about/", "https://creativecommons.org/licenses/by-sa/4.0/"
    ]  # fmt: skip
    data = json.loads(page(small_site).find("script", type="application/ld+json").string)
    (image,) = data["@graph"][0]["image"]
    assert image == {
        "@type": "ImageObject", "url": f"{BASE}/images/a.jpg", "contentUrl": f"{BASE}/images/a.jpg",
        "width": 60, "height": 30, "creditText": "The Mole", "description": "one",
        "license": "https://creativecommons.org/licenses/by-sa/4.0/",
    }  # fmt: skip
    assert '<img src="https://example.org/site/images/a.jpg" alt="one">' in (
        small_site.output("feeds/articles.atom.xml").replace("&lt;", "<").replace("&gt;", ">")
    )
    twin = small_site.output("articles/harbor-letter/index.md")
    assert (
        f"![one]({BASE}/images/a.jpg)\n\nThe Mole, see [us]({BASE}/about/).\n\nThe Mole\n\n[CC BY-SA 4.0]"
        in twin
    )


def test_the_picture_of_an_article_on_its_page_in_lists_and_in_the_feed(small_site):
    put(small_site.root, "images/a.jpg", photograph((600, 900)))
    front = "---\ntitle: {}\nauthor: Desk\ndate: {}\ntopics: [Sea]\n---\nThe Mole is old.\n"
    for name, day in (("first", "2027-01-02"), ("second", "2027-01-01"), ("third", "2026-12-31")):
        text = front.format(name, day)
        small_site.write(
            f"articles/{name}.md", text if name == "third" else text.replace("\n---\n", IMAGE.format("a.jpg"))
        )
    built(small_site, BASE)
    article = page(small_site, "articles/first/index.html")
    assert article.select_one(".byline ~ .figure--upright")
    lead = page(small_site, "index.html").select_one(".lead .figure--front")
    assert lead.img["fetchpriority"] == "high"
    assert " ".join(lead.figcaption.get_text(" ").split()) == "Ada Marsh CC BY 4.0"
    for name in ("index.html", "articles/index.html", "topics/sea/index.html"):
        entries = page(small_site, name).select(".articles__entry")
        shown = {
            one.select_one(".articles__title").get_text(): one.select_one(".thumbnail img") for one in entries
        }
        assert (shown["second"]["alt"], shown["second"]["width"], shown["second"]["loading"]) == (
            "",
            "480",
            "lazy",
        )
        assert shown["third"] is None
    entry = BeautifulSoup(small_site.output("feeds/articles.atom.xml"), "xml").select("entry")[0]
    figure = BeautifulSoup(entry.content.get_text(), "html.parser").figure
    assert (figure.img["src"], figure.img["alt"]) == (f"{BASE}/images/a.jpg", "A wall in the sea")
    assert figure.figcaption.get_text() == "The mole. Ada Marsh · CC BY 4.0"


def test_the_picture_of_an_explainer_on_its_page_in_its_card_and_in_link_previews(small_site):
    put(small_site.root, "images/mole/a.jpg", photograph((900, 600)))
    small_site.replace(MOLE, "\n---\n", IMAGE.format("mole/a.jpg"))
    built(small_site, BASE)
    figure = shown(small_site, "A wall in the sea", EXPLAINER).find_parent("figure")
    assert figure.figcaption.p.decode_contents() == "The <em>mole</em>."
    assert figure.select_one(".figure__licence a")["href"] == "https://creativecommons.org/licenses/by/4.0/"
    thumbnail = page(small_site).select_one("#card-the-mole .thumbnail img")
    assert (thumbnail["alt"], thumbnail["width"], thumbnail["loading"]) == ("", "480", "lazy")
    card = page(small_site, "explainers/the-mole/card/index.html")
    assert card.select_one(".thumbnail img")["width"] == "480"
    social = page(small_site, EXPLAINER).find("meta", property="og:image")["content"]
    assert social == f"{BASE}/social/explainers/the-mole.jpg"
    with Image.open(small_site.root / "output/social/explainers/the-mole.jpg") as image:
        assert (image.format, image.size) == ("JPEG", (1200, 630))


def test_drawings_and_what_moves_stay_the_files_they_are(small_site):
    put(small_site.root, "images/plan.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>')
    frames = [Image.new("RGB", (40, 30), color) for color in ("red", "blue")]
    moves = BytesIO()
    frames[0].save(moves, "GIF", save_all=True, append_images=frames[1:])
    put(small_site.root, "images/moves.gif", moves.getvalue())
    add(small_site, "![plan](images/plan.svg)\n\n![moves](images/moves.gif)")
    built(small_site)
    assert [shown(small_site, "plan").get(name) for name in ("width", "height", "srcset")] == [
        "650",
        "433",
        None,
    ]
    assert [shown(small_site, "moves").get(name) for name in ("width", "height", "srcset")] == [
        "40",
        "30",
        None,
    ]
    assert files(small_site) == {"moves.gif": moves.getvalue(), "plan.svg": files(small_site)["plan.svg"]}


def test_a_picture_that_is_only_linked_is_one_file_with_nothing_in_it_but_its_pixels(small_site):
    put(small_site.root, "images/a.jpg", photograph((2000, 300), words=True, orientation=8))
    add(small_site, "See [it]({static}/images/a.jpg).")
    built(small_site)
    ((name, data),) = files(small_site).items()
    assert (name, Image.open(BytesIO(data)).size) == ("a.jpg", (300, 2000))
    assert b"somebody" not in data


@pytest.mark.parametrize("kind", ["pages/about.md", "explainers/harbor-board.md"])
def test_pictures_on_every_kind_of_page_and_beside_the_text(small_site, kind):
    put(small_site.root, "images/a.jpg", photograph((600, 30)))
    add(small_site, "![one](../images/a.jpg)\n\n## More\n\n![two](images/a.jpg)", kind)
    built(small_site)
    name = "about/index.html" if kind.startswith("pages") else "explainers/harbor-board/index.html"
    for alt in ("one", "two"):
        assert shown(small_site, alt, name).parent.name == "picture"


def test_the_classroom_shows_them_too(small_site):
    put(small_site.root, "images/a.jpg", photograph((600, 30)))
    small_site.replace(LETTER, "\n---\n", IMAGE.format("a.jpg"))
    add(small_site, "![one](images/a.jpg)")
    built(small_site)
    for alt in ("one", "A wall in the sea"):
        assert shown(small_site, alt, "articles/harbor-letter/classroom/index.html")["height"] == "30"


class Counting(Workers):
    """Notes which function was called how often."""

    def __init__(self):
        self.made = 0

    def map(self, function, shared, items, *, is_heavy=False):
        for item in items:
            self.made += is_heavy
            yield function(shared, item)


@pytest.fixture
def counted(small_site, monkeypatch):
    """Build, and return how many pictures were made anew."""
    original = written_pictures.kept_values

    def count():
        workers = Counting()

        def kept_values(services, *arguments, **options):
            return original(Services(services.store, workers, services.watch), *arguments, **options)

        monkeypatch.setattr(written_pictures, "kept_values", kept_values)
        built(small_site)
        return workers.made

    return count


def test_only_a_changed_picture_is_made_again_and_its_pages_with_it(small_site, counted):
    for name in ("a", "b"):
        put(
            small_site.root,
            f"images/{name}.jpg",
            photograph((600, 400), color=(name == "a" and "red") or "blue"),
        )
        add(small_site, f"![{name}](images/{name}.jpg)")
    assert counted() == 2
    add(small_site, "One more paragraph.")
    assert counted() == 0
    put(small_site.root, "images/a.jpg", photograph((500, 400)))
    assert counted() == 1
    assert shown(small_site, "a")["width"] == "500"
    assert "images/a-500w.avif" in shown(small_site, "a").parent.source["srcset"]
    (small_site.root / "content/images/b.jpg").rename(small_site.root / "content/images/c.jpg")
    small_site.replace(LETTER, "images/b.jpg", "images/c.jpg")
    assert counted() == 0  # what is made of it hangs on its bytes alone
    assert "c-480w.webp" in files(small_site)
    assert not any(name.startswith("b") for name in files(small_site))


def test_the_same_bytes_from_nothing(small_site):
    put(small_site.root, "images/a.jpg", photograph((700, 400), words=True))
    small_site.replace(MOLE, "\n---\n", IMAGE.format("a.jpg"))
    add(small_site, "![one](images/a.jpg)")
    built(small_site, BASE)
    kept = {path: path.read_bytes() for path in (small_site.root / "output").rglob("*") if path.is_file()}
    from plugins.building.build import build_site

    again = build_site(small_site.root, site_url=BASE, fresh=True)
    assert again.swapped
    anew = {path: path.read_bytes() for path in (small_site.root / "output").rglob("*") if path.is_file()}
    assert {path for path in kept if kept[path] != anew.get(path)} == set()


def test_no_picture_makes_a_page_ask_elsewhere_or_move(small_site):
    put(small_site.root, "images/a.jpg", photograph((600, 30)))
    add(small_site, "![one](images/a.jpg)\n\nWords ![two](images/a.jpg).")
    built(small_site)
    for image in page(small_site).find_all("img"):
        assert image["width"]
        assert image["height"]
    assert not re.findall(r'(?:src|srcset)="(?:https?:)?//', small_site.output(ARTICLE))


def test_a_diagram_is_a_part_of_its_page_and_the_home_page_opens_with_a_photograph(small_site):
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} 90"><text>{}</text></svg>'
    small_site.write("images/wall.svg", drawing.format(640, "Wide"))
    small_site.write("images/wall-narrow.svg", drawing.format(328, "Narrow"))
    box = "::: figure\nA wall grows\n\nBy the year\n\n![A wall](images/wall.svg){.diagram}\n\nBelow.\n:::"
    add(small_site, box)
    put(small_site.root, "images/front.jpg", photograph((900, 600)))
    front = "home:\n  lead_image: {file: front.jpg, alt: A front, credit: Ada Marsh, caption: Seen *here*.}\n"
    small_site.replace("site.yaml", "home:\n", front)
    built(small_site)
    figure = page(small_site).select_one("figure:has(.diagram)")
    parts = [one.get("class", [one.name])[0] for one in figure.find_all(recursive=False)]
    assert parts == ["diagram__title", "diagram__deck", "diagram", "figcaption"]
    drawn = figure.select("svg")
    assert [(one["viewbox"], one.get_text()) for one in drawn] == [
        ("0 0 328 90", "Narrow"),
        ("0 0 640 90", "Wide"),
    ]
    assert {one["aria-label"] for one in drawn} == {"A wall"}
    opening = page(small_site, "index.html").select_one(".opening img")
    assert (opening["alt"], opening["width"]) == ("A front", "900")
    assert "front-480w.avif" in files(small_site)
    small_site.write("images/wall-narrow.svg", drawing.format(328, "Anew"))
    built(small_site)
    assert [one.get_text() for one in page(small_site).select(".diagram svg")] == ["Anew", "Wide"]
