"""How functions fail that never get to run, or go on after they have answered."""

import base64
import io
import json
import time
import zipfile

import pytest
from botocore.exceptions import ClientError

from conftest import settle, zipped

SHELL = """#!/bin/sh
while true; do
  HEADERS=$(mktemp)
  EVENT=$(curl -sS -LD "$HEADERS" "http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation/next")
  ID=$(grep -Fi Lambda-Runtime-Aws-Request-Id "$HEADERS" | tr -d '[:space:]' | cut -d: -f2)
  curl -sS -o /dev/null -X POST "http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation/$ID/response" -d "$EVENT"
  echo "answered $EVENT"
  sleep $(echo "$EVENT" | tr -dc 0-9.)
  echo "worked on"
done
"""


def archived(files, mode):
    """A zip of texts by their names, with the modes that a program needs."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, text in files.items():
            entry = zipfile.ZipInfo(path)
            entry.external_attr = (0o100000 | mode) << 16
            archive.writestr(entry, text)
    return buffer.getvalue()


def tail(answer):
    return base64.b64decode(answer["LogResult"]).decode()


class TestStarts:
    """A program that can't be started is told of as Lambda tells it, in the answer and in the log."""

    @pytest.fixture(scope="class")
    def client(self, martlet):
        return martlet.boto("lambda")

    def answer(self, client, role, name, files, mode=0o755, **more):
        client.create_function(
            FunctionName=name, Role=role, Code={"ZipFile": archived(files, mode)},
            **{"Runtime": "provided.al2023", "Handler": "any"} | more)
        settle(client, name)
        answer = client.invoke(FunctionName=name, LogType="Tail")
        assert answer["FunctionError"] == "Unhandled"
        return json.loads(answer["Payload"].read()), tail(answer)

    @pytest.mark.parametrize("name, text, mode, reason", [
        ("closed", "#!/bin/sh\n", 0o644, "permission denied"),
        ("garbage", "\x7fELF garbage", 0o755, "exec format error"),
        ("windows", "#!/bin/sh\r\n", 0o755, "no such file or directory"),
    ])
    def test_a_bootstrap_that_cannot_run(self, client, role, name, text, mode, reason):
        payload, log = self.answer(client, role, name, {"bootstrap": text}, mode)
        assert payload["errorType"] == "Runtime.InvalidEntrypoint"
        assert payload["errorMessage"].endswith(f" Error: fork/exec /var/task/bootstrap: {reason}")
        assert log.count("INIT_REPORT") == 2 and "Runtime.InvalidEntrypoint" in log
        first = [line.split()[0] for line in log.splitlines()]
        assert first[-5:-2] == ["START", "RequestId:", "Runtime.InvalidEntrypoint"] and first[-2:] == ["END", "REPORT"]

    def test_a_bootstrap_that_is_not_there(self, client, role):
        payload, log = self.answer(client, role, "missing", {"other": ""})
        assert payload["errorMessage"].endswith("Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]")
        assert "REPORT RequestId" in log

    def test_a_wrapper_that_is_not_there(self, client, role):
        payload, log = self.answer(
            client, role, "wrapped", {"app.py": "def handler(e, c): pass"}, Runtime="python3.11", Handler="app.handler",
            Environment={"Variables": {"AWS_LAMBDA_EXEC_WRAPPER": "/opt/none"}})
        assert payload["errorType"] == "Runtime.ExitError" and payload["errorMessage"].endswith("exit status 127")
        assert "/opt/none: no such file or directory" in log


class TestAfterTheAnswer:
    """A runtime that works on after its answer: the caller has it at once, and the time of the event goes on."""

    @pytest.fixture(scope="class")
    def client(self, martlet, role):
        client = martlet.boto("lambda")
        client.create_function(
            FunctionName="late", Role=role, Runtime="provided.al2023", Handler="any", Timeout=3,
            Code={"ZipFile": archived({"bootstrap": SHELL}, 0o755)})
        settle(client, "late")
        return client

    def invoke(self, client, seconds, **more):
        return client.invoke(FunctionName="late", Payload=json.dumps(seconds), **more)

    def test_the_work_is_a_part_of_the_report(self, client):
        self.invoke(client, 0)
        log = tail(self.invoke(client, 1, LogType="Tail"))
        assert log.index("worked on") < log.index("END RequestId")
        duration = float(log.split("Duration: ")[1].split(" ms")[0])
        assert 1000 <= duration < 2500

    def test_another_event_does_not_wait_for_it(self, client):
        begin = time.monotonic()
        self.invoke(client, 2)
        assert self.invoke(client, 0)["StatusCode"] == 200
        assert time.monotonic() - begin < 1.9

    def test_it_is_ended_by_the_time_out(self, client, martlet):
        self.invoke(client, 30)
        logs = martlet.boto("logs")
        for _ in range(100):
            events = logs.filter_log_events(logGroupName="/aws/lambda/late", filterPattern='"timed out"')["events"]
            if events:
                break
            time.sleep(0.1)
        assert "Task timed out after 3.00 seconds" in events[0]["message"]
        assert self.invoke(client, 0)["StatusCode"] == 200


