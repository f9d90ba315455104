"""X-Ray: segments that are put, searches among many traces, and what tracing costs a warm invoke."""
import json
import statistics
import time

import crowd
import functions
from functions import Deployer
from servers import bench, load
from table import number

PER_CALL = 50
TRACES = 100_000


def step():
    """A call with fifty segments, each of a trace of its own."""
    now = int(time.time())
    documents = [json.dumps({
        "trace_id": f"1-{now:08x}-{place:012x}@@SEQ@@", "id": f"{place + 1:016x}", "name": f"service-{place % 5}",
        "start_time": now + place / 1000, "end_time": now + place / 1000 + 0.05, "annotations": {"place": place},
        "http": {"request": {"method": "GET", "url": f"http://shop/orders/{place}"}, "response": {"status": 200}},
        "subsegments": [{
            "id": f"{place + 1001:016x}", "name": "DynamoDB", "namespace": "aws", "start_time": now, "end_time": now + 0.01,
            "aws": {"table_name": "orders", "operation": "GetItem"}}],
        "metadata": {"default": {"note": "x" * 300}}}) for place in range(PER_CALL)]
    return bench.rest_req("xray", "POST", "/TraceSegments", {"TraceSegmentDocuments": documents}, expect='[]')


def search(server):
    """Milliseconds of a page of a search among so many traces, the 95th percentile."""
    load(server, "traces", [step()], chains=TRACES // PER_CALL, warmup=0, seconds=120)
    client, took, now = server.client(), [], int(time.time())
    for place in range(40):
        request = bench.rest_req("xray", "POST", "/TraceSummaries", {
            "StartTime": now - 3600, "EndTime": now + 60, "FilterExpression": f"annotation.place = {place} AND duration < 1"})
        began = time.monotonic()
        client.call(request)
        took.append((time.monotonic() - began) * 1000)
    return sorted(took)[len(took) * 95 // 100]


def invokes(server, rounds):
    """The rates of warm invokes of a function that is traced by that of one that is not: by the default sampling rule
    (one a second and 5 %), and with every event sampled. The medians of rounds."""
    deployer, ratios = Deployer(server), {"default": [], "every": []}
    for name, mode in (("untraced", "PassThrough"), ("traced", "Active")):
        deployer.create(name, functions.python(), TracingConfig={"Mode": mode})
        deployer.invoke(name)
    for rule in ratios:
        if rule == "every":
            server.client().call(bench.rest_req("xray", "POST", "/CreateSamplingRule", {"SamplingRule": {
                "RuleName": "every", "ResourceARN": "*", "Priority": 1, "FixedRate": 1, "ReservoirSize": 1, "ServiceName": "*",
                "ServiceType": "*", "Host": "*", "HTTPMethod": "*", "URLPath": "*", "Version": 1}}))
        for _ in range(max(3, rounds)):
            rates = [
                crowd.warm(server, name, name, 4, seconds=4)["chains_per_s"] for name in ("untraced", "traced", "untraced")]
            ratios[rule].append(rates[1] / statistics.mean((rates[0], rates[2])))
    server.client().call(bench.rest_req("xray", "POST", "/DeleteSamplingRule", {"RuleName": "every"}))
    for name in ("untraced", "traced"):
        deployer.delete(name)
    return {rule: statistics.median(values) for rule, values in ratios.items()}


def measure(server, rounds):
    rows = [load(server, "xray_put_50", [step()]) for _ in range(rounds)]
    rate = statistics.median(row["chains_per_s"] for row in rows) * PER_CALL
    return {"put": rate, "search_p95": search(server), "traced": invokes(server, rounds)}


def tell(figures, table):
    table.add(f"X-Ray, segments put/s, {PER_CALL} a call, 16 clients", number(figures["put"]))
    table.add(f"X-Ray, a page of a search among {TRACES:,} traces p95, ms", number(figures["search_p95"], 1))
    for rule, label in (("default", "of a function that is traced"), ("every", "that are all sampled")):
        table.add(f"X-Ray, rate of warm invokes {label}, by that without", number(figures["traced"][rule], 3))


def promise(figures, promises):
    promises.least(f"segments put, {PER_CALL} a call", figures["put"], 10_000, "/s")
    promises.most(f"a page of a search among {TRACES:,} traces, p95", figures["search_p95"], 500)
    promises.least("warm invokes that are traced by those that are not", figures["traced"]["default"], 0.97, "times")
