"""Records that a function passes over by a look at their fields: a filter of the event source could do it."""

import ast

from conditions import EVENTS, Question, answer
from syntax import is_log, last

RECORD = {"record", "rec", "r", "message", "msg"}
CHALICE = {"on_sqs_message", "on_dynamodb_record", "on_kinesis_record"}
# Through how many lists records are followed.
DEPTH = 4
# These give back what they are given, in the same order or another one.
SAME = {"list", "tuple", "iter", "reversed", "sorted"}


def drops(scope, reach, nodes):
    """Conditions that a record meets which is not passed over."""
    for test, is_wanted, paths, *inner in questions(scope, reach, nodes):
        question = inner[0] if inner else Question(scope, reach.program, paths)
        for condition in question.conditions(test, is_wanted):
            yield {**condition, "node": test}


def questions(scope, reach, nodes):
    """What decides whether a record is worked on, whether it must hold, and which fields names stand for there.

    Only where nothing else of nodes looks at the records: what a filter keeps away would be missed there.
    """
    if sum(map(is_of_records, nodes)) > 1:
        return
    node = scope.node
    body = node.body if isinstance(node.body, list) else []
    own = scope.own
    if own and own[0] in RECORD and own[0] in reach.tainted.get(node, ()) and not any(map(shares, nodes)):
        yield from Leading(scope, reach, ast.Return).of(body, {own[0]: []})
    loops = [one for statement in body for one in ast.walk(statement) if is_loop(one)]
    loops = [one for one in loops if origin(over(one), scope, reach) is not None]
    sources = [listed(over(one), scope) for one in loops]
    loops = [one for one in loops if one not in sources or taken(one, scope, reach) is None]
    # Records that are looked at twice are told apart, and none is passed over.
    if len(loops) == 1 and is_alone(loops[0], scope):
        yield from of_loop(loops[0], scope, reach)


def of_loop(loop, scope, reach):
    base = origin(over(loop), scope, reach)
    if isinstance(loop, ast.Call):
        made = reach.program.value(loop.args[0], scope.module, scope)
        inner = made[1] if made and made[0] == "function" and made[1].own else None
        found = answer(inner, reach.program, {inner.own[0]: base}) if inner else None
        if found:
            yield found[1], True, None, found[0]
        return
    target = loop.target if isinstance(loop, ast.For) else loop.generators[0].target
    if is_enumerated(loop) and isinstance(target, ast.Tuple):
        target = target.elts[-1]
    if not isinstance(target, ast.Name):
        return
    if isinstance(loop, ast.For):
        yield from Leading(scope, reach, ast.Continue).of(loop.body, {target.id: base})
    for test in loop.generators[0].ifs if not isinstance(loop, ast.For) else []:
        yield test, True, {target.id: base}


def is_loop(node):
    is_filter = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "filter" and len(node.args) == 2
    return is_filter or isinstance(node, (ast.For, ast.ListComp, ast.GeneratorExp))


def over(loop):
    """What a loop goes over."""
    if isinstance(loop, ast.Call):
        return loop.args[1]
    given = loop.iter if isinstance(loop, ast.For) else loop.generators[0].iter
    return given.args[0] if is_enumerated(loop) else given


def is_enumerated(loop):
    given = getattr(loop, "iter", None)
    return isinstance(given, ast.Call) and getattr(given.func, "id", "") == "enumerate" and bool(given.args)


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
    names = {one.id for one in ast.walk(over(loop)) if isinstance(one, ast.Name)}
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


def origin(node, scope, reach, depth=0):
    """The field of each record that a loop goes over, empty for the records themselves; None for anything else."""
    node = listed(node, scope)
    # Chalice's events are lists of records.
    if isinstance(node, ast.Name) and scope.own[:1] == [node.id]:
        return [] if any(last(one) in CHALICE for one in getattr(scope.node, "decorator_list", [])) else None
    if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
        return taken(node, scope, reach, depth)
    if is_loop(node):
        return None
    words = {getattr(one, "value", None) for one in ast.walk(node) if isinstance(one, ast.Constant)}
    words |= {one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)}
    return [] if words & {"Records", "records"} and reach.depends(node, scope) else None


