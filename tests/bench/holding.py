"""`python -m tests.bench.holding`: what every kind of address answers, and what the process keeps of readers who
misbehave. Writes two sections of README.md."""

from __future__ import annotations

import asyncio
import os
import re
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import date

import httpx2 as httpx
from streamlit.proto.BackMsg_pb2 import BackendOperationRequest, BackMsg
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

from tests.bench.paper import put, table
from tests.bench.servers import ROOT, Server, served
from tests.bench.session import Session, Visit

KINDS = {
    "a page": "/compare?lang=ar",
    "no page": "/nowhere",
    "data": "/data/claims.csv",
    "no data": "/data/nothing.csv",
    "outlines": "/data/geo/outlines.json",
    "data of a release": "/data/2.0.0/claims.csv",
    "a figure of a view": "/data/view/pledges.csv?powers=JPN",
    "a view as one file": "/data/brief/compare.html?lang=ar",
    "a citation": "/data/cite/compare.ris?v=1.0.0",
    "a claim for programs": "/data/claims/pledge-japan-usd.json",
    "the preview of a link": "/preview/compare.png?lang=ar",
    "what can be shared": "/share/compare?lang=en",
    "a page in a frame": "/compare?lang=en&embed=true",
    "a script of Streamlit's": "",
    "no script": "/static/js/nothing.js",
    "a file beside the app": "/app/static/favicon.svg",
    "no file": "/app/static/nothing",
    "what machines ask for": "/robots.txt",
    "health": "/health",
    "Streamlit's health": "/_stcore/health",
    "Streamlit's settings": "/_stcore/host-config",
    "metrics": "/_stcore/metrics",
    "programs' interface": "/_stcore/agent/openapi.json",
    "uploads": "/_stcore/upload_file/a/b",
    "nothing of Streamlit's": "/_stcore/nothing",
    "media": "/media/nothing",
}
SECURITY = ("content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy")
AGAIN = 200
"""Readers a round of the faults; each fault is done in two rounds, and what the second adds is what grows."""


def headers(url: str) -> str:
    """The table of addresses."""
    rows: list[tuple[object, ...]] = []
    with httpx.Client(base_url=url, timeout=60) as http:
        script = re.search(r"/static/js/index\.[\w-]+\.js", http.get("/").text)
        for kind, path in KINDS.items():
            path = path or (script[0] if script else "")
            plain = http.get(path, headers={"accept-encoding": "gzip;q=0"})
            packed = http.get(path, headers={"accept-encoding": "gzip"})
            tag = packed.headers.get("etag")
            again = (
                http.get(path, headers={"accept-encoding": "gzip", "if-none-match": tag}).status_code if tag else "-"
            )
            every = all(name in packed.headers for name in SECURITY)
            assert "content-encoding" not in plain.headers
            keep, vary = packed.headers.get("cache-control", "-"), packed.headers.get("vary", "-")
            cookie = "yes" if "set-cookie" in packed.headers else "no"
            rows.append(
                (kind, f"`{path}`", packed.status_code, "all" if every else "not all", keep, vary, again, cookie)
            )
    return table(("kind", "address", "status", "security headers", "cache", "vary", "known tag", "cookie"), rows)


async def dropped(url: str) -> None:
    """Leaves as soon as the run has begun."""
    session = Session(url)
    await session.load(Visit("compare"))
    assert session.connection
    await session.connection.send(session._asked(Visit("", "powers=JPN"), False).SerializeToString())
    session.connection.transport.abort()


async def opened(url: str) -> None:
    """Opens a socket, says nothing and is gone."""
    socket = await connect(f"ws{url[4:]}/_stcore/stream", origin=url, proxy=None)
    socket.transport.abort()


async def large(url: str) -> None:
    """Says two megabytes at once."""
    async with connect(f"ws{url[4:]}/_stcore/stream", origin=url, proxy=None, max_size=None) as socket:
        await socket.send(b"\x5a\x80\x89\x7a" + b"x" * 2_000_000)
        await socket.recv()


