"""Functions that only carry their event to another service."""

import ast

from state import of_one_object
from syntax import FUNCTIONS, TELLS, arguments, defaults, is_of_library, last

# Decorators that leave the event as it is.
PLAIN = {"inject_lambda_context", "capture_lambda_handler", "log_metrics", "event_source"}
# Through how many functions an event is followed.
DEPTH = 3
COPIES = {"dumps", "loads", "str", "decode", "encode", "b64decode"}
# What only waits for what calls give, or goes over it.
GATHERS = {"list", "tuple", "gather", "append", "create_task", "run", "run_until_complete"}


def transport(program, reach):
    """The one operation that the handler gives its event to, where it does nothing else."""
    scope = reach.roots[0] if len(reach.roots) == 1 else None
    if scope is None or not isinstance(scope.node, FUNCTIONS):
        return None
    if any(last(one) not in PLAIN for one in scope.node.decorator_list):
        return None
    carrier = Carrier(scope, reach)
    if not carrier.carries(scope.node.body) or len(carrier.calls) != 1 or len(reach.facts["calls"]) != 1:
        return None
    found = reach.facts["calls"][0]
    return found if found["forwardsEvent"] and (found["line"], found["file"]) == carrier.calls[0] else None


class Carrier:
    """- Note: `calls` are the lines and files of operations."""

    def __init__(self, scope, reach, depth=0):
        self.scope, self.reach, self.depth, self.calls = scope, reach, depth, []

    def forwards(self, node):
        return forwards(node, self.scope, self.reach)

    def carries(self, body):
        return all(self.statement(one) for one in body)

    def statement(self, node):
        if isinstance(node, (ast.Pass, ast.Import, ast.ImportFrom, ast.Raise)):
            return True
        if isinstance(node, ast.Expr):
            return isinstance(node.value, ast.Constant) or self.call(node.value)
        if isinstance(node, ast.Assign):
            return self.call(node.value) or self.forwards(node.value) is not None
        if isinstance(node, ast.For):
            return self.forwards(node.iter) == "part" and self.carries(node.body)
        if isinstance(node, ast.Try):
            return self.carries(node.body) and all(self.carries(one.body) for one in node.handlers)
        return isinstance(node, ast.Return) and self.answers(node.value)

    def answers(self, node):
        """What is returned: constants, parts, and what the call has told."""
        if node is None or self.call(node):
            return True
        calls = (one for one in ast.walk(node) if isinstance(one, ast.Call))
        return not any(isinstance(one, (ast.ListComp, ast.DictComp, ast.IfExp)) for one in ast.walk(node)) and all(
            last(one) in COPIES | {"len", "get"} or self.call(one) for one in calls)

    def call(self, node):
        node = node.value if isinstance(node, ast.Await) else node
        if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
            given = node.generators[0]
            is_plain = len(node.generators) == 1 and not given.ifs and self.forwards(given.iter) == "part"
            return is_plain and self.call(node.elt)
        if not isinstance(node, ast.Call):
            return False
        made = self.reach.program.value(node.func, self.scope.module, self.scope)
        if made and made[0] == "operation":
            self.calls.append((node.lineno, self.scope.module.path))
            return True
        if made and made[0] == "function":
            return self.is_named(node.func) and self.hands(made, arguments(node))
        return self.gathers(node) or last(node) in TELLS and (made is None or made[0] in ("external", "of"))

    def gathers(self, node):
        """`asyncio.gather(*[send(record) for record in records])`, `list(map(send, records))`"""
        if last(node) == "map" and len(node.args) == 2 and self.forwards(node.args[1]) == "part":
            return self.hands(self.reach.program.value(node.args[0], self.scope.module, self.scope), [])
        given = node.args[0] if last(node) in GATHERS and len(node.args) == 1 else None
        given = self.scope.only(given.value if isinstance(given, ast.Starred) else given)
        return all(map(self.call, given.elts)) if isinstance(given, ast.List) else self.call(given)

    def is_named(self, node):
        """Whether a name says which function is called; objects in tables and classes that others are under do not."""
        if isinstance(node, ast.Attribute) and isinstance(node.value, (ast.Name, ast.Attribute)):
            made = self.reach.program.value(node.value, self.scope.module, self.scope)
            return bool(made) and made[0] == "instance"
        return isinstance(node, ast.Name)

    def hands(self, made, given):
        """A function of the package's own that is given parts of the event, and only carries these in its turn."""
        inner = made[1] if made and made[0] == "function" else None
        if not inner or self.depth > DEPTH or not isinstance(inner.node, FUNCTIONS) or inner.node.decorator_list or any(
                self.forwards(one) is None for one in given):
            return False
        carrier = Carrier(inner, self.reach, self.depth + 1)
        is_carried = carrier.carries(inner.node.body)
        self.calls += carrier.calls
        return is_carried


