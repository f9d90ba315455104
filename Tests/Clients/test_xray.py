"""X-Ray as boto3, aws-xray-sdk, Powertools and OpenTelemetry use it, and traces that outlive kill -9."""

import datetime
import http.server
import io
import json
import re
import socket
import subprocess
import sys
import threading
import time
import zipfile

import pytest

from martlet_server import ACCOUNT, REGION, Martlet, code, eventually, refusal

SYSTEM_PYTHON = "/usr/bin/python3"


def trace_id(number, ago=5):
    return f"1-{int(time.time()) - ago:08x}-{number:024x}"


def segment(trace, number, name="web", ago=5.0, took=1.0, **more):
    start = time.time() - ago
    return {"trace_id": trace, "id": f"{number:016x}", "name": name, "start_time": start, "end_time": start + took, **more}


@pytest.fixture(scope="class")
def client(martlet):
    return martlet.boto("xray")


def put(client, *segments):
    answer = client.put_trace_segments(TraceSegmentDocuments=[json.dumps(one) for one in segments])
    return answer["UnprocessedTraceSegments"]


def span(seconds=600):
    now = datetime.datetime.now(datetime.timezone.utc)
    return {"StartTime": now - datetime.timedelta(seconds=seconds), "EndTime": now + datetime.timedelta(seconds=2)}


def documents(client, trace):
    traces = client.batch_get_traces(TraceIds=[trace])["Traces"]
    return [json.loads(one["Document"]) for found in traces for one in found["Segments"]]


