"""`python -m tools.serve`: as `streamlit run app.py`, with the same options, but ready when it listens, and ended by
Ctrl-C without a word.

Streamlit opens its port first and makes the first views then: a proxy that brings readers back to a replica would have
them wait for those. What keeps it from running is told before they are made. And once it runs it takes signals itself, and says "Aborted!" to Ctrl-C or shows where it was.
"""

import argparse
import os
import signal
import socket
import sys
from pathlib import Path

APP = Path(__file__).resolve().parents[1] / "app.py"


def serve() -> None:
    """Make what every first view shows, then serve."""
    from lib.web.settings import settings

    settings(os.environ)
    if not taken(sys.argv[1:]):
        make()
    from streamlit.web.cli import main

    sys.argv = ["streamlit", "run", str(APP), *sys.argv[1:]]
    main()


def make() -> None:
    """What every first view shows."""
    from lib.data.dataset import dataset
    from lib.evidence.record import record
    from lib.web.warm import warm

    if not dataset().problems:
        warm(record())


def taken(arguments: list[str]) -> bool:
    """Whether somebody listens at the port asked for, if one is: Streamlit says so when it tries to."""
    asked = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    asked.add_argument("--server.address", dest="address", default="127.0.0.1")
    asked.add_argument("--server.port", dest="port", default="0")
    place, _ = asked.parse_known_args(arguments)
    try:
        with socket.create_connection((place.address, place.port), timeout=1):
            return True
    except (OSError, OverflowError):
        return False


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: sys.exit())
    serve()
