"""What a browser of ours says over the web socket, told from what it never says, without taking the message apart.

Anybody may open the socket and write what he likes: Streamlit empties the caches of all readers for `clear_cache`, and
writes files for `install_skills`. A message is one field of a protocol buffer with its number first, so that a look at
a few bytes tells what it is: two microseconds, where a rerun takes milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

OPERATION = 19
SAID = {7: "stop_script", 11: "rerun_script", OPERATION: "backend_operation_request"}
ASKED = {1: "request_id", 2: "session_id", 3: "deferred_file", 6: "dataframe_chunk"}
"""Numbers of the fields that our browsers send, of a message and of the operation in it (Streamlit's BackMsg.proto).
A message has one field, or somebody wants us to count."""


def is_ours(message: bytes) -> bool:
    """Whether the message is one of those that our pages make a browser send."""
    try:
        (number, start, end), *more = islice(_fields(message), 2)
        return not more and number in SAID and (number != OPERATION or _is_asked(message[start:end]))
    except (IndexError, ValueError):
        return False


def _is_asked(operation: bytes) -> bool:
    found = list(islice(_fields(operation), len(ASKED) + 1))
    return len(found) <= len(ASKED) and all(number in ASKED for number, _, _ in found)


def _fields(message: bytes) -> Iterator[tuple[int, int, int]]:
    """Number, start and end of each field. Raises IndexError or ValueError where the bytes are no message."""
    place, whole = 0, len(message)
    while place < whole:
        key, place = _number(message, place)
        length, start = _number(message, place)
        place = {0: start, 2: start + length}.get(key & 7, whole + 1)
        if place > whole:
            raise ValueError("no field of ours")
        yield key >> 3, start, place


def _number(message: bytes, place: int) -> tuple[int, int]:
    """The number written at a place, seven bits a byte, and the place after it."""
    value = 0
    for shift in range(0, 70, 7):
        byte = message[place]
        place += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, place
    raise ValueError("a number too long")
