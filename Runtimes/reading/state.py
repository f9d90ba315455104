"""Names at a module's top that change with the events: the next event in the same environment finds the change."""

import ast

from kept import (
    FRESH, GROWTH, is_cleared, is_looked_up, is_more, is_name, is_new, is_read, is_setdefault, is_watched)
from kinds import given_by
from syntax import FUNCTIONS, assignments, defaults, held, last, own_nodes

PUSHES = {"heapq.heappush", "bisect.insort", "bisect.insort_left", "bisect.insort_right"}
LOGGER = ("made", "logging.getLogger")
CONTAINERS = {"list", "dict", "set", "collections.defaultdict", "collections.OrderedDict", "collections.Counter"}


def changed(node, scope, reach):
    if isinstance(node, (ast.Assign, ast.AugAssign)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            yield from assigned(target, node, scope, reach)
    elif isinstance(node.func, ast.Attribute) and node.func.attr in GROWTH:
        yield from grown(node, scope, reach)
    else:
        yield from added(node, scope, reach)


def added(node, scope, reach):
    """`heapq.heappush(jobs, job)`, and what the interpreter itself keeps: `logger.addHandler(handler)`."""
    made = reach.program.value(node.func, scope.module, scope)
    word = made[1] if made and made[0] == "external" else ""
    first = node.args[0] if node.args else None
    if word in PUSHES and isinstance(first, ast.Name) and is_kept(first.id, scope, reach):
        yield {"name": first.id, "how": word}
    if made and made[0] == "of" and made[1] == LOGGER and made[2] == "addHandler" and not takes_back(reach):
        yield {"name": "logger", "how": "addHandler"}


def takes_back(reach):
    """Whether handlers of logs are removed, or asked for."""
    nodes = (node for one in reach.program.modules.values() for node in ast.walk(one.tree))
    return any(getattr(node, "attr", "") in ("removeHandler", "handlers", "hasHandlers") for node in nodes)


def grown(node, scope, reach):
    verb, holder, how = node.func.attr, node.func.value, ""
    if ast.unparse(holder) == "sys.path":
        yield {"name": "sys.path", "how": f"sys.path.{verb}"}
    if is_setdefault(holder):
        how, holder = ".setdefault(…)", holder.func.value
    elif isinstance(holder, ast.Subscript) and isinstance(held(holder), ast.Name):
        how, holder = "[…]", held(holder)
    holder = meant(holder, scope)
    name = ast.unparse(holder)
    is_anew = any(is_new(one, scope) for one in keys(node))
    if not isinstance(holder, (ast.Name, ast.Attribute)) or how and is_read(name, scope.module):
        return
    grows = is_anew or verb in ("append", "extend", "insert", "appendleft")
    if grows or any(reach.depends(one, scope) for one in node.args):
        if is_kept(name, scope, reach, is_anew) or is_default(name, scope, reach):
            yield {"name": name, "how": f"{name}{how}.{verb}"}


def keys(call):
    """What `add` and `update` put something under."""
    tables = [one for one in call.args if isinstance(one, ast.Dict)] if last(call) == "update" else []
    return call.args if last(call) == "add" else [key for one in tables for key in one.keys if key]


def assigned(target, node, scope, reach):
    if isinstance(target, ast.Name) and target.id in scope.globals:
        yield from of_name(target.id, node, scope, reach)
    elif isinstance(target, ast.Subscript) and isinstance(meant(held(target), scope), ast.Name):
        name = meant(held(target), scope).id
        comes = reach.depends(target.slice, scope) or reach.depends(node.value, scope)
        is_anew = is_new(target.slice, scope)
        if is_kept(name, scope, reach, is_anew) and (is_anew or isinstance(
                node, ast.AugAssign) or comes and not is_read(name, scope.module)):
            yield {"name": name, "how": f"{name}[…] ="}
    elif isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
        yield from of_member(target, node, scope, reach)
    elif isinstance(target, ast.Subscript) and ast.unparse(target.value) == "os.environ":
        if reach.depends(node.value, scope):
            yield {"name": "os.environ", "how": "os.environ[…] ="}


def meant(node, scope):
    """What a name of the function's own is another name for."""
    given = scope.only(node)
    return given if isinstance(given, (ast.Name, ast.Attribute)) else node


def of_name(name, node, scope, reach):
    if is_cleared(name, scope.module, reach):
        return
    # `cache = {**cache, key: value}` is the same as to put that there.
    if is_more(node.value, name) and is_container(scope.module.names.get(name), scope.module):
        is_told = is_kept(name, scope, reach) and not is_read(name, scope.module)
    else:
        reads_itself = any(isinstance(one, ast.Name) and one.id == name for one in ast.walk(node.value))
        is_lazy = isinstance(node.value, (ast.BoolOp, ast.IfExp))
        is_told = isinstance(node, ast.AugAssign) or reads_itself and not is_lazy or reach.depends(node.value, scope)
    if is_told:
        yield {"name": name, "how": f"{name} {'+=' if isinstance(node, ast.AugAssign) else '='}"}


def of_member(target, node, scope, reach):
    """`Basket.owner = event["user"]`, and `self.items += [item]` of what all events share."""
    made = reach.program.value(target.value, scope.module, scope)
    name = f"{target.value.id}.{target.attr}"
    grows = is_more(node.value, name) or isinstance(node, ast.AugAssign) and is_container(
        ast.List() if isinstance(node.value, ast.ListComp) else node.value, scope.module)
    if grows:
        is_told = is_kept(name, scope, reach) and not is_read(name, scope.module)
    else:
        is_shared = made and (made[0] in ("class", "module") or made[0] == "instance" and is_at_top(
            target.value, scope))
        is_told = is_shared and reach.depends(node.value, scope) and not is_reset(name, reach)
    if is_told:
        yield {"name": name, "how": f"{name} ="}


def is_at_top(node, scope):
    return not scope.is_local(node.id) and node.id in {*scope.module.names, *scope.module.imports}


def is_kept(name, scope, reach, is_anew=False):
    """A list, dict or set at a module's top, or of a class or an object there, that is no cache and not emptied.

    - Parameter is_anew: whether its keys are others for each event, so that it is no cache, whatever asks for them.
    """
    is_asked = is_watched if is_anew else is_looked_up
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
        is_cleared(each, one) or is_asked(each, one) for one in modules for each in names)


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
    given = [one for _, one in by_methods.get(attribute, []) if not is_more(one, f"self.{attribute}")]
    return by_class[attribute][0] if attribute in by_class and not given else None


def of_one_object(owner, attribute, reach):
    """What a class gives its objects only when they are made, which is at a module's top."""
    given = [one for one in given_by(owner)[0].get(attribute, []) if not is_more(one[1], f"self.{attribute}")]
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
    return not is_cleared(name, module) and not is_looked_up(name, module)


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


def is_reset(name, reach):
    """Whether a function gives an attribute a value that says nothing."""
    functions = (node for one in reach.program.modules.values() for node in ast.walk(one.tree))
    nodes = (node for one in functions if isinstance(one, FUNCTIONS) for node in own_nodes(one))
    fresh = (node for node in nodes if isinstance(node, ast.Assign) and isinstance(node.value, FRESH))
    return any(is_name(target, name) for node in fresh if is_plain(node.value) for target in node.targets)


def is_plain(value):
    """Whether a value is made of constants alone."""
    return not any(isinstance(one, (ast.Name, ast.Call)) for one in ast.walk(value))
