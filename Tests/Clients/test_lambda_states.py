"""The states of functions as the waiters of the SDKs see them."""

import json

import pytest

from conftest import settle, zipped
from martlet_server import ACCOUNT, REGION, refusal

ECHO = "def handler(event, context):\n    return {word!r}\n"
# Enough to compile that nothing is ready at once.
LARGE = {f"large{number}.py": "".join(f"def f{line}(x):\n    return [x + {line} for y in range({line})]\n" for line in range(400))
         for number in range(30)}


def wait(client, waiter, name, **parameters):
    client.get_waiter(waiter).wait(FunctionName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 60}, **parameters)


class TestStates:
    ARN = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:f"

    @pytest.fixture(scope="class")
    def client(self, martlet):
        return martlet.boto("lambda")

    def test_a_new_function_is_pending_and_then_active(self, client, role):
        made = client.create_function(
            FunctionName="f", Role=role, Handler="app.handler", Runtime="python3.11", Publish=True,
            Code={"ZipFile": zipped({"app.py": ECHO.format(word="one")} | LARGE)})
        assert (made["State"], made["StateReasonCode"], made["StateReason"]) == (
            "Pending", "Creating", "The function is being created.")
        assert "LastUpdateStatus" not in made
        assert json.loads(client.invoke(FunctionName="f")["Payload"].read()) == "one"
        code, message = refusal(client.publish_version, FunctionName="f")
        assert (code, message) == (
            "ResourceConflictException", "The operation cannot be performed at this time. The resource "
            f"{self.ARN} is currently in the following state: 'Pending'. StateReasonCode: 'Creating'")
        wait(client, "function_active_v2", "f")
        wait(client, "published_version_active", "f", Qualifier="1")
        shown = client.get_function_configuration(FunctionName="f")
        assert (shown["State"], shown["LastUpdateStatus"]) == ("Active", "Successful")
        assert "StateReason" not in shown

    def test_an_update_is_in_progress_and_then_successful(self, client):
        changed = client.update_function_code(FunctionName="f", ZipFile=zipped({"app.py": ECHO.format(word="two")} | LARGE))
        assert (changed["State"], changed["LastUpdateStatus"]) == ("Active", "InProgress")
        assert json.loads(client.invoke(FunctionName="f")["Payload"].read()) == "one"
        conflict = (
            "ResourceConflictException",
            f"The operation cannot be performed at this time. An update is in progress for resource: {self.ARN}")
        assert refusal(client.update_function_configuration, FunctionName="f", Timeout=9) == conflict
        assert refusal(client.update_function_code, FunctionName="f", ZipFile=zipped({"app.py": ""})) == conflict
        assert refusal(client.publish_version, FunctionName="f") == conflict
        settle(client, "f")
        assert json.loads(client.invoke(FunctionName="f")["Payload"].read()) == "two"
        client.update_function_configuration(FunctionName="f", Timeout=9)
        wait(client, "function_updated_v2", "f")
        assert client.publish_version(FunctionName="f")["Version"] == "2"

    def test_a_broken_archive_is_refused_whole(self, client):
        archive = bytearray(zipped({"app.py": ECHO.format(word="three") * 50}))
        archive[60] ^= 255
        code, _ = refusal(client.update_function_code, FunctionName="f", ZipFile=bytes(archive))
        assert code == "InvalidParameterValueException"
        assert client.get_function_configuration(FunctionName="f")["LastUpdateStatus"] == "Successful"
        assert json.loads(client.invoke(FunctionName="f")["Payload"].read()) == "two"

    def test_a_crash_in_between_is_made_good(self, martlet, role):
        client = martlet.boto("lambda")
        client.create_function(
            FunctionName="g", Role=role, Handler="app.handler", Runtime="python3.11",
            Code={"ZipFile": zipped({"app.py": ECHO.format(word="g")} | LARGE)})
        martlet.kill9()
        martlet.start()
        client = martlet.boto("lambda")
        wait(client, "function_active_v2", "g")
        assert json.loads(client.invoke(FunctionName="g")["Payload"].read()) == "g"