def forwards(node, scope, reach, depth=0):
    """Whether a value is a `part` of the event, or a `constant`; None where it is made of anything else."""
    if depth > 30:
        return None
    if isinstance(node, ast.Constant) or environment(node, scope, reach):
        return "constant"
    if isinstance(node, ast.Name):
        return named(node.id, scope, reach, depth)
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        return None
    if isinstance(node, ast.Attribute) and scope.owner is not None and getattr(
            node.value, "id", None) == scope.parameters[0]:
        return of_object(node.attr, scope, reach, depth)
    if isinstance(node, (ast.Attribute, ast.Subscript)):
        base = forwards(node.value, scope, reach, depth + 1)
        return "part" if base == "part" else None
    if isinstance(node, (ast.List, ast.Tuple)):
        return joined([forwards(one, scope, reach, depth + 1) for one in node.elts])
    if isinstance(node, ast.Dict):
        return joined([forwards(one, scope, reach, depth + 1) for one in node.values])
    if isinstance(node, ast.ListComp) and len(node.generators) == 1 and not node.generators[0].ifs:
        return forwards(node.elt, scope, reach, depth + 1)
    if isinstance(node, ast.Call):
        return copied(node, scope, reach, depth)
    return None


def joined(told):
    if None in told:
        return None
    return "part" if "part" in told else "constant"


def copied(node, scope, reach, depth):
    if isinstance(node.func, ast.Attribute) and node.func.attr in ("get", "decode", "encode"):
        base = forwards(node.func.value, scope, reach, depth + 1)
        if base is not None:
            return base
    made = reach.program.value(node.func, scope.module, scope)
    if made and made[0] == "function":
        return built(made[1], node, scope, reach, depth)
    given = scope.only(node.args[0]) if node.args else None
    if last(node) not in COPIES or not is_of_library(node) or isinstance(given, (ast.Dict, ast.List)):
        return None
    return forwards(node.args[0], scope, reach, depth + 1) if node.args else None


def built(inner, node, scope, reach, depth):
    """`entry(event["detail"])` of a function that only answers with what it is given and constants."""
    given = arguments(node)
    body = inner.node.body if isinstance(inner.node, FUNCTIONS) else []
    if len(body) != 1 or not isinstance(body[0], ast.Return) or any(
            forwards(one, scope, reach, depth + 1) is None for one in given):
        return None
    return forwards(body[0].value, inner, reach, depth + 1)


def of_object(attribute, scope, reach, depth):
    """`self.topic`, which the constructor alone gives objects that modules have at their tops."""
    value = of_one_object(scope.owner, attribute, reach)
    is_changed = any(isinstance(one, ast.AugAssign) and getattr(one.target, "attr", None) == attribute
                     for one in ast.walk(scope.owner))
    maker = next((one for one in scope.owner.body if getattr(one, "name", "") == "__init__"), None)
    return None if value is None or is_changed else forwards(
        value, reach.program.scope(scope.module, maker), reach, depth + 1)


def named(name, scope, reach, depth):
    if name in scope.values:
        return joined([forwards(one, scope, reach, depth + 1) for one in scope.values[name]])
    if name in reach.tainted.get(scope.node, ()):
        return "part"
    if name in scope.parameters:
        default = None if name in scope.same else defaults(scope.node.args).get(name)
        return forwards(default, scope, reach, depth + 1) if default else "constant" if scope.is_same(name) else None
    value = scope.module.names.get(name)
    return "constant" if isinstance(value, ast.Constant) or environment(value, scope, reach) else None


def environment(node, scope, reach):
    """`os.environ["TABLE"]`, `os.getenv("TABLE")`"""
    if isinstance(node, ast.Subscript):
        return reach.program.value(node.value, scope.module, scope) == ("external", "os.environ")
    if isinstance(node, ast.Call):
        made = reach.program.value(node.func, scope.module, scope)
        return made in (("external", "os.environ.get"), ("external", "os.getenv"))
    return False
