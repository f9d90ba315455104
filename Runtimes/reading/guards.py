"""What is done once and kept: behind a question whether something kept is there, or in a function that caches."""

import ast
import functools
import re

from kinds import is_property
from syntax import FUNCTIONS, assignments, defaults, gives, last, own_nodes

CACHES = re.compile(r"(?!no_|clear_|reset_|drop_)(\w*_)?(cache\w*|memo(?!ry)\w*|singleton|once)$")
# What libraries and functions of other names say of what they keep.
ASKED = ("cache", "connected", "expire")
MISSING = {"KeyError", "AttributeError", "NameError", "LookupError", "UnboundLocalError"}
# Through how many functions a question is followed.
DEPTH = 4


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
    """- Note: what is made for each event, a function's names or an object, keeps nothing."""

    def __init__(self, program, reach):
        self.program, self.reach = program, reach

    def is_cached(self, scope):
        """`@lru_cache`, `@cached(TTLCache(…))`, `@cached_property` and what is named like them."""
        if getattr(scope.node, "is_kept", False):
            return not self.reach.is_made_anew(scope.node.container)
        words = [last(one).lower() for one in getattr(scope.node, "decorator_list", [])]
        if "cached_property" in words and self.reach.is_made_anew(scope.owner):
            return False
        return any(CACHES.match(word) for word in words)

    def keeps(self, test, scope, depth=0):
        """Whether a question is about something that is kept between events."""
        nodes = list(ast.walk(test))
        if any(self.is_kept(node, scope) for node in nodes) or any(is_asked(node, scope) for node in parts(test)):
            return True
        return depth < DEPTH and any(self.answers(node, scope, depth) for node in nodes)

    def answers(self, node, scope, depth):
        """`if is_stale():`, a function or a property that asks in its turn."""
        asked = node.func if isinstance(node, ast.Call) else node if isinstance(node, ast.Attribute) else None
        made = self.program.value(asked, scope.module, scope)
        if made and asked is node and not (made[0] == "function" and is_property(made[1].node)):
            return False
        if not made or made[0] != "function" or isinstance(made[1].node, ast.Lambda):
            return False
        returned = [one.value for one in own_nodes(made[1].node) if isinstance(one, ast.Return) and one.value]
        is_question = all(isinstance(one, (ast.Compare, ast.BoolOp, ast.UnaryOp, ast.Constant)) for one in returned)
        return is_question and any(self.keeps(one, made[1], depth + 1) for one in returned)

    def is_kept(self, node, scope):
        if isinstance(node, ast.Name):
            if node.id in ("globals", "hasattr"):
                return True
            home = scope.home(node.id)
            if home and home is not scope and home.node not in self.reach.seen:
                return node.id in scope.nonlocals or node.id in scope.changes
            if scope.is_local(node.id):
                # All calls share the default of a parameter.
                is_shared = isinstance(defaults(scope.node.args).get(node.id), (ast.Dict, ast.List, ast.Set))
                return is_shared and node.id in scope.changes or self.comes_from_kept(node.id, scope)
            return node.id in scope.module.state or self.is_cache(node, scope)
        if isinstance(node, ast.Attribute):
            base = self.program.value(node.value, scope.module, scope)
            if base and base[0] in ("instance", "class", "self"):
                is_anew = base[0] != "class" and self.reach.is_made_anew(base[2])
                return node.attr in changing(base[2], by_class=is_anew)
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
                is_other = isinstance(node, ast.Name) and scope.home(node.id) is not scope
                if is_other or isinstance(node, ast.Attribute) and node.attr != name:
                    if self.is_kept(node, scope):
                        return True
                if self.answers(node, scope, DEPTH - 1):
                    return True
        return False

    def asks(self, node, scope):
        """`try: return cache[key]`, `except KeyError`."""
        caught = {last(one) for handler in node.handlers for one in ast.walk(handler.type or ast.Pass())}
        return bool(caught & MISSING) and any(self.keeps(statement, scope) for statement in node.body)

    def mends(self, handler, tried, scope):
        """`except` that makes anew what is kept and has failed: not for each event."""
        if any(self.keeps(statement, scope) for statement in tried.body):
            return True
        targets = [t for one in handler.body for node in ast.walk(one) for t in getattr(node, "targets", [])]
        return any(self.is_changed(target, scope) for target in targets)

    def is_changed(self, target, scope):
        if isinstance(target, ast.Name):
            return target.id in scope.globals | scope.nonlocals
        base = target.value if isinstance(target, (ast.Attribute, ast.Subscript)) else None
        return self.is_kept(target, scope) or isinstance(base, ast.expr) and self.is_kept(base, scope)


@functools.cache
def changing(owner, by_class):
    """Attributes that methods give a value after the instance is made; or that the class itself begins with.

    - Parameter by_class: only those that methods give to the class, and not to its instance.
    """
    found = set()
    for method in owner.body:
        found.update(() if by_class else (target for target, _ in assignments(method)))
        if not isinstance(method, FUNCTIONS) or method.name == "__init__" and not by_class:
            continue
        is_of_class = any(last(one) == "classmethod" for one in method.decorator_list)
        for node in own_nodes(method):
            targets = [target for target, _ in gives(node)] or [getattr(node, "target", None)]
            targets += [one for target in targets if isinstance(target, ast.Tuple) for one in target.elts]
            for target in targets:
                target = target.value if isinstance(target, ast.Subscript) else target
                if isinstance(target, ast.Attribute) and (is_of_class or not by_class or not is_self(target.value)):
                    found.add(target.attr)
    return found


def is_self(node):
    return isinstance(node, ast.Name) and node.id == "self"
