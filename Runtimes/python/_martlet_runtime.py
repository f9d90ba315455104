"""The Python runtime of a function: asks for events, calls the handler, posts the results.

It speaks HTTP/1.1 over one raw socket and imports next to nothing: each import would be paid by every cold start
(`json` alone costs 8 ms, `http.client` 20 ms). What a function's own code imports is its own affair.
"""
import _json
import _socket
import os
import sys
import time

VERSION = "2018-06-01"
RECEIVE_BYTES = 256 * 1024


class Fault(Exception):
    """A failure that has one of Lambda's own names."""

    def __init__(self, kind, message, trace=()):
        Exception.__init__(self, message)
        self.kind, self.message, self.trace = kind, message, list(trace)


# --- The Runtime API


class Connection:
    """One kept-alive connection to the Runtime API."""

    def __init__(self, address):
        host, _, port = address.rpartition(":")
        self.host = address.encode()
        self.socket = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
        self.socket.setsockopt(_socket.IPPROTO_TCP, _socket.TCP_NODELAY, 1)
        self.socket.connect((host, int(port or 80)))
        self.pending = b""
        self.next_request = self.head("GET", "invocation/next") + b"\r\n"

    def head(self, method, path):
        line = "%s /%s/runtime/%s HTTP/1.1\r\nHost: " % (method, VERSION, path)
        return line.encode() + self.host + b"\r\nUser-Agent: martlet-python\r\n"

    def next(self):
        self.socket.sendall(self.next_request)
        return self.answer()

    def post(self, path, body, more=b""):
        lines = b"Content-Type: application/json\r\nContent-Length: %d\r\n%s\r\n" % (len(body), more)
        head = self.head("POST", path) + lines
        if len(body) < 65536:
            self.socket.sendall(head + body)
        else:
            self.socket.sendall(head)
            self.socket.sendall(body)
        return self.answer()

    def answer(self):
        """The status, the header fields with their names in lower case, the body."""
        data = self.pending
        end = data.find(b"\r\n\r\n")
        while end < 0:
            data += self.receive()
            end = data.find(b"\r\n\r\n")
        lines = data[:end].decode("latin-1").split("\r\n")
        fields = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            fields[name.lower()] = value.strip()
        start, size = end + 4, int(fields.get("content-length", 0))
        if len(data) - start < size:
            parts = [data]
            missing = size - (len(data) - start)
            while missing > 0:
                part = self.receive()
                parts.append(part)
                missing -= len(part)
            data = b"".join(parts)
        self.pending = data[start + size:]
        return int(lines[0][9:12]), fields, data[start:start + size]

    def receive(self):
        data = self.socket.recv(RECEIVE_BYTES)
        if not data:
            os._exit(0)  # the platform has gone; there is nobody to tell
        return data


# --- JSON, by the C parts of the json module alone


class Scanner:
    strict = True
    object_hook = object_pairs_hook = None
    parse_float, parse_int = float, int
    parse_constant = {"-Infinity": float("-inf"), "Infinity": float("inf"), "NaN": float("nan")}.__getitem__
    memo = {}


scan = _json.make_scanner(Scanner)
escape_all = os.environ.get("AWS_EXECUTION_ENV", "") not in (
    "AWS_Lambda_python3.12", "AWS_Lambda_python3.13", "AWS_Lambda_python3.14")
escape = _json.encode_basestring_ascii if escape_all else _json.encode_basestring


def decode(data):
    try:
        text = data.decode("utf-8")
        try:
            value, end = scan(text, len(text) - len(text.lstrip(" \t\n\r")))
            if not text[end:].strip(" \t\n\r"):
                return value
        except StopIteration:
            pass
        import json  # only for its error text

        return json.loads(text)
    except Exception as error:
        raise Fault("Runtime.UnmarshalError", "Unable to unmarshal input: %s" % error)


def replace_unknown(value):
    kind = type(value)
    if kind.__name__ == "Decimal" and kind.__module__ == "decimal":
        return float(value)
    raise TypeError("Object of type %s is not JSON serializable" % kind.__name__)


def encode(value):
    encoder = _json.make_encoder({}, replace_unknown, escape, None, ": ", ", ", False, False, True)
    return "".join(encoder(value, 0)).encode("utf-8")


def encode_result(value):
    try:
        return encode(value)
    except Exception as error:
        raise Fault("Runtime.MarshalError", "Unable to marshal response: %s" % error)


