"""The servers that are measured: Martlet, MiniStack, and AWS's Runtime Interface Emulator."""
import argparse
import glob
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
LOADGEN = os.path.join(HERE, "loadgen")
ROOT = os.path.dirname(HERE)
sys.path.insert(0, LOADGEN)
import bench  # noqa: E402
import peer  # noqa: E402

SERVER = os.environ.get("MARTLET_BINARY", os.path.join(ROOT, ".build/release/martlet"))
PEERS = os.path.join(ROOT, ".build/peers")
MINISTACK = "ministack==1.5.33"
EMULATOR = "aws-sam-cli"
RUNTIME_CLIENT = "awslambdaric==4.2.2"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """A server in a session of its own."""

    def __init__(self, command, port, path, environment=None):
        self.log = tempfile.NamedTemporaryFile(prefix="bench-", suffix=".log", delete=False)
        self.port = port
        self.folder = None
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

    def client(self):
        return bench.Client(argparse.Namespace(
            host="127.0.0.1", port=self.port, call_timeout=120, access_key="test", secret_key="test", region="us-east-1"))

    def cpu_seconds(self):
        """Of the server and of all functions."""
        return peer.family_cpu_seconds(self.process.pid)

    def rest(self, most=60):
        """Waits until the server does next to nothing by itself, for so many seconds at most."""
        end = time.monotonic() + most
        while time.monotonic() < end:
            used = self.cpu_seconds()
            time.sleep(0.5)
            if self.cpu_seconds() - used < 0.02:
                return

    def stop(self):
        os.kill(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        os.unlink(self.log.name)
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)


def build_loadgen():
    subprocess.run(["gcc", "-O2", "-o", f"{LOADGEN}/lg", f"{LOADGEN}/lg.c", "-lcrypto"], check=True)


def load(server, label, steps, conns=16, rate=0, **over):
    """What the load generator tells of a load of these steps; one that fails ends the part.

    - rate: chains a second; 0 for as many as there can be.
    - over: seconds (3), warmup (0.3), chains (0: as many as come), keyspace (1).
    """
    options = argparse.Namespace(
        host="127.0.0.1", port=server.port, seconds=3, warmup=0.3, chains=0, keyspace=1, rate=rate, sign="v4",
        access_key="test", secret_key="test", region="us-east-1", pid=server.process.pid)
    row = bench.load(options, label, steps, conns, **over)
    if "failed" in row or row.get("errors"):
        raise bench.Failed(f"{label}: {row}")
    return row


def martlet(*options):
    """- options: of `serve`; those that this build does not have are left out."""
    data, port = tempfile.mkdtemp(prefix="martlet-bench-"), free_port()
    sdk = sorted(glob.glob(os.path.join(ROOT, ".build/clients/lib/python3*/site-packages")))
    server = Server([SERVER, "serve", "--port", str(port), "--data", data, *options], port, "/health",
                    {"MARTLET_PYTHON_SDK": sdk[0]} if sdk else None)
    server.folder = data
    return server


def without_warm_runtimes():
    """The option by which no runtime is started ahead; none where that is never done."""
    text = subprocess.run([SERVER, "serve", "--help"], capture_output=True, text=True).stdout
    return ["--warm-runtimes", "0"] if "--warm-runtimes" in text else []


def ministack():
    install("ministack", MINISTACK)
    port = free_port()
    return Server([f"{PEERS}/ministack/bin/ministack"], port, "/_localstack/health",
                  {"GATEWAY_PORT": str(port), "MINISTACK_HOST": "127.0.0.1"})


def install(name, *packages):
    folder = f"{PEERS}/{name}"
    if not os.path.exists(f"{folder}/installed"):
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([f"{folder}/bin/pip", "install", "-q", *packages], check=True)
        open(f"{folder}/installed", "w").close()


class Emulator:
    """AWS's emulator of the Runtime API with AWS's runtime client for Python; it has no sandbox and one environment."""

    def __init__(self, code):
        self.folder, self.port = tempfile.mkdtemp(prefix="bench-rie-"), free_port()
        with open(f"{self.folder}/index.py", "w") as file:
            file.write(code)
        begin = time.perf_counter()
        log = open(f"{self.folder}/log", "w")
        self.process = subprocess.Popen(
            [self.program(), "--runtime-interface-emulator-address", f"127.0.0.1:{self.port}",
             "--runtime-api-address", f"127.0.0.1:{free_port()}", f"{PEERS}/ric/bin/python", "-m", "awslambdaric",
             "index.handler"], cwd=self.folder, stdout=log, stderr=log, start_new_session=True,
            env={**os.environ, "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512", "LAMBDA_TASK_ROOT": self.folder})
        self.invoke()
        self.first_ms = (time.perf_counter() - begin) * 1000

    @staticmethod
    def install():
        install("ric", RUNTIME_CLIENT)
        if not Emulator.program():
            install("sam", EMULATOR)

    @staticmethod
    def program():
        """The emulator that a SAM CLI brings: of the tests' clients, or of the peers."""
        for sam in (f"{ROOT}/.build/clients/sam", f"{PEERS}/sam"):
            found = glob.glob(f"{sam}/lib/python3*/site-packages/samcli/local/rapid/aws-lambda-rie-x86_64")
            if found:
                os.chmod(found[0], 0o755)
                return found[0]
        return None

    def invoke(self):
        while True:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
                connection.request("POST", "/2015-03-31/functions/function/invocations", '{"n":1}')
                return json.loads(connection.getresponse().read())
            except ConnectionError:
                if self.process.poll() is not None:
                    raise bench.Failed(open(f"{self.folder}/log").read()[-500:])
                time.sleep(0.001)

    def stop(self):
        for pid in list(peer.session_pids(self.process.pid)):
            os.kill(pid, signal.SIGKILL)
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