async def refused(url: str) -> None:
    """Asks for what no browser of ours asks for: empty the caches, write files."""
    async with connect(f"ws{url[4:]}/_stcore/stream", origin=url, proxy=None) as socket:
        for message in (
            BackMsg(clear_cache=True),
            BackMsg(backend_operation_request=BackendOperationRequest(install_skills={})),
        ):
            for _ in range(50):
                await socket.send(message.SerializeToString())


async def slow(url: str) -> None:
    """Asks for twenty runs and reads none of the answers for two seconds."""
    session = Session(url)
    await session.load(Visit("corridor"))
    assert session.connection
    session.connection.transport.pause_reading()
    for number in range(20):
        message = session._asked(Visit("", f"color={'formats' if number % 2 else 'resources'}"), False)
        await session.connection.send(message.SerializeToString())
    await asyncio.sleep(2)
    session.connection.transport.abort()


async def uploads(url: str) -> None:
    """Puts a megabyte where uploads go."""
    async with httpx.AsyncClient(base_url=url, timeout=60) as http:
        assert (await http.put("/_stcore/upload_file/a/b", content=b"x" * 1_000_000)).status_code == 404


FAULTS: dict[str, tuple[Callable[[str], Awaitable[None]], int]] = {
    "dropped in mid-run": (dropped, AGAIN // 4),
    "socket opened and dropped": (opened, AGAIN * 5 // 2),
    "a message of 2 MB": (large, AGAIN // 4),
    "messages never said by a browser, 100 each": (refused, AGAIN // 4),
    "a slow reader": (slow, AGAIN // 20),
    "an upload of 1 MB": (uploads, AGAIN),
}


async def faults(server: Server) -> list[tuple[object, ...]]:
    """The rows of the table: memory and descriptors before, and after each of two rounds."""
    rows: list[tuple[object, ...]] = []
    for name, (fault, times) in FAULTS.items():
        found = [_state(server)]
        for _ in range(2):
            for start in range(0, times, 20):
                await asyncio.gather(*(_done(fault, server.url) for _ in range(min(20, times - start))))
            await asyncio.sleep(3)
            found.append(_state(server))
        session, start = Session(server.url), time.perf_counter()
        await session.load(Visit("compare"))
        took = time.perf_counter() - start
        await session.close()
        memory, files = zip(*found, strict=True)
        rows.append(
            (
                name,
                f"2 x {times}",
                " / ".join(f"{one:.0f}" for one in memory),
                " / ".join(map(str, files)),
                f"{took:.1f}",
            )
        )
        print(rows[-1], flush=True)
    return rows


async def _done(fault: Callable[[str], Awaitable[None]], url: str) -> None:
    with suppress(OSError, WebSocketException, TimeoutError):
        await fault(url)


def _state(server: Server) -> tuple[float, int]:
    return server.memory(), server.process.num_fds()


def main() -> None:
    """Measure and write."""
    os.environ["STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL"] = "1"  # two minutes as it runs: then each is let go
    with served(ROOT, 0) as server:
        when = f"Written by `python -m tests.bench.holding`, {date.today().isoformat()}."
        httpx.get(f"{server.url}/health", timeout=60)
        put(
            "What every kind of address answers",
            f"{when}\nKnown tag: asked again with the ETag it had.\n\n{headers(server.url)}",
        )
        rows = asyncio.run(faults(server))
    heads = ("fault", "times", "memory before / after one / two rounds, MB", "descriptors", "next reader's page, s")
    told = "Two rounds of each, 20 at a time, 3 s after the last: what the second round adds is what would grow on.\nA session without its socket is kept for one second here; as the app runs, for the two minutes in which a reader comes back."
    put("Readers who misbehave", f"{when}\n{told}\n\n{table(heads, rows)}")


if __name__ == "__main__":
    main()
