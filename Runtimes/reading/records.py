"""What goes over the records of an event: loops, and functions that are given to what goes over them."""

import ast

from conditions import Question, answer
from fields import Field
from syntax import is_log, last

CHALICE = {"on_sqs_message", "on_dynamodb_record", "on_kinesis_record"}
# Through how many lists, and functions that are given these, records are followed.
DEPTH = 4
# These give back what they are given, in the same order or another one.
SAME = {"list", "tuple", "iter", "reversed", "sorted"}
EACH = {"map", "filter"}


def loops(scope, reach):
    """Loops of a function over the records, or over what is taken out of each."""
    body = scope.node.body if isinstance(scope.node.body, list) else [scope.node.body]
    found = [one for statement in body for one in ast.walk(statement) if is_loop(one)]
    found = [one for one in found if origin(over(one), scope, reach) is not None]
    sources = [listed(over(one), scope) for one in found]
    return [one for one in found if one not in sources or taken(one, scope, reach) is None]


def handlers(call):
    """Functions that Powertools gives each record: `process_partial_response(event, record_handler, processor)`."""
    given = {one.arg: one.value for one in call.keywords}
    if last(call).endswith("process_partial_response"):
        yield from call.args[1:2]
    if "record_handler" in given:
        yield given["record_handler"]
    elif "handler" in given and ("records" in given or call.args):
        yield given["handler"]


def is_loop(node):
    is_each = isinstance(node, ast.Call) and last(node) in EACH and len(node.args) == 2
    return is_each or isinstance(node, (ast.For, ast.ListComp, ast.GeneratorExp))


def over(loop):
    """What a loop goes over."""
    if isinstance(loop, ast.Call):
        return loop.args[1]
    given = loop.iter if isinstance(loop, ast.For) else loop.generators[0].iter
    return given.args[0] if is_enumerated(given) else given


def target(loop):
    """The name that stands for a record in a loop; or None."""
    found = loop.target if isinstance(loop, ast.For) else loop.generators[0].target
    if isinstance(loop, ast.For) and is_enumerated(loop.iter) and isinstance(found, ast.Tuple):
        found = found.elts[-1]
    return found.id if isinstance(found, ast.Name) else None


def is_enumerated(given):
    return isinstance(given, ast.Call) and getattr(given.func, "id", "") == "enumerate" and bool(given.args)


def is_of_records(node):
    if isinstance(node, ast.Constant):
        return node.value == "Records"
    return isinstance(node, ast.Attribute) and node.attr == "records"


def is_alone(given, scope, reach, depth=0):
    """Whether nothing but one loop uses what it goes over, save logs; also where a function is given that."""
    names = {one.id for one in ast.walk(given) if isinstance(one, ast.Name)}
    for name in list(names):
        values = scope.values.get(name, [])
        names |= {one.id for value in values for one in ast.walk(value) if isinstance(one, ast.Name)}
    names = {name for name in names if name in scope.parameters or name in scope.values}
    nodes = list(scope.node.body)
    uses = dict.fromkeys(names, 0)
    while nodes:
        node = nodes.pop()
        if isinstance(node, ast.Expr) and is_log(node.value):
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in uses:
            uses[node.id] += 1
        nodes.extend(ast.iter_child_nodes(node))
    return depth <= DEPTH and all(count == 1 for count in uses.values()) and all(
        is_alone(one, outer, reach, depth + 1) for one, outer in given_to(given, scope, reach) if outer)


# MARK: - Where lists come from

def origin(node, scope, reach, depth=0):
    """The field of each record that a loop goes over, without keys for the records themselves; or None."""
    node = listed(node, scope)
    # Chalice's events are lists of records.
    if isinstance(node, ast.Name) and scope.own[:1] == [node.id] and any(
            last(one) in CHALICE for one in getattr(scope.node, "decorator_list", [])):
        return Field()
    given = given_to(node, scope, reach) if depth <= DEPTH else []
    if given:
        found = {outer and origin(one, outer, reach, depth + 1) for one, outer in given}
        return found.pop() if len(found) == 1 else None
    if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
        return taken(node, scope, reach, depth)
    if is_loop(node):
        return None
    words = {getattr(one, "value", None) for one in ast.walk(node) if isinstance(one, ast.Constant)}
    words |= {one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)}
    return Field() if words & {"Records", "records"} and reach.depends(node, scope) else None


def listed(node, scope):
    """What a name stands for, where it is given one value."""
    node = scope.only(node)
    while isinstance(node, ast.Call) and getattr(node.func, "id", "") in SAME and node.args:
        node = node.args[0]
    return node


def given_to(node, scope, reach):
    """What calls give a parameter, with the functions that they are in; without one where that is not known."""
    if not isinstance(node, ast.Name) or node.id not in scope.own or node.id in scope.values or scope in reach.roots:
        return []
    found = []
    for call, outer in reach.calls.get(scope.node, {}).items():
        given = {**dict(zip(scope.own, call.args)), **{one.arg: one.value for one in call.keywords}} if call else {}
        found.append((given.get(node.id), outer if node.id in given else None))
    return found


def taken(node, scope, reach, depth=0):
    """The field that a list has of each record: `[json.loads(record["body"]) for record in records]`."""
    if isinstance(node, ast.Call) and last(node) == "map" and len(node.args) == 2 and depth <= DEPTH:
        base, made = origin(node.args[1], scope, reach, depth + 1), reach.program.value(
            node.args[0], scope.module, scope)
        inner = made[1] if base is not None and made and made[0] == "function" and made[1].own else None
        found = answer(Question(inner, reach.program, {inner.own[0]: base})) if inner else None
        return found[0].field(found[1]) if found else None
    given = node.generators[0] if isinstance(node, (ast.ListComp, ast.GeneratorExp)) else None
    if not given or len(node.generators) > 1 or given.ifs or not isinstance(given.target, ast.Name) or depth > DEPTH:
        # Those that are left.
        return None
    base = origin(given.iter, scope, reach, depth + 1)
    return None if base is None else Question(scope, reach.program, {given.target.id: base}).field(node.elt)
