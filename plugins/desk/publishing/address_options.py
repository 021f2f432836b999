"""Where the site will stand, as options of a command line."""

import argparse

from ..deploying import custom_domain, read_host


def add_address_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where the site will stand."""
    parser.add_argument("--siteurl", default="", help="where the site will stand: https://host/path")
    domain = parser.add_mutually_exclusive_group()
    domain.add_argument("--cname", metavar="HOST", help="write CNAME with this host, whatever the address")
    domain.add_argument("--no-cname", action="store_true", help="write no CNAME")


def cname_of(chosen: argparse.Namespace, site_url: str) -> str:
    """Return the host for ``CNAME``, by option or by rule; raises :class:`SiteUrlError` for a bad one."""
    if chosen.no_cname:
        return ""
    return custom_domain(site_url) if chosen.cname is None else read_host(chosen.cname)
