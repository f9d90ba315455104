"""CloudWatch Logs as boto3 uses it: queries of Insights, filters, subscriptions and Live Tail."""

import base64
import gzip
import json
import time

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from martlet_server import ACCOUNT, REGION, eventually, failure, refusal


@pytest.fixture(scope="class")
def logs(martlet):
    return martlet.boto("logs")


@pytest.fixture
def group(logs, request):
    """A group of the test's own, with a stream `s`."""
    name = "/test/" + request.node.name.split("[")[0]
    logs.create_log_group(logGroupName=name)
    logs.create_log_stream(logGroupName=name, logStreamName="s")
    return name


def put(logs, group, messages, stream="s"):
    now = int(time.time() * 1000)
    logs.put_log_events(
        logGroupName=group, logStreamName=stream,
        logEvents=[{"timestamp": now, "message": message} for message in messages])


def query(logs, group, text, **more):
    """The answer of a query that is complete."""
    now = int(time.time())
    begun = logs.start_query(logGroupName=group, startTime=now - 3600, endTime=now + 60, queryString=text, **more)
    return eventually(lambda: (answer := logs.get_query_results(queryId=begun["queryId"]))["status"] == "Complete" and answer)


def rows(answer):
    return [{cell["field"]: cell["value"] for cell in row if cell["field"] != "@ptr"} for row in answer["results"]]


class TestInsights:
    def test_a_query_finds_counts_and_orders(self, logs, group):
        put(logs, group, [json.dumps({"level": "ERROR" if i % 3 == 0 else "INFO", "ms": i}) for i in range(30)])
        answer = query(logs, group, "filter level = 'ERROR' | stats count(*) as n, max(ms) as slowest by level")
        assert rows(answer) == [{"level": "ERROR", "n": "10", "slowest": "27"}]
        assert answer["statistics"]["recordsMatched"] == 10 and answer["statistics"]["recordsScanned"] == 30
        answer = query(logs, group, "fields @timestamp, ms | sort ms desc | limit 2")
        assert [row["ms"] for row in rows(answer)] == ["29", "28"]
        pointer = answer["results"][0][-1]
        assert pointer["field"] == "@ptr"
        assert logs.get_log_record(logRecordPointer=pointer["value"])["logRecord"]["ms"] == "29"

    def test_a_malformed_query_says_where(self, logs, group):
        error = failure(logs.start_query, logGroupName=group, startTime=0, endTime=1, queryString="fields a | filtr b")
        assert error["Error"]["Code"] == "MalformedQueryException"
        assert error["queryCompileError"]["location"]["startCharOffset"] == 11

    def test_what_is_not_there_is_named(self, logs, group):
        code, text = refusal(logs.start_query, logGroupName=group, startTime=0, endTime=1, queryString="pattern @message")
        assert code == "NotImplementedException" and "pattern" in text

    def test_definitions_are_kept(self, logs):
        made = logs.put_query_definition(name="errors", queryString="filter @message like /ERROR/")["queryDefinitionId"]
        assert logs.describe_query_definitions(queryDefinitionNamePrefix="err")["queryDefinitions"][0]["queryDefinitionId"] == made
        assert logs.delete_query_definition(queryDefinitionId=made)["success"]

    def test_results_outlive_the_server(self, martlet, logs, group):
        put(logs, group, ["kept"])
        identifier = logs.start_query(
            logGroupName=group, startTime=0, endTime=int(time.time()) + 60, queryString="fields @message")["queryId"]
        martlet.kill9()
        martlet.start()
        answer = eventually(lambda: (a := logs.get_query_results(queryId=identifier))["status"] == "Complete" and a)
        assert rows(answer) == [{"@message": "kept"}]


TRUST = {"Statement": [{"Effect": "Allow", "Principal": {"Service": "logs.amazonaws.com"}, "Action": "sts:AssumeRole"}]}


