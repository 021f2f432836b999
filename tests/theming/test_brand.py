"""``brand:`` of a site: what its pages show, and what is refused at its line."""

# ruff: noqa: E501 - tables of faults read best with one row a line

import re
import shutil
from io import BytesIO
from urllib.parse import quote

import pytest
from PIL import Image

from plugins.building.build import build_site
from plugins.desk.cli import main
from plugins.lettering import packaged_fonts
from plugins.publishing.theme_files import join_theme_files
from plugins.theming.branding import KIT_ACCENT
from plugins.theming.font_files import FontFacts
from plugins.theming.font_styles import OwnFont, stacks
from plugins.theming.icons import drawn_icons, monogram
from tests.small_sites import ROOT, SmallSite
from tests.theming.houses import LOGO, SQUARE, House, make_font, make_png

LINE = len((ROOT / "tests/small_site/content/site.yaml").read_text("utf-8").splitlines()) + 2
"""Of the first key below ``brand:``."""
SCRIPT = LOGO.replace("<path", "<script>alert(1)</script>\n<path")
FETCHING = LOGO.replace("<path", '<image href="https://x.example/y.png"/><path')
FAULTS = {
    "logo: images/gone.svg": "brand.logo.light: 'images/gone.svg' is no file of the content folder",
    "logo: logo.svg": "'logo.svg' is no file of the content folder; write images/logo.svg",
    "logo: images/Logo.svg": "'images/Logo.svg' is no file of the content folder; write images/logo.svg",
    "logo: files/logo.svg": "'files/logo.svg' is no file of the content folder",
    "logo: ../content/images/logo.svg": "is no file of the content folder",
    "logo: site.yaml": "'site.yaml' is no picture that is copied; put it into images/",
    "logo: images/photo.png": "'images/photo.png' is no SVG",
    "logo: images/script.svg": "'images/script.svg' holds 'script' in line 1, which could run",
    "logo: images/fetching.svg": "'images/fetching.svg' asks for another file, line 1; save it again as plain SVG",
    "logo: images/broken.svg": "images/broken.svg",
    "logo: images/sizeless.svg": "'images/sizeless.svg' does not say how large it is; write viewBox",
    "logo: {light: images/logo.svg, dark: images/gone.svg}": "brand.logo.dark: 'images/gone.svg' is no file",
    "logo: {dark: images/logo.svg}": "brand.logo.light: is missing",
    "logo: [images/logo.svg]": "brand.logo",
    "logo_dark: images/logo.svg": "is not a known key",
    "accent: #1f4e79": "brand.accent: is empty; write it in quotes: '#1f4e79'",
    "accent: blue": "brand.accent.light: 'blue' is not a color; write it as '#1f4e79', in quotes",
    "accent: 'oklch(0.5 0.1 200)'": "is not a color",
    "accent: '#12345'": "'#12345' is not a color",
    "accent: 123456": "'123456' is not a color",
    "accent: '#ffcc00'": "brand.accent.light: '#ffcc00' has a contrast of 1.31:1 with #f2efe6 in the light scheme, less than 4.5:1; the nearest color that is read well is '#846800'",
    "accent: {light: '#0b5d4b', dark: '#0b5d4b'}": "brand.accent.dark: '#0b5d4b' has a contrast of",
    "accent: {dark: '#0b5d4b'}": "brand.accent.light: is missing",
    "favicon: images/icon.gif": "brand.favicon: 'images/icon.gif' is neither SVG nor PNG",
    "favicon: images/logo.svg": "brand.favicon.svg: 'images/logo.svg' is not square",
    "favicon: images/photo.png": "brand.favicon.png: 'images/photo.png' has 200 by 300 pixels; make it square, 180 to 4096 pixels wide",
    "favicon: images/small.png": "has 32 by 32 pixels",
    "favicon: images/fake.png": "'images/fake.png' cannot be read as a PNG",
    "favicon: images/gone.png": "'images/gone.png' is no file",
    "fonts: serif": "brand.fonts: 'serif' names no font; write system, or text: and heading:",
    "fonts: {}": "names no font",
    "fonts: {text: }": "names no font",
    "fonts: [own.woff2]": "names no font",
    "fonts: {text: []}": "names no font",
    "fonts: {text: own.ttf}": "'own.ttf' is no .woff2; convert it: fonttools ttLib.woff2 compress FILE",
    "fonts: {text: files/own.woff2}": "'files/own.woff2' is more than a name",
    "fonts: {text: owm.woff2}": "brand.fonts.text.0: 'owm.woff2' is no file of theme/overrides/static/fonts; did you mean 'own.woff2'?",
    "fonts: {heading: fake.woff2}": "brand.fonts.heading.0: 'fake.woff2' is no WOFF2",
    "fonts: {heading: cut.woff2}": "brand.fonts.heading.0: 'cut.woff2' cannot be read as a font",
    "fonts: {text: {file: own.woff2, weight: bold}}": "'bold' is no weight of a font; write 400",
    "fonts: {text: {file: own.woff2, style: oblique}}": "'oblique' is not one of the allowed values",
    "fonts: {body: own.woff2}": "is not a known key",
    "color: '#fff'": "is not a known key",
}  # fmt: skip


