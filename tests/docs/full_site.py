"""A site that says something in every documented key: each says a word that stands nowhere else."""

from collections.abc import Mapping

SITE = """\
name: Zsitename
publisher: {name: Zpublishername, type: person, url: "https://zpublisherurl.example/"}
contact: {email: zemail@example.org, report_url: "https://zreporturl.example/", note: Znote for ourselves}
licence: {name: Zlicencename, url: "https://zlicenceurl.example/"}
home:
  heading: Zheading
  deck: Zhomedeck is here.
  lead: zarticle
  lead_image: {map: zviewid}
  in_brief: [Zoldbrief is here.]
  need_to_know: [Zoldneed is here.]
  featured: [deep-well]
article_label: Zarticlelabel
articles_label: Zarticleslabel
topics: [{name: Ztopicname, id: ztopicid, description: Ztopicdescription is here.}]
tagline: Ztagline
lang: en-ZA
about_box: [Zaboutbox is here.]
questions: [Zoldquestion is it?]
search_examples: [zsearchexample]
known_abbreviations: [ZKA]
known_names: [Zknownname Harbor]
disputed_names: [{one: [Zoneside], other: [Zotherside], first: one}]
theme_color: "#a1b2c3"
kinds: [place, {id: zkindid, label: Zkindlabel, plural: Zkindplural, schema_type: Canal, common_nouns: true}]
relations: [{id: zrelationid, forward: Zforward, back: Zback, family: belonging}]
verdicts: [{id: zverdictid, label: Zverdictlabel, meaning: Zverdictmeaning., sign: half, rating: 2}, holds]
root_files: [zroot.txt]
mined_events: explicit
brand:
  logo: {light: images/zlogo.svg, dark: images/zlogodark.svg}
  accent: {light: '#0b5d4b', dark: '#7fd8c0'}
  favicon: {svg: images/zicon.svg}
  fonts: system
"""

ARTICLE = """\
---
title: Zarticletitle
author:
- Zarticleauthor
- {name: Zauthorname, role: Zauthorrole, page: "https://zauthorpage.example/", type: organization}
- {family: Zauthorfamily, given: Zauthorgiven, suffix: Zauthorsuffix}
date: 2021-02-03
modified: 2021-03-04
genre: analysis
lang: en-AU
original:
  title: Zoriginaltitle
  author: Zoriginalauthor
  date: 1904-03-10
  publication: Zpublication
  url: https://zoriginalurl.example/
  genre: report
reference_date: 1911-05-06
summary: Zarticlesummary is here.
key_points: [Zkeypoint is here.]
known_abbreviations: [ZKB]
image: {file: zarticle.svg, alt: Zarticleimage, credit: Zarticlecredit, licence: CC0}
questions: [Zownquestion is it?]
in_brief: [Zinbrief is here.]
need_to_know: [Zneedtoknow is here.]
featured: [far-rock]
main_claims: [far-off]
topics: [ztopicid, Zothertopic]
series: {name: Zseriesname, part: 7}
nolink: [deep-well]
changes: [{date: 2021-02-04, note: Zarticlechange was made.}]
corrections: [{date: 2021-02-05, note: Zarticlecorrection was made.}]
save_as: zsaveas/index.html
url: zsaveas/
template: zwide
---
The rock was [far off]{claim=far-off} in June.[@zsourceid] The Deep Well is old, and so is the Far Rock.

It fell [one day]{date=1777-07}, and [then]{event=zeventid} it rose. Zknownname Harbor saw ZKA and ZKB.
It sank in May 1755.
"""

PLAIN_ARTICLE = """\
---
title: Another article
author: Desk
date: 2021-01-01
series: {name: Zseriesname, part: 8}
lead_image: {file: zlead.svg, alt: Zleadalt, credit: Zleadcredit, licence: Zleadlicence,
  caption: Zleadcaption}
autolink: false
mined_events: none
---
The Deep Well is not linked here. It was dug in May 1744.
"""

DRAFT = "---\ntitle: Zdrafttitle\nauthor: Desk\ndate: 2021-01-01\nstatus: draft\n---\nWords.\n"

KEPT_BACK = "---\ntitle: Zlater\nauthor: Desk\ndate: 2021-01-01\npublish: 2999-01-01\n---\nWords.\n"

PAGE = """\
---
title: Zpagetitle
summary: Zpagesummary is here.
lang: en-NZ
status: published
modified: 2021-06-07
nolink: [deep-well]
changes: [{date: 2021-06-08, note: Zpagechange was made.}]
corrections: [{date: 2021-06-09, note: Zpagecorrection was made.}]
template: zpage
save_as: zpagesaveas/index.html
url: zpagesaveas/
---
The Deep Well is not linked here, but the Far Rock is.
"""

PLAIN_PAGE = "---\ntitle: Plain\nautolink: false\n---\nThe Far Rock is not linked here.\n"
HIDDEN_PAGE = "---\ntitle: Zhiddentitle\nstatus: hidden\n---\nWords.\n"

