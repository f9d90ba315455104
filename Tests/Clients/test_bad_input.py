"""Bad input of every kind: each gets AWS's own error, and the server goes on."""

import io
import json
import zipfile

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from conftest import zipped

from martlet_server import refusal


class TestSignatures:
    def test_a_wrong_secret_is_refused(self, martlet):
        code, message = refusal(martlet.boto("sts", secret="wrong").get_caller_identity)
        assert code == "SignatureDoesNotMatch"
        assert message.startswith("The request signature we calculated does not match the signature you provided.")

    def test_an_unknown_key_is_refused(self, martlet):
        assert refusal(martlet.boto("sts", key="AKIANOBODYKNOWSTHIS1").get_caller_identity)[0] == "InvalidClientTokenId"

    def test_a_request_without_signature_is_refused(self, martlet):
        status, _, _ = martlet.get(
            martlet.endpoint, "POST", b"{}", {"X-Amz-Target": "DynamoDB_20120810.ListTables", "Content-Type": "application/x-amz-json-1.0"})
        assert status in (400, 403)


class TestPages:
    def test_the_status_pages_answer_head_and_refuse_what_they_do_not_know(self, martlet):
        for path in ("/health", "/health/", "/metrics", "/_martlet/health/"):
            assert martlet.get(martlet.endpoint + path)[0] == 200
            status, headers, body = martlet.get(martlet.endpoint + path, "HEAD")
            assert (status, body) == (200, "") and int(headers["Content-Length"]) > 0
        status, headers, body = martlet.get(martlet.endpoint + "/health", "POST", b"")
        assert (status, headers["Allow"]) == (405, "GET, HEAD") and "message" in body
        assert martlet.get(martlet.endpoint + "/_martlet/nothing")[:3:2] == (404, {"message": "There is no page /_martlet/nothing."})

    def test_a_bucket_may_be_called_like_a_page(self, martlet):
        client = martlet.boto("s3")
        client.create_bucket(Bucket="metrics")
        assert client.list_objects_v2(Bucket="metrics")["KeyCount"] == 0
        client.delete_bucket(Bucket="metrics")


