# Two commands do all the set-up on a fresh machine: `make run` and `make test`. On Windows: in Git's bash.
ifeq ($(OS),Windows_NT)
PYTHON ?= python
SCRIPTS := Scripts
else
PYTHON ?= python3
SCRIPTS := bin
endif
VENV   := .venv
LOWEST := .venv-lowest
BUNDLE := .venv-bundle
BIN    := $(VENV)/$(SCRIPTS)
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet
LOWEST_BIN := $(LOWEST)/$(SCRIPTS)
BUNDLE_BIN := $(BUNDLE)/$(SCRIPTS)
BUNDLE_PIP := $(BUNDLE_BIN)/python -m pip --disable-pip-version-check --quiet
LOWEST_PIP := $(LOWEST_BIN)/python -m pip --disable-pip-version-check --quiet
# What pip is given for a torch without CUDA, for bundles: PyTorch's own index has it.
TORCH_CPU ?= torch torchvision --index-url https://download.pytorch.org/whl/cpu
# The pip that comes with Python 3.11 does not know dependency groups.
PIP_WITH_GROUPS := 'pip>=25.1'

# On all cores, one thread of arithmetic each (tests/conftest.py); more than eight would fill a small memory.
PARALLEL := --numprocesses auto --maxprocesses 8 --dist worksteal

.PHONY: run test test-matrix test-lowest test-slow coverage mutants lint format types bench screenshots translations changelog release-notes guide dist \
	bundle bundle-sizes deb archive clean

run: $(VENV)/installed
	@sh tools/system/qt_libraries.sh
	$(BIN)/python -m tools.translations.translate release
	$(BIN)/python -m tools.guide.build --if-possible
	@sh tools/system/run.sh $(BIN)

test: $(VENV)/installed-dev
	@sh tools/system/qt_libraries.sh --tests
	$(BIN)/python -m pytest $(PARALLEL)

test-matrix: $(VENV)/installed-dev
	@sh tools/system/qt_libraries.sh --tests
	sh tools/system/test_matrix.sh $(BIN)/python $(PARALLEL)

test-slow: $(VENV)/installed-dev
	@sh tools/system/qt_libraries.sh --tests
	$(BIN)/python -m pytest -m slow tests/engine tests/e2e
	$(BIN)/python -m pytest -m slow tests/desktop

# The same tests with the lowest version of every dependency that pyproject.toml allows.
test-lowest: $(LOWEST)/installed
	@sh tools/system/qt_libraries.sh --tests
	$(LOWEST_BIN)/python -m pytest $(PARALLEL)

coverage: $(VENV)/installed-dev
	@sh tools/system/qt_libraries.sh --tests
	$(BIN)/python -m pytest --cov --cov-report=term-missing:skip-covered

# Kept: mutants/ (made by mutmut; a second `make mutants` goes on where the first was stopped).
mutants: $(VENV)/installed-dev
	@sh tools/system/qt_libraries.sh --tests
	$(PIP) install --editable . --group mutation
	mkdir -p mutants
	OMP_NUM_THREADS=1 MPL_TRAINED_RUN=$(CURDIR)/mutants/trained-run $(BIN)/mutmut run
	$(BIN)/mutmut results

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/codespell
	$(BIN)/python tools/changelog/check_fragments.py
	$(BIN)/python -m tools.translations.translate check

types: $(VENV)/installed-dev
	$(BIN)/mypy

format: $(VENV)/installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# What the next release will say, printed only.
changelog: $(VENV)/installed-release
	$(BIN)/towncrier build --draft --version next

# Gathers the fragments into a section of CHANGELOG.md: make release-notes VERSION=1.2.3
release-notes: $(VENV)/installed-release
	@test -n "$(VERSION)" || { echo "Say which release: make release-notes VERSION=1.2.3" >&2; exit 1; }
	$(BIN)/python tools/changelog/check_fragments.py
	$(BIN)/towncrier build --yes --version $(VERSION)

# The illustrated guide, in resources/guide: what Help opens, and what a site would hold.
guide: $(VENV)/installed-docs
	$(BIN)/python -m tools.guide.build

