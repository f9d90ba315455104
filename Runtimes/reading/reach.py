"""Walks what a handler reaches, and tells what is done for each event: not what is done once and kept."""

import ast

from aws import CONNECTIONS, CREDENTIALS, operation
from drops import drops
from guards import Guards, is_cached
from named import named
from program import FUNCTIONS, assignments, last, own_nodes
from retries import retry
from state import changed
from transport import forwards

# How often the walk is repeated until it is known which parameters come from the event.
ROUNDS = 6
# Decorators of Powertools and of frameworks that hand events to a function.
ROUTES = set(
    """get post put delete patch head options route websocket resolver on_publish on_subscribe batch_resolver
    not_found exception_handler middleware event task tool""".split())
KINDS = ("clients", "connections", "calls", "changedGlobals", "retryLoops", "drops")


class Reach:
    def __init__(self, program):
        self.program, self.tainted, self.roots = program, {}, []
        self.guards = Guards(program)
        self.find_roots()
        for _ in range(ROUNDS):
            before = {node: set(names) for node, names in self.tainted.items()}
            self.walk()
            if before == self.tainted:
                break
        nodes = named(self.program, self.seen)
        for scope in self.seen.values():
            for fact in drops(scope, self, nodes):
                self.tell("drops", fact.pop("node"), scope, fact)

    def walk(self):
        self.facts = {kind: [] for kind in KINDS}
        self.seen = {}
        self.waiting = list(self.roots)
        while self.waiting:
            scope = self.waiting.pop()
            if scope.node in self.seen or is_cached(scope):
                continue
            self.seen[scope.node] = scope
            self.spread(scope)
            node = scope.node
            self.statements(node.body if isinstance(node.body, list) else [ast.Expr(node.body)], scope)

    # MARK: - Roots

    def find_roots(self):
        main = self.program.main
        if main is None:
            return
        found = self.program.named(self.program.handler, main, None, 0)
        if found and found[0] == "function":
            self.root(found[1], first_only=True)
        elif found and found[0] in ("instance", "class"):
            self.refer(self.program.member(found, "__call__", 0), None, root=True)
        self.wrapped(main)
        for module in self.program.modules.values():
            for node in (one for one in ast.walk(module.tree) if isinstance(one, FUNCTIONS)):
                if any(is_route(one) for one in node.decorator_list):
                    self.root(self.program.scope(module, node), first_only=False)

    def wrapped(self, main):
        """A handler that another function makes: `handler = middleware(real)`."""
        made = main.names.get(self.program.handler)
        for node in ast.walk(made) if isinstance(made, ast.expr) else []:
            if isinstance(node, (ast.Name, ast.Attribute, ast.Lambda)):
                value = self.program.value(node, main)
                if value and value[0] == "function":
                    self.root(value[1], first_only=False)
                    self.inner(value[1])

    def root(self, scope, first_only):
        names = scope.parameters[1:] if scope.owner is not None else scope.parameters
        self.tainted.setdefault(scope.node, set()).update(names[:1] if first_only else names)
        self.roots.append(scope)
        for decorator in scope.node.decorator_list if isinstance(scope.node, FUNCTIONS) else []:
            value = self.program.value(decorator, scope.module)
            if value is None and isinstance(decorator, ast.Call):
                value = self.program.value(decorator.func, scope.module)
            if value and value[0] == "function":
                self.inner(value[1])

    def inner(self, scope):
        """The functions in a decorator: they are called for each event, it is called once."""
        for node in ast.walk(scope.node):
            if isinstance(node, FUNCTIONS) and node is not scope.node:
                self.root(self.program.scope(scope.module, node, scope), first_only=False)

    # MARK: - What comes from the event

    def spread(self, scope):
        names = self.tainted.setdefault(scope.node, set())
        changed_names = True
        while changed_names:
            changed_names = False
            for node in own_nodes(scope.node):
                for target, value in assignments(node):
                    if target not in names and self.depends(value, scope):
                        names.add(target)
                        changed_names = True

    def depends(self, node, scope):
        """Whether a value comes from the event."""
        for one in ast.walk(node) if node is not None else []:
            if isinstance(one, ast.Attribute) and one.attr == "current_event":
                return True
            inner = scope if isinstance(one, ast.Name) else None
            while inner:
                if one.id in self.tainted.get(inner.node, ()):
                    return True
                inner = None if one.id in inner.values or one.id in inner.parameters else inner.parent
        return False

    # MARK: - Statements

    def statements(self, body, scope):
        """- Returns: whether what follows is done for each event."""
        for statement in body:
            if not self.statement(statement, scope):
                return False
        return True

    def statement(self, node, scope):
        if isinstance(node, ast.If):
            self.visit(node.test, scope)
            if self.guards.keeps(node.test, scope):
                return not (leaves(node.body) or leaves(node.orelse))
            inner = self.statements(node.body, scope)
            return self.statements(node.orelse, scope) and inner
        if isinstance(node, ast.Try):
            going = self.statements(node.body, scope)
            if not self.guards.asks(node, scope):
                for handler in node.handlers:
                    if any(t in scope.globals for one in handler.body for t, _ in assignments(one)):
                        continue
                    self.statements(handler.body, scope)
            rest = self.statements(node.orelse + node.finalbody, scope)
            return going and rest and not (self.guards.asks(node, scope) and leaves(node.body))
        if isinstance(node, (ast.With, ast.AsyncWith)):
            for item in node.items:
                self.visit(item.context_expr, scope)
            return self.statements(node.body, scope)
        if isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            self.loop(node, scope)
            return True
        if isinstance(node, ast.Match):
            self.visit(node.subject, scope)
            for case in node.cases:
                self.statements(case.body, scope)
            return True
        self.visit(node, scope)
        return True

    def loop(self, node, scope):
        test = node.test if isinstance(node, ast.While) else node.iter
        self.visit(test, scope)
        if retry(node, self.program, scope):
            self.tell("retryLoops", node, scope, {"kind": "retry"})
        self.statements(node.body + node.orelse, scope)

    def visit(self, node, scope):
        if isinstance(node, FUNCTIONS + (ast.ClassDef,)):
            return
        if isinstance(node, ast.BoolOp) and self.guards.keeps(node.values[0], scope):
            return
        if isinstance(node, ast.IfExp) and self.guards.keeps(node.test, scope):
            return
        if isinstance(node, ast.Call):
            self.call(node, scope)
        elif isinstance(node, (ast.Name, ast.Attribute)):
            self.refer(self.program.value(node, scope.module, scope), None)
        if isinstance(node, (ast.Assign, ast.AugAssign, ast.Call)):
            for fact in changed(node, scope, self):
                self.tell("changedGlobals", node, scope, fact)
        for child in ast.iter_child_nodes(node):
            # What is called is told with its call.
            if not (isinstance(node, ast.Call) and child is node.func and isinstance(child, ast.Name)):
                self.visit(child.value if self.is_callee(node, child) else child, scope)

    @staticmethod
    def is_callee(node, child):
        return isinstance(node, ast.Call) and child is node.func and isinstance(child, ast.Attribute)

    # MARK: - Calls

    def call(self, node, scope):
        callee = self.program.value(node.func, scope.module, scope)
        given = node.args + [keyword.value for keyword in node.keywords]
        comes = any(self.depends(one, scope) for one in given)
        if callee and callee[0] == "function":
            self.refer(callee, (node, scope))
        elif callee and callee[0] == "class":
            self.construct(callee, node, scope)
        elif callee and callee[0] == "external":
            self.external(callee[1], node, scope, comes)
        elif callee and callee[0] == "operation":
            self.operation(callee, node, scope, comes)
        elif isinstance(node.func, ast.Attribute) and node.func.attr == "paginate":
            base = self.program.value(node.func.value, scope.module, scope)
            if base and base[0] == "paginator" and base[2]:
                self.operation(("operation", ("client", base[1]), base[2]), node, scope, comes)

    def external(self, name, node, scope, comes):
        keywords = {keyword.arg for keyword in node.keywords}
        if name in ("boto3.client", "boto3.resource", "boto3.Session", "boto3.session.Session"):
            if not comes and not keywords & (CREDENTIALS | {None}):
                self.tell("clients", node, scope, {"name": name, "service": self.service(node, scope)})
        elif name in CONNECTIONS:
            if "connection_pool" in keywords or self.goes_anywhere(name, node, scope, comes):
                return
            self.tell("connections", node, scope, {"name": name, "kind": CONNECTIONS[name]})
        elif name in ("time.sleep", "asyncio.sleep") and node.args and isinstance(node.args[0], ast.Constant):
            seconds = node.args[0].value
            if isinstance(seconds, (int, float)) and seconds >= 1:
                self.tell("retryLoops", node, scope, {"kind": "wait"})

    def goes_anywhere(self, name, node, scope, comes):
        """Whether the event says where a connection goes, so that none is worth keeping."""
        if CONNECTIONS[name] != "HTTP":
            return comes
        first = next((one for one in node.args if not isinstance(one, ast.Constant) or len(node.args) == 1), None)
        first = next((key.value for key in node.keywords if key.arg == "url"), first)
        while isinstance(first, (ast.JoinedStr, ast.BinOp)):
            parts = first.values if isinstance(first, ast.JoinedStr) else [first.left]
            parts = [one for one in parts if not str(getattr(one, "value", "")).endswith("://")]
            first = parts[0] if parts else None
        first = first.value if isinstance(first, ast.FormattedValue) else first
        if isinstance(first, ast.Name) and first.id in scope.values:
            starts = [one.values[0] for one in scope.values[first.id] if isinstance(one, ast.JoinedStr) and one.values]
            if starts and all(isinstance(one, ast.Constant) or not self.depends(one, scope) for one in starts):
                return False
        return first is not None and self.depends(first, scope)

    def operation(self, callee, node, scope, comes):
        base = callee[1]
        if base[0] == "session":
            if callee[2] in ("client", "resource") and not comes and base == ("session",):
                if not {keyword.arg for keyword in node.keywords} & (CREDENTIALS | {None}):
                    service = self.service(node, scope)
                    self.tell("clients", node, scope, {"name": f"session.{callee[2]}", "service": service})
            return
        name = operation(base[1], callee[2])
        if name is None:
            return
        self.tell("calls", node, scope, {
            "service": base[1], "operation": name, "dependsOnEvent": comes,
            "arguments": constants(node), "forwardsEvent": forwards_all(node, scope, self)})

    def service(self, node, scope):
        made = self.program.value(node, scope.module, scope)
        return made[1] if made and made[0] in ("client", "resource") else None

    def construct(self, callee, node, scope):
        methods = {one.name: one for one in callee[2].body if isinstance(one, FUNCTIONS)}
        # Singletons keep their first instance.
        if "__new__" in methods or callee[2].keywords or callee[2].decorator_list and is_singleton(callee[2]):
            return
        for name in ("__init__", "__post_init__"):
            self.refer(self.program.member(callee, name, 0), (node, scope))

    def refer(self, value, call, root=False):
        """A function that is called, or given to what calls it."""
        if not value or value[0] != "function":
            return
        inner = value[1]
        names = self.tainted.setdefault(inner.node, set())
        own = inner.parameters[1:] if inner.owner is not None else inner.parameters
        if call is None:
            # Who calls it may give it anything of the event.
            names.update(own)
        else:
            node, scope = call
            named = {keyword.arg for keyword in node.keywords if self.depends(keyword.value, scope)}
            names.update(name for name in own if name in named or None in named)
            names.update(name for name, given in zip(own, node.args) if self.depends(given, scope))
        self.roots.append(inner) if root else self.waiting.append(inner)

    def tell(self, kind, node, scope, fact):
        fact = {**fact, "file": scope.module.path, "line": node.lineno}
        if fact not in self.facts[kind]:
            self.facts[kind].append(fact)


def constants(node):
    """Arguments by name: their text where it is constant, else null; `*` stands for those that are not named."""
    found = {}
    for keyword in node.keywords:
        constant = keyword.value.value if isinstance(keyword.value, ast.Constant) else None
        found[keyword.arg or "*"] = str(constant) if constant is not None else None
    return found


def forwards_all(node, scope, reach):
    if node.args:
        return False
    told = [forwards(keyword.value, scope, reach) for keyword in node.keywords]
    return "part" in told and None not in told


def is_route(node):
    """`@app.get("/orders")` of Powertools and the like."""
    return isinstance(node, (ast.Call, ast.Attribute)) and last(node) in ROUTES and not isinstance(
        getattr(node, "func", node), ast.Name)


def is_singleton(node):
    return any(word in last(one).lower() for one in node.decorator_list for word in ("singleton", "cache"))


def leaves(body):
    return bool(body) and any(isinstance(one, (ast.Return, ast.Raise, ast.Continue)) for one in body)
