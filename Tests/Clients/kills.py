"""kill -9 at any moment, under load, and a checker: what was acknowledged is there, nothing comes twice that must not, groups
keep their order, redrive counts are right.

    python Tests/Clients/kills.py --kills 20 --seed 1
"""

import argparse
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

import kills_flows
import kills_state
import kills_works
from martlet_server import Martlet, eventually

DRAIN_SECONDS = 180


class Clients(dict):
    """A worker's clients, each made when it is first asked for."""

    def __init__(self, make):
        super().__init__()
        self.make = make

    def __missing__(self, service):
        self[service] = self.make(service)
        return self[service]


class Checker:
    """The promises that were broken; each is told once."""

    def __init__(self):
        self.broken, self.lock = [], threading.Lock()

    def fail(self, text):
        with self.lock:
            if text not in self.broken:
                self.broken.append(text)
                print("BROKEN:", text, flush=True)


class Run:
    """A server, those who work on it, and their ledgers."""

    def __init__(self, folder, seed, kills, longest):
        """`longest` is how many seconds a server lives at most."""
        self.server, self.kills, self.seed, self.random = Martlet(folder), kills, seed, random.Random(seed)
        self.checker, self.workers, self.works = Checker(), [], []
        self.longest, self.ends = longest, []
        self.sending, self.taking = threading.Event(), threading.Event()

    def client(self, service):
        return self.server.boto(service, config=Config(
            retries={"max_attempts": 0}, connect_timeout=2, read_timeout=15, max_pool_connections=1))

    def start(self, name, step, flag):
        """Repeats a step until the flag is cleared; a server that is gone is waited for."""
        def work():
            chance, clients = random.Random(f"{self.seed}-{name}"), Clients(self.client)
            while flag.is_set():
                try:
                    step(clients, chance)
                except (BotoCoreError, ClientError) as error:
                    status = error.response["ResponseMetadata"]["HTTPStatusCode"] if isinstance(error, ClientError) else 500
                    if status < 500 and status != 429:
                        return self.checker.fail(f"{name} is refused: {error}")
                    time.sleep(0.02)
                except Exception as error:  # A worker that ends by a mistake of its own must not look like a good one.
                    return self.checker.fail(f"{name} ends: {error!r}")

        self.workers.append(threading.Thread(target=work, name=name, daemon=True))

    def play(self):
        self.server.start()
        kills_works.make_role(self.client)
        for work in self.works:
            work.make(self.client)
        self.sending.set()
        self.taking.set()
        for worker in self.workers:
            worker.start()
        try:
            for number in range(self.kills):
                self.kill(number)
        finally:
            self.sending.clear()
        # Faults have stopped: everything must come to its end.
        for work in self.works:
            if not eventually(work.is_drained, DRAIN_SECONDS, every=0.5):
                self.checker.fail(f"{work.name} does not drain: {work.missing()}")
        self.taking.clear()
        for worker in self.workers:
            worker.join(60)
            if worker.is_alive():
                self.checker.fail(f"{worker.name} does not end")
        for work in self.works:
            work.judge()
            print(f"{work.name}: {work.summary()}", flush=True)
        return self.checker.broken

    def kill(self, number):
        # Some lives are long enough for functions to start.
        time.sleep(self.random.choice([self.random.uniform(0.2, 2), self.random.uniform(2, self.longest)]))
        # Some are told to stop, which must lose nothing either.
        if self.random.random() < 0.2:
            self.server.stop()
        else:
            self.server.kill9()
        self.ends.append(time.time())
        # Now and then it dies again while it starts.
        while self.random.random() < 0.2:
            self.server.start(wait=False)
            time.sleep(self.random.uniform(0, 0.3))
            self.server.kill9()
            self.ends.append(time.time())
        self.server.start()
        print(f"kill {number + 1} of {self.kills}: " + "; ".join(work.summary() for work in self.works), flush=True)


WORKS = {"messages": kills_works.WORKS, "flows": kills_flows.WORKS, "state": kills_state.WORKS}


def play(folder, kills, seed, works="messages", longest=8):
    """Kills a server so often under all the load. Returns what was broken."""
    run = Run(folder, seed, kills, longest)
    run.works = [work(run) for work in WORKS[works]]
    try:
        broken = run.play()
        run.server.stop()
    finally:
        run.sending.clear()
        run.taking.clear()
        if run.server.process.poll() is None:
            run.server.kill9()
    return broken + run.server.leftovers()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--works", choices=WORKS, default="messages")
    arguments = parser.parse_args()
    print(f"seed {arguments.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="martlet-kills.") as folder:
        broken = play(Path(folder), arguments.kills, arguments.seed, arguments.works)
    print(f"{arguments.kills} kills: {len(broken)} promises broken")
    sys.exit(1 if broken else 0)
