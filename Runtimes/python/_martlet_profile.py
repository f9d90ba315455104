"""The runtime as an experiment on cold starts runs it: it tells when it was how far, and what was imported and used.

`_MARTLET_PROFILE` says how: `times` alone, with the files that `imports` brought (their times are printed by Python
itself), with what events enter (`uses`), or with modules imported when they are first used (`later:a,b`).
"""
import posix
import sys
import time

import _martlet_environment as environment

TASK = "/var/task"
TOOL = 4


def main():
    kind, _, names = environment.pop("_MARTLET_PROFILE").partition(":")
    import _martlet_runtime as runtime

    times, load, serve = {}, runtime.load, runtime.serve

    def timed_load(handler):
        if kind == "later":
            sys.meta_path.insert(0, LaterFinder(names.split(",")))
        watch = Watch() if kind == "uses" else None
        times["loading"] = time.time_ns()
        function = load(handler)
        times["loaded"] = time.time_ns()
        return watch.watched(function) if watch else function

    def telling_serve(connection, function):
        # By hand: `json` is an import that the function may not have.
        connection.post("start", b'{"loading":%d,"loaded":%d}' % (times["loading"], times["loaded"]))
        if kind == "imports":
            tell(connection, modules(environment.get("_HANDLER", "")))
        serve(connection, function)

    runtime.load, runtime.serve = timed_load, telling_serve
    runtime.main()


def tell(connection, document):
    import json

    connection.post("start", json.dumps(document).encode())


def modules(handler):
    """The modules that are there, with the bytes of their files; which are the function's own, and which its handler's
    name means."""
    sizes, own, libraries = {}, [], vendored()
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
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


def vendored():
    """The names at the top of the package that are libraries' by their records."""
    names = set()
    for folder in posix.listdir(TASK):
        if not folder.endswith((".dist-info", ".egg-info")):
            continue
        try:
            with open("%s/%s/RECORD" % (TASK, folder)) as record:
                names.update(line.partition("/")[0].partition(",")[0] for line in record)
        except OSError:
            names.add(folder.partition("-")[0].lower().replace("-", "_"))
    return names


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
            sys.monitoring.use_tool_id(TOOL, "martlet")
            sys.monitoring.register_callback(TOOL, events.PY_START, self.entered)
            sys.monitoring.register_callback(TOOL, events.CALL, self.called)
            sys.monitoring.set_events(TOOL, events.PY_START | events.CALL)
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
        name = getattr(target, "__module__", None)
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
                self.tell()

        return handler

    def tell(self):
        modules = {getattr(module, "__file__", None): name for name, module in list(sys.modules.items())}
        names = self.names | {modules[file] for file in self.files if file in modules}
        names = {name for name in names if not name.startswith("_martlet_")}
        if names - self.told:
            self.told |= names
            from _martlet_connection import Connection

            tell(Connection(environment.get("AWS_LAMBDA_RUNTIME_API")), {"entered": sorted(names)})


class LaterFinder:
    """Gives modules out whose import is put off until something of them is used."""

    def __init__(self, names):
        self.names = set(names)

    def find_spec(self, name, path=None, target=None):
        if name not in self.names:
            return None
        self.names.discard(name)
        import importlib.machinery

        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return LaterModule(spec.name)

    def exec_module(self, module):
        pass


class LaterModule(type(sys)):
    def __getattr__(self, name):
        if name in ("__path__", "__file__", "__spec__", "__loader__", "__all__"):
            raise AttributeError(name)
        return Later(lambda: getattr(real(self.__name__), name))


def real(name):
    """The module itself, imported in the place of the one that stands for it."""
    if isinstance(sys.modules.get(name), LaterModule):
        del sys.modules[name]
        __import__(name)
    return sys.modules[name]


class Later:
    """Something of such a module. Whoever calls it, or asks it for anything, has the module imported."""

    def __init__(self, find):
        self.__dict__["_find"] = find

    def __call__(self, *arguments, **named):
        return self._find()(*arguments, **named)

    def __getattr__(self, name):
        return getattr(self._find(), name)

    def __mro_entries__(self, bases):
        return (self._find(),)

    def __getitem__(self, key):
        return self._find()[key]

    def __instancecheck__(self, value):
        return isinstance(value, self._find())
