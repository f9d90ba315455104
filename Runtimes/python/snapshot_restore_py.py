"""What a function wants done before a snapshot of it is taken, and after it was restored.

Each function registers callables, by call or as a decorator; those for before run in the reverse order.
"""
_before, _after = [], []


def register_before_snapshot(func, *args, **kwargs):
    _before.append((func, args, kwargs))
    return func


def register_after_restore(func, *args, **kwargs):
    _after.append((func, args, kwargs))
    return func


def get_before_snapshot():
    return list(_before)


def get_after_restore():
    return list(_after)
