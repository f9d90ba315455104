"""martlet tune: the size of a function, measured."""

import base64
import json
import signal
import struct
import subprocess

import pytest

from conftest import TRUST, settle
from martlet_server import ACCOUNT, REGION, binary, eventually, is_running

ANSWERS = "def handler(event, context):\n    return event\n"
WAITS = "import time\ndef handler(event, context):\n    time.sleep(0.03)\n"
SENDS = """
import boto3
sqs = boto3.client("sqs")
def handler(event, context):
    sqs.send_message(QueueUrl=event["url"], MessageBody="sent")
"""
OTHER = """  Other:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      Runtime: python3.11
      CodeUri: .
"""
TEMPLATE = """Transform: AWS::Serverless-2016-10-31
Resources:
  # The small one.
  Hello:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      Runtime: python3.11
      CodeUri: .
      MemorySize: 1024  # by guess
""" + OTHER


class TestTune:
    @pytest.fixture(scope="class")
    def hello(self, martlet, make_function):
        make_function("hello", ANSWERS, MemorySize=256)
        return "hello"

    @pytest.fixture(scope="class")
    def waits(self, martlet, make_function):
        """More memory makes it dearer and no faster."""
        make_function("waits", WAITS, MemorySize=256)
        return "waits"

    def test_results_of_each_size_as_json(self, martlet, hello):
        done = martlet.run(binary(), "tune", hello, "--memory", "128,256,512", "--invokes", "20", "--both", "--json")
        report = json.loads(done.stdout)
        assert [result["memoryMB"] for result in report["results"]] == [128, 256, 512]
        for result in report["results"]:
            for part in ("duration", "coldDuration", "init"):
                assert 0 < result[part]["p50"] <= result[part]["p90"] <= result[part]["p99"]
            assert 2e-7 < result["cost"]["invoke"] < result["cost"]["coldInvoke"]
            assert 10 <= result["invokes"]["warm"] <= 20 and 10 <= result["invokes"]["cold"] <= 20
        assert report["memoryMB"] == 256 and set(report["paretoFront"]) <= {128, 256, 512}
        configuration = martlet.boto("lambda").get_function_configuration(FunctionName=hello)
        assert configuration["MemorySize"] == 256

    def test_the_same_for_people(self, martlet, waits):
        done = martlet.run(binary(), "tune", waits, "--memory", "128,512", "--invokes", "10", "--warm")
        assert "128 MB" in done.stdout and "█" in done.stdout and "10 warm" in done.stdout and "cold" not in done.stdout
        assert "Recommended: 128 MB, instead of 256 MB" in done.stdout

    def test_too_few_invokes_give_no_recommendation(self, martlet, hello):
        done = martlet.run(binary(), "tune", hello, "--memory", "128,256", "--invokes", "3", "--warm", "--json")
        recommendation = json.loads(done.stdout)["recommendation"]
        assert recommendation["memoryMB"] is None and "too few" in recommendation["reason"]

    @pytest.mark.parametrize("options, words", [
        (["--memory", "100"], "100 is not from 128 to 10240 MB"), (["--memory", "1x"], "write sizes in MB"),
        (["--invokes", "0"], "invokes: 1 to"), (["--strategy", "best"], "cost, speed or balanced"),
        (["--event", "-", "--events", "-"], "give one of them"), (["--input", "-"], "not both"),
    ])
    def test_what_cannot_be_done_is_told(self, martlet, hello, options, words):
        done = martlet.run(binary(), "tune", hello, *options, check=False)
        assert done.returncode != 0 and words in done.stderr

    def test_a_function_that_fails(self, martlet, make_function):
        make_function("fails", "def handler(event, context):\n    print('before')\n    raise KeyError('gone')\n")
        done = martlet.run(binary(), "tune", "fails", "--memory", "128", "--invokes", "5", check=False)
        assert done.returncode != 0 and "at 128 MB with KeyError" in done.stderr and "before" in done.stderr
        assert "It was given {}" in done.stderr and "--event" in done.stderr
        done = martlet.run(
            binary(), "tune", "fails", "--memory", "128", "--invokes", "5", "--warm", "--expect", "KeyError", "--json")
        assert json.loads(done.stdout)["results"][0]["invokes"]["warm"] == 5

    def test_a_size_that_is_too_small(self, martlet, make_function):
        make_function("large", "def handler(event, context):\n    return len(bytearray(200 << 20))\n")
        command = [binary(), "tune", "large", "--memory", "128,512", "--invokes", "6", "--warm"]
        done = martlet.run(*command)
        assert "128 MB  too small: out of memory" in done.stdout and "Recommended: 512 MB" in done.stdout
        report = json.loads(martlet.run(*command, "--json").stdout)
        assert report["results"][0] == {"memoryMB": 128, "failure": "out of memory"}

    def test_who_changes_something_else_wants_a_yes(self, martlet, make_function, tmp_path):
        url = martlet.boto("sqs").create_queue(QueueName="tuned")["QueueUrl"]
        iam = martlet.boto("iam")
        role = iam.create_role(RoleName="sender", AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
        iam.attach_role_policy(RoleName="sender", PolicyArn="arn:aws:iam::aws:policy/AmazonSQSFullAccess")
        make_function("sends", SENDS).update_function_configuration(FunctionName="sends", Role=role)
        settle(martlet.boto("lambda"), "sends")
        event = tmp_path / "event.json"
        event.write_text(json.dumps({"url": url}))
        command = [binary(), "tune", "sends", "--memory", "512", "--invokes", "6", "--warm", "--event", str(event)]
        done = martlet.run(*command, check=False)
        assert done.returncode != 0 and "sqs:SendMessage" in done.stderr and "--yes" in done.stderr
        assert self.count(martlet, url) == 2  # a warm start measures the second event
        martlet.run(*command, "--thorough", "--yes")
        assert self.count(martlet, url) >= 1 + 6

    @staticmethod
    def count(martlet, url):
        found = martlet.boto("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"])
        return int(found["Attributes"]["ApproximateNumberOfMessages"])

    def test_the_documents_of_the_power_tuning_state_machine(self, martlet, waits, tmp_path):
        document = tmp_path / "input.json"
        document.write_text(json.dumps({
            "lambdaARN": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:waits", "powerValues": [128, 256], "num": 10,
            "payload": [{"payload": {"a": 1}, "weight": 1}, {"payload": {"a": 2}, "weight": 1}], "strategy": "cost",
            "includeOutputResults": True}))
        output = json.loads(martlet.run(binary(), "tune", "--input", str(document)).stdout)
        assert output["power"] == "128" and 0 < output["cost"] < 1e-5 and output["duration"] > 0
        sizes, times, costs = output["stateMachine"]["visualization"].split("#")[1].split(";")
        assert struct.unpack("<2h", base64.b64decode(sizes)) == (128, 256)
        assert struct.unpack("<2f", base64.b64decode(times))[0] == pytest.approx(output["duration"], rel=1e-3)
        assert [stat["value"] for stat in output["stats"]] == [128, 256]

    def test_the_template_gets_the_size_and_keeps_all_else(self, martlet, tmp_path):
        folder = tmp_path / "tuned"
        folder.mkdir()
        (folder / "app.py").write_text(WAITS)
        (folder / "template.yaml").write_text(TEMPLATE)
        martlet.run(binary(), "deploy", str(folder))
        for name, before, after in (
            ("Hello", "MemorySize: 1024  # by guess", "MemorySize: 128  # by guess"),
            ("Other", OTHER, OTHER + "      MemorySize: 128\n"),
        ):
            text = (folder / "template.yaml").read_text()
            martlet.run(
                binary(), "tune", name, "--memory", "128,256", "--invokes", "10", "--warm", "--apply", str(folder))
            assert (folder / "template.yaml").read_text() == text.replace(before, after, 1) != text
        martlet.run(binary(), "down", str(folder))

    def test_killed_it_leaves_nothing_behind(self, martlet, make_function):
        make_function("slow", "import time\ndef handler(event, context):\n    time.sleep(120)\n", Timeout=300)
        command = subprocess.Popen(
            [binary(), "tune", "slow", "--memory", "128", "--invokes", "5", "--yes"], env=martlet.env,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        eventually(lambda: is_running("slow"))
        command.send_signal(signal.SIGKILL)
        command.wait()
        eventually(lambda: not is_running("slow"))
