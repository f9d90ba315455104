"""Records that a function passes over by a look at their fields: a filter of the event source could do it.

Also whole events, as EventBridge has them, by which a function does nothing.
"""

import ast

from conditions import Question, answer, both
from constants import EVENTS
from fields import EVENT, Field
from records import handlers, is_alone, is_of_records, loops, origin, over, target
from syntax import arguments, is_log, last, own_nodes

# These are given what a call gives, and no more.
RUNS = {"run", "run_until_complete", "create_task", "append"}


def drops(scope, reach, nodes):
    """Conditions that a record, or an event, meets which is not passed over."""
    found = []
    for test, is_wanted, question in questions(scope, reach, nodes):
        found += [{**one, "node": test} for one in question.conditions(test, is_wanted)]
    return both(found)


def questions(scope, reach, nodes):
    """What decides whether a record is worked on, whether it must hold, and who can tell which fields it asks for.

    Only where nothing else of nodes looks at the records: what a filter keeps away would be missed there.
    """
    if sum(map(is_of_records, nodes)) > 1:
        return
    if scope in reach.roots and scope.own:
        yield from Leading(Question(scope, reach.program, {scope.own[0]: Field(root=EVENT)}), ast.Return).of_all()
    for call in [*own_nodes(scope.node), *getattr(scope.node, "decorator_list", [])]:
        for given in handlers(call) if isinstance(call, ast.Call) else []:
            yield from of_function(given, Field(), scope, reach)
    found = loops(scope, reach)
    # Records that are looked at twice are told apart, and none is passed over.
    if len(found) == 1 and is_alone(over(found[0]), scope, reach):
        yield from of_loop(found[0], scope, reach)


def of_loop(loop, scope, reach):
    base = origin(over(loop), scope, reach)
    if isinstance(loop, ast.Call):
        yield from of_function(loop.args[0], base, scope, reach, last(loop))
        return
    name = target(loop)
    question = Question(scope, reach.program, {name: base})
    if name and isinstance(loop, ast.For):
        yield from Leading(question, ast.Continue).of(loop.body)
    elif name:
        for test in loop.generators[0].ifs:
            yield test, True, question
        yield from Leading(question, ast.Return, is_used=True).of([ast.Return(loop.elt)])


def of_function(given, base, scope, reach, verb="each"):
    """What a function asks that is given each record, by `filter`, `map`, or by what wants no answer of it."""
    made = reach.program.value(given, scope.module, scope)
    if not made or made[0] != "function" or not made[1].own:
        return
    question = Question(made[1], reach.program, {made[1].own[0]: base})
    if verb != "filter":
        yield from Leading(question, ast.Return, is_used=verb == "map").of_all()
        return
    found = answer(question)
    if found:
        yield found[1], True, found[0]


class Leading:
    """Questions that stand before all that a record is worked on with.

    `end` is what goes to the next record; where an answer `is_used`, one that says something is no such end.
    """

    def __init__(self, question, end, is_used=False):
        self.question, self.end, self.is_used = question, end, is_used

    def of_all(self):
        """Of a whole function."""
        body = self.question.scope.node.body
        yield from self.of(body if isinstance(body, list) else [ast.Return(body)])

    def of(self, body):
        body = body[:-1] if len(body) > 1 and isinstance(body[-1], self.end) and self.is_pass(body[-1]) else body
        for number, statement in enumerate(body):
            is_last = number == len(body) - 1
            if isinstance(statement, ast.If):
                yield from self.asked(statement, is_last)
                if statement.orelse or not self.passes(statement.body) or self.question.acts(statement.test):
                    return
            elif isinstance(statement, ast.Match) and is_last:
                yield from self.asked(chained(statement), is_last)
            elif isinstance(statement, ast.Try) and is_last and not statement.finalbody:
                yield from self.of([*statement.body, *statement.orelse])
            # Even a log ends them: it would lack what a filter keeps away.
            elif not self.question.names(statement) and not (
                    isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
                yield from self.handed(statement) if is_last else []
                return

    def handed(self, statement):
        """Of a function of the package's own that the rest is left to."""
        call = called(statement)
        inner = self.question.into(call) if call and not any(map(self.question.acts, arguments(call))) else None
        if inner and inner.fields:
            is_used = self.is_used if isinstance(statement, ast.Return) else call is not statement.value
            yield from Leading(inner, ast.Return, is_used).of_all()

    def asked(self, node, is_last):
        rest = node.orelse
        if rest and all(map(self.is_pass, rest)) and is_last:
            yield node.test, True, self.question
        elif rest and is_last and not self.passes(node.body):
            yield from self.told_apart(node)
        elif not rest and self.passes(node.body):
            yield node.test, False, self.question
        elif not rest and is_last:
            yield node.test, True, self.question

    def told_apart(self, node):
        """`if name == "INSERT": …`, `elif name == "MODIFY": …`, where that is all: not all kinds of changes are."""
        tests = []
        while isinstance(node, ast.If) and not self.question.acts(node.test):
            tests.append(node.test)
            node = node.orelse[0] if len(node.orelse) == 1 else node.orelse
        if node and not (isinstance(node, list) and all(map(self.is_pass, node))):
            return
        test = ast.copy_location(ast.BoolOp(ast.Or(), tests), tests[0]) if tests else None
        found = self.question.conditions(test, True) if tests else []
        if found and found[0]["path"] == ["eventName"] and set(found[0]["values"]) < set(EVENTS):
            yield test, True, self.question

    def is_pass(self, node):
        is_end = isinstance(node, (ast.Pass, self.end)) and self.says_nothing(getattr(node, "value", None))
        return is_end or isinstance(node, ast.Expr) and is_log(node.value)

    def says_nothing(self, value):
        """Whether an answer is none, or always the same and nobody's."""
        if self.is_used:
            return value is None or isinstance(value, ast.Constant) and value.value is None
        kinds = (ast.Constant, ast.Dict, ast.List, ast.expr_context)
        return value is None or all(isinstance(one, kinds) for one in ast.walk(value))

    def passes(self, body):
        """Whether nothing is done but to go to the next record."""
        return isinstance(body[-1], self.end) and all(map(self.is_pass, body))


def called(node):
    """`process(record)`, by `await`, in a list, or by what runs it; or None."""
    if isinstance(node, (ast.Expr, ast.Return, ast.Assign, ast.Await)):
        return called(node.value)
    if not isinstance(node, ast.Call):
        return None
    if last(node) == "submit" and node.args:
        return ast.Call(node.args[0], node.args[1:], node.keywords)
    inner = called(node.args[0]) if last(node) in RUNS and len(node.args) == 1 else None
    return inner or node


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
