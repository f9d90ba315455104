"""JSON of results that hold more than plain values: named tuples, decimals, subclasses of the plain types."""

INFINITY = float("inf")


def encode(value, escape):
    encoder = Encoder(escape)
    try:
        encoder.add(value)
    except RecursionError:
        raise RecursionError("maximum recursion depth exceeded while encoding a JSON object")
    return "".join(encoder.parts)


class Encoder:
    def __init__(self, escape):
        self.escape = escape
        self.parts = []
        self.above = set()  # the ids of the containers around the value

    def add(self, value):
        if isinstance(value, (str, bytes)):
            self.parts.append(self.escape(text(value)))
        elif value is None or isinstance(value, (int, float)):
            self.parts.append(plain(value))
        else:
            self.add_container(value)

    def add_container(self, value):
        if id(value) in self.above:
            raise ValueError("Circular reference detected")
        self.above.add(id(value))
        as_dict = getattr(value, "_asdict", None)
        if isinstance(value, list):
            self.add_array(value)
        elif callable(as_dict):
            self.add_object(as_dict())
        elif isinstance(value, tuple):
            self.add_array(value)
        elif isinstance(value, dict):
            self.add_object(value)
        else:
            self.parts.append(decimal(value))
        self.above.discard(id(value))

    def add_array(self, values):
        self.parts.append("[")
        for index, value in enumerate(values):
            if index:
                self.parts.append(", ")
            self.add(value)
        self.parts.append("]")

    def add_object(self, values):
        self.parts.append("{")
        for index, (key, value) in enumerate(values.items()):
            if index:
                self.parts.append(", ")
            self.parts.append(self.escape(name(key)) + ": ")
            self.add(value)
        self.parts.append("}")


def text(value):
    return value if isinstance(value, str) else value.decode("utf-8")


def plain(value):
    if value is None or value is True or value is False:
        return "null" if value is None else "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if value != value:
        return "NaN"
    if value in (INFINITY, -INFINITY):
        return "Infinity" if value > 0 else "-Infinity"
    return float.__repr__(value)


def name(key):
    if isinstance(key, (str, bytes)):
        return text(key)
    if key is None or isinstance(key, (int, float)):
        return plain(key)
    raise TypeError("keys must be str, int, float, bool or None, not %s" % type(key).__name__)


def decimal(value):
    for kind in type(value).__mro__:
        if kind.__name__ == "Decimal" and kind.__module__ == "decimal":
            return "NaN" if value.is_nan() else str(value)
    raise TypeError("Object of type %s is not JSON serializable" % type(value).__name__)
