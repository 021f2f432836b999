"""What ``publish`` and ``deploy`` share: the address, and a site built and checked for the web."""

from .address_options import add_address_options, cname_of
from .publish import publish

__all__ = ["add_address_options", "cname_of", "publish"]
