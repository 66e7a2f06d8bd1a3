"""The house: rooms by what they know. See ARCHITECTURE.md. What it cannot be started on is said before anything is."""

import sys

if sys.flags.optimize > 1:
    raise SystemExit(
        "Altair builds its charts from docstrings, which -OO takes away: start Python without it, or with -O"
    )
if not __file__.isprintable():
    raise SystemExit("this folder's name cannot be read in the locale Python was started in: set PYTHONUTF8=1")
