"""martlet cold: where a cold start goes, measured."""

import json
import signal
import subprocess

import pytest

from martlet_server import binary, eventually, is_running

TEMPLATE = """Transform: AWS::Serverless-2016-10-31
Globals:
  Function: {CodeUri: ., MemorySize: 512, Timeout: 10}
Resources:
  Py:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: py, Handler: app.handler, Runtime: python3.13}
  Common:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: common, Handler: index.handler, Runtime: nodejs20.x}
  Module:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: module, Handler: main.handler, Runtime: nodejs20.x}
  Waits:
    Type: AWS::Serverless::Function
    Properties: {FunctionName: waits, Handler: waits.handler, Runtime: python3.13}
"""
FILES = {
    "app.py": "import json\nimport heavy\nimport util\n\ndef handler(event, context):\n"
    "    return json.loads(json.dumps(util.double(event.get('n', 1))))\n",
    "util.py": "from decimal import Decimal\n\ndef double(n):\n    return int(Decimal(n) * 2)\n",
    "heavy/__init__.py": "import time\nend = time.time() + 0.2\nwhile time.time() < end:\n    pass\n",
    "heavy-1.0.dist-info/RECORD": "heavy/__init__.py,,\n",
    "waits.py": "import time\n\ndef handler(event, context):\n    time.sleep(8)\n",
    "index.js": "const lib = require('./lib/own.js');\nrequire('slow');\nexports.handler = async () => lib.one();\n",
    "lib/own.js": "exports.one = () => 1;\n",
    "main.mjs": "import { two } from './two.mjs';\nimport slow from 'slow';\nexport const handler = async () => two();\n",
    "two.mjs": "export const two = () => 2;\n",
    "node_modules/slow/index.js": "const end = Date.now() + 60;\nwhile (Date.now() < end);\nexports.f = () => 0;\n",
}


@pytest.fixture(scope="class")
def application(martlet, tmp_path_factory):
    folder = tmp_path_factory.mktemp("cold")
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    (folder / "template.yaml").write_text(TEMPLATE)
    martlet.run(binary(), "deploy", str(folder), "--stack", "cold")
    return martlet


def cold(martlet, name, *options):
    done = martlet.run(binary(), "cold", name, "--starts", "5", "--yes", "--json", *options)
    return json.loads(done.stdout)


def children(module):
    return [child["name"] for child in module["children"]]


class TestCold:
    def test_parts_of_a_start_are_what_a_caller_waits(self, application):
        report = cold(application, "py")
        parts = sum(phase["ms"] for phase in report["phases"])
        assert parts == pytest.approx(report["whole"]["p50"], rel=0.05)
        names = [phase["name"] for phase in report["phases"]]
        assert names == [
            "place", "package", "sandbox", "extensions", "runtime", "imports", "module", "ready", "event", "answer"]

    def test_imports_are_told_with_their_time_and_what_no_event_used(self, application):
        report = cold(application, "py", "--try", "later-imports")
        (root,) = report["imports"]
        assert root["name"] == "app" and {"json", "heavy", "util"} <= set(children(root))
        assert [module["name"] for module in report["unused"]] == ["heavy"]
        (later,) = report["remedies"]
        assert later["what"] == "heavy" and later["recommended"]
        assert later["savedMs"] == pytest.approx(200, rel=0.35)

    @pytest.mark.parametrize("name, root, own", [
        ("common", "index.js", "lib/own.js"), ("module", "main.mjs", "two.mjs")])
    def test_modules_of_nodejs_are_told(self, application, name, root, own):
        report = cold(application, name, "--try", "provisioned-concurrency")
        (tree,) = report["imports"]
        assert tree["name"] == root and {own, "slow/index.js"} <= set(children(tree))
        assert [module["name"] for module in report["unused"]] == ["slow/index.js"]
        (kept,) = report["remedies"]
        assert kept["recommended"] and kept["savedMs"] > 50

    def test_people_read_a_table(self, application):
        done = application.run(binary(), "cold", "py", "--starts", "1", "--yes", "--try", "snap-start")
        assert "A cold start takes" in done.stdout and "imported, and not used by these events:" in done.stdout
        assert "heavy" in done.stdout

    def test_a_function_that_fails_ends_it_with_its_error(self, application, tmp_path):
        event = tmp_path / "event.json"
        event.write_text('{"n": "no number"}')
        done = application.run(
            binary(), "cold", "py", "--starts", "1", "--yes", "--event", str(event), check=False)
        assert done.returncode != 0 and "the function failed with" in done.stderr

    def test_killed_it_leaves_nothing_behind(self, application):
        command = subprocess.Popen(
            [binary(), "cold", "waits", "--yes"], env=application.env, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        eventually(lambda: is_running("waits"))
        command.send_signal(signal.SIGKILL)
        command.wait()
        eventually(lambda: not is_running("waits"))

    def test_what_is_not_read_and_what_may_lie_in_a_layer_is_tried(self, application):
        report = cold(application, "common", "--try", "smaller-package", "layer")
        smaller, layer = report["remedies"]
        assert smaller["what"] == "without the 8 of 11 files that were not read" and not smaller["failure"]
        assert smaller["package"]["zipBytes"] < report["package"]["zipBytes"]
        assert layer["what"].startswith("node_modules in a layer of 1 KB") and not layer["failure"]
        assert layer["package"]["layers"] == 1

    def test_a_layer_that_the_function_would_not_find_fails_as_it_would(self, application):
        # Imports of ECMAScript modules do not look at NODE_PATH.
        (layer,) = cold(application, "module", "--try", "layer")["remedies"]
        assert "slow" in layer["failure"] and not layer["recommended"]
