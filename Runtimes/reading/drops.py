"""Records that a function passes over by a look at their fields: a filter of the event source could do it."""

import ast
import copy
import itertools

from syntax import is_of_library, last

RECORD = {"record", "rec", "r", "message", "msg"}
LOGS = {"debug", "info", "warning", "error", "print", "log"}
READS = {"get", "loads", "b64decode", "decode", "len", "lower", "upper", "strip", "startswith", "endswith"}
EVENTS = ("INSERT", "MODIFY", "REMOVE")
# Through how many lists records are followed.
DEPTH = 4
# Of Powertools' records, as the event has them.
FIELDS = {"event_name": "eventName"}


def drops(scope, reach, nodes):
    """Conditions that a record meets which is not passed over."""
    for test, is_wanted, paths in questions(scope, reach, nodes):
        for condition in conditions(Constants(scope).visit(copy.deepcopy(test)), is_wanted, paths):
            yield {**condition, "node": test}


class Constants(ast.NodeTransformer):
    """Puts what a module's constants stand for in the place of their names."""

    def __init__(self, scope):
        self.scope = scope

    def visit_Name(self, node):
        module = self.scope.module
        value = module.names.get(node.id)
        if not isinstance(value, ast.Constant) or self.scope.is_local(node.id):
            return node
        is_changed = any(isinstance(one, ast.Global) and node.id in one.names for one in ast.walk(module.tree))
        return node if is_changed else value


def questions(scope, reach, nodes):
    """What decides whether a record is worked on, whether it must hold, and which fields names stand for there.

    Only where nothing else of nodes looks at the records: what a filter keeps away would be missed there.
    """
    if sum(map(is_of_records, nodes)) > 1:
        return
    node = scope.node
    body = node.body if isinstance(node.body, list) else []
    own = scope.parameters[1:] if scope.owner is not None else scope.parameters
    if own and own[0] in RECORD and own[0] in reach.tainted.get(node, ()) and not any(map(shares, nodes)):
        yield from leading(body, {own[0]: []}, ast.Return)
    kinds = (ast.For, ast.ListComp, ast.GeneratorExp)
    loops = [one for statement in body for one in ast.walk(statement) if isinstance(one, kinds)]
    loops = [one for one in loops if origin(first(one).iter, scope, reach) is not None]
    sources = [listed(first(one).iter, scope) for one in loops]
    loops = [one for one in loops if one not in sources or taken(one, scope, reach) is None]
    # Records that are looked at twice are told apart, and none is passed over.
    if len(loops) != 1 or not isinstance(first(loops[0]).target, ast.Name) or not is_alone(loops[0], scope):
        return
    paths = {first(loops[0]).target.id: origin(first(loops[0]).iter, scope, reach)}
    if isinstance(loops[0], ast.For):
        yield from leading(loops[0].body, paths, ast.Continue)
    for test in first(loops[0]).ifs if not isinstance(loops[0], ast.For) else []:
        yield test, True, paths


def is_of_records(node):
    if isinstance(node, ast.Constant):
        return node.value == "Records"
    return isinstance(node, ast.Attribute) and node.attr == "records"


def shares(node):
    """Whether a loop does more with each record than to give it to a function."""
    if not isinstance(node, ast.For):
        return False
    goes_over = (is_of_records(one) or getattr(one, "id", "").lower() == "records" for one in ast.walk(node.iter))
    rest = [one for one in node.body if not (isinstance(one, ast.Expr) and is_log(one.value))]
    return any(goes_over) and len(rest) > 1


def is_alone(loop, scope):
    """Whether nothing but this loop uses what it goes over, save logs."""
    names = {one.id for one in ast.walk(first(loop).iter) if isinstance(one, ast.Name)}
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
    return all(count == 1 for count in uses.values())


def first(loop):
    return loop if isinstance(loop, ast.For) else loop.generators[0]


def origin(node, scope, reach, depth=0):
    """The field of each record that a loop goes over, empty for the records themselves; None for anything else."""
    node = listed(node, scope)
    if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
        return taken(node, scope, reach, depth)
    words = {getattr(one, "value", None) for one in ast.walk(node) if isinstance(one, ast.Constant)}
    words |= {one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)}
    return [] if words & {"Records", "records"} and reach.depends(node, scope) else None


def listed(node, scope):
    """What a name stands for, where it is given one value."""
    values = scope.values.get(node.id, []) if isinstance(node, ast.Name) else []
    return values[0] if len(values) == 1 else node


def taken(node, scope, reach, depth=0):
    """The field that a list has of each record: `[json.loads(record["body"]) for record in records]`."""
    given = node.generators[0]
    if len(node.generators) > 1 or given.ifs or not isinstance(given.target, ast.Name) or depth > DEPTH:
        # Those that are left.
        return None
    base = origin(given.iter, scope, reach, depth + 1)
    return None if base is None else path(node.elt, {given.target.id: base})


