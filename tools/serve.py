"""`python -m tools.serve`: as `streamlit run app.py`, with the same options, but ready when it listens, and ended by
Ctrl-C without a word.

Streamlit opens its port first and makes the first views then: a proxy that brings readers back to a replica would have
them wait for those. And once it runs it takes signals itself, and says "Aborted!" to Ctrl-C or shows where it was.
"""

import signal
import sys
from pathlib import Path

APP = Path(__file__).resolve().parents[1] / "app.py"


def serve() -> None:
    """Make what every first view shows, then serve."""
    from streamlit.web.cli import main

    from lib.data.dataset import dataset
    from lib.evidence.record import record
    from lib.web.warm import warm

    if not dataset().problems:
        warm(record())
    sys.argv = ["streamlit", "run", str(APP), *sys.argv[1:]]
    main()


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: sys.exit())
    serve()
