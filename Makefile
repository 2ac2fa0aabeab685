# Everything runs in .venv, which the first use makes from requirements.lock. `make help` lists the targets.
# PYTHON, CORPUS, DISTRICTS, PAIRS and OPTIONS may be set. A recipe reads them as "$$DISTRICTS", from its environment: as
# $(DISTRICTS), what they hold would be expanded by make and taken apart by the shell.

# What stands on the command line of make is text as well: make would expand it when it hands it on.
$(foreach name,$(.VARIABLES),$(if $(filter command,$(origin $(name))),\
    $(eval override $(name) := $$(value $(name)))$(eval export $(name))))
# Written bytecode halves the start of each kernel; the rest would let another environment leak into this one.
unexport PYTHONDONTWRITEBYTECODE PYTHONPATH PYTHONHOME VIRTUAL_ENV name

override READY := .venv/ready
override ANALYSIS := .venv/bin/analysis

.DEFAULT_GOAL := help
.NOTPARALLEL: # each target uses the cores by itself, and several write the same tables
.PHONY: help report build evaluate readme picture test test-lexicon test-site faults docs lint format lab topics bench bench-peers lock hooks clean

# An environment that was moved here, or whose Python is gone, is made anew, as after a change of the lock.
ifneq ($(shell test -x .venv/bin/python && test "$$(head -n 1 $(READY) 2>/dev/null)" = "$$(pwd -P)" && echo ready),ready)
.PHONY: $(READY)
endif
$(READY): requirements.lock
	@for python in "$${PYTHON:=python3}" python3.14 python3.13 python3.12 python3.11; do \
	    "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && exec "$$python" tools/environment.py; \
	done; \
	echo "environment: found $$("$$PYTHON" --version 2>&1); expected Python 3.11 or newer. Install one, or name it: make PYTHON=/path/to/python3.12" >&2; exit 2

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' Makefile | expand -t 12

report: $(READY) ## tables, notebooks, figures and the site in build/site; of CORPUS=folder, DISTRICTS="…", with PAIRS="甲:乙 …"
	@$(ANALYSIS) report $${CORPUS:+--corpus "$$CORPUS"} $${DISTRICTS:+--districts "$$DISTRICTS"} $${PAIRS:+--pairs "$$PAIRS"}

build: $(READY) ## the tables alone, in data/tables; of CORPUS=folder
	@$(ANALYSIS) build $${CORPUS:+--corpus "$$CORPUS"}

evaluate: $(READY) ## score the tables against the hand annotation in data/gold
	@$(ANALYSIS) evaluate

topics: $(READY) ## measure models of topics on the reports and choose one, into data/reports/topic_scores.json
	@$(ANALYSIS) topics

readme: evaluate ## put the scores of this evaluation into README.md
	@.venv/bin/python tools/readme.py

picture: report ## photograph the site for README.md (needs chromium)
	@.venv/bin/python tools/picture.py

test: $(READY) ## run all tests
	@.venv/bin/python -m pytest --numprocesses auto --dist worksteal

test-lexicon: $(READY) ## run the tests of the lexicon's entries alone: each is missed when it is taken out
	@.venv/bin/python -m pytest tests/lexicon

test-site: report ## look at every page of the site at every width, light and dark, in a browser
	@SITE=all .venv/bin/python -m pytest tests/site --numprocesses auto --dist worksteal

faults: $(READY) ## disturb reports at every file operation, and readers by writers and flipped bits, for long
	@FAULTS=long .venv/bin/python -m pytest tests/faults -s

docs: report ## the documentation in build/docs: tutorial, gallery, reference, methods
	@.venv/bin/python tools/docs.py

lint: $(READY) ## check style, types, and that notebooks hold no outputs
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/nbstripout --verify --keep-id --extra-keys "metadata.papermill cell.metadata.papermill" notebooks/*.ipynb

format: $(READY) ## put code and notebooks into the form that lint wants
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .
	.venv/bin/nbstripout --keep-id --extra-keys "metadata.papermill cell.metadata.papermill" notebooks/*.ipynb

lab: build ## JupyterLab on the notebooks, with the tables built
	@mkdir -p .venv/share/jupyter/lab/settings # no question about news, no look for newer versions
	@echo '{"@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": false}}' > .venv/share/jupyter/lab/settings/overrides.json
	.venv/bin/jupyter lab --ServerApp.root_dir=notebooks --MappingKernelManager.root_dir="$$(pwd -P)"

bench: $(READY) ## characters a second, by stage too, and growth with length, into benchmarks/RESULTS.md
	@.venv/bin/python -m benchmarks.parse
	@.venv/bin/python -m benchmarks.stages
	@.venv/bin/python -m benchmarks.scale

.venv-peers/ready: benchmarks/requirements-peers.txt | $(READY)
	@.venv/bin/python -m venv --clear .venv-peers
	@.venv-peers/bin/python -m pip install --quiet --require-hashes -r benchmarks/requirements-peers.txt
	@touch $@

bench-peers: .venv-peers/ready ## quality and speed beside other extractors, into benchmarks/RESULTS.md
	@.venv/bin/python -m benchmarks.peers

lock: $(READY) ## bring requirements.lock in step with pyproject.toml; newest versions: OPTIONS=--upgrade
	.venv/bin/python tools/environment.py lock $${OPTIONS:+"$$OPTIONS"}

hooks: $(READY) ## run the checks of lint before each commit
	.venv/bin/pre-commit install

clean: ## remove what was built (not .venv)
	rm -rf build figures data/tables data/.tables-parts .mypy_cache .ruff_cache .pytest_cache .hypothesis
