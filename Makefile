# Two commands do all the set-up from a machine with Python 3.11 and apt: `make run`, `make test`.
# `make help` lists the rest. What is here and why: CONTRIBUTING.md.

# The first Python that is new enough and can make a venv; else any, and preflight.py says what it
# needs. Another one: make PY=/path/to/python3.12 run
PY := $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3; do \
	"$$python" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { echo "$$python"; exit; }; done; \
	for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { echo "$$python"; exit; }; done; echo python3)
BIN := .venv/bin
PYTHON := $(BIN)/python
PREFLIGHT := $(PY) packaging/preflight.py
ON_SCREEN := $(PYTHON) packaging/virtual_screen.py
OFFSCREEN := QT_QPA_PLATFORM=offscreen
COVER := --cov=revmentor_desktop
BUILD_FILES := pyproject.toml requirements-dev.txt packaging/set_up.py $(wildcard packaging/build_hook.py packaging/forms.py)
FORMS := $(wildcard ui/*.ui)

.DEFAULT_GOAL := help
.PHONY: help run test test-fast check bench screens scoreboard package lock forms format translations clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# A checkout that was moved or copied needs a new .venv: its scripts hold the old path.
ifneq ($(shell cat .venv/.made-in 2>/dev/null),$(CURDIR))
.PHONY: .venv/.stamp
endif

.venv/.stamp: $(BUILD_FILES)
	@$(PREFLIGHT) python build offscreen
	@$(PY) packaging/set_up.py
	@touch $@

.venv/.forms: .venv/.stamp $(FORMS)
	@$(PYTHON) packaging/forms.py
	@touch $@

run: .venv/.forms ## the program; without a screen, the guided tour (pictures in build/tour/)
	@$(PREFLIGHT) window
	@$(PREFLIGHT) --soft printing
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		exec $(BIN)/revmentor; \
	else \
		$(PREFLIGHT) screen && \
		echo "No screen here: the guided tour plays on a virtual one." && \
		exec $(ON_SCREEN) --size 2600x1700 $(PYTHON) -m tests.journeys.tour; \
	fi

test: .venv/.forms ## all tests, then whole uses in a real window on a virtual screen
	@$(PREFLIGHT) --soft window tests
	$(OFFSCREEN) $(PYTHON) -m pytest tests/plain tests/desktop -n 2 $(COVER) --cov-report=
	$(ON_SCREEN) --or-skip $(PYTHON) -m pytest tests/journeys $(COVER) --cov-append --cov-report=json:build/coverage.json

test-fast: .venv/.forms ## the tests to run while working, under a minute
	$(OFFSCREEN) $(PYTHON) -m pytest tests/plain tests/desktop -n 2 -q -m "not slow"

check: .venv/.forms ## style, types, rooms, dead code, forms, translations, lock, licences
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(PYTHON) packaging/dead_code.py
	$(PYTHON) packaging/forms.py --check
	$(PYTHON) packaging/translations.py --check
	$(PYTHON) packaging/locks.py
	$(PYTHON) packaging/licences.py
	$(PYTHON) packaging/audit.py

format: .venv/.stamp ## put the code into its one style
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: .venv/.forms ## speed, against yardsticks measured in the same run
	@$(PREFLIGHT) window screen
	$(ON_SCREEN) $(PYTHON) -m tests.benchmarks

screens: .venv/.forms ## pictures of every screen and state, light and dark
	$(OFFSCREEN) $(PYTHON) -m tests.journeys.screens

scoreboard: .venv/.forms ## the promises of SECURITY.md in figures; fails when one falls short
	$(PYTHON) -m tests.scoreboard

package: .venv/.forms ## wheel and source archive, into dist/
	$(PYTHON) -m hatchling build --clean

lock: .venv/.stamp ## choose the newest versions pyproject.toml allows, with their hashes
	$(BIN)/uv lock --upgrade
	$(BIN)/uv export --quiet --no-emit-project --no-header --no-annotate --no-dev --format requirements-txt -o requirements.txt
	$(BIN)/uv export --quiet --no-emit-project --no-header --no-annotate --format requirements-txt -o requirements-dev.txt

forms: .venv/.stamp ## compile ui/*.ui again
	$(PYTHON) packaging/forms.py
	@touch .venv/.forms

translations: .venv/.stamp ## bring resources/translations/*.ts up to date
	$(PYTHON) packaging/translations.py update

clean: ## remove what was built (not the journals, not .venv)
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
