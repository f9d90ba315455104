"""The modules of a package that its handler imports, and what names stand for in them."""

import ast
import warnings

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
CONTAINERS = {"list", "dict", "set", "collections.defaultdict", "collections.OrderedDict", "collections.Counter"}
MUTATIONS = {"append", "add", "update", "extend", "insert", "setdefault", "appendleft"}
# How far a value is followed through calls and assignments.
DEPTH = 12


class Module:
    """One file: what it binds at its top."""

    def __init__(self, path, text):
        self.path, self.lines = path, text.splitlines()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.tree = ast.parse(text)
        self.imports = {}
        self.names = {}
        for statement in flat(self.tree.body):
            self.bind(statement)
        for node in ast.walk(self.tree):
            self.bind_import(node)
            for method in node.body if isinstance(node, ast.ClassDef) else []:
                method.owner = node
        self.state = self.changing()

    def bind(self, node):
        if isinstance(node, FUNCTIONS + (ast.ClassDef,)):
            self.names[node.name] = node
        for target, value in assignments(node):
            self.names[target] = value

    def bind_import(self, node):
        """Imports inside of functions bind here too: no other meaning of such a name is likely."""
        if isinstance(node, ast.Import):
            for alias in node.names:
                whole = alias.name if alias.asname else alias.name.split(".")[0]
                self.imports[alias.asname or whole] = (whole, None)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                self.imports[alias.asname or alias.name] = (self.absolute(node), alias.name)

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
                elif isinstance(node, (ast.Subscript, ast.Attribute)) and isinstance(node.ctx, ast.Store):
                    found.update(name(node.value))
                elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                    if node.func.attr in MUTATIONS:
                        found.update(name(node.func.value))
        return told | found & set(self.names)


class Scope:
    """A function: its parameters and the values that its names are given."""

    def __init__(self, module, node, parent=None):
        self.module, self.node, self.parent = module, node, parent
        decorators = [last(one) for one in getattr(node, "decorator_list", [])]
        self.owner = None if "staticmethod" in decorators else getattr(node, "owner", None)
        arguments = node.args
        self.parameters = [a.arg for a in arguments.posonlyargs + arguments.args + arguments.kwonlyargs]
        self.parameters += [a.arg for a in (arguments.vararg, arguments.kwarg) if a]
        self.annotations = {a.arg: a.annotation for a in arguments.args if a.annotation}
        self.globals, self.values = set(), {}
        for inner in own_nodes(node):
            if isinstance(inner, ast.Global):
                self.globals.update(inner.names)
            if isinstance(inner, FUNCTIONS + (ast.ClassDef,)):
                self.values.setdefault(inner.name, []).append(inner)
            for target, value in assignments(inner):
                self.values.setdefault(target, []).append(value)
        self.nonlocals = {n for one in own_nodes(node) if isinstance(one, ast.Nonlocal) for n in one.names}
        for given in self.globals:
            self.values.pop(given, None)

    def is_local(self, given):
        if given in self.globals:
            return False
        return given in self.values or given in self.parameters or bool(self.parent and self.parent.is_local(given))


