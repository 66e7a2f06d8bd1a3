"""Answers made on demand and kept: bounded in number, bytes and time, few made at once, the others told to come again.

Anybody can ask for addresses nobody asked for before. So each answer is kept under the one address of what it shows,
and no more than a few threads of the server make new ones, however many are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock
from time import monotonic, sleep
from weakref import WeakValueDictionary

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from cachetools import TTLCache

from lib.web.answer import Answer

HOURS = 6
LONGEST = 2.0
"""Seconds of rest at most."""


class Busy(Exception):
    """As many are being made and waited for as may be."""


class Kept:
    """At most `number` answers of together `size` bytes, the least recently asked for goes first.

    `rest`: whoever makes one rests as long as it took, so that no flood takes more than half of what it could.
    """

    def __init__(self, number: int, size: int, at_once: int = 2, waiting: int = 6, rest: bool = False) -> None:
        self._waiting, self._limiter, self._lock, self._rest = waiting, CapacityLimiter(at_once), Lock(), rest
        self._answers: TTLCache[Hashable, Answer] = TTLCache(
            size, HOURS * 3600, getsizeof=lambda found: max(_size(found), size // number)
        )

        self._turns: WeakValueDictionary[Hashable, Lock] = WeakValueDictionary()

    def __len__(self) -> int:
        return len(self._answers)

    async def get(self, key: Hashable, make: Callable[[], Answer]) -> Answer:
        """The answer kept under `key`, or made now. Raises Busy."""
        if found := self._known(key):
            return found
        if self._limiter.statistics().tasks_waiting >= self._waiting:
            raise Busy
        return await run_sync(self._computed, key, make, limiter=self._limiter)

    def _known(self, key: Hashable) -> Answer | None:
        with self._lock:
            return self._answers.get(key)

    def _computed(self, key: Hashable, make: Callable[[], Answer]) -> Answer:
        """Equal ones are made one after the other, so that the second finds what the first has kept."""
        with self._lock:
            turn = self._turns.setdefault(key, Lock())
        with turn:
            if found := self._known(key):
                return found
            begun = monotonic()
            found = make()
            with self._lock:
                # What is larger than the whole is not kept.
                if _size(found) <= self._answers.maxsize:
                    self._answers[key] = found
        if self._rest:
            sleep(min(monotonic() - begun, LONGEST))
        return found


def _size(found: Answer) -> int:
    return sum(len(form.body) for form in (found.plain, *found.packed.values()))