@pytest.fixture
def filled(house: House) -> House:
    """A house with files that a brand may name, sound ones and others."""
    drawings = {"logo": LOGO, "dark": LOGO.replace("#0b5d4b", "#7fd8c0"), "square": SQUARE}
    for name, text in drawings.items():
        house.write(f"images/{name}.svg", text)
    house.path("images/icon.png").write_bytes(make_png(256, 256))
    house.put("static/fonts/own.woff2", make_font())
    house.put("static/fonts/own-italic.woff2", make_font(is_italic=True))
    house.put("static/fonts/OFL.txt", "The licence")
    return house


@pytest.fixture
def spoiled(filled: House) -> House:
    """The same, with files beside them that nothing can be made of."""
    sizeless = LOGO.replace(' viewBox="0 0 160 40"', "")
    drawings = {"script": SCRIPT, "fetching": FETCHING, "broken": LOGO[:60], "sizeless": sizeless}
    for name, text in drawings.items():
        filled.write(f"images/{name}.svg", text)
    for name, size in {"photo": (200, 300), "small": (32, 32)}.items():
        filled.path(f"images/{name}.png").write_bytes(make_png(*size))
    filled.write("images/fake.png", "no picture")
    filled.put("static/fonts/fake.woff2", b"no font")
    filled.put("static/fonts/cut.woff2", make_font()[:200])
    return filled


@pytest.mark.parametrize("text", FAULTS)
def test_what_cannot_be_taken_is_refused_at_its_line(spoiled, text):
    spoiled.brand(text)
    result = spoiled.build()
    assert not result.swapped
    errors = [
        str(one) for one in result.problems if one.severity == "error" and one.field.startswith("brand")
    ]
    assert errors, list(map(str, result.problems))
    assert any(FAULTS[text] in one for one in errors), errors
    assert all(re.match(rf"content/site\.yaml:({LINE}|{LINE - 1}): ", one) for one in errors), errors
    assert not any("Traceback" in one for one in errors)


ODD = 'логотип 1, "so" & 100%;é#\'x'


def test_a_name_may_hold_any_sign(house):
    house.write(f"images/{ODD}.svg", SQUARE)
    house.put(f"static/fonts/{ODD}.woff2", make_font())
    house.put("static/fonts/LICENSE", "x")
    house.put(f"static/images/{ODD}.svg", SQUARE)
    house.put("extra.css", f".own {{ background: url('static/images/{quote(ODD)}.svg') }}\n")
    written = ODD.replace("'", "''")
    house.brand(f"logo: 'images/{written}.svg'\nfonts: {{text: '{written}.woff2'}}")
    publish = ["--root", str(house.root), "publish", "--siteurl", "https://a.example/x"]
    assert main(publish) == 0
    assert quote(f"images/{ODD}.svg") in house.output("index.html")


