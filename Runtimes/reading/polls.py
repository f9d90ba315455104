"""Loops that sleep until an answer of another service says that something is done."""

import ast

from retries import is_meant, is_sleep, seconds
from syntax import arguments, assignments


def polls(scope, program, attempts):
    """Loops of a function that ask again and again, and are paid for while they wait."""
    for node in ast.walk(scope.node):
        if isinstance(node, (ast.While, ast.For, ast.AsyncFor)) and is_poll(node, scope, program, attempts):
            yield node


def is_poll(loop, scope, program, attempts):
    nodes = [one for statement in loop.body for one in ast.walk(statement)]
    sleeps = [one for one in nodes if isinstance(one, ast.Call) and is_sleep(one, program, scope)]
    if not sleeps or any(is_short(one, scope) for one in sleeps) or any(map(is_meant, nodes)):
        return False
    told = set()
    # Twice, for what is taken out of an answer.
    for one in [*nodes, *nodes]:
        told |= {name for name, value in assignments(one) if attempts.sends(value) or told & names(value)}
    # What is handed to the next request is where it goes on, as with pages.
    told -= {name for one in nodes if attempts.sends(one) for name in handed(one)}
    ends = [loop.test] if isinstance(loop, ast.While) else []
    ends += [one.test for one in nodes if isinstance(one, ast.If) and is_end(one)]
    return any(told & names(one) or attempts.sends(one) for one in ends)


def is_short(call, scope):
    """Whether it is said that a sleep lasts less than a second."""
    given = call.args[0] if call.args else None
    return isinstance(given, ast.Constant) and seconds(given, scope) < 1


def is_end(node):
    return isinstance(node.body[-1], (ast.Return, ast.Break, ast.Raise))


def names(node):
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def handed(node):
    return {name for one in arguments(node) for name in names(one)} if isinstance(node, ast.Call) else set()
