"""Conditions of boto3's as DynamoDB has them in text: `state = "new"` of `Key("state").eq("new")`."""

import ast
import json

from parameters import constant, only
from syntax import arguments, last

NAMES = {"Key", "Attr"}
COMPARES = {"eq": "=", "ne": "<>", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
FUNCTIONS = {
    "begins_with": "begins_with", "contains": "contains", "exists": "attribute_exists",
    "not_exists": "attribute_not_exists", "attribute_type": "attribute_type"}
# Stands for what the code does not say.
UNKNOWN = ":value"
# How many conditions deep one is followed.
DEPTH = 20


def expression(node, scope, depth=0):
    """The text of a condition that the code makes; or None."""
    node = only(node, scope)
    if depth > DEPTH:
        return None
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.BitAnd, ast.BitOr)):
        both = [expression(one, scope, depth + 1) for one in (node.left, node.right)]
        word = " AND " if isinstance(node.op, ast.BitAnd) else " OR "
        return None if None in both else word.join(map(in_brackets, both))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Invert):
        inner = expression(node.operand, scope, depth + 1)
        return inner and f"NOT ({inner})"
    is_method = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    return compared(node.func.attr, named(node.func.value, scope), node, scope) if is_method else None


def compared(verb, name, call, scope):
    values = [value(one, scope) for one in arguments(call)]
    if name is None:
        return None
    if verb in COMPARES and len(values) == 1:
        return f"{name} {COMPARES[verb]} {values[0]}"
    if verb == "between" and len(values) == 2:
        return f"{name} BETWEEN {values[0]} AND {values[1]}"
    if verb == "is_in":
        return f"{name} IN ({', '.join(values)})"
    return f"{FUNCTIONS[verb]}({', '.join([name, *values])})" if verb in FUNCTIONS else None


def named(node, scope):
    """The attribute of `Key("state")`, and of `Attr("items").size()`; or None."""
    node = only(node, scope)
    if isinstance(node, ast.Call) and last(node) == "size" and isinstance(node.func, ast.Attribute):
        inner = named(node.func.value, scope)
        return inner and f"size({inner})"
    is_name = isinstance(node, ast.Call) and last(node) in NAMES and len(node.args) == 1
    found = constant(node.args[0], scope) if is_name else None
    return found if isinstance(found, str) else None


def value(node, scope):
    found = constant(node, scope)
    return json.dumps(found) if isinstance(found, (str, int, float)) else UNKNOWN


def in_brackets(text):
    return f"({text})" if " OR " in text else text
