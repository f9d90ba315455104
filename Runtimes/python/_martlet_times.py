"""The runtime as an experiment on cold starts runs it: it tells when it began to load the function, and when it had.

It adds next to nothing to what the runtime itself makes: when Python collects all of its garbage depends on how many
objects there are, and that can be within the first event or before.
"""
import time

import _martlet_environment as environment
import _martlet_runtime as runtime


def main():
    environment.pop("_MARTLET_PROFILE", None)
    load, serve = runtime.load, runtime.serve
    times = []

    def timed_load(handler):
        times.append(time.time_ns())
        function = load(handler)
        times.append(time.time_ns())
        return function

    def telling_serve(connection, function):
        # By hand: `json` is an import that the function may not have.
        connection.post("start", b'{"loading":%d,"loaded":%d}' % tuple(times))
        serve(connection, function)

    runtime.load, runtime.serve = timed_load, telling_serve
    runtime.main()
