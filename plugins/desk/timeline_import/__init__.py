"""Curated events from a spreadsheet in TimelineJS's columns."""
