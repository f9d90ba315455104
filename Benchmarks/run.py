#!/usr/bin/env python3
"""Measures Martlet and, in the same run, the fastest peer that runs here, and prints one table.

  run.py [--rounds N] [--seconds S] [--no-peer]

Every figure is the median of several runs. The machine is shared and noisy: read the ratios and the CPU times.
"""
import argparse
import base64
import concurrent.futures
import io
import json
import os
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
LOADGEN = os.path.join(HERE, "loadgen")
ROOT = os.path.dirname(HERE)
sys.path.insert(0, LOADGEN)
import bench  # noqa: E402
import peer  # noqa: E402

SERVER = os.path.join(ROOT, ".build/release/martlet")
PEERS = os.path.join(ROOT, ".build/peers")
# Small sums for a while: no input, no output and no memory to speak of, so that the processor's share alone decides.
LOOP = """
import time

def handler(event, context):
    used, begin, x, laps = time.process_time(), time.perf_counter(), 1, 0
    while time.perf_counter() < begin + event["seconds"]:
        for _ in range(1000):
            x = (x * 1103515245 + 12345) & 0x7fffffff
        laps += 1
    wall = time.perf_counter() - begin
    return {"secondsPerLap": wall / laps, "share": (time.process_time() - used) / wall}
"""
# Together 1.1 processors: they run side by side without waiting for each other.
MEMORIES = (128, 256, 512, 1024)
WHOLE = 1769


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """A server in a session of its own, so that its CPU time counts its functions too."""

    def __init__(self, command, port, path, environment=None):
        self.log = tempfile.NamedTemporaryFile(prefix="bench-", suffix=".log", delete=False)
        self.port = port
        begin = time.perf_counter()
        self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})}, stdin=subprocess.DEVNULL,
                                        stdout=self.log, stderr=self.log, start_new_session=True)
        while not self.answers(path):
            if self.process.poll() is not None or time.perf_counter() - begin > 60:
                sys.exit(f"{command[0]} did not come up: {open(self.log.name).read()[-2000:]}")
            time.sleep(0.001)
        self.startup_ms = (time.perf_counter() - begin) * 1000
        self.endpoint = f"http://127.0.0.1:{port}"

    def answers(self, path):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=2) as response:
                return response.status == 200
        except OSError:
            return False

    def stop(self):
        os.kill(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        os.unlink(self.log.name)


def martlet():
    data, port = tempfile.mkdtemp(prefix="martlet-bench-"), free_port()
    server = Server([SERVER, "serve", "--port", str(port), "--data", data], port, "/health")
    server.data = data
    return server


def discard(server):
    server.stop()
    shutil.rmtree(getattr(server, "data", ""), ignore_errors=True)


def ministack():
    port = free_port()
    return Server([f"{PEERS}/ministack/bin/ministack"], port, "/_localstack/health",
                  {"GATEWAY_PORT": str(port), "MINISTACK_HOST": "127.0.0.1"})


def install_peer():
    if not os.path.exists(f"{PEERS}/ministack/bin/ministack"):
        subprocess.run([sys.executable, "-m", "venv", f"{PEERS}/ministack"], check=True)
        subprocess.run([f"{PEERS}/ministack/bin/pip", "install", "-q", "ministack==1.5.33"], check=True)


def measure(server, label, workloads, options, sign):
    """The rows that the load generator prints, by workload and connections."""
    command = [sys.executable, f"{LOADGEN}/bench.py", "--endpoint", server.endpoint, "--label", label, "--sign", sign,
               "--pid", str(server.process.pid), "--seconds", str(options.seconds), "--runs", str(options.rounds),
               "--rounds", str(max(5, options.rounds)), "--keyspace", "200", "--prefill", "200", *workloads]
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


def proportion(server, rounds):
    """What memory buys of the processor: the time that the same work takes, by that at 1,024 MB, and the share by MB ÷ 1,769.

    The sizes run at the same moment, since the speed of a shared machine's processors changes by the second."""
    options = argparse.Namespace(host="127.0.0.1", port=server.port, call_timeout=120, access_key="test", secret_key="test",
                                 region="us-east-1")
    client = bench.Client(options)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as z:
        z.writestr("index.py", LOOP)
    trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                                                     "Principal": {"Service": "lambda.amazonaws.com"}}]}
    client.query("iam", "CreateRole", {"RoleName": "proportion", "AssumeRolePolicyDocument": json.dumps(trust)})
    for memory in (*MEMORIES, WHOLE):
        client.call(bench.rest_req("lambda", "POST", "/2015-03-31/functions", {
            "FunctionName": f"loop-{memory}", "Runtime": "python3.11", "Handler": "index.handler", "MemorySize": memory,
            "Timeout": 120, "Role": "arn:aws:iam::000000000000:role/proportion",
            "Code": {"ZipFile": base64.b64encode(archive.getvalue()).decode()}}))

    def invoke(memory, seconds):
        path = f"/2015-03-31/functions/loop-{memory}/invocations"
        return bench.Client(options).call(bench.rest_req("lambda", "POST", path, {"seconds": seconds}))

    for memory in (*MEMORIES, WHOLE):
        invoke(memory, 0.01)
    times, shares = {memory: [] for memory in MEMORIES}, {memory: [] for memory in (*MEMORIES, WHOLE)}
    with concurrent.futures.ThreadPoolExecutor(len(MEMORIES)) as threads:
        for _ in range(3 * rounds):
            answers = dict(zip(MEMORIES, threads.map(lambda memory: invoke(memory, 3), MEMORIES)))
            for memory, answer in answers.items():
                times[memory].append(answer["secondsPerLap"] / answers[1024]["secondsPerLap"])
                shares[memory].append(answer["share"] * 1769 / memory)
            shares[WHOLE].append(invoke(WHOLE, 1)["share"])
    median = lambda lists: {memory: statistics.median(values) for memory, values in lists.items()}
    return median(times), median(shares)


