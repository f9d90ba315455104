"""The half of Reach that is about calls: of the package's own functions, of libraries, and of AWS's operations."""

import ast

from attempts import is_http
from aws import operation
from inputs import constants, forwards_all
from kinds import TABLES, WAITER
from parameters import fetched
from retries import SLEEPS, seconds
from syntax import FUNCTIONS, last
from taint import Taint


class Calls(Taint):
    def call(self, node, scope):
        """- Returns: the arguments that a function of the package's own is given."""
        callee = self.program.value(node.func, scope.module, scope)
        several = self.program.entries(callee, 0) if callee and callee[0] in TABLES else [callee]
        given = [self.call_one(one, node, scope) for one in several]
        return given[0] if len(given) == 1 else []

    def call_one(self, callee, node, scope):
        kind = callee[0] if callee else None
        if kind in ("instance", "self"):
            callee = self.program.member(callee, "__call__", 0)
            kind = callee[0] if callee else None
        if is_http(callee) and not self.makings.goes_anywhere(node, scope):
            self.attempts.requests.add(node)
        if kind == "function":
            self.refer(callee, (node, scope), node)
            return self.program.bind(callee, node, scope.module, scope)
        if kind == "class":
            return self.construct(callee, node, scope)
        if kind == "partial":
            self.refer(callee[1], None, node)
        elif kind in ("external", "of"):
            self.external(callee, node, scope)
        elif kind == "operation":
            self.operation(callee, node, scope)
        elif isinstance(node.func, ast.Attribute) and node.func.attr == "paginate":
            base = self.program.value(node.func.value, scope.module, scope)
            if base and base[0] == "paginator" and base[2]:
                self.operation(("operation", ("client", base[1]), base[2]), node, scope)
        return []

    def external(self, callee, node, scope):
        name = callee[1]
        made = self.makings.external(name, node, scope) if callee[0] == "external" else None
        if made:
            self.tell(made[0], node, scope.module, made[1])
        elif fetched(callee, node, scope):
            self.called(*fetched(callee, node, scope), node, scope)
        elif name == WAITER and callee[2] == "wait" or name in SLEEPS and node.args and self.is_long(
                node.args[0], scope):
            self.tell("retryLoops", node, scope.module, {"kind": "wait"})

    def is_long(self, node, scope):
        return seconds(node, scope) >= 1 or isinstance(node, (ast.Name, ast.Subscript)) and self.depends(node, scope)

    def operation(self, callee, node, scope):
        base = callee[1]
        if base[0] == "session":
            made = self.makings.of_session(base, callee[2], node, scope)
            if made:
                self.tell(made[0], node, scope.module, made[1])
            return
        name = operation(base[1], callee[2])
        if name:
            self.called(base[1], name, node, scope)

    def called(self, service, name, node, scope):
        """An operation of AWS's."""
        self.attempts.requests.add(node)
        self.tell("calls", node, scope.module, {
            "service": service, "operation": name, "dependsOnEvent": self.makings.comes(node, scope),
            "arguments": constants(node, scope), "forwardsEvent": forwards_all(node, scope, self)})

    def construct(self, callee, node, scope):
        methods = {one.name: one for one in callee[2].body if isinstance(one, FUNCTIONS)}
        # Singletons keep their first instance.
        if "__new__" in methods or callee[2].keywords or callee[2].decorator_list and is_singleton(callee[2]):
            return []
        self.anew.add(callee[2])
        for name in ("__init__", "__post_init__"):
            self.refer(self.program.member(callee, name, 0), (node, scope), node)
        for factory in factories(callee[2]):
            self.refer(self.program.value(factory, callee[1]), None, node)
        return self.program.bind(self.program.member(callee, "__init__", 0), node, scope.module, scope)


def factories(owner):
    """`field(default_factory=make)`, which is called for each object."""
    for node in (one.value for one in owner.body if isinstance(one, ast.AnnAssign)):
        for key in node.keywords if isinstance(node, ast.Call) else []:
            if key.arg in ("default_factory", "factory"):
                yield key.value


def is_singleton(node):
    return any(word in last(one).lower() for one in node.decorator_list for word in ("singleton", "cache"))
