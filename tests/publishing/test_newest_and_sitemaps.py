"""Feeds hold the newest; a sitemap that is too long for the protocol comes in parts."""

from datetime import date, timedelta

import pytest

from plugins.publishing.feeds import FeedEntry, newest
from plugins.publishing.sitemap import write_sitemap


def entry(number, day):
    return FeedEntry(f"E{number}", "https://example.org/", f"{number}", day, day, ("Desk",))


def test_a_feed_holds_the_newest_in_their_order():
    first = date(2026, 1, 1)
    entries = [entry(number, first + timedelta(days=number * 7 % 100)) for number in range(100)]
    kept = newest(entries)
    assert len(kept) == 50
    assert min(one.updated for one in kept) == first + timedelta(days=50)
    assert kept == [one for one in entries if one in kept]
    assert newest(entries[:50]) == entries[:50]


@pytest.mark.parametrize("count", [199, 401])
def test_a_sitemap_is_one_file_until_the_protocol_wants_several(tmp_path, count):
    for number in range(count):
        (tmp_path / f"{number:03}.html").write_text("<p>x</p>")
    write_sitemap(tmp_path, "https://example.org", most=200)
    parts = sorted(path.name for path in tmp_path.glob("sitemap*.xml"))
    assert parts == (
        ["sitemap.xml"] if count < 200 else ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]
    )
    pages = [path for path in parts if "<urlset" in (tmp_path / path).read_text()]
    addresses = "".join((tmp_path / path).read_text() for path in pages)
    assert addresses.count("<loc>") == count
    index = (tmp_path / "sitemap.xml").read_text()
    assert ("<sitemapindex" in index) == (count > 200)
