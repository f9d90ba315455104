"""What a question asks of the fields of a record or of the event, as a filter can ask it."""

import ast
import copy
import itertools

from constants import EVENTS, Constants, constants
from fields import EVENT, FIRST, OBJECTS, OF_EVENTS, field
from syntax import FUNCTIONS, is_log, last

READS = {
    "get", "loads", "b64decode", "decode", "len", "lower", "upper", "strip", "startswith", "endswith", "unquote_plus",
    "unquote"}
AFFIXES = {"startswith": "prefix", "endswith": "suffix"}
ORDERS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
HOLDS = {
    "<": lambda one, other: one < other, "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other, ">=": lambda one, other: one >= other}
# Of several values of these any may be met; those of the others must all be.
ANY = ("equals", "prefix", "suffix")
ALL = ("anything-but", "numeric")
# Through how many functions a question is followed.
DEPTH = 3


class Question:
    """- Note: `fields` tell of names which field they stand for, or which question."""

    def __init__(self, scope, program, fields, depth=0):
        self.scope, self.program, self.fields, self.depth = scope, program, fields, depth

    def conditions(self, test, is_wanted):
        """Conditions that are met where a test holds, or does not, as is wanted."""
        return self.asked(Constants(self.scope, self.program).visit(copy.deepcopy(test)), is_wanted)

    def asked(self, test, is_wanted):
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            return self.asked(test.operand, not is_wanted)
        if isinstance(test, ast.BoolOp):
            return self.joined(test, is_wanted)
        if isinstance(test, ast.Name) and isinstance(self.fields.get(test.id), ast.expr):
            return self.conditions(self.fields[test.id], is_wanted)
        if isinstance(test, ast.Call):
            return self.called(test, is_wanted)
        if isinstance(test, ast.Compare) and len(test.ops) > 1:
            return self.joined(ast.BoolOp(ast.And(), list(links(test))), is_wanted)
        return self.compared(test, is_wanted) if isinstance(test, ast.Compare) else []

    def joined(self, test, is_wanted):
        before_acts = list(itertools.takewhile(lambda one: not self.acts(one), test.values))
        parts = [self.asked(one, is_wanted) for one in before_acts]
        flat = [one for part in parts for one in part]
        if isinstance(test.op, ast.And) == is_wanted:
            return flat
        is_each = len(parts) == len(test.values) and all(len(part) == 1 for part in parts)
        return either(flat) if is_each else []

    def called(self, test, is_wanted):
        """`key.startswith("in/")`, and a function of the package's own that answers such a question."""
        operator = AFFIXES.get(test.func.attr) if isinstance(test.func, ast.Attribute) else None
        if operator and len(test.args) == 1:
            values = constants(test.args[0]) if is_wanted else None
            is_text = values and all(isinstance(one, str) and one for one in values)
            return condition(self.field(test.func.value), operator, values) if is_text else []
        inner = self.predicate(test)
        return inner[0].conditions(inner[1], is_wanted) if inner else []

    def compared(self, test, is_wanted):
        kind, right = type(test.ops[0]), test.comparators[0]
        found, values, is_turned = self.field(test.left), constants(right), False
        if found is None and kind not in (ast.In, ast.NotIn):
            found, values, is_turned = self.field(right), constants(test.left), True
        if kind in ORDERS:
            return ordered(found, ORDERS[kind], values, is_turned, is_wanted)
        is_equal = kind in (ast.Eq, ast.In)
        if not is_equal and kind not in (ast.NotEq, ast.NotIn):
            return []
        if found is None:
            return self.held(test.left, right, is_equal == is_wanted) if kind in (ast.In, ast.NotIn) else []
        return condition(found, "equals" if is_equal == is_wanted else "anything-but", values)

    def held(self, key, holder, is_there):
        """`"user" in body`, of what surely is no text or list, and where no more than that is asked of the field."""
        base = self.field(holder)
        found = base.within(key.value) if base and base.holds_fields and isinstance(key, ast.Constant) else None
        # What is in no JSON is under its type: `{"S": "new"}`.
        is_plain = found and found.keys not in OBJECTS and (found.is_json or len(found.keys) == 1)
        is_leaf = is_plain and not any(
            is_within(one, key.value) for one in ast.walk(self.scope.module.tree))
        return condition(found, "exists", [is_there]) if is_leaf else []

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
        inner = self.into(call)
        return answer(inner) if inner and not call.keywords else None

    def into(self, call):
        """The function of the package's own that a call leads to, with the fields that its parameters stand for."""
        is_near = self.depth < DEPTH and self.is_named(call.func)
        made = self.program.value(call.func, self.scope.module, self.scope) if is_near else None
        if not made or made[0] != "function":
            return None
        given = [*zip(made[1].own, call.args), *((one.arg, one.value) for one in call.keywords)]
        found = {name: self.field(one) for name, one in given}
        return Question(
            made[1], self.program, {name: one for name, one in found.items() if one is not None}, self.depth + 1)

    def is_named(self, node):
        """Whether a name says which function is called, and not what the record does."""
        values = self.scope.values.get(node.id, []) if isinstance(node, ast.Name) else []
        return isinstance(node, (ast.Name, ast.Attribute)) and all(isinstance(one, FUNCTIONS) for one in values)

    def field(self, node):
        """The field that an expression reads, also by functions that only take it out."""
        found = field(node, self)
        inner = self.predicate(node) if found is None and isinstance(node, ast.Call) else None
        return inner[0].field(inner[1]) if inner else found

    def names(self, statement):
        """Lets a name stand for the field that it is given, or for a question about one; whether it is that."""
        target = statement.targets[0] if isinstance(statement, ast.Assign) else getattr(statement, "target", None)
        if not isinstance(statement, (ast.Assign, ast.AnnAssign)) or not isinstance(target, ast.Name):
            return False
        found = self.field(statement.value)
        is_question = isinstance(statement.value, (ast.Compare, ast.BoolOp)) and not any(
            isinstance(one, ast.Call) and last(one) not in READS for one in ast.walk(statement.value))
        if found is None and not is_question:
            return False
        self.fields[target.id] = statement.value if found is None else found
        return True


# MARK: - Answers

def answer(question):
    """The question that a function answers with after it has only named fields, with what these are; or None."""
    node = question.scope.node
    if isinstance(node, ast.Lambda):
        return question, node.body
    before = []
    for statement in node.body if isinstance(node, FUNCTIONS) else []:
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
        either_one = ast.BoolOp(ast.Or() if is_true else ast.And(), [test, value])
        value = test if is_same else ast.copy_location(either_one, test)
    return value


# MARK: - Conditions

def condition(found, operator, values):
    """A condition of a field that a filter can look at, as the only one of a list; else an empty list."""
    if not found or not found.keys or not values or meets(found.default, operator, values):
        return []
    if found.root == FIRST and (found.keys[0] not in ("s3", "Sns") and found.keys != ("eventName",) or any(
            one in EVENTS for one in values)):
        return []
    # Whoever keeps a function warm says so by the source, and is not to be kept away.
    is_warm = found.keys == ("source",) and operator == "anything-but"
    if found.root == EVENT and (found.keys[0] not in OF_EVENTS or is_warm):
        return []
    return [{"path": list(found.keys), "operator": operator, "values": values,
             **({"of": EVENT} if found.root == EVENT else {})}]


def ordered(found, order, values, is_turned, is_wanted):
    """`amount < 100`, of a number in JSON."""
    value = values[0] if values and len(values) == 1 else None
    if not found or not found.is_json or isinstance(value, bool) or not isinstance(value, (int, float)):
        return []
    order = TURNED[order] if is_turned else order
    return condition(found, "numeric", [[order if is_wanted else OPPOSITE[order], value]])


def meets(default, operator, values):
    """Whether a condition holds of what stands for a field that is not there."""
    if default is None:
        return False
    if operator in ANY[1:]:
        return isinstance(default, str) and any(
            default.startswith(one) if operator == "prefix" else default.endswith(one) for one in values)
    if operator == "numeric":
        return isinstance(default, (int, float)) and all(HOLDS[order](default, one) for order, one in values)
    return (default in values) == (operator == "equals")


def either(conditions):
    """The one condition of several any of which is met; none, where that cannot be said."""
    first = conditions[0]
    fit = first["operator"] in ANY and all(is_alike(one, first) for one in conditions)
    return [{**first, "values": [value for one in conditions for value in one["values"]]}] if fit else []


def both(conditions):
    """Conditions that are all met, of each field one where that can be said."""
    found = []
    for one in conditions:
        same = next((other for other in found if is_alike(one, other) and are_joined(one, other)), None)
        if same:
            same["values"] = [*same["values"], *(value for value in one["values"] if value not in same["values"])]
        else:
            found.append(one)
    return found


def are_joined(one, other):
    """Whether two conditions of a field can be said in one; filters know one bound from below and one from above."""
    bounds = [order[0] for each in (one, other) for order, _ in each["values"]] if one["operator"] == "numeric" else []
    return one["operator"] in ALL and len(set(bounds)) == len(bounds)


def is_alike(one, other):
    return all(one.get(key) == other.get(key) for key in ("path", "operator", "of"))


def links(test):
    """`0 < amount < 100` as `0 < amount` and `amount < 100`"""
    for left, order, right in zip([test.left, *test.comparators], test.ops, test.comparators):
        yield ast.Compare(left, [order], [right])


def is_within(node, key):
    """`body["user"]["id"]`: filters can't ask whether there is what holds other fields."""
    is_get = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "get"
    holder = node.func.value if is_get else node.value if isinstance(node, ast.Subscript) else None
    given = holder.args[:1] if isinstance(holder, ast.Call) else [getattr(holder, "slice", None)]
    return any(isinstance(one, ast.Constant) and one.value == key for one in given)
