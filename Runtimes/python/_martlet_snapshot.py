"""A function that starts from a snapshot: what it wants done around it, and the wait to be restored."""
import sys

import _martlet_errors
from _martlet_json import Fault

HOOKS = "snapshot_restore_py"
BEFORE_FAILED, AFTER_FAILED = 64, 65


def wait(connection):
    try:
        for function, arguments, named in reversed(list(hooks("get_before_snapshot"))):
            function(*arguments, **named)
    except Exception as error:
        _martlet_errors.post(connection, "init/error", failed("Runtime.BeforeSnapshotError", error))
        sys.exit(BEFORE_FAILED)
    status, _, _ = connection.get("restore/next")
    if status != 200:
        sys.exit(0)
    try:
        for function, arguments, named in hooks("get_after_restore"):
            function(*arguments, **named)
    except Exception as error:
        _martlet_errors.post(connection, "restore/error", failed("Runtime.AfterRestoreError", error))
        sys.exit(AFTER_FAILED)


def hooks(name):
    """Only a function that has imported the module has any; it may have brought a copy of its own."""
    module = sys.modules.get(HOOKS)
    return getattr(module, name)() if module is not None else ()


def failed(kind, error):
    text = "%s: %s" % (type(error).__name__, error)
    return Fault(kind, text, _martlet_errors.trace_of(error.__traceback__))
