"""Names of functions whose values come from the event."""

import ast

from syntax import assignments, own_nodes


class Taint:
    """- Note: `calls` tell of functions the calls that lead to them, and where these are; None is any call."""

    def __init__(self):
        self.tainted, self.calls = {}, {}

    def spread(self, scope):
        names = self.tainted.setdefault(scope.node, set())
        changed_names = True
        while changed_names:
            changed_names = False
            for node in own_nodes(scope.node):
                for target, value in assignments(node):
                    if target not in names and self.depends(value, scope):
                        names.add(target)
                        changed_names = True

    def depends(self, node, scope):
        """Whether a value comes from the event."""
        for one in ast.walk(node) if node is not None else []:
            if isinstance(one, ast.Attribute) and one.attr == "current_event":
                return True
            inner = scope if isinstance(one, ast.Name) else None
            while inner:
                if one.id in self.tainted.get(inner.node, ()):
                    return True
                inner = None if one.id in inner.values or one.id in inner.parameters else inner.parent
        return False

    def taint(self, inner, call):
        names = self.tainted.setdefault(inner.node, set())
        self.calls.setdefault(inner.node, {}).update([call or (None, None)])
        if call is None:
            # Who calls it may give it anything of the event.
            names.update(inner.own)
        else:
            node, scope = call
            named = {keyword.arg for keyword in node.keywords if self.depends(keyword.value, scope)}
            names.update(name for name in inner.own if name in named or None in named)
            names.update([inner.keywords] if inner.keywords and named - set(inner.own) else [])
            names.update(name for name, given in zip(inner.own, node.args) if self.depends(given, scope))
