"""Events from JSON and results to JSON, by the C parts of the json module alone.

The rules are those of the library that Lambda's runtime writes results with, which differ from Python's json module:
bytes are texts, named tuples are objects, decimals are numbers. `_martlet_encoder` knows them; it is asked only for
results that hold something else than plain values, which `marshal` tells at the speed of C.
"""
import _json
import marshal

import _martlet_environment as environment


class Fault(Exception):
    """A failure that has one of Lambda's own names."""

    def __init__(self, kind, message, trace=()):
        Exception.__init__(self, message)
        self.kind, self.message, self.trace = kind, message, list(trace)


class Scanner:
    strict = True
    object_hook = object_pairs_hook = None
    parse_float, parse_int = float, int
    parse_constant = {"-Infinity": float("-inf"), "Infinity": float("inf"), "NaN": float("nan")}.__getitem__
    memo = {}


scan = _json.make_scanner(Scanner)
# Up to Python 3.11 Lambda escapes what is not ASCII.
escape_all = environment.get("AWS_EXECUTION_ENV") not in (
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


def refuse(value):
    if type(value) is bytes:
        return value.decode("utf-8")
    raise TypeError("Object of type %s is not JSON serializable" % type(value).__name__)


above = {}  # the containers around the value in work, by their ids
plain = _json.make_encoder(above, refuse, escape, None, ": ", ", ", False, False, True)


def encode(value):
    try:
        marshal.dumps(value)
    except ValueError:
        import _martlet_encoder

        return _martlet_encoder.encode(value, escape).encode("utf-8")
    try:
        return "".join(plain(value, 0)).encode("utf-8")
    except BaseException:
        above.clear()
        raise


def encode_result(value):
    """What is posted for a handler's result, and its content type."""
    if isinstance(value, bytes):
        return value, b"application/unknown"
    try:
        return encode(value), b"application/json"
    except Exception as error:
        raise Fault("Runtime.MarshalError", "Unable to marshal response: %s" % error)