class TestTemplates:
    def refused(self, martlet, template):
        return refusal(martlet.boto("cloudformation").create_stack, StackName="bad", TemplateBody=json.dumps(template))

    def test_a_cycle_is_refused(self, martlet):
        resource = lambda other: {"Type": "AWS::S3::Bucket", "DependsOn": other}
        code, message = self.refused(martlet, {"Resources": {"A": resource("B"), "B": resource("A")}})
        assert (code, message[:30]) == ("ValidationError", "Circular dependency between re")

    def test_a_reference_to_nothing_is_refused(self, martlet):
        bucket = {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": {"Ref": "Nothing"}}}
        code, message = self.refused(martlet, {"Resources": {"A": bucket}})
        assert code == "ValidationError" and "Unresolved resource dependencies [Nothing]" in message

    def test_an_unknown_property_fails_by_its_name(self, martlet):
        bucket = {"Type": "AWS::S3::Bucket", "Properties": {"Colour": "red"}}
        self.fails_by_name(martlet, {"Resources": {"A": bucket}}, "Colour")

    def test_an_unknown_type_fails_by_its_name(self, martlet):
        self.fails_by_name(martlet, {"Resources": {"A": {"Type": "AWS::Moon::Base"}}}, "AWS::Moon::Base")

    def test_a_wrong_type_fails_by_its_name(self, martlet):
        group = {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": "many"}}
        self.fails_by_name(martlet, {"Resources": {"A": group}}, "RetentionInDays")

    @pytest.mark.parametrize("kind, properties, name", [
        ("AWS::Lambda::Function", {"Code": {"ZipFile": "x"}, "Role": "r", "VpcConfig": {"SubnetIds": ["s"]}}, "property VpcConfig"),
        ("AWS::Lambda::Function", {"Code": {"ZipFile": "x"}, "Role": "r", "PackageType": "Image"}, "value Image of the property PackageType"),
        ("AWS::S3::Bucket", {"ReplicationConfiguration": {"Role": "r", "Rules": [{}]}}, "property ReplicationConfiguration"),
        ("AWS::S3::Bucket", {"AccessControl": "PublicRead"}, "value PublicRead of the property AccessControl"),
        ("AWS::Logs::LogGroup", {"KmsKeyId": "k"}, "property KmsKeyId"),
        ("AWS::IAM::Policy", {"PolicyName": "p", "PolicyDocument": {}, "Users": ["u"]}, "property Users"),
        ("AWS::ApiGateway::Stage", {"RestApiId": "a", "MethodSettings": [{"LoggingLevel": "INFO"}]}, "property MethodSettings"),
        ("AWS::DynamoDB::Table", {"KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}], "WarmThroughput": {"ReadUnitsPerSecond": 1}}, "property WarmThroughput"),
    ])
    def test_a_property_that_is_not_there_yet_is_named_before_anything_is_made(self, martlet, kind, properties, name):
        template = {"Resources": {"A": {"Type": kind, "Properties": properties}}}
        text = f"The {name} of {kind} is not supported by Martlet yet."
        assert self.refused(martlet, template) == ("NotImplementedException", text)
        change = martlet.boto("cloudformation").create_change_set
        assert refusal(change, StackName="bad", ChangeSetName="c", ChangeSetType="CREATE", TemplateBody=json.dumps(template)) == (
            "NotImplementedException", text)

    def test_a_text_in_place_of_a_list_is_refused(self, martlet):
        index = {"IndexName": "i", "KeySchema": "x", "Projection": {"ProjectionType": "ALL"}}
        table = {"KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}], "GlobalSecondaryIndexes": [index]}
        code, message = self.refused(martlet, {"Resources": {"A": {"Type": "AWS::DynamoDB::Table", "Properties": table}}})
        assert code == "ValidationError"
        assert "#/GlobalSecondaryIndexes/0/KeySchema: expected type: JSONArray, found: String" in message

    @staticmethod
    def fails_by_name(martlet, template, word):
        """At once, or as an event of a stack that was rolled back."""
        client = martlet.boto("cloudformation")
        try:
            client.create_stack(StackName="named", TemplateBody=json.dumps(template))
        except ClientError as error:
            assert word in error.response["Error"]["Message"]
            return
        with pytest.raises(Exception):
            client.get_waiter("stack_create_complete").wait(StackName="named", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
        reasons = [event.get("ResourceStatusReason", "") for event in client.describe_stack_events(StackName="named")["StackEvents"]]
        client.delete_stack(StackName="named")
        client.get_waiter("stack_delete_complete").wait(StackName="named", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
        assert any(word in reason for reason in reasons), reasons

    def test_a_missing_folder_is_named_before_anything_is_sent(self, martlet, tmp_path):
        (tmp_path / "template.yaml").write_text(
            "Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n"
            "    Properties: {Handler: app.handler, Runtime: python3.11, CodeUri: nowhere/}\n")
        failed = martlet.cli("deploy", tmp_path, check=False)
        assert failed.returncode == 1
        assert "resource F: CodeUri is 'nowhere/'" in failed.stderr and "does not exist" in failed.stderr

    def test_a_broken_template_is_told_with_its_line(self, martlet, tmp_path):
        (tmp_path / "template.yaml").write_text("Resources:\n  F: [\n")
        failed = martlet.cli("deploy", tmp_path, check=False)
        assert failed.returncode == 1 and "line 3" in failed.stderr, failed.stderr


class TestModels:
    """Input that breaks a constraint of the service's model."""

    @pytest.mark.parametrize("name", ["1a", "A", "a-b"])
    def test_a_wrong_name_of_a_variable_is_refused(self, martlet, role, name):
        code, message = refusal(
            martlet.boto("lambda").create_function, FunctionName="bad", Role=role, Handler="app.handler", Runtime="python3.11",
            Code={"ZipFile": zipped({"app.py": ""})}, Environment={"Variables": {name: "x"}})
        assert code == "ValidationException"
        assert message == (
            "1 validation error detected: Value at 'environment.variables' failed to satisfy constraint: Map keys must "
            "satisfy constraint: [Member must satisfy regular expression pattern: [a-zA-Z]([a-zA-Z0-9_])+]")

    def test_all_that_is_wrong_with_a_function_is_told_at_once(self, martlet, role):
        _, message = refusal(
            martlet.boto("lambda", config=Config(parameter_validation=False)).create_function, FunctionName="wrong", Runtime="python3.12", Role=role, Handler="a.b",
            Timeout=901, MemorySize=64, Code={"ZipFile": b"zip"})
        assert message == (
            "2 validation errors detected: Value '901' at 'timeout' failed to satisfy constraint: Member must have value less "
            "than or equal to 900; Value '64' at 'memorySize' failed to satisfy constraint: Member must have value greater than "
            "or equal to 128")

    def test_a_wrong_tag_is_shown(self, martlet):
        code, message = refusal(martlet.boto("logs").create_log_group, logGroupName="bad", tags={"a?": "x"})
        assert code == "InvalidParameterException"
        assert message.startswith(
            "1 validation error detected: Value '{a?=x}' at 'tags' failed to satisfy constraint: Map keys must satisfy "
            "constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal "
            "to 1, Member must satisfy regular expression pattern: ")

    def test_a_batch_of_too_many_is_refused_without_telling_all_of_it(self, martlet):
        items = [{"PutRequest": {"Item": {"id": {"S": str(n) * 1000}}}} for n in range(26)]
        code, message = refusal(martlet.boto("dynamodb").batch_write_item, RequestItems={"table": items})
        assert (code, message) == ("ValidationException", (
            "1 validation error detected: Value at 'requestItems' failed to satisfy constraint: Map value must satisfy "
            "constraint: [Member must have length less than or equal to 25, Member must have length greater than or equal "
            "to 1]"))

    def test_a_request_to_dynamodb_beyond_its_limit_is_refused(self, martlet):
        item = {"id": {"S": "1"}, "large": {"S": "x" * (17 << 20)}}
        code, _ = refusal(martlet.boto("dynamodb").put_item, TableName="table", Item=item)
        assert code == "RequestEntityTooLargeException"


class TestArchives:
    def refused(self, martlet, role, archive):
        return refusal(
            martlet.boto("lambda").create_function, FunctionName="bad", Role=role, Handler="app.handler", Runtime="python3.11",
            Code={"ZipFile": archive})

    def test_a_zip_that_climbs_out_is_refused(self, martlet, role):
        code, message = self.refused(martlet, role, zipped({"../../escaped.py": "x"}))
        assert code == "InvalidParameterValueException", message

    def test_a_zip_that_is_none_is_refused(self, martlet, role):
        assert self.refused(martlet, role, b"PK nothing")[0] == "InvalidParameterValueException"

    def test_a_zip_cut_short_is_refused(self, martlet, role):
        assert self.refused(martlet, role, zipped({"app.py": "x" * 5000})[:-30])[0] == "InvalidParameterValueException"

    def test_a_zip_that_unpacks_beyond_the_limit_is_refused(self, martlet, role):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            with archive.open("zeros", "w", force_zip64=True) as file:
                for _ in range(270):
                    file.write(bytes(1 << 20))
        code, message = self.refused(martlet, role, buffer.getvalue())
        assert code == "InvalidParameterValueException" and "262144000" in message


class TestFunctions:
    """Functions that misbehave, one after the other on one server."""

    def invoke(self, make_function, name, body, payload=b"{}", **options):
        client = make_function(name, f"import os, sys, time\ndef handler(event, context):\n    {body}\n", **options)
        answer = client.invoke(FunctionName=name, Payload=payload)
        return answer.get("FunctionError"), json.loads(answer["Payload"].read())

    def test_one_that_hangs_is_ended(self, martlet, make_function):
        error, answer = self.invoke(make_function, "hangs", "time.sleep(60)", Timeout=1)
        assert error == "Unhandled" and answer["errorMessage"].endswith("Error: Task timed out after 1.00 seconds")
        assert answer["errorType"] == "Sandbox.Timedout"

    def test_one_that_exits_is_told(self, martlet, make_function):
        error, answer = self.invoke(make_function, "exits", "os._exit(3)")
        assert error == "Unhandled" and answer["errorType"] == "Runtime.ExitError" and "exit status 3" in answer["errorMessage"]

    def test_one_that_eats_all_memory_is_ended(self, martlet, make_function):
        error, answer = self.invoke(make_function, "eats", "x = [bytearray(1 << 20) for _ in range(4096)]", Timeout=30)
        assert error == "Unhandled" and answer["errorType"] in ("Runtime.ExitError", "Runtime.OutOfMemory", "MemoryError")

    def test_one_that_returns_too_much_is_told(self, martlet, make_function):
        error, answer = self.invoke(make_function, "large", "return 'x' * (7 << 20)", Timeout=30)
        assert error == "Unhandled" and answer["errorType"] == "Function.ResponseSizeTooLarge"
        assert "exceeded maximum allowed payload size (6291556 bytes)" in answer["errorMessage"]

    def test_one_that_prints_without_end_answers(self, martlet, make_function):
        body = "[print('x' * 1000) for _ in range(100_000)]; return 'done'"
        error, answer = self.invoke(make_function, "prints", body, Timeout=60, MemorySize=512)
        assert (error, answer) == (None, "done")

    def test_one_that_forks_without_end_is_held(self, martlet, make_function):
        body = (
            "\n    try:\n        while True:\n            if os.fork() == 0: time.sleep(60)\n"
            "    except OSError as error: return type(error).__name__")
        error, answer = self.invoke(make_function, "forks", body, Timeout=20)
        assert answer in ("BlockingIOError", "OSError") or error == "Unhandled"

    def test_the_server_goes_on(self, martlet, make_function):
        assert self.invoke(make_function, "fine", "return 'fine'") == (None, "fine")

    def test_a_payload_beyond_the_limit_is_refused(self, martlet):
        big = json.dumps("x" * (7 << 20)).encode()
        code, _ = refusal(martlet.boto("lambda").invoke, FunctionName="fine", Payload=big)
        assert code in ("RequestTooLargeException", "413", "RequestEntityTooLargeException")

    def test_an_event_that_is_no_json_is_refused(self, martlet):
        assert refusal(martlet.boto("lambda").invoke, FunctionName="fine", Payload=b"{")[0] == "InvalidRequestContentException"


class TestCommandLine:
    def test_a_server_that_is_not_there_is_told(self, martlet):
        failed = martlet.cli("status", "--endpoint", "http://127.0.0.1:9", check=False)
        assert failed.returncode == 1
        assert "no Martlet answers at http://127.0.0.1:9: start it with `martlet serve`" in failed.stderr

    def test_a_function_that_is_not_there_is_told_with_those_that_are(self, martlet):
        failed = martlet.cli("invoke", "nobody", check=False)
        assert failed.returncode == 1 and "no function is named nobody" in failed.stderr

    def test_a_function_error_is_the_status(self, martlet, make_function):
        make_function("fails", "def handler(event, context):\n    raise ValueError('no')\n")
        failed = martlet.cli("invoke", "fails", check=False)
        assert failed.returncode == 1
        assert json.loads(failed.stdout)["errorType"] == "ValueError" and "REPORT" in failed.stderr