def test_a_site_without_a_brand_is_the_kits(house):
    assert house.build("https://a.example/x").problems == ()
    page = house.output("index.html")
    assert 'rel="icon" href="https://a.example/x/theme/icons/icon.svg"' in page
    assert "apple-touch-icon" not in page
    assert '/theme/fonts/source-serif-4.woff2" as="font"' in page
    assert 'name="theme-color" content="#fbfaf6"' in page
    assert not (house.root / "output/theme/css/brand.css").exists()
    assert ">The harbor letter, explained</a>" in page.replace("\n", "").replace("    ", "").replace("  ", "")


def test_the_logo_takes_the_place_of_the_name_and_says_it(filled):
    filled.brand("logo: {light: images/logo.svg, dark: images/dark.svg}")
    filled.build()
    page = filled.output("about/index.html")
    name = "The harbor letter, explained"
    assert f'src="../images/logo.svg" width="160" height="40" alt="{name}">' in page
    assert f'src="../images/dark.svg" width="160" height="40" alt="{name}" loading="lazy">' in page
    assert (filled.root / "output/images/logo.svg").read_text() == LOGO


def test_programs_learn_the_logo_of_an_organization(filled):
    filled.brand("logo: images/logo.svg")
    logo = '"logo":"https://a.example/x/images/logo.svg"'
    publish = ["--root", str(filled.root), "publish", "--siteurl", "https://a.example/x"]
    assert main(publish) == 0
    assert logo in filled.output("index.html").replace('": "', '":"')
    filled.replace("site.yaml", "{name: Harbor Desk}", "{name: Harbor Desk, type: person}")
    assert main(publish) == 0
    assert logo not in filled.output("index.html").replace('": "', '":"')


def test_one_logo_stands_on_a_light_ground_in_the_dark(filled):
    filled.brand("logo: images/logo.svg")
    filled.build()
    assert "site-header__logo--both" in filled.output("index.html")
    assert ".site-header__logo--both" in filled.output("theme/css/site.css")


def test_the_accent_colors_pages_in_both_schemes_and_pictures(filled):
    assert filled.build("https://a.example").swapped
    before = (filled.root / "output/social/pages/about.png").read_bytes()
    filled.brand("accent: '#0B5D4B'")
    assert filled.problems("https://a.example") == []
    found = re.search(r"--blue: light-dark\(#0b5d4b, (#\w{6})\);", filled.output("theme/css/brand.css"))
    assert found
    assert found[0] in filled.output("theme/css/site.css")
    picture = Image.open(filled.root / "output/social/pages/about.png").convert("RGB")
    assert (0x0B, 0x5D, 0x4B) in {color for _, color in picture.getcolors(2**20) or ()}
    assert (filled.root / "output/social/pages/about.png").read_bytes() != before
    assert 'name="theme-color" content="#0b5d4b"' in filled.output("index.html")


@pytest.mark.parametrize(("paper", "is_read"), [("#fff", True), ("light-dark(#888, #000)", False)])
def test_the_accent_is_held_against_the_grounds_of_the_sites_own_theme(filled, paper, is_read):
    tokens = (ROOT / "theme/static/css/tokens.css").read_text("utf-8")
    filled.put("static/css/tokens.css", tokens.replace("light-dark(#fbfaf6, #16171a)", paper))
    filled.brand("accent: {light: '#0b5d4b', dark: '#8c8c8c'}")
    said = filled.problems()
    assert any("brand.accent.light" in one for one in said) != is_read
    assert any("'#8c8c8c' has a contrast of 3.3" in one for one in said) == is_read


def test_a_color_of_the_bar_wins_over_the_accent(filled):
    filled.write("site.yaml", f"{filled.read('site.yaml')}theme_color: '#123456'\n")
    filled.brand("accent: '#0b5d4b'")
    filled.build()
    page = filled.output("index.html")
    assert 'content="#123456" media="(prefers-color-scheme: light)"' in page
    assert 'content="#16171a" media="(prefers-color-scheme: dark)"' in page


