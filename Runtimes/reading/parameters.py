"""Secrets and parameters by libraries that keep what they fetch, unless they are told not to, or are made anew."""

import ast
import re

from syntax import defaults

POWERTOOLS = re.compile(r"aws_lambda_powertools\.utilities\.parameters\.(?:\w+\.)?(\w+)$")
FUNCTIONS = {
    "get_secret": ("secretsmanager", "GetSecretValue"), "get_parameter": ("ssm", "GetParameter"),
    "get_parameters": ("ssm", "GetParametersByPath"), "get_parameters_by_name": ("ssm", "GetParameters"),
}
# What keeps values in itself, by its service and its methods.
PROVIDERS = {
    "SecretsProvider": ("secretsmanager", {"get": "GetSecretValue"}),
    "SSMProvider": ("ssm", {
        "get": "GetParameter", "get_multiple": "GetParametersByPath", "get_parameters_by_name": "GetParameters"}),
}
CACHE = "aws_secretsmanager_caching.SecretCache"
OF_CACHE = ("secretsmanager", {"get_secret_string": "GetSecretValue", "get_secret_binary": "GetSecretValue"})


def provider(name):
    """The service and the operations by methods of a class that keeps what it fetches; or None."""
    found = POWERTOOLS.match(name)
    return OF_CACHE if name == CACHE else PROVIDERS.get(found[1]) if found else None


def fetched(made, call, scope):
    """The service and the operation of what is fetched each time by a call of a library's; or None."""
    if made[0] == "external":
        found = POWERTOOLS.match(made[1])
        return FUNCTIONS.get(found[1]) if found and is_fresh(call, scope) else None
    of = provider(made[1][1]) if made[0] == "of" and made[1][0] == "made" else None
    if not of or made[2] not in of[1] or not (is_fresh(call, scope) or is_anew(call.func.value, scope)):
        return None
    return of[0], of[1][made[2]]


def is_fresh(call, scope):
    options = {key.arg: constant(key.value, scope) for key in named(call, scope)}
    return options.get("force_fetch") is True or options.get("max_age") in (0, -1)


def named(call, scope):
    """Arguments by name, also by `**options` of a dictionary that is written out."""
    for one in call.keywords:
        given = only(one.value, scope) if one.arg is None else None
        if isinstance(given, ast.Dict) and all(isinstance(key, ast.Constant) for key in given.keys):
            yield from map(ast.keyword, (key.value for key in given.keys), given.values)
        else:
            yield one


def is_anew(node, scope):
    """Whether an object is made where it is used, so that what it keeps ends with the event."""
    values = scope.values.get(node.id, []) if isinstance(node, ast.Name) else [node]
    return len(values) == 1 and isinstance(values[0], ast.Call) and node is not None and not is_of_function(
        values[0], scope)


def is_of_function(call, scope):
    """Whether a function of the package's own is called, which may keep what it answers."""
    named = call.func.id if isinstance(call.func, ast.Name) else None
    return named in scope.module.names or bool(named and scope.is_local(named))


def constant(node, scope):
    """What an expression is, by a constant or its name; else None."""
    node = only(node, scope)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        return -node.operand.value if isinstance(node.operand.value, (int, float)) else None
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        parts = [constant(one, scope) for one in (node.left, node.right)]
        return "".join(parts) if all(isinstance(one, str) for one in parts) else None
    return node.value if isinstance(node, ast.Constant) else None


def only(node, scope):
    """What a name is given, where that is one value."""
    if not isinstance(node, ast.Name):
        return node
    if node.id in scope.parameters and node.id not in scope.values:
        # A default that no call fills.
        return None if node.id in scope.same else defaults(scope.node.args).get(node.id)
    given = scope.values.get(node.id) or [scope.module.names.get(node.id)]
    return given[0] if len(given) == 1 else None
