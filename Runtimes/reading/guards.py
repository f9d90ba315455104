"""What is done once and kept: behind a question whether something kept is there, or in a function that caches."""

import ast
import re

from program import assignments, last, own_nodes

CACHES = re.compile(r"(?!no_|clear_|reset_|drop_)(\w*_)?(cache\w*|memo(?!ry)\w*|singleton|once)$")
# What libraries and functions of other names say of what they keep.
ASKED = ("cache", "connected", "expire")
MISSING = {"KeyError", "AttributeError", "NameError", "LookupError", "UnboundLocalError"}


def is_cached(scope):
    """`@lru_cache`, `@cached(TTLCache(…))`, `@cached_property` and what is named like them."""
    return any(CACHES.match(last(one).lower()) for one in getattr(scope.node, "decorator_list", []))


def is_asked(node, scope):
    """Of what is the event's own, and of what a function is given of that, no word says that it is kept."""
    if isinstance(node, ast.Call):
        return is_asked(node.func, scope) and not any(is_own(one, scope) for one in node.args)
    name = getattr(node, "attr", getattr(node, "id", ""))
    is_named = isinstance(name, str) and any(word in name.lower() for word in ASKED)
    return is_named and not is_own(node, scope)


def is_own(node, scope):
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    return isinstance(node, ast.Name) and scope.is_local(node.id)


def parts(test):
    """What a question is made of; of calls not what they call, which says nothing without what it is given."""
    waiting = [test]
    while waiting:
        node = waiting.pop()
        yield node
        inner = node.args + node.keywords if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else None
        waiting.extend(ast.iter_child_nodes(node) if inner is None else inner)


class Guards:
    def __init__(self, program):
        self.program = program

    def keeps(self, test, scope):
        """Whether a question is about something that is kept between events."""
        return any(self.is_kept(node, scope) for node in ast.walk(test)) or any(
            is_asked(node, scope) for node in parts(test))

    def is_kept(self, node, scope):
        if isinstance(node, ast.Name):
            if node.id in ("globals", "hasattr"):
                return True
            if node.id in scope.nonlocals:
                return True
            if scope.is_local(node.id):
                return self.comes_from_kept(node.id, scope)
            return node.id in scope.module.state or self.is_cache(node, scope)
        if isinstance(node, ast.Attribute):
            base = self.program.value(node.value, scope.module, scope)
            if base and base[0] in ("instance", "class"):
                return node.attr in changing(base[2])
            if base and base[0] == "module":
                return node.attr in base[1].state
            # An attribute of a function: `handler.client`.
            return bool(base and base[0] == "function")
        return False

    def is_cache(self, node, scope):
        made = self.program.value(node, scope.module, scope)
        return bool(made and made[0] == "made" and "cache" in made[1].lower())

    def comes_from_kept(self, name, scope):
        """`value = cache.get(key)`, whose answer is asked for next."""
        for value in scope.values.get(name, []):
            for node in ast.walk(value) if isinstance(value, ast.expr) else []:
                if isinstance(node, ast.Name) and not scope.is_local(node.id) and node.id in scope.module.state:
                    return True
                if isinstance(node, ast.Attribute) and node.attr != name and self.is_kept(node, scope):
                    return True
        return False

    def asks(self, node, scope):
        """`try: return cache[key]`, `except KeyError`."""
        caught = {last(one) for handler in node.handlers for one in ast.walk(handler.type or ast.Pass())}
        return bool(caught & MISSING) and any(self.keeps(statement, scope) for statement in node.body)


def changing(owner):
    """Attributes that methods give a value after the instance is made; or that the class itself begins with."""
    found = set()
    for method in owner.body:
        for target, _ in assignments(method):
            found.add(target)
        if getattr(method, "name", "__init__") == "__init__":
            continue
        for node in own_nodes(method) if hasattr(method, "args") else []:
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            for target in targets:
                target = target.value if isinstance(target, ast.Subscript) else target
                if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
                    found.add(target.attr)
    return found
