"""What an expression stands for: a tuple whose first word tells its kind, or None.

A `table` holds others under keys or in order; a `choice` is one of several. What is done with one of these, is done
with each of them.
"""

import ast

from kinds import TABLES, beginning, choice, given_by, is_property
from results import INJECTED, Results
from syntax import FUNCTIONS, assignments, defaults, own_nodes

# How far a value is followed through calls and assignments.
DEPTH = 12
# From here on a value that was not followed to its end has been followed too shortly to be kept.
SHORT = 4
# `sys.modules[__name__]`
THIS = ("external", "sys.modules")
DISPLAYS = (ast.Dict, ast.List, ast.Tuple, ast.Set)
TAKES = {"get", "values", "items", "pop", "copy"}


class Values(Results):
    """- Note: `module` and `scope` are where an expression stands; no scope is a module's top."""

    def value(self, node, module, scope=None, depth=0):
        if depth > DEPTH or node is None:
            self.is_cut = self.is_cut or node is not None
            return None
        if (node, scope) in self.known:
            return self.known[node, scope]
        was_cut, self.is_cut = self.is_cut, False
        found = self.expression(node, module, scope, depth)
        if depth <= SHORT or not self.is_cut:
            self.known[node, scope] = found
        self.is_cut = self.is_cut or was_cut
        return found

    def expression(self, node, module, scope, depth):
        def next_value(one):
            return self.value(one, module, scope, depth + 1)

        if isinstance(node, FUNCTIONS + (ast.Lambda,)):
            return self.decorated(("function", self.scope(module, node)), node, module, depth)
        if isinstance(node, ast.ClassDef):
            return self.decorated(("class", module, node), node, module, depth)
        if isinstance(node, ast.Name):
            return self.named(node.id, module, scope, depth + 1)
        if isinstance(node, ast.Attribute):
            return self.member(next_value(node.value), node.attr, depth + 1)
        if isinstance(node, ast.Call):
            return self.result(node, module, scope, depth + 1)
        if isinstance(node, ast.Subscript):
            base = next_value(node.value)
            if base in INJECTED:
                return self.injected(base, next_value(node.slice), depth)
            return ("module", module) if base == THIS else self.entry(base, node.slice, depth + 1)
        if isinstance(node, DISPLAYS):
            return ("table", node, module, scope)
        if isinstance(node, (ast.Await, ast.NamedExpr)):
            return next_value(node.value)
        if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
            return next_value(node.elt)
        choices = node.values if isinstance(node, ast.BoolOp) else []
        if isinstance(node, ast.IfExp):
            choices = [node.body, node.orelse]
        return choice(next_value(one) for one in choices)

    # MARK: - Names

    def named(self, name, module, scope, depth):
        inner = scope
        while inner:
            if name in inner.globals:
                break
            if name in inner.values:
                return choice(self.value(one, module, inner, depth) for one in inner.values[name])
            if name in inner.parameters:
                return self.parameter(name, module, inner, depth)
            inner = inner.parent
        if name in module.imports and name not in module.names:
            return self.imported(*module.imports[name], depth)
        found = self.value(module.names.get(name), module, None, depth)
        if found is None and name in module.state:
            found = choice(self.value(v, module, s, depth) for v, s in self.assigned(module, name))
        if found and found[0] == "table" and name in module.entries:
            return choice([found, *(self.value(one, module, None, depth) for one in module.entries[name])])
        return found

    def parameter(self, name, module, scope, depth):
        """The object that a method is of; or what calls give, or what the annotation promises."""
        if scope.owner is not None and scope.parameters[0] == name:
            return ("class" if scope.is_of_class else "self", module, scope.owner)
        default = self.value(defaults(scope.node.args).get(name), module, None, depth)
        if name in scope.given or default:
            return choice([*scope.given.get(name, []), default])
        made = self.value(scope.annotations.get(name), module, None, depth)
        # It may be of a class under that.
        return ("self", made[1], made[2]) if made and made[0] == "class" else None

    def assigned(self, module, name):
        """What functions give to a name at the top by `global`."""
        for function in (node for node in ast.walk(module.tree) if isinstance(node, FUNCTIONS)):
            for node in own_nodes(function):
                for target, value in assignments(node):
                    if target == name:
                        yield value, self.scope(module, function)

    def imported(self, source, attribute, depth):
        whole = f"{source}.{attribute}" if attribute else source
        if self.own(whole):
            return ("module", self.own(whole))
        own = self.own(source)
        if own and attribute:
            return self.named(attribute, own, None, depth)
        return ("external", whole)

    # MARK: - Members and entries

    def member(self, base, attribute, depth):
        if base is None:
            return None
        kind = base[0]
        if kind == "external":
            return ("external", f"{base[1]}.{attribute}")
        if kind == "module":
            return self.named(attribute, base[1], None, depth)
        if kind in ("instance", "class", "self"):
            return self.of_object(base, attribute, depth)
        if kind == "table" and attribute in TAKES:
            return ("entries", base)
        if kind in TABLES:
            return choice(self.member(one, attribute, depth + 1) for one in self.entries(base, depth))
        if kind == "function" and is_property(base[1].node):
            return self.member(self.answer(base[1], depth), attribute, depth + 1)
        if kind == "resource" and attribute in ("client", "meta"):
            return ("client", base[1]) if attribute == "client" else base
        if kind in ("client", "resource", "session"):
            return ("operation", base, attribute)
        return ("of", base, attribute) if kind == "made" else None

    def of_object(self, base, attribute, depth):
        """An attribute; of an object whose class is not known for sure also that of the classes under its own."""
        if attribute == "__class__":
            return ("class", base[1], base[2])
        found = self.attribute(base[1], base[2], attribute, depth)
        if base[0] != "self" or depth > DEPTH:
            return found
        under = (self.of_object(("self", *one), attribute, depth + 1) for one in self.subclasses(base[2]))
        return choice([found, *under])

    def subclasses(self, owner):
        return self.under.get(owner.name, [])

    def attribute(self, module, owner, attribute, depth):
        for node in owner.body:
            if getattr(node, "name", None) == attribute:
                return self.value(node, module, None, depth)
        by_methods, by_class = given_by(owner)
        found = choice(
            self.value(one, module, self.scope(module, method), depth)
            for method, one in by_methods.get(attribute, [])) or choice(
            self.value(one, module, None, depth) for one in by_class.get(attribute, []))
        return found or self.inherited(module, owner, attribute, depth)

    def inherited(self, module, owner, attribute, depth):
        for base in owner.bases:
            found = self.value(base, module, None, depth)
            if found and found[0] == "class" and found[2] is not owner and depth < DEPTH:
                return self.attribute(found[1], found[2], attribute, depth + 1)
        return None

    def entry(self, base, key, depth):
        if base and base[0] in ("module", "instance", "self", "class"):
            return self.member_named(base, key, depth) if base[0] == "module" else None
        if base and base[0] == "table" and isinstance(base[1], ast.Dict) and isinstance(key, ast.Constant):
            found = [v for k, v in zip(base[1].keys, base[1].values) if getattr(k, "value", None) == key.value]
            return self.value(found[0], base[2], base[3], depth) if found else None
        return choice(self.entries(base, depth)) if base and base[0] in TABLES else None

    def entries(self, base, depth):
        """What tables hold, also those in them."""
        if depth > DEPTH:
            return
        if base[0] == "choice":
            found = base[1]
        else:
            _, node, module, scope = base
            nodes = node.values if isinstance(node, ast.Dict) else node.elts
            found = [self.value(one, module, scope, depth + 1) for one in nodes]
        for one in found:
            if one and one[0] in TABLES:
                yield from self.entries(one, depth + 1)
            elif one:
                yield one

    def member_named(self, base, key, depth):
        """A member whose name is made when the code runs: each function whose name begins as that does."""
        if isinstance(key, ast.Constant):
            return self.member(base, key.value, depth) if isinstance(key.value, str) else None
        start = beginning(key)
        names = base[1].names if base[0] == "module" else [getattr(one, "name", "") for one in base[2].body]
        found = (self.member(base, one, depth) for one in names if one.startswith(start) and not one.startswith("__"))
        return choice(one for one in found if one and one[0] == "function")
