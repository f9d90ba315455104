"""The Python runtime of a function: asks for events, calls the handler, posts the results.

It imports next to nothing: each import would be paid by every cold start (`os` costs 1.2 ms, `json` 8, `http.client` 20).
What only some functions need is in modules of its own that are imported when they are needed: `_martlet_errors`,
`_martlet_encoder`, `_martlet_logging`, `_martlet_client`. What a function's own code imports is its own affair.
"""
import posix
import sys

import _martlet_environment as environment
from _martlet_connection import Connection
from _martlet_context import LambdaContext
from _martlet_json import Fault, decode, encode_result

# The invocation in progress, for log lines; `main` gives it to whoever writes them.
current = {"request_id": None, "tenant_id": None}


class Unbuffered:
    """A standard stream that hands on everything at once: what was printed before a function is killed is seen."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def __iter__(self):
        return iter(self.stream)

    def write(self, text):
        self.stream.write(text)
        self.stream.flush()

    def writelines(self, texts):
        self.stream.writelines(texts)
        self.stream.flush()


class LoggingFinder:
    """Adds Lambda's handler to the root logger at the moment in which `logging` is imported, and is gone then."""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name != "logging":
            return None
        sys.meta_path.remove(cls)
        import _martlet_logging

        return _martlet_logging.spec(current, path, target)


def set_up_path():
    """Where Lambda looks, in its order: the function's code, layers, the runtime, Python's own folders, the AWS SDK."""
    task, layer = environment.get("LAMBDA_TASK_ROOT", "/var/task"), environment.pop("_MARTLET_LAYER_ROOT", "/opt")
    sdk = environment.pop("_MARTLET_PYTHON_SDK", "")
    # A function may run on another version than the one that its layers were made for.
    versions = ["python%d.%d" % sys.version_info[:2]]
    asked = environment.get("AWS_EXECUTION_ENV", "").rpartition("_")[2]
    if asked.startswith("python") and asked not in versions:
        versions.append(asked)
    folders = ["%s/python/lib/%s/site-packages" % (layer, version) for version in versions] + [layer + "/python"]
    here = sys.path[0]
    sys.path[0:1] = [task] + [folder for folder in folders if is_there(folder)]
    if here not in sys.path:
        sys.path.append(here)  # a function has set PYTHONPATH
    if sdk:
        sys.path.append(sdk)


def is_there(folder):
    try:
        posix.stat(folder)
        return True
    except OSError:
        return False


def add_exit_words():
    """`exit()` and `quit()`, which the site module would have given."""
    import builtins
    import _sitebuiltins

    builtins.quit = _sitebuiltins.Quitter("quit", "Ctrl-D (i.e. EOF)")
    builtins.exit = _sitebuiltins.Quitter("exit", "Ctrl-D (i.e. EOF)")


def load(handler):
    try:
        module_name, function_name = handler.rsplit(".", 1)
    except ValueError as error:
        raise Fault("Runtime.MalformedHandlerName", "Bad handler '%s': %s" % (handler, error))
    name = module_name.replace("/", ".")
    if module_name.split(".")[0] in sys.builtin_module_names:
        raise Fault(
            "Runtime.BuiltInModuleConflict", "Cannot use built-in module %s as a handler module" % module_name)
    try:
        __import__(name)
        module = sys.modules[name]
    except ImportError as error:
        raise Fault("Runtime.ImportModuleError", "Unable to import module '%s': %s" % (module_name, error))
    except SyntaxError as error:
        trace = ['  File "%s" Line %s\n    %s' % (error.filename, error.lineno, error.text)]
        raise Fault("Runtime.UserCodeSyntaxError", "Syntax error in module '%s': %s" % (module_name, error), trace)
    try:
        return getattr(module, function_name)
    except AttributeError:
        raise Fault("Runtime.HandlerNotFound", "Handler '%s' missing on module '%s'" % (function_name, module_name))


def serve(connection, function):
    while True:
        status, fields, body = connection.next()
        if status != 200:
            raise RuntimeError("the Runtime API answered %d" % status)
        request_id = current["request_id"] = fields["lambda-runtime-aws-request-id"]
        current["tenant_id"] = fields.get("lambda-runtime-aws-tenant-id")
        environment.set("_X_AMZN_TRACE_ID", fields.get("lambda-runtime-trace-id"))
        try:
            context = LambdaContext(fields)
            result, kind = encode_result(function(decode(body), context))
        except Exception as error:
            import _martlet_errors

            _martlet_errors.post(connection, "invocation/%s/error" % request_id, error, request_id)
            continue
        connection.post_and_ask("invocation/%s/response" % request_id, result, kind)


def main():
    connection = Connection(environment.get("AWS_LAMBDA_RUNTIME_API"))
    set_up_path()
    if "logging" in sys.modules:
        import _martlet_logging

        _martlet_logging.set_up(sys.modules["logging"], current)
    else:
        sys.meta_path.insert(0, LoggingFinder)
    add_exit_words()
    sys.stdout, sys.stderr = Unbuffered(sys.stdout), Unbuffered(sys.stderr)
    try:
        function = load(environment.get("_HANDLER", ""))
    except Exception as error:
        import _martlet_errors

        _martlet_errors.post(connection, "init/error", error)
        sys.exit(1)
    if environment.get("AWS_LAMBDA_INITIALIZATION_TYPE") == "snap-start":
        import _martlet_snapshot

        _martlet_snapshot.wait(connection)
    serve(connection, function)
