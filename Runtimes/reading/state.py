"""Names at a module's top that change with the events: the next event in the same environment finds the change."""

import ast

from kinds import given_by
from syntax import FUNCTIONS, assignments, defaults, held, last, own_nodes

CONTAINERS = {"list", "dict", "set", "collections.defaultdict", "collections.OrderedDict", "collections.Counter"}
GROWTH = {"append", "add", "update", "extend", "insert", "appendleft"}
ENDS = {"clear", "pop", "popleft", "popitem", "remove", "discard"}


def changed(node, scope, reach):
    if isinstance(node, (ast.Assign, ast.AugAssign)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            yield from assigned(target, node, scope, reach)
    elif isinstance(node.func, ast.Attribute) and node.func.attr in GROWTH:
        yield from grown(node, scope, reach)


def grown(node, scope, reach):
    verb, holder, how = node.func.attr, node.func.value, ""
    if is_setdefault(holder):
        how, holder = ".setdefault(…)", holder.func.value
    name = ast.unparse(holder)
    if not isinstance(holder, (ast.Name, ast.Attribute)) or how and is_read(name, scope.module):
        return
    grows = verb in ("append", "extend", "insert", "appendleft")
    if grows or any(reach.depends(one, scope) for one in node.args):
        if is_kept(name, scope, reach) or is_default(name, scope, reach):
            yield {"name": name, "how": f"{name}{how}.{verb}"}


def assigned(target, node, scope, reach):
    is_more = isinstance(node, ast.AugAssign)
    if isinstance(target, ast.Name) and target.id in scope.globals and not is_cleared(target.id, scope.module):
        reads_itself = any(isinstance(one, ast.Name) and one.id == target.id for one in ast.walk(node.value))
        is_lazy = isinstance(node.value, (ast.BoolOp, ast.IfExp))
        if is_more or reads_itself and not is_lazy or reach.depends(node.value, scope):
            yield {"name": target.id, "how": f"{target.id} {'+=' if is_more else '='}"}
    elif isinstance(target, ast.Subscript) and isinstance(held(target), ast.Name):
        name = held(target).id
        comes = reach.depends(target.slice, scope) or reach.depends(node.value, scope)
        if is_kept(name, scope, reach) and (is_more or comes and not is_read(name, scope.module)):
            yield {"name": name, "how": f"{name}[…] ="}
    elif isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
        made = reach.program.value(target.value, scope.module, scope)
        name = f"{target.value.id}.{target.attr}"
        if made and made[0] in ("class", "module") and reach.depends(node.value, scope) and not is_reset(name, reach):
            yield {"name": name, "how": f"{name} ="}
    elif isinstance(target, ast.Subscript) and ast.unparse(target.value) == "os.environ":
        if reach.depends(node.value, scope):
            yield {"name": "os.environ", "how": "os.environ[…] ="}


def is_kept(name, scope, reach):
    """A list, dict or set at a module's top, or of a class or an object there, that is no cache and not emptied."""
    owner, _, attribute = name.rpartition(".")
    other = of_module(owner, attribute, scope, reach)
    if other:
        value = other.names.get(attribute)
    elif scope.owner is not None and owner == scope.parameters[0]:
        value = of_all_objects(scope.owner, attribute) or of_one_object(scope.owner, attribute, reach)
    elif scope.is_local(owner or attribute):
        return False
    else:
        value = of_class(owner, attribute, scope.module) or of_object(owner, attribute, scope.module)
        value = value if owner else scope.module.names.get(name)
    # What a class or another module has is changed from any module, by its own name or as a member.
    modules = reach.program.modules.values() if owner or other else [scope.module]
    names = {name, attribute, f".{attribute}"} if other else {name}
    return is_container(value, other or scope.module) and not any(
        is_cleared(each, one) or is_looked_up(each, one, reach) for one in modules for each in names)


def of_module(owner, attribute, scope, reach):
    """The module of the package that a name is imported from, or a member of."""
    if scope.is_local(owner or attribute):
        return None
    if owner:
        value = reach.program.named(owner, scope.module, None, 0)
        return value[1] if value and value[0] == "module" else None
    source, whole = scope.module.imports.get(attribute, ("", None))
    return reach.program.own(source) if whole == attribute else None


def of_class(owner, attribute, module):
    """What the body of a class gives an attribute."""
    node = module.names.get(owner)
    statements = node.body if isinstance(node, ast.ClassDef) else []
    return next((value for one in statements for name, value in assignments(one) if name == attribute), None)


def of_all_objects(owner, attribute):
    """What a class has, and none of its methods gives its objects another of."""
    by_methods, by_class = given_by(owner)
    return by_class[attribute][0] if attribute in by_class and attribute not in by_methods else None


def of_one_object(owner, attribute, reach):
    """What a class gives its objects only when they are made, which is at a module's top."""
    given = given_by(owner)[0].get(attribute, [])
    is_first = len(given) == 1 and given[0][0].name == "__init__"
    return given[0][1] if is_first and owner.name in reach.made_once and owner not in reach.anew else None


def of_object(owner, attribute, module):
    """What an object's class gives it, where its methods do no more with it: they could ask for it, or empty it."""
    node = module.names.get(owner)
    made = module.names.get(getattr(node.func, "id", None)) if isinstance(node, ast.Call) else None
    nodes = list(ast.walk(made)) if isinstance(made, ast.ClassDef) else []
    if sum(isinstance(one, ast.Attribute) and one.attr == attribute for one in nodes) != 1:
        return None
    statements = (one for one in nodes if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Attribute))
    return next((one.value for one in statements if one.targets[0].attr == attribute), None)


