"""What is done once and kept: behind a question whether something kept is there, or in a function that caches."""

import ast

from program import assignments, last, own_nodes

WORDS = ("cache", "memo", "singleton", "once")
# What libraries and functions of other names say of what they keep.
ASKED = ("cache", "connected", "expire")
MISSING = {"KeyError", "AttributeError", "NameError", "LookupError", "UnboundLocalError"}


def is_cached(scope):
    """`@lru_cache`, `@cached(TTLCache(…))`, `@cached_property` and what is named like them."""
    decorators = [last(one).lower() for one in getattr(scope.node, "decorator_list", [])]
    return any(word in name for name in decorators for word in WORDS)


def is_asked(node):
    name = getattr(node, "attr", getattr(node, "id", ""))
    return isinstance(name, str) and any(word in name.lower() for word in ASKED)


class Guards:
    def __init__(self, program):
        self.program = program

    def keeps(self, test, scope):
        """Whether a question is about something that is kept between events."""
        return any(self.is_kept(node, scope) or is_asked(node) for node in ast.walk(test))

    def is_kept(self, node, scope):
        if isinstance(node, ast.Name):
            if node.id in ("globals", "hasattr"):
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