@pytest.mark.parametrize(
    ("text", "svg"),
    [
        ("logo: images/square.svg", "images/square.svg"),
        ("logo: images/logo.svg", None),
        ("favicon: images/square.svg", "images/square.svg"),
        ("favicon: {png: images/icon.png}", None),
        ("favicon: {svg: images/square.svg, png: images/icon.png}", "images/square.svg"),
    ],
)
def test_icons_are_of_the_file_that_is_named_or_made(filled, text, svg):
    filled.brand(text)
    filled.build()
    page = filled.output("index.html")
    assert (f'rel="icon" href="./{svg}"' in page) == (svg is not None)
    assert "icons/icon.svg" not in page
    for rel, size in (("icon", 32), ("apple-touch-icon", 180)):
        place = f"theme/icons/icon-{size}.png"
        assert f'<link rel="{rel}" href="./{place}" type="image/png" sizes="{size}x{size}">' in page
        with Image.open(filled.root / "output" / place) as icon:
            assert icon.size == (size, size)
            corner = icon.convert("RGB").getpixel((0, 0))
            assert corner == ((0x0B, 0x5D, 0x4B) if "png" in text else (0x1F, 0x4E, 0x79))


@pytest.mark.parametrize("name", ["한국 해설", "Ω", "الميناء", "???", "港の手紙"])
def test_a_name_that_no_font_has_letters_for_has_a_plain_mark(house, name):
    house.replace("site.yaml", "name: The harbor letter, explained", f"name: '{name}'")
    house.brand("accent: '#0b5d4b'")
    assert house.problems() == []
    with Image.open(house.root / "output/theme/icons/icon-180.png") as icon:
        assert len(icon.convert("RGB").getcolors(2**16) or ()) >= 2


def test_own_fonts_set_the_pages_and_stand_ins_take_their_room(filled):
    filled.brand(
        "fonts:\n  text: [own.woff2, own-italic.woff2]\n  heading: {file: own.woff2, weight: 300 800}"
    )
    assert filled.problems("https://a.example") == []
    sheet = filled.output("theme/css/site.css")
    assert '--serif: "Site Text", "Site Text Stand-in",' in sheet
    assert '--heading: "Site Heading", "Site Heading Stand-in", "Site Text"' in sheet
    assert "font-weight:300 800;" in sheet
    assert "font-style:italic;" in sheet
    assert "size-adjust:124.6%;ascent-override:72.2%;descent-override:24.1%" in sheet
    assert "source-serif-4" not in sheet
    assert sheet.count('url("../fonts/own.woff2")') == 2
    assert 'href="https://a.example/theme/fonts/own.woff2" as="font"' in filled.output("index.html")
    assert (filled.root / "output/theme/fonts/OFL.txt").exists()


def test_own_fonts_come_first_in_every_script():
    tokens = (ROOT / "theme/static/css/tokens.css").read_text("utf-8")
    facts = FontFacts(weights=(400, 400), is_italic=False, kind="sans", ascent=1, descent=0, width=0)
    found = stacks(tokens, (OwnFont("own.woff2", facts),), None)
    assert {"--serif", "--serif-ko", "--serif-ja", "--serif-zh", "--serif-hant", "--serif-other"} == set(
        found
    )
    assert all(families.startswith('"Site Text", system-ui') for families in found.values())


def test_a_font_for_headings_alone_leaves_the_text_as_it_is(filled):
    filled.brand("fonts: {heading: own.woff2}")
    filled.build("https://a.example")
    sheet = filled.output("theme/css/site.css")
    assert 'url("../fonts/source-serif-4.woff2")' in sheet
    assert '--heading: "Site Heading", "Site Heading Stand-in", "Source Serif 4"' in sheet
    assert "source-serif-4.woff2" in filled.output("index.html")


def test_a_font_of_another_script_has_no_stand_in(house):
    house.put("static/fonts/한글.woff2", make_font(letters="한글해설"))
    house.put("static/fonts/LICENSE", "x")
    house.brand("fonts: {text: 한글.woff2}")
    house.build()
    assert "Site Text Stand-in" not in house.output("theme/css/site.css")


