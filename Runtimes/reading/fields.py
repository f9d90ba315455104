"""Which field of a record, or of the event itself, an expression reads."""

import ast
import collections

from syntax import is_of_library, last

# Roots of fields: each record of an event's, its first one where it has but one, and the event itself.
RECORD, FIRST, EVENT = "record", "first", "event"
# Of Powertools' records and events, as these have them.
FIELDS = {
    "event_name": "eventName", "body": "body", "json_body": "body", "detail_type": "detail-type", "detail": "detail",
    "source": "source", "account": "account", "region": "region", "resources": "resources", "s3": "s3"}
IN_S3 = {("s3",): {"get_object": "object"}, ("s3", "object"): {"key": "key", "size": "size"}}
# These of Powertools' read JSON.
PARSED = {"json_body", "data_as_json"}
# Texts in which the rest of a record is.
TEXTS = (("body",), ("kinesis", "data"), ("Sns", "Message"))
# What surely holds other fields by their names.
OBJECTS = ((), ("dynamodb",), ("dynamodb", "NewImage"), ("dynamodb", "OldImage"), ("dynamodb", "Keys"), ("detail",),
           ("messageAttributes",), ("Sns", "MessageAttributes"))
DECODES = {"loads", "b64decode", "unquote_plus", "unquote"}
# Fields of an event that rules of EventBridge's can ask for, and other callers' events have not.
OF_EVENTS = {"detail", "detail-type", "source", "account", "region", "resources"}
# What `get` gives without a default.
NONE = ast.Constant(None)


class Field(collections.namedtuple("Field", "keys root is_dict default", defaults=((), RECORD, False, None))):
    """- Note: `keys` lead to it from its root; `default` is what stands for it where it is not there.

    Of one that `is_dict` the code says so: by parsing JSON, or by an empty one in its place.
    """

    def within(self, key):
        if self.root == EVENT and self.keys == ("Records",) and key == 0:
            return Field(root=FIRST)
        return Field(self.keys + (key,), self.root) if isinstance(key, str) else None

    @property
    def holds_fields(self):
        return self.is_dict or self.keys in OBJECTS

    @property
    def is_json(self):
        """Whether it is in a text of JSON, or in JSON that the event is, where numbers are numbers."""
        return self.keys[:1] in (("s3",), ("detail",)) or any(
            self.keys[: len(one)] == one != self.keys for one in TEXTS)


def field(node, question):
    """The field that an expression reads; or None."""
    if isinstance(node, ast.Name):
        found = question.fields.get(node.id)
        return found if isinstance(found, Field) else None
    if isinstance(node, ast.Attribute):
        return of_powertools(node, question)
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        base = question.field(node.value)
        return base and base.within(node.slice.value)
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or) and len(node.values) == 2:
        return with_default(question.field(node.values[0]), node.values[1])
    if not isinstance(node, ast.Call):
        return None
    if last(node) in DECODES and node.args:
        return decoded(node, question)
    return of_method(node, question) if isinstance(node.func, ast.Attribute) else None


def decoded(node, question):
    """`json.loads(record["body"])`; what lies deeper as text is no field for a filter."""
    is_plain = is_of_library(node) or last(node).startswith("unquote")
    base = question.field(node.args[0]) if is_plain else None
    if base is None or base.keys not in TEXTS and base.keys != ("s3", "object", "key"):
        return None
    return base._replace(is_dict=base.is_dict or last(node) == "loads")


def of_method(node, question):
    """`record.get("body")`, `data.decode()`, and `record.kinesis.data_as_json()` of Powertools."""
    verb, holder = node.func.attr, node.func.value
    if verb == "get":
        base = question.field(holder)
        is_named = base is not None and node.args and isinstance(node.args[0], ast.Constant)
        return with_default(base.within(node.args[0].value), [*node.args[1:], NONE][0]) if is_named else None
    if verb == "decode":
        return question.field(holder)
    if verb in ("data_as_json", "data_as_text") and isinstance(holder, ast.Attribute):
        base = question.field(holder.value)
        return base and not base.keys and Field(("kinesis", "data"), base.root, verb in PARSED) or None
    return None


def with_default(found, default):
    """`detail.get("state", "")` and `event.get("detail") or {}`, whose default is a constant or empty."""
    is_empty = isinstance(default, ast.Dict) and not default.keys
    if found is None or not (is_empty or isinstance(default, ast.Constant)):
        return None
    return found._replace(default=None if is_empty else default.value, is_dict=is_empty)


def of_powertools(node, question):
    base = question.field(node.value)
    if base is None or node.attr == "raw_event" or base.keys == ("eventName",) and node.attr in ("name", "value"):
        return base
    key = (IN_S3.get(base.keys, {}) if base.keys else FIELDS).get(node.attr)
    return key and base.within(key)._replace(is_dict=node.attr in PARSED)
