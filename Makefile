# Explainer microsite: `make html` builds the site, `make test` passes the tests. `make help` lists the rest.
override VENV := .venv
override DESK := $(VENV)/bin/python -m plugins.desk --make
export PIP_DISABLE_PIP_VERSION_CHECK := 1
unexport PYTHONDONTWRITEBYTECODE  # compiled modules save a fifth of a second of every build
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help html serve test lint check publish deploy import new sources outlines suggest report rename translate charts schemas site views messages fonts screenshots lock clean browser

# Words given to make are words: taken as they were typed, and handed on in the environment. Make would expand them
# on the way, used or not; so they are set anew to what was typed, and no recipe names one. What stands in the
# environment by itself is no word. (`.w` cannot be a word: a shell has no such name.)
override SHELL := /bin/sh
override .SHELLFLAGS := -c
override WORDS := ACCEPT AUTHOR BRANCH CHART CNAME CSV DATE DIR DRAFTS DROP DRY EDITION EVERY EXTENT FORCE FROM HOST ID JSON KIND KIT NAME NEW OLD ONLINE PICTURE PORT PUBLICATION PYTHON READING REMOTE SEEN SITELANG SITEURL SLUG SOURCE TITLE TO WIKIDATA
override GIVEN_TO_MAKE := $(strip $(foreach .w,$(.VARIABLES),$(if $(filter command,$(firstword $(origin $(.w)))),$(.w))))
$(foreach .w,$(GIVEN_TO_MAKE),$(eval override $$(.w) := $$(value $$(.w)))$(eval export $$(.w)))
$(foreach .w,$(filter-out $(GIVEN_TO_MAKE),$(WORDS)),$(eval override $$(.w) :=)$(eval unexport $$(.w)))
export GIVEN_TO_MAKE
override MAKEOVERRIDES :=

html: $(VENV)/.build ## Build the site into output/ (works from the file system)
	@$(DESK) build

serve: $(VENV)/.build ## Build, serve under a subpath like the published site, rebuild and reload on every change [PORT=8000] [HOST=…]
	@$(DESK) serve

publish: $(VENV)/.build ## Build for the web: make publish SITEURL=https://host/path [DRAFTS=1: with drafts, for colleagues]
	@$(DESK) publish

check: $(VENV)/.build ## Build and check everything, the written pages too (JSON=1 for machines)
	@$(DESK) check

deploy: $(VENV)/.build ## Put the published site on a branch: make deploy SITEURL=… [REMOTE=origin] [BRANCH=gh-pages]
	@$(DESK) deploy

new: $(VENV)/.build ## Start an explainer: make new TITLE="Six-Party Talks" KIND=event [ID=…], or WIKIDATA=Q271094 [PICTURE=1]; a chart: CHART=id [KIND=bars] [CSV=1]
	@$(DESK) new

import: $(VENV)/.build ## Turn a clipped text, saved page or .docx into an article: make import FROM=file [TITLE=…] [AUTHOR=…] [DATE=…] [PUBLICATION=…]
	@$(DESK) import

sources: $(VENV)/.build ## Take sources over from Zotero and the like: make sources FROM=refs.bib (.ris, .json, .yaml)
	@$(DESK) sources

outlines: $(VENV)/.build ## Take finer outlines for the maps: make outlines FROM=ne_10m_land.zip (.geojson, .json) [NAME=…] [EXTENT="W S E N"]
	@$(DESK) outlines

suggest: $(VENV)/.build ## List what deserves an explainer, and mined events to judge: [ACCEPT=article] [DROP=article] [EVERY=1] [EDITION=ko]
	@$(DESK) suggest

report: $(VENV)/.build ## Write the link report: every mention, linked or skipped, and why [EDITION=ko]
	@$(DESK) report

rename: $(VENV)/.build ## Rename an explainer everywhere, with a redirect: make rename OLD=id NEW=id
	@$(DESK) rename

translate: $(VENV)/.build ## Begin a translation: make translate ID=thaad TO=ko (EVERY=1 for everything; SEEN=1: the original is read again)
	@$(DESK) translate

site: $(VENV)/.build ## Write a folder for a site of your own: make site DIR=../my-site [NAME="…"] [SITELANG=de] [KIT=…]
	@$(DESK) site

charts: $(VENV)/.charts ## Draw the charts of content/charts into content/charts/drawn, to be committed (installs 90 MB once)
	@$(DESK) charts

schemas: $(VENV)/.build ## Describe the content files to your editor (.vscode/): it completes and checks as you type
	@$(DESK) schemas

views: $(VENV)/.build ## List what templates read in theme/README.md
	@$(DESK) views

messages: $(VENV)/.build ## Bring the catalogs of the interface in theme/locale up to date
	@$(DESK) messages

fonts: $(VENV)/.dev ## Subset the reading font again from its declared package
	@$(DESK) fonts

screenshots: $(VENV)/.dev browser ## Take the pictures of the sample that the README shows
	@$(VENV)/bin/python -m tests.site.screenshots

test: $(VENV)/.dev browser ## Lint, type-check and test everything, in real browsers too
	@$(VENV)/bin/ruff check . && $(VENV)/bin/ruff format --check -q . && $(VENV)/bin/python -m mypy
	@$(VENV)/bin/python -m pytest -q -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

lint: $(VENV)/.dev ## Lint and type-check only
	@$(VENV)/bin/ruff check . && $(VENV)/bin/ruff format --check . && $(VENV)/bin/python -m mypy

lock: $(VENV)/.dev ## Pin every package again, with hashes
	@$(VENV)/bin/pip install -qq --require-hashes -r requirements-uv.lock
	@for name in requirements requirements-charts requirements-dev requirements-uv; do \
	  $(VENV)/bin/uv pip compile -q --python-version 3.11 --universal --generate-hashes --no-header \
	    --no-emit-index-url --no-emit-find-links $$name.in -o $$name.lock; done

clean: ## Remove what was built (not the environment)
	@rm -rf output .output.build .build .pytest_cache .mypy_cache .ruff_cache .hypothesis

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' Makefile

$(VENV)/bin/python:
	@"$${PYTHON:-python3}" -c 'import os, sys; sys.exit("Python 3.11 or later is needed" if sys.version_info < (3, 11) else \
	  "The name of this folder is no UTF-8; rename it" if any("\udc80" <= c <= "\udcff" for c in os.getcwd()) else 0)'
	@"$${PYTHON:-python3}" -m venv $(VENV)

$(VENV)/.build: requirements.lock | $(VENV)/bin/python
	@$(VENV)/bin/python -m pip install -qq --require-hashes -r requirements.lock && touch $@

$(VENV)/.charts: requirements-charts.lock | $(VENV)/.build
	@$(VENV)/bin/python -m pip install -qq --require-hashes -r requirements-charts.lock && touch $@

$(VENV)/.dev: requirements-dev.lock | $(VENV)/.build
	@$(VENV)/bin/python -m pip install -qq --require-hashes -r requirements-dev.lock && touch $@

# Chromium, Firefox and WebKit, PDF tools, Java, fonts for Korean and Japanese, from Debian's or Ubuntu's packages.
override SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
browser: ## Install the browsers and tools that the tests need, where they are missing
	@sh tests/site/install_browser.sh "$(SUDO)"