class TestXRay:
    def test_traces_are_put_found_and_told(self, client):
        trace = trace_id(1)
        assert put(
            client,
            segment(trace, 1, annotations={"order": 7}, user="alice", http={
                "request": {"method": "GET", "url": "http://web/a"}, "response": {"status": 200}}, subsegments=[
                segment(trace, 2, "DynamoDB", namespace="aws", aws={"table_name": "orders", "operation": "GetItem"})]),
            segment(trace, 3, "stock", type="subsegment", parent_id=f"{1:016x}", namespace="remote")) == []
        told = documents(client, trace)
        assert [one["name"] for one in told] == ["web", "DynamoDB", "stock"]
        assert [one["name"] for one in told[0]["subsegments"]] == ["DynamoDB", "stock"]
        found = client.get_trace_summaries(**span(), FilterExpression='annotation.order = 7 AND service("orders")')
        [summary] = found["TraceSummaries"]
        assert summary["Id"] == trace and summary["Http"]["HttpStatus"] == 200 and not summary["IsPartial"]
        assert summary["Annotations"]["order"][0]["AnnotationValue"] == {"NumberValue": 7.0}
        assert summary["Users"][0]["UserName"] == "alice" and summary["EntryPoint"]["Name"] == "web"
        for kind in ("Event", "Service"):
            found = client.get_trace_summaries(**span(), TimeRangeType=kind, FilterExpression='user = "alice"')
            assert [one["Id"] for one in found["TraceSummaries"]] == [trace]
        graph = client.get_trace_graph(TraceIds=[trace])["Services"]
        assert [(one["Name"], one.get("Type")) for one in graph] == [
            ("orders", "AWS::DynamoDB::Table"), ("stock", "remote"), ("web", None), ("web", "client")]
        whole = client.get_service_graph(**span())
        web = next(one for one in whole["Services"] if one["Name"] == "web" and "Type" not in one)
        assert web["Root"] and len(web["Edges"]) >= 2 and web["DurationHistogram"]
        series = client.get_time_series_service_statistics(**span(), EntitySelectorExpression='service("web")')
        assert sum(one["ServiceSummaryStatistics"]["TotalCount"] for one in series["TimeSeriesServiceStatistics"]) >= 1
        missing = trace_id(99)
        assert client.batch_get_traces(TraceIds=[missing])["UnprocessedTraceIds"] == [missing]

    def test_what_breaks_the_rules_is_told(self, client):
        trace = trace_id(2)
        refused = client.put_trace_segments(TraceSegmentDocuments=[
            "nonsense", "[]", json.dumps(segment(trace, 1, "a<b")), json.dumps(segment("1-2-3", 1)),
            json.dumps(segment(trace, 1, metadata="x" * 65_536)), json.dumps(segment(trace, 1))])
        assert [one["ErrorCode"] for one in refused["UnprocessedTraceSegments"]] == [
            "ParseError", "MissingId", "InvalidName", "InvalidTraceId", "SegmentTooLarge"]
        assert len(documents(client, trace)) == 1
        assert code(client.get_trace_summaries, **span(), FilterExpression="duration >") == "InvalidRequestException"
        assert code(client.get_trace_summaries, **span(86_400 * 2)) == "InvalidRequestException"
        assert code(client.batch_get_traces, TraceIds=["x"]) == "InvalidRequestException"

    def test_groups_and_tags(self, client):
        made = client.create_group(
            GroupName="slow", FilterExpression="duration > 0.5", Tags=[{"Key": "team", "Value": "a"}])["Group"]
        assert made["GroupARN"].startswith(f"arn:aws:xray:{REGION}:{ACCOUNT}:group/slow/")
        assert code(client.create_group, GroupName="slow") == "InvalidRequestException"
        assert code(client.create_group, GroupName="bad", FilterExpression="(") == "InvalidRequestException"
        assert refusal(client.create_group, GroupName="i", InsightsConfiguration={"InsightsEnabled": True}) == (
            "NotImplementedException",
            "InsightsConfiguration with InsightsEnabled or NotificationsEnabled is not supported by Martlet yet.")
        assert [one["GroupName"] for one in client.get_groups()["Groups"]] == ["slow"]
        arn = made["GroupARN"]
        client.tag_resource(ResourceARN=arn, Tags=[{"Key": "team", "Value": "b"}, {"Key": "x", "Value": "y"}])
        client.untag_resource(ResourceARN=arn, TagKeys=["x"])
        assert client.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "team", "Value": "b"}]
        put(client, segment(trace_id(3), 1))
        assert client.get_service_graph(**span(), GroupName="slow")["Services"]
        client.update_group(GroupARN=arn, FilterExpression="duration > 1000")
        assert client.get_service_graph(**span(), GroupName="slow")["Services"] == []
        assert client.get_group(GroupName="slow")["Group"]["FilterExpression"] == "duration > 1000"
        client.delete_group(GroupName="slow")
        assert code(client.get_group, GroupName="slow") == "InvalidRequestException"
        assert code(client.list_tags_for_resource, ResourceARN=arn) == "ResourceNotFoundException"

    def test_sampling(self, client):
        rule = {
            "RuleName": "mine", "ResourceARN": "*", "Priority": 5, "FixedRate": 0.1, "ReservoirSize": 4,
            "ServiceName": "*", "ServiceType": "*", "Host": "*", "HTTPMethod": "*", "URLPath": "/api/*", "Version": 1}
        made = client.create_sampling_rule(SamplingRule=rule, Tags=[{"Key": "a", "Value": "b"}])["SamplingRuleRecord"]
        assert made["SamplingRule"]["RuleARN"] == f"arn:aws:xray:{REGION}:{ACCOUNT}:sampling-rule/mine"
        assert client.list_tags_for_resource(ResourceARN=made["SamplingRule"]["RuleARN"])["Tags"]
        rules = client.get_sampling_rules()["SamplingRuleRecords"]
        assert [one["SamplingRule"]["RuleName"] for one in rules] == ["mine", "Default"]
        assert rules[1]["SamplingRule"]["FixedRate"] == 0.05 and rules[1]["SamplingRule"]["ReservoirSize"] == 1
        client.update_sampling_rule(SamplingRuleUpdate={"RuleName": "mine", "FixedRate": 0.2})
        targets = client.get_sampling_targets(SamplingStatisticsDocuments=[{
            "RuleName": "mine", "ClientID": "A" * 24, "Timestamp": time.time(), "RequestCount": 10, "SampledCount": 3,
            "BorrowCount": 1}])
        [target] = targets["SamplingTargetDocuments"]
        assert (target["FixedRate"], target["ReservoirQuota"], target["Interval"]) == (0.2, 4, 10)
        [told] = client.get_sampling_statistic_summaries()["SamplingStatisticSummaries"]
        assert (told["RuleName"], told["RequestCount"], told["SampledCount"]) == ("mine", 10, 3)
        client.delete_sampling_rule(RuleName="mine")
        assert code(client.delete_sampling_rule, RuleName="mine") == "InvalidRequestException"

    def test_settings_and_policies(self, client):
        assert client.get_encryption_config()["EncryptionConfig"] == {"Status": "ACTIVE", "Type": "NONE"}
        assert client.put_encryption_config(Type="NONE")["EncryptionConfig"]["Type"] == "NONE"
        assert code(client.put_encryption_config, Type="KMS", KeyId="k") == "NotImplementedException"
        client.put_telemetry_records(TelemetryRecords=[{"Timestamp": time.time(), "SegmentsReceivedCount": 1}])
        document = json.dumps({"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "xray:PutTraceSegments",
            "Resource": "*"}]})
        made = client.put_resource_policy(PolicyName="sns", PolicyDocument=document)["ResourcePolicy"]
        assert made["PolicyRevisionId"] == "1"
        assert code(
            client.put_resource_policy, PolicyName="sns", PolicyDocument=document, PolicyRevisionId="7"
        ) == "InvalidPolicyRevisionIdException"
        assert code(client.put_resource_policy, PolicyName="b", PolicyDocument="{") == "MalformedPolicyDocumentException"
        deny = json.dumps({"Version": "2012-10-17", "Statement": [
            {"Effect": "Deny", "Principal": "*", "Action": "xray:*", "Resource": "*"}]})
        assert code(client.put_resource_policy, PolicyName="b", PolicyDocument=deny) == "LockoutPreventionException"
        assert [one["PolicyName"] for one in client.list_resource_policies()["ResourcePolicies"]] == ["sns"]
        client.delete_resource_policy(PolicyName="sns")
        assert client.list_resource_policies()["ResourcePolicies"] == []


