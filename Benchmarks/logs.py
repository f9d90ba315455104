"""Events written in full batches by two clients at a time, and queries of Insights over a million lines of them."""
import json
import statistics
import threading
import time

import peer
from servers import bench
from table import number

LINES, BATCH, CLIENTS = 1_000_000, 5_000, 2
# What is asked of the lines: a search, numbers of JSON by groups, pieces taken out of texts, and the newest ones.
QUERIES = {
    "search and count": "filter @message like /ERROR/ | stats count(*)",
    "aggregates of JSON by a field": "stats count(*), avg(ms), pct(ms, 99) by path",
    "parse and count by five minutes": 'parse @message "\\"ms\\":*," as took | stats max(took) by bin(5m)',
    "newest twenty": "fields @timestamp, @message | sort @timestamp desc | limit 20",
}


def measure(server, rounds):
    client = server.client()
    client.json("logs", "CreateLogGroup", {"logGroupName": "bench"})
    used, begin = server.cpu_seconds(), time.perf_counter()
    start = int(time.time() * 1000) - LINES // 10
    each = LINES // CLIENTS
    errors = []
    threads = [threading.Thread(target=write, args=(server, number, each, start, errors)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise bench.Failed(f"logs: {errors[0]}")
    seconds = time.perf_counter() - begin
    put = {"per_s": LINES / seconds, "cpu_us": (server.cpu_seconds() - used) * 1e6 / LINES}
    times = {name: statistics.median(query(client, text) for _ in range(rounds)) for name, text in QUERIES.items()}
    return {"put": put, "queries": times, "peak": peer.memory(server.process.pid)["rss_mib"]}


def write(server, number, lines, start, errors):
    try:
        client = server.client()
        stream = f"s{number}"
        client.json("logs", "CreateLogStream", {"logGroupName": "bench", "logStreamName": stream})
        for first in range(0, lines, BATCH):
            events = [{"timestamp": start + at // 10, "message": line(at)} for at in range(first, first + BATCH)]
            client.json("logs", "PutLogEvents", {"logGroupName": "bench", "logStreamName": stream, "logEvents": events})
    except Exception as error:  # told by who started it
        errors.append(error)


def line(at):
    level = "ERROR" if at % 100 == 0 else "INFO"
    return json.dumps({
        "level": level, "path": f"/items/{at % 20}", "ms": at * 7919 % 1000, "request": f"{at:032x}", "user": f"user{at % 997}"},
        separators=(",", ":"))


def query(client, text):
    """Milliseconds from the start of a query until its results are there."""
    now = int(time.time())
    begin = time.perf_counter()
    name = client.json("logs", "StartQuery", {
        "logGroupName": "bench", "startTime": now - 7200, "endTime": now + 60, "queryString": text})["queryId"]
    while True:
        answer = client.json("logs", "GetQueryResults", {"queryId": name})
        if answer["status"] == "Complete":
            took = (time.perf_counter() - begin) * 1000
            if answer["statistics"]["recordsScanned"] != LINES:
                raise bench.Failed(f"logs: {answer['statistics']}")
            return took
        if answer["status"] not in ("Scheduled", "Running"):
            raise bench.Failed(f"logs: {text}: {answer['status']}")
        time.sleep(0.005)


def tell(figures, table):
    table.add(f"CloudWatch Logs, events/s in batches of {BATCH:,}, {CLIENTS} clients", number(figures["put"]["per_s"]))
    table.add("CloudWatch Logs, server CPU µs an event", number(figures["put"]["cpu_us"], 2))
    for name, took in figures["queries"].items():
        table.add(f"Logs Insights, {name}, of {LINES:,} lines, ms", number(took))


def promise(figures, promises):
    promises.least("log events in batches", figures["put"]["per_s"], 50_000, "/s")
    promises.most("a query over a million lines, the slowest", max(figures["queries"].values()), 1_000)
