"""What operations of AWS's are given, as far as the code says it."""

from expressions import expression
from parameters import constant, named
from transport import forwards


def constants(node, scope):
    """Arguments by name: their text where the code says it, else null; `*` stands for those that are not named."""
    found = {}
    for keyword in named(node, scope):
        value = constant(keyword.value, scope)
        if value is None and (keyword.arg or "").endswith("Expression"):
            value = expression(keyword.value, scope)
        found[keyword.arg or "*"] = str(value) if value is not None else None
    return found


def forwards_all(node, scope, reach):
    if node.args:
        return False
    told = [forwards(keyword.value, scope, reach) for keyword in node.keywords]
    return "part" in told and None not in told
