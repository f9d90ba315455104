"""The optimizer's experiments: what they take, whether their parts add up, and whether what they predict comes true."""
import json
import os
import re
import statistics
import subprocess
import tempfile
import time

import functions
from functions import Deployer
from servers import SERVER, bench
from table import number

SIZES = "128,256,512,768,1024,1536,1769,2048,3008"
PROPORTION = (128, 256, 512, 1024)
# All primes up to 1,000,000, several times.
PRIMES = """
def primes(limit):
    sieve = bytearray([1]) * (limit + 1)
    for n in range(2, int(limit ** 0.5) + 1):
        if sieve[n]:
            sieve[n * n::n] = bytes(len(range(n * n, limit + 1, n)))
    return sum(sieve) - 2

def handler(event, context):
    for _ in range(event["times"]):
        count = primes(1_000_000)
    return {"ok": True, "count": count}
"""
TIMES = 20


def martlet(server, *arguments):
    """The document that a command prints."""
    environment = {**os.environ, "AWS_ENDPOINT_URL": server.endpoint}
    done = subprocess.run([SERVER, *arguments, "--yes", "--json"], env=environment, capture_output=True, text=True)
    if done.returncode not in (0, 2):
        raise bench.Failed(f"martlet {arguments[0]}: {done.stderr[-300:]}")
    return json.loads(done.stdout)


def seconds_of_tuning(server):
    began = time.monotonic()
    martlet(server, "tune", "hello", "--memory", SIZES, "--invokes", "50", "--both", "--thorough")
    return time.monotonic() - began


def proportion(server, event):
    """Durations and costs at each size by those at the largest."""
    report = martlet(
        server, "tune", "primes", "--memory", ",".join(map(str, PROPORTION)), "--invokes", "12", "--warm", "--thorough",
        "--event", event)
    times = [result["duration"]["p50"] for result in report["results"]]
    costs = [result["cost"]["million"] for result in report["results"]]
    return {
        "times": [value / times[-1] for value in times], "costs": [value / costs[-1] for value in costs],
        "recommended": report["recommendation"]["memoryMB"]}


def sum_of_phases(server):
    """The parts of a start by the whole of it."""
    report = martlet(server, "cold", "hello", "--starts", "11", "--try", "provisioned-concurrency")
    return sum(phase["ms"] for phase in report["phases"]) / report["whole"]["p50"]


def prediction(server, deployer):
    """What optimize says that a size saves, by what it saves when it is set."""
    before = duration(deployer)
    # What was logged is written behind the answer.
    time.sleep(3)
    found = martlet(server, "optimize", "--measure", "--lenient")["findings"]
    finding = next((one for one in found if one["rule"] == "memory-size" and "primes" in one["subject"]), None)
    if finding is None:
        raise bench.Failed("no finding of the size of primes")
    deployer.call(
        "PUT", "/2015-03-31/functions/primes/configuration",
        {"MemorySize": int(re.search(r"\d+", finding["change"])[0])})
    deployer.settle("primes")
    return finding["saving"]["milliseconds"] / (before - duration(deployer))


def duration(deployer, count=12):
    """Milliseconds of an event in a ready environment, the median."""
    return statistics.median([deployer.invoke("primes", {"times": TIMES}) for _ in range(count + 1)][1:])


def measure(server, rounds):
    deployer = Deployer(server)
    # Advice reads logs, to which functions must be able to write.
    deployer.client.query("iam", "AttachRolePolicy", {
        "RoleName": "bench", "PolicyArn": "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"})
    deployer.create("hello", functions.python())
    deployer.create("primes", functions.python(PRIMES, memory=128))
    with tempfile.TemporaryDirectory(prefix="bench-experiments-") as folder:
        event = os.path.join(folder, "event.json")
        with open(event, "w") as file:
            json.dump({"times": TIMES}, file)
        proportions = [proportion(server, event) for _ in range(rounds)]
    figures = {
        "seconds": seconds_of_tuning(server), "phases": statistics.median(sum_of_phases(server) for _ in range(rounds)),
        "prediction": prediction(server, deployer)}
    for key in ("times", "costs"):
        figures[key] = [statistics.median(values) for values in zip(*(one[key] for one in proportions))]
    figures["recommended"] = statistics.median_low(one["recommended"] or 0 for one in proportions)
    for name in ("hello", "primes"):
        deployer.delete(name)
    return figures


def tell(figures, table):
    table.add("`martlet tune`, 9 sizes × 50 cold and 50 warm events, hello-world Python, s (one run)", number(figures["seconds"], 1))
    sizes = " : ".join(f"{size:,}" for size in PROPORTION)
    for key, digits in (("times", 2), ("costs", 2)):
        values = " : ".join(number(value, digits) for value in figures[key])
        table.add(f"`martlet tune`, CPU-bound at {sizes} MB, {key}", values)
    table.add("`martlet tune`, size that is recommended for it, MB", number(figures["recommended"]))
    table.add("`martlet cold`, the parts of a start by the whole", number(figures["phases"], 3))
    table.add("`martlet optimize`, the saving that is predicted by the one that comes true", number(figures["prediction"], 2))


def promise(figures, promises):
    promises.most("tune, 9 sizes × 50, cold and warm", figures["seconds"], 30, "s")
    for size, time, cost in zip(PROPORTION, figures["times"], figures["costs"]):
        share = time * size / PROPORTION[-1]
        promises.most(f"tune, time at {size} MB, off its share by", abs(share - 1) * 100, 8, "%")
        promises.most(f"tune, cost at {size} MB, off flat by", abs(cost - 1) * 100, 8, "%")
    promises.most("cold, parts off the whole by", abs(figures["phases"] - 1) * 100, 5, "%")
    promises.most("optimize, prediction off by", abs(figures["prediction"] - 1) * 100, 15, "%")
