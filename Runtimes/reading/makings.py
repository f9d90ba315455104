"""Clients of AWS and connections, and whether one of them could serve all events."""

import ast
import re

from aws import CONNECTIONS, CREDENTIALS
from kinds import MAKERS
from parameters import provider
from results import SESSIONS
from syntax import arguments

ENVIRONMENT = ("external", "os.environ")
ENVIRONMENT_READS = (("external", "os.environ.get"), ("external", "os.getenv"), ("operation", ENVIRONMENT, "get"))
# What is made of constants by these is constant.
CONSTANTS = ("botocore.config.Config", "botocore.client.Config")
TEXTS = {"strip", "lower", "upper", "format", "get", "rstrip"}
LOCAL = re.compile(r"https?://(localhost|127\.0\.0\.1|\[::1\])\b")
DEPTH = 8


class Makings:
    def __init__(self, program, reach):
        self.program, self.reach = program, reach

    def external(self, name, node, scope):
        """- Returns: the kind of fact and the fact that a call of a library's function is; or None."""
        of = provider(name)
        if of and not self.is_of_event(node, scope.module, scope):
            return "clients", {"name": name.rpartition(".")[2], "service": of[0]}
        if name in ("boto3.client", "boto3.resource") or name in SESSIONS and name.startswith(("boto3.", "aioboto3.")):
            if self.is_of_event(node, scope.module, scope, by_place=name in SESSIONS):
                return None
            return "clients", {"name": name, "service": self.service(node, scope)}
        if name not in CONNECTIONS or "connection_pool" in {key.arg for key in node.keywords}:
            return None
        is_free = self.goes_anywhere(node, scope) if CONNECTIONS[name] == "HTTP" else self.comes(node, scope)
        return None if is_free else ("connections", {"name": name, "kind": CONNECTIONS[name]})

    def of_session(self, session, method, node, scope):
        _, call, module, made_in = session
        if method not in MAKERS or self.is_of_event(node, scope.module, scope):
            return None
        if self.is_of_event(call, module, made_in, by_place=True):
            return None
        return "clients", {"name": f"session.{method}", "service": self.service(node, scope)}

    def service(self, node, scope):
        made = self.program.value(node, scope.module, scope)
        return made[1] if made and made[0] in ("client", "resource") else None

    def comes(self, node, scope):
        return any(self.reach.depends(one, scope) for one in arguments(node))

    # MARK: - Whose a client is

    def is_of_event(self, call, module, scope, by_place=False):
        """By what the event says; or by credentials, and whatever else may be such, that are not always the same.

        - Parameter by_place: whether credentials come first, without names.
        """
        if self.comes(call, scope):
            return True
        given = [key.value for key in call.keywords if key.arg in CREDENTIALS | {None}]
        given += call.args[:3] if by_place else []
        return not all(self.is_constant(one, module, scope) for one in given)

    def is_constant(self, node, module, scope, depth=0):
        def all_are(nodes):
            return depth < DEPTH and all(self.is_constant(one, module, scope, depth + 1) for one in nodes)

        if node is None or isinstance(node, ast.Constant):
            return True
        if isinstance(node, ast.Name):
            return all_are([]) and self.is_constant_name(node.id, module, scope, depth + 1)
        if isinstance(node, (ast.Attribute, ast.Subscript)):
            value = self.program.value(node.value, module, scope)
            return value == ENVIRONMENT or bool(value and value[0] == "module") or all_are([node.value])
        if isinstance(node, ast.Call):
            return all_are(arguments(node)) and self.is_plain(node, module, scope)
        if isinstance(node, ast.Dict):
            return all_are(node.values)
        if isinstance(node, (ast.JoinedStr, ast.FormattedValue, ast.BoolOp, ast.IfExp, ast.BinOp, ast.List, ast.Tuple)):
            return all_are(one for one in ast.iter_child_nodes(node) if isinstance(one, ast.expr))
        return False

    def is_constant_name(self, name, module, scope, depth):
        home = scope.home(name) if scope else None
        if home:
            if name == home.keywords:
                return not home.more & (CREDENTIALS | {None})
            values = [*home.values.get(name, []), *entries(name, home)]
            return name not in home.parameters and all(
                isinstance(one, ast.expr) and self.is_constant(one, module, home, depth) for one in values)
        if name in module.imports:
            source, attribute = module.imports[name]
            own = self.program.own(source)
            return bool(own and attribute) and self.is_constant_name(attribute, own, None, depth)
        value = module.names.get(name)
        is_object = isinstance(value, ast.Call) and name not in module.state
        return name not in module.state and (is_object or isinstance(value, ast.expr) and self.is_constant(
            value, module, None, depth))

    def is_plain(self, call, module, scope):
        """Calls that read the environment, or make one constant of others."""
        made = self.program.value(call.func, module, scope)
        if made in ENVIRONMENT_READS or made and made[0] == "external" and made[1] in CONSTANTS:
            return True
        if isinstance(call.func, ast.Name):
            return made is None and call.func.id in ("dict", "str", "int")
        return made is None and call.func.attr in TEXTS and self.is_constant(call.func.value, module, scope)

    # MARK: - Where a connection goes

    def goes_anywhere(self, node, scope):
        """Whether no connection is worth keeping: the event says where a request goes, or it leaves no machine."""
        named = [scope.module.names.get(getattr(one, "id", None)) for one in node.args]
        inner = (one for given in [*node.args, *named] if given for one in ast.walk(given))
        if any(LOCAL.match(str(getattr(one, "value", ""))) for one in inner if isinstance(one, ast.Constant)):
            return True
        first = next((one for one in node.args if not isinstance(one, ast.Constant) or len(node.args) == 1), None)
        first = next((key.value for key in node.keywords if key.arg == "url"), first)
        while isinstance(first, (ast.JoinedStr, ast.BinOp)):
            parts = first.values if isinstance(first, ast.JoinedStr) else [first.left]
            parts = [one for one in parts if not str(getattr(one, "value", "")).endswith("://")]
            first = parts[0] if parts else None
        first = first.value if isinstance(first, ast.FormattedValue) else first
        if isinstance(first, ast.Name) and first.id in scope.values:
            starts = [one.values[0] for one in scope.values[first.id] if isinstance(one, ast.JoinedStr) and one.values]
            is_same = (isinstance(one, ast.Constant) or not self.reach.depends(one, scope) for one in starts)
            if starts and all(is_same):
                return False
        return first is not None and self.reach.depends(first, scope)


def entries(name, scope):
    """What a dictionary is given under its keys, but for those that say that it is no credential."""
    for node in ast.walk(scope.node):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript):
            key = getattr(node.targets[0].slice, "value", None)
            if getattr(node.targets[0].value, "id", None) == name and (key is None or key in CREDENTIALS):
                yield node.value
        is_method = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if is_method and node.func.attr == "update" and getattr(node.func.value, "id", None) == name:
            yield from arguments(node)