def figure(rows, workload, conns, key, digits):
    value = rows.get((workload, conns), {}).get(key)
    return "–" if value is None else f"{value:,.{digits}f}"


def table(starts, idle, ours, theirs, proportions):
    lines = ["| figure | Martlet | MiniStack 1.5.33 |", "|---|---|---|"]
    peer_start = theirs.get("start")
    lines.append(f"| start to first answer, ms | {statistics.median(starts):.0f} | {peer_start:.0f} |" if peer_start
                 else f"| start to first answer, ms | {statistics.median(starts):.0f} | – |")
    lines.append(f"| idle resident memory, MiB | {idle['rss_mib']} | {theirs.get('idle', {}).get('rss_mib', '–')} |")
    cold = lambda rows: rows.get(("lambda_cold", 1), {}).get("first_invoke_ms", {}).get("median", "–")
    lines.append(f"| Lambda, cold invoke p50, Python, ms | {cold(ours)} | {cold(theirs)} |")
    rows = [("Lambda, warm invoke p50, 1 client, ms", "lambda_warm", 1, "p50_ms", 2),
            ("Lambda, warm invokes/s, 16 clients", "lambda_warm", 16, "chains_per_s", 0)]
    for name, workload in (("PutItem 1 KB", "ddb_put"), ("GetItem 1 KB", "ddb_get")):
        rows.append((f"DynamoDB {name}/s, 16 clients", workload, 16, "chains_per_s", 0))
        rows.append((f"DynamoDB {name}, server CPU ms a request", workload, 16, "server_cpu_ms_per_request", 3))
    rows += [("SQS SendMessage 1 KB/s, 16 clients (durable here, in memory there)", "sqs_send_1k", 16, "chains_per_s", 0),
             ("SQS SendMessage 1 KB, server CPU ms a request", "sqs_send_1k", 16, "server_cpu_ms_per_request", 3),
             ("SQS SendMessageBatch of 10, batches/s, 16 clients", "sqs_send_batch", 16, "chains_per_s", 0),
             ("SQS ReceiveMessage and DeleteMessageBatch of 10, pairs/s, 16 clients", "sqs_receive_delete_10", 16,
              "chains_per_s", 0)]
    for name, workload, conns, key, digits in rows:
        lines.append(f"| {name} | {figure(ours, workload, conns, key, digits)} | {figure(theirs, workload, conns, key, digits)} |")
    if proportions:
        times, shares = (" : ".join(f"{value:.2f}" for value in part.values()) for part in proportions)
        lines.append(f"| CPU-bound function at 128 : 256 : 512 : 1,024 MB, times | {times} | – |")
        lines.append(f"| its share at 128 : 256 : 512 : 1,024 : 1,769 MB, by MB ÷ 1,769 | {shares} | – |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--no-peer", action="store_true")
    options = parser.parse_args()
    subprocess.run(["gcc", "-O2", "-o", f"{LOADGEN}/lg", f"{LOADGEN}/lg.c", "-lcrypto"], check=True)
    starts = []
    for _ in range(options.rounds + 2):
        server = martlet()
        starts.append(server.startup_ms)
        discard(server)
    ours, theirs = {}, {}
    server = martlet()
    time.sleep(2)
    idle = peer.memory(server.process.pid)
    rival = None
    if not options.no_peer:
        install_peer()
        rival = ministack()
        time.sleep(2)
        theirs.update(start=rival.startup_ms, idle=peer.memory(rival.process.pid))
    try:
        for workload in ("ddb_put", "ddb_get", "sqs_send_1k", "sqs_send_batch", "sqs_receive_delete_10", "lambda_cold", "lambda_warm"):
            ours.update(measure(server, "martlet", [workload], options, "v4"))
            if rival:
                theirs.update(measure(rival, "ministack", [workload], options, "fake"))
        proportions = proportion(server, options.rounds)
    finally:
        discard(server)
        if rival:
            discard(rival)
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "unknown")
    print(f"\n{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores ({cpu}), medians of {options.rounds} runs:\n")
    print(table(starts, idle, ours, theirs, proportions))


if __name__ == "__main__":
    main()
