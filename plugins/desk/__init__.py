"""The editor's commands: ``python -m plugins.desk --help``.

Not a Pelican plugin: it runs Pelican, and everything else an editor or publisher does from the shell.
"""

import sys

if sys.argv[:1] == ["-m"] or sys.argv[0].endswith("/explainer"):  # until Python has found the module to run
    import _signal  # type: ignore[import-not-found] # the module of that name takes longer to import than all that it is needed for

    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)  # an interrupt just ends it, until ending.py listens
