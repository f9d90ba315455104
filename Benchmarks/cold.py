"""Cold starts: from the request to the answer, where no environment of the function is there."""
import statistics
import time

import functions
from functions import Deployer
from servers import Emulator, bench

# How long a runtime that is started ahead may take to be there again.
REFILL = 0.3
# What a change itself costs, the end of the old environment above all, is over before the start that is measured.
REST = 0.1


def spread(times):
    """The median and the 99th percentile, as the nearest sample."""
    times = sorted(times)
    return {"p50": statistics.median(times), "p99": times[min(len(times) - 1, int(len(times) * 0.99))]}


def changed(server, name, code, samples, pause=REST):
    """One function, changed before each start."""
    deployer = Deployer(server)
    deployer.create(name, code)
    deployer.invoke(name)
    times = []
    for _ in range(samples):
        deployer.chill(name)
        time.sleep(pause)
        times.append(deployer.invoke(name))
    deployer.delete(name)
    return spread(times)


def restored(server, name, code, samples):
    """A new version with SnapStart before each start; None where that is not served."""
    deployer = Deployer(server)
    try:
        deployer.create(name, code, SnapStart={"ApplyOn": "PublishedVersions"})
    except bench.Failed:
        return None
    times = []
    for _ in range(samples):
        deployer.chill(name)
        version = deployer.publish(name)
        times.append(deployer.invoke(name, qualifier=version))
    deployer.delete(name)
    return spread(times)


def created(server, code, samples):
    """A new function for each start."""
    deployer = Deployer(server)
    times = []
    for number in range(samples):
        deployer.create(f"created-{number}", code)
        times.append(deployer.invoke(f"created-{number}"))
        deployer.delete(f"created-{number}")
    return spread(times)


def emulated(samples):
    """AWS's emulator, from the start of its process to the first answer."""
    times = []
    for _ in range(samples):
        emulator = Emulator(functions.PYTHON)
        times.append(emulator.first_ms)
        emulator.stop()
    return spread(times)


def cpu_seconds(server, code, samples):
    """Of everything that one cold start needs, the server's part and the function's; the change is not counted."""
    deployer = Deployer(server)
    names = [f"cpu-{number}" for number in range(samples)]
    for name in names:
        deployer.create(name, code)
    # Bytecode is made in the background.
    time.sleep(1)
    deployer.invoke(names[0])
    time.sleep(0.5)
    used = server.cpu_seconds()
    for name in names[1:]:
        deployer.invoke(name)
    time.sleep(0.2)
    used = server.cpu_seconds() - used
    for name in names:
        deployer.delete(name)
    return used / (samples - 1)


def measure(plain, warm, samples):
    """The rows of all runtimes.

    - plain: a server that starts no runtime ahead; warm: one that does, or the same where that is never done."""
    rows = {}

    def row(name, code, **options):
        try:
            rows[name] = changed(plain, name.replace(" ", "-"), code, samples, **options) if code else None
        except bench.Failed as failure:
            print(f"cold {name}: {failure}")

    row("C", functions.c())
    row("Swift", functions.swift())
    row("Python", functions.python())
    row("Node", functions.node())
    row("Java", functions.java())
    row("boto3", functions.python(functions.BOTO3))
    # Python has SnapStart from 3.12 on.
    frozen = functions.python(functions.BOTO3, runtime="python3.12")
    rows["boto3 SnapStart"] = restored(warm, "boto3-snapstart", frozen, max(5, samples // 3))
    if warm is not plain:
        rows["Python pre-warmed"] = changed(warm, "python-warm", functions.python(), samples, REFILL)
        rows["Node pre-warmed"] = changed(warm, "node-warm", functions.node(), samples, REFILL)
    return rows
