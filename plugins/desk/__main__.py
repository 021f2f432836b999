"""The command line of the desk."""

import atexit
import os
import sys

from .cli import main

code = main(sys.argv[1:])
atexit._run_exitfuncs()
sys.stdout.flush()
sys.stderr.flush()
os._exit(code)  # the end of the process: to take a whole site apart first, object by object, takes a tenth
