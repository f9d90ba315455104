"""A bus with a rule for each client, and a queue behind each rule: how many events are put and also in their queues."""
import statistics
import time

from servers import bench, load

CLIENTS = 16
# Everything is counted, until the last event is in its queue; a server that stops delivering is given up.
PATIENCE = 60
NAME = "ApproximateNumberOfMessages"


class Setup:
    """What the load generator's workloads make things with."""

    def __init__(self, client, tag):
        self.c, self.tag, self.conns, self.cleanup = client, tag, CLIENTS, []
        self.queue = lambda name: bench.Ctx.queue(self, name)


def once(server, number, batch, seconds):
    x = Setup(server.client(), f"flow{batch}-{number}")
    bus = bench.event_bus(x)
    urls = [bench.queue_rule(x, bus, f"to-{i}") for i in range(CLIENTS)]
    entry = {**bench.EVENT, "DetailType": "to-@@CONN@@", "Detail": bench.detail(), "EventBusName": bus}

    def delivered():
        return sum(int(x.c.json("sqs", "GetQueueAttributes", {"QueueUrl": url, "AttributeNames": [NAME]})["Attributes"][NAME])
                   for url in urls)

    begin, used = time.perf_counter(), server.cpu_seconds()
    step = bench.json_req("events", "PutEvents", {"Entries": [entry] * batch})
    row = load(server, "flow", [step], CLIENTS, seconds=seconds, warmup=0)
    count = row["chains"] * batch
    while (came := delivered()) < count:
        if time.perf_counter() - begin > seconds + PATIENCE:
            raise bench.Failed(f"flow: {came} of {count} events came")
        time.sleep(0.05)
    wall, used = time.perf_counter() - begin, server.cpu_seconds() - used
    for step in reversed(x.cleanup):
        x.c.call(step)
    return {"per_s": count / wall, "cpu_ms": used / count * 1000}


def measure(server, rounds, seconds=3):
    """The medians of several runs, of calls with one event and with ten."""
    rows = {}
    for batch in (1, 10):
        runs = [once(server, number, batch, seconds) for number in range(rounds)]
        rows[batch] = {name: statistics.median(run[name] for run in runs) for name in ("per_s", "cpu_ms")}
    return rows
