"""What calls give: the half of Values that is about them."""

import ast
import itertools
import re

from kinds import TABLES, choice, of_operation, service_of
from provided import PROVIDERS, provided
from syntax import own_nodes

# From here on values are not followed into parameters.
SHORT = 8
SESSIONS = {
    "boto3.Session", "boto3.session.Session", "botocore.session.get_session", "botocore.session.Session",
    "aioboto3.Session", "aioboto3.session.Session", "aiobotocore.session.get_session",
    "aiobotocore.session.AioSession"}
SETTINGS = re.compile(r"(os\.)?(environ\b|getenv\()|[A-Z][A-Z0-9_]*$")
# What is made of one value and is used like it.
WRAPPERS = {"functools.partial", "staticmethod", "classmethod"}
# `Provide[Container.service]` of dependency_injector: what a provider gives, and the provider itself.
INJECTED = (("external", "dependency_injector.wiring.Provide"), ("external", "dependency_injector.wiring.Provider"))


class Results:
    def result(self, call, module, scope, depth):
        found = self.built_in(call, module, scope, depth)
        if found is not None:
            return found
        made = self.value(call.func, module, scope, depth)
        several = self.entries(made, depth) if made and made[0] in TABLES else [made]
        return choice(self.returned(one, call, module, scope, depth) for one in several if one)

    def built_in(self, call, module, scope, depth):
        name = call.func.id if isinstance(call.func, ast.Name) else None
        if name == "getattr" and len(call.args) > 1:
            base = self.value(call.args[0], module, scope, depth)
            if base and base[0] in ("module", "instance", "self", "class"):
                key = scope.only(call.args[1]) if scope else call.args[1]
                return self.member_named(base, key, depth)
        if name == "globals":
            return ("module", module)
        if name == "super" and scope and scope.owner is not None:
            bases = (self.value(one, module, None, depth) for one in scope.owner.bases)
            return choice(("instance", one[1], one[2]) for one in bases if one and one[0] == "class")
        return self.value(call.args[0], module, scope, depth) if name in ("next", "iter") and call.args else None

    def returned(self, made, call, module, scope, depth):
        kind = made[0]
        if kind == "external":
            return self.external(made[1], call, module, scope, depth)
        if kind == "operation":
            return of_operation(made, call)
        if kind == "entries":
            return choice(self.entries(made[1], depth))
        if kind == "class":
            self.bind(self.member(made, "__init__", depth), call, module, scope, depth)
            return ("instance", made[1], made[2])
        if kind in ("instance", "self"):
            made = self.member(made, "__call__", depth)
        if not made or made[0] != "function":
            return None
        self.bind(made, call, module, scope, depth)
        return self.answer(made[1], depth)

    def external(self, name, call, module, scope, depth):
        service = service_of(call)
        if name in ("boto3.client", "boto3.resource"):
            return (name.removeprefix("boto3."), service)
        if name in SESSIONS:
            return ("session", call, module, scope)
        if name in WRAPPERS and call.args:
            return ("partial", self.value(call.args[0], module, scope, depth))
        if PROVIDERS.match(name) and call.args:
            return ("function", self.scope(module, provided(call, PROVIDERS.match(name)[1])))
        return ("made", name)

    def injected(self, base, provider, depth):
        is_given = base == INJECTED[0] and provider and provider[0] == "function"
        return self.answer(provider[1], depth) if is_given else provider

    def answer(self, scope, depth):
        """What a function returns."""
        if isinstance(scope.node, ast.Lambda):
            return self.value(scope.node.body, scope.module, scope, depth + 1)
        returned = (n.value for n in own_nodes(scope.node) if isinstance(n, ast.Return) and n.value)
        return choice(self.value(one, scope.module, scope, depth + 1) for one in returned)

    def bind(self, made, call, module, scope, depth=0):
        """Lets parameters stand for what a call gives them. - Returns: the nodes that are given so."""
        if not made or made[0] != "function" or depth > SHORT:
            return []
        named = itertools.takewhile(lambda one: not isinstance(one, ast.Starred), call.args)
        pairs = [*zip(made[1].own, named), *((key.arg, key.value) for key in call.keywords)]
        for name, given in pairs:
            made[1].same[name] = made[1].same.get(name, True) and is_setting(given)
            is_short = not isinstance(given, ast.Call) or depth < 4
            if is_short and isinstance(given, (ast.Name, ast.Attribute, ast.Lambda, ast.Call)):
                self.give(made[1], name, self.value(given, module, scope, depth + 2))
        made[1].more.update(name for name, _ in pairs if name not in made[1].own)
        return [given for name, given in pairs if name in made[1].own]

    def give(self, scope, name, found):
        if found and name in scope.parameters and found not in scope.given.setdefault(name, []):
            scope.given[name].append(found)

    def decorated(self, found, node, module, depth):
        """What a function or a class is after decorators of the package's own."""
        around = getattr(node, "around", None)
        for decorator in reversed(getattr(node, "decorator_list", [])):
            maker = self.value(decorator, module, around and self.scope(module, around), depth + 1)
            if maker and maker[0] == "class":
                first, made = self.member(maker, "__init__", depth), ("instance", maker[1], maker[2])
            elif maker and maker[0] == "function":
                first, made = maker, self.answer(maker[1], depth)
            else:
                continue
            if first and first[0] == "function" and first[1].own:
                self.give(first[1], first[1].own[0], found)
            found = made if made and made[0] in ("function", "instance") else found
        return found


def is_setting(node):
    """A constant, one of the environment's, or a name that is written as constants are."""
    return isinstance(node, ast.Constant) or bool(SETTINGS.match(ast.unparse(node)))
