"""What a handler may call: more than is sure, so that what is left out is surely of the package's other handlers."""

import ast

from syntax import FUNCTIONS

# By these a function is found whose name stands nowhere.
HIDING = {"getattr", "globals", "locals", "vars", "eval", "exec", "import_module", "__import__"}


def named(program, reached):
    """The nodes of all modules, but for functions and classes at their tops that nothing of the handler's names."""
    others, waiting, found = {}, [], []
    for statement in (one for module in program.modules.values() for one in module.tree.body):
        if is_other(statement, reached):
            others.setdefault(statement.name, []).append(statement)
        else:
            waiting.append(statement)
    while waiting:
        for node in ast.walk(waiting.pop()):
            found.append(node)
            name = word(node)
            for one in list(others) if name in HIDING else [name]:
                waiting.extend(others.pop(one, []))
    return found


def is_other(statement, reached):
    """A decorator may give a function to whatever calls it."""
    is_definition = isinstance(statement, FUNCTIONS + (ast.ClassDef,)) and not statement.decorator_list
    return is_definition and not any(one in reached for one in ast.walk(statement))


def word(node):
    if isinstance(node, ast.alias):
        return node.name if node.asname else None
    return getattr(node, "id", getattr(node, "attr", None))
