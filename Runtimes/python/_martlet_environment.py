"""Environment variables without `os`, whose import takes a tenth of a cold start. `os` takes over what is set here when
a function imports it."""
import posix
import sys


def get(name, default=None):
    value = posix.environ.get(name.encode())
    return default if value is None else value.decode("utf-8", "surrogateescape")


def pop(name, default=None):
    value = get(name, default)
    set(name, None)
    return value


def set(name, value):
    """None removes the variable."""
    os = sys.modules.get("os")
    if os is not None:
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    elif value is None:
        if posix.environ.pop(name.encode(), None) is not None:
            posix.unsetenv(name)
    else:
        posix.environ[name.encode()] = value.encode()
        posix.putenv(name, value)
