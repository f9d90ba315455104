"""Names at a module's top that change with the events: the next event in the same environment finds the change."""

import ast

from program import CONTAINERS, FUNCTIONS, own_nodes

GROWTH = {"append", "add", "update", "extend", "insert", "appendleft"}
ENDS = {"clear", "pop", "popleft", "popitem", "remove", "discard"}


def changed(node, scope, reach):
    if isinstance(node, (ast.Assign, ast.AugAssign)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            yield from assigned(target, node, scope, reach)
    elif isinstance(node.func, ast.Attribute) and node.func.attr in GROWTH and isinstance(node.func.value, ast.Name):
        name = node.func.value.id
        grows = node.func.attr in ("append", "extend", "insert", "appendleft")
        if is_kept(name, scope) and (grows or any(reach.depends(one, scope) for one in node.args)):
            yield {"name": name, "how": f"{name}.{node.func.attr}"}


def assigned(target, node, scope, reach):
    is_more = isinstance(node, ast.AugAssign)
    if isinstance(target, ast.Name) and target.id in scope.globals and not is_cleared(target.id, scope.module):
        reads_itself = any(isinstance(one, ast.Name) and one.id == target.id for one in ast.walk(node.value))
        is_lazy = isinstance(node.value, (ast.BoolOp, ast.IfExp))
        if is_more or reads_itself and not is_lazy or reach.depends(node.value, scope):
            yield {"name": target.id, "how": f"{target.id} {'+=' if is_more else '='}"}
    elif isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
        name = target.value.id
        comes = reach.depends(target.slice, scope) or reach.depends(node.value, scope)
        if is_kept(name, scope) and (is_more or comes):
            yield {"name": name, "how": f"{name}[…] ="}


def is_kept(name, scope):
    """A list, dict or set at the module's top that is neither a cache nor emptied."""
    value = scope.module.names.get(name)
    if scope.is_local(name) or not is_container(value, scope.module):
        return False
    return not is_cleared(name, scope.module) and not is_looked_up(name, scope.module)


def is_container(value, module):
    if isinstance(value, (ast.List, ast.Dict, ast.Set)):
        return True
    if not isinstance(value, ast.Call):
        return False
    whole = ast.unparse(value.func)
    source, attribute = module.imports.get(whole, (None, None))
    return whole in CONTAINERS or f"{source}.{attribute}" in CONTAINERS


def is_cleared(name, module):
    for function in (one for one in ast.walk(module.tree) if isinstance(one, FUNCTIONS)):
        nodes = list(own_nodes(function))
        is_global = any(isinstance(one, ast.Global) and name in one.names for one in nodes)
        for node in nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ENDS:
                if is_name(node.func.value, name):
                    return True
            if isinstance(node, ast.Delete) and any(is_name(getattr(one, "value", one), name) for one in node.targets):
                return True
            for target in node.targets if isinstance(node, ast.Assign) else []:
                fresh = isinstance(node.value, (ast.Constant, ast.List, ast.Dict, ast.Set)) and (
                    not ast.unparse(node.value).count(name))
                slice_of = isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice)
                if is_global and fresh and is_name(target, name) or slice_of and is_name(target.value, name):
                    return True
    return False


def is_looked_up(name, module):
    """Whether somebody asks for what is in it: then it is a cache, or remembers what was seen, as is meant."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Compare) and any(isinstance(one, (ast.In, ast.NotIn)) for one in node.ops):
            if any(is_name(one, name) for one in node.comparators):
                return True
        if isinstance(node, ast.Attribute) and node.attr in ("get", "setdefault") and is_name(node.value, name):
            return True
        if isinstance(node, ast.Try) and node.handlers:
            for one in (inner for statement in node.body for inner in ast.walk(statement)):
                if isinstance(one, ast.Subscript) and isinstance(one.ctx, ast.Load) and is_name(one.value, name):
                    return True
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "len":
            # A buffer whose size is watched.
            if any(is_name(one, name) for one in node.args):
                return True
    return False


def is_name(node, name):
    return isinstance(node, ast.Name) and node.id == name
