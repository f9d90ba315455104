"""Loops that try again and sleep in between."""

import ast

from syntax import FUNCTIONS, last, own_nodes

# What AWS tells its callers to try again themselves, part by part; and locks that only the caller can try for again.
MEANT = (
    "Unprocessed", "FailedRecordCount", "FailedPutCount", "FailedEntryCount", "ConditionalCheck",
    "TransactionCanceled", "TransactionConflict", "Optimistic", "Conflict")


SLEEPS = ("time.sleep", "asyncio.sleep", "anyio.sleep", "trio.sleep", "gevent.sleep")
# Of how many statements a function is that is one of sleep.
SHORT = 4
# By these an answer says that a request has failed.
STATUS = {"status_code", "ok", "status", "statusCode", "HTTPStatusCode", "is_success", "is_error"}


def retry(loop, program, scope):
    if isinstance(loop, (ast.For, ast.AsyncFor)) and not counts(loop.iter):
        return False
    nodes = [node for statement in loop.body for node in ast.walk(statement)]
    sleeps = any(isinstance(one, ast.Call) and is_sleep(one, program, scope) for one in nodes)
    catches = any(isinstance(one, ast.Try) and any(goes_on(handler) for handler in one.handlers) for one in nodes)
    catches = catches or any(isinstance(one, ast.If) and asks_status(one.test) for one in nodes)
    ends = isinstance(loop, ast.While) or any(isinstance(one, (ast.Return, ast.Break)) for one in nodes)
    return sleeps and catches and ends and not any(is_meant(one) for one in nodes)


def counts(node):
    if isinstance(node, (ast.Tuple, ast.List)):
        return all(isinstance(one, ast.Constant) for one in node.elts)
    name = node.func if isinstance(node, ast.Call) else None
    return getattr(name, "id", getattr(name, "attr", "")) in ("range", "count", "repeat")


def is_sleep(node, program, scope, depth=0):
    """A sleep of a library's; or a function of the package's own that does little else."""
    made = program.value(node.func, scope.module, scope)
    if made and made[0] == "function" and depth < 2:
        body = made[1].node.body if isinstance(made[1].node.body, list) else [made[1].node.body]
        calls = [one for part in body for one in ast.walk(part) if isinstance(one, ast.Call)]
        return len(body) <= SHORT and any(is_sleep(one, program, made[1], depth + 1) for one in calls)
    return bool(made) and made[0] == "external" and made[1] in SLEEPS


def seconds(node, scope):
    """How long is slept, where that is said by a constant, its name or a list of such; else 0."""
    if isinstance(node, ast.Name):
        given = scope.values.get(node.id) or [scope.module.names.get(node.id)]
        return seconds(given[0], scope) if len(given) == 1 and not isinstance(given[0], ast.Name) else 0
    if isinstance(node, (ast.Tuple, ast.List)):
        return max((seconds(one, scope) for one in node.elts if isinstance(one, ast.Constant)), default=0)
    value = node.value if isinstance(node, ast.Constant) else 0
    return value if isinstance(value, (int, float)) else 0


def asks_status(test):
    words = {getattr(one, "attr", getattr(one, "value", None)) for one in ast.walk(test)
             if isinstance(one, (ast.Attribute, ast.Constant))}
    return bool({one for one in words if isinstance(one, str)} & STATUS)


def goes_on(handler):
    """Whether the loop goes on after what is caught."""
    return not handler.body or not isinstance(handler.body[-1], (ast.Return, ast.Break)) and not isinstance(
        handler.body[0], ast.Raise)


def is_meant(node):
    word = node.value if isinstance(node, ast.Constant) else getattr(node, "attr", getattr(node, "id", ""))
    return isinstance(word, str) and (word == "Failed" or any(one in word for one in MEANT))


def is_repeated(function, program, scope):
    """Whether a function sleeps after what it catches, and calls itself again."""
    for node in own_nodes(function) if isinstance(function, FUNCTIONS) else []:
        for handler in node.handlers if isinstance(node, ast.Try) else []:
            calls = [one for one in ast.walk(handler) if isinstance(one, ast.Call)]
            again = any(last(one) == function.name for one in calls)
            if again and any(is_sleep(one, program, scope) for one in calls) and not any(map(is_meant, ast.walk(node))):
                return True
    return False
