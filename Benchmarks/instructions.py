#!/usr/bin/env python3
"""Counts the instructions of a release's request by callgrind: what a change saves, however fast the machine just is.

  instructions.py [--seconds S] [--conns N] [--top N] [--callers NAME | --callees NAME] [WORKLOAD…]

Workloads are those of loadgen/bench.py (ddb_get and sqs_send_1k where none is named). The kernel's instructions are not
counted, nor how long one takes; digests take more here than on processors with instructions for them, which valgrind lacks.
Needs valgrind and objcopy (Debian: valgrind, binutils) and swift, which reads the names.
"""
import argparse
import collections
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

from servers import LOADGEN, ROOT, SERVER, Server, build_loadgen, free_port

# Each request begins a task where its head was read.
REQUEST = "swift_task_immediate"


class Profile:
    """What callgrind wrote: instructions by function, and the calls between functions."""

    def __init__(self, path):
        self.names = {}
        self.own = collections.Counter()
        self.edges = collections.defaultdict(lambda: [0, 0])
        function = callee = count = None
        with open(path) as lines:
            for line in lines:
                key, _, value = line.rstrip("\n").partition("=")
                if key == "fn":
                    function = self.name(value)
                elif key == "cfn":
                    callee = self.name(value)
                elif key == "calls":
                    count = int(value.split()[0])
                elif re.match(r"[+\-*\d]", line):
                    cost = int((line.split() + ["0"])[1])
                    if count is None:
                        self.own[function] += cost
                    else:
                        edge = self.edges[function, callee]
                        edge[0], edge[1], count = edge[0] + count, edge[1] + cost, None
        self.requests = sum(calls for (_, callee), (calls, _) in self.edges.items() if callee == REQUEST)

    def name(self, text):
        """A name stands in full where it comes first, and by its number behind that."""
        number, name = re.match(r"(\(\d+\))(?: (.*))?", text).groups()
        return self.names.setdefault(number, name)

    @property
    def each(self):
        return sum(self.own.values()) / self.requests

    def top(self, count):
        calls = collections.Counter()
        for (_, callee), (times, _) in self.edges.items():
            calls[callee] += times
        return [(cost, calls[name], name) for name, cost in self.own.most_common(count)]

    def around(self, part, place):
        """The calls whose caller (0) or callee (1) has this in its name."""
        names = dict(zip(self.names.values(), demangled(self.names.values())))
        found = [(cost, calls, f"{names[edge[0]]} -> {names[edge[1]]}")
                 for edge, (calls, cost) in self.edges.items() if part in names[edge[place]]]
        return sorted(found, reverse=True)


def demangled(names):
    # Callgrind marks recursion behind a name.
    text = "\n".join(name.split("'")[0] for name in names)
    return subprocess.run(["swift", "demangle", "--simplified"], input=text, capture_output=True, text=True,
                          check=True).stdout.split("\n")


class CountedServer(Server):
    def __init__(self, folder):
        # Valgrind does not read the debugger's tables that Swift writes.
        program, self.out, port = f"{folder}/martlet", f"{folder}/out", free_port()
        subprocess.run(["objcopy", "--strip-debug", SERVER, program], check=True)
        shutil.copy(os.path.join(os.path.dirname(SERVER), "martlet-sandbox"), folder)
        os.symlink(os.path.join(ROOT, "Runtimes"), f"{folder}/Runtimes")
        super().__init__(
            ["valgrind", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={self.out}", program, "serve",
             "--port", str(port), "--data", f"{folder}/data"], port, "/health")

    def control(self, *words):
        subprocess.run(["callgrind_control", *words, str(self.process.pid)], check=True, capture_output=True)

    def profile(self, workload, seconds, conns):
        """What the middle of a load costs."""
        load = subprocess.Popen(
            [sys.executable, os.path.join(LOADGEN, "bench.py"), "--endpoint", self.endpoint, "--sign", "v4", "--warmup", "3",
             "--conns", str(conns), "--seconds", str(seconds + 6), "--runs", "1", workload], stdout=subprocess.PIPE, text=True)
        time.sleep(6)
        self.control("--zero")
        self.control("--instr=on")
        time.sleep(seconds)
        self.control("--instr=off")
        self.control("--dump")
        told = json.loads(load.communicate()[0])
        if "failed" in told or told.get("errors"):
            sys.exit(f"{workload}: {told}")
        dump = max(glob.glob(f"{self.out}.*"), key=os.path.getmtime)
        try:
            return Profile(dump)
        finally:
            os.unlink(dump)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("workloads", nargs="*", default=["ddb_get", "sqs_send_1k"])
    parser.add_argument("--seconds", type=int, default=8, help="of a workload that are counted")
    parser.add_argument("--conns", type=int, default=16)
    parser.add_argument("--top", type=int, default=0, help="functions that are told with what they take themselves")
    parser.add_argument("--callers", help="tell who calls functions with this in their names, and what these take in all")
    parser.add_argument("--callees", help="tell what functions with this in their names call")
    options = parser.parse_args()
    build_loadgen()
    with tempfile.TemporaryDirectory(prefix="martlet-instructions-") as folder:
        server = CountedServer(folder)
        try:
            for workload in options.workloads:
                tell(workload, server.profile(workload, options.seconds, options.conns), options)
        finally:
            server.stop()


def tell(workload, profile, options):
    print(f"{workload}: {profile.each:,.0f} instructions a request ({profile.requests:,} requests)", flush=True)
    top = profile.top(options.top)
    for (cost, calls, _), name in zip(top, demangled(name for _, _, name in top)):
        print(f"{cost / profile.requests:10,.0f}  {calls / profile.requests:8.1f} calls  {name[:120]}")
    for part, place in ((options.callers, 1), (options.callees, 0)):
        for cost, calls, edge in profile.around(part, place)[:40] if part else []:
            print(f"{cost / profile.requests:10,.0f}  {calls / profile.requests:8.1f} calls  {edge[:160]}")


if __name__ == "__main__":
    main()
