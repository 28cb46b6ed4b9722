# What a newcomer and CI call. Every target brings what it needs into .venv by itself.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
BIN := .venv/bin
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard locale/*/LC_MESSAGES/*.po))
TEMPLATES := find templates pasindo/demo/templates -name '*.html' -print0 | xargs -0 -r
# mypy's Django plug-in reads the settings, which name services that lint never talks to.
LINT_ENV := env PASINDO_ENV=test DATABASE_URL=postgresql://lint/lint REDIS_URL=unix:///lint
PYTEST ?= -n 2 --dist loadgroup

.PHONY: help run test faults coverage lint format bench lock schema messages chromium

help:
	@echo "make run     start Pasindo (PORT=8000) with everything it needs; Ctrl-C stops it"
	@echo "make test    lint, types and all tests        make lint    only lint and types"
	@echo "make faults  rounds in which processes are killed at random moments (ROUNDS=60 SEED=7)"
	@echo "make coverage   which lines and branches the tests never reach (PYTEST=tests/orders: a part of them)"
	@echo "make format  put the code into our layout     make bench   measure"
	@echo "make schema  write pasindo/schema.sql anew, after a migration was added"
	@echo "make lock    pin the packages of requirements/*.in anew"

run: .venv/installed-local messages
	@exec $(BIN)/python manage.py up

test: lint messages chromium
	$(BIN)/pytest $(PYTEST)

# What `make test` has of it is quick; this takes its time, and says with which SEED it found something.
faults: .venv/installed-dev messages
	FAULTS=1 $(BIN)/pytest tests/faults/test_leaving.py
	$(BIN)/python -m tests.faults.rounds $(or $(ROUNDS),60) $(SEED)

# A report to read, no gate. Browser tests drive processes that are not measured.
coverage: .venv/installed-dev messages
	@mkdir -p var/coverage
	$(BIN)/pytest $(PYTEST) -m "not browser" --cov --cov-report=term --cov-report=html
	@echo "Line by line: var/coverage/html/index.html"

lint: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	.ci/template-lines
	$(TEMPLATES) $(BIN)/djade --check --target-version 5.2
	$(TEMPLATES) $(BIN)/djhtml --check
	$(BIN)/lint-imports
	$(LINT_ENV) $(BIN)/mypy

format: .venv/installed-dev
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .
	$(TEMPLATES) $(BIN)/djade --target-version 5.2 || true
	$(TEMPLATES) $(BIN)/djhtml || true

bench: .venv/installed-dev messages
	@if [ -d bench ]; then $(BIN)/python -m bench; else echo "There are no benchmarks yet; they come in bench/."; fi

messages: $(CATALOGUES)

%.mo: %.po | .venv/installed-local
	$(BIN)/pybabel --quiet compile --locale $(word 2,$(subst /, ,$<)) --input-file $< --output-file $@

chromium:
	@.ci/chromium

schema: .venv/installed-local
	$(BIN)/python -m pasindo.services.schema

lock:
	for name in base local dev; do \
	  uv pip compile --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header requirements/$$name.in -o requirements/$$name.txt; \
	done

.venv/installed-%: requirements/%.txt
	@.ci/install $<
	@touch $@
