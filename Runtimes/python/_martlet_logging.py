"""Lambda's handler of the root logger, as text or as JSON. Imported when a function imports `logging`."""
import sys
import time

import _martlet_environment as environment

TEXT = "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s"
# What a record has by itself; the rest a function has added by `extra`.
OWN = frozenset((
    "name", "msg", "args", "levelname", "levelno", "pathname", "filename", "module", "exc_info", "exc_text",
    "stack_info", "lineno", "funcName", "created", "msecs", "relativeCreated", "thread", "threadName", "processName",
    "process", "taskName", "aws_request_id", "tenant_id"))


class Loader:
    """`logging`'s own loader, which sets up the handler once the module is there."""

    def __init__(self, loader, current):
        self.loader, self.current = loader, current

    def __getattr__(self, name):
        return getattr(self.loader, name)

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        self.loader.exec_module(module)
        set_up(module, self.current)


def spec(current, path, target):
    for finder in sys.meta_path:
        found = finder.find_spec("logging", path, target)
        if found is not None:
            found.loader = Loader(found.loader, current)
            return found
    return None


def set_up(logging, current):
    class RequestFilter(logging.Filter):
        def filter(self, record):
            record.aws_request_id = current["request_id"] or ""
            record.tenant_id = current["tenant_id"]
            return True

    class LambdaHandler(logging.Handler):
        """A record is one line: line ends inside of it become carriage returns, so that it stays one event."""

        def emit(self, record):
            sys.stdout.write(self.format(record).replace("\n", "\r") + "\n")

    class JSONFormatter(logging.Formatter):
        def format(self, record):
            return as_json(self, record, logging)

    logging.Formatter.converter = time.gmtime
    handler = LambdaHandler()
    is_json = environment.get("AWS_LAMBDA_LOG_FORMAT", "").upper() == "JSON"
    text = logging.Formatter(TEXT, "%Y-%m-%dT%H:%M:%S")
    handler.setFormatter(JSONFormatter(datefmt="%Y-%m-%dT%H:%M:%SZ") if is_json else text)
    handler.addFilter(RequestFilter())
    logging.getLogger().addHandler(handler)
    level = environment.get("AWS_LAMBDA_LOG_LEVEL", "").upper()
    level = "DEBUG" if level == "TRACE" else level
    if level in logging._nameToLevel:
        logging.getLogger().setLevel(level)


def as_json(formatter, record, logging):
    # Levels between Lambda's count as the one below.
    record.levelno = min(50, max(0, record.levelno)) // 10 * 10
    record.levelname = logging.getLevelName(record.levelno)
    is_object = isinstance(record.msg, dict) and not record.args
    fields = {
        "timestamp": formatter.formatTime(record, formatter.datefmt), "level": record.levelname,
        "message": record.msg if is_object else record.getMessage(), "logger": record.name,
    }
    fields.update(of_exception(record))
    fields["requestId"] = record.aws_request_id
    if record.exc_info:
        fields["location"] = "%s:%s:%d" % (record.pathname, record.funcName, record.lineno)
    fields["tenantId"] = record.tenant_id
    for name, value in record.__dict__.items():
        if name not in OWN and name not in fields:
            fields[name] = value
    import json

    present = {name: value for name, value in fields.items() if value is not None}
    return json.dumps(present, ensure_ascii=False, default=str)


def of_exception(record):
    if not record.exc_info or record.exc_info[0] is None:
        return {}
    import traceback

    kind, error, frames = record.exc_info
    return {"stackTrace": traceback.format_tb(frames), "errorType": kind.__name__, "errorMessage": str(error)}
