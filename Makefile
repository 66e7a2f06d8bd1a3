# make run    start the app on http://localhost:8501 (PORT=8600 make run for another port)
# make test   run all tests (make test ARGS="-k i18n" for some)
#
# Both make .venv and install the pinned packages the first time; after that they start at once.

PORT ?= 8501
ARGS ?=
VENV := .venv
PY := $(VENV)/bin/python
# The first Python of at least 3.11 that is there; name another with PYTHON=...
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

.PHONY: run test
run: $(VENV)/run.stamp
	$(PY) -m streamlit run app.py --server.port $(PORT)

test: $(VENV)/test.stamp
	$(PY) -m pytest tests $(ARGS)

$(VENV)/run.stamp: requirements.txt | $(PY)
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/test.stamp: requirements.txt tests/requirements.txt | $(PY)
	$(PY) -m pip install --quiet --disable-pip-version-check -r tests/requirements.txt
	@touch $(VENV)/run.stamp $@

$(PY):
	@if [ -z "$(PYTHON)" ]; then echo "Python 3.11 or newer is needed: install it, or name one with PYTHON=..." >&2; exit 1; fi
	@if ! "$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null; then \
		echo "$(PYTHON) cannot make a virtual environment. On Debian or Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; fi
	"$(PYTHON)" -m venv $(VENV)