def test_system_fonts_are_no_font_at_all(house):
    house.brand("fonts: system")
    assert house.problems("https://a.example") == []
    sheet = house.output("theme/css/site.css")
    assert "@font-face" not in sheet
    assert '--serif: "Iowan Old Style", Charter, Georgia, "Noto Serif", serif;' in sheet
    assert 'as="font"' not in house.output("index.html")


def test_fonts_without_a_licence_are_a_warning(house):
    house.put("static/fonts/own.woff2", make_font())
    house.brand("fonts: {text: own.woff2}")
    result = house.build()
    assert result.swapped
    (problem,) = map(str, result.problems)
    assert problem.startswith(f"content/site.yaml:{LINE}: brand.fonts: have no licence beside them")


def test_heavy_fonts_count_in_the_weight_of_a_page(house, capsys):
    house.put("static/fonts/own.woff2", make_font(letters="".join(map(chr, range(0x21, 0x1000)))))
    house.put("static/fonts/OFL.txt", "x")
    house.brand("fonts: {text: own.woff2}")
    settings = house.root / "pelican.conf.py"
    settings.write_text(f"{settings.read_text('utf-8')}\nCHECK_PAGE_BYTES = 40_000\n", "utf-8")
    publish = ["--root", str(house.root), "publish", "--siteurl", "https://a.example"]
    assert main(publish) == 1
    assert "CHECK_PAGE_BYTES" in capsys.readouterr().err
    house.replace("site.yaml", "{text: own.woff2}", "system")
    assert main(publish) == 0


def test_the_same_brand_gives_the_same_bytes_kept_or_anew(filled):
    filled.brand("logo: images/logo.svg\naccent: '#0b5d4b'\nfonts: {text: own.woff2}")

    def built(fresh: bool) -> dict[str, bytes]:
        assert build_site(filled.root, fresh=fresh).swapped
        output = filled.root / "output"
        return {
            path.relative_to(output).as_posix(): path.read_bytes()
            for path in output.rglob("*")
            if path.is_file()
        }

    assert built(True) == built(False) == built(False)


def test_a_changed_brand_changes_kept_pages(filled):
    filled.brand("logo: images/logo.svg")
    filled.build()
    filled.replace("site.yaml", "logo: images/logo.svg", "logo: images/square.svg")
    filled.build()
    assert "images/square.svg" in filled.output("about/index.html")
    filled.write("site.yaml", re.sub(r"brand:.*", "", filled.read("site.yaml"), flags=re.DOTALL))
    filled.build()
    assert "<img" not in filled.output("about/index.html")


def test_the_kits_own_folder_takes_a_brand_too(small_site: SmallSite):
    small_site.write("site.yaml", f"{small_site.read('site.yaml')}brand: {{accent: '#0b5d4b'}}\n")
    assert small_site.build().problems == ()
    assert "#0b5d4b" in small_site.output("theme/css/site.css")


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Low water", "LW"), ("독도 신문", "독신"), ("कु॰ समाचार", "कुस"), ("བོད་", ""), ("“Øst”", "Ø"), ("—", "")],
)
def test_an_icon_has_the_letters_of_the_sites_name_in_any_script(name, letters):
    mark = monogram(name, packaged_fonts(), KIT_ACCENT)
    assert mark.letters == letters
    icon = Image.open(BytesIO(drawn_icons(mark)["icon-180.png"])).convert("RGB")
    assert {(31, 78, 121), (255, 255, 255)} <= {color for _, color in icon.getcolors(2**16)}


def test_where_no_page_preloads_a_font_one_of_the_sites_own_is_used_whenever_it_comes(tmp_path):
    styles = tmp_path / "css"
    shutil.copytree(ROOT / "theme/static/css", styles)
    (styles / "brand.css").write_text("@font-face {\n  font-display: optional;\n}\n")
    join_theme_files(tmp_path, has_preloads=False)
    assert "optional" not in (styles / "site.css").read_text(encoding="utf-8")
