"""Many at once: a hundred cold starts at the same moment, and a thousand idle functions."""
import os
import statistics
import time

import functions
from functions import Deployer
from servers import bench, load, peer

STARTS = 100
IDLE = 1_000


def warm(server, label, path, conns, **over):
    """A load of invokes of a function that answers "ok"."""
    step = bench.rest_req("lambda", "POST", f"/2015-03-31/functions/{path}/invocations", {"n": 1}, expect='"ok"')
    return load(server, label, [step], conns, **over)


def at_once(server, rounds):
    """Seconds until the last of a hundred functions has answered that were all called at one moment, and the CPU time
    of each start, which tells on a busy machine whether they were in each other's way."""
    deployer = Deployer(server)
    for number in range(STARTS):
        deployer.create(f"crowd-{number}", functions.python())
    time.sleep(2)
    walls, used = [], []
    for round in range(rounds):
        if round:
            for number in range(STARTS):
                deployer.chill(f"crowd-{number}")
        begin = server.cpu_seconds()
        row = warm(server, "crowd", "crowd-@@CONN@@", STARTS, chains=STARTS, warmup=0, seconds=60)
        used.append((server.cpu_seconds() - begin) / STARTS)
        walls.append(row["max_ms"] / 1000)
    for number in range(STARTS):
        deployer.delete(f"crowd-{number}")
    return {"seconds": statistics.median(walls), "cpu": statistics.median(used)}


def idle(server, count=IDLE):
    """What a thousand functions that wait for their next event cost: the others, the processor, and memory."""
    deployer = Deployer(server)
    deployer.create("lonely", functions.python())
    deployer.invoke("lonely")
    before = best(server)
    for number in range(count):
        deployer.create(f"idle-{number}", functions.python(memory=128))
        deployer.invoke(f"idle-{number}")
    time.sleep(2)
    memory = python_memory(server)
    used = server.cpu_seconds()
    time.sleep(10)
    used = (server.cpu_seconds() - used) / 10
    deployer.invoke("lonely")
    after = best(server)
    for number in range(count):
        deployer.delete(f"idle-{number}")
    deployer.delete("lonely")
    return {"added_ms": after[0] - before[0], "added_cpu_ms": after[1] - before[1], "cpu": used, "pss_mib": memory}


def best(server):
    """The least median and the least CPU time of the server, ms a warm invoke, of three runs: what others on the machine
    take is no part of it."""
    rows = [warm(server, "warm", "lonely", 1) for _ in range(3)]
    return min(row["p50_ms"] for row in rows), min(row["server_cpu_ms_per_request"] for row in rows)


def python_memory(server):
    """The proportional set size of a function's process, MiB, as the median."""
    sizes = []
    for pid in peer.family_pids(server.process.pid):
        try:
            # A function's python and nothing else of the session.
            if "python" not in os.path.basename(os.readlink(f"/proc/{pid}/exe")):
                continue
            with open(f"/proc/{pid}/smaps_rollup") as file:
                sizes += [int(line.split()[1]) / 1024 for line in file if line.startswith("Pss:")]
        except OSError:
            continue
    return statistics.median(sizes) if sizes else None
