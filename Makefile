# Everything a user or a carrier of the project does, by one word.
SHELL := /bin/bash
BOTOCORE_DATA = $(shell python3 -c 'import botocore, os; print(os.path.join(os.path.dirname(botocore.__file__), "data"))')
BOTOCORE_VERSION = $(shell python3 -c 'import botocore; print(botocore.__version__)')

.PHONY: build codegen fmt clean

build:
	swift build -c release --product martlet
	swift build -c release --product martlet-sandbox

## Writes Sources/API again from the models that botocore ships. Models/served.json names the operations.
codegen:
	swift build --product codegen
	.build/debug/codegen $(BOTOCORE_DATA) Models/served.json Sources/API $(BOTOCORE_VERSION)

fmt:
	swift format --in-place --recursive Sources/Base Sources/Wire Sources/ServiceKit Sources/Services Tests

clean:
	rm -rf .build
