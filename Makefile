# make run      start the app on http://localhost:8501, for this machine alone (PORT=8600 make run for another port,
#               HOST=0.0.0.0 make run for all who reach it); Ctrl-C ends it
# make check    format, lint, types and every test but the browser's (make check ARGS="-k i18n" for some)
# make test     every test, the browser's too (make test ARGS="-k i18n" for some)
# make bench    measure server and reader, write the tables of tests/bench/README.md
# make update   pin every package anew, then run every test: they judge
# make licences the licence of all that ships, written to LICENCES.md
# make format   write the code as ruff formats it, mend what ruff can mend
#
# All make .venv and install the locked packages the first time; after that they start at once.

PORT ?= 8501
HOST ?= 127.0.0.1
ARGS ?=
# What one process has compiled, the workers and servers of a test need not.
unexport PYTHONDONTWRITEBYTECODE
VENV := .venv
PY := $(VENV)/bin/python
# One at a time sets up .venv, where there is flock(1).
LOCK := $(shell command -v flock >/dev/null 2>&1 && echo flock .)
INSTALL = $(LOCK) $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes
UNREACHED = { echo "The packages could not be installed: is the package index reachable? Try again when it is." >&2; exit 1; }
# One worker a core, each with its own server and Chromium. The tests of a file stay in one, so that what they share is
# made once; the files come in the order of tests/conftest.py.
PYTEST := $(PY) -m pytest tests --numprocesses logical --maxprocesses 4 --dist loadfile --no-loadscope-reorder
# The first Python of at least 3.11 that is there; name another with PYTHON=...
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

.PHONY: run check types unbrowsed test bench format update licences
run: $(VENV)/packed.stamp
	@exec $(PY) -m tools.serve --server.address $(HOST) --server.port $(PORT)

check: $(VENV)/test.stamp
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	@$(MAKE) --no-print-directory --jobs=2 types unbrowsed

types: $(VENV)/test.stamp
	$(PY) -m mypy

unbrowsed: $(VENV)/test.stamp
	$(PYTEST) -m "not browser" $(ARGS)

test: $(VENV)/test.stamp
	$(PYTEST) $(ARGS)

bench: $(VENV)/test.stamp $(VENV)/packed.stamp
	$(PY) -m tests.bench $(ARGS)

format: $(VENV)/test.stamp
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

update: $(VENV)/test.stamp
	$(PY) -m tools.update
	$(MAKE) test

licences: $(VENV)/test.stamp
	@$(PY) -m tools.licences && cat LICENCES.md

$(VENV)/run.stamp: requirements.lock | $(PY)
	@$(INSTALL) -r requirements.lock || $(UNREACHED)
	@touch $@

# What every reader fetches, packed as small as it goes. Where that cannot be, the app packs by itself, less.
$(VENV)/packed.stamp: $(VENV)/run.stamp
	@$(PY) -m tools.pack >/dev/null || echo "Packed later, by the app itself." >&2
	@touch $@

$(VENV)/test.stamp: tests/requirements.lock | $(PY)
	@$(INSTALL) -r tests/requirements.lock || $(UNREACHED)
	@touch $(VENV)/run.stamp $@

$(PY):
	@if [ -z "$(PYTHON)" ]; then echo "Python 3.11 or newer is needed: install it, or name one with PYTHON=..." >&2; exit 1; fi
	@if ! command -v "$(PYTHON)" >/dev/null; then echo "PYTHON=$(PYTHON) names nothing that can be run" >&2; exit 1; fi
	@if ! "$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then \
		echo "$(PYTHON) is $$("$(PYTHON)" --version 2>&1 | head -n 1): Python 3.11 or newer is needed" >&2; exit 1; fi
	@if ! "$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null; then \
		echo "$(PYTHON) cannot make a virtual environment. On Debian or Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; fi
	@$(LOCK) sh -c '$(PY) -m pip --version >/dev/null 2>&1 || "$(PYTHON)" -m venv $(VENV)'
