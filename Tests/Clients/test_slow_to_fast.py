"""docs/slow-to-fast.md: its diffs apply in their order, and what it promises comes of them."""

import json
import re
import shutil
import subprocess
from pathlib import Path

from martlet_server import binary

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/slow-to-fast.md").read_text()


def rules(martlet):
    done = martlet.run(binary(), "optimize", "slow", "--json", "--lenient")
    return {(found["rule"], found["logicalId"]) for found in json.loads(done.stdout)["findings"]}


class TestSlowToFast:
    def use(self, martlet, folder, events=3):
        martlet.run(binary(), "deploy", str(folder / "examples/slow"), "--stack", "slow")
        for _ in range(events):
            event = str(ROOT / "examples/slow/events/order.json")
            martlet.run(binary(), "invoke", "SealFunction", "--stack", "slow", "--event", event)

    def cold(self, martlet):
        done = martlet.run(
            binary(), "cold", "SealFunction", "--stack", "slow", "--starts", "5", "--yes", "--json", "--try", "snap-start")
        return json.loads(done.stdout)

    def test_its_steps_make_the_example_fast(self, martlet, tmp_path):
        shutil.copytree(ROOT / "examples/slow", tmp_path / "examples/slow")
        self.use(martlet, tmp_path)
        before, found = self.cold(martlet), rules(martlet)
        assert {module["name"] for module in before["unused"]} >= {"asyncio", "unittest.mock"}
        assert {
            ("client-in-handler", "SealFunction"), ("unused-import", "SealFunction"),
            ("state-between-events", "SealFunction"), ("wildcard-permission", "SealFunctionRole"),
            ("queue-dead-letters", "SealedQueue"), ("queue-visibility", "SealedQueue"),
            ("secret-in-variables", "SealFunction")} <= found
        code, snapshots, policies = re.findall(r"```diff\n(.*?)```", PAGE, re.S)
        self.patch(tmp_path, code)
        self.use(martlet, tmp_path)
        martlet.run(
            binary(), "tune", "SealFunction", "--stack", "slow", "--yes", "--memory", "128,512", "--invokes", "10",
            "--warm", "--strategy", "speed", "--apply", str(tmp_path / "examples/slow"))
        assert "MemorySize: 512" in (tmp_path / "examples/slow/template.yaml").read_text()
        self.use(martlet, tmp_path)
        after = self.cold(martlet)
        assert after["whole"]["p50"] < 0.6 * before["whole"]["p50"]
        (snapshot,) = after["remedies"]
        assert snapshot["recommended"] and snapshot["whole"]["p50"] < 0.3 * after["whole"]["p50"]
        self.patch(tmp_path, snapshots)
        self.patch(tmp_path, policies)
        self.use(martlet, tmp_path)
        gone = {"client-in-handler", "unused-import", "state-between-events", "wildcard-permission"}
        assert not {rule for rule, subject in rules(martlet) if subject.startswith("Seal")} & gone

    @staticmethod
    def patch(folder, diff):
        subprocess.run(["patch", "-p0"], input=diff, text=True, cwd=folder, check=True, capture_output=True)