# --- Errors


def source_line(file, number):
    try:
        with open(file, "rb") as source:
            for count, line in enumerate(source, 1):
                if count == number:
                    return line.decode("utf-8", "replace").strip()
    except OSError:
        pass
    return ""


def trace_of(traceback):
    """The frames of a function's own code, worded as Python does."""
    frames = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if frames or (code.co_filename != __file__ and "importlib" not in code.co_filename):
            entry = '  File "%s", line %d, in %s\n' % (code.co_filename, traceback.tb_lineno, code.co_name)
            line = source_line(code.co_filename, traceback.tb_lineno)
            frames.append(entry + ("    %s\n" % line if line else ""))
        traceback = traceback.tb_next
    return frames


def describe(error, request_id=""):
    """An error as Lambda words it."""
    if isinstance(error, Fault):
        kind, message, trace = error.kind, error.message, error.trace
    else:
        kind, message, trace = type(error).__name__, str(error), trace_of(error.__traceback__)
    return {"errorMessage": message, "errorType": kind, "requestId": request_id, "stackTrace": trace}


def log_error(error):
    """One log line: its parts are divided by carriage returns, so that it stays one event, and indented by hard
    spaces."""
    lines = ["[ERROR] %s: %s" % (error["errorType"], error["errorMessage"]), "Traceback (most recent call last):"]
    for entry in error["stackTrace"]:
        for line in entry.splitlines():
            bare = line.lstrip(" ")
            lines.append("\u00a0" * (len(line) - len(bare)) + bare)
    sys.stdout.write("\r".join(lines) + "\n")


def post_error(connection, path, error):
    log_error(error)
    flush()
    kind = error["errorType"].encode("latin-1", "replace")
    body = {key: error[key] for key in error}
    connection.post(path, encode(body), b"Lambda-Runtime-Function-Error-Type: " + kind + b"\r\n")


def flush():
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        pass  # a function may close its own streams


# --- The context


class Identity:
    cognito_identity_id = None
    cognito_identity_pool_id = None

    def __repr__(self):
        return "CognitoIdentity([cognito_identity_id=%s,cognito_identity_pool_id=%s])" % (
            self.cognito_identity_id, self.cognito_identity_pool_id)


class Client:
    installation_id = app_title = app_version_name = app_version_code = app_package_name = None


class ClientContext:
    custom = env = client = None


class LambdaContext:
    """What a handler gets as its second argument."""

    def __init__(self, fields, deadline):
        get = os.environ.get
        self.aws_request_id = fields["lambda-runtime-aws-request-id"]
        self.log_group_name = get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.function_name = get("AWS_LAMBDA_FUNCTION_NAME")
        self.memory_limit_in_mb = get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.function_version = get("AWS_LAMBDA_FUNCTION_VERSION")
        self.invoked_function_arn = fields.get("lambda-runtime-invoked-function-arn")
        self.tenant_id = fields.get("lambda-runtime-aws-tenant-id")
        self.client_context = client_context(fields.get("lambda-runtime-client-context"))
        self.identity = identity(fields.get("lambda-runtime-cognito-identity"))
        self._epoch_deadline_time_in_ms = deadline

    def get_remaining_time_in_millis(self):
        return max(self._epoch_deadline_time_in_ms - int(time.time() * 1000), 0)

    def log(self, message):
        sys.stdout.write(str(message))

    def __repr__(self):
        names = (
            "aws_request_id", "log_group_name", "log_stream_name", "function_name", "memory_limit_in_mb",
            "function_version", "invoked_function_arn", "client_context", "identity")
        return "LambdaContext([%s])" % ",".join("%s=%s" % (name, getattr(self, name)) for name in names)


def client_context(text):
    if not text:
        return None
    value = decode(text.encode("latin-1"))
    context = ClientContext()
    context.custom, context.env = value.get("custom"), value.get("env")
    if value.get("client"):
        context.client = Client()
        for name in ("installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name"):
            setattr(context.client, name, value["client"].get(name))
    return context


def identity(text):
    result = Identity()
    if text:
        value = decode(text.encode("latin-1"))
        result.cognito_identity_id = value.get("cognitoIdentityId")
        result.cognito_identity_pool_id = value.get("cognitoIdentityPoolId")
    return result


# --- Logging, set up only when a function imports it


current = {"aws_request_id": None}


