"""One file of a package, and the functions in it: what their names are bound to."""

import ast
import warnings

from kept import GROWTH
from syntax import FUNCTIONS, assignments, flat, held, last, name, own_nodes

MUTATIONS = GROWTH | {"setdefault", "set"}


class Module:
    """One file: what it binds at its top."""

    def __init__(self, path, text):
        self.path, self.lines = path, text.splitlines()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.tree = ast.parse(text)
        self.imports, self.names, self.entries = {}, {}, {}
        for statement in flat(self.tree.body):
            self.bind(statement)
        for node in ast.walk(self.tree):
            self.bind_import(node)
            self.place(node)
        self.state = self.changing()

    def bind(self, node):
        if isinstance(node, FUNCTIONS + (ast.ClassDef,)):
            self.names[node.name] = node
        for target, value in assignments(node):
            self.names[target] = value
        # `ROUTES["create"] = create`
        for target in node.targets if isinstance(node, ast.Assign) else []:
            for holder in name(target.value) if isinstance(target, ast.Subscript) else []:
                self.entries.setdefault(holder, []).append(node.value)

    def bind_import(self, node):
        """Imports inside of functions bind here too: no other meaning of such a name is likely."""
        if isinstance(node, ast.Import):
            for alias in node.names:
                whole = alias.name if alias.asname else alias.name.split(".")[0]
                self.imports[alias.asname or whole] = (whole, None)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                self.imports[alias.asname or alias.name] = (self.absolute(node), alias.name)

    @staticmethod
    def place(node):
        """Tells methods of their class, and functions of the innermost one around them, which comes last."""
        for method in node.body if isinstance(node, ast.ClassDef) else []:
            method.owner = node
            if isinstance(method, (ast.Assign, ast.AnnAssign)) and method.value:
                method.value.owner = node
        for inner in ast.walk(node) if isinstance(node, FUNCTIONS + (ast.Lambda,)) else []:
            if inner is not node:
                inner.around = node

    def absolute(self, node):
        if not node.level:
            return node.module or ""
        folders = self.path.split("/")[:-1]
        base = folders[: len(folders) - node.level + 1]
        return ".".join(base + ([node.module] if node.module else []))

    def changing(self):
        """Names at the top that functions change: what may be kept from one event to the next."""
        found, told = set(), set()
        for function in (node for node in ast.walk(self.tree) if isinstance(node, FUNCTIONS)):
            for node in ast.walk(function):
                if isinstance(node, ast.Global):
                    told.update(node.names)
                found.update(changes(node))
        return told | found & set(self.names)


class Scope:
    """A function: its parameters and the values that its names are given."""

    def __init__(self, module, node, parent):
        self.module, self.node, self.parent = module, node, parent
        decorators = [last(one) for one in getattr(node, "decorator_list", [])]
        self.owner = None if "staticmethod" in decorators else getattr(node, "owner", None)
        self.is_of_class = "classmethod" in decorators
        arguments = node.args
        self.parameters = [a.arg for a in arguments.posonlyargs + arguments.args + arguments.kwonlyargs]
        self.parameters += [a.arg for a in (arguments.vararg, arguments.kwarg) if a]
        self.annotations = {a.arg: a.annotation for a in arguments.args if a.annotation}
        self.globals, self.nonlocals, self.values, self.changes = set(), set(), {}, set()
        # Values that calls give to parameters, as far as they are met; and names that they give to `**` ones.
        self.given, self.more = {}, set()
        # Parameters by whether each call gives them a constant.
        self.same = {}
        self.keywords = arguments.kwarg.arg if arguments.kwarg else None
        for inner in own_nodes(node):
            self.bind(inner)
        for one in self.globals:
            self.values.pop(one, None)

    def bind(self, node):
        if isinstance(node, ast.Global):
            self.globals.update(node.names)
        if isinstance(node, ast.Nonlocal):
            self.nonlocals.update(node.names)
        if isinstance(node, FUNCTIONS + (ast.ClassDef,)):
            self.values.setdefault(node.name, []).append(node)
        for target, value in assignments(node):
            self.values.setdefault(target, []).append(value)
        self.changes.update(changes(node))

    @property
    def own(self):
        """Parameters that calls give: not the object that a method is of."""
        return self.parameters[1:] if self.owner is not None else self.parameters

    def is_same(self, given):
        """Whether calls give a parameter constants alone."""
        return self.same.get(given, False)

    def only(self, node):
        """What a name of the function's own is given, where that is one value; else the node itself."""
        values = self.values.get(node.id, []) if isinstance(node, ast.Name) else []
        return values[0] if len(values) == 1 else node

    def is_local(self, given):
        if given in self.globals:
            return False
        return given in self.values or given in self.parameters or bool(self.parent and self.parent.is_local(given))

    def home(self, given):
        """The function that a name belongs to; None where that is no function."""
        if given in self.globals:
            return None
        is_here = given not in self.nonlocals and (given in self.values or given in self.parameters)
        return self if is_here else self.parent and self.parent.home(given)


def changes(node):
    """Names of what a node changes in place."""
    if isinstance(node, (ast.Subscript, ast.Attribute)) and isinstance(node.ctx, ast.Store):
        return name(held(node.value))
    is_method = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    return name(node.func.value) if is_method and node.func.attr in MUTATIONS else []
