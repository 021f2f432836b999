"""The command line of the desk, as a process: it ends in words whatever happens to it."""

import os
import sys

from .ending import Ending

ENDING = Ending()
ENDING.listen()  # before anything else is imported: that takes longer than many a command

import atexit  # noqa: E402

from .cli import main  # noqa: E402
from .faults import FAULT, print_fault  # noqa: E402
from .streams import escaped_streams, open_closed_streams  # noqa: E402


def run() -> int:
    """Run the desk; a fault of the kit itself is told in a line, and in full where that is asked for."""
    try:
        ENDING.is_working = True
        return main(sys.argv[1:])
    except SystemExit as ended:  # a wrong call, told by argparse; --help
        return ended.code if isinstance(ended.code, int) else 1
    except KeyboardInterrupt as told:
        return getattr(told, "code", 130)
    except Exception as error:
        ENDING.is_working = False
        with escaped_streams():
            print_fault(error)
        return FAULT
    finally:
        ENDING.is_working = False


def main_of_process() -> None:
    """Run the desk and end the process: to take a whole site apart first, object by object, takes a tenth."""
    open_closed_streams()
    code = run()
    atexit._run_exitfuncs()
    with escaped_streams():
        pass  # hands on what waits to be written
    os._exit(code)


if __name__ == "__main__":
    main_of_process()
