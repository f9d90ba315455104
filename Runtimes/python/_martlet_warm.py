"""A runtime that is started before its function is known: it loads what functions commonly need, and waits.

Its function comes over the socket WARM as one packet: the variables that a runtime started for it would have, each ended
by a zero byte. From there on everything goes on as if the process had been started at that moment: nothing that differs
from one environment to another has been read, and random numbers are seeded by each process for itself.
"""
import posix
import sys

WARM = 3
PACKET_BYTES = 128 * 1024
# What the AWS SDK and many functions import. Where one is missing in an old version, the rest is not.
COMMON = """os json logging datetime time re random math decimal string copy functools itertools collections operator
contextlib dataclasses enum typing io base64 binascii struct hashlib hmac uuid traceback threading queue tempfile pathlib
shutil urllib.parse urllib.request http.client http.cookies socket ssl select gzip zlib inspect warnings weakref platform
calendar email.message email.utils concurrent.futures configparser subprocess xml.etree.ElementTree
importlib.util signal getpass glob fnmatch textwrap secrets bisect heapq numbers""".split()


def wait():
    before = set(sys.modules)
    load()
    loaded = {name.partition(".")[0] for name in set(sys.modules) - before}
    posix.write(WARM, b"1")
    packet = posix.read(WARM, PACKET_BYTES)
    posix.close(WARM)
    if not packet:
        posix._exit(0)
    variables = dict(entry.split(b"=", 1) for entry in packet.split(b"\0") if entry)
    posix.chdir("/var/task")
    versions = ["/opt/python/lib/%s/site-packages" % name for name in names_in("/opt/python/lib")]
    for folder in ["/var/task", "/opt/python"] + versions:
        # The function has a module of its own under the name of one that is loaded: it would have had its own.
        if any(name.partition(".")[0] in loaded for name in names_in(folder)):
            restart(variables)
    set_variables(variables)


def load():
    for name in COMMON:
        try:
            __import__(name)
        except ImportError:
            pass
    import _martlet_errors
    import _martlet_logging
    import _martlet_runtime


def names_in(folder):
    try:
        return posix.listdir(folder)
    except OSError:
        return []


def restart(variables):
    arguments = [sys.executable, "-S", "/var/runtime/bootstrap.py"]
    posix.execve(sys.executable, arguments, variables)


def set_variables(variables):
    # `os.environ` keeps its values in the same dictionary.
    own = posix.environ
    for name in [name for name in own if name not in variables]:
        del own[name]
        posix.unsetenv(name)
    for name, value in variables.items():
        if own.get(name) != value:
            own[name] = value
            posix.putenv(name, value)
    import time

    time.tzset()