# The wheel and the source archive, in dist/: built twice, and the same bytes each time.
dist: $(VENV)/installed-release guide
	rm -rf build/lib build/bdist.* dist
	$(BIN)/python -m tools.translations.translate release
	$(BIN)/python tools/packaging/distributions.py dist
	$(BIN)/python -m twine check --strict dist/*
	$(BIN)/check-wheel-contents dist/*.whl

# The programs with their own Python and all libraries, in build/bundle/mpl-desktop (packaging/README.md). What is
# installed as torch must be its build for processors, which on Linux and Windows is not what PyPI has.
bundle: $(BUNDLE)/installed
	$(BUNDLE_BIN)/python -m tools.translations.translate release
	$(BUNDLE_BIN)/python -m tools.guide.build
	$(BUNDLE_BIN)/python tools/packaging/bundle.py $(if $(UPDATE_URL),--update-url '$(UPDATE_URL)') build/bundle

bundle-sizes: $(BUNDLE)/installed
	@$(BUNDLE_BIN)/python tools/packaging/sizes.py build/bundle/mpl-desktop

# The bundle as a Debian package and as a .tar.xz that runs where it is unpacked, in build/installers.
deb archive: bundle
	$(BUNDLE_BIN)/python tools/packaging/linux.py $@ build/bundle/mpl-desktop build/installers

bench: $(VENV)/installed
	$(BIN)/mpl-engine bench

screenshots: $(VENV)/installed-dev
	@sh tools/system/qt_libraries.sh --tests
	$(BIN)/python tools/screenshots/take.py

# The catalogues in resources/translations, brought to what the code says, and what Qt reads of them.
translations: $(VENV)/installed
	$(BIN)/python -m tools.translations.translate update
	$(BIN)/python -m tools.translations.translate release

$(VENV)/made:
	@sh tools/system/check_python.sh $(PYTHON)
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/installed: pyproject.toml | $(VENV)/made
	@echo "Installing (torch and Qt are large: this takes some minutes the first time)"
	$(PIP) install --editable .
	@touch $@

$(VENV)/installed-dev: pyproject.toml | $(VENV)/made
	@echo "Installing (torch and Qt are large: this takes some minutes the first time)"
	$(PIP) install $(PIP_WITH_GROUPS)
	$(PIP) install --editable '.[tensorboard,camera,scale,serve,ray]' --group dev
	@touch $@ $(VENV)/installed

$(VENV)/installed-release: pyproject.toml | $(VENV)/made
	$(PIP) install $(PIP_WITH_GROUPS)
	$(PIP) install --group release
	@touch $@

$(VENV)/installed-docs: pyproject.toml | $(VENV)/made
	$(PIP) install $(PIP_WITH_GROUPS)
	$(PIP) install --group docs
	@touch $@

$(BUNDLE)/installed: pyproject.toml
	@sh tools/system/check_python.sh $(PYTHON)
	$(PYTHON) -m venv $(BUNDLE)
	$(BUNDLE_PIP) install $(PIP_WITH_GROUPS)
	$(BUNDLE_PIP) install $(TORCH_CPU)
	$(BUNDLE_PIP) install --editable '.[tensorboard,camera,scale,serve]' --group bundle --group docs
	@touch $@

$(LOWEST)/installed: pyproject.toml tools/dependencies/lowest.py
	@sh tools/system/check_python.sh $(PYTHON)
	$(PYTHON) -m venv $(LOWEST)
	$(LOWEST_BIN)/python tools/dependencies/lowest.py >$(LOWEST)/lowest.txt
	@echo "Installing the lowest versions (torch and Qt are large: this takes some minutes the first time)"
	$(LOWEST_PIP) install $(PIP_WITH_GROUPS)
	$(LOWEST_PIP) install --constraint $(LOWEST)/lowest.txt --editable '.[tensorboard,camera,scale,serve,ray]' --group dev
	@touch $@

clean:
	rm -rf $(VENV) $(LOWEST) $(BUNDLE) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache mutants resources/guide
