"""The API of Lambda beyond making and invoking functions: each operation with good and with bad input."""

import base64
import io
import json
import urllib.error
import urllib.parse
import urllib.request
import zipfile
import zlib

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest
from botocore.config import Config
from botocore.eventstream import EventStreamBuffer

from conftest import TRUST, settle, zipped
from martlet_server import ACCOUNT, REGION, eventually, refusal

ECHO = "def handler(event, context):\n    return event\n"
NUMBER = "def handler(event, context):\n    return {number}\n"
PUBLISHER = f"arn:aws:signer:{REGION}:{ACCOUNT}:/signing-profiles/Profile/AbCdEfGhIj"


def arn(name, qualifier=None):
    return f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}" + (f":{qualifier}" if qualifier else "")


def invoked(client, name, event=None, **options):
    answer = client.invoke(FunctionName=name, Payload=json.dumps(event), **options)
    return json.loads(answer["Payload"].read() or "null"), answer


class TestAliases:
    @pytest.fixture(scope="class")
    def client(self, make_function):
        client = make_function("f", NUMBER.format(number=1))
        client.publish_version(FunctionName="f")
        client.update_function_code(FunctionName="f", ZipFile=zipped({"app.py": NUMBER.format(number=2)}), Publish=True)
        settle(client, "f")
        return client

    def test_an_alias_sends_its_share_to_a_second_version(self, client):
        made = client.create_alias(
            FunctionName="f", Name="live", FunctionVersion="1", RoutingConfig={"AdditionalVersionWeights": {"2": 0.5}})
        assert made["RoutingConfig"] == {"AdditionalVersionWeights": {"2": 0.5}}
        seen = set()
        for _ in range(60):
            number, answer = invoked(client, "f:live")
            assert answer["ExecutedVersion"] == str(number)
            seen.add(number)
        assert seen == {1, 2}
        assert [alias["Name"] for alias in client.list_aliases(FunctionName="f", FunctionVersion="2")["Aliases"]] == ["live"]
        changed = client.update_alias(FunctionName="f", Name="live", RoutingConfig={"AdditionalVersionWeights": {"2": 1.0}})
        assert changed["RevisionId"] != made["RevisionId"]
        assert {invoked(client, "f", Qualifier="live")[0] for _ in range(10)} == {2}
        assert "RoutingConfig" not in client.update_alias(FunctionName="f", Name="live", RoutingConfig={})
        assert {invoked(client, "f", Qualifier="live")[0] for _ in range(10)} == {1}

    @pytest.mark.parametrize("weights,version,wanted", [
        ({"1": 0.5}, "1", "Invalid function version 1. Function version 1 is already included in routing configuration."),
        ({"1": 0.1, "2": 0.1}, "1", "Number of items in AdditionalVersionWeights cannot be greater than 1"),
        ({"1": 0.5}, "$LATEST", "$LATEST is not supported for an alias pointing to more than 1 version"),
        ({"2": 1.5}, "1", "Value '{2=1.5}' at 'routingConfig.additionalVersionWeights'"),
        ({"x": 0.5}, "1", "Member must satisfy regular expression pattern: [0-9]+"),
        ({"9": 0.5}, "1", "Function not found: " + arn("f", "9")),
    ])
    def test_weights_that_cannot_be_are_refused(self, client, weights, version, wanted):
        code, message = refusal(
            client.create_alias, FunctionName="f", Name="bad", FunctionVersion=version,
            RoutingConfig={"AdditionalVersionWeights": weights})
        assert wanted in message

    def test_errors_are_those_of_lambda(self, client):
        client.create_alias(FunctionName="f", Name="once", FunctionVersion="1")
        assert refusal(client.create_alias, FunctionName="f", Name="once", FunctionVersion="1") == (
            "ResourceConflictException", "Alias already exists: " + arn("f", "once"))
        assert refusal(client.get_alias, FunctionName="f", Name="none") == (
            "ResourceNotFoundException", "Cannot find alias arn: " + arn("f", "none"))
        assert refusal(client.create_alias, FunctionName="f", Name="12", FunctionVersion="1")[0] == "ValidationException"
        assert refusal(client.create_alias, FunctionName="f", Name="new", FunctionVersion="77")[0] == "ResourceNotFoundException"
        assert refusal(client.update_alias, FunctionName="f", Name="once", RevisionId="old")[0] == "PreconditionFailedException"
        client.delete_alias(FunctionName="f", Name="once")
        client.delete_alias(FunctionName="f", Name="once")

    def test_a_version_with_an_alias_stays(self, client):
        client.create_alias(FunctionName="f", Name="keep", FunctionVersion="1", RoutingConfig={"AdditionalVersionWeights": {"2": 0.1}})
        code, message = refusal(client.delete_function, FunctionName="f", Qualifier="2")
        assert code == "ResourceConflictException" and "keep" in message


