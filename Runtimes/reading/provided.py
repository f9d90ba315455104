"""Providers of dependency_injector: functions that make something, once or each time."""

import ast
import re

PROVIDERS = re.compile(
    r"dependency_injector\.providers\.(\w*Singleton|\w*Factory|Callable|Coroutine|Resource|Object)$")
# These keep what they have made.
ONCE = re.compile(r"\w*Singleton$|Resource$")


def provided(call, kind):
    """The function that `providers.Factory(make, argument)` stands for: `lambda: make(argument)`."""
    if not hasattr(call, "provided"):
        given = [plain(one, call) for one in call.args[1:]]
        named = [ast.keyword(one.arg, plain(one.value, call)) for one in call.keywords]
        body = call.args[0] if kind == "Object" else ast.Call(call.args[0], given, named)
        none = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
        call.provided = ast.Lambda(none, body)
        for node in ast.walk(call.provided):
            if not hasattr(node, "lineno"):
                ast.copy_location(node, call)
        call.provided.is_kept = bool(ONCE.match(kind))
        # The container that it is of.
        call.provided.container = getattr(call, "owner", None)
    return call.provided


def plain(node, call):
    """What an argument gives: of another provider of the same container what that gives."""
    owner = getattr(call, "owner", None)
    for statement in owner.body if isinstance(node, ast.Name) and owner else []:
        if isinstance(statement, ast.Assign) and getattr(statement.targets[0], "id", None) == node.id:
            return ast.Call(statement.value, [], []) if isinstance(statement.value, ast.Call) else statement.value
    return node
