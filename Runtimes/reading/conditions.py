"""What a question asks of a record's fields, as a filter of an event source can ask it."""

import ast
import copy
import itertools

from kinds import given_by
from syntax import FUNCTIONS, is_log, is_of_library, last

READS = {"get", "loads", "b64decode", "decode", "len", "lower", "upper", "strip", "startswith", "endswith"}
EVENTS = ("INSERT", "MODIFY", "REMOVE")
# Of Powertools' records, as the event has them.
FIELDS = {"event_name": "eventName", "body": "body", "json_body": "body"}
TEXTS = (["body"], ["kinesis", "data"], ["Sns", "Message"])
# Through how many functions a question is followed.
DEPTH = 3


class Question:
    """- Note: `paths` tell of names which field of a record they stand for, or which question."""

    def __init__(self, scope, program, paths, depth=0):
        self.scope, self.program, self.paths, self.depth = scope, program, paths, depth

    def conditions(self, test, is_wanted):
        """Conditions that a record meets for which a test holds, or does not, as is wanted."""
        return self.asked(Constants(self.scope, self.program).visit(copy.deepcopy(test)), is_wanted)

    def asked(self, test, is_wanted):
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            return self.asked(test.operand, not is_wanted)
        if isinstance(test, ast.BoolOp):
            return self.joined(test, is_wanted)
        if isinstance(test, ast.Name) and isinstance(self.paths.get(test.id), ast.expr):
            return self.conditions(self.paths[test.id], is_wanted)
        if isinstance(test, ast.Call):
            inner = self.predicate(test)
            return inner[0].conditions(inner[1], is_wanted) if inner else []
        return self.compared(test, is_wanted) if isinstance(test, ast.Compare) and len(test.ops) == 1 else []

    def joined(self, test, is_wanted):
        before_acts = list(itertools.takewhile(lambda one: not self.acts(one), test.values))
        parts = [self.asked(one, is_wanted) for one in before_acts]
        flat = [one for part in parts for one in part]
        if isinstance(test.op, ast.And) == is_wanted:
            return flat
        fit = len(parts) == len(test.values) and all(len(part) == 1 for part in parts) and all(
            one["operator"] == "equals" and one["path"] == flat[0]["path"] for one in flat)
        return [{**flat[0], "values": [value for one in flat for value in one["values"]]}] if fit else []

    def compared(self, test, is_wanted):
        field, values = self.path(test.left), constants(test.comparators[0])
        if isinstance(test.ops[0], (ast.Eq, ast.NotEq)) and field is None:
            field, values = self.path(test.comparators[0]), constants(test.left)
        is_equal = isinstance(test.ops[0], (ast.Eq, ast.In))
        if not field or not values or not is_equal and not isinstance(test.ops[0], (ast.NotEq, ast.NotIn)):
            return []
        return [{"path": field, "operator": "equals" if is_equal == is_wanted else "anything-but", "values": values}]

    def acts(self, test):
        """Whether a question calls more than what takes a field out of a record: that may do something."""
        for one in ast.walk(test):
            if isinstance(one, ast.NamedExpr):
                return True
            if isinstance(one, ast.Call) and last(one) not in READS:
                inner = self.predicate(one)
                if not inner or inner[0].acts(inner[1]):
                    return True
        return False

    def predicate(self, call):
        """The question that a function of the package's own answers with, which does nothing else; or None."""
        made = self.program.value(call.func, self.scope.module, self.scope) if self.depth < DEPTH else None
        if not made or made[0] != "function" or call.keywords:
            return None
        inner = made[1]
        paths = {name: self.path(one) for name, one in zip(inner.own, call.args)}
        return answer(inner, self.program, {name: found for name, found in paths.items() if found is not None},
                      self.depth + 1)

    def path(self, node):
        """The field of a record that an expression reads, also by functions that only take it out."""
        found = path(node, self.paths, self)
        inner = self.predicate(node) if found is None and isinstance(node, ast.Call) else None
        return inner[0].path(inner[1]) if inner else found

    def names(self, statement):
        """Lets a name stand for the field that it is given, or for a question about one; whether it is that."""
        target = statement.targets[0] if isinstance(statement, ast.Assign) else getattr(statement, "target", None)
        if not isinstance(statement, (ast.Assign, ast.AnnAssign)) or not isinstance(target, ast.Name):
            return False
        found = self.path(statement.value)
        is_question = isinstance(statement.value, (ast.Compare, ast.BoolOp)) and not any(
            isinstance(one, ast.Call) and last(one) not in READS for one in ast.walk(statement.value))
        if found is None and not is_question:
            return False
        self.paths[target.id] = statement.value if found is None else found
        return True


