"""Loops that try again and sleep in between."""

import ast

# What AWS tells its callers to try again themselves, part by part; and locks that only the caller can try for again.
MEANT = (
    "Unprocessed", "FailedRecordCount", "FailedPutCount", "FailedEntryCount", "ConditionalCheck",
    "TransactionCanceled", "TransactionConflict", "Optimistic", "Conflict")


def retry(loop, program, scope):
    if isinstance(loop, (ast.For, ast.AsyncFor)) and not counts(loop.iter):
        return False
    nodes = [node for statement in loop.body for node in ast.walk(statement)]
    sleeps = any(isinstance(one, ast.Call) and is_sleep(one, program, scope) for one in nodes)
    catches = any(isinstance(one, ast.Try) and any(goes_on(handler) for handler in one.handlers) for one in nodes)
    ends = isinstance(loop, ast.While) or any(isinstance(one, (ast.Return, ast.Break)) for one in nodes)
    return sleeps and catches and ends and not any(is_meant(one) for one in nodes)


def counts(node):
    if isinstance(node, (ast.Tuple, ast.List)):
        return all(isinstance(one, ast.Constant) for one in node.elts)
    name = node.func if isinstance(node, ast.Call) else None
    return getattr(name, "id", getattr(name, "attr", "")) in ("range", "count", "repeat")


def is_sleep(node, program, scope):
    return program.value(node.func, scope.module, scope) in (("external", "time.sleep"), ("external", "asyncio.sleep"))


def goes_on(handler):
    """Whether the loop goes on after what is caught."""
    return not handler.body or not isinstance(handler.body[-1], (ast.Return, ast.Break)) and not isinstance(
        handler.body[0], ast.Raise)


def is_meant(node):
    word = node.value if isinstance(node, ast.Constant) else getattr(node, "attr", getattr(node, "id", ""))
    return isinstance(word, str) and (word == "Failed" or any(one in word for one in MEANT))