def test_what_was_acknowledged_outlives_kill_9(tmp_path):
    server = Martlet(tmp_path).start()
    try:
        client = server.boto("xray")
        traces = [trace_id(number) for number in range(100)]
        for begin in range(0, 100, 50):
            assert put(client, *(segment(one, 1) for one in traces[begin:begin + 50])) == []
        server.kill9()
        server.start()
        found = client.get_trace_summaries(**span())["TraceSummaries"]
        assert sorted(one["Id"] for one in found) == sorted(traces)
    finally:
        server.kill9()


SDK = """
import os, socket
import boto3
from aws_xray_sdk.core import patch, xray_recorder
patch(["botocore"])
sqs = boto3.client("sqs")

def handler(event, context):
    if event.get("noise"):
        host, port = os.environ["AWS_XRAY_DAEMON_ADDRESS"].split(":")
        noise = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        for text in (b"", b"noise", b"{}\\n{}", b'{"format":"json","version":1}\\n\\xff', b'{"format":"json","version":1}\\n{}'):
            noise.sendto(text, (host, int(port)))
    with xray_recorder.in_subsegment("## work") as part:
        part.put_annotation("order", event["order"])
        sqs.list_queues()
    if event.get("fail"):
        raise ValueError("no way")
    return os.environ["_X_AMZN_TRACE_ID"]
"""

SENDS = """
import os
import boto3
from aws_xray_sdk.core import patch
patch(["botocore"])
sqs = boto3.client("sqs")

def handler(event, context):
    sqs.send_message(QueueUrl=os.environ["QUEUE"], MessageBody="hello")
"""

POWERTOOLS = """
from aws_lambda_powertools import Tracer
tracer = Tracer(service="shop")

@tracer.capture_method
def price(order):
    tracer.put_annotation("priced", order)
    return 3

@tracer.capture_lambda_handler
def handler(event, context):
    return price(event.get("order", 1))
"""

TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties: {Name: shop, StageName: prod, TracingEnabled: true}
  Front:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: app.handler
      CodeUri: code
      Tracing: Active
      Events: {Get: {Type: Api, Properties: {Path: /, Method: get, RestApiId: !Ref Api}}}
  Slow: {Type: AWS::XRay::Group, Properties: {GroupName: slow, FilterExpression: duration > 5}}
  Rule:
    Type: AWS::XRay::SamplingRule
    Properties:
      SamplingRule: {RuleName: all, ResourceARN: "*", Priority: 1, FixedRate: 1, ReservoirSize: 5, ServiceName: "*",
        ServiceType: "*", Host: "*", HTTPMethod: "*", URLPath: "*", Version: 1}
  Policy:
    Type: AWS::XRay::ResourcePolicy
    Properties:
      PolicyName: topics
      PolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},"Action":"xray:PutTraceSegments","Resource":"*"}]}'
Outputs:
  Url: {Value: !Sub "https://${Api}.execute-api.${AWS::Region}.amazonaws.com/prod/"}
  Group: {Value: !Ref Slow}
  Rule: {Value: !GetAtt Rule.RuleARN}
"""


@pytest.fixture(scope="class")
def sdks(tmp_path_factory):
    """aws-xray-sdk and Powertools as pip brings them, by their names in a package, and the runtime that they are for."""
    folder = tmp_path_factory.mktemp("sdks")
    version = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"], check=True, capture_output=True,
        text=True).stdout.strip()
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", folder, "--python-version", version,
         "--only-binary=:all:", "aws-xray-sdk==2.15.0", "aws-lambda-powertools==3.37.0", "wrapt<2", "jmespath",
         "typing_extensions"], check=True)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in folder.rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                archive.write(path, path.relative_to(folder))
        archive.writestr("sdk.py", SDK)
        archive.writestr("tools.py", POWERTOOLS)
        archive.writestr("sends.py", SENDS)
        archive.writestr("fails.py", "def handler(event, context):\n    raise ValueError('no way')\n")
    return f"python{version}", buffer.getvalue()


class TestFunctions:
    """What AWS's own libraries send from functions comes back below the function's work."""

    long = True

    @pytest.fixture(scope="class")
    def make(self, martlet, role, sdks):
        iam = martlet.boto("iam")
        iam.attach_role_policy(RoleName="function", PolicyArn="arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess")
        iam.attach_role_policy(RoleName="function", PolicyArn="arn:aws:iam::aws:policy/AmazonSQSFullAccess")
        client = martlet.boto("lambda")
        runtime, package = sdks

        def make(name, handler, mode="Active", **variables):
            client.create_function(
                FunctionName=name, Runtime=runtime, Role=role, Handler=handler, Code={"ZipFile": package},
                TracingConfig={"Mode": mode}, Timeout=30, MemorySize=512, Environment={"Variables": variables})
            client.get_waiter("function_active_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1})

            def invoke(**event):
                answer = client.invoke(FunctionName=name, Payload=json.dumps(event))
                return answer.get("FunctionError"), json.loads(answer["Payload"].read())

            return invoke

        return make

    def traced(self, client, filter_expression):
        def whole():
            found = client.get_trace_summaries(**span(), FilterExpression=filter_expression)["TraceSummaries"]
            return found and not found[0]["IsPartial"] and found[0]

        summary = eventually(whole)
        assert summary, filter_expression
        return summary, documents(client, summary["Id"])

    def test_the_sdk(self, client, make):
        invoke = make("traced", "sdk.handler")
        error, header = invoke(order=7, noise=True)
        assert error is None and "Sampled=1" in header
        summary, told = self.traced(client, "annotation.order = 7")
        service = next(one for one in told if one.get("origin") == "AWS::Lambda")
        function = next(one for one in told if one.get("origin") == "AWS::Lambda::Function")
        assert function["parent_id"] == service["id"] and "parent_id" not in service
        assert summary["Id"] in header and summary["EntryPoint"] == {
            "Name": "traced", "Names": ["traced"], "AccountId": ACCOUNT, "Type": "AWS::Lambda"}
        parts = {one["name"]: one for one in function["subsegments"]}
        assert list(parts) == ["Initialization", "Invocation", "Overhead"]
        assert f"Parent={parts['Invocation']['id']}" in header
        work = next(one for one in parts["Invocation"]["subsegments"] if one["name"] == "## work")
        assert work["annotations"] == {"order": 7}
        [call] = work["subsegments"]
        assert (call["name"], call["namespace"], call["aws"]["operation"]) == ("sqs", "aws", "ListQueues")
        assert any(one.get("inferred") and one["parent_id"] == call["id"] for one in told)
        assert function["aws"]["function_arn"].endswith(":function:traced")

    def test_a_failure(self, client, make, martlet):
        martlet.boto("xray").create_sampling_rule(SamplingRule={
            "RuleName": "all", "ResourceARN": "*", "Priority": 1, "FixedRate": 1, "ReservoirSize": 1, "ServiceName": "*",
            "ServiceType": "AWS::Lambda::Function", "Host": "*", "HTTPMethod": "*", "URLPath": "*", "Version": 1})
        invoke = make("fails", "sdk.handler")
        assert invoke(order=8, fail=True)[0] == "Unhandled"
        summary, told = self.traced(client, 'annotation.order = 8 AND service("fails") { fault }')
        function = next(one for one in told if one.get("origin") == "AWS::Lambda::Function")
        work = next(one for one in function["subsegments"] if one["name"] == "Invocation")
        assert work["fault"] and work["cause"]["exceptions"][0]["type"] == "ValueError"
        assert [one["Name"] for one in summary["FaultRootCauses"][0]["Services"]] == ["fails", "fails"]
        error, header = make("silent", "sdk.handler", "PassThrough")(order=9)
        assert error is None and "Sampled=0" in header

    def test_a_queue_between_two_functions(self, client, make, martlet):
        sqs = martlet.boto("sqs")
        queue = sqs.create_queue(QueueName="jobs", Attributes={"VisibilityTimeout": "60"})["QueueUrl"]
        assert make("sends", "sends.handler", QUEUE=queue)()[0] is None
        make("takes", "fails.handler")
        mapping = martlet.boto("lambda").create_event_source_mapping(
            EventSourceArn=f"arn:aws:sqs:{REGION}:{ACCOUNT}:jobs", FunctionName="takes")["UUID"]
        summary, told = self.traced(client, 'edge("sends", "jobs") AND edge("jobs", "takes") AND service("takes") { fault }')
        [inferred] = [one for one in told if one.get("inferred")]
        assert inferred["origin"] == "AWS::SQS::Queue" and inferred["name"] == "sqs"
        [consumer] = [one for one in told if one.get("origin") == "AWS::Lambda" and one["name"] == "takes"]
        assert consumer["parent_id"] == inferred["parent_id"]
        nodes = client.get_service_graph(**span())["Services"]
        names = {one["ReferenceId"]: (one["Name"], one.get("Type")) for one in nodes}
        edges = {(names[one["ReferenceId"]], names[edge["ReferenceId"]]) for one in nodes for edge in one["Edges"]}
        jobs = ("jobs", "AWS::SQS::Queue")
        assert {(("sends", "AWS::Lambda::Function"), jobs), (jobs, ("takes", "AWS::Lambda"))} <= edges
        # The run that the mapping made is a call of the trace like any other.
        shown = martlet.cli("trace", summary["Id"]).stdout
        assert re.search(r"^  Lambda Invoke +\d+\.\d\d ms  200\n    SQS SendMessage ", shown, re.M), shown
        assert re.search(r"^  Lambda run of takes +\d+\.\d\d ms  200 the function failed: ValueError$", shown, re.M), shown
        assert "Without logs, storage and what event sources poll for" in shown
        martlet.boto("lambda").delete_event_source_mapping(UUID=mapping)

    def test_powertools(self, client, make):
        assert make("tools", "tools.handler")(order=11) == (None, 3)
        _, told = self.traced(client, "annotation.priced = 11")
        function = next(one for one in told if one.get("origin") == "AWS::Lambda::Function")
        work = next(one for one in function["subsegments"] if one["name"] == "Invocation")
        handler = next(one for one in work["subsegments"] if one["name"] == "## handler")
        assert handler["annotations"]["ColdStart"] is True and handler["annotations"]["Service"] == "shop"
        assert [one["name"] for one in handler["subsegments"]] == ["## tools.price"]

    def test_a_template_with_tracing(self, client, martlet, tmp_path):
        client.delete_sampling_rule(RuleName="all")
        folder = tmp_path / "app"
        (folder / "code").mkdir(parents=True)
        (folder / "code" / "app.py").write_text("def handler(e, c): return {'statusCode': 200, 'body': e['headers']['X-Amzn-Trace-Id']}")
        (folder / "template.yaml").write_text(TEMPLATE)
        martlet.cli("deploy", folder)
        outputs = {one["OutputKey"]: one["OutputValue"] for one in martlet.boto("cloudformation").describe_stacks(
            StackName="app")["Stacks"][0]["Outputs"]}
        assert outputs["Group"] == client.get_group(GroupName="slow")["Group"]["GroupARN"]
        assert outputs["Rule"].endswith(":sampling-rule/all")
        host = outputs["Url"].removeprefix("https://").partition("/")[0]
        _, _, header = martlet.get(martlet.endpoint + "/prod/", headers={"Host": host})
        root = header.partition("Root=")[2].partition(";")[0]
        told = eventually(lambda: len(found := documents(client, root)) == 3 and found)
        assert told, documents(client, root)
        stage = next(one for one in told if one["origin"] == "AWS::ApiGateway::Stage")
        service = next(one for one in told if one["origin"] == "AWS::Lambda")
        assert stage["http"]["request"]["url"].startswith("http://")
        assert stage["name"] == "shop/prod" and service["parent_id"] == stage["subsegments"][0]["id"]
        graph = client.get_trace_graph(TraceIds=[root])["Services"]
        assert {one["Type"] for one in graph} == {
            "client", "AWS::ApiGateway::Stage", "AWS::Lambda", "AWS::Lambda::Function"}
        martlet.cli("down", folder)
        assert client.get_groups()["Groups"] == [] and len(client.get_sampling_rules()["SamplingRuleRecords"]) == 1

    def test_open_telemetry(self, client, martlet):
        trace, url = f"{0xF0 << 120 | 7:032x}", martlet.endpoint + "/_martlet/otlp/v1/traces"
        now = time.time_ns()
        spans = [
            {"traceId": trace, "spanId": "00000000000000a1", "name": "GET /", "kind": 2, "startTimeUnixNano": str(now - 10**9),
             "endTimeUnixNano": str(now), "attributes": [
                {"key": "http.request.method", "value": {"stringValue": "GET"}},
                {"key": "http.response.status_code", "value": {"intValue": "500"}},
                {"key": "tier", "value": {"stringValue": "gold"}}], "status": {"code": 2, "message": "broken"}},
            {"traceId": trace, "spanId": "00000000000000a2", "parentSpanId": "00000000000000a1", "name": "GetItem", "kind": 3,
             "startTimeUnixNano": str(now - 10**8), "endTimeUnixNano": str(now), "attributes": [
                {"key": "rpc.system", "value": {"stringValue": "aws-api"}},
                {"key": "rpc.service", "value": {"stringValue": "DynamoDB"}}]},
            {"traceId": "", "spanId": "", "name": "nothing"}]
        body = json.dumps({"resourceSpans": [{
            "resource": {"attributes": [{"key": "service.name", "value": {"stringValue": "otel-shop"}}]},
            "scopeSpans": [{"spans": spans}]}]}).encode()
        status, _, answer = martlet.get(url, "POST", body, {"Content-Type": "application/json"})
        assert (status, answer["partialSuccess"]["rejectedSpans"]) == (200, "1")
        found = client.get_trace_summaries(**span(), FilterExpression='annotation.tier = "gold" AND fault')
        [summary] = found["TraceSummaries"]
        told = documents(client, summary["Id"])
        assert [one["name"] for one in told] == ["otel-shop", "DynamoDB"]
        assert told[0]["http"]["response"]["status"] == 500 and told[0]["subsegments"][0]["namespace"] == "aws"
        assert martlet.get(url, "POST", b"x", {"Content-Type": "application/x-protobuf"})[0] == 400
        assert martlet.get(url, "POST", b"x", {"Content-Type": "text/plain"})[0] == 415


class TestAttempts:
    def test_the_attempts_of_an_event(self, martlet, client, make_function):
        functions = make_function("tried", "def handler(event, context):\n    raise ValueError('no way')\n",
                                  TracingConfig={"Mode": "Active"})
        functions.put_function_event_invoke_config(FunctionName="tried", MaximumRetryAttempts=1)
        functions.invoke(FunctionName="tried", InvocationType="Event", Payload="{}")

        def told(tries):
            """The event's trace, once it has so many attempts and their runs."""
            found = client.get_trace_summaries(**span(), FilterExpression='service("tried")')["TraceSummaries"]
            all = [one for summary in found for one in documents(client, summary["Id"])]
            runs = [one for one in all if one["origin"] == "AWS::Lambda::Function"]
            whole = [one for one in all if one["origin"] == "AWS::Lambda"]
            return len(runs) == tries and whole and len(whole[0].get("subsegments", [])) == tries + 1 and (whole, runs)
        assert eventually(lambda: told(1))
        martlet.cli("clock", "advance", "61s")
        [whole], runs = eventually(lambda: told(2))
        assert sorted(one["name"] for one in whole["subsegments"]) == ["Attempt #1", "Attempt #2", "Dwell Time"]
        attempts = [one for one in whole["subsegments"] if one["name"] != "Dwell Time"]
        assert all(one["fault"] for one in attempts) and whole["http"]["response"]["status"] == 202
        assert {one["parent_id"] for one in runs} == {one["id"] for one in attempts}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Receiver(http.server.BaseHTTPRequestHandler):
    """A receiver of OpenTelemetry's that is busy at first."""

    requests = []

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.requests.append(body)
        self.send_response(503 if len(self.requests) == 1 else 200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_):
        pass