def answer(inner, program, paths, depth=0):
    """The question that a function answers with after it has only named fields, with what these are; or None."""
    question = Question(inner, program, paths, depth)
    if isinstance(inner.node, ast.Lambda):
        return question, inner.node.body
    before = []
    for statement in inner.node.body if isinstance(inner.node, FUNCTIONS) else []:
        if isinstance(statement, ast.Return) and statement.value:
            return question, joined(before, statement.value)
        if isinstance(statement, ast.If) and not statement.orelse and is_answer(statement.body):
            before.append((statement.test, statement.body[-1].value.value))
            continue
        is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
        if not is_text and not question.names(statement):
            return None
    return None


def is_answer(body):
    """`return False`, and nothing but logs before that."""
    last_one = body[-1]
    is_plain = isinstance(last_one, ast.Return) and isinstance(last_one.value, ast.Constant) and isinstance(
        last_one.value.value, bool)
    return is_plain and all(isinstance(one, ast.Expr) and is_log(one.value) for one in body[:-1])


def joined(before, value):
    """One question of those that are asked before an answer: `if a: return False`, `return b` is `not a and b`."""
    for test, is_true in reversed(before):
        test = test if is_true else ast.copy_location(ast.UnaryOp(ast.Not(), test), test)
        is_same = isinstance(value, ast.Constant) and value.value is not is_true
        either = ast.BoolOp(ast.Or() if is_true else ast.And(), [test, value])
        value = test if is_same else ast.copy_location(either, test)
    return value


class Constants(ast.NodeTransformer):
    """Puts what a module's constants stand for in the place of their names."""

    def __init__(self, scope, program):
        self.scope, self.program = scope, program

    def visit_Name(self, node):
        module = self.scope.module
        value = module.names.get(node.id)
        if value is None and node.id in module.imports:
            source, attribute = module.imports[node.id]
            module = self.program.own(source) or module
            value = module.names.get(attribute)
        value = value.args[0] if isinstance(value, ast.Call) and last(value) == "frozenset" and value.args else value
        if not is_constant(value) or self.scope.is_local(node.id) or node.id in module.state:
            return node
        is_changed = any(isinstance(one, ast.Global) and node.id in one.names for one in ast.walk(module.tree))
        return node if is_changed else value

    def visit_Attribute(self, node):
        """`Status.PAID` of a class of the package's own, and `.value` of it."""
        named = node.value if node.attr == "value" and isinstance(node.value, ast.Attribute) else node
        made = self.program.value(named.value, self.scope.module, self.scope)
        given = given_by(made[2])[1].get(named.attr, []) if made and made[0] == "class" else []
        return given[0] if len(given) == 1 and is_constant(given[0]) else self.generic_visit(node)


def is_constant(node):
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return all(isinstance(one, ast.Constant) for one in node.elts)
    return isinstance(node, ast.Constant)


def constants(node):
    nodes = node.elts if isinstance(node, (ast.Tuple, ast.List, ast.Set)) else [node]
    values = [one.value for one in nodes if isinstance(one, ast.Constant)]
    # The names of Powertools' events.
    values += [one.attr for one in nodes if isinstance(one, ast.Attribute) and one.attr in EVENTS]
    fit = len(values) == len(nodes) and all(isinstance(one, (str, int)) for one in values)
    return values if fit else None


def path(node, paths, question):
    """The field of a record that an expression reads."""
    if isinstance(node, ast.Name):
        found = paths.get(node.id)
        return found if isinstance(found, list) else None
    if isinstance(node, ast.Attribute):
        return of_powertools(node, question)
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        return longer(question.path(node.value), node.slice.value)
    if not isinstance(node, ast.Call):
        return None
    if last(node) in ("loads", "b64decode") and len(node.args) == 1:
        # What lies deeper as text is no field for a filter.
        base = question.path(node.args[0]) if is_of_library(node) else None
        return base if base in TEXTS else None
    return of_method(node, question) if isinstance(node.func, ast.Attribute) else None


def of_method(node, question):
    """`record.get("body")`, `data.decode()`, and `record.kinesis.data_as_json()` of Powertools."""
    verb, holder = node.func.attr, node.func.value
    if verb == "get":
        return longer(question.path(holder), node.args[0].value) if is_named(node) else None
    if verb == "decode":
        return question.path(holder)
    is_data = verb in ("data_as_json", "data_as_text") and isinstance(holder, ast.Attribute)
    return ["kinesis", "data"] if is_data and question.path(holder.value) == [] else None


def of_powertools(node, question):
    base = question.path(node.value)
    if node.attr == "raw_event" or base == ["eventName"] and node.attr in ("name", "value"):
        return base
    return [FIELDS[node.attr]] if node.attr in FIELDS and base == [] else None


def is_named(call):
    if len(call.args) > 1 and isinstance(call.args[1], ast.Constant) and call.args[1].value is not None:
        return False
    return bool(call.args) and isinstance(call.args[0], ast.Constant)


def longer(base, key):
    return None if base is None or not isinstance(key, str) else base + [key]
