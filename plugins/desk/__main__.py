"""The command line of the desk."""

import sys

from .cli import main

sys.exit(main(sys.argv[1:]))
