"""Pelican plugins that turn one article and a folder of explainers into a microsite."""