class TestFilters:
    def test_metric_filters_and_embedded_metrics_reach_cloudwatch(self, martlet, logs, group):
        logs.put_metric_filter(
            logGroupName=group, filterName="slow", filterPattern="{ $.ms > 100 }",
            metricTransformations=[{"metricName": "ms", "metricNamespace": "Shop", "metricValue": "$.ms"}])
        embedded = {
            "_aws": {"Timestamp": int(time.time() * 1000), "CloudWatchMetrics": [
                {"Namespace": "Shop", "Dimensions": [["Service"]], "Metrics": [{"Name": "took", "Unit": "Milliseconds"}]}]},
            "Service": "cart", "took": 42}
        put(logs, group, [json.dumps({"ms": 200}), json.dumps({"ms": 50}), json.dumps({"ms": 300}), json.dumps(embedded)])
        cloudwatch = martlet.boto("cloudwatch")
        now = time.time()
        def numbers(name, dimensions=()):
            return cloudwatch.get_metric_statistics(
                Namespace="Shop", MetricName=name, Dimensions=list(dimensions), StartTime=now - 600, EndTime=now + 600,
                Period=3600, Statistics=["Sum", "SampleCount"])["Datapoints"]
        points = eventually(lambda: numbers("ms"))
        assert sum(point["Sum"] for point in points) == 500 and sum(point["SampleCount"] for point in points) == 2
        assert sum(p["Sum"] for p in eventually(lambda: numbers("took", [{"Name": "Service", "Value": "cart"}]))) == 42

    def test_a_subscription_brings_events_to_a_stream(self, martlet, logs, group):
        kinesis, iam = martlet.boto("kinesis"), martlet.boto("iam")
        kinesis.create_stream(StreamName="subscribed", ShardCount=1)
        kinesis.get_waiter("stream_exists").wait(StreamName="subscribed")
        stream = f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/subscribed"
        role = iam.create_role(RoleName="logs-to-kinesis", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
        subscribe = lambda: logs.put_subscription_filter(
            logGroupName=group, filterName="f", filterPattern="ERROR", destinationArn=stream, roleArn=role)
        with pytest.raises(ClientError, match="Could not deliver test message to specified Kinesis stream"):
            subscribe()
        iam.put_role_policy(RoleName="logs-to-kinesis", PolicyName="p", PolicyDocument=json.dumps(
            {"Statement": [{"Effect": "Allow", "Action": "kinesis:PutRecord", "Resource": stream}]}))
        subscribe()
        put(logs, group, ["ERROR here", "fine"])
        def found():
            place = kinesis.get_shard_iterator(
                StreamName="subscribed", ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
            records = kinesis.get_records(ShardIterator=place)["Records"]
            return [json.loads(gzip.decompress(record["Data"])) for record in records]
        messages = eventually(lambda: (m := found()) and len(m) == 2 and m, every=0.3)
        assert messages[0]["messageType"] == "CONTROL_MESSAGE"
        assert messages[1]["messageType"] == "DATA_MESSAGE" and messages[1]["logGroup"] == group
        assert [event["message"] for event in messages[1]["logEvents"]] == ["ERROR here"]

    def test_a_function_without_permission_is_refused(self, logs, group):
        code, text = refusal(
            logs.put_subscription_filter, logGroupName=group, filterName="f", filterPattern="",
            destinationArn=f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:nobody")
        assert code == "InvalidParameterException" and text.startswith("Could not execute the lambda function.")


class TestTailsAndExports:
    def test_live_tail_shows_what_comes_in(self, martlet, logs, group):
        # The host of the stream has a prefix that no local name has.
        streaming = martlet.boto("logs", config=Config(inject_host_prefix=False))
        arn = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"
        events = iter(streaming.start_live_tail(logGroupIdentifiers=[arn], logEventFilterPattern="ERROR")["responseStream"])
        assert next(events)["sessionStart"]["logGroupIdentifiers"] == [arn]
        put(logs, group, ["ERROR live", "fine"])
        seen = []
        while not seen:
            seen = [event["message"] for event in next(events)["sessionUpdate"]["sessionResults"]]
        assert seen == ["ERROR live"]

    def test_an_export_writes_packed_lines(self, martlet, logs, group):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="exported")
        put(logs, group, ["one", "two"])
        now = int(time.time() * 1000)
        start = lambda: logs.create_export_task(
            logGroupName=group, fromTime=now - 60_000, to=now + 60_000, destination="exported", destinationPrefix="p")
        with pytest.raises(ClientError, match="call on the given bucket failed"):
            start()
        s3.put_bucket_policy(Bucket="exported", Policy=json.dumps({"Statement": [
            {"Effect": "Allow", "Principal": {"Service": f"logs.{REGION}.amazonaws.com"}, "Action": "s3:GetBucketAcl",
             "Resource": "arn:aws:s3:::exported"},
            {"Effect": "Allow", "Principal": {"Service": f"logs.{REGION}.amazonaws.com"}, "Action": "s3:PutObject",
             "Resource": "arn:aws:s3:::exported/*"}]}))
        task = start()["taskId"]
        status = lambda: logs.describe_export_tasks(taskId=task)["exportTasks"][0]["status"]["code"]
        assert eventually(lambda: status() == "COMPLETED" and status()) == "COMPLETED"
        text = gzip.decompress(s3.get_object(Bucket="exported", Key=f"p/{task}/s/000000.gz")["Body"].read()).decode()
        assert [line.split(" ", 1)[1] for line in text.splitlines()] == ["one", "two"]
        assert s3.get_object(Bucket="exported", Key="p/aws-logs-write-test")["Body"].read()

    def test_a_resource_policy_acts(self, logs, group):
        arn = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"
        logs.put_resource_policy(policyName="p", policyDocument=json.dumps({"Version": "2012-10-17", "Statement": [
            {"Effect": "Deny", "Principal": "*", "Action": "logs:GetLogEvents", "Resource": arn + ":*"}]}))
        code, _ = refusal(logs.get_log_events, logGroupName=group, logStreamName="s")
        assert code == "AccessDeniedException"
        assert logs.describe_resource_policies()["resourcePolicies"][0]["policyName"] == "p"
        logs.delete_resource_policy(policyName="p")
        assert logs.get_log_events(logGroupName=group, logStreamName="s")["events"] == []