class TestVersions:
    def test_the_same_code_is_one_version(self, make_function):
        client = make_function("f", ECHO)
        first = client.publish_version(FunctionName="f", Description="one")
        assert (first["Version"], first["Description"], first["FunctionArn"]) == ("1", "one", arn("f", "1"))
        assert client.publish_version(FunctionName="f", Description="again")["Version"] == "1"
        client.update_function_configuration(FunctionName="f", Timeout=7)
        settle(client, "f")
        assert client.publish_version(FunctionName="f")["Version"] == "2"
        latest = client.get_function_configuration(FunctionName="f")
        code, message = refusal(client.publish_version, FunctionName="f", CodeSha256="abc")
        assert code == "InvalidParameterValueException" and "CodeSHA256 (abc) is different" in message
        assert refusal(client.publish_version, FunctionName="f", RevisionId="abc")[0] == "PreconditionFailedException"
        assert client.publish_version(
            FunctionName="f", CodeSha256=latest["CodeSha256"], RevisionId=latest["RevisionId"])["Version"] == "2"
        pages = client.get_paginator("list_versions_by_function").paginate(FunctionName="f", PaginationConfig={"PageSize": 1})
        assert [version["Version"] for page in pages for version in page["Versions"]] == ["$LATEST", "1", "2"]
        for size in (1, 2, 3, 50):
            pages = client.get_paginator("list_functions").paginate(FunctionVersion="ALL", PaginationConfig={"PageSize": size})
            pages = [[function["FunctionArn"] for function in page["Functions"]] for page in pages]
            assert len(pages) == -(-3 // size)
            assert [name for page in pages for name in page] == [arn("f", "$LATEST"), arn("f", "1"), arn("f", "2")]

    def test_versions_are_deleted_by_their_numbers(self, make_function):
        client = make_function("g", ECHO)
        client.publish_version(FunctionName="g")
        client.create_alias(FunctionName="g", Name="a", FunctionVersion="$LATEST")
        assert refusal(client.delete_function, FunctionName="g", Qualifier="$LATEST") == (
            "InvalidParameterValueException", "$LATEST version cannot be deleted without deleting the function.")
        assert refusal(client.delete_function, FunctionName="g", Qualifier="a") == (
            "InvalidParameterValueException", "Deletion of aliases is not currently supported.")
        client.delete_function(FunctionName="g", Qualifier="1")
        client.delete_function(FunctionName="g", Qualifier="1")
        assert refusal(client.get_function, FunctionName="g", Qualifier="1")[0] == "ResourceNotFoundException"
        # The number is not given a second time.
        assert client.publish_version(FunctionName="g")["Version"] == "2"

    def test_a_function_is_shown_with_its_code_tags_and_concurrency(self, martlet, make_function):
        client = make_function("h", ECHO, Tags={"team": "birds"})
        client.put_function_concurrency(FunctionName="h", ReservedConcurrentExecutions=3)
        shown = client.get_function(FunctionName="h")
        assert (shown["Tags"], shown["Concurrency"]) == ({"team": "birds"}, {"ReservedConcurrentExecutions": 3})
        assert (shown["Configuration"]["State"], shown["Configuration"]["LastUpdateStatus"]) == ("Active", "Successful")
        assert "State" not in next(item for item in client.list_functions()["Functions"] if item["FunctionName"] == "h")
        archive = urllib.request.urlopen(shown["Code"]["Location"], timeout=10).read()
        assert archive == zipped({"app.py": ECHO}) or len(archive) == shown["Configuration"]["CodeSize"]
        client.get_waiter("function_updated_v2").wait(FunctionName="h")


class TestLayers:
    @pytest.fixture(scope="class")
    def client(self, martlet):
        return martlet.boto("lambda")

    def test_versions_are_found_by_arn_and_by_what_they_fit(self, client):
        content = {"ZipFile": zipped({"python/words.py": "word = 'hello'"})}
        made = client.publish_layer_version(
            LayerName="words", Content=content, CompatibleRuntimes=["python3.11"], CompatibleArchitectures=["x86_64"])
        client.publish_layer_version(LayerName="words", Content=content, CompatibleRuntimes=["nodejs20.x"])
        assert client.get_layer_version_by_arn(Arn=made["LayerVersionArn"])["Version"] == 1
        assert refusal(client.get_layer_version_by_arn, Arn=made["LayerArn"] + ":9")[0] == "ResourceNotFoundException"
        assert refusal(client.get_layer_version_by_arn, Arn="words:1")[0] == "ValidationException"
        assert refusal(client.get_layer_version, LayerName="words", VersionNumber=0) == (
            "InvalidParameterValueException", "Layer Version Cannot be less than 1")
        fitting = client.list_layer_versions(LayerName="words", CompatibleRuntime="python3.11")["LayerVersions"]
        assert [version["Version"] for version in fitting] == [1]
        layers = client.list_layers(CompatibleRuntime="nodejs20.x")["Layers"]
        assert [layer["LatestMatchingVersion"]["Version"] for layer in layers] == [2]
        assert client.list_layers(CompatibleArchitecture="arm64")["Layers"] == []

    def test_policies_are_kept_by_version(self, client):
        call = {"LayerName": "words", "VersionNumber": 1}
        assert refusal(client.get_layer_version_policy, **call) == (
            "ResourceNotFoundException", "No policy is associated with the given resource.")
        added = client.add_layer_version_permission(
            **call, StatementId="other", Action="lambda:GetLayerVersion", Principal="111111111111")
        statement = json.loads(added["Statement"])
        assert statement["Principal"] == {"AWS": "arn:aws:iam::111111111111:root"}
        policy = client.get_layer_version_policy(**call)
        assert json.loads(policy["Policy"])["Statement"] == [statement] and policy["RevisionId"] == added["RevisionId"]
        again = {"StatementId": "other", "Action": "lambda:GetLayerVersion", "Principal": "*"}
        assert refusal(client.add_layer_version_permission, **call, **again)[0] == "ResourceConflictException"
        assert refusal(
            client.add_layer_version_permission, **call, **again | {"Action": "lambda:Invoke"})[0] == "ValidationException"
        assert refusal(
            client.add_layer_version_permission, LayerName="none", VersionNumber=1, **again)[1].endswith("does not exist.")
        assert refusal(
            client.remove_layer_version_permission, **call, StatementId="other", RevisionId="x")[0] == "PreconditionFailedException"
        assert refusal(client.remove_layer_version_permission, **call, StatementId="none") == (
            "ResourceNotFoundException", "Statement none is not found in resource policy.")

    def test_other_accounts_use_a_layer_only_where_its_policy_lets_them(self, martlet, client):
        other = martlet.boto("lambda", key="111111111111")
        role = martlet.boto("iam", key="111111111111").create_role(RoleName="r", AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
        layer = f"arn:aws:lambda:{REGION}:{ACCOUNT}:layer:words"
        made = dict(
            Role=role, Runtime="python3.11", Handler="app.handler",
            Code={"ZipFile": zipped({"app.py": "import words\ndef handler(event, context):\n    return words.word\n"})})
        assert other.get_layer_version_by_arn(Arn=layer + ":1")["Version"] == 1
        assert refusal(other.get_layer_version_by_arn, Arn=layer + ":2")[0] == "AccessDeniedException"
        code, message = refusal(other.create_function, FunctionName="f", Layers=[layer + ":2"], **made)
        assert code == "AccessDeniedException" and "lambda:GetLayerVersion" in message
        other.create_function(FunctionName="f", Layers=[layer + ":1"], **made)
        client.remove_layer_version_permission(LayerName="words", VersionNumber=1, StatementId="other")
        client.delete_layer_version(LayerName="words", VersionNumber=1)
        # What has the layer keeps it.
        assert invoked(other, "f")[0] == "hello"
        other.delete_function(FunctionName="f")


class TestAccount:
    def test_settings_count_what_there_is(self, make_function):
        client = make_function("a", ECHO)
        make_function("b", ECHO)
        client.publish_version(FunctionName="a")
        size = client.get_function_configuration(FunctionName="a")["CodeSize"]
        client.put_function_concurrency(FunctionName="a", ReservedConcurrentExecutions=100)
        shown = client.get_account_settings()
        assert shown["AccountUsage"] == {"TotalCodeSize": 3 * size, "FunctionCount": 2}
        assert shown["AccountLimit"]["ConcurrentExecutions"] == 1000
        assert shown["AccountLimit"]["UnreservedConcurrentExecutions"] == 900

    def test_a_hundred_stay_unreserved(self, martlet):
        client = martlet.boto("lambda")
        client.put_function_concurrency(FunctionName="b", ReservedConcurrentExecutions=800)
        assert refusal(client.put_function_concurrency, FunctionName="b", ReservedConcurrentExecutions=801) == (
            "InvalidParameterValueException", "Specified ReservedConcurrentExecutions for function decreases account's "
            "UnreservedConcurrentExecution below its minimum value of [100].")
        client.delete_function_concurrency(FunctionName="b")
        assert "ReservedConcurrentExecutions" not in client.get_function_concurrency(FunctionName="b")
        assert "permitted on Lambda functions only" in refusal(
            client.put_function_concurrency, FunctionName="b:1", ReservedConcurrentExecutions=1)[1]

    def test_tags(self, martlet):
        client = martlet.boto("lambda")
        signing = client.create_code_signing_config(
            AllowedPublishers={"SigningProfileVersionArns": [PUBLISHER]}, Tags={"a": "b"})["CodeSigningConfig"]
        for resource in (arn("a"), signing["CodeSigningConfigArn"]):
            client.tag_resource(Resource=resource, Tags={"x": "y", "z": "1"})
            client.untag_resource(Resource=resource, TagKeys=["z"])
            assert client.list_tags(Resource=resource)["Tags"]["x"] == "y"
        assert "Tags on aliases and versions are not supported" in refusal(client.tag_resource, Resource=arn("a", "1"), Tags={"x": "y"})[1]
        assert refusal(client.list_tags, Resource=arn("none"))[0] == "ResourceNotFoundException"
        assert "exceeds" in refusal(client.tag_resource, Resource=arn("a"), Tags={str(n): "" for n in range(60)})[1]

    def test_recursion_and_runtime_management(self, martlet):
        client = martlet.boto("lambda")
        assert client.get_function_recursion_config(FunctionName="a")["RecursiveLoop"] == "Terminate"
        client.put_function_recursion_config(FunctionName="a", RecursiveLoop="Allow")
        assert client.get_function_recursion_config(FunctionName="a")["RecursiveLoop"] == "Allow"
        assert refusal(client.put_function_recursion_config, FunctionName="a", RecursiveLoop="No")[0] == "ValidationException"
        assert refusal(client.put_function_recursion_config, FunctionName="none", RecursiveLoop="Allow")[0] == "ResourceNotFoundException"
        version = client.get_function_configuration(FunctionName="a")["RuntimeVersionConfig"]["RuntimeVersionArn"]
        assert client.get_runtime_management_config(FunctionName="a")["UpdateRuntimeOn"] == "Auto"
        client.put_runtime_management_config(FunctionName="a", UpdateRuntimeOn="Manual", RuntimeVersionArn=version)
        shown = client.get_runtime_management_config(FunctionName="a")
        assert (shown["UpdateRuntimeOn"], shown["RuntimeVersionArn"]) == ("Manual", version)
        for bad in ({"UpdateRuntimeOn": "Manual"}, {"UpdateRuntimeOn": "Manual", "RuntimeVersionArn": version + "x"},
                    {"UpdateRuntimeOn": "Auto", "RuntimeVersionArn": version}):
            assert refusal(client.put_runtime_management_config, FunctionName="a", **bad)[0] == "InvalidParameterValueException"


class TestLoops:
    def test_a_function_that_calls_itself_is_stopped(self, martlet, make_function):
        source = """
import boto3, json
def handler(event, context):
    answer = boto3.client("lambda").invoke(FunctionName=context.function_name, Payload=json.dumps(event + 1))
    inner = json.loads(answer["Payload"].read())
    if "FunctionError" in answer:
        raise Exception(inner["errorMessage"])
    return inner
"""
        client = make_function("loop", source, Timeout=60, MemorySize=512)
        iam = martlet.boto("iam")
        iam.put_role_policy(RoleName="function", PolicyName="invoke", PolicyDocument=json.dumps({
            "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}]}))
        client.put_function_concurrency(FunctionName="loop", ReservedConcurrentExecutions=30)
        answer = client.invoke(FunctionName="loop", Payload="1")
        failure = json.loads(answer["Payload"].read())
        assert answer["FunctionError"] == "Unhandled" and "recursive loop" in failure["errorMessage"]


class TestEventInvokeConfigs:
    @pytest.fixture(scope="class")
    def client(self, make_function):
        client = make_function("f", "def handler(event, context):\n    print('tried')\n    raise ValueError('no')\n")
        client.publish_version(FunctionName="f")
        client.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
        return client

    def test_they_are_put_changed_listed_and_deleted(self, client):
        assert refusal(client.get_function_event_invoke_config, FunctionName="f") == (
            "ResourceNotFoundException", f"The function {arn('f', '$LATEST')} doesn't have an EventInvokeConfig")
        put = client.put_function_event_invoke_config(FunctionName="f", MaximumRetryAttempts=0, MaximumEventAgeInSeconds=60)
        assert (put["FunctionArn"], put["MaximumRetryAttempts"]) == (arn("f", "$LATEST"), 0)
        client.put_function_event_invoke_config(FunctionName="f", Qualifier="live", MaximumRetryAttempts=1)
        changed = client.update_function_event_invoke_config(FunctionName="f", MaximumRetryAttempts=2)
        assert (changed["MaximumRetryAttempts"], changed["MaximumEventAgeInSeconds"]) == (2, 60)
        assert client.get_function_event_invoke_config(FunctionName="f", Qualifier="live")["MaximumRetryAttempts"] == 1
        pages = client.get_paginator("list_function_event_invoke_configs").paginate(
            FunctionName="f", PaginationConfig={"PageSize": 1})
        listed = [config["FunctionArn"] for page in pages for config in page["FunctionEventInvokeConfigs"]]
        assert listed == [arn("f", "$LATEST"), arn("f", "live")]
        client.delete_function_event_invoke_config(FunctionName="f", Qualifier="live")
        assert refusal(client.delete_function_event_invoke_config, FunctionName="f", Qualifier="live")[0] == "ResourceNotFoundException"
        assert refusal(client.update_function_event_invoke_config, FunctionName="f", Qualifier="live", MaximumRetryAttempts=1)[0] == "ResourceNotFoundException"

    def test_bad_input_is_refused(self, martlet, client):
        put = client.put_function_event_invoke_config
        assert refusal(put, FunctionName="f") == (
            "InvalidParameterValueException", "You must specify at least one of error handling or destination setting.")
        assert refusal(put, FunctionName="none", MaximumRetryAttempts=1) == ("ResourceNotFoundException", "The function doesn't exist.")
        unchecked = martlet.boto("lambda", config=Config(parameter_validation=False)).put_function_event_invoke_config
        assert refusal(unchecked, FunctionName="f", MaximumRetryAttempts=3)[0] == "ValidationException"
        assert refusal(unchecked, FunctionName="f", MaximumEventAgeInSeconds=59)[0] == "ValidationException"
        for side in ("OnSuccess", "OnFailure"):
            missing = f"arn:aws:sqs:{REGION}:{ACCOUNT}:missing"
            assert refusal(put, FunctionName="f", DestinationConfig={side: {"Destination": missing}}) == (
                "InvalidParameterValueException", f"The destination ARN {missing} is invalid.")

    def test_events_are_not_tried_again_where_they_must_not(self, martlet, client):
        client.put_function_event_invoke_config(FunctionName="f", MaximumRetryAttempts=0)
        assert client.invoke(FunctionName="f", InvocationType="Event", Payload="{}")["StatusCode"] == 202
        tail = lambda: martlet.aws("logs", "filter-log-events", "--log-group-name", "/aws/lambda/f", check=False).stdout
        assert "tried" in eventually(lambda: "REPORT" in (text := tail()) and text)

    def test_the_old_way_to_invoke_later(self, client):
        assert client.invoke_async(FunctionName="f", InvokeArgs=b"{}")["Status"] == 202
        assert refusal(client.invoke_async, FunctionName="f", InvokeArgs=b"{")[0] == "InvalidRequestContentException"
        assert refusal(client.invoke_async, FunctionName="none", InvokeArgs=b"{}")[0] == "ResourceNotFoundException"


def call_url(martlet, url, path="", method="GET", body=None, headers=None, sign=None):
    """(status, headers, text) of a request to a function URL, sent to the server by its address."""
    host = urllib.parse.urlsplit(url).netloc
    headers = {"Host": host} | (headers or {})
    if sign:
        request = botocore.awsrequest.AWSRequest(method=method, url=url + path, data=body, headers=headers)
        botocore.auth.SigV4Auth(botocore.credentials.Credentials(*sign), "lambda", REGION).add_auth(request)
        headers = dict(request.headers.items())
    request = urllib.request.Request(martlet.endpoint + "/" + path, method=method, data=body, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read().decode()


class TestFunctionURLs:
    PERMISSIONS = [
        {"StatementId": "url", "Action": "lambda:InvokeFunctionUrl", "Principal": "*", "FunctionUrlAuthType": "NONE"},
        {"StatementId": "via", "Action": "lambda:InvokeFunction", "Principal": "*", "InvokedViaFunctionUrl": True},
    ]

    @pytest.fixture(scope="class")
    def client(self, make_function):
        source = """
import base64
def handler(event, context):
    if event["rawPath"] == "/event":
        return event
    if event["rawPath"] == "/fail":
        raise ValueError("no")
    if event["rawPath"] == "/text":
        return "plain"
    return {"statusCode": 201, "headers": {"X-Own": "1", "content-type": "text/plain", "Date": "never", "x-amzn-RequestId": "mine"}, "cookies": ["a=1", "b=2"],
            "body": base64.b64encode(b"bytes").decode(), "isBase64Encoded": True}
"""
        return make_function("f", source)

    def test_configurations_are_made_changed_listed_and_deleted(self, client):
        made = client.create_function_url_config(FunctionName="f", AuthType="NONE")
        assert (made["FunctionArn"], made["AuthType"], made["InvokeMode"]) == (arn("f"), "NONE", "BUFFERED")
        assert refusal(client.create_function_url_config, FunctionName="f", AuthType="NONE") == (
            "ResourceConflictException", f"Failed to create function url config for [functionArn = {arn('f')}]. Error message:  "
            "FunctionUrlConfig exists for this Lambda function")
        changed = client.update_function_url_config(FunctionName="f", AuthType="AWS_IAM", Cors={"AllowOrigins": ["*"], "MaxAge": 5})
        assert (changed["AuthType"], changed["Cors"]) == ("AWS_IAM", {"AllowOrigins": ["*"], "MaxAge": 5})
        assert client.get_function_url_config(FunctionName="f")["FunctionUrl"] == made["FunctionUrl"]
        client.publish_version(FunctionName="f")
        client.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
        client.create_function_url_config(FunctionName="f", Qualifier="live", AuthType="NONE")
        listed = client.list_function_url_configs(FunctionName="f")["FunctionUrlConfigs"]
        assert [config["FunctionArn"] for config in listed] == [arn("f"), arn("f", "live")]
        for qualifier in ({}, {"Qualifier": "live"}):
            client.delete_function_url_config(FunctionName="f", **qualifier)
        assert refusal(client.get_function_url_config, FunctionName="f") == (
            "ResourceNotFoundException", "The resource you requested does not exist.")

    def test_bad_input_is_refused(self, client):
        create = client.create_function_url_config
        assert refusal(create, FunctionName="none", AuthType="NONE") == ("ResourceNotFoundException", "Function does not exist")
        assert refusal(create, FunctionName="f", Qualifier="none", AuthType="NONE")[0] == "ResourceNotFoundException"
        assert refusal(create, FunctionName="f", Qualifier="1", AuthType="NONE")[0] == "ValidationException"
        assert refusal(create, FunctionName="f", AuthType="SOME")[0] == "ValidationException"
        assert "FOO" in refusal(create, FunctionName="f", AuthType="NONE", Cors={"AllowMethods": ["FOO"]})[1]
        assert refusal(client.delete_function_url_config, FunctionName="f")[0] == "ResourceNotFoundException"
        assert "FunctionUrlAuthType" in refusal(
            client.add_permission, FunctionName="f", StatementId="x", Action="lambda:InvokeFunction", Principal="*", FunctionUrlAuthType="NONE")[1]

    def test_a_public_url_needs_both_permissions(self, martlet, client):
        url = client.create_function_url_config(FunctionName="f", AuthType="NONE")["FunctionUrl"]
        for permission in self.PERMISSIONS:
            status, headers, body = call_url(martlet, url)
            assert (status, headers["x-amzn-ErrorType"]) == (403, "AccessDeniedException") and "Forbidden" in body
            client.add_permission(FunctionName="f", **permission)
        status, headers, body = call_url(martlet, url)
        assert (status, body, headers["X-Own"], headers.get_all("Set-Cookie")) == (201, "bytes", "1", ["a=1", "b=2"])
        assert len(headers.get_all("x-amzn-RequestId")) == 1 and headers["x-amzn-RequestId"] != "mine"
        assert "never" not in (headers.get_all("Date") or [])
        assert call_url(martlet, url, "text")[2] == "plain"
        status, _, body = call_url(martlet, url, "fail")
        assert (status, body) == (502, "Internal Server Error")

    def test_the_event_has_format_2(self, martlet, client):
        url = client.get_function_url_config(FunctionName="f")["FunctionUrl"]
        status, _, body = call_url(
            martlet, url, "event?a=1&a=2&b=x%20y", "POST", b'{"k": 1}', {"Content-Type": "application/json", "Cookie": "c=1; d=2"})
        event = json.loads(body)
        assert (event["version"], event["routeKey"], event["rawPath"], event["rawQueryString"]) == ("2.0", "$default", "/event", "a=1&a=2&b=x%20y")
        assert event["queryStringParameters"] == {"a": "1,2", "b": "x y"} and event["cookies"] == ["c=1", "d=2"]
        assert (event["body"], event["isBase64Encoded"]) == ('{"k": 1}', False)
        context = event["requestContext"]
        assert context["http"]["method"] == "POST" and context["accountId"] == "anonymous"
        assert context["domainName"] == urllib.parse.urlsplit(url).hostname and url.startswith(f"http://{context['apiId']}.lambda-url.")
        event = json.loads(call_url(martlet, url, "event", "POST", b"\x00\xff", {"Content-Type": "image/png"})[2])
        assert (base64.b64decode(event["body"]), event["isBase64Encoded"]) == (b"\x00\xff", True)

    def test_browsers_of_other_origins(self, martlet, client):
        client.update_function_url_config(FunctionName="f", Cors={
            "AllowOrigins": ["https://a.example"], "AllowMethods": ["GET"], "AllowHeaders": ["x-a"], "ExposeHeaders": ["x-own"],
            "AllowCredentials": True, "MaxAge": 60})
        url = client.get_function_url_config(FunctionName="f")["FunctionUrl"]
        asked = {"Origin": "https://a.example", "Access-Control-Request-Method": "GET"}
        status, headers, _ = call_url(martlet, url, method="OPTIONS", headers=asked)
        assert (status, headers["Access-Control-Allow-Origin"], headers["Access-Control-Allow-Methods"]) == (200, "https://a.example", "GET")
        assert (headers["Access-Control-Max-Age"], headers["Access-Control-Allow-Credentials"]) == ("60", "true")
        _, headers, _ = call_url(martlet, url, headers={"Origin": "https://a.example"})
        assert headers["Access-Control-Expose-Headers"] == "x-own"
        assert call_url(martlet, url, headers={"Origin": "https://b.example"})[1]["Access-Control-Allow-Origin"] is None

    def test_a_url_with_iam_wants_a_signature(self, martlet, client):
        client.update_function_url_config(FunctionName="f", AuthType="AWS_IAM", Cors={})
        url = client.get_function_url_config(FunctionName="f")["FunctionUrl"]
        assert call_url(martlet, url)[0] == 403
        assert call_url(martlet, url, sign=("test", "wrong"))[0] == 403
        status, _, body = call_url(martlet, url, "event", sign=("test", "test"))
        iam = json.loads(body)["requestContext"]["authorizer"]["iam"]
        assert (status, iam["accessKey"], iam["accountId"], iam["userArn"]) == (200, "test", ACCOUNT, f"arn:aws:iam::{ACCOUNT}:root")

    def test_a_role_passes_by_its_policy(self, martlet, client):
        iam, sts = martlet.boto("iam"), martlet.boto("sts")
        trust = json.loads(TRUST)
        trust["Statement"][0]["Principal"] = {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}
        role = iam.create_role(RoleName="caller", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
        for permission in ("url", "via"):
            client.remove_permission(FunctionName="f", StatementId=permission)
        keys = sts.assume_role(RoleArn=role, RoleSessionName="session")["Credentials"]
        sign = (keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
        url = client.get_function_url_config(FunctionName="f")["FunctionUrl"]
        assert call_url(martlet, url, sign=sign)[0] == 403
        iam.put_role_policy(RoleName="caller", PolicyName="url", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "lambda:InvokeFunctionUrl", "Resource": arn("f"),
             "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "AWS_IAM"}}},
            {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": arn("f"),
             "Condition": {"Bool": {"lambda:InvokedViaFunctionUrl": "true"}}}]}))
        assert call_url(martlet, url, sign=sign)[0] == 201
        assert refusal(martlet.boto("lambda", key=keys["AccessKeyId"], secret=keys["SecretAccessKey"], aws_session_token=keys["SessionToken"]).invoke, FunctionName="f")[0] == "AccessDeniedException"


STREAMING = """#!/usr/bin/env python3
import base64, http.client, json, time
api = http.client.HTTPConnection("127.0.0.1", 9001)
while True:
    api.request("GET", "/2018-06-01/runtime/invocation/next")
    answer = api.getresponse()
    event = json.loads(answer.read())
    id = answer.headers["Lambda-Runtime-Aws-Request-Id"]
    if isinstance(event, dict) and "rawPath" in event:
        event = event["rawPath"].strip("/")
    api.putrequest("POST", f"/2018-06-01/runtime/invocation/{id}/response")
    api.putheader("Lambda-Runtime-Function-Response-Mode", "streaming")
    api.putheader("Transfer-Encoding", "chunked")
    prelude = event == "prelude"
    api.putheader("Content-Type", "application/vnd.awslambda.http-integration-response" if prelude else "text/plain")
    api.putheader("Trailer", "Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body")
    api.endheaders()
    def send(data):
        api.send(b"%x\\r\\n%s\\r\\n" % (len(data), data))
    if prelude:
        send(json.dumps({"statusCode": 203, "headers": {"x-own": "1"}, "cookies": ["a=1"]}).encode() + bytes(8))
    while event == "endless":
        send(bytes(65536))
    for part in (b"one ", b"two ", b"three"):
        send(part)
        time.sleep(0.05)
    if event == "fail":
        body = base64.b64encode(json.dumps({"errorType": "Late", "errorMessage": "too bad"}).encode()).decode()
        api.send(f"0\\r\\nLambda-Runtime-Function-Error-Type: Late\\r\\nLambda-Runtime-Function-Error-Body: {body}\\r\\n\\r\\n".encode())
    else:
        api.send(b"0\\r\\n\\r\\n")
    api.getresponse().read()
"""


def executable(name, text):
    """A zip of one program."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        entry = zipfile.ZipInfo(name)
        entry.external_attr = 0o100755 << 16
        archive.writestr(entry, text)
    return buffer.getvalue()


class TestStreaming:
    @pytest.fixture(scope="class")
    def client(self, martlet, role, make_function):
        make_function("echo", ECHO)
        client = martlet.boto("lambda")
        client.create_function(
            FunctionName="stream", Role=role, Handler="any", Runtime="provided.al2023", Timeout=20, MemorySize=512,
            Code={"ZipFile": executable("bootstrap", STREAMING)})
        return client

    @staticmethod
    def events(client, name, event, **options):
        answer = client.invoke_with_response_stream(FunctionName=name, Payload=json.dumps(event), **options)
        events = list(answer["EventStream"])
        chunks = [event["PayloadChunk"]["Payload"] for event in events if "PayloadChunk" in event]
        return answer, chunks, events[-1]["InvokeComplete"]

    def test_chunks_come_as_the_function_sends_them(self, client):
        answer, chunks, complete = self.events(client, "stream", "hello", LogType="Tail")
        assert (answer["StatusCode"], answer["ExecutedVersion"]) == (200, "$LATEST")
        assert chunks == [b"one ", b"two ", b"three"] and "ErrorCode" not in complete
        assert b"REPORT RequestId" in base64.b64decode(complete["LogResult"])

    def test_a_failure_in_the_middle_is_told_with_the_end(self, client):
        _, chunks, complete = self.events(client, "stream", "fail")
        assert b"".join(chunks) == b"one two three" and complete["ErrorCode"] == "Unhandled"
        assert json.loads(complete["ErrorDetails"]) == {"errorType": "Late", "errorMessage": "too bad"}

    def test_a_function_that_answers_at_once_gives_one_chunk(self, client):
        _, chunks, complete = self.events(client, "echo", {"a": 1})
        assert [json.loads(chunk) for chunk in chunks] == [{"a": 1}] and "ErrorCode" not in complete

    def test_a_plain_invocation_collects_the_stream(self, client):
        answer = client.invoke(FunctionName="stream", Payload='"hello"')
        assert (answer["Payload"].read(), answer.get("FunctionError")) == (b"one two three", None)
        answer = client.invoke(FunctionName="stream", Payload='"fail"')
        assert answer["FunctionError"] == "Unhandled" and json.loads(answer["Payload"].read())["errorType"] == "Late"

    def test_a_stream_without_end_is_cut_where_all_of_it_is_wanted_at_once(self, client):
        answer = client.invoke(FunctionName="stream", Payload='"endless"')
        assert answer["FunctionError"] == "Unhandled"
        assert json.loads(answer["Payload"].read())["errorType"] == "Function.ResponseSizeTooLarge"
        assert client.invoke(FunctionName="stream", Payload='"hello"')["Payload"].read() == b"one two three"

    def test_bad_input_is_refused_before_the_stream(self, client):
        call = client.invoke_with_response_stream
        assert refusal(call, FunctionName="none", Payload="{}")[0] == "ResourceNotFoundException"
        assert refusal(call, FunctionName="echo", Payload="{")[0] == "InvalidRequestContentException"
        client.put_function_concurrency(FunctionName="echo", ReservedConcurrentExecutions=0)
        assert refusal(call, FunctionName="echo", Payload="{}")[0] == "TooManyRequestsException"

    def test_messages_carry_their_checksums(self, martlet, client):
        request = botocore.awsrequest.AWSRequest(
            method="POST", url=martlet.endpoint + "/2021-11-15/functions/stream/response-streaming-invocations", data=b'"x"')
        botocore.auth.SigV4Auth(botocore.credentials.Credentials("test", "test"), "lambda", REGION).add_auth(request)
        sent = urllib.request.Request(request.url, method="POST", data=b'"x"', headers=dict(request.headers.items()))
        with urllib.request.urlopen(sent, timeout=30) as answer:
            assert answer.headers["Content-Type"] == "application/vnd.amazon.eventstream"
            data = answer.read()
        length = int.from_bytes(data[:4], "big")
        assert zlib.crc32(data[:8]) == int.from_bytes(data[8:12], "big")
        assert zlib.crc32(data[:length - 4]) == int.from_bytes(data[length - 4:length], "big")
        buffer = EventStreamBuffer()
        buffer.add_data(data)
        assert [message.headers[":event-type"] for message in buffer] == ["PayloadChunk"] * 3 + ["InvokeComplete"]

    def test_a_url_streams_with_a_head_of_the_functions_own(self, martlet, client):
        url = client.create_function_url_config(FunctionName="stream", AuthType="NONE", InvokeMode="RESPONSE_STREAM")["FunctionUrl"]
        for permission in TestFunctionURLs.PERMISSIONS:
            client.add_permission(FunctionName="stream", **permission)
        status, headers, body = call_url(martlet, url, "prelude")
        assert (status, headers["x-own"], headers["Set-Cookie"], body) == (203, "1", "a=1", "one two three")
        status, headers, body = call_url(martlet, url, "hello")
        assert (status, headers["Content-Type"], body) == (200, "text/plain", "one two three")


class TestProvisionedConcurrency:
    @pytest.fixture(scope="class")
    def client(self, make_function):
        source = "import os, time\nborn = time.time()\ndef handler(event, context):\n    return [born, os.environ['AWS_LAMBDA_INITIALIZATION_TYPE']]\n"
        client = make_function("f", source)
        client.publish_version(FunctionName="f")
        client.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
        return client

    def test_environments_are_there_before_the_first_event(self, client):
        call = {"FunctionName": "f", "Qualifier": "live"}
        put = client.put_provisioned_concurrency_config(**call, ProvisionedConcurrentExecutions=2)
        assert (put["RequestedProvisionedConcurrentExecutions"], put["Status"]) == (2, "IN_PROGRESS")
        ready = lambda: (shown := client.get_provisioned_concurrency_config(**call))["Status"] == "READY" and shown
        assert eventually(ready)["AvailableProvisionedConcurrentExecutions"] == 2
        (born, kind), answer = invoked(client, "f:live")
        assert (kind, answer["ExecutedVersion"]) == ("provisioned-concurrency", "1")
        listed = client.list_provisioned_concurrency_configs(FunctionName="f")["ProvisionedConcurrencyConfigs"]
        assert [(config["FunctionArn"], config["Status"]) for config in listed] == [(arn("f", "live"), "READY")]
        assert refusal(client.put_provisioned_concurrency_config, FunctionName="f", Qualifier="1", ProvisionedConcurrentExecutions=1) == (
            "ResourceConflictException", "Version is pointed by a Provisioned Concurrency alias")
        client.delete_provisioned_concurrency_config(**call)
        assert refusal(client.get_provisioned_concurrency_config, **call) == (
            "ProvisionedConcurrencyConfigNotFoundException", "No Provisioned Concurrency Config found for this function")

    def test_bad_input_is_refused(self, client):
        put = client.put_provisioned_concurrency_config
        assert refusal(put, FunctionName="f", Qualifier="$LATEST", ProvisionedConcurrentExecutions=1) == (
            "InvalidParameterValueException", "Provisioned Concurrency Configs cannot be applied to unpublished function versions.")
        assert refusal(put, FunctionName="f", Qualifier="none", ProvisionedConcurrentExecutions=1) == (
            "ResourceNotFoundException", "Cannot find alias arn: " + arn("f", "none"))
        assert refusal(put, FunctionName="f", Qualifier="8", ProvisionedConcurrentExecutions=1)[0] == "ResourceNotFoundException"
        assert "below its minimum value of [100]" in refusal(put, FunctionName="f", Qualifier="1", ProvisionedConcurrentExecutions=901)[1]
        assert "greater than account's unreserved" in refusal(put, FunctionName="f", Qualifier="1", ProvisionedConcurrentExecutions=1001)[1]
        client.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=1)
        assert "should not be greater than the reservedConcurrentExecution" in refusal(
            put, FunctionName="f", Qualifier="1", ProvisionedConcurrentExecutions=2)[1]
        client.delete_function_concurrency(FunctionName="f")

    def test_code_that_cannot_be_loaded_fails(self, make_function):
        client = make_function("broken", "import nothing_of_that_name\n")
        client.publish_version(FunctionName="broken")
        call = {"FunctionName": "broken", "Qualifier": "1"}
        client.put_provisioned_concurrency_config(**call, ProvisionedConcurrentExecutions=1)
        failed = lambda: (shown := client.get_provisioned_concurrency_config(**call))["Status"] == "FAILED" and shown
        assert eventually(failed)["StatusReason"] == "FUNCTION_ERROR_INIT_FAILURE"


class TestCodeSigning:
    @pytest.fixture(scope="class")
    def client(self, make_function):
        return make_function("f", ECHO)

    def test_configurations_are_made_changed_listed_and_deleted(self, client):
        made = client.create_code_signing_config(
            Description="d", AllowedPublishers={"SigningProfileVersionArns": [PUBLISHER]})["CodeSigningConfig"]
        assert made["CodeSigningPolicies"] == {"UntrustedArtifactOnDeployment": "Warn"}
        name = made["CodeSigningConfigArn"]
        assert name.endswith(made["CodeSigningConfigId"])
        changed = client.update_code_signing_config(
            CodeSigningConfigArn=name, CodeSigningPolicies={"UntrustedArtifactOnDeployment": "Enforce"})["CodeSigningConfig"]
        assert (changed["Description"], changed["CodeSigningPolicies"]["UntrustedArtifactOnDeployment"]) == ("d", "Enforce")
        assert client.get_code_signing_config(CodeSigningConfigArn=name)["CodeSigningConfig"] == changed
        assert [config["CodeSigningConfigArn"] for config in client.list_code_signing_configs()["CodeSigningConfigs"]] == [name]
        client.put_function_code_signing_config(FunctionName="f", CodeSigningConfigArn=name)
        assert client.get_function_code_signing_config(FunctionName="f")["CodeSigningConfigArn"] == name
        assert client.list_functions_by_code_signing_config(CodeSigningConfigArn=name)["FunctionArns"] == [arn("f")]
        assert refusal(client.delete_code_signing_config, CodeSigningConfigArn=name)[0] == "ResourceConflictException"
        code, message = refusal(client.update_function_code, FunctionName="f", ZipFile=zipped({"app.py": ECHO + "#"}))
        assert code == "CodeVerificationFailedException" and "unsigned" in message
        layer = client.publish_layer_version(LayerName="unsigned", Content={"ZipFile": zipped({"x.py": "1"})})
        code, _ = refusal(client.update_function_configuration, FunctionName="f", Layers=[layer["LayerVersionArn"]])
        assert code == "CodeVerificationFailedException"
        client.update_code_signing_config(CodeSigningConfigArn=name, CodeSigningPolicies={"UntrustedArtifactOnDeployment": "Warn"})
        client.update_function_code(FunctionName="f", ZipFile=zipped({"app.py": ECHO + "#"}))
        client.delete_function_code_signing_config(FunctionName="f")
        assert "CodeSigningConfigArn" not in client.get_function_code_signing_config(FunctionName="f") or not client.get_function_code_signing_config(FunctionName="f")["CodeSigningConfigArn"]
        client.delete_code_signing_config(CodeSigningConfigArn=name)

    def test_what_is_not_there_is_named(self, client, role):
        name = f"arn:aws:lambda:{REGION}:{ACCOUNT}:code-signing-config:csc-00000000000000000"
        for call in (client.get_code_signing_config, client.delete_code_signing_config, client.update_code_signing_config,
                     client.list_functions_by_code_signing_config):
            assert refusal(call, CodeSigningConfigArn=name) == (
                "ResourceNotFoundException", f"The Lambda code signing configuration {name} can not be found.")
        assert refusal(client.put_function_code_signing_config, FunctionName="f", CodeSigningConfigArn=name)[0] == "CodeSigningConfigNotFoundException"
        assert refusal(client.get_code_signing_config, CodeSigningConfigArn="csc-1")[0] == "ValidationException"
        assert refusal(
            client.create_function, FunctionName="g", Role=role, Runtime="python3.11", Handler="app.handler",
            Code={"ZipFile": zipped({"app.py": ECHO})}, CodeSigningConfigArn=name)[0] == "CodeSigningConfigNotFoundException"


class TestCommandLine:
    """Each new operation by the AWS CLI."""
    long = True

    def test_everything_can_be_asked(self, martlet, make_function):
        make_function("f", ECHO)

        def aws(*arguments):
            text = martlet.aws("lambda", *arguments).stdout
            return json.loads(text) if text.strip() else None

        function = ("--function-name", "f")
        aws("publish-version", *function)
        aws("update-function-configuration", *function, "--timeout", "9")
        aws("publish-version", *function)
        aws("create-alias", *function, "--name", "live", "--function-version", "1", "--routing-config", "AdditionalVersionWeights={2=0.25}")
        assert aws("get-alias", *function, "--name", "live")["RoutingConfig"] == {"AdditionalVersionWeights": {"2": 0.25}}
        assert aws("get-account-settings")["AccountUsage"]["FunctionCount"] == 1
        assert aws("put-function-event-invoke-config", *function, "--maximum-retry-attempts", "1")["MaximumRetryAttempts"] == 1
        assert aws("update-function-event-invoke-config", *function, "--maximum-event-age-in-seconds", "90")["MaximumEventAgeInSeconds"] == 90
        assert len(aws("list-function-event-invoke-configs", *function)["FunctionEventInvokeConfigs"]) == 1
        aws("delete-function-event-invoke-config", *function)
        url = aws("create-function-url-config", *function, "--auth-type", "AWS_IAM", "--cors", "AllowOrigins=*")
        assert aws("get-function-url-config", *function)["FunctionUrl"] == url["FunctionUrl"]
        assert aws("update-function-url-config", *function, "--auth-type", "NONE")["AuthType"] == "NONE"
        assert len(aws("list-function-url-configs", *function)["FunctionUrlConfigs"]) == 1
        aws("delete-function-url-config", *function)
        aws("put-function-recursion-config", *function, "--recursive-loop", "Allow")
        aws("put-runtime-management-config", *function, "--update-runtime-on", "FunctionUpdate")
        assert aws("get-runtime-management-config", *function)["UpdateRuntimeOn"] == "FunctionUpdate"
        qualified = (*function, "--qualifier", "1")
        aws("put-provisioned-concurrency-config", *qualified, "--provisioned-concurrent-executions", "1")
        assert aws("get-provisioned-concurrency-config", *qualified)["RequestedProvisionedConcurrentExecutions"] == 1
        assert len(aws("list-provisioned-concurrency-configs", *function)["ProvisionedConcurrencyConfigs"]) == 1
        aws("delete-provisioned-concurrency-config", *qualified)
        signing = aws("create-code-signing-config", "--allowed-publishers", f"SigningProfileVersionArns={PUBLISHER}")["CodeSigningConfig"]
        config = ("--code-signing-config-arn", signing["CodeSigningConfigArn"])
        aws("put-function-code-signing-config", *function, *config)
        assert aws("list-functions-by-code-signing-config", *config)["FunctionArns"] == [arn("f")]
        aws("delete-function-code-signing-config", *function)
        aws("update-code-signing-config", *config, "--description", "new")
        assert aws("get-code-signing-config", *config)["CodeSigningConfig"]["Description"] == "new"
        assert len(aws("list-code-signing-configs")["CodeSigningConfigs"]) == 1
        aws("delete-code-signing-config", *config)
        archive = martlet.folder / "layer.zip"
        archive.write_bytes(zipped({"python/x.py": ""}))
        layer = aws("publish-layer-version", "--layer-name", "l", "--zip-file", f"fileb://{archive}")
        version = ("--layer-name", "l", "--version-number", "1")
        aws("add-layer-version-permission", *version, "--statement-id", "s", "--action", "lambda:GetLayerVersion", "--principal", "*")
        assert '"Principal":"*"' in aws("get-layer-version-policy", *version)["Policy"]
        aws("remove-layer-version-permission", *version, "--statement-id", "s")
        assert aws("get-layer-version-by-arn", "--arn", layer["LayerVersionArn"])["Version"] == 1
        arguments = martlet.folder / "arguments.json"
        arguments.write_text("{}")
        assert aws("invoke-async", *function, "--invoke-args", arguments)["Status"] == 202
        assert martlet.aws("lambda", "get-alias", *function, "--name", "none", check=False).returncode in (254, 255)


TEMPLATE = """
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: %s
  Signing:
    Type: AWS::Lambda::CodeSigningConfig
    Properties: {AllowedPublishers: {SigningProfileVersionArns: ["%s"]}, Description: templates}
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.11
      Handler: index.handler
      Role: !GetAtt Role.Arn
      Code: {ZipFile: "def handler(event, context):\\n    return 'from a template'\\n"}
      CodeSigningConfigArn: !Ref Signing
      RecursiveLoop: Allow
  One: {Type: AWS::Lambda::Version, Properties: {FunctionName: !Ref Function}}
  Live:
    Type: AWS::Lambda::Alias
    Properties:
      FunctionName: !Ref Function
      FunctionVersion: !GetAtt One.Version
      Name: live
      ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 1}
  Retries:
    Type: AWS::Lambda::EventInvokeConfig
    Properties: {FunctionName: !Ref Function, Qualifier: live, MaximumRetryAttempts: 1}
    DependsOn: Live
  Url:
    Type: AWS::Lambda::Url
    Properties: {TargetFunctionArn: !Ref Live, AuthType: NONE, Cors: {AllowOrigins: ["*"]}}
  Public:
    Type: AWS::Lambda::Permission
    Properties: {Action: lambda:InvokeFunctionUrl, FunctionName: !Ref Live, Principal: "*", FunctionUrlAuthType: NONE}
  Via:
    Type: AWS::Lambda::Permission
    Properties: {Action: lambda:InvokeFunction, FunctionName: !Ref Live, Principal: "*", InvokedViaFunctionUrl: true}
Outputs:
  Url: {Value: !GetAtt Url.FunctionUrl}
  Function: {Value: !Ref Function}
"""


class TestTemplates:
    def test_a_template_with_all_of_it(self, martlet):
        cloudformation, client = martlet.boto("cloudformation"), martlet.boto("lambda")
        cloudformation.create_stack(
            StackName="s", TemplateBody=TEMPLATE % (TRUST, PUBLISHER), Capabilities=["CAPABILITY_IAM"])
        cloudformation.get_waiter("stack_create_complete").wait(StackName="s", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        stack = cloudformation.describe_stacks(StackName="s")["Stacks"][0]
        outputs = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
        name = outputs["Function"]
        assert call_url(martlet, outputs["Url"])[2] == "from a template"
        assert client.get_function_event_invoke_config(FunctionName=name, Qualifier="live")["MaximumRetryAttempts"] == 1
        assert client.get_function_recursion_config(FunctionName=name)["RecursiveLoop"] == "Allow"
        assert "CodeSigningConfigArn" in client.get_function_code_signing_config(FunctionName=name)
        assert len(client.list_provisioned_concurrency_configs(FunctionName=name)["ProvisionedConcurrencyConfigs"]) == 1
        cloudformation.delete_stack(StackName="s")
        cloudformation.get_waiter("stack_delete_complete").wait(StackName="s", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        assert client.list_code_signing_configs()["CodeSigningConfigs"] == []
