"""A server to be measured: started from a folder on a free port of this machine, and what it uses."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import httpx2 as httpx
import psutil

ROOT = Path(__file__).resolve().parents[2]
HELLO = 'import streamlit as st\n\nst.write("hello", st.query_params.to_dict())\n'


@dataclass(frozen=True)
class Server:
    """`start`: seconds from the command to the first healthy answer."""

    url: str
    process: psutil.Process
    start: float

    def cpu(self) -> float:
        """Seconds of CPU used so far."""
        times = self.process.cpu_times()
        return times.user + times.system

    def having(self, pages: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the pages that this app has."""
        return tuple(page for page in pages if httpx.get(f"{self.url}/{page}", timeout=60).is_success)

    def memory(self) -> float:
        """Megabytes resident."""
        return self.process.memory_info().rss / 2**20


@contextmanager
def served(folder: Path, first_port: int) -> Iterator[Server]:
    """The app of `folder`, until the block ends."""
    port = _free(first_port)
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.address=127.0.0.1"]
    command += [f"--server.port={port}", "--server.fileWatcherType=none", "--server.headless=true"]
    start = time.perf_counter()
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            command, cwd=folder, stdout=log, stderr=subprocess.STDOUT, env=os.environ | {"PYTHONPATH": str(folder)}
        )
        try:
            wait_until_well(f"http://127.0.0.1:{port}/_stcore/health", process)
            yield Server(f"http://127.0.0.1:{port}", psutil.Process(process.pid), time.perf_counter() - start)
        finally:
            process.terminate()
            process.wait(60)


@contextmanager
def hello(first_port: int) -> Iterator[Server]:
    """The measure of all: a page of one line, without the collection after each run."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "app.py").write_text(HELLO)
        (Path(folder) / ".streamlit").mkdir()
        (Path(folder) / ".streamlit" / "config.toml").write_text(
            "[runner]\npostScriptGC = false\n[browser]\ngatherUsageStats = false\n"
        )
        with served(Path(folder), first_port) as server:
            yield server


def _free(first: int) -> int:
    """The first free port from `first` on; any free one if `first` is 0."""
    for port in range(first, first + 20) if first else [0]:
        with socket.socket() as one:
            try:
                one.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(one.getsockname()[1])
    raise RuntimeError(f"no free port from {first} on")


def wait_until_well(
    address: str, process: subprocess.Popen[bytes] | subprocess.Popen[str], seconds: float = 180
) -> None:
    """Until the address answers well. Raises RuntimeError when the process has ended before, or `seconds` are over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        try:
            with urlopen(address, timeout=2):
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"no good answer from {address}")
