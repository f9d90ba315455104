"""The functions that are measured, in every runtime, and their deployment."""
import base64
import io
import json
import os
import shutil
import subprocess
import tempfile
import time
import zipfile

from servers import HERE, bench

PYTHON = "def handler(event, context):\n    return {'ok': True, 'n': event.get('n')}\n"
BOTO3 = "import boto3\nclient = boto3.client('dynamodb', region_name='us-east-1')\n" + PYTHON
NODE = "exports.handler = async (event) => ({ok: true, n: event.n});\n"
JAVA = """
import java.util.*;

public class Hello {
    public Map<String, Object> handle(Map<String, Object> event) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ok", true);
        answer.put("n", event.get("n"));
        return answer;
    }
}
"""
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


class Code:
    """An archive and how it is run."""

    def __init__(self, runtime, handler, files, memory=512):
        self.runtime, self.handler, self.memory = runtime, handler, memory
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as z:
            for name, content in files.items():
                entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
                entry.external_attr = 0o755 << 16
                z.writestr(entry, content)
        self.archive = base64.b64encode(archive.getvalue()).decode()


def python(source=PYTHON, runtime="python3.11", **options):
    return Code(runtime, "index.handler", {"index.py": source}, **options)


def node():
    return Code("nodejs20.x", "index.handler", {"index.js": NODE})


def native(command, source, memory=512):
    """A bootstrap that a compiler makes of one file; None where the compiler is missing."""
    if not shutil.which(command[0]):
        return None
    with tempfile.TemporaryDirectory(prefix="bench-native-") as folder:
        path = f"{folder}/bootstrap"
        subprocess.run([*command, source, "-o", path], check=True, capture_output=True, cwd=folder)
        with open(path, "rb") as file:
            return Code("provided.al2023", "any", {"bootstrap": file.read()}, memory)


def c():
    return native(["cc", "-O2", "-static"], os.path.join(HERE, "sources", "bootstrap.c"))


def swift():
    source = os.path.join(os.path.dirname(HERE), "examples", "swift", "bootstrap.swift")
    return native(["swiftc", "-O", "-static-stdlib", "-parse-as-library"], source)


def java():
    """A class file; None where there is no compiler."""
    if not shutil.which("javac"):
        return None
    with tempfile.TemporaryDirectory(prefix="bench-java-") as folder:
        with open(f"{folder}/Hello.java", "w") as file:
            file.write(JAVA)
        subprocess.run(["javac", "--release", "17", f"{folder}/Hello.java"], check=True, capture_output=True)
        with open(f"{folder}/Hello.class", "rb") as file:
            return Code("java17", "Hello::handle", {"Hello.class": file.read()})


class Deployer:
    """Makes functions on a server, and changes them so that the next event finds no environment."""

    def __init__(self, server):
        self.client = server.client()
        self.changes = 0
        trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                                                         "Principal": {"Service": "lambda.amazonaws.com"}}]}
        self.client.query("iam", "CreateRole", {"RoleName": "bench", "AssumeRolePolicyDocument": json.dumps(trust)},
                          ok_if=("EntityAlreadyExists",))

    def call(self, method, path, body=b""):
        return self.client.call(bench.rest_req("lambda", method, path, body))

    def create(self, name, code, **options):
        self.call("POST", "/2015-03-31/functions", {
            "FunctionName": name, "Runtime": code.runtime, "Handler": code.handler, "MemorySize": code.memory,
            "Timeout": 120, "Role": "arn:aws:iam::000000000000:role/bench", "Code": {"ZipFile": code.archive}, **options})
        self.settle(name)

    def settle(self, name, qualifier=None):
        """Waits until the function can be invoked and its last change counts."""
        for _ in range(2000):
            answer = self.call("GET", f"/2015-03-31/functions/{name}{self.query(qualifier)}")["Configuration"]
            if "Failed" in (answer.get("State"), answer.get("LastUpdateStatus")):
                raise bench.Failed(f"{name}: {answer}")
            if answer.get("State", "Active") == "Active" and answer.get("LastUpdateStatus", "Successful") == "Successful":
                return
            time.sleep(0.01)
        raise bench.Failed(f"{name} never became active")

    def chill(self, name):
        """Changes a setting that changes nothing else, so that the next event is a cold start."""
        self.changes += 1
        self.call("PUT", f"/2015-03-31/functions/{name}/configuration", {"Description": f"change {self.changes}"})
        self.settle(name)

    def publish(self, name):
        """A version, when it can be invoked."""
        version = self.call("POST", f"/2015-03-31/functions/{name}/versions", {})["Version"]
        self.settle(name, version)
        return version

    @staticmethod
    def query(qualifier):
        return f"?Qualifier={qualifier}" if qualifier else ""

    def delete(self, name):
        self.call("DELETE", f"/2015-03-31/functions/{name}")

    def invoke(self, name, event=None, qualifier=None):
        """Milliseconds from the request to the answer."""
        path = f"/2015-03-31/functions/{name}/invocations{self.query(qualifier)}"
        request = bench.rest_req("lambda", "POST", path, event or {"n": 1})
        begin = time.perf_counter()
        answer = self.client.call(request)
        taken = (time.perf_counter() - begin) * 1000
        if not (isinstance(answer, dict) and answer.get("ok")):
            raise bench.Failed(f"{name} answered {str(answer)[:300]}")
        return taken