def leading(body, paths, end):
    """Questions that stand before all that a record is worked on with."""
    for number, statement in enumerate(body):
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            found = path(statement.value, paths)
            if found is None:
                return
            paths[statement.targets[0].id] = found
        elif isinstance(statement, ast.If) and not statement.orelse:
            if passes(statement.body, end):
                yield statement.test, False, paths
                if acts(statement.test):
                    return
            elif number == len(body) - 1:
                yield statement.test, True, paths
                return
            else:
                return
        elif not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
            # Even a log: it would lack what a filter keeps away.
            return


def passes(body, end):
    """Whether nothing is done but to go to the next record."""
    if not isinstance(body[-1], end) or getattr(body[-1], "value", None) is not None:
        return False
    return all(isinstance(one, ast.Expr) and is_log(one.value) for one in body[:-1])


def is_log(node):
    return isinstance(node, ast.Constant) or isinstance(node, ast.Call) and last(node) in LOGS


def conditions(test, is_wanted, paths):
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return conditions(test.operand, not is_wanted, paths)
    if isinstance(test, ast.BoolOp):
        parts = [conditions(one, is_wanted, paths) for one in before_acts(test.values)]
        if isinstance(test.op, ast.And) == is_wanted:
            return [one for part in parts for one in part]
        flat = [one for part in parts for one in part]
        fit = len(parts) == len(test.values) and all(len(part) == 1 for part in parts) and all(
            one["operator"] == "equals" and one["path"] == flat[0]["path"] for one in flat)
        values = [value for one in flat for value in one["values"]]
        return [{**flat[0], "values": values}] if fit else []
    if not isinstance(test, ast.Compare) or len(test.ops) != 1:
        return []
    return compared(test, is_wanted, paths)


def acts(test):
    """Whether a question calls more than what takes a field out of a record: that may do something."""
    calls = [last(one) for one in ast.walk(test) if isinstance(one, ast.Call)]
    return any(one not in READS for one in calls) or any(isinstance(one, ast.NamedExpr) for one in ast.walk(test))


def before_acts(tests):
    return list(itertools.takewhile(lambda one: not acts(one), tests))


def compared(test, is_wanted, paths):
    field, values = path(test.left, paths), constants(test.comparators[0])
    if isinstance(test.ops[0], (ast.Eq, ast.NotEq)) and field is None:
        field, values = path(test.comparators[0], paths), constants(test.left)
    if not field or not values:
        return []
    is_equal = isinstance(test.ops[0], (ast.Eq, ast.In))
    if not is_equal and not isinstance(test.ops[0], (ast.NotEq, ast.NotIn)):
        return []
    return [{"path": field, "operator": "equals" if is_equal == is_wanted else "anything-but", "values": values}]


def constants(node):
    nodes = node.elts if isinstance(node, (ast.Tuple, ast.List, ast.Set)) else [node]
    values = [one.value for one in nodes if isinstance(one, ast.Constant)]
    # The names of Powertools' events.
    values += [one.attr for one in nodes if isinstance(one, ast.Attribute) and one.attr in EVENTS]
    fit = len(values) == len(nodes) and all(isinstance(one, (str, int)) for one in values)
    return values if fit else None


def path(node, paths):
    """The field of a record that an expression reads."""
    if isinstance(node, ast.Name):
        return paths.get(node.id)
    if isinstance(node, ast.Attribute) and node.attr in FIELDS:
        base = path(node.value, paths)
        return None if base is None else base + [FIELDS[node.attr]]
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        return longer(path(node.value, paths), node.slice.value)
    if isinstance(node, ast.Call) and last(node) == "get" and isinstance(node.func, ast.Attribute):
        return longer(path(node.func.value, paths), node.args[0].value) if is_named(node) else None
    if isinstance(node, ast.Call) and last(node) in ("loads", "b64decode") and len(node.args) == 1:
        if not is_of_library(node):
            return None
        base = path(node.args[0], paths)
        # What lies deeper as text is no field for a filter.
        return base if base in (["body"], ["kinesis", "data"]) else None
    if isinstance(node, ast.Call) and last(node) == "decode" and isinstance(node.func, ast.Attribute):
        return path(node.func.value, paths)
    return None


def is_named(call):
    if len(call.args) > 1 and isinstance(call.args[1], ast.Constant) and call.args[1].value is not None:
        return False
    return bool(call.args) and isinstance(call.args[0], ast.Constant)


def longer(base, key):
    return None if base is None or not isinstance(key, str) else base + [key]
