"""martlet optimize: what recorded events tell of a function's memory, without an experiment."""

import base64
import json

from conftest import settle
from martlet_server import binary

TEMPLATE = """Transform: AWS::Serverless-2016-10-31
Globals:
  Function: {Handler: index.handler, Runtime: python3.13, Timeout: 20}
Resources:
  Waits:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: waits
      MemorySize: 1024
      InlineCode: |
        import time
        def handler(event, context):
            time.sleep(0.3)
  Works:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: works
      InlineCode: |
        import time
        def handler(event, context):
            end = time.process_time() + 0.04
            while time.process_time() < end:
                pass
  Light:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: light
      MemorySize: 512
      InlineCode: "def handler(event, context): return 1"
"""


class TestMemoryByUse:
    def findings(self, martlet):
        done = martlet.run(binary(), "optimize", "memory", "--json", "--lenient")
        return {found["logicalId"]: found for found in json.loads(done.stdout)["findings"]
                if found["rule"] == "memory-size"}

    def billed(self, martlet, name):
        """Of the last event, in milliseconds."""
        done = martlet.boto("lambda").invoke(FunctionName=name, LogType="Tail")
        report = base64.b64decode(done["LogResult"]).decode()
        return int(report.split("Billed Duration: ")[1].split(" ms")[0])

    def test_what_waits_gets_less_and_what_works_gets_more(self, martlet, tmp_path):
        (tmp_path / "template.yaml").write_text(TEMPLATE)
        martlet.run(binary(), "deploy", str(tmp_path), "--stack", "memory")
        # Most events come from callers who don't want the log.
        for name in ("waits", "works", "light"):
            for _ in range(9):
                martlet.boto("lambda").invoke(FunctionName=name)
        found = self.findings(martlet)
        assert set(found) == {"Waits", "Works"}
        assert found["Waits"]["change"] in ("MemorySize: 128", "MemorySize: 256")
        assert int(found["Works"]["change"].removeprefix("MemorySize: ")) > 128
        assert found["Works"]["saving"]["milliseconds"] > 100

        # What it says that the smaller size saves, it saves.
        before = sorted(self.billed(martlet, "waits") for _ in range(5))[2]
        client, size = martlet.boto("lambda"), int(found["Waits"]["change"].removeprefix("MemorySize: "))
        client.update_function_configuration(FunctionName="waits", MemorySize=size)
        settle(client, "waits")
        self.billed(martlet, "waits")
        after = sorted(self.billed(martlet, "waits") for _ in range(5))[2]
        price = 0.0000166667 * 1_000_000 / 1_000
        saved = price * (before - after * size / 1_024)
        assert abs(found["Waits"]["saving"]["dollarsPerMillion"] - saved) < 0.15 * saved
        assert "Waits" not in self.findings(martlet)
        martlet.run(binary(), "down", str(tmp_path), "--stack", "memory")
