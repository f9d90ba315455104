"""What a program does with what it keeps: whether somebody empties it, or asks for what is in it."""

import ast

from syntax import FUNCTIONS, gives, held, last, own_nodes

GROWTH = {"append", "add", "update", "extend", "insert", "appendleft"}
ENDS = {"clear", "pop", "popleft", "popitem", "remove", "discard"}
# What gives another value each time: of time and chance; and what makes that the same for some time.
NEW = {"time", "time_ns", "now", "utcnow", "uuid1", "uuid4", "uuid7", "random", "token_hex", "token_urlsafe",
       "perf_counter", "monotonic", "monotonic_ns"}
SAME = {"strftime", "date", "floor", "round", "replace", "randint", "randrange", "weekday", "isocalendar"}
PARTS = {"year", "month", "day", "hour", "minute"}
FRESH = (ast.Constant, ast.List, ast.Dict, ast.Set)


# MARK: - Emptied

def is_cleared(name, module, reach=None):
    """Whether a function empties it, or gives its name something new.

    - Parameter reach: where it is given, only what says nothing of the events counts.
    """
    for function in (one for one in ast.walk(module.tree) if isinstance(one, FUNCTIONS)):
        if getattr(function, "name", "") == "__init__":
            continue  # that is where an object gets it
        nodes = list(own_nodes(function))
        is_global = any(isinstance(one, ast.Global) and name in one.names for one in nodes)
        for node in nodes:
            is_new = is_ended(node, name) or is_replaced(node, name, is_global)
            says = reach and isinstance(node, ast.Assign) and reach.depends(node.value, reach.program.scope(
                module, function))
            if is_new and not says:
                return True
    return False


def is_ended(node, name):
    """`items.clear()` and `del items[key]`"""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ENDS:
        return is_name(node.func.value, name)
    return isinstance(node, ast.Delete) and any(is_name(getattr(one, "value", one), name) for one in node.targets)


def is_replaced(node, name, is_global):
    """`items = []`, `items[:] = []`, and a member that is given anything that is not itself and more."""
    for target, value in gives(node):
        reads_itself = any(is_name(one, name) for one in ast.walk(value))
        if is_global and isinstance(value, FRESH) and not reads_itself and is_name(target, name):
            return True
        is_slice = isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice)
        if is_slice and is_name(target.value, name):
            return True
        if isinstance(target, ast.Attribute) and is_name(target, name) and not is_more(value, name):
            return True
    return False


def is_more(value, name):
    """`items + [item]`, `[*items, item]`, `{**items, key: item}`, `items | {item}`: what was there, and something."""
    if isinstance(value, ast.BinOp) and isinstance(value.op, (ast.Add, ast.BitOr)):
        return is_more_of(value.left, name) or is_more_of(value.right, name)
    if isinstance(value, (ast.List, ast.Set, ast.Tuple)):
        return any(isinstance(one, ast.Starred) and is_name(one.value, name) for one in value.elts)
    if isinstance(value, ast.Dict):
        return any(key is None and is_name(one, name) for key, one in zip(value.keys, value.values))
    return False


def is_more_of(node, name):
    return is_name(node, name) or is_more(node, name)


# MARK: - Asked for

def is_looked_up(name, module):
    """Whether somebody asks for what is in it: then it is a cache, or remembers what was seen, as is meant."""
    if is_watched(name, module):
        return True
    nodes = list(ast.walk(module.tree))
    harmless = {one.func.value for one in nodes if is_growth_of_default(one)}
    harmless |= {inner for one in nodes if is_count(one, name) for inner in ast.walk(one.value)}
    return any(is_look(one, name) for one in nodes if one not in harmless)


def is_count(node, name):
    """`counts[key] = counts.get(key, 0) + 1`, which asks for nothing but to add to it."""
    is_entry_of = isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript)
    return is_entry_of and is_name(held(node.targets[0]), name) and isinstance(node.value, ast.BinOp)


def is_look(node, name):
    if isinstance(node, ast.Compare) and any(isinstance(one, (ast.In, ast.NotIn)) for one in node.ops):
        return any(is_name(held(one), name) for one in node.comparators)
    if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("get", "setdefault"):
        # An option, where the key is always the same.
        is_option = bool(node.args) and isinstance(node.args[0], ast.Constant)
        return is_name(held(node.func.value), name) and not is_option
    if isinstance(node, ast.Try) and node.handlers:
        inner = (one for statement in node.body for one in ast.walk(statement))
        return any(is_entry(one) and is_name(one.value, name) for one in inner)
    return False


def is_watched(name, module):
    """Whether its size is compared, as of a buffer; what goes over its places compares it too, and bounds nothing."""
    nodes = list(ast.walk(module.tree))
    places = {inner for one in nodes if isinstance(one, ast.While) for inner in ast.walk(one.test)}
    return any(isinstance(one, ast.Compare) and one not in places and is_bounded(one) and any(
        is_size(inner, name) for inner in ast.walk(one)) for one in nodes)


def is_bounded(node):
    """`len(rows) >= 100`, which bounds it; whether there is any at all does not."""
    ordered = all(isinstance(one, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)) for one in node.ops)
    return ordered and not any(getattr(one, "value", None) == 0 for one in [node.left, *node.comparators])


def is_size(node, name):
    is_len = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "len"
    return is_len and any(is_name(one, name) for one in node.args)


def is_new(key, scope):
    """Whether a key is another one for each event, as a time or a random text is: what has it is no cache."""
    nodes = list(ast.walk(scope.only(key)))
    words = {last(one) for one in nodes if isinstance(one, ast.Call)}
    is_rounded = bool(words & SAME) or any(
        isinstance(one, (ast.Slice, ast.Div, ast.FloorDiv, ast.Mod)) or getattr(one, "attr", "") in PARTS
        for one in nodes)
    is_of_request = any(getattr(one, "attr", "") == "aws_request_id" for one in nodes)
    return not is_rounded and (bool(words & NEW) or is_of_request)


def is_entry(node):
    return isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load)


def is_read(name, module):
    """Whether a value is taken out by a key that is not always the same, as of a cache."""
    nodes = list(ast.walk(module.tree))
    adding = {one.func.value for one in nodes if isinstance(one, ast.Call) and is_growth(one)}
    adding |= {inner for one in nodes if is_count(one, name) for inner in ast.walk(one.value)}
    reads = [one for one in nodes if is_entry(one) and one not in adding]
    return any(is_name(held(one), name) and not isinstance(one.slice, ast.Constant) for one in reads)


def is_setdefault(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setdefault"


def is_growth_of_default(node):
    """`groups.setdefault(key, []).append(value)`, which adds and asks for nothing."""
    return isinstance(node, ast.Call) and is_growth(node) and is_setdefault(node.func.value)


def is_growth(call):
    return isinstance(call.func, ast.Attribute) and call.func.attr in GROWTH


def is_name(node, name):
    """Whether a node is a name; of a class's attribute its last word tells."""
    owner, _, word = name.rpartition(".")
    return getattr(node, "attr" if owner else "id", None) == word
