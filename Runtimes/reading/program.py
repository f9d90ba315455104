"""The modules of a package that its handler imports."""

import ast

from module import Module, Scope
from syntax import last
from values import Values


class Program(Values):
    """A handler and the modules of its package. Libraries are none of its own."""

    def __init__(self, handler, files):
        self.files, self.modules, self.is_whole, self.scopes = files, {}, True, {}
        # Classes by the names of those that they are under; and values as far as they are known.
        self.under, self.known, self.is_cut = {}, {}, False
        name, _, self.handler = handler.rpartition(".")
        self.main = self.load(self.find(name.replace("/", ".")))

    def find(self, dotted):
        stem = dotted.replace(".", "/").strip("/")
        return next((path for path in (stem + ".py", stem + "/__init__.py") if path in self.files), None)

    def load(self, path):
        if path is None or path in self.modules:
            return self.modules.get(path)
        try:
            module = Module(path, self.files[path])
        except (SyntaxError, ValueError):
            self.is_whole = False
            return None
        self.modules[path] = module
        for source, attribute in list(module.imports.values()):
            self.load(self.find(f"{source}.{attribute}") if attribute else None)
            self.load(self.find(source))
        for node in ast.walk(module.tree):
            for alias in node.names if isinstance(node, ast.Import) else []:
                self.load(self.find(alias.name))
            for base in node.bases if isinstance(node, ast.ClassDef) else []:
                self.under.setdefault(last(base), []).append((module, node))
        return module

    def own(self, dotted):
        return self.modules.get(self.find(dotted))

    def scope(self, module, node):
        if node not in self.scopes:
            around = getattr(node, "around", None)
            self.scopes[node] = Scope(module, node, self.scope(module, around) if around else None)
        return self.scopes[node]