class Program:
    """A handler and the modules of its package. Libraries are none of its own."""

    def __init__(self, handler, files):
        self.files, self.modules, self.is_whole, self.scopes = files, {}, True, {}
        name, _, self.handler = handler.rpartition(".")
        self.main = self.load(self.find(name.replace("/", ".")))

    def find(self, dotted):
        stem = dotted.replace(".", "/").strip("/")
        return next((path for path in (stem + ".py", stem + "/__init__.py") if path in self.files), None)

    def load(self, path):
        if path is None or path in self.modules:
            return self.modules.get(path)
        try:
            module = Module(path, self.files[path])
        except (SyntaxError, ValueError):
            self.is_whole = False
            return None
        self.modules[path] = module
        for source, attribute in list(module.imports.values()):
            self.load(self.find(f"{source}.{attribute}") if attribute else None)
            self.load(self.find(source))
        for node in ast.walk(module.tree):
            for alias in node.names if isinstance(node, ast.Import) else []:
                self.load(self.find(alias.name))
        return module

    def own(self, dotted):
        return self.modules.get(self.find(dotted))

    def scope(self, module, node, parent=None):
        if node not in self.scopes:
            self.scopes[node] = Scope(module, node, parent)
        return self.scopes[node]

    # What an expression stands for: a tuple whose first word tells its kind, or None.

    def value(self, node, module, scope=None, depth=0):
        if depth > DEPTH or node is None:
            return None
        if isinstance(node, FUNCTIONS + (ast.Lambda,)):
            parent = scope if scope and scope.node is not node else None
            return ("function", self.scope(module, node, parent))
        if isinstance(node, ast.ClassDef):
            return ("class", module, node)
        if isinstance(node, ast.Name):
            return self.named(node.id, module, scope, depth + 1)
        if isinstance(node, ast.Attribute):
            return self.member(self.value(node.value, module, scope, depth + 1), node.attr, depth + 1)
        if isinstance(node, ast.Call):
            return self.result(node, module, scope, depth + 1)
        if isinstance(node, (ast.Await, ast.NamedExpr)):
            return self.value(node.value, module, scope, depth + 1)
        choices = node.values if isinstance(node, ast.BoolOp) else []
        if isinstance(node, ast.IfExp):
            choices = [node.body, node.orelse]
        return next(filter(None, (self.value(one, module, scope, depth + 1) for one in choices)), None)

    def named(self, name, module, scope, depth):
        inner = scope
        while inner:
            if name in inner.globals:
                break
            if name in inner.values:
                values = (self.value(one, module, inner, depth) for one in inner.values[name])
                return next(filter(None, values), None)
            if name in inner.parameters:
                if inner.owner is not None and inner.parameters[0] == name:
                    return ("instance", module, inner.owner)
                made = self.value(inner.annotations.get(name), module, None, depth)
                return ("instance", made[1], made[2]) if made and made[0] == "class" else None
            inner = inner.parent
        if name in module.imports and name not in module.names:
            return self.imported(*module.imports[name], depth)
        found = self.value(module.names.get(name), module, None, depth)
        if found is None and name in module.state:
            found = next(filter(None, (self.value(v, module, s, depth) for v, s in self.given(module, name))), None)
        return found

    def given(self, module, name):
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

    def member(self, base, attribute, depth):
        if base is None:
            return None
        if base[0] == "external":
            return ("external", f"{base[1]}.{attribute}")
        if base[0] == "module":
            return self.named(attribute, base[1], None, depth)
        if base[0] in ("instance", "class"):
            return self.attribute(base[1], base[2], attribute, depth)
        if base[0] == "resource" and attribute == "client":
            return ("client", base[1])
        if base[0] == "resource" and attribute == "meta":
            return base
        if base[0] in ("client", "resource", "session"):
            return ("operation", base, attribute)
        return ("of", base, attribute) if base[0] == "made" else None

    def attribute(self, module, owner, attribute, depth):
        for node in owner.body:
            if getattr(node, "name", None) == attribute:
                return self.value(node, module, None, depth)
            for target, value in assignments(node):
                if target == attribute:
                    return self.value(value, module, None, depth)
        for method in (node for node in owner.body if isinstance(node, FUNCTIONS)):
            for node in own_nodes(method):
                if isinstance(node, ast.Assign) and any(is_own(target, attribute) for target in node.targets):
                    found = self.value(node.value, module, self.scope(module, method), depth)
                    if found:
                        return found
        for base in owner.bases:
            found = self.value(base, module, None, depth)
            if found and found[0] == "class" and found[2] is not owner:
                return self.attribute(found[1], found[2], attribute, depth + 1) if depth < DEPTH else None
        return None

    def result(self, call, module, scope, depth):
        made = self.value(call.func, module, scope, depth)
        if made is None:
            return None
        if made[0] == "external":
            kind = {"boto3.client": "client", "boto3.resource": "resource"}.get(made[1])
            if made[1] in ("boto3.Session", "boto3.session.Session"):
                own = {k.arg for k in call.keywords} & {"aws_access_key_id", "botocore_session", None}
                return ("session", "own") if own else ("session",)
            return (kind, service(call)) if kind else ("made", made[1])
        if made[0] == "operation":
            if made[1][0] == "session":
                return (made[2], service(call)) if made[2] in ("client", "resource") else None
            if made[1][0] == "resource" and made[2][:1].isupper():
                return made[1]
            return ("paginator", made[1][1], service(call)) if made[2] == "get_paginator" else None
        if made[0] == "class":
            return ("instance", made[1], made[2])
        if made[0] == "function" and not isinstance(made[1].node, ast.Lambda):
            inner = made[1]
            returned = (n.value for n in own_nodes(inner.node) if isinstance(n, ast.Return) and n.value)
            values = (self.value(one, inner.module, inner, depth + 1) for one in returned)
            return next(filter(None, values), None)
        return None


# MARK: - Syntax


def flat(body):
    """Statements, with those that `if`, `try` and `with` hold at the same level."""
    for statement in body:
        yield statement
        for part in ("body", "orelse", "finalbody", "handlers"):
            if not isinstance(statement, FUNCTIONS + (ast.ClassDef,)):
                inner = getattr(statement, part, [])
                yield from flat(inner if isinstance(inner, list) else [])


def own_nodes(function):
    """The nodes of a function, without those of functions in it; of these only the definitions."""
    body = function.body if isinstance(function.body, list) else [function.body]
    waiting = list(reversed(body))
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, FUNCTIONS + (ast.ClassDef, ast.Lambda)):
            waiting.extend(reversed(list(ast.iter_child_nodes(node))))


def assignments(node):
    """Names that a node binds, with the expression that they get a value of."""
    pairs = []
    if isinstance(node, ast.Assign):
        pairs = [(target, node.value) for target in node.targets]
    elif isinstance(node, (ast.AnnAssign, ast.AugAssign, ast.NamedExpr)) and node.value:
        pairs = [(node.target, node.value)]
    elif isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
        pairs = [(inner, node.iter) for inner in ast.walk(node.target)]
    elif isinstance(node, ast.withitem) and node.optional_vars:
        pairs = [(node.optional_vars, node.context_expr)]
    for target, value in pairs:
        names = target.elts if isinstance(target, (ast.Tuple, ast.List)) else [target]
        for inner in names:
            if isinstance(inner, ast.Name):
                yield inner.id, value


def name(node):
    return [node.id] if isinstance(node, ast.Name) else []


def last(node):
    """The last word of a name, as of a decorator, called or not."""
    node = node.func if isinstance(node, ast.Call) else node
    return getattr(node, "attr", getattr(node, "id", ""))


def is_own(target, attribute):
    """`self.attribute`, or that of the class."""
    return isinstance(target, ast.Attribute) and target.attr == attribute and isinstance(target.value, ast.Name)


def service(call):
    given = call.args[0] if call.args else next((k.value for k in call.keywords if k.arg == "service_name"), None)
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else None