def is_default(name, scope, reach):
    """A parameter whose default is a list, dict or set, which all calls share: no call gives it another."""
    node, module = scope.node, scope.module
    if name not in scope.parameters or name in scope.values or not isinstance(node, FUNCTIONS):
        return False
    # A function in another one has new defaults for each call of that.
    if module.names.get(node.name) is not node and scope.owner is None:
        return False
    if not is_container(defaults(node.args).get(name), module) or is_given(name, scope, reach):
        return False
    return not is_cleared(name, module) and not is_looked_up(name, module, reach)


def is_given(name, scope, reach):
    """Whether a function is used in any other way than in calls that leave a parameter out."""
    own, place = scope.node.name, scope.parameters.index(name) - (scope.owner is not None)
    # Python itself calls the one kind, Lambda the other with an event and a context.
    if own.startswith("__") or scope.node.decorator_list or scope in reach.roots and place < 2:
        return True
    nodes = [one for module in reach.program.modules.values() for one in ast.walk(module.tree)]
    calls = [one for one in nodes if isinstance(one, ast.Call) and last(one) == own]
    uses = [one for one in nodes if own in (getattr(one, key, None) for key in ("id", "attr"))]
    uses += [one for one in nodes if isinstance(one, ast.alias) and one.asname and one.name == own]
    return len(uses) != len(calls) or any(fills(one, name, place) for one in calls)


def fills(call, name, place):
    is_open = any(isinstance(given, ast.Starred) for given in call.args)
    return is_open or len(call.args) > place or any(key.arg in (name, None) for key in call.keywords)


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
        if getattr(function, "name", "") == "__init__":
            continue  # that is where an object gets it
        nodes = list(own_nodes(function))
        is_global = any(isinstance(one, ast.Global) and name in one.names for one in nodes)
        for node in nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ENDS:
                if is_name(node.func.value, name):
                    return True
            if isinstance(node, ast.Delete) and any(is_name(getattr(one, "value", one), name) for one in node.targets):
                return True
            for target, value in gives(node):
                fresh = isinstance(value, (ast.Constant, ast.List, ast.Dict, ast.Set)) and (
                    not ast.unparse(value).count(name))
                slice_of = isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice)
                if is_global and fresh and is_name(target, name) or slice_of and is_name(target.value, name):
                    return True
                if isinstance(target, ast.Attribute) and is_name(target, name):
                    return True
    return False


def gives(node):
    """What an assignment gives a value, also in `rows, self.rows = self.rows, []`, with that."""
    for target in node.targets if isinstance(node, ast.Assign) else []:
        is_pairs = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
        yield from zip(target.elts, node.value.elts) if is_pairs else [(target, node.value)]


def is_reset(name, reach):
    """Whether a function gives an attribute a value that says nothing."""
    functions = (node for one in reach.program.modules.values() for node in ast.walk(one.tree))
    nodes = (node for one in functions if isinstance(one, FUNCTIONS) for node in own_nodes(one))
    return any(
        isinstance(node, ast.Assign) and isinstance(node.value, (ast.Constant, ast.List, ast.Dict, ast.Set))
        and any(is_name(target, name) for target in node.targets) for node in nodes)


def is_looked_up(name, module, reach):
    """Whether somebody asks for what is in it: then it is a cache, or remembers what was seen, as is meant."""
    nodes = list(ast.walk(module.tree))
    harmless = {one.func.value.func for one in nodes if is_growth_of_default(one)}
    harmless |= {one for root in reach.roots for one in answered(root.node)}
    for node in (one for one in nodes if one not in harmless):
        if isinstance(node, ast.Compare) and any(isinstance(one, (ast.In, ast.NotIn)) for one in node.ops):
            if any(is_name(held(one), name) for one in node.comparators):
                return True
        if isinstance(node, ast.Attribute) and node.attr in ("get", "setdefault") and is_name(held(node.value), name):
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


def is_read(name, module):
    """Whether a value is taken out by a key that is not always the same, as of a cache."""
    reads = [one for one in ast.walk(module.tree) if isinstance(one, ast.Subscript) and isinstance(one.ctx, ast.Load)]
    return any(is_name(held(one), name) and not isinstance(one.slice, ast.Constant) for one in reads)


def is_setdefault(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setdefault"


def is_growth_of_default(node):
    """`groups.setdefault(key, []).append(value)`, which adds and asks for nothing."""
    is_method = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    return is_method and node.func.attr in GROWTH and is_setdefault(node.func.value)


def answered(function):
    """Lengths that a handler only answers with: no size that is watched."""
    returns = [one.value for one in own_nodes(function) if isinstance(one, ast.Return) and one.value]
    for value in returns:
        nodes = list(ast.walk(value))
        if not any(isinstance(one, (ast.Compare, ast.IfExp, ast.BoolOp)) for one in nodes):
            yield from (one for one in nodes if getattr(getattr(one, "func", None), "id", "") == "len")


def is_name(node, name):
    """Whether a node is a name; of a class's attribute its last word tells."""
    owner, _, word = name.rpartition(".")
    return getattr(node, "attr" if owner else "id", None) == word