CHART = """\
title: Zcharttitle is found
deck: Zchartdeck is here.
alt: Zchartalt is seen.
sources: [zsourceid]
as_of: 1912-05
note: Zchartnote is here.
kind: columns
unit: zunits
columns: [Zchartcolumn, Zchartvalue, Low, High]
data:
- [Zchartrow, 41.50, 40, 43]
- [Other, 12, null, null]
label: all
highlight: [Zchartrow]
compare: {value: 30, label: Zcomparison}
annotations: [{at: Other, text: Zremark}]
uncertainty: [Low, High]
axis: [0, 50]
"""
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>'

EXPLAINER = """\
---
id: far-rock
title: Far Rock
kind: place
definition: Zdefinition of a stone in the sea.
image: {file: zplan.svg, alt: Zimagealt, credit: Zimagecredit, licence: Zimagelicence, caption: Zimagecaption}
reviewed: 2021-07-08
review_by: 2099-08-09
short_description: Zshortdescription
names: [{name: Zname, lang: fr, transliteration: Ztransliteration, note: Znamenote}]
aliases:
- {form: Zaliasform, case: exact, forms: [Zfurtherform], needs: [zneeds]}
- {form: 東京都, lang: ja}
- zlone
- {form: Zshared, priority: 1}
facts:
- label: Zfactlabel
  value: Zfactvalue of 1,250 to 1,500
  quantity: zquantity
  as_of: 1811
  sources: [zsourceid]
related: [{id: deep-well, how: funds}, {id: wide-bay, how: zrelationid}]
coordinates: [43.123, 131.456]
precision: Zprecision of 5 km
wikidata: Q987654321
changes: [{date: 2021-07-09, note: Zexplainerchange was made.}]
corrections: [{date: 2021-07-10, note: Zexplainercorrection was made.}]
previous_ids: [zpreviousid]
lang: en-GB
nolink: [deep-well]
sort_as: Aardvark
---
## Why it matters

The Deep Well is not linked.[@zsourceid]
"""

OTHER_EXPLAINER = """\
---
id: deep-well
title: Deep Well
kind: place
aliases: [{form: 東京都, lang: zh}, Zshared]
definition: A hole in the ground.
places: [far-rock, quiet-cave]
reviewed: 2021-01-01
review_by: 2099-01-01
---
## Why it matters

It is old, and in a zbay.[@zsourceid; @zother]

## One

Zaliasform has the zneeds here.

## Two

Zfurtherform has the zneeds here.

## Three

zaliasform has the zneeds in small letters.
"""

EXPLAINER_OF_OWN_KIND = """\
---
id: wide-bay
title: Zbay
kind: zkindid
definition: Water with land around it.
reviewed: 2021-01-01
review_by: 2099-01-01
---
## Why it matters

It is calm at Zshared.[@zsourceid]

::: chart zchart
"""

QUIET_EXPLAINER = """\
---
id: quiet-cave
title: Quiet Cave
kind: place
definition: A dark room.
reviewed: 2021-01-01
review_by: 2099-01-01
autolink: false
coordinates: [43.2, 131.5]
precision: about 3 km
locator: false
---
## Why it matters

Zlone said so. The Far Rock knows, and zlone too.[@zsourceid]
"""

DRAFT_EXPLAINER = (
    OTHER_EXPLAINER.replace("deep-well", "zdraft")
    .replace("Deep Well", "Zdraftexplainer")
    .replace("aliases: [{form: 東京都, lang: zh}, Zshared]\n", "")
    .replace("kind:", "status: draft\nkind:")
)

KEPT_BACK_EXPLAINER = DRAFT_EXPLAINER.replace("zdraft", "zlater").replace(
    "status: draft", "publish: 2999-01-01"
)

SOURCES = """\
references:
- id: zsourceid
  type: article-journal
  title: Zsourcetitle
  kind: scholarly
  author: [{family: Zfamily, given: Zgiven, suffix: Zsuffix}]
  editor: [{literal: Zeditor}]
  translator: [Ztranslator]
  director: [Zdirector]
  interviewer: [Zinterviewer]
  recipient: [Zrecipient]
  composer: [Zcomposer]
  performer: [Zperformer]
  illustrator: [Zillustrator]
  host: [Zhost]
  guest: [Zguest]
  producer: [Zproducer]
  script-writer: [Zscript]
  container-author: [Zcontainerauthor]
  collection-editor: [Zcollectioneditor]
  reviewed-author:
  - family: Zb
    given: Zreviewedauthor
    dropping-particle: Zdropping
    non-dropping-particle: Znondropping
    suffix: Zlast
    comma-suffix: true
  reviewed-title: Zreviewedtitle
  publisher-place: Zpublisherplace
  collection-title: Zcollectiontitle
  collection-number: 5678
  edition: Zedition
  version: Zversion
  number-of-volumes: 6789
  chapter-number: 7890
  section: Zsection
  references: Zreferences
  medium: Zmedium
  authority: Zauthority
  scale: Zscale
  status: Zstatus
  event-title: Zeventtitle
  event-place: Zeventplace
  event-date: 1814-05
  archive: Zarchive
  archive_location: Zarchivelocation
  archive-place: Zarchiveplace
  ISBN: 978-0-393-03891-0
  ISSN: 1476-4687
  original-date: 1813-04
  publisher: Zsourcepublisher
  container-title: Zcontainer
  volume: 1234
  issue: 2345
  page: 3456-3457
  number: 4567
  genre: Zsourcegenre
  language: de
  issued: 1815-06
  URL: https://zsourceurl.example/
  DOI: 10.1234/zdoi
  accessed: 2021-08-09
  archived: https://zarchived.example/
  note: Zsourcenote is here.
- {id: zother, type: article-journal, title: Zplain, kind: press, publisher: P, opened: false}
"""

