"""Build a site: run Pelican into a staging folder, collect every problem, swap in only a whole site.

A library of the commands and of the tests; it registers no signal.
"""
