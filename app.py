"""Middle Corridor Explorer: the ASGI app. Start it with `streamlit run app.py`."""

from __future__ import annotations

import gc
import inspect
import os
import sys
from contextlib import asynccontextmanager
from importlib import import_module
from pathlib import Path

import anyio
import streamlit as st
from starlette.middleware import Middleware

from lib.data.dataset import dataset
from lib.evidence.record import record
from lib.web import brief, cited, health, machines, previews, report, sharing, site
from lib.web.guard import Guard
from lib.web.head import HtmlHead
from lib.web.routes import routes
from lib.web.settings import settings
from lib.web.warm import warm

SETTINGS = settings(os.environ)
TOLD = 200
"""Problems of the data that the log names, as the page does."""
# Our own addresses beside the pages (`/data/*.csv` ...), each a Starlette route.
ROUTES = [
    *health.routes(),
    *site.routes(),
    *machines.routes(),
    *cited.routes(),
    *brief.routes(),
    *previews.routes(),
    *sharing.routes(),
    *report.routes(SETTINGS),
    *routes(),
]


def ready() -> None:
    """What the first reader would wait for and nobody after: the room that draws, and a look at the running code, in which
    Python learns of every module where it lies. Streamlit takes that look, once, to see whether somebody types it in."""
    import_module("lib.ui")
    inspect.stack()


@asynccontextmanager
async def lifespan(_app: st.App):
    """Load and check all data before the first visitor.

    Faulty data do not end the process: it stays up so that the page can say what is wrong.
    """
    # Until everything stands nothing is thrown away, and the collector would walk it again and again.
    gc.disable()
    held = await anyio.to_thread.run_sync(dataset)
    for problem in held.problems[:TOLD]:
        print(problem, file=sys.stderr, flush=True)
    if more := held.problems[TOLD:]:
        print(f"and {len(more)} more", file=sys.stderr, flush=True)
    if not held.problems:
        await anyio.to_thread.run_sync(warm, record())
    await anyio.to_thread.run_sync(ready)
    # What is loaded and made stays for good: the collector need not walk it.
    gc.collect()
    gc.freeze()
    gc.enable()
    yield


app = st.App(
    Path(__file__).parent / "pages" / "_shell.py",
    lifespan=lifespan,
    routes=ROUTES,
    middleware=[Middleware(Guard, settings=SETTINGS), Middleware(HtmlHead, routes=ROUTES)],
)
