#!/usr/bin/env python3
"""Measures Martlet and, in the same run, the peers that run here, and prints one table and the promises.

  run.py [--rounds N] [--seconds S] [--samples N] [--no-peer] [--only PART…]

Parts: start, tables, items, queues, objects, fan, events, depth, cold, warm, crowd, idle, mapping, streams, schedules, logs,
metrics, reload, share, traces, console, experiments.
Figures are medians of several runs, but for what idle functions add (the least), and those of schedules, log events and
alarms (one run). The machine is shared and noisy: read the ratios and the CPU times.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import time

import cold
import console
import crowd
import depth
import event_flow
import experiments
import fan_out
import functions
import items
import logs
import mapping
import metrics
import objects
import proportion
import reload
import schedules
import servers
import streams
import traces
from servers import LOADGEN, MINISTACK, Emulator, bench, build_loadgen, peer
from table import Promises, Table, number, ratio, spread

PARTS = (
    "start", "tables", "items", "queues", "objects", "fan", "events", "depth", "cold", "warm", "crowd", "idle", "mapping", "streams",
    "schedules", "logs", "metrics", "reload", "share", "traces", "console", "experiments",
)

# Parts that are one measurement, and know their rows of the table and what they promise.
OWN = {"logs": logs, "metrics": metrics, "traces": traces, "console": console, "experiments": experiments}


class Run:
    """The servers of one run, and what was measured of them."""

    def __init__(self, options):
        self.options = options
        self.ours, self.ministack, self.emulator = {}, {}, {}
        self.plain = servers.martlet(*servers.without_warm_runtimes())
        self.warm = servers.martlet() if servers.without_warm_runtimes() else self.plain
        self.rival = None
        if not options.no_peer:
            self.rival = servers.ministack()
            Emulator.install()

    def stop(self):
        for server in {self.plain, self.warm, self.rival} - {None}:
            server.stop()

    def part(self, name):
        """Measures one part, once the servers have done with the last one; what fails is said and left out of the table."""
        for server in {self.plain, self.warm, self.rival} - {None}:
            server.rest()
        try:
            if name in OWN:
                self.ours[name] = OWN[name].measure(self.plain, self.options.rounds)
            else:
                getattr(self, name)()
        except (bench.Failed, OSError, KeyError, subprocess.SubprocessError) as failure:
            print(f"{name}: {type(failure).__name__}: {failure}", file=sys.stderr)

    # Parts

    def start(self):
        starts = []
        for _ in range(self.options.rounds + 2):
            server = servers.martlet()
            starts.append(server.startup_ms)
            server.stop()
        self.ours["start"] = statistics.median(starts)
        time.sleep(2)
        self.ours["rss"] = peer.memory(self.warm.process.pid)["rss_mib"]
        if self.rival:
            self.ministack.update(start=self.rival.startup_ms, rss=peer.memory(self.rival.process.pid)["rss_mib"])

    def tables(self):
        for workload in ("ddb_put", "ddb_get", "ddb_update_hot", "ddb_query_100", "ddb_transact_4"):
            self.workload(workload)

    def items(self):
        self.ours["items"] = items.measure(self.plain, self.options.items, self.options.rounds)

    def depth(self):
        self.ours["woken"] = depth.woken(self.plain, self.options.samples)
        self.ours["deep"] = depth.deep(self.plain, self.options.rounds)

    def queues(self):
        for workload in ("sqs_send_1k", "sqs_send_batch", "sqs_receive_delete_10", "sns_publish", "sns_fan_out"):
            self.workload(workload)

    def objects(self):
        for workload in ("s3_put_1k", "s3_get_1k"):
            self.workload(workload)
        self.ours["objects"] = objects.measure(self.plain, self.options.rounds, self.options.keys)

    def fan(self):
        self.ours["fan"] = fan_out.measure(self.plain, self.options.rounds)

    def events(self):
        for workload in ("events_put", "events_put_rules", "events_put_batch", "events_to_sqs"):
            self.workload(workload)
        self.ours["flow"] = event_flow.measure(self.plain, self.options.rounds)

    def warm_invokes(self):
        self.workload("lambda_warm")
        if self.rival:
            emulator = Emulator(functions.PYTHON)
            for conns in (1, 16):
                try:
                    self.emulator["lambda_warm", conns] = crowd.warm(emulator, "rie", "function", conns)
                except bench.Failed:
                    # It has one environment and refuses what comes beside.
                    pass
            emulator.stop()

    def cold(self):
        options = self.options
        self.ours["cold"] = cold.measure(self.plain, self.warm, options.samples)
        if self.rival:
            self.ministack["cold"] = cold.created(self.rival, functions.python(), max(5, options.samples // 5))
            self.emulator["cold"] = cold.emulated(max(5, options.samples // 3))

    def crowd(self):
        self.ours["cpu"] = cold.cpu_seconds(self.plain, functions.python(), 50)
        self.ours["crowd"] = crowd.at_once(self.plain, self.options.rounds)

    def idle(self):
        self.ours["idle"] = crowd.idle(self.plain, self.options.idle)

    def reload(self):
        self.ours["reload"] = reload.measure(self.warm, max(5, self.options.samples // 3))

    def share(self):
        self.ours["share"] = proportion.measure(self.plain, self.options.rounds)

    def mapping(self):
        self.ours["mapping"] = mapping.measure(self.plain, self.options.rounds)

    def streams(self):
        for workload in STREAMS:
            self.workload(workload)
        self.ours["streams"] = streams.measure(self.plain, self.options.rounds)

    def schedules(self):
        self.ours["schedules"] = schedules.measure(self.plain)

    def workload(self, name):
        self.ours.update(load(self.plain, "martlet", name, self.options, "v4"))
        if self.rival:
            self.ministack.update(load(self.rival, "ministack", name, self.options, "fake"))

    # The answer

    def table(self):
        ours, ministack, emulator = self.ours, self.ministack, self.emulator
        table = Table((MINISTACK.replace("==", " "), "AWS's emulator, no sandbox"))
        if "start" in ours:
            table.add("start to first answer, ms", number(ours["start"]), number(ministack.get("start")))
            table.add("idle resident memory, MiB", number(ours["rss"], 1), number(ministack.get("rss"), 1))
        for name, figures in ours.get("cold", {}).items():
            peers = (spread(ministack.get("cold")), spread(emulator.get("cold"))) if name == "Python" else ()
            table.add(f"Lambda, cold invoke p50 / p99, {LABELS[name]}, ms", spread(figures), *peers)
        for label, conns, key, digits in (("warm invoke p50, 1 client, ms", 1, "p50_ms", 2),
                                          ("warm invokes/s, 16 clients", 16, "chains_per_s", 0),
                                          ("server CPU ms a warm invoke, 16 clients", 16, "server_cpu_ms_per_request", 3)):
            rows = [figures.get(("lambda_warm", conns), {}).get(key) for figures in (ours, ministack, emulator)]
            if rows[0] is not None:
                table.add(f"Lambda, {label}", *(number(value, digits) for value in rows))
        if "crowd" in ours:
            table.add("Lambda, 100 functions cold at one moment, s", number(ours["crowd"]["seconds"], 2))
            table.add("Lambda, CPU of each of these starts, ms", number(ours["crowd"]["cpu"] * 1000, 1))
            table.add("Lambda, CPU of one cold start, Python, ms", number(ours["cpu"] * 1000, 1))
        if "idle" in ours:
            count = f"{self.options.idle:,} idle functions"
            table.add(f"Lambda, {count} add to a warm invoke, ms", number(ours["idle"]["added_ms"], 3))
            table.add(f"Lambda, {count} add to the server's CPU of one, ms", number(ours["idle"]["added_cpu_ms"], 3))
            table.add(f"Lambda, {count}, share of a processor", number(ours["idle"]["cpu"], 4))
            table.add("Lambda, memory of a frozen Python environment (PSS), MiB", number(ours["idle"]["pss_mib"], 1))
        for name, figures in ours.get("reload", {}).items():
            table.add(f"`up`, from a save to the new code's answer p50 / p99, {name}, ms", spread(figures))
        for name, workload in (("DynamoDB PutItem 1 KB", "ddb_put"), ("DynamoDB GetItem 1 KB", "ddb_get"),
                               ("DynamoDB UpdateItem with a condition on one item", "ddb_update_hot"),
                               ("DynamoDB Query of 100 items of 400 B", "ddb_query_100"),
                               ("DynamoDB TransactWriteItems of 4 items", "ddb_transact_4"),
                               ("SQS SendMessage 1 KB", "sqs_send_1k"), ("SQS SendMessageBatch of 10", "sqs_send_batch"),
                               ("SQS ReceiveMessage and DeleteMessageBatch of 10", "sqs_receive_delete_10"),
                               ("S3 PutObject 1 KB", "s3_put_1k"), ("S3 GetObject 1 KB", "s3_get_1k"),
                               ("SNS Publish to a topic with one queue", "sns_publish"),
                               ("SNS Publish to a topic with ten queues", "sns_fan_out"),
                               ("EventBridge PutEvents that one rule matches", "events_put"),
                               ("EventBridge PutEvents to a bus with 1,000 rules", "events_put_rules"),
                               ("EventBridge PutEvents of ten to a bus with 1,000 rules", "events_put_batch")):
            rows = [figures.get((workload, 16), {}) for figures in (ours, ministack)]
            if rows[0]:
                table.add(f"{name}/s, 16 clients", *(number(row.get("chains_per_s") or None) for row in rows))
                table.add(f"{name}, server CPU ms a request",
                          *(number(row.get("server_cpu_ms_per_request"), 3) for row in rows))
        if "objects" in ours:
            figures = ours["objects"]
            for name, key in (("PutObject", "put"), ("GetObject", "get")):
                table.add(f"S3, {name} of {objects.MEGABYTES} MB, 1 client, MB/s", number(figures[key]))
                table.add(f"S3, {name} of {objects.MEGABYTES} MB, time by that of a plain copy over loopback and disk",
                          number(figures[f"{key}_ratio"], 2))
            keys = f"a bucket of {figures['keys']:,}"
            table.add(f"S3, ListObjectsV2, a page of 1,000 of {keys} p50, ms", number(figures["page_ms"], 2))
            table.add(f"S3, ListObjectsV2, server CPU ms of a page of 1,000 of {keys}", number(figures["page_cpu_ms"], 3))
        for name, value in ours.get("items", {}).items():
            table.add(f"DynamoDB, CPU of {name} with {self.options.items:,} items in the table, by that with {items.FEW:,}", number(value, 2))
        for name, figures in ours.get("fan", {}).items():
            table.add(f"SNS 1 KB published and delivered to ten queues/s, {name}", number(figures["per_s"]))
            table.add(f"SNS, server CPU ms of one, {name}", number(figures["cpu_ms"], 3))
        to_sqs = [figures.get(("events_to_sqs", 1), {}).get("p50_ms") for figures in (ours, ministack)]
        if to_sqs[0] is not None:
            table.add("EventBridge, put, received and deleted p50, 1 client, ms", *(number(value, 2) for value in to_sqs))
        for batch, figures in ours.get("flow", {}).items():
            table.add(f"EventBridge, events of 1 KB put and in their queues/s, {batch} a call", number(figures["per_s"]))
            table.add(f"EventBridge, server CPU ms of one, {batch} a call", number(figures["cpu_ms"], 3))
        if "deep" in ours:
            table.add("SQS, from a send to the answer of the long poll that waited p50 / p99, ms", spread(ours["woken"]))
            table.add("SQS, CPU of send, receive and delete with 1,000,000 messages in the queue, by that with ten", number(ours["deep"], 2))
        if "mapping" in ours:
            latency, backlog = ours["mapping"]["latency"], ours["mapping"]["backlog"]
            table.add(f"SQS to Lambda, from the send to the function at {mapping.RATE}/s p50 / p99, ms", spread(latency))
            table.add("SQS to Lambda, messages/s of a backlog in batches of 10", number(backlog["per_s"]))
            table.add("SQS to Lambda, CPU ms a message with its function", number(backlog["cpu_ms"], 3))
        for workload, (name, records) in STREAMS.items():
            rows = [figures.get((workload, 16), {}) for figures in (ours, ministack)]
            if rows[0]:
                table.add(f"Kinesis, {name}, records/s, 16 clients",
                          *(number((row.get("chains_per_s") or 0) * records or None) for row in rows))
                table.add(f"Kinesis, {name}, server CPU ms a request",
                          *(number(row.get("server_cpu_ms_per_request"), 3) for row in rows))
        if "streams" in ours:
            table.add(f"Kinesis to Lambda, from the put to the function at {streams.RATE}/s p50 / p99, ms", spread(ours["streams"]))
        if "schedules" in ours:
            figures, count = ours["schedules"], f"{schedules.WAITING:,} waiting schedules"
            table.add(f"Scheduler, memory of {count}, MiB", number(figures["memory"], 1))
            late = f"{number(figures['p50'], 1)} / {number(figures['most'], 1)}"
            table.add(f"Scheduler, beside {count}, how late a call is p50 / most of {schedules.CALLS}, ms", late)
            table.add(f"Scheduler, beside {count}, share of a processor with a call a second", number(figures["cpu"], 4))
            table.add("Scheduler, server CPU ms of CreateSchedule", number(figures["made_ms"], 3))
        for name, part in OWN.items():
            if name in ours:
                part.tell(ours[name], table)
        if "share" in ours:
            times, shares = (" : ".join(f"{value:.2f}" for value in part.values()) for part in ours["share"])
            table.add("CPU-bound function at 128 : 256 : 512 : 1,024 MB, times", times)
            table.add("its share at 128 : 256 : 512 : 1,024 : 1,769 MB, by MB ÷ 1,769", shares)
        return "\n".join(table.lines)

    def promises(self):
        ours, ministack, emulator = self.ours, self.ministack, self.emulator
        p50 = lambda name: ((ours.get("cold") or {}).get(name) or {}).get("p50")
        peer50 = lambda figures: (figures.get("cold") or {}).get("p50")
        warm = lambda figures, conns, key: figures.get(("lambda_warm", conns), {}).get(key)
        best = lambda figures: max((warm(figures, conns, "chains_per_s") or 0 for conns in (1, 16)), default=None) or None
        promises = Promises()
        for name, most in COLD:
            promises.most(f"{LABELS[name]}, cold", p50(name), most)
        promises.most("warm invoke, 1 client", warm(ours, 1, "p50_ms"), 0.4)
        promises.least("warm invokes, 16 clients", warm(ours, 16, "chains_per_s"), 5_000, "/s")
        promises.least("warm rate by MiniStack's", ratio(best(ours), best(ministack)), 12, "times")
        promises.least("warm rate by the emulator's", ratio(best(ours), best(emulator)), 4, "times")
        promises.most("cold by MiniStack's", ratio(p50("Python"), peer50(ministack)), 1 / 6, "times")
        promises.most("cold by the emulator's", ratio(p50("Python"), peer50(emulator)), 1, "times")
        promises.most("pre-warmed by the emulator's", ratio(p50("Python pre-warmed"), peer50(emulator)), 1 / 4, "times")
        if "crowd" in ours:
            least = crowd.STARTS * ours["cpu"] / os.cpu_count()
            promises.most("100 at once by their CPU time ÷ cores", ours["crowd"]["seconds"] / least, 1.5, "times")
        if "idle" in ours:
            promises.most("memory of a frozen Python environment", ours["idle"]["pss_mib"], 12, "MiB")
            promises.most("1,000 idle functions add to a warm invoke", ours["idle"]["added_ms"], 1)
        for workload, most, least, times in RATES:
            row, rival = ours.get((workload, 16)), ministack.get((workload, 16), {})
            if not row:
                continue
            if least:
                promises.least(f"{workload}, rate", row["chains_per_s"], least, "/s")
            if most:
                promises.most(f"{workload}, CPU", row["server_cpu_ms_per_request"], most)
            promises.least(f"{workload} by MiniStack's", ratio(row["chains_per_s"], rival.get("chains_per_s")), times, "times")
            promises.most(
                f"{workload}, CPU by MiniStack's",
                ratio(row["server_cpu_ms_per_request"], rival.get("server_cpu_ms_per_request")), 1 / times, "times")
        for name, value in ours.get("items", {}).items():
            promises.most(f"{name} with {self.options.items:,} items by {items.FEW:,}", value, 1.5, "times")
        if "objects" in ours:
            for key in ("put", "get"):
                promises.most(f"{key} of {objects.MEGABYTES} MB by a plain copy", ours["objects"][f"{key}_ratio"], 1 / 0.6, "times")
            promises.most(f"a page of a bucket of {ours['objects']['keys']:,}, p50", ours["objects"]["page_ms"], 20)
        if ("events_to_sqs", 1) in ours:
            promises.most("put, received and deleted, p50", ours["events_to_sqs", 1]["p50_ms"], 4)
        if "flow" in ours:
            promises.least("events in their queues, one a call", ours["flow"][1]["per_s"], 5_300, "/s")
        if "fan" in ours:
            promises.least("published and delivered to ten queues", ours["fan"]["envelopes"]["per_s"], 2_500, "/s")
        if "deep" in ours:
            promises.most("long poll woken, p50", ours["woken"]["p50"], 3)
            promises.most("a million messages in the queue", ours["deep"], 1.2, "times")
        if "mapping" in ours:
            promises.most("message to function, p50", ours["mapping"]["latency"]["p50"], 8)
            promises.most("message to function, p99", ours["mapping"]["latency"]["p99"], 30)
            promises.least("messages of a backlog", ours["mapping"]["backlog"]["per_s"], 5_000, "/s")
        for workload, least in (("kinesis_put_records_500", 40_000), ("kinesis_get_records_1000", 100_000)):
            if row := ours.get((workload, 16)):
                promises.least(f"{workload}, records", row["chains_per_s"] * STREAMS[workload][1], least, "/s")
        if "streams" in ours:
            promises.most("record to function, p50", ours["streams"]["p50"], 10)
        if "schedules" in ours:
            promises.most("memory of 100,000 waiting schedules", ours["schedules"]["memory"], 40, "MiB")
            promises.most(f"how late a schedule calls, most of {schedules.CALLS}", ours["schedules"]["most"], 20)
        for name, part in OWN.items():
            if name in ours:
                part.promise(ours[name], promises)
        for name, figures in ours.get("reload", {}).items():
            promises.most(f"from a save to the answer, {name}", figures["p50"], 100)
        return promises


# How long a cold start may take, in the middle.
COLD = (
    ("C", 10), ("Swift", 10), ("Python", 35), ("Python pre-warmed", 10), ("Node", 60), ("Node pre-warmed", 12), ("Java", 150),
    ("boto3", 420), ("boto3 SnapStart", 15),
)
# What is held against MiniStack too: the most CPU a request, the least rate, and how many times MiniStack's the rate is to be.
RATES = (
    ("ddb_put", None, 10_000, 8), ("ddb_get", None, 20_000, 8), ("ddb_update_hot", None, 3_000, 8),
    ("ddb_query_100", None, 3_000, 8), ("ddb_transact_4", None, 2_500, 8),
    ("sqs_send_1k", 0.06, 16_000, 8), ("sqs_send_batch", None, 2_500, 8), ("sqs_receive_delete_10", None, 1_500, 8),
    ("s3_put_1k", None, 8_000, 4), ("s3_get_1k", None, 15_000, 4), ("sns_fan_out", None, 2_500, 8),
    ("events_put", None, None, 8), ("events_put_rules", None, 13_000, 8), ("kinesis_put_record", None, 14_300, 8),
    ("kinesis_put_records", None, None, 8), ("kinesis_put_records_500", None, None, 8),
)
# What a chain of each workload puts or gets.
STREAMS = {
    "kinesis_put_record": ("PutRecord 1 KB", 1), "kinesis_put_records": ("PutRecords of 10 of 1 KB", 10),
    "kinesis_put_records_500": ("PutRecords of 500 of 100 bytes", 500),
    "kinesis_get_records_1000": ("GetRecords of 1,000 of 100 bytes", 100_000),
}
LABELS = {
    "C": "C on `provided.al2023`", "Swift": "Swift on `provided.al2023`", "Python": "Python", "Node": "Node.js",
    "Java": "Java 17", "boto3": "Python with a boto3 client", "boto3 SnapStart": "the same from a snapshot that waits (SnapStart)",
    "Python pre-warmed": "Python, runtime started ahead", "Node pre-warmed": "Node.js, runtime started ahead",
}


def load(server, label, name, options, sign):
    """The rows that the load generator prints, by workload and connections."""
    command = [sys.executable, f"{LOADGEN}/bench.py", "--endpoint", server.endpoint, "--label", label, "--sign", sign,
               "--pid", str(server.process.pid), "--seconds", str(options.seconds), "--runs", str(options.rounds),
               "--rounds", str(max(5, options.rounds)), "--keyspace", "200", "--prefill", "200", name]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(done.stderr[-2000:], file=sys.stderr)
    rows = {}
    for line in done.stdout.splitlines():
        row = json.loads(line)
        if "failed" in row:
            print(f"{label} {row['workload']}: {row['failed']}", file=sys.stderr)
        rows[row["workload"], row["conns"]] = row
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--samples", type=int, default=100, help="cold starts of each runtime")
    parser.add_argument("--idle", type=int, default=crowd.IDLE, help="functions that wait")
    parser.add_argument("--keys", type=int, default=objects.KEYS, help="objects of the bucket whose listing is measured")
    parser.add_argument("--items", type=int, default=items.MANY, help="items of the large table")
    parser.add_argument("--no-peer", action="store_true")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    options = parser.parse_args()
    build_loadgen()
    run = Run(options)
    try:
        for part in options.only:
            run.part({"warm": "warm_invokes"}.get(part, part))
    finally:
        run.stop()
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "unknown")
    print(f"\n{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores ({cpu}), medians of {options.rounds} runs:\n")
    print(run.table())
    promises = run.promises()
    print("\n" + "\n".join(promises.lines))


if __name__ == "__main__":
    main()
