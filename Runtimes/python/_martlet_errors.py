"""Errors as Lambda words them, in the answer and in the log. Imported when the first one happens."""
import sys

import _martlet_environment as environment
from _martlet_json import Fault, encode

# Python shows this many of the same lines in a row, and then their number.
REPEATS_SHOWN = 3


def post(connection, path, error, request_id=""):
    described = describe(error, request_id)
    log(described)
    kind = described["errorType"].encode("latin-1", "replace")
    more = b"Lambda-Runtime-Function-Error-Type: " + kind + b"\r\n"
    connection.post(path, encode(described), b"application/json", more)


def describe(error, request_id):
    if isinstance(error, Fault):
        kind, message, trace = error.kind, error.message, error.trace
    else:
        kind, message, trace = type(error).__name__, str(error), trace_of(error.__traceback__)
    return {"errorMessage": message, "errorType": kind, "requestId": request_id, "stackTrace": trace}


def log(error):
    """One log line. As a text its parts are divided by carriage returns, so that it stays one event, and indented by
    hard spaces."""
    if environment.get("AWS_LAMBDA_LOG_FORMAT", "").upper() == "JSON":
        import time

        start = {"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "level": "ERROR"}
        start.update(error)
        sys.stdout.write(encode(start).decode("utf-8") + "\n")
        return
    message = ": " + error["errorMessage"] if error["errorMessage"] else ""
    lines = ["[ERROR] " + error["errorType"] + message, "Traceback (most recent call last):"]
    for entry in error["stackTrace"]:
        for line in entry.splitlines():
            bare = line.lstrip(" ")
            lines.append("\u00a0" * (len(line) - len(bare)) + bare)
    sys.stdout.write("\r".join(lines) + "\n")


def trace_of(traceback):
    """The frames of a function's own code, worded as Python does."""
    frames = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if frames or not is_ours(code.co_filename):
            frames.append((code.co_filename, traceback.tb_lineno, code.co_name))
        traceback = traceback.tb_next
    worded, start = [], 0
    while start < len(frames):
        end = start
        while end < len(frames) and frames[end] == frames[start]:
            end += 1
        worded += [entry(*frames[start])] * min(end - start, REPEATS_SHOWN)
        left_out = end - start - REPEATS_SHOWN
        if left_out > 0:
            worded.append("  [Previous line repeated %d more time%s]\n" % (left_out, "s" if left_out > 1 else ""))
        start = end
    return worded


def is_ours(file):
    return "importlib" in file or file.rpartition("/")[2].startswith("_martlet_")


def entry(file, number, function):
    line = source_line(file, number)
    return '  File "%s", line %d, in %s\n' % (file, number, function) + ("    %s\n" % line if line else "")


def source_line(file, number):
    try:
        with open(file, "rb") as source:
            for count, line in enumerate(source, 1):
                if count == number:
                    return line.decode("utf-8", "replace").strip()
    except OSError:
        pass
    return ""
