"""boto3 against each service: its main calls, its errors, its waiters."""

import base64
import json
import time
import urllib.request

import boto3
from botocore.config import Config

from conftest import TRUST, zipped
from martlet_server import ACCOUNT, REGION, code, eventually


class TestDynamoDB:
    def test_items_are_kept_queried_and_changed(self, martlet):
        client = martlet.boto("dynamodb")
        client.create_table(
            TableName="orders", BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": name, "AttributeType": kind} for name, kind in [("c", "S"), ("n", "N")]],
            KeySchema=[{"AttributeName": "c", "KeyType": "HASH"}, {"AttributeName": "n", "KeyType": "RANGE"}])
        client.get_waiter("table_exists").wait(TableName="orders", WaiterConfig={"Delay": 1, "MaxAttempts": 20})
        writes = [{"PutRequest": {"Item": {"c": {"S": "ada"}, "n": {"N": str(n)}}}} for n in range(20)]
        assert client.batch_write_item(RequestItems={"orders": writes})["UnprocessedItems"] == {}
        found = client.query(
            TableName="orders", KeyConditionExpression="c = :c AND n BETWEEN :a AND :b", ScanIndexForward=False,
            ExpressionAttributeValues={":c": {"S": "ada"}, ":a": {"N": "3"}, ":b": {"N": "9"}})
        assert [int(item["n"]["N"]) for item in found["Items"]] == [9, 8, 7, 6, 5, 4, 3]
        pages = client.get_paginator("scan").paginate(TableName="orders", PaginationConfig={"PageSize": 7})
        assert sum(page["Count"] for page in pages) == 20
        key = {"c": {"S": "ada"}, "n": {"N": "3"}}
        changed = client.update_item(
            TableName="orders", Key=key, UpdateExpression="SET quantity = if_not_exists(quantity, :zero) + :one",
            ExpressionAttributeValues={":zero": {"N": "0"}, ":one": {"N": "1"}}, ReturnValues="ALL_NEW")
        assert changed["Attributes"]["quantity"] == {"N": "1"}
        assert code(
            client.put_item, TableName="orders", Item=key,
            ConditionExpression="attribute_not_exists(c)") == "ConditionalCheckFailedException"
        assert client.delete_item(TableName="orders", Key=key, ReturnValues="ALL_OLD")["Attributes"]["quantity"] == {"N": "1"}
        assert "Item" not in client.get_item(TableName="orders", Key=key)

    def test_errors_are_those_of_dynamodb(self, martlet):
        client = martlet.boto("dynamodb")
        assert code(client.get_item, TableName="none", Key={"id": {"S": "1"}}) == "ResourceNotFoundException"
        assert code(client.get_item, TableName="orders", Key={"id": {"S": "1"}}) == "ValidationException"
        assert code(
            client.create_table, TableName="orders", BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": "c", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "c", "KeyType": "HASH"}]) == "ResourceInUseException"
        client.delete_table(TableName="orders")
        client.get_waiter("table_not_exists").wait(TableName="orders", WaiterConfig={"Delay": 1, "MaxAttempts": 20})


class TestS3:
    def test_objects_are_kept_listed_and_presigned(self, martlet):
        client = martlet.boto("s3")
        client.create_bucket(Bucket="things")
        client.get_waiter("bucket_exists").wait(Bucket="things")
        for name in ("a/1", "a/2", "b/ä ö+%"):
            client.put_object(Bucket="things", Key=name, Body=name.encode(), ContentType="text/plain", Metadata={"who": "me"})
        got = client.get_object(Bucket="things", Key="b/ä ö+%")
        assert (got["Body"].read().decode(), got["ContentType"], got["Metadata"]) == ("b/ä ö+%", "text/plain", {"who": "me"})
        listed = client.list_objects_v2(Bucket="things", Delimiter="/")
        assert [prefix["Prefix"] for prefix in listed["CommonPrefixes"]] == ["a/", "b/"]
        part = client.get_object(Bucket="things", Key="a/1", Range="bytes=1-1")
        assert (part["Body"].read(), part["ResponseMetadata"]["HTTPStatusCode"]) == (b"/", 206)
        url = martlet.boto("s3", config=Config(signature_version="s3v4")).generate_presigned_url("get_object", Params={"Bucket": "things", "Key": "a/1"})
        assert urllib.request.urlopen(url, timeout=10).read() == b"a/1"
        client.copy_object(Bucket="things", Key="c", CopySource={"Bucket": "things", "Key": "a/1"})
        assert client.head_object(Bucket="things", Key="c")["ContentLength"] == 3

    def plain(self, martlet, keys=("test", "test")):
        """A client with nothing but its keys, its region and where to go: it presigns by Signature Version 2."""
        return boto3.session.Session(*keys, region_name=REGION).client("s3", endpoint_url=martlet.endpoint)

    def test_default_urls_put_get_and_list(self, martlet):
        client = self.plain(martlet)
        url = client.generate_presigned_url(
            "put_object", Params={"Bucket": "things", "Key": "d/ä ö+%", "ContentType": "text/plain", "Metadata": {"who": "me"}})
        assert "AWSAccessKeyId=" in url and "X-Amz-Algorithm" not in url
        assert martlet.get(url, "PUT", b"by url", {"Content-Type": "text/plain"})[0] == 200
        head = client.head_object(Bucket="things", Key="d/ä ö+%")
        assert (head["ContentType"], head["Metadata"]) == ("text/plain", {"who": "me"})
        disposition = {"ResponseContentDisposition": 'attachment; filename="a b.txt"', "ResponseContentType": "text/html"}
        url = client.generate_presigned_url("get_object", Params={"Bucket": "things", "Key": "d/ä ö+%", **disposition})
        status, headers, body = martlet.get(url)
        assert (status, body) == (200, "by url")
        assert (headers["Content-Disposition"], headers["Content-Type"]) == ('attachment; filename="a b.txt"', "text/html")
        url = client.generate_presigned_url("list_objects_v2", Params={"Bucket": "things", "Prefix": "d/"})
        assert "<KeyCount>1</KeyCount>" in martlet.get(url)[2]
        url = client.generate_presigned_url("delete_object", Params={"Bucket": "things", "Key": "d/ä ö+%"})
        assert martlet.get(url, "DELETE")[0] == 204

    def test_default_urls_may_have_the_bucket_in_the_host(self, martlet):
        client = boto3.session.Session("test", "test", region_name=REGION).client("s3")
        url = client.generate_presigned_url("get_object", Params={"Bucket": "things", "Key": "a/1"})
        host = "things.s3.amazonaws.com"
        assert url.startswith(f"https://{host}/a/1?AWSAccessKeyId=")
        assert martlet.get(url.replace(f"https://{host}", martlet.endpoint), headers={"Host": host})[2] == "a/1"

    def test_default_urls_of_a_role_carry_its_token(self, martlet):
        iam = martlet.boto("iam")
        trust = json.loads(TRUST)
        trust["Statement"][0]["Principal"] = {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}
        role = iam.create_role(RoleName="reader", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
        policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}
        iam.put_role_policy(RoleName="reader", PolicyName="read", PolicyDocument=json.dumps(policy))
        taken = martlet.boto("sts").assume_role(RoleArn=role, RoleSessionName="url")["Credentials"]
        keys = (taken["AccessKeyId"], taken["SecretAccessKey"], taken["SessionToken"])
        read = {"Bucket": "things", "Key": "a/1"}
        url = self.plain(martlet, keys).generate_presigned_url("get_object", Params=read)
        assert "x-amz-security-token=" in url and martlet.get(url)[2] == "a/1"
        status, _, body = martlet.get(self.plain(martlet, keys).generate_presigned_url("delete_object", Params=read), "DELETE")
        assert status == 403 and "s3:DeleteObject on resource: &quot;arn:aws:s3:::things/a/1&quot;" in body
        assert martlet.get(self.plain(martlet, keys[:2]).generate_presigned_url("get_object", Params=read))[0] == 400

    def test_default_urls_end_and_are_for_what_they_name(self, martlet):
        client, read = self.plain(martlet), {"Bucket": "things", "Key": "a/1"}
        status, _, body = martlet.get(client.generate_presigned_url("get_object", Params=read, ExpiresIn=-5))
        assert status == 403 and "<Message>Request has expired</Message><Expires>" in body and "<ServerTime>" in body
        url = client.generate_presigned_url("get_object", Params=read)
        status, _, body = martlet.get(url.replace("a/1", "a/2"))
        assert status == 403 and "<Code>SignatureDoesNotMatch</Code>" in body and "/things/a/2</StringToSign>" in body
        assert "<Message>Access Denied</Message>" in martlet.get(url.split("?")[0])[2]

    def test_an_upload_in_parts_is_one_object(self, martlet):
        client = martlet.boto("s3")
        upload = client.create_multipart_upload(Bucket="things", Key="parts")["UploadId"]
        parts = []
        for number, size in ((1, 5 << 20), (2, 100)):
            tag = client.upload_part(Bucket="things", Key="parts", UploadId=upload, PartNumber=number, Body=b"x" * size)["ETag"]
            parts.append({"PartNumber": number, "ETag": tag})
        client.complete_multipart_upload(Bucket="things", Key="parts", UploadId=upload, MultipartUpload={"Parts": parts})
        assert client.head_object(Bucket="things", Key="parts")["ContentLength"] == (5 << 20) + 100

    def test_errors_are_those_of_s3(self, martlet):
        client = martlet.boto("s3")
        assert code(client.get_object, Bucket="things", Key="none") == "NoSuchKey"
        assert code(client.list_objects_v2, Bucket="nowhere") == "NoSuchBucket"
        assert code(client.delete_bucket, Bucket="things") == "BucketNotEmpty"
        keys = [{"Key": item["Key"]} for item in client.list_objects_v2(Bucket="things")["Contents"]]
        assert len(client.delete_objects(Bucket="things", Delete={"Objects": keys})["Deleted"]) == 5
        client.delete_bucket(Bucket="things")


class TestIdentity:
    def test_a_role_has_policies_and_can_be_taken(self, martlet):
        iam, sts = martlet.boto("iam"), martlet.boto("sts")
        trust = json.loads(TRUST)
        trust["Statement"][0]["Principal"] = {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}
        arn = iam.create_role(RoleName="reader", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
        document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
        iam.put_role_policy(RoleName="reader", PolicyName="list", PolicyDocument=json.dumps(document))
        assert iam.get_role_policy(RoleName="reader", PolicyName="list")["PolicyDocument"] == document
        keys = sts.assume_role(RoleArn=arn, RoleSessionName="me")["Credentials"]
        taken = {"key": keys["AccessKeyId"], "secret": keys["SecretAccessKey"], "aws_session_token": keys["SessionToken"]}
        assert martlet.boto("sts", **taken).get_caller_identity()["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/reader/me"
        assert martlet.boto("s3", **taken).list_buckets()["Buckets"] == []
        assert code(martlet.boto("s3", **taken).create_bucket, Bucket="mine") == "AccessDenied"
        assert code(iam.delete_role, RoleName="reader") == "DeleteConflict"
        iam.delete_role_policy(RoleName="reader", PolicyName="list")
        iam.delete_role(RoleName="reader")
        assert code(iam.get_role, RoleName="reader") == "NoSuchEntity"

    def test_a_malformed_policy_is_refused(self, martlet):
        refused = code(martlet.boto("iam").create_role, RoleName="bad", AssumeRolePolicyDocument="{")
        assert refused == "MalformedPolicyDocument"

    def test_policies_of_awss_own_are_read_by_those_who_may(self, martlet):
        arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
        iam = martlet.boto("iam")
        version = iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"]
        document = iam.get_policy_version(PolicyArn=arn, VersionId=version)["PolicyVersion"]["Document"]
        assert "logs:PutLogEvents" in document["Statement"][0]["Action"]
        assert code(iam.tag_policy, PolicyArn=arn, Tags=[{"Key": "a", "Value": "b"}]) == "AccessDenied"
        allowed = martlet.session("iam", "looks", {"Effect": "Allow", "Action": "iam:GetPolicy", "Resource": "*"})
        assert allowed.get_policy(PolicyArn=arn)["Policy"]["Arn"] == arn
        assert code(allowed.get_policy_version, PolicyArn=arn, VersionId=version) == "AccessDenied"


class TestLogs:
    def test_events_are_put_and_found(self, martlet):
        client = martlet.boto("logs")
        client.create_log_group(logGroupName="/app")
        client.create_log_stream(logGroupName="/app", logStreamName="one")
        now = time.time_ns() // 1_000_000
        events = [{"timestamp": now + number, "message": f"line {number} {'ERROR' if number % 2 else 'fine'}"} for number in range(6)]
        client.put_log_events(logGroupName="/app", logStreamName="one", logEvents=events)
        found = client.filter_log_events(logGroupName="/app", filterPattern="ERROR")["events"]
        assert [event["message"] for event in found] == [f"line {number} ERROR" for number in (1, 3, 5)]
        got = client.get_log_events(logGroupName="/app", logStreamName="one", startFromHead=True)["events"]
        assert [event["message"] for event in got] == [event["message"] for event in events]
        client.put_retention_policy(logGroupName="/app", retentionInDays=7)
        assert client.describe_log_groups(logGroupNamePrefix="/app")["logGroups"][0]["retentionInDays"] == 7
        assert code(client.create_log_group, logGroupName="/app") == "ResourceAlreadyExistsException"
        client.delete_log_group(logGroupName="/app")
        assert code(client.filter_log_events, logGroupName="/app") == "ResourceNotFoundException"


class TestLambda:
    SOURCE = (
        "import os, boto3\n"
        "def handler(event, context):\n"
        "    if event.get('fail'): raise ValueError('as asked')\n"
        "    return {'event': event, 'who': boto3.client('sts').get_caller_identity()['Arn'], 'memory': context.memory_limit_in_mb,\n"
        "            'color': os.environ.get('COLOR')}\n")

    def test_a_function_runs_as_its_role(self, martlet, make_function):
        client = make_function("echo", self.SOURCE, Environment={"Variables": {"COLOR": "red"}}, MemorySize=256)
        answer = client.invoke(FunctionName="echo", Payload=b'{"a": 1}', LogType="Tail")
        payload = json.loads(answer["Payload"].read())
        assert answer["StatusCode"] == 200 and "FunctionError" not in answer and answer["ExecutedVersion"] == "$LATEST"
        assert payload["event"] == {"a": 1} and int(payload["memory"]) == 256 and payload["color"] == "red"
        assert payload["who"].startswith(f"arn:aws:sts::{ACCOUNT}:assumed-role/function/echo")
        tail = base64.b64decode(answer["LogResult"]).decode()
        assert tail.startswith("START RequestId") and "Memory Size: 256 MB" in tail and "Billed Duration" in tail

    def test_errors_of_a_function_are_told_as_lambda_tells_them(self, martlet):
        client = martlet.boto("lambda")
        answer = client.invoke(FunctionName="echo", Payload=b'{"fail": true}')
        payload = json.loads(answer["Payload"].read())
        assert answer["FunctionError"] == "Unhandled"
        assert (payload["errorType"], payload["errorMessage"]) == ("ValueError", "as asked")

    def test_it_is_called_without_waiting_and_tried_without_doing(self, martlet):
        client, logs = martlet.boto("lambda"), martlet.boto("logs")
        assert client.invoke(FunctionName="echo", InvocationType="DryRun")["StatusCode"] == 204
        assert client.invoke(FunctionName="echo", InvocationType="Event", Payload=b'{"later": 1}')["StatusCode"] == 202
        count = lambda: len(logs.filter_log_events(logGroupName="/aws/lambda/echo", filterPattern="REPORT")["events"])
        assert eventually(lambda: count() >= 3)

    def test_code_and_configuration_change(self, martlet):
        client = martlet.boto("lambda")
        source = "def handler(event, context):\n    return 'new'\n"
        client.update_function_code(FunctionName="echo", ZipFile=zipped({"app.py": source}))
        client.get_waiter("function_updated_v2").wait(FunctionName="echo", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
        assert json.loads(client.invoke(FunctionName="echo")["Payload"].read()) == "new"
        client.update_function_configuration(FunctionName="echo", Timeout=5, Description="changed")
        configuration = client.get_function_configuration(FunctionName="echo")
        assert (configuration["Timeout"], configuration["Description"]) == (5, "changed")

    def test_errors_are_those_of_lambda(self, martlet, role):
        client = martlet.boto("lambda")
        assert code(client.invoke, FunctionName="none") == "ResourceNotFoundException"
        assert code(
            client.create_function, FunctionName="echo", Role=role, Handler="app.handler", Runtime="python3.11",
            Code={"ZipFile": zipped({"app.py": ""})}) == "ResourceConflictException"
        assert code(
            client.create_function, FunctionName="bad", Role=role, Handler="app.handler", Runtime="python3.11",
            Code={"ZipFile": b"no zip"}) == "InvalidParameterValueException"
        client.add_permission(FunctionName="echo", StatementId="s", Action="lambda:InvokeFunction", Principal="s3.amazonaws.com")
        assert json.loads(client.get_policy(FunctionName="echo")["Policy"])["Statement"][0]["Sid"] == "s"
        client.remove_permission(FunctionName="echo", StatementId="s")
        client.delete_function(FunctionName="echo")
        assert code(client.get_function, FunctionName="echo") == "ResourceNotFoundException"

    def test_old_runtimes_run_on_the_nearest_one(self, martlet, make_function):
        client = make_function("old", "def handler(event, context):\n    return 'still'\n", Runtime="python3.7")
        assert json.loads(client.invoke(FunctionName="old")["Payload"].read()) == "still"


class TestAPIGateway:
    def test_an_api_made_by_hand_calls_its_function(self, martlet, make_function):
        body = "import json\ndef handler(event, context):\n    return {'statusCode': 201, 'body': json.dumps([event['path'], event['httpMethod'], event['pathParameters'], event['queryStringParameters'], event['body']])}\n"
        functions = make_function("api", body)
        client = martlet.boto("apigateway")
        api = client.create_rest_api(name="hand")["id"]
        root = client.get_resources(restApiId=api)["items"][0]["id"]
        place = client.create_resource(restApiId=api, parentId=root, pathPart="{proxy+}")["id"]
        client.put_method(restApiId=api, resourceId=place, httpMethod="ANY", authorizationType="NONE")
        arn = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:api"
        client.put_integration(
            restApiId=api, resourceId=place, httpMethod="ANY", type="AWS_PROXY", integrationHttpMethod="POST",
            uri=f"arn:aws:apigateway:{REGION}:lambda:path/2015-03-31/functions/{arn}/invocations")
        client.create_deployment(restApiId=api, stageName="v1")
        url = f"{martlet.endpoint}/restapis/{api}/v1/_user_request_/a/b?c=d"
        assert martlet.get(url, "POST", b"text")[0] == 500  # The function has not allowed it yet.
        functions.add_permission(
            FunctionName="api", StatementId="api", Action="lambda:InvokeFunction", Principal="apigateway.amazonaws.com",
            SourceArn=f"arn:aws:execute-api:{REGION}:{ACCOUNT}:{api}/*")
        status, _, answer = martlet.get(url, "POST", b"text")
        assert (status, answer) == (201, ["/a/b", "POST", {"proxy": "a/b"}, {"c": "d"}, "text"])
        by_host = martlet.get(f"{martlet.endpoint}/v1/a", headers={"Host": f"{api}.execute-api.localhost:{martlet.port}"})
        assert by_host[0] == 201
        assert martlet.get(f"{martlet.endpoint}/restapis/{api}/v1/_user_request_/")[0] == 403
        assert code(client.create_resource, restApiId=api, parentId=root, pathPart="{proxy+}") == "ConflictException"
        client.delete_rest_api(restApiId=api)
        assert code(client.get_rest_api, restApiId=api) == "NotFoundException"


class TestCloudFormation:
    TEMPLATE = {
        "Parameters": {"Name": {"Type": "String"}},
        "Resources": {
            "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": {"Ref": "Name"}}},
            "Logs": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": {"Fn::Sub": "/${Bucket}"}, "RetentionInDays": 3}},
        },
        "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["Bucket", "Arn"]}, "Export": {"Name": "bucket-arn"}}},
    }

    def test_a_stack_is_made_changed_and_deleted(self, martlet):
        client = martlet.boto("cloudformation")
        name = [{"ParameterKey": "Name", "ParameterValue": "stacked"}]
        client.create_stack(StackName="plain", TemplateBody=json.dumps(self.TEMPLATE), Parameters=name)
        client.get_waiter("stack_create_complete").wait(StackName="plain", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        stack = client.describe_stacks(StackName="plain")["Stacks"][0]
        assert stack["Outputs"][0]["OutputValue"] == "arn:aws:s3:::stacked"
        template = json.loads(json.dumps(self.TEMPLATE))
        template["Resources"]["Logs"]["Properties"]["RetentionInDays"] = 5
        client.update_stack(
            StackName="plain", TemplateBody=json.dumps(template), Parameters=[{"ParameterKey": "Name", "UsePreviousValue": True}])
        client.get_waiter("stack_update_complete").wait(StackName="plain", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        assert martlet.boto("logs").describe_log_groups(logGroupNamePrefix="/stacked")["logGroups"][0]["retentionInDays"] == 5
        assert {event["LogicalResourceId"] for event in client.describe_stack_events(StackName="plain")["StackEvents"]} >= {
            "plain", "Bucket", "Logs"}
        assert client.list_exports()["Exports"][0]["Value"] == "arn:aws:s3:::stacked"
        client.delete_stack(StackName="plain")
        client.get_waiter("stack_delete_complete").wait(StackName="plain", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        assert martlet.boto("s3").list_buckets()["Buckets"] == []

    def test_a_failed_stack_is_rolled_back(self, martlet):
        client = martlet.boto("cloudformation")
        martlet.boto("logs").create_log_group(logGroupName="/taken")
        template = {"Resources": {
            "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "rolled-back"}},
            "Logs": {"Type": "AWS::Logs::LogGroup", "DependsOn": "Bucket", "Properties": {"LogGroupName": "/taken"}}}}
        client.create_stack(StackName="fails", TemplateBody=json.dumps(template))
        status = lambda: client.describe_stacks(StackName="fails")["Stacks"][0]["StackStatus"]
        assert eventually(lambda: status() == "ROLLBACK_COMPLETE", 60)
        assert martlet.boto("s3").list_buckets()["Buckets"] == []
        client.delete_stack(StackName="fails")
        client.get_waiter("stack_delete_complete").wait(StackName="fails", WaiterConfig={"Delay": 1, "MaxAttempts": 60})

    def test_a_deletion_that_an_import_forbids_leaves_the_stack_as_it_was(self, martlet):
        client = martlet.boto("cloudformation")
        group = lambda name, days: {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": name, "RetentionInDays": days}}
        exporter = lambda days: json.dumps({
            "Resources": {"A": group("/exporter", days)}, "Outputs": {"O": {"Value": {"Ref": "A"}, "Export": {"Name": "exp1"}}}})
        importer = {"Resources": {"B": group({"Fn::Sub": ["${N}/b", {"N": {"Fn::ImportValue": "exp1"}}]}, 3)}}
        wait = lambda name, stack: client.get_waiter(name).wait(StackName=stack, WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        client.create_stack(StackName="st", TemplateBody=exporter(3))
        wait("stack_create_complete", "st")
        client.create_stack(StackName="imp", TemplateBody=json.dumps(importer))
        wait("stack_create_complete", "imp")
        assert client.list_imports(ExportName="exp1")["Imports"] == ["imp"]
        client.delete_stack(StackName="st")
        describe = lambda: client.describe_stacks(StackName="st")["Stacks"][0]
        assert eventually(lambda: describe()["StackStatus"] == "CREATE_COMPLETE", 60)
        assert describe()["StackStatusReason"] == "Export exp1 cannot be deleted as it is in use by imp"
        client.update_stack(StackName="st", TemplateBody=exporter(5))
        wait("stack_update_complete", "st")
        assert code(client.cancel_update_stack, StackName="st") == "ValidationError"
        assert code(client.continue_update_rollback, StackName="st") == "ValidationError"
        for stack in ["imp", "st"]:
            client.delete_stack(StackName=stack)
            wait("stack_delete_complete", stack)
        assert code(client.list_imports, ExportName="exp1") == "ValidationError"

    def test_errors_are_those_of_cloudformation(self, martlet):
        client = martlet.boto("cloudformation")
        assert code(client.describe_stacks, StackName="none") == "ValidationError"
        assert code(client.create_stack, StackName="bad", TemplateBody="{}") == "ValidationError"


class TestTraces:
    def test_an_invocation_is_a_trace_with_what_its_function_calls(self, martlet, make_function):
        make_function("calls", "import boto3\ndef handler(event, context):\n    return boto3.client('sts').get_caller_identity()['Arn']\n")
        martlet.cli("invoke", "calls")
        lines = martlet.cli("trace").stdout.splitlines()
        assert "Lambda Invoke" in lines[1] and "STS GetCallerIdentity" in lines[2], lines
