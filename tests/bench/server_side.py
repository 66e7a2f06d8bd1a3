"""What the server pays: CPU and bytes a rerun, the first readers after a cold start, how many people a process carries."""

from __future__ import annotations

import asyncio
import random
import statistics
import time
from dataclasses import dataclass, field

import httpx2 as httpx
from websockets.exceptions import WebSocketException

from tests.bench.servers import Server
from tests.bench.session import Session, Visit
from tests.bench.visits import PAGES, switches, walk

THINK, LIMIT = 5.0, 1.0
"""A reader does something each THINK seconds; 95 of 100 reruns must take less than LIMIT."""
STEPS = 6
"""In about so many steps the crowd grows to what keeps one core busy."""


@dataclass
class Cost:
    """Of one rerun: milliseconds of CPU and kilobytes on the wire."""

    cpu: float
    kilobytes: float


@dataclass
class ServerSide:
    """All that is measured of one app."""

    start: float
    hello: float = 0.0
    costs: dict[tuple[str, str], Cost] = field(default_factory=dict)
    readers: dict[str, list[float]] = field(default_factory=dict)
    people: int = 0
    memory: float = 0.0
    errors: list[str] = field(default_factory=list)


async def hello_cost(server: Server, runs: int = 100) -> float:
    """Milliseconds of CPU a rerun of the hello page."""
    session = Session(server.url)
    await session.load(Visit())
    cost = await _cost(server, session, (Visit("", "n=1"), Visit("", "n=2")), runs)
    await session.close()
    return cost.cpu


async def costs(server: Server, found: ServerSide, runs: int, pages: tuple[str, ...] = PAGES) -> None:
    """Each page, each switch: `runs` reruns one after the other, one reader."""
    for page in pages:
        session = Session(server.url)
        await session.load(Visit(page))
        for name, pair in switches(page).items():
            for visit in pair:
                await session.run(visit)
            found.costs[page, name] = await _cost(server, session, pair, runs)
        found.errors += session.errors
        await session.close()


async def _cost(server: Server, session: Session, pair: tuple[Visit, Visit], runs: int) -> Cost:
    before, wire = server.cpu(), 0
    for number in range(runs):
        wire += (await session.run(pair[number % 2]))[1]
    return Cost(1000 * (server.cpu() - before) / runs, wire / runs / 1000)


async def first_readers(server: Server, found: ServerSide, count: int, pages: tuple[str, ...] = PAGES) -> None:
    """Seconds that the first ten readers of each page wait, one after the other, from a cold start."""
    for page in pages:
        waits = found.readers[page] = []
        for _ in range(count):
            session, start = Session(server.url), time.perf_counter()
            await session.load(Visit(page))
            waits.append(time.perf_counter() - start)
            await session.close()


async def people(server: Server, found: ServerSide, most: int = 400, window: float = 15) -> None:
    """Readers are added until the slowest twentieth of reruns takes LIMIT: each acts every THINK seconds, on any page."""
    mean = statistics.fmean(cost.cpu for cost in found.costs.values()) / 1000
    step = max(2, round(THINK / mean / STEPS))
    pages = tuple(dict.fromkeys(page for page, _ in found.costs))
    visits, empty, taken, stop = walk(pages), server.memory(), [], asyncio.Event()
    crowd: list[asyncio.Task[None]] = []
    while len(crowd) < most:
        for _ in range(step):
            crowd.append(asyncio.create_task(_reader(server, found, visits, len(crowd), taken, stop)))
            await asyncio.sleep(max(0.1, 3 * mean))
        await asyncio.sleep(THINK / 2)
        taken.clear()
        await asyncio.sleep(window)
        slow = statistics.quantiles(taken, n=20)[-1] if len(taken) > 20 else LIMIT
        print(f"  {len(crowd)} people: p95 {slow:.2f} s, {len(taken) / window:.1f} reruns a second", flush=True)
        if slow >= LIMIT or found.errors:
            break
        found.people, found.memory = len(crowd), (server.memory() - empty) / len(crowd)
    stop.set()
    await asyncio.gather(*crowd, return_exceptions=True)


async def _reader(
    server: Server, found: ServerSide, visits: list[Visit], number: int, taken: list[float], stop: asyncio.Event
) -> None:
    chance, session = random.Random(number), Session(server.url)
    try:
        await session.load(chance.choice(visits))
        while not stop.is_set():
            await asyncio.sleep(THINK * chance.uniform(0.5, 1.5))
            if not stop.is_set():
                taken.append((await session.run(chance.choice(visits)))[0])
    except (OSError, TimeoutError, WebSocketException, httpx.HTTPError) as lost:
        found.errors.append(f"a reader was lost: {lost!r}")
    finally:
        found.errors += session.errors
        await session.close()
