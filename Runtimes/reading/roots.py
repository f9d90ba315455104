"""What is called for each event: the handler, what it is made of, and what a framework is given."""

import ast

from syntax import FUNCTIONS, arguments, last, own_nodes

# Decorators of Powertools and of frameworks that hand events to a function.
ROUTES = set(
    """get post put delete patch head options route api_route websocket
    resolver field mutation on_publish on_subscribe batch_resolver
    not_found exception_handler errorhandler before_request after_request middleware event task tool
    on_sqs_message on_sns_message on_s3_event on_dynamodb_record on_kinesis_record schedule lambda_function""".split())
# What frameworks are given such functions by.
REGISTERS = set(
    """Route WebSocketRoute APIRoute Depends Security add_url_rule add_api_route add_route add_websocket_route
    add_exception_handler include_handler""".split())


class Roots:
    """- Parameter found: is told each function, and whether only its first parameter is the event."""

    def __init__(self, program, found):
        self.program, self.found = program, found

    def find(self):
        main = self.program.main
        if main is None:
            return
        self.handler(self.program.named(self.program.handler, main, None, 0))
        self.wrapped(main)
        for module in self.program.modules.values():
            self.routes(module)

    def routes(self, module):
        for node in ast.walk(module.tree):
            if isinstance(node, FUNCTIONS) and any(self.is_route(one, module) for one in node.decorator_list):
                self.found(self.program.scope(module, node), first_only=False)
            if isinstance(node, ast.Call) and last(node) in REGISTERS:
                self.registered(arguments(node), module)
            # `@app.get("/orders", middlewares=[check])`
            if isinstance(node, ast.keyword) and node.arg in ("middlewares", "dependencies"):
                self.registered([node.value], module)
        for call in (getattr(one, "value", None) for one in module.tree.body if isinstance(one, ast.Expr)):
            if isinstance(call, ast.Call) and self.keeps(call, module):
                self.registered(arguments(call), module)
        for function in (one for one in ast.walk(module.tree) if isinstance(one, FUNCTIONS)):
            self.registered_in(function, module)

    def handler(self, value):
        if value and value[0] in ("instance", "class"):
            value = self.program.member(value, "__call__", 0)
        for one in self.program.entries(value, 0) if value and value[0] == "choice" else [value]:
            if one and one[0] == "function":
                self.found(one[1], first_only=True)
                self.decorated(one[1])

    def decorated(self, scope):
        """The function under decorators of the package's own; and all in these, for what is not followed there."""
        main = self.program.main
        node = main.names.get(self.program.handler)
        for under in [scope.node, node] if isinstance(node, FUNCTIONS) else [scope.node]:
            for decorator in getattr(under, "decorator_list", []):
                self.of_decorator(decorator, scope.module)
                value = self.program.value(decorator, scope.module, self.program.scope(scope.module, under).parent)
                if value and value[0] == "function":
                    self.inner(value[1])
        if isinstance(node, FUNCTIONS) and node is not scope.node:
            self.found(self.program.scope(main, node), first_only=True)

    def of_decorator(self, decorator, module):
        """`@batch_processor(record_handler=work)`; and `@audit(stream="s")` of a function that Powertools calls."""
        if not isinstance(decorator, ast.Call):
            return
        handlers = [one.value for one in decorator.keywords if (one.arg or "").endswith("handler")]
        self.registered(handlers, module)
        maker = self.program.value(decorator.func, module)
        if maker and maker[0] == "function" and is_middleware(maker[1]):
            self.found(maker[1], first_only=False)

    def wrapped(self, main):
        """A handler that another function makes: `handler = middleware(real)`; not what makes an application once."""
        made = main.names.get(self.program.handler)
        nodes = list(ast.walk(made)) if isinstance(made, ast.expr) else []
        calls = {node.func: self.program.value(node, main) for node in nodes if isinstance(node, ast.Call)}
        for node in (one for one in nodes if isinstance(one, (ast.Name, ast.Attribute, ast.Lambda))):
            value = self.program.value(node, main)
            if not value or value[0] != "function":
                continue
            if node not in calls:
                self.found(value[1], first_only=False)
            if node not in calls or calls[node] is None or calls[node][0] != "made":
                self.inner(value[1])

    def inner(self, scope):
        """The functions in a decorator: they are called for each event, it once, where it is none of Powertools'."""
        if is_middleware(scope):
            self.found(scope, first_only=False)
        for node in ast.walk(scope.node):
            if isinstance(node, FUNCTIONS) and node is not scope.node:
                self.found(self.program.scope(scope.module, node), first_only=False)

    def registered(self, given, module):
        """`Route("/orders", orders)`"""
        for node in given:
            if isinstance(node, (ast.List, ast.Tuple)):
                self.registered(node.elts, module)
            is_name = isinstance(node, (ast.Name, ast.Attribute, ast.Lambda, ast.Call))
            value = self.program.value(node, module) if is_name else None
            if value and value[0] == "instance":
                value = self.program.member(value, "__call__", 0)
            if value and value[0] == "function":
                self.found(value[1], first_only=False)

    def registered_in(self, function, module):
        """`bus.register("create", create)` in a function that is called when modules are loaded."""
        scope = self.program.scope(module, function)
        for call in (node for node in own_nodes(function) if isinstance(node, ast.Call) and node.args):
            functions = [one for one in call.args if isinstance(one, ast.Name) and not scope.is_local(one.id)]
            if functions and isinstance(call.func, ast.Attribute) and self.keeps(call, module, scope):
                self.registered(functions, module)

    def keeps(self, call, module, scope=None):
        """`bus.on("created", create)` of the package's own."""
        value = self.program.value(call.func, module, scope)
        return bool(value and value[0] == "function" and registers(value[1]))

    def is_route(self, decorator, module):
        """`@app.get("/orders")` of Powertools and the like; or one of the package's own that keeps the function."""
        function = getattr(decorator, "func", decorator)
        if isinstance(function, ast.Attribute) and function.attr in ROUTES:
            return True
        # `@act.register(dict)` of a function that tells its arguments apart.
        if isinstance(function, ast.Attribute) and function.attr == "register":
            value = self.program.value(function.value, module)
            return bool(value and value[0] == "function")
        value = self.program.value(decorator, module)
        return bool(value and value[0] == "function" and registers(value[1]))


def is_middleware(scope):
    return any(last(one) == "lambda_handler_decorator" for one in getattr(scope.node, "decorator_list", []))


def registers(scope):
    """Whether a function puts what it is given where others find it: `HANDLERS[name] = function`."""
    for node in ast.walk(scope.node):
        is_kept = isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript)
        given = [node.value] if is_kept else []
        if isinstance(node, ast.Call) and last(node) in ("append", "add", "setdefault"):
            given = node.args
        if any(getattr(one, "id", None) in scope.own for one in given):
            return True
    return False