QUANTITIES = """\
- {id: zquantity, number: 1250, most: 1500, unit: zzunits, as_of: 1811, sources: [zsourceid]}
"""
CLAIMS = """\
- id: far-off
  article: zarticle
  claim: Zclaim is here.
  verdict: zverdictid
  finding: Zfinding of 1,250 to 1,500 is here.
  quantities: [zquantity]
  sources: [zsourceid]
  known_then: true
  nuance: Znuance
  checkable: true
- id: near-by
  article: zarticle
  claim: It is a matter of taste.
  verdict: opinion
  finding: Nobody can tell.
  sources: [zsourceid]
  known_then: false
  checkable: false
"""

FRAME = """\
title: Ztimelinetitle
deck: Ztimelinedeck of {count}
eras: [{id: zeraid, label: Zeralabel, from: 1700, to: 1888}]
strands: [{id: zstrandid, label: Zstrandlabel}]
"""

EVENTS = """\
- id: zeventid
  date: 1833-04
  label: Zeventlabel is here.
  sources: [zsourceid]
  about: [far-rock]
  strand: zstrandid
  note: Zeventnote is here.
"""

DECISIONS = """\
- id: zarticle--it-fell-one-day--one-day
  date: 1766-08
  label: Zminedlabel is here.
  about: [deep-well]
  strand: zstrandid
- id: zarticle--the-rock-was-far--june
  keep: false
"""

MAP = """\
title: Zmaptitle
deck: Zmapdeck is here.
summary: Zmapsummary is here.
credit: Zmapcredit is here.
views:
- {id: zviewid, title: Zviewtitle, extent: [128, 33, 146, 46], shown: narrow, detail: 2}
places:
- {explainer: far-rock, label: sw, rank: 1, mark: dot}
- {name: Zplacename, other_name: Zothername, coordinates: [39.8, 134.6], precision: Zplaceprecision,
   mark: water, rank: 2, name_at: [38.5, 133.5], views: [zviewid]}
- {name: Zfaint, coordinates: [35.8, 139.6], precision: a city, mark: dot, rank: 3}
lines:
- name: Zlinename
  route: railway
  points: [[43.1, 131.9], [36.2, 139.3]]
  sources: [zsourceid]
  note: Zlinenote is here.
  explainer: deep-well
  rank: 1
  label: s
areas:
- {name: Zareaname, sources: [zsourceid], note: Zareanote is here., center: [37.2, 134.2], km: 120, rank: 1}
- {name: Zoutline, sources: [zsourceid], note: Zoutlinenote., points: [[40, 141], [44, 141], [42, 145]],
   explainer: deep-well}
borders: all
border_corrections:
- {extent: [126, 36, 133, 46], standing: disputed, of: settled, note: Zbordernote is here.}
"""

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>\n'

FILES: Mapping[str, str] = {
    "site.yaml": SITE,
    "images/zlogo.svg": DRAWING,
    "images/zlogodark.svg": DRAWING,
    "images/zicon.svg": DRAWING,
    "articles/zarticle.md": ARTICLE.replace("and so is", "[of taste]{claim=near-by}, and so is"),
    "articles/another.md": PLAIN_ARTICLE,
    "articles/draft.md": DRAFT,
    "articles/zlater.md": KEPT_BACK,
    "pages/zlater.md": KEPT_BACK.replace("author: Desk\ndate: 2021-01-01\n", ""),
    "pages/zpage.md": PAGE,
    "pages/plain.md": PLAIN_PAGE,
    "pages/hidden.md": HIDDEN_PAGE,
    "explainers/far-rock.md": EXPLAINER,
    "explainers/deep-well.md": OTHER_EXPLAINER,
    "explainers/quiet-cave.md": QUIET_EXPLAINER,
    "explainers/wide-bay.md": EXPLAINER_OF_OWN_KIND,
    "explainers/zdraft.md": DRAFT_EXPLAINER,
    "explainers/zlater.md": KEPT_BACK_EXPLAINER,
    "sources.yaml": SOURCES,
    "claims.yaml": CLAIMS,
    "quantities.yaml": QUANTITIES,
    "timeline/_index.yaml": FRAME,
    "timeline/_mined.yaml": DECISIONS,
    "timeline/events.yaml": EVENTS,
    "maps/map.yaml": MAP,
    "charts/zchart.yaml": CHART,
    "root/zroot.txt": "Zrootfile\n",
    "images/zplan.svg": DRAWING,
    "images/zarticle.svg": DRAWING,
    "images/zlead.svg": DRAWING,
}
"""By path below ``content/``."""
