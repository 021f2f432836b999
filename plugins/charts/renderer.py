"""The renderer's process: a specification in on each line, its drawing out; it ends where one takes too long.

It runs as a file by itself, so that it loads the library and nothing of the kit.
"""

import json
import resource
import signal
import sys

MOST_MEMORY = 3 << 30
"""Bytes; the library needs a tenth of it."""


def main() -> None:
    """Draw until nothing comes any more."""
    import vl_convert  # noqa: PLC0415 - the reason for this process

    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    for line in sys.stdin:
        asked = json.loads(line)
        signal.alarm(asked["seconds"])  # its default: an end, whatever the library is at
        try:
            svg = vl_convert.vegalite_to_svg(asked["spec"], vl_version=asked["version"], allowed_base_urls=[])
            answer = {"svg": svg}
        except ValueError as error:
            answer = {"error": str(error)}
        signal.alarm(0)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
