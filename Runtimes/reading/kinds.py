"""Kinds of values: the choice of several, and what names, classes and calls of AWS's SDK say of theirs."""

import ast
import functools

from syntax import DEFINITIONS, FUNCTIONS, assignments, gives, last, own_nodes

# Of these one may stand for the others; several of the rest are the same to whom they are given.
SEVERAL = {"function", "class", "instance", "table", "choice", "partial"}
# What is done with one of these, is done with each that it holds.
TABLES = ("table", "choice")
MAKERS = {"client": "client", "create_client": "client", "resource": "resource"}
WAITER = ("made", "botocore.waiter.Waiter")
PROPERTIES = {"property", "cached_property"}


@functools.cache
def given_by(owner):
    """What a class's methods give to attributes, with the methods; and what the class itself gives."""
    by_methods, by_class = {}, {}
    for method in (node for node in owner.body if isinstance(node, FUNCTIONS)):
        for node in own_nodes(method):
            for one, value in gives(node):
                if isinstance(one, ast.Attribute) and isinstance(one.value, ast.Name):
                    by_methods.setdefault(one.attr, []).append((method, value))
    for target, value in (pair for node in owner.body for pair in assignments(node)):
        by_class.setdefault(target, []).append(value)
    return by_methods, by_class


def choice(values):
    """The one value of several, or the choice of them."""
    found = []
    for one in values:
        if one and one not in found:
            found.append(one)
    if len(found) < 2 or any(one[0] not in SEVERAL for one in found):
        return found[0] if found else None
    return ("choice", tuple(found))


def of_operation(made, call):
    _, base, attribute = made
    if base[0] == "session":
        return (MAKERS[attribute], service_of(call)) if attribute in MAKERS else None
    if base[0] == "resource" and attribute[:1].isupper():
        return base
    # Those of S3 are soon there.
    if attribute == "get_waiter" and base[1] != "s3":
        return WAITER
    return ("paginator", base[1], service_of(call)) if attribute == "get_paginator" else None


def service_of(call):
    given = call.args[0] if call.args else next((k.value for k in call.keywords if k.arg == "service_name"), None)
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else None


def beginning(node):
    """What a text surely begins with: `handle_` of `"handle_" + kind` and of `f"handle_{kind}"`."""
    if isinstance(node, ast.BinOp):
        return beginning(node.left)
    if isinstance(node, ast.JoinedStr):
        return beginning(node.values[0]) if node.values else ""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def is_property(node):
    return isinstance(node, DEFINITIONS) and any(last(one) in PROPERTIES for one in node.decorator_list)