class TestWords:
    @pytest.fixture(scope="class")
    def client(self, martlet):
        return martlet.boto("lambda")

    def create(self, client, role, name, **more):
        client.create_function(
            FunctionName=name, Role=role, Runtime="python3.11", Handler="app.handler",
            Code={"ZipFile": zipped({"app.py": "def handler(e, c): return [0] * (e << 20)"})}, **more)
        settle(client, name)

    def test_a_group_that_functions_share_has_their_names_in_its_streams(self, client, role, martlet):
        self.create(client, role, "sharing", LoggingConfig={"LogGroup": "shared"})
        client.invoke(FunctionName="sharing", Payload="1", LogType="Tail")
        logs = martlet.boto("logs")
        for _ in range(50):
            streams = logs.describe_log_streams(logGroupName="shared")["logStreams"]
            if streams:
                break
            time.sleep(0.1)
        assert streams[0]["logStreamName"].split("/", 3)[3].startswith("sharing[$LATEST]")

    def test_memory_that_is_spent(self, client, role):
        self.create(client, role, "hungry", Timeout=20)
        answer = client.invoke(FunctionName="hungry", Payload="1000", LogType="Tail")
        assert json.loads(answer["Payload"].read())["errorType"] == "Runtime.ExitError"
        log = tail(answer)
        assert "signal: killed\nRuntime.ExitError" in log and "Error Type: Runtime.OutOfMemory" in log

    @pytest.mark.parametrize("tags", [
        {"aws:x": "y"}, {"AWS:x": "y"}, {"k" * 129: "v"}, {"k": "v" * 257}, {"a!": "b"}, {f"k{n}": "v" for n in range(51)},
    ])
    def test_tags_that_are_refused(self, client, role, tags):
        with pytest.raises(ClientError) as failure:
            self.create(client, role, "tagged", Tags=tags)
        assert failure.value.response["Error"]["Code"] in ("InvalidParameterValueException", "ValidationException")
        assert not [f for f in client.list_functions()["Functions"] if f["FunctionName"] == "tagged"]


class TestInitialization:
    """What a function says while it can't be loaded is in the answer's log, each time."""

    @pytest.mark.parametrize("source, words", [
        ("raise Exception('no table')\n", "[ERROR] Exception: no table"),
        ("def handler(event, context:\n", "[ERROR] Runtime.UserCodeSyntaxError"),
        ("import sys\nprint('bye')\nsys.exit(3)\n", "bye"),
    ], ids=["exception", "syntax", "exit"])
    def test_the_log_is_whole(self, make_function, source, words):
        client = make_function("unloadable", source)
        try:
            for _ in range(12):
                log = tail(client.invoke(FunctionName="unloadable", LogType="Tail"))
                assert words in log and "INIT_REPORT" in log, log
        finally:
            client.delete_function(FunctionName="unloadable")


class TestRefusals:
    def test_a_runtime_of_dotnet_is_told_the_way(self, martlet, role):
        with pytest.raises(ClientError) as error:
            martlet.boto("lambda").create_function(
                FunctionName="csharp", Role=role, Runtime="dotnet8", Handler="a::b::c", Code={"ZipFile": zipped({"a": ""})})
        assert "Runtime dotnet8 is not supported by Martlet yet. " in str(error.value) and "provided.al2023" in str(error.value)

    def test_a_context_that_is_too_long(self, make_function):
        client = make_function("context", "def handler(event, context):\n    return len(context.client_context.custom['x'])\n")

        def context(length):
            return base64.b64encode(json.dumps({"custom": {"x": "x" * length}}).encode()).decode()

        assert json.loads(client.invoke(FunctionName="context", ClientContext=context(2600))["Payload"].read()) == 2600
        with pytest.raises(ClientError) as error:
            client.invoke(FunctionName="context", ClientContext=context(2700))
        assert error.value.response["Error"]["Code"] == "InvalidRequestContentException"

    def test_ruby_4_runs_on_the_ruby_that_is_here(self, martlet, role):
        client = martlet.boto("lambda")
        client.create_function(
            FunctionName="ruby", Role=role, Runtime="ruby4.0", Handler="app.handler",
            Code={"ZipFile": zipped({"app.rb": "def handler(event:, context:)\n  RUBY_ENGINE\nend\n"})})
        settle(client, "ruby")
        assert client.invoke(FunctionName="ruby")["Payload"].read() == b'"ruby"'
