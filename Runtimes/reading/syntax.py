"""The syntax of Python as the readers look at it: statements, the nodes of a function, what binds names."""

import ast

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
# Modules that turn a text into what it stands for, and back.
TEXTS = {"json", "ujson", "orjson", "simplejson", "base64"}
# Verbs of logs, and of what Powertools tells beside them.
LOGS = {"debug", "info", "warning", "warn", "error", "exception", "critical", "print", "log"}
TELLS = LOGS | {"append_keys", "add_metric", "add_dimension", "put_annotation", "put_metadata"}
DEFINITIONS = FUNCTIONS + (ast.ClassDef,)


def flat(body):
    """Statements, with those that `if`, `try` and `with` hold at the same level."""
    for statement in body:
        yield statement
        for part in ("body", "orelse", "finalbody", "handlers"):
            if not isinstance(statement, DEFINITIONS):
                inner = getattr(statement, part, [])
                yield from flat(inner if isinstance(inner, list) else [])


def own_nodes(function):
    """The nodes of a function, without those of functions in it; of these only the definitions."""
    body = function.body if isinstance(function.body, list) else [function.body]
    waiting = list(reversed(body))
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, DEFINITIONS + (ast.Lambda,)):
            waiting.extend(reversed(list(ast.iter_child_nodes(node))))


def assignments(node):
    """Names that a node binds, with the expression that they get a value of."""
    pairs = list(gives(node))
    if isinstance(node, (ast.AugAssign, ast.NamedExpr)):
        pairs = [(node.target, node.value)]
    elif isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
        pairs = [(inner, node.iter) for inner in ast.walk(node.target)]
    elif isinstance(node, ast.withitem) and node.optional_vars:
        pairs = [(node.optional_vars, node.context_expr)]
    for target, value in pairs:
        names = target.elts if isinstance(target, (ast.Tuple, ast.List)) else [target]
        for inner in names:
            if isinstance(inner, ast.Name):
                yield inner.id, value


def gives(node):
    """What an assignment gives a value, also in `rows, self.rows = self.rows, []`, with that."""
    targets = node.targets if isinstance(node, ast.Assign) else []
    if isinstance(node, ast.AnnAssign) and node.value:
        targets = [node.target]
    for target in targets:
        is_pairs = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
        yield from zip(target.elts, node.value.elts) if is_pairs else [(target, node.value)]


def name(node):
    return [node.id] if isinstance(node, ast.Name) else []


def held(node):
    """What holds an entry in the end: `answer` of `answer["headers"]["user"]`."""
    while isinstance(node, ast.Subscript):
        node = node.value
    return node


def last(node):
    """The last word of a name, as of a decorator, called or not."""
    node = node.func if isinstance(node, ast.Call) else node
    return getattr(node, "attr", getattr(node, "id", ""))


def arguments(call):
    """What a call is given, by place and by name."""
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def is_log(node):
    return isinstance(node, ast.Constant) or isinstance(node, ast.Call) and last(node) in LOGS


def is_of_library(call):
    """`json.loads(text)` and `b64decode(data)`; a schema's method of such a name checks what it is given."""
    return isinstance(call.func, ast.Name) or getattr(getattr(call.func, "value", None), "id", None) in TEXTS


def defaults(arguments):
    """The defaults of parameters by their names."""
    all_by_place = arguments.posonlyargs + arguments.args
    by_place = all_by_place[len(all_by_place) - len(arguments.defaults):]
    pairs = list(zip(by_place, arguments.defaults)) + list(zip(arguments.kwonlyargs, arguments.kw_defaults))
    return {argument.arg: value for argument, value in pairs}
