"""How it starts and ends: under odd circumstances, and with a plain line where it cannot."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.servers import wait_until_well

ROOT = Path(__file__).resolve().parents[1]
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
NO_INDEX = {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "0", "PIP_CONFIG_FILE": os.devnull}

# The project as a disk that cannot be written, for one process, where the system lets us.
READ_ONLY = ["unshare", "--mount", "sh", "-c"]
READ_ONLY += [
    'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && cd "$0" && ! touch x 2>/dev/null && exec "$@"'
]

# A start that finds its port free, and taken when what it would show is made.
MEANWHILE = """
import socket, sys
from tools import serve
other = socket.socket()
serve.make = lambda: (other.bind(("127.0.0.1", int(sys.argv[-1].partition("=")[2]))), other.listen())
serve.serve()
"""

make = pytest.mark.skipif(not shutil.which("make"), reason="needs make")


def said(*command, folder=ROOT, **environment):
    """What a command that fails says last but for make's own line."""
    run = subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, encoding="utf-8", timeout=180
    )
    assert run.returncode != 0 and "Traceback" not in run.stderr
    return [line for line in run.stderr.splitlines() if not line.startswith("make")][-1]


@pytest.fixture
def bare(tmp_path):
    """A fresh checkout as far as make looks at it, in a folder whose name has blanks and Arabic letters."""
    folder = tmp_path / "the corridor الممر"
    (folder / "tests").mkdir(parents=True)
    for name in ("Makefile", "requirements.lock", "tests/requirements.lock"):
        shutil.copy(ROOT / name, folder / name)
    return folder


def test_docstrings_are_needed():
    assert said(sys.executable, "-OO", "-c", "import lib").endswith("start Python without it, or with -O")


def test_a_folder_that_the_locale_cannot_name(bare):
    (bare / "lib").mkdir()
    shutil.copy(ROOT / "lib" / "__init__.py", bare / "lib")
    assert "set PYTHONUTF8=1" in said(sys.executable, "-c", "import lib", folder=bare, **ASCII)


@make
@pytest.mark.parametrize(
    ("python", "line"),
    [
        ("nothing-of-this-name", "PYTHON=nothing-of-this-name names nothing that can be run"),
        ("./old", "./old is Python 3.8.10: Python 3.11 or newer is needed"),
    ],
)
def test_a_python_that_is_none(bare, python, line):
    (bare / "old").write_text('#!/bin/sh\ncase "$1" in --version) echo Python 3.8.10;; *) exit 1;; esac\n')
    (bare / "old").chmod(0o755)
    assert said("make", "run", f"PYTHON={python}", folder=bare) == line


@make
def test_an_index_that_does_not_answer(bare):
    (bare / ".venv" / "bin").mkdir(parents=True)
    (bare / ".venv" / "bin" / "python").symlink_to(sys.executable)
    (bare / "requirements.lock").write_text(f"a-package-nobody-has==1 --hash=sha256:{'0' * 64}\n")
    assert said("make", "run", folder=bare, **NO_INDEX).startswith("The packages could not be installed: ")


@pytest.mark.parametrize("how", [["-m", "tools.serve"], ["-c", MEANWHILE]], ids=["before", "by another start at once"])
def test_a_port_in_use(how):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        if how[0] == "-m":
            taken.listen()
        else:
            taken.close()
        line = said(sys.executable, *how, "--server.address=127.0.0.1", f"--server.port={port}")
    assert re.sub(r"^[\d .:-]+", "", line) == f"Port {port} is not available"


@make
def test_this_machine_alone_unless_told(bare):
    asked = ["make", "-n", "-o", ".venv/run.stamp", "run"]
    runs = (
        subprocess.run([*asked, *more], cwd=bare, capture_output=True, text=True) for more in ([], ["HOST=0.0.0.0"])
    )
    assert [re.search(r"--server.address (\S+)", run.stdout)[1] for run in runs] == ["127.0.0.1", "0.0.0.0"]  # noqa: S104


def test_a_public_address_that_is_none():
    assert "must be scheme and host alone" in said(sys.executable, "-m", "tools.serve", PUBLIC_URL="example.org/a")


def test_an_odd_machine_and_ctrl_c(tmp_path):
    """A disk that cannot be written, no home, no place for temporary files, another clock, a bare locale; then ended
    without a word."""
    bound = [*READ_ONLY, str(ROOT)]
    allowed = shutil.which("unshare") and not subprocess.run([*bound, "true"], capture_output=True).returncode
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    odd = {"LC_ALL": "C", "TZ": "Pacific/Chatham", "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(tmp_path / "none")}
    kept = {name: value for name, value in os.environ.items() if name not in ("HOME", "LANG")}
    command = [sys.executable, "-m", "tools.serve", "--server.address=127.0.0.1", f"--server.port={port}"]
    process = subprocess.Popen(
        [*(bound if allowed else ()), *command],
        cwd=ROOT,
        env=kept | odd,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_until_well(f"http://127.0.0.1:{port}/health", process)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
