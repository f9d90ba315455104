"""Compiles the Python files of a function's folder, which is the working folder, in a sandbox of its own.

It can write nowhere. It prints each module's bytecode, which the server puts beside the source: the lengths of a path from
the folder and of the content as two little-endian numbers of four bytes, then both.
"""

import marshal
import os
import struct
import sys
from importlib.util import MAGIC_NUMBER, source_hash

# Larger ones are data, mostly; compiled, they would take hundreds of megabytes.
LARGEST_SOURCE = 1 << 20
HASHED_UNCHECKED = 1


def main():
    output = os.dup(1)
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)  # nobody reads what the compiler warns of
    for folder, _, names in os.walk("."):
        for name in names:
            if name.endswith(".py"):
                record = compiled(folder, name)
                while record:
                    record = record[os.write(output, record) :]


def compiled(folder, name):
    """The record of a module; empty for one that has bytecode, and for what can't be compiled."""
    source = folder + "/" + name
    target = "%s/__pycache__/%s.%s.pyc" % (folder, name[:-3], sys.implementation.cache_tag)
    try:
        status = os.stat(source, follow_symlinks=False)
        if status.st_size > LARGEST_SOURCE or has_bytecode(target, status):
            return b""
        with open(source, "rb") as file:
            content = file.read()
        code = compile(content, "/var/task/" + source[2:], "exec", dont_inherit=True)
        bytecode = MAGIC_NUMBER + struct.pack("<I", HASHED_UNCHECKED) + source_hash(content) + marshal.dumps(code)
    except Exception:  # it says so itself when it is imported
        return b""
    path = os.fsencode(target[2:])
    return struct.pack("<II", len(path), len(bytecode)) + path + bytecode


def has_bytecode(path, source):
    """Whether Python would take the bytecode for the source's: by its hash, or by the source's time and size."""
    try:
        with open(path, "rb") as file:
            head = file.read(16)
    except OSError:
        return False
    if len(head) < 16 or head[:4] != MAGIC_NUMBER:
        return False
    flags, time, size = struct.unpack("<III", head[4:])
    return flags != 0 or (time, size) == (int(source.st_mtime) & 0xFFFFFFFF, source.st_size)


main()
