"""Draws the sample's diagrams that show coasts, from the outlines of its maps."""
