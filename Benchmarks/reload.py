"""`martlet up`: from the write of a handler to the first answer of the new code."""
import os
import signal
import subprocess
import tempfile
import time

from cold import spread
from functions import Deployer
from servers import SERVER, bench

TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Python:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: reload-python, Runtime: python3.11, Handler: index.handler, CodeUri: python, MemorySize: 512}
  Node:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: reload-node, Runtime: nodejs20.x, Handler: index.handler, CodeUri: node, MemorySize: 512}
"""
SOURCES = {
    "python": ("index.py", "def handler(event, context):\n    return {'ok': True, 'save': %d}\n"),
    "node": ("index.js", "exports.handler = async () => ({ok: true, save: %d});\n"),
}


def measure(server, samples):
    with tempfile.TemporaryDirectory(prefix="bench-reload-") as folder:
        for name, (file, text) in SOURCES.items():
            os.mkdir(f"{folder}/{name}")
            write(f"{folder}/{name}/{file}", text % 0)
        write(f"{folder}/template.yaml", TEMPLATE)
        log = open(f"{folder}/up.log", "w")
        up = subprocess.Popen([SERVER, "up", folder, "--stack", "reload", "--endpoint", server.endpoint], stdout=log,
                              stderr=log, cwd=folder)
        try:
            deadline = time.monotonic() + 60
            while "Watching" not in open(log.name).read():
                if up.poll() is not None or time.monotonic() > deadline:
                    raise bench.Failed(open(log.name).read()[-500:])
                time.sleep(0.05)
            return {name: spread([save(server, f"{folder}/{name}/{file}", text, name, number + 1)
                                  for number in range(samples)])
                    for name, (file, text) in SOURCES.items()}
        finally:
            up.send_signal(signal.SIGINT)
            up.wait(30)
            subprocess.run([SERVER, "down", "--stack", "reload", "--endpoint", server.endpoint], capture_output=True)


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


def save(server, path, text, name, number):
    deployer = Deployer(server)
    request = bench.rest_req("lambda", "POST", f"/2015-03-31/functions/reload-{name}/invocations", {})
    deployer.client.call(request)
    time.sleep(0.1)
    write(path, text % number)
    begin = time.perf_counter()
    while deployer.client.call(request).get("save") != number:
        if time.perf_counter() - begin > 20:
            raise bench.Failed(f"{name}: the new code never answered")
    return (time.perf_counter() - begin) * 1000