def listed(node, scope):
    """What a name stands for, where it is given one value."""
    values = scope.values.get(node.id, []) if isinstance(node, ast.Name) else []
    node = values[0] if len(values) == 1 else node
    while isinstance(node, ast.Call) and getattr(node.func, "id", "") in SAME and node.args:
        node = node.args[0]
    return node


def taken(node, scope, reach, depth=0):
    """The field that a list has of each record: `[json.loads(record["body"]) for record in records]`."""
    given = node.generators[0] if isinstance(node, (ast.ListComp, ast.GeneratorExp)) else None
    if not given or len(node.generators) > 1 or given.ifs or not isinstance(given.target, ast.Name) or depth > DEPTH:
        # Those that are left.
        return None
    base = origin(given.iter, scope, reach, depth + 1)
    return None if base is None else Question(scope, reach.program, {given.target.id: base}).path(node.elt)


class Leading:
    """Questions that stand before all that a record is worked on with; `end` is what goes to the next record."""

    def __init__(self, scope, reach, end):
        self.scope, self.reach, self.end = scope, reach, end

    def of(self, body, paths):
        for number, statement in enumerate(body):
            is_last = number == len(body) - 1
            if isinstance(statement, ast.If):
                yield from self.asked(statement, paths, is_last)
                if statement.orelse or not self.passes(statement.body) or self.acts(statement.test, paths):
                    return
            elif isinstance(statement, ast.Match) and is_last:
                yield from self.asked(chained(statement), paths, is_last)
                return
            elif isinstance(statement, ast.Try) and is_last and not statement.finalbody:
                yield from self.of([*statement.body, *statement.orelse], paths)
                return
            # Even a log ends them: it would lack what a filter keeps away.
            elif not Question(self.scope, self.reach.program, paths).names(statement) and not (
                    isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
                return

    def asked(self, node, paths, is_last):
        rest = node.orelse
        if rest and all(map(self.is_pass, rest)) and is_last:
            yield node.test, True, paths
        elif rest and is_last and not self.passes(node.body):
            yield from self.told_apart(node, paths)
        elif not rest and self.passes(node.body):
            yield node.test, False, paths
        elif not rest and is_last:
            yield node.test, True, paths

    def told_apart(self, node, paths):
        """`if name == "INSERT": …`, `elif name == "MODIFY": …`, where that is all: not all kinds of changes are."""
        tests = []
        while isinstance(node, ast.If) and not self.acts(node.test, paths):
            tests.append(node.test)
            node = node.orelse[0] if len(node.orelse) == 1 else node.orelse
        if node and not (isinstance(node, list) and all(map(self.is_pass, node))):
            return
        test = ast.copy_location(ast.BoolOp(ast.Or(), tests), tests[0]) if tests else None
        found = Question(self.scope, self.reach.program, paths).conditions(test, True) if tests else []
        if found and found[0]["path"] == ["eventName"] and set(found[0]["values"]) < set(EVENTS):
            yield test, True, paths

    def acts(self, test, paths):
        return Question(self.scope, self.reach.program, paths).acts(test)

    def is_pass(self, node):
        value = getattr(node, "value", None)
        is_none = value is None or isinstance(value, ast.Constant) and value.value is None
        is_end = isinstance(node, (ast.Pass, self.end)) and is_none
        return is_end or isinstance(node, ast.Expr) and is_log(node.value)

    def passes(self, body):
        """Whether nothing is done but to go to the next record."""
        return isinstance(body[-1], self.end) and all(map(self.is_pass, body))


def chained(node):
    """`match` as the `if` and `elif` that it stands for; cases of other kinds than values are no question."""
    found = []
    for case in reversed(node.cases):
        patterns = case.pattern.patterns if isinstance(case.pattern, ast.MatchOr) else [case.pattern]
        if isinstance(case.pattern, ast.MatchAs) and not case.pattern.pattern:
            found = case.body
            continue
        values = [getattr(one, "value", ast.Name("", ast.Load())) for one in patterns]
        test = ast.Compare(node.subject, [ast.In()], [ast.Tuple(values, ast.Load())])
        found = [ast.copy_location(ast.If(ast.copy_location(test, node.subject), case.body, found), node.subject)]
    is_chain = bool(found) and isinstance(found[0], ast.If)
    return found[0] if is_chain else ast.If(node.subject, node.cases[0].body, [ast.Raise()])
