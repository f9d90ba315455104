"""What constants of a module's stand for."""

import ast

from kinds import given_by
from syntax import last

# Kinds of changes, by which Powertools has names too.
EVENTS = ("INSERT", "MODIFY", "REMOVE")


class Constants(ast.NodeTransformer):
    """Puts what a module's constants stand for in the place of their names."""

    def __init__(self, scope, program):
        self.scope, self.program = scope, program

    def visit_Name(self, node):
        module = self.scope.module
        value = module.names.get(node.id)
        if value is None and node.id in module.imports:
            source, attribute = module.imports[node.id]
            module = self.program.own(source) or module
            value = module.names.get(attribute)
        value = value.args[0] if isinstance(value, ast.Call) and last(value) == "frozenset" and value.args else value
        if not is_constant(value) or self.scope.is_local(node.id) or node.id in module.state:
            return node
        is_changed = any(isinstance(one, ast.Global) and node.id in one.names for one in ast.walk(module.tree))
        return node if is_changed else value

    def visit_Attribute(self, node):
        """`Status.PAID` of a class of the package's own, and `.value` of it."""
        named = node.value if node.attr == "value" and isinstance(node.value, ast.Attribute) else node
        made = self.program.value(named.value, self.scope.module, self.scope)
        given = given_by(made[2])[1].get(named.attr, []) if made and made[0] == "class" else []
        return given[0] if len(given) == 1 and is_constant(given[0]) else self.generic_visit(node)


def is_constant(node):
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return all(isinstance(one, ast.Constant) for one in node.elts)
    return isinstance(node, ast.Constant)


def constants(node):
    """The values of a constant, or of a list of such; or None."""
    nodes = node.elts if isinstance(node, (ast.Tuple, ast.List, ast.Set)) else [node]
    values = [one.value for one in nodes if isinstance(one, ast.Constant)]
    # The names of Powertools' events.
    values += [one.attr for one in nodes if isinstance(one, ast.Attribute) and one.attr in EVENTS]
    fit = len(values) == len(nodes) and all(isinstance(one, (str, int, float)) for one in values)
    return values if fit else None