def set_up_logging(logging):
    class RequestFilter(logging.Filter):
        def filter(self, record):
            record.aws_request_id = current["aws_request_id"] or ""
            return True

    class Handler(logging.Handler):
        def emit(self, record):
            sys.stdout.write(self.format(record))

    logging.Formatter.converter = time.gmtime
    handler = Handler()
    handler.setFormatter(logging.Formatter(
        "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s\n", "%Y-%m-%dT%H:%M:%S"))
    handler.addFilter(RequestFilter())
    logging.getLogger().addHandler(handler)
    level = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "")
    if level:
        logging.getLogger().setLevel({"TRACE": "DEBUG", "FATAL": "CRITICAL", "WARN": "WARNING"}.get(level, level))


class LoggingLoader:
    def __init__(self, loader):
        self.loader = loader

    def __getattr__(self, name):
        return getattr(self.loader, name)

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        self.loader.exec_module(module)
        set_up_logging(module)


class LoggingFinder:
    """Adds Lambda's handler to the root logger at the moment in which `logging` is imported, and is gone then."""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name != "logging":
            return None
        sys.meta_path.remove(cls)
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                spec.loader = LoggingLoader(spec.loader)
                return spec
        return None


# --- The handler


def set_up_path():
    """Where Lambda looks, in its order: the function's code, layers, Python's own folders, the AWS SDK last."""
    task, version = os.environ.get("LAMBDA_TASK_ROOT", "/var/task"), "python%d.%d" % sys.version_info[:2]
    layer = os.environ.pop("_MARTLET_LAYER_ROOT", "/opt")
    sdk = os.environ.pop("_MARTLET_PYTHON_SDK", "")
    folders = ["%s/python/lib/%s/site-packages" % (layer, version), "%s/python" % layer]
    sys.path[0:1] = [task] + [folder for folder in folders if os.path.isdir(folder)]
    if sdk:
        sys.path.append(sdk)


def load(handler):
    try:
        module_name, function_name = handler.rsplit(".", 1)
    except ValueError as error:
        raise Fault("Runtime.MalformedHandlerName", "Bad handler '%s': %s" % (handler, error))
    name = module_name.replace("/", ".")
    if name.split(".")[0] in sys.builtin_module_names:
        raise Fault(
            "Runtime.BuiltInModuleConflict", "Cannot use built-in module %s as a handler module" % module_name)
    try:
        __import__(name)
        module = sys.modules[name]
    except ImportError as error:
        raise Fault("Runtime.ImportModuleError", "Unable to import module '%s': %s" % (module_name, error))
    except SyntaxError as error:
        trace = ['  File "%s" Line %s\n    %s\n' % (error.filename, error.lineno, (error.text or "").rstrip("\n"))]
        raise Fault("Runtime.UserCodeSyntaxError", "Syntax error in module '%s': %s" % (module_name, error), trace)
    try:
        return getattr(module, function_name)
    except AttributeError:
        raise Fault(
            "Runtime.HandlerNotFound", "Handler '%s' missing on module '%s'" % (function_name, module_name))


def add_exit_words():
    """`exit()` and `quit()`, which the site module would have given."""
    import builtins
    import _sitebuiltins

    builtins.quit = _sitebuiltins.Quitter("quit", "Ctrl-D (i.e. EOF)")
    builtins.exit = _sitebuiltins.Quitter("exit", "Ctrl-D (i.e. EOF)")


def serve(connection, function):
    environment = os.environ
    while True:
        status, fields, body = connection.next()
        if status != 200:
            raise RuntimeError("the Runtime API answered %d" % status)
        request_id = fields["lambda-runtime-aws-request-id"]
        current["aws_request_id"] = request_id
        trace_id = fields.get("lambda-runtime-trace-id")
        if trace_id:
            environment["_X_AMZN_TRACE_ID"] = trace_id
        try:
            context = LambdaContext(fields, int(fields.get("lambda-runtime-deadline-ms", 0)))
            result = encode_result(function(decode(body), context))
        except Exception as error:
            post_error(connection, "invocation/%s/error" % request_id, describe(error, request_id))
            continue
        flush()
        connection.post("invocation/%s/response" % request_id, result)


def main():
    connection = Connection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    set_up_path()
    sys.meta_path.insert(0, LoggingFinder)
    add_exit_words()
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(line_buffering=True)
    try:
        function = load(os.environ.get("_HANDLER", ""))
    except Exception as error:
        post_error(connection, "init/error", describe(error))
        sys.exit(1)
    serve(connection, function)
