"""The runtime as an experiment on cold starts runs it to see more than times, or with something that may help.

`_MARTLET_PROFILE` says what: the files that `imports` brought (their times are printed by Python itself), what events
enter (`uses`), modules imported when they are first used (`later:a,b`), or all that is there when the function is
loaded left out of garbage collections (`freeze`).
"""
import _thread
import posix
import sys

import _martlet_environment as environment

TASK = environment.get("LAMBDA_TASK_ROOT", "/var/task")
LOCK = _thread.RLock()
# Those of the interpreter's tools that are nobody's.
TOOLS = (4, 3)


def main():
    kind, _, names = environment.pop("_MARTLET_PROFILE").partition(":")
    import _martlet_runtime as runtime
    import _martlet_times

    load, serve = runtime.load, runtime.serve

    def profiled_load(handler):
        if kind == "later":
            sys.meta_path.insert(0, LaterFinder(names.split(",")))
        watch = Watch() if kind == "uses" else None
        function = load(handler)
        if kind == "freeze":
            import gc

            gc.freeze()
        return watch.watched(function) if watch else function

    def telling_serve(connection, function):
        if kind == "imports":
            tell(connection, modules(environment.get("_HANDLER", "")))
        serve(connection, function)

    runtime.load, runtime.serve = profiled_load, telling_serve
    _martlet_times.main()


def tell(connection, document):
    import json

    connection.post("start", json.dumps(document).encode())


def modules(handler):
    """The modules that are there, with the bytes of their files; which are the function's own, and which its handler's
    name means."""
    sizes, own, libraries = {}, [], vendored()
    for name, module in list(sys.modules.items()):
        file = file_of(module)
        if not isinstance(file, str):
            continue
        try:
            sizes[name] = posix.stat(file).st_size
        except OSError:
            continue
        if is_own(file, libraries):
            own.append(name)
    parts = handler.rpartition(".")[0].replace("/", ".").split(".")
    standard = sorted(getattr(sys, "stdlib_module_names", ()))
    roots = [".".join(parts[: end + 1]) for end in range(len(parts))]
    return {"bytes": sizes, "own": own, "standard": standard, "roots": roots}


def file_of(module):
    # Some modules do work when they are asked for what they do not have.
    return getattr(module, "__dict__", {}).get("__file__")


def vendored():
    """The names at the top of the package that are libraries' by their records."""
    names = set()
    for folder in posix.listdir(TASK):
        if not folder.endswith((".dist-info", ".egg-info")):
            continue
        try:
            with open("%s/%s/RECORD" % (TASK, folder), errors="replace") as record:
                names.update(recorded(line) for line in record)
        except OSError:
            names.add(folder.partition("-")[0].lower())
    return names


def recorded(line):
    """The name at the top of the path that a line of a record begins with."""
    path = line[1:].partition('"')[0] if line.startswith('"') else line.partition(",")[0]
    return path[2 if path.startswith("./") else 0:].partition("/")[0]


def is_own(file, libraries):
    if not file.startswith(TASK + "/"):
        return False
    top = file[len(TASK) + 1:].partition("/")[0]
    return top not in libraries and "site-packages" not in file


class Watch:
    """Notes the modules of which something is entered: by events all, and before that what the function's own code
    calls."""

    def __init__(self):
        self.files, self.names, self.told = set(), set(), set()
        self.libraries = vendored()
        self.is_loading = True
        self.start()

    def start(self):
        if hasattr(sys, "monitoring"):
            events = sys.monitoring.events
            tool = next(tool for tool in TOOLS if sys.monitoring.get_tool(tool) is None)
            sys.monitoring.use_tool_id(tool, "martlet")
            sys.monitoring.register_callback(tool, events.PY_START, self.entered)
            sys.monitoring.register_callback(tool, events.CALL, self.called)
            sys.monitoring.set_events(tool, events.PY_START | events.CALL)
        else:
            import threading

            threading.setprofile(self.profiled)
            sys.setprofile(self.profiled)

    # Each place is told once; what was told while the function was loaded counts again for events.

    def entered(self, code, offset):
        if not self.is_loading:
            self.files.add(code.co_filename)
        return sys.monitoring.DISABLE

    def called(self, code, offset, target, first):
        if not self.is_loading or is_own(code.co_filename, self.libraries):
            self.note(target)
        return sys.monitoring.DISABLE

    def note(self, target):
        try:
            name = getattr(target, "__module__", None)
        except Exception:  # it is the function's own, and may do anything
            return
        if isinstance(name, str):
            self.names.add(name)

    def profiled(self, frame, event, target):
        if event == "c_call":
            if not self.is_loading or is_own(frame.f_code.co_filename, self.libraries):
                self.note(target)
        elif event == "call":
            caller = frame.f_back
            if not self.is_loading:
                self.files.add(frame.f_code.co_filename)
            elif caller is not None and is_own(caller.f_code.co_filename, self.libraries):
                self.names.add(frame.f_globals.get("__name__", ""))

    def watched(self, function):
        self.is_loading = False
        if hasattr(sys, "monitoring"):
            sys.monitoring.restart_events()

        def handler(event, context):
            try:
                return function(event, context)
            finally:
                try:
                    self.tell()
                except Exception as error:
                    print("what was used can't be told:", error)

        return handler

    def tell(self):
        modules = {file_of(module): name for name, module in list(sys.modules.items())}
        # Other threads go on meanwhile.
        names = self.names.copy() | {modules[file] for file in self.files.copy() if file in modules}
        names = {name for name in names if not name.startswith("_martlet_")}
        if names - self.told:
            self.told |= names
            from _martlet_connection import Connection

            tell(Connection(environment.get("AWS_LAMBDA_RUNTIME_API")), {"entered": sorted(names)})


class LaterFinder:
    """Gives modules out whose import is put off until something of them is asked for."""

    def __init__(self, names):
        self.names = set(names)

    def find_spec(self, name, path=None, target=None):
        if name not in self.names:
            return None
        self.names.discard(name)
        import importlib.machinery

        return importlib.machinery.ModuleSpec(name, self)

    def create_module(self, spec):
        return LaterModule(spec.name)

    def exec_module(self, module):
        # Up to here the import itself looks what the module has.
        module.__dict__["_martlet_stands"] = True


class LaterModule(type(sys)):
    """What is asked of it is asked of the module itself, so that nothing but the time of its import changes. `from` asks
    at once."""

    def __getattr__(self, name):
        if "_martlet_stands" not in self.__dict__:
            raise AttributeError(name)
        return getattr(real(self.__name__), name)


def real(name):
    """The module itself, imported in the place of the one that stands for it."""
    with LOCK:
        if isinstance(sys.modules.get(name), LaterModule):
            del sys.modules[name]
            __import__(name)
        return sys.modules[name]
