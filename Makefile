# Two commands are all a newcomer needs: `make demo` and `make test`.

# The newest Python here that runs and will do (a name on the PATH may be an empty shim).
PYTHON ?= $(firstword $(foreach name,python3.13 python3.12 python3.11 python3 python,$(shell \
	$(name) -c 'import sys; sys.version_info >= (3, 11) and print(sys.executable)' 2>/dev/null)))
VENV := .venv
BIN := $(VENV)/bin
INSTALL := -m pip install --quiet --disable-pip-version-check --no-input --require-hashes
NAME ?= updates

.DEFAULT_GOAL := help
.PHONY: help setup demo run test check bench soak gallery lock

help: ## List what can be done
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

setup: $(VENV)/.runtime ## Make .venv with everything the product needs

demo: setup ## The phone and the console in the browser; no token, no account
	@$(BIN)/wegwijs demo

run: setup ## Run it for real (settings: see README)
	@PYTHONOPTIMIZE=2 PYTHONNODEBUGRANGES=1 $(BIN)/wegwijs run

test: $(VENV)/.dev ## Every test, a worker a core
	@$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

check: $(VENV)/.dev ## Style, types, imports, and the texts themselves
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/wegwijs check

bench: $(VENV)/.bench ## A benchmark beside its peers: make bench NAME=updates
	@$(BIN)/python -m bench.$(NAME)

soak: $(VENV)/.dev ## The long kill and crawl tests, with their figures
	@WEGWIJS_SOAK=1 $(BIN)/python -m pytest -s -m soak --timeout 3600

gallery: setup ## Every screen in every language: gallery.html
	@$(BIN)/wegwijs gallery gallery.html

lock: ## Write requirements/*.txt anew, with versions and hashes
	@for name in build runtime dev bench; do \
		uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
			--no-header --upgrade -o requirements/$$name.txt requirements/$$name.in || exit 1; \
	done

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Wegwijs needs Python 3.11 or newer: install it and try again"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Wegwijs needs Python 3.11 or newer; $(PYTHON) is older (make PYTHON=python3.x)"; exit 1; }
	@echo "Setting up (once; about a minute)…"
	@$(PYTHON) -m venv $(VENV) \
		|| { rm -rf $(VENV); echo "Python's venv is missing: on Debian, apt install python3-venv"; exit 1; }

$(VENV)/.runtime: requirements/runtime.txt requirements/build.txt pyproject.toml | $(BIN)/python
	@$(BIN)/python $(INSTALL) -r requirements/build.txt -r requirements/runtime.txt
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q bot casework cli console flows locales render storage
	@PYTHONOPTIMIZE=2 PYTHONNODEBUGRANGES=1 PYTHONDONTWRITEBYTECODE= $(BIN)/python -c "import cli.running, console.app"
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.runtime
	@$(BIN)/python $(INSTALL) -r requirements/dev.txt
	@touch $@

# The peers want other versions of some libraries than the product does.
$(VENV)/.bench: requirements/bench.txt $(VENV)/.dev
	@$(BIN)/python -m venv $(VENV)/peers
	@$(VENV)/peers/bin/python $(INSTALL) -r requirements/bench.txt
	@touch $@
