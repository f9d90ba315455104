"""Reads a Python function's source as text, and tells what it does for each event. Nothing of it is run.

Input: {"handler": "src/app.handler", "files": {"src/app.py": "text"}}. Output: facts, as reading.cjs tells them.
"""

import json
import os
import resource
import sys

from program import Program
from imports import imports, uses_threads
from reach import Reach
from transport import transport


def facts(handler, files):
    program = Program(handler, files)
    reach = Reach(program)
    return {
        "imports": imports(program),
        **reach.facts,
        "usesThreads": uses_threads(program),
        "transport": transport(program, reach),
        "isWhole": program.is_whole and bool(reach.roots),
    }


def main():
    # The source is a stranger's: what is nested too deeply, or takes too much, ends this program and has no facts.
    sys.setrecursionlimit(3_000)
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    wanted = json.load(sys.stdin)
    try:
        told = facts(wanted["handler"], wanted["files"])
    except (RecursionError, MemoryError):
        os._exit(1)
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main()
