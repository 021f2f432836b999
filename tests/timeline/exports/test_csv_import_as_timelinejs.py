"""The same CSV, read by the import and by TimelineJS3: both must see the same events on the same dates."""

from plugins.desk.timeline_import.drafts import draft_events
from plugins.desk.timeline_import.sheet import read_sheet
from plugins.edtf_dates import parse_edtf
from plugins.timeline.exports.timelinejs import slide_dates

ROWS = """Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Type,Group
,,,,,,,,,The river,,title,
-490,,,,,,,,,A battle,,,
1901,5,24,,,,,,,"It opens, at last",<p>one</p>,,Bridges
"1,901",08,,,1903,3,,,,They build,,,Bridges
1901,,,,1903,,,,,"A ""long"" time",,,Ferries
1901,,,,1902,,,,,The ferry years,,era,
"""


def test_both_see_the_same_events_on_the_same_dates(read_by_timelinejs):
    understood = read_by_timelinejs("rows.csv", ROWS)
    assert understood["errors"] == []
    drafts = {draft.label: draft for draft in draft_events(read_sheet(ROWS.encode(), "rows.csv")).events}
    slides = {slide["headline"]: slide for slide in understood["slides"]}
    assert set(drafts) == set(slides) == {"A battle", "It opens, at last", "They build", 'A "long" time'}
    for label, slide in slides.items():
        ours = slide_dates(parse_edtf(drafts[label].date))
        assert [parts(ours.start), parts(ours.end)] == [theirs(slide["start"]), theirs(slide.get("end"))]


def parts(date):
    return date and date.day_parts


def theirs(date):
    return date and tuple(int(date[key]) if date[key] else None for key in ("year", "month", "day"))
