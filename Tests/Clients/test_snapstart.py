"""SnapStart as the SDKs see it."""

import base64
import json

import pytest
from botocore.exceptions import ClientError

from conftest import zipped

SOURCE = """
import os
import urllib.request
from snapshot_restore_py import register_after_restore, register_before_snapshot

steps = []
register_before_snapshot(steps.append, "before")
register_after_restore(steps.append, "after")


def keys(token):
    request = urllib.request.Request(os.environ["AWS_CONTAINER_CREDENTIALS_FULL_URI"], headers={"Authorization": token})
    try:
        return urllib.request.urlopen(request).read().decode()
    except urllib.error.HTTPError as error:
        return str(error.code)


def handler(event, context):
    return {"steps": steps, "type": os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"], "stranger": keys("other"),
            "keys": keys(os.environ["AWS_CONTAINER_AUTHORIZATION_TOKEN"]), "fixed": "AWS_ACCESS_KEY_ID" in os.environ}
"""


def published(client, number):
    client.get_waiter("published_version_active").wait(
        FunctionName="f", Qualifier=number, WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    return client.get_function_configuration(FunctionName="f", Qualifier=number)


class TestSnapStart:
    @pytest.fixture(scope="class")
    def client(self, martlet):
        return martlet.boto("lambda")

    def test_a_published_version_is_loaded_ahead(self, client, role):
        made = client.create_function(
            FunctionName="f", Role=role, Handler="app.handler", Runtime="python3.12", Publish=True, Timeout=10,
            SnapStart={"ApplyOn": "PublishedVersions"}, Code={"ZipFile": zipped({"app.py": SOURCE})})
        assert made["State"] == "Pending"
        assert made["SnapStart"] == {"ApplyOn": "PublishedVersions", "OptimizationStatus": "On"}
        assert published(client, "1")["State"] == "Active"
        latest = client.get_function_configuration(FunctionName="f")["SnapStart"]
        assert latest == {"ApplyOn": "PublishedVersions", "OptimizationStatus": "Off"}

    def test_it_is_restored_with_its_hooks_and_gets_its_keys_when_it_asks(self, client):
        answer = client.invoke(FunctionName="f", Qualifier="1", LogType="Tail")
        result = json.loads(answer["Payload"].read())
        assert (result["steps"], result["type"]) == (["before", "after"], "snap-start")
        assert (result["stranger"], result["fixed"]) == ("403", False)
        assert sorted(json.loads(result["keys"])) == ["AccessKeyId", "Expiration", "RoleArn", "SecretAccessKey", "Token"]
        log = base64.b64decode(answer["LogResult"]).decode()
        assert "\tRestore Duration: " in log and "\tBilled Restore Duration: " in log and "Init Duration" not in log

    def test_after_a_restart_it_is_loaded_anew(self, martlet, client):
        martlet.stop()
        martlet.start()
        client = martlet.boto("lambda")
        assert client.get_function_configuration(FunctionName="f", Qualifier="1")["State"] == "Active"
        answer = client.invoke(FunctionName="f", Qualifier="1")
        assert json.loads(answer["Payload"].read())["steps"] == ["before", "after"]

    def test_other_runtimes_are_refused(self, martlet, role):
        with pytest.raises(ClientError) as failure:
            martlet.boto("lambda").create_function(
                FunctionName="node", Role=role, Handler="index.handler", Runtime="nodejs20.x",
                SnapStart={"ApplyOn": "PublishedVersions"}, Code={"ZipFile": zipped({"index.js": ""})})
        assert failure.value.response["Error"]["Message"] == (
            "nodejs20.x is not supported for SnapStart enabled functions.")
