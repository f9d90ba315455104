"""What libraries try again and sleep in between: code that sends requests, to AWS or by HTTP."""

import ast
import re

from named import named
from syntax import last

# Decorators; and functions that are given what they try.
TRIES = re.compile(
    r"(tenacity\.(retry|Retrying|AsyncRetrying)|backoff\.on_(exception|predicate)|retrying\.(retry|Retrying)"
    r"|retry(2|ng)?(\.api)?\.(retry|retry_call)|stamina\.(retry|retry_context|RetryingCaller)"
    r"|opnieuw\.retry\w*|aioretry\.retry)$")
HTTP = re.compile(r"(requests|httpx|aiohttp|urllib3|urllib\.request|http\.client)\.")
# Tries again that an adapter or a transport is told of.
POLICIES = {"HTTPAdapter": "max_retries", "HTTPTransport": "retries", "AsyncHTTPTransport": "retries"}
COUNTS = {"total", "connect", "read", "status", "backoff_factor", "status_forcelist"}
# The most that the SDK tries by itself, for DynamoDB in its legacy mode.
# - Source: Boto3 documentation, "Retries".
SDK_ATTEMPTS = 10


def is_http(made):
    """A library's function, or a method of what it has made."""
    if made and made[0] == "of":
        made = made[1]
    return bool(made and made[0] in ("external", "made") and HTTP.match(made[1]))


class Attempts:
    """- Note: `leads` are nodes that lead to functions, `requests` those that send."""

    def __init__(self, program):
        self.program, self.leads, self.requests = program, {}, set()

    def lead(self, node, inner):
        self.leads.setdefault(node, set()).add(inner)

    def sends(self, node, seen=None):
        """Whether a request is sent by a node or what it leads to."""
        seen = set() if seen is None else seen
        for one in ast.walk(node):
            if one in self.requests:
                return True
            for inner in self.leads.get(one, set()) - seen:
                seen.add(inner)
                if self.sends(inner, seen):
                    return True
        return False

    def tries(self, node, module, scope):
        """Whether an expression is one that tries again, made or called."""
        made = self.program.value(node, module, scope)
        made = made[1] if made and made[0] == "of" else made
        return bool(made and made[0] in ("external", "made") and TRIES.match(made[1]))

    def found(self, seen):
        """Nodes that try again what sends requests, with their modules."""
        for scope in seen.values():
            node = scope.node
            decorators = getattr(node, "decorator_list", [])
            if any(self.tries(one, scope.module, None) for one in decorators) and self.sends(node):
                yield node, scope.module
            for one in ast.walk(node):
                if isinstance(one, ast.Call) and self.tries(one.func, scope.module, scope):
                    if any(self.sends(given) for given in one.args):
                        yield one, scope.module
                if isinstance(one, (ast.For, ast.AsyncFor)) and self.tries(one.iter, scope.module, scope):
                    if any(self.sends(statement) for statement in one.body):
                        yield one, scope.module
        nodes = set(named(self.program, seen))
        for module in self.program.modules.values():
            yield from ((one, module) for one in ast.walk(module.tree) if one in nodes and is_policy(one))


def is_policy(node):
    """`HTTPAdapter(max_retries=3)`, `Retry(total=3)`, `Config(retries={"max_attempts": 20})`"""
    if not isinstance(node, ast.Call):
        return False
    given = {key.arg: key.value for key in node.keywords}
    word = last(node)
    if word == "Retry":
        return any(count(given[one]) for one in COUNTS & set(given)) or any(map(count, node.args[:1]))
    if word == "Config" and isinstance(given.get("retries"), ast.Dict):
        return any(count(one) > SDK_ATTEMPTS for one in given["retries"].values)
    return word in POLICIES and count(given.get(POLICIES[word])) > 0


def count(node):
    """A number, or of how many a list is; 0 where it is not said."""
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return len(node.elts)
    value = node.value if isinstance(node, ast.Constant) else 0
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else 0
