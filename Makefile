# What a person types. Everything longer than a line lives in Scripts/.
PREFIX ?= /usr/local
ARGS ?= lesson step-decay
BINARY = .build/release/lrlearn

.PHONY: run build wasm test check install format bench site clean

run: ## install what is missing, build, and open a lesson (ARGS='define warm-up' runs anything else)
	@Scripts/install-needs build
	@Scripts/build --say-how-long
	@$(BINARY) $(ARGS)

build: ## build the release binary
	@Scripts/install-needs build
	@Scripts/build

wasm: ## compile the modules that make the site's pages live (part of build)
	@Scripts/wasm

test: ## install what the tests need and run all of them
	@Scripts/install-needs test
	@Scripts/test

check: ## formatting, import arrows, the wasm link of the pure half, warnings, the course itself
	@Scripts/install-needs build
	@Scripts/check

install: build ## put one self-contained binary into PREFIX/bin
	@install -d "$(DESTDIR)$(PREFIX)/bin"
	@install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/lrlearn"
	@echo "installed $(DESTDIR)$(PREFIX)/bin/lrlearn"

site: build ## write the website to site/
	@$(BINARY) site --output site

bench: build ## measure, as ratios within one run
	@Benchmarks/lesson
	@Benchmarks/practice
	@Benchmarks/site

format: ## rewrite the Swift sources in the project's style
	@swift format format --in-place --parallel --recursive Package.swift Plugins Sources Tests

clean:
	@rm -rf .build .venv