class TestDaemon:
    """What programs of this machine send to the daemon's port, and what is sent on."""

    port, onward = free_port(), free_port()
    serve_options = ("--xray-daemon", str(port), "--trace-export", f"http://127.0.0.1:{onward}/v1/traces")

    @pytest.fixture(scope="class", autouse=True)
    def receiver(self):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", self.onward), Receiver)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield
        server.shutdown()

    def test_segments_by_datagrams_are_stored_and_sent_on(self, client):
        trace, sender = trace_id(1), socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        document = segment(trace, 1, annotations={"sent": "by udp"}, fault=True)
        for text in (b"", b"noise", b'{"format":"xml","version":1}\n<a/>', b"x" * 60_000):
            sender.sendto(text, ("127.0.0.1", self.port))
        sender.sendto(b'{"format": "json", "version": 1}\n' + json.dumps(document).encode(), ("127.0.0.1", self.port))
        assert eventually(lambda: documents(client, trace)) == [document]

        def spans():
            return [one for body in Receiver.requests[1:] for group in body["resourceSpans"]
                    for scope in group["scopeSpans"] for one in scope["spans"]]

        [span] = eventually(spans)
        assert span["traceId"] == trace[2:].replace("-", "") and span["spanId"] == f"{1:016x}" and span["kind"] == 2
        assert span["status"]["code"] == 2
        assert {"key": "sent", "value": {"stringValue": "by udp"}} in span["attributes"]

    def test_sdks_get_their_rules_without_a_signature(self, martlet):
        url = f"http://127.0.0.1:{self.port}"
        status, _, rules = martlet.get(url + "/GetSamplingRules", "POST", b"{}")
        assert status == 200 and [one["SamplingRule"]["RuleName"] for one in rules["SamplingRuleRecords"]] == ["Default"]
        body = json.dumps({"SamplingStatisticsDocuments": [{
            "RuleName": "Default", "ClientID": "a" * 24, "Timestamp": int(time.time()), "RequestCount": 3, "SampledCount": 1}]})
        status, _, targets = martlet.get(url + "/SamplingTargets", "POST", body.encode())
        assert status == 200 and targets["SamplingTargetDocuments"][0]["ReservoirQuota"] == 1
        assert martlet.get(url + "/SamplingTargets", "POST", b"{")[0] == 400
        # Nothing else of the server is reached there.
        assert martlet.get(url + "/TraceSummaries", "POST", b"{}")[0] == 404
        target = {"X-Amz-Target": "DynamoDB_20120810.ListTables", "Content-Type": "application/x-amz-json-1.0"}
        assert martlet.get(url + "/", "POST", b"{}", target)[0] == 404
