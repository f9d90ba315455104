"""The client context of an invocation, for those that have one."""
from _martlet_context import listing
from _martlet_json import Fault


class Client:
    __slots__ = ["installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name"]

    def __init__(self, fields):
        fill(self, fields)

    def __repr__(self):
        return listing(self, self.__slots__)


class ClientContext:
    __slots__ = ["custom", "env", "client"]

    def __init__(self, fields):
        fill(self, fields)
        if self.client is not None:
            self.client = Client(self.client)

    def __repr__(self):
        return listing(self, self.__slots__)


def fill(value, fields):
    for name in value.__slots__:
        setattr(value, name, fields.get(name))


def client_context(header):
    fields = parse(header, "Client Context")
    return None if fields is None else ClientContext(fields)


def parse(header, name):
    if not header:
        return None
    import json

    try:
        return json.loads(header.encode("latin-1").decode("utf-8"))
    except Exception as error:
        raise Fault("Runtime.LambdaContextUnmarshalError", "Unable to parse %s JSON: %s" % (name, error))
