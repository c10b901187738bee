# The two commands of the README are `make run` and `make test`; everything else serves them.

CHECKED := --explicit-target-dependency-import-check error
# Debug builds go without line tables: nothing here reads them, and they are a tenth of a clean build.
DEBUG   := $(CHECKED) -debug-info-format none
SOURCES := Package.swift Sources Tests
PREFIX  ?= /usr/local
PYTHON  := /usr/bin/python3
NEED    := Tests/Scripts/need
COPY    := .build/sample-cases

BENCH   := .build/benchmarks
WRAPPED := malloc calloc realloc posix_memalign

.PHONY: run build test lint format test-swift test-terminal soak fuzz install static bench clean

# Trying things out never touches the checkout: the samples are opened as a private copy, made anew
# when the samples change.
run: $(COPY)/store.json
	@$(NEED) libncurses-dev libmd-dev
	swift build -c release $(CHECKED) --product tumorboard
	.build/release/tumorboard $(COPY)

$(COPY)/store.json: $(shell find sample-cases -type f)
	rm -rf $(COPY)
	mkdir -p .build
	cp -r sample-cases $(COPY)

build:
	@$(NEED) libncurses-dev libmd-dev
	swift build $(DEBUG)

test: lint test-swift test-terminal

lint:
	swift format lint --strict --parallel --recursive $(SOURCES)
	$(PYTHON) Tests/Scripts/make-scalar-classes.py --check
	$(PYTHON) Tests/Scripts/make-embedded.py --check

test-swift:
	@$(NEED) libncurses-dev libmd-dev unicode-data
	swift build --build-tests $(DEBUG)
	swift test --quiet --skip-build --disable-xctest --parallel $(DEBUG)

test-terminal: build
	@$(NEED) python3-pyte python3-jsonschema ncurses-term
	cd Tests/EndToEnd && ls test_*.py | sed 's/\.py$$//' \
	  | xargs -n 1 -P 3 $(PYTHON) -W ignore::ResourceWarning -m unittest

# What takes too long for every change: 100,000 keys pressed at random, every page in every theme on
# every kind of terminal, a storm of sizes; every fault at every system call of a save; 10,000 edits by
# ten writers.
soak: build
	@$(NEED) python3-pyte ncurses-term
	SOAK=34000 swift test --quiet --disable-xctest --filter FuzzTests $(DEBUG)
	SOAK=1 swift test --quiet --disable-xctest --filter 'FaultTests|WriterTests|SaveTests' $(DEBUG)
	STATUS_CASES=100000 swift test --quiet --disable-xctest --filter 'InvariantTests|SampleLawTests' $(DEBUG)
	SOAK=1 swift test --quiet --disable-xctest --filter HostileTextTests $(DEBUG)
	SOAK=1 swift test --quiet --disable-xctest --filter 'MutationTests|MigrationTests|RestoreTests|LongListTests|StatusDocumentTests' $(DEBUG)
	cd Tests/EndToEnd && SOAK=1 $(PYTHON) -m unittest test_terminals test_writing test_store

# Mutated files under libFuzzer: cases, histories, meetings, definitions, themes, settings, drafts, caches.
SECONDS := 60
FUZZ    := .build/fuzzing

fuzz:
	@$(NEED) libncurses-dev libmd-dev
	swift build -c release --sanitize fuzzer --package-path Tests/Fuzzing --scratch-path $(FUZZ)
	$(PYTHON) Tests/Scripts/fuzz.py $(FUZZ)/release/fuzz $(FUZZ)/work $(SECONDS)

format:
	swift format --in-place --parallel --recursive $(SOURCES)

# One static file that needs nothing beside it. Static executables leave a few functions of the C
# library unable to work and the linker says so; the program calls none of them.
STATIC := -c release $(CHECKED) --static-swift-stdlib -Xswiftc -static-executable

static:
	@$(NEED) libncurses-dev libmd-dev
	swift build $(STATIC) --product tumorboard --scratch-path .build/static

install: static
	install -s -D -m 755 .build/static/release/tumorboard $(DESTDIR)$(PREFIX)/bin/tumorboard

# What the program costs, beside what others cost on the same machine; no time makes it fail. The
# wrapped functions are how allocations are counted.
bench: static
	@$(NEED) vim valgrind
	swift build $(STATIC) --package-path Tests/Benchmarks --scratch-path $(BENCH) \
	  $(foreach name,$(WRAPPED),-Xlinker --wrap=$(name))
	cc -O2 -Wall -Wextra -o $(BENCH)/terminal-bench Tests/Scripts/terminal-bench.c
	cc -O2 -Wall -Wextra -o $(BENCH)/save-bench Tests/Scripts/save-bench.c
	$(PYTHON) Tests/Scripts/bench.py

clean:
	rm -rf .build
