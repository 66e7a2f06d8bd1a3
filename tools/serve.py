"""`python -m tools.serve`: as `streamlit run app.py`, with the same options, but Ctrl-C ends it without a word.

Streamlit's own command then says "Aborted!" and fails, or shows where it was. From when the server runs, it takes the
signal itself and starts to the end first: what takes longest to load is loaded before.
"""

import signal
import sys
from pathlib import Path

APP = Path(__file__).resolve().parents[1] / "app.py"

if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: sys.exit())

    from streamlit.web.cli import main

    import lib.web.head  # noqa: F401

    sys.argv = ["streamlit", "run", str(APP), *sys.argv[1:]]
    main()
