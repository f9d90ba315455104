# Everything a user or a carrier of the project does, by one word.
SHELL := /bin/bash
# Swift's tools leave folders in the temporary folder; in one of ours they do not pile up.
SWIFT = mkdir -p .build/tmp && TMPDIR=$(CURDIR)/.build/tmp swift
CLIENTS := $(CURDIR)/.build/clients
# The models come from the botocore that the tests pin; where that is not installed, from the machine's.
PYTHON = $(shell test -x $(CLIENTS)/bin/python && echo $(CLIENTS)/bin/python || echo python3)
BOTOCORE_DATA = $(shell $(PYTHON) -c 'import botocore, os; print(os.path.join(os.path.dirname(botocore.__file__), "data"))')
BOTOCORE_VERSION = $(shell $(PYTHON) -c 'import botocore; print(botocore.__version__)')

.PHONY: build demo test clients sim kills bench check tidy lint codegen fmt new-service clean

# Modules are small here: without cross-module optimization, what one calls of another would be a call each time (decision 13).
# That no variable is changed while it is read is checked by the compiler, and at run time in debug builds, as tests are.
# Metadata of generic types that is made at compile time is looked up behind a lock at each use; made at run time, once.
RELEASE = build -c release --static-swift-stdlib -Xswiftc -cross-module-optimization -Xswiftc -enforce-exclusivity=unchecked \
	-Xswiftc -Xfrontend -Xswiftc -disable-generic-metadata-prespecialization

build:
	$(SWIFT) $(RELEASE) --product martlet
	$(SWIFT) $(RELEASE) --product martlet-sandbox

## The products example from its template to its answer, its trace and its cost. Leaves nothing running.
demo:
	scripts/install-dependencies --sdk
	$(MAKE) build
	scripts/demo

# Classes of client tests that run at one moment: they wait more than they work.
AT_ONCE = 3

# The tests that make sandboxes run by themselves: each looks whether anything of the process is left over. So do those of the
# simulator, which keep the processors to themselves, and those of HTTP, whose connections have the time-outs of real ones.
# Real clients talk to the release: it is what users have, and what else would tell that it builds.
## All tests: the house rules, the modules, and real clients against the server.
test:
	rm -rf .build/tmp
	scripts/install-dependencies
	$(MAKE) clients
	$(SWIFT) build --build-tests
	.build/debug/tidy .
	export MARTLET_PYTHON=$(CLIENTS)/bin/python && $(SWIFT) test --skip-build --skip HTTPTests --skip SandboxTests --skip LambdaTests \
		--skip SimulationTests
	$(SWIFT) test --skip-build --filter HTTPTests
	$(SWIFT) test --skip-build --filter SimulationTests
	$(SWIFT) test --skip-build --filter SandboxTests
	$(SWIFT) test --skip-build --filter LambdaTests
	$(MAKE) build
	MARTLET_BINARY=$(CURDIR)/.build/release/martlet $(CLIENTS)/bin/python -m pytest Tests/Clients --numprocesses $(AT_ONCE) --dist loadscope --no-loadscope-reorder

## The AWS CLI, boto3, SAM CLI and pytest in .build; installed again when their versions change.
clients: $(CLIENTS)/installed

$(CLIENTS)/installed: Tests/Clients/requirements.txt Tests/Clients/requirements-sam.txt
	rm -rf $(CLIENTS)
	python3 -m venv $(CLIENTS)
	$(CLIENTS)/bin/pip install --quiet --requirement Tests/Clients/requirements.txt
	python3 -m venv $(CLIENTS)/sam
	$(CLIENTS)/sam/bin/pip install --quiet --requirement Tests/Clients/requirements-sam.txt
	touch $@

## Every plan of the simulator under many seeds; SEEDS=1000 for more, PLAN=queues for some of it.
SEEDS = 200
PLAN = every
sim:
	$(SWIFT) build -c release --product simulate
	.build/release/simulate --plan $(PLAN) --seeds $(SEEDS) --jobs $(shell nproc)

## Kills the real server again and again under load, and judges what is left. KILLS=100 for more, SEED=7 to repeat the moments.
KILLS = 20
kills: clients
	$(SWIFT) build --product martlet
	$(SWIFT) build --product martlet-sandbox
	$(CLIENTS)/bin/python Tests/Clients/kills.py --kills $(KILLS) $(if $(SEED),--seed $(SEED))
	$(CLIENTS)/bin/python Tests/Clients/kills.py --works flows --kills $(KILLS) $(if $(SEED),--seed $(SEED))
	$(CLIENTS)/bin/python Tests/Clients/kills.py --works state --kills $(KILLS) $(if $(SEED),--seed $(SEED))

bench: build clients
	python3 Benchmarks/run.py

## The house rules, the format, and that the generated code is what the models give.
check: tidy lint
	$(MAKE) codegen
	git diff --exit-code -- Sources/API docs/services

tidy:
	$(SWIFT) build --product tidy
	.build/debug/tidy .

## The format of all that is written by hand.
WRITTEN = $(filter-out Sources/API Sources/System Sources/martlet-sandbox,$(wildcard Sources/*)) Tests Package.swift
lint:
	$(SWIFT) format lint --strict --recursive --parallel $(WRITTEN)

## Writes Sources/API again from the models that botocore ships. Models/served.json names the operations.
codegen:
	$(SWIFT) build --product codegen
	.build/debug/codegen $(BOTOCORE_DATA) Models/served.json Sources/API $(BOTOCORE_VERSION) docs/services

fmt:
	$(SWIFT) format --in-place --recursive --parallel $(WRITTEN)

## The folders of a new service: make new-service NAME=SQS
new-service:
	scripts/new-service $(NAME)

clean:
	rm -rf .build
