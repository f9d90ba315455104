"""Walks what a handler reaches, and tells what is done for each event: not what is done once and kept."""

import ast

from attempts import Attempts
from calls import Calls
from drops import drops
from guards import Guards
from kinds import TABLES
from makings import Makings
from named import named
from polls import polls
from results import INJECTED
from retries import is_repeated, retry
from roots import Roots
from state import changed
from syntax import DEFINITIONS, defaults, last

# How often the walk is repeated until it is known which parameters come from the event, and what they stand for.
ROUNDS = 6
KINDS = ("clients", "connections", "calls", "changedGlobals", "retryLoops", "drops")
# What `with` calls of an object.
ENTERS = ("__enter__", "__aenter__", "__exit__", "__aexit__")


class Reach(Calls):
    def __init__(self, program):
        super().__init__()
        self.program, self.roots, self.seen = program, [], {}
        # Classes of which objects are made for each event, and the names of what is called at the tops of modules.
        self.anew, self.made_once = set(), set(called_once(program))
        self.guards, self.makings = Guards(program, self), Makings(program, self)
        for module in program.modules.values():
            for call in calls_at_top(module):
                program.value(call, module)
        Roots(program, self.root).find()
        before = None
        for _ in range(ROUNDS):
            self.walk()
            if before == self.known():
                break
            before = self.known()
        nodes = named(self.program, self.seen)
        for scope in self.seen.values():
            for fact in drops(scope, self, nodes):
                self.tell("drops", fact.pop("node"), scope.module, fact)
        for node, module in self.attempts.found(self.seen):
            self.tell("retryLoops", node, module, {"kind": "retry"})
        for scope in self.seen.values():
            for node in polls(scope, program, self.attempts):
                self.tell("retryLoops", node, scope.module, {"kind": "wait"})

    def known(self):
        given = sum(len(values) for scope in self.program.scopes.values() for values in scope.given.values())
        return {node: set(names) for node, names in self.tainted.items()}, set(self.anew), given

    def walk(self):
        self.facts = {kind: [] for kind in KINDS}
        self.attempts = Attempts(self.program)
        self.program.known.clear()
        self.seen.clear()
        self.waiting = list(self.roots)
        while self.waiting:
            scope = self.waiting.pop()
            if scope.node in self.seen or self.guards.is_cached(scope):
                continue
            self.seen[scope.node] = scope
            self.spread(scope)
            node = scope.node
            self.inject(scope)
            self.statements(node.body if isinstance(node.body, list) else [ast.Expr(node.body)], scope)
            if is_repeated(node, self.program, scope):
                self.tell("retryLoops", node, scope.module, {"kind": "retry"})

    def root(self, scope, first_only):
        self.tainted.setdefault(scope.node, set()).update(scope.own[:1] if first_only else scope.own)
        if scope not in self.roots:
            self.roots.append(scope)

    def is_made_anew(self, owner):
        """Whether objects of a class are made for each event, and none is at a module's top."""
        return owner is not None and owner in self.anew and owner.name not in self.made_once

    def inject(self, scope):
        """`Provide[Container.service]`, the default of a parameter, makes that for each call."""
        for one in defaults(scope.node.args).values():
            if isinstance(one, ast.Subscript) and self.program.value(one.value, scope.module) in INJECTED:
                self.refer(self.program.value(one.slice, scope.module), None, one)

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
            return self.attempt(node, scope)
        if isinstance(node, (ast.With, ast.AsyncWith)):
            for item in node.items:
                self.visit(item.context_expr, scope)
                self.enter(item.context_expr, scope)
            return self.statements(node.body, scope)
        if isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            self.loop(node, scope)
        elif isinstance(node, ast.Match):
            self.visit(node.subject, scope)
            for case in node.cases:
                self.statements(case.body, scope)
        else:
            self.visit(node, scope)
        return True

    def enter(self, node, scope):
        made = self.program.value(node, scope.module, scope)
        for name in ENTERS if made and made[0] == "instance" else []:
            self.refer(self.program.member(made, name, 0), None, node)

    def attempt(self, node, scope):
        going = self.statements(node.body, scope)
        asks = self.guards.asks(node, scope)
        for handler in node.handlers:
            if not asks and not self.guards.mends(handler, node, scope):
                self.statements(handler.body, scope)
        rest = self.statements(node.orelse + node.finalbody, scope)
        return going and rest and not (asks and leaves(node.body))

    def loop(self, node, scope):
        test = node.test if isinstance(node, ast.While) else node.iter
        self.visit(test, scope)
        if retry(node, self.program, scope):
            self.tell("retryLoops", node, scope.module, {"kind": "retry"})
        if not (isinstance(node, ast.While) and self.guards.keeps(test, scope)):
            self.statements(node.body + node.orelse, scope)

    def visit(self, node, scope):
        # What a provider of dependency_injector is told by is called where that is.
        if isinstance(node, DEFINITIONS) or hasattr(node, "provided"):
            return
        if isinstance(node, ast.BoolOp) and self.guards.keeps(node.values[0], scope):
            return
        if isinstance(node, ast.IfExp) and self.guards.keeps(node.test, scope):
            return
        given = self.call(node, scope) if isinstance(node, ast.Call) else []
        if isinstance(node, (ast.Name, ast.Attribute)):
            self.refer(self.program.value(node, scope.module, scope), None, node)
        if isinstance(node, (ast.Assign, ast.AugAssign, ast.Call)):
            for fact in changed(node, scope, self):
                self.tell("changedGlobals", node, scope.module, fact)
        for child in ast.iter_child_nodes(node):
            child = child.value if isinstance(child, ast.keyword) else child
            is_callee = isinstance(node, ast.Call) and child is node.func
            # What is called is told with its call; a function that a parameter stands for, where that is called; and of
            # one that is asked for its name nothing is.
            if is_callee and isinstance(child, ast.Name):
                continue
            if (child in given or isinstance(node, ast.Attribute)) and self.is_function(child, scope):
                continue
            self.visit(child.value if is_callee and isinstance(child, ast.Attribute) else child, scope)

    def is_function(self, node, scope):
        value = self.program.value(node, scope.module, scope) if isinstance(
            node, (ast.Name, ast.Attribute, ast.Lambda)) else None
        return bool(value and value[0] == "function")

    # MARK: - What is found

    def refer(self, value, call, at):
        """A function that is called, or given to what calls it."""
        for one in self.program.entries(value, 0) if value and value[0] in TABLES else [value]:
            one = one[1] if one and one[0] == "partial" else one
            if one and one[0] == "function":
                self.attempts.lead(at, one[1].node)
                self.taint(one[1], call)
                self.waiting.append(one[1])

    def tell(self, kind, node, module, fact):
        fact = {**fact, "file": module.path, "line": node.lineno}
        if fact not in self.facts[kind]:
            self.facts[kind].append(fact)


def called_once(program):
    for module in program.modules.values():
        yield from map(last, calls_at_top(module))


def calls_at_top(module):
    for top in (one for one in module.tree.body if not isinstance(one, DEFINITIONS)):
        yield from (node for node in ast.walk(top) if isinstance(node, ast.Call))


def leaves(body):
    """Whether statements end what they stand in; `try`, where it does not fail."""
    return any(
        isinstance(one, (ast.Return, ast.Raise, ast.Continue))
        or isinstance(one, (ast.Try, ast.With, ast.AsyncWith)) and leaves(one.body) for one in body)
