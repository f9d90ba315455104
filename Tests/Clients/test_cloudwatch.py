"""CloudWatch as boto3 uses it: every operation, data in all of its protocols, and an alarm on a queue's length."""

import datetime
import gzip
import json
import time
import urllib.parse
import urllib.request

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from martlet_server import ACCOUNT, REGION, eventually, refusal

UTC = datetime.timezone.utc


@pytest.fixture(scope="class")
def cloudwatch(martlet):
    return martlet.boto("cloudwatch")


def now():
    return datetime.datetime.now(UTC).replace(second=0, microsecond=0)


def statistics(cloudwatch, name, namespace="App", **more):
    arguments = {
        "Namespace": namespace, "MetricName": name, "StartTime": now() - datetime.timedelta(hours=1),
        "EndTime": now() + datetime.timedelta(minutes=5), "Period": 60,
        "Statistics": ["SampleCount", "Sum", "Average", "Minimum", "Maximum"], **more}
    return sorted(cloudwatch.get_metric_statistics(**arguments)["Datapoints"], key=lambda point: point["Timestamp"])


class TestMetrics:
    def test_values_counts_and_sets(self, cloudwatch):
        at = now() - datetime.timedelta(minutes=10)
        cloudwatch.put_metric_data(Namespace="App", MetricData=[
            {"MetricName": "mixed", "Timestamp": at, "Value": 3, "Unit": "Count"},
            {"MetricName": "mixed", "Timestamp": at, "Values": [1, 2], "Counts": [2, 1], "Unit": "Count"}])
        point, = statistics(cloudwatch, "mixed", ExtendedStatistics=["p50", "tm90", "PR(:2)"])
        assert (point["SampleCount"], point["Sum"], point["Minimum"], point["Maximum"]) == (4, 7, 1, 3)
        assert point["Unit"] == "Count" and point["Timestamp"] == at
        assert point["ExtendedStatistics"]["p50"] == 1 and point["ExtendedStatistics"]["PR(:2)"] == 75
        cloudwatch.put_metric_data(Namespace="App", MetricData=[{
            "MetricName": "mixed", "Timestamp": at, "Unit": "Count",
            "StatisticValues": {"SampleCount": 2, "Sum": 30, "Minimum": 10, "Maximum": 20}}])
        point, = statistics(cloudwatch, "mixed", ExtendedStatistics=["p50"])
        assert (point["SampleCount"], point["Sum"], point["Maximum"]) == (6, 37, 20)
        assert point["ExtendedStatistics"] == {}

    def test_a_thousand_data_and_lists(self, cloudwatch):
        cloudwatch.put_metric_data(Namespace="Many", MetricData=[
            {"MetricName": "m", "Dimensions": [{"Name": "n", "Value": str(number)}], "Value": number}
            for number in range(1000)])
        pages = list(cloudwatch.get_paginator("list_metrics").paginate(Namespace="Many"))
        assert [len(page["Metrics"]) for page in pages] == [500, 500]
        one, = cloudwatch.list_metrics(Namespace="Many", Dimensions=[{"Name": "n", "Value": "7"}])["Metrics"]
        assert one == {"Namespace": "Many", "MetricName": "m", "Dimensions": [{"Name": "n", "Value": "7"}]}
        assert statistics(cloudwatch, "m", "Many", Dimensions=one["Dimensions"])[0]["Sum"] == 7

    @pytest.mark.parametrize("protocol", ["query", "json", "query gzip"])
    def test_other_protocols(self, martlet, cloudwatch, protocol):
        name = protocol.replace(" ", "")
        headers = {}
        if protocol == "json":
            body = json.dumps({"Namespace": "App", "MetricData": [{"MetricName": name, "Value": 5}]}).encode()
            headers = {"content-type": "application/x-amz-json-1.0",
                       "x-amz-target": "GraniteServiceVersion20100801.PutMetricData"}
        else:
            body = urllib.parse.urlencode({
                "Action": "PutMetricData", "Version": "2010-08-01", "Namespace": "App",
                "MetricData.member.1.MetricName": name, "MetricData.member.1.Value": "5"}).encode()
            headers = {"content-type": "application/x-www-form-urlencoded"}
        if "gzip" in protocol:
            body = gzip.compress(body)
            headers["content-encoding"] = "gzip"
        request = AWSRequest("POST", martlet.endpoint + "/", data=body, headers=headers)
        SigV4Auth(Credentials("test", "test"), "monitoring", REGION).add_auth(request)
        sent = urllib.request.Request(martlet.endpoint + "/", body, dict(request.headers))
        assert urllib.request.urlopen(sent).status == 200
        assert statistics(cloudwatch, name)[0]["Sum"] == 5

    def test_refusals(self, cloudwatch):
        def put(namespace="App", **datum):
            return refusal(cloudwatch.put_metric_data, Namespace=namespace, MetricData=[{"MetricName": "m", **datum}])
        assert put(Value=float("nan")) == (
            "InvalidParameterValue", "The value NaN for parameter MetricData.member.1.Value is invalid.")
        assert put("AWS/Lambda", Value=1) == (
            "InvalidParameterValue", "The value AWS/Lambda for parameter Namespace is invalid.")
        assert put() == (
            "InvalidParameterCombination",
            "At least one of the parameters MetricData.member.1.Value, MetricData.member.1.Values and "
            "MetricData.member.1.StatisticValues must be specified.")
        assert refusal(cloudwatch.put_metric_data, Namespace="App", MetricData=[
            {"MetricName": "m", "Value": 1}] * 1001) == (
            "InvalidParameterValue", "The collection MetricData must not have a size greater than 1000.")
        code, message = put(Value=1, Unit="Foo")
        assert code == "InvalidParameterValue" and message.startswith(
            "The parameter MetricData.member.1.Unit must be a value in the set [ Seconds, Microseconds, ")
        start = now()
        assert refusal(
            cloudwatch.get_metric_statistics, Namespace="App", MetricName="m", Period=60, Statistics=["Sum"],
            StartTime=start - datetime.timedelta(days=2), EndTime=start)[0] == "InvalidParameterCombination"
        assert refusal(
            cloudwatch.get_metric_statistics, Namespace="App", MetricName="m", Period=61, Statistics=["Sum"],
            StartTime=start - datetime.timedelta(hours=2), EndTime=start)[0] == "InvalidParameterValue"

    def test_what_was_acknowledged_is_there_after_a_kill(self, martlet, cloudwatch):
        for number in range(20):
            cloudwatch.put_metric_data(Namespace="Kill", MetricData=[{"MetricName": "m", "Value": 1}] * 50)
        martlet.kill9()
        martlet.start()
        assert sum(point["Sum"] for point in statistics(cloudwatch, "m", "Kill")) == 1000


def alarm(cloudwatch, name, **more):
    arguments = {
        "AlarmName": name, "Namespace": "App", "MetricName": name, "Statistic": "Sum", "Period": 60,
        "EvaluationPeriods": 1, "Threshold": 1, "ComparisonOperator": "GreaterThanThreshold", **more}
    cloudwatch.put_metric_alarm(**arguments)


def shown(cloudwatch, name):
    return cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"][0]


def messages(sqs, url):
    found = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1, MaxNumberOfMessages=10).get("Messages", [])
    for message in found:
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return [json.loads(message["Body"]) for message in found]


class TestQueriesAndAlarms:
    def test_math_searches_and_insights(self, cloudwatch):
        at = now() - datetime.timedelta(minutes=20)
        data = [("errors", "a", 2), ("calls", "a", 4), ("calls", "b", 6)]
        cloudwatch.put_metric_data(Namespace="Shop", MetricData=[
            {"MetricName": name, "Dimensions": [{"Name": "fn", "Value": value}], "Timestamp": at, "Value": number}
            for name, value, number in data])

        def metric(id, name, fn, **more):
            return {"Id": id, "MetricStat": {"Period": 60, "Stat": "Sum", "Metric": {
                "Namespace": "Shop", "MetricName": name, "Dimensions": [{"Name": "fn", "Value": fn}]}}, **more}
        answer = cloudwatch.get_metric_data(
            StartTime=at - datetime.timedelta(minutes=5), EndTime=at + datetime.timedelta(minutes=5),
            ScanBy="TimestampAscending", MetricDataQueries=[
                metric("e", "errors", "a", Label="${LABEL} max ${MAX}"), metric("c", "calls", "a", ReturnData=False),
                {"Id": "rate", "Expression": "100 * e / c"}, {"Id": "filled", "Expression": "FILL(e, 0)"},
                {"Id": "found", "Expression": "SUM(SEARCH('{Shop,fn} MetricName=\"calls\"', 'Sum', 60))"},
                {"Id": "each", "Expression": "SEARCH('{Shop,fn} calls', 'Sum', 60)"},
                {"Id": "top", "Period": 60, "Expression":
                    "SELECT SUM(calls) FROM SCHEMA(Shop, fn) GROUP BY fn ORDER BY SUM() DESC LIMIT 1"}])
        results = {}
        for result in answer["MetricDataResults"]:
            results.setdefault(result["Id"], []).append(result)
        assert results["e"][0]["Label"] == "errors max 2" and results["e"][0]["Values"] == [2]
        assert results["rate"][0]["Values"] == [50] and results["rate"][0]["Label"] == "rate"
        assert results["rate"][0]["Timestamps"] == [at]
        assert len(results["filled"][0]["Values"]) == 10 and sum(results["filled"][0]["Values"]) == 2
        assert results["found"][0]["Values"] == [10]
        assert sorted(result["Values"][0] for result in results["each"]) == [4, 6]
        assert [(result["Label"], result["Values"]) for result in results["top"]] == [("b", [6])]
        assert "c" not in results
        pages = list(cloudwatch.get_paginator("get_metric_data").paginate(
            StartTime=at - datetime.timedelta(minutes=5), EndTime=at + datetime.timedelta(minutes=5), MaxDatapoints=4,
            MetricDataQueries=[metric("e", "errors", "a", ReturnData=False), {"Id": "f", "Expression": "FILL(e, 0)"}]))
        values = [value for page in pages for result in page["MetricDataResults"] for value in result["Values"]]
        assert len(pages) == 3 and len(values) == 10 and sum(values) == 2
        assert refusal(
            cloudwatch.get_metric_data, StartTime=at, EndTime=now(),
            MetricDataQueries=[{"Id": "e", "Expression": "1 +"}])[0] == "ValidationError"

    def test_alarms_act_and_remember(self, martlet, cloudwatch):
        sqs, sns, events = martlet.boto("sqs"), martlet.boto("sns"), martlet.boto("events")
        url = sqs.create_queue(QueueName="told")["QueueUrl"]
        arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": arn}]})})
        topic = sns.create_topic(Name="alarms")["TopicArn"]
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": "true"})
        events.put_rule(Name="alarms", EventPattern=json.dumps({"source": ["aws.cloudwatch"]}))
        events.put_targets(Rule="alarms", Targets=[{"Id": "q", "Arn": arn}])
        alarm(cloudwatch, "busy", AlarmActions=[topic], AlarmDescription="too busy", TreatMissingData="notBreaching",
              Tags=[{"Key": "team", "Value": "shop"}])
        assert shown(cloudwatch, "busy")["AlarmArn"] == f"arn:aws:cloudwatch:{REGION}:{ACCOUNT}:alarm:busy"
        cloudwatch.set_alarm_state(AlarmName="busy", StateValue="ALARM", StateReason="a test")
        told = []
        assert eventually(lambda: told.extend(messages(sqs, url)) or len(
            [each for each in told if each.get("NewStateValue", each.get("detail", {}).get("state", {}).get("value")) == "ALARM"]) >= 2)
        letter = next(each for each in told if each.get("NewStateValue") == "ALARM")
        assert letter["AlarmName"] == "busy" and letter["NewStateReason"] == "a test"
        assert letter["Trigger"]["MetricName"] == "busy" and letter["Trigger"]["ComparisonOperator"] == "GreaterThanThreshold"
        event = next(each for each in told if each.get("detail-type") and each["detail"]["state"]["value"] == "ALARM")
        assert event["detail-type"] == "CloudWatch Alarm State Change"
        assert event["resources"] == [shown(cloudwatch, "busy")["AlarmArn"]]
        assert event["detail"]["configuration"]["metrics"][0]["metricStat"]["metric"]["name"] == "busy"
        assert eventually(lambda: cloudwatch.describe_alarm_history(
            AlarmName="busy", HistoryItemType="Action")["AlarmHistoryItems"])
        summaries = [item["HistorySummary"] for item in cloudwatch.describe_alarm_history(
            AlarmName="busy", ScanBy="TimestampAscending")["AlarmHistoryItems"]]
        assert summaries[0] == 'Alarm "busy" created' and f"Successfully executed action {topic}" in summaries
        arn = shown(cloudwatch, "busy")["AlarmArn"]
        cloudwatch.tag_resource(ResourceARN=arn, Tags=[{"Key": "a", "Value": "b"}])
        cloudwatch.untag_resource(ResourceARN=arn, TagKeys=["team"])
        assert cloudwatch.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "a", "Value": "b"}]
        cloudwatch.disable_alarm_actions(AlarmNames=["busy"])
        assert shown(cloudwatch, "busy")["ActionsEnabled"] is False
        cloudwatch.enable_alarm_actions(AlarmNames=["busy"])
        assert cloudwatch.describe_alarms_for_metric(
            Namespace="App", MetricName="busy")["MetricAlarms"][0]["AlarmName"] == "busy"
        cloudwatch.put_composite_alarm(AlarmName="all", AlarmRule='ALARM("busy") OR FALSE', AlarmActions=[topic])

        def composite():
            return cloudwatch.describe_alarms(AlarmNames=["all"], AlarmTypes=["CompositeAlarm"])["CompositeAlarms"][0]
        assert eventually(lambda: composite()["StateValue"] == "OK" or composite()["StateValue"] == "ALARM")
        cloudwatch.set_alarm_state(AlarmName="busy", StateValue="OK", StateReason="back")
        assert eventually(lambda: composite()["StateValue"] == "OK")
        cloudwatch.set_alarm_state(AlarmName="busy", StateValue="ALARM", StateReason="again")
        assert eventually(lambda: composite()["StateValue"] == "ALARM")
        assert ":alarm:busy transitioned to ALARM at" in composite()["StateReason"]
        assert [each["AlarmName"] for each in cloudwatch.describe_alarms(
            ParentsOfAlarmName="busy")["CompositeAlarms"]] == ["all"]
        assert refusal(cloudwatch.put_composite_alarm, AlarmName="all", AlarmRule="ALARM(all)")[0] == "ValidationError"
        cloudwatch.delete_alarms(AlarmNames=["all", "busy"])
        assert cloudwatch.describe_alarms()["MetricAlarms"] == []

    def test_what_alarms_refuse(self, cloudwatch):
        assert refusal(alarm, cloudwatch=cloudwatch, name="x", Period=61)[0] == "ValidationError"
        assert refusal(alarm, cloudwatch=cloudwatch, name="x", Period=3600, EvaluationPeriods=169) == (
            "ValidationError", "Metrics cannot be checked across more than seven days (EvaluationPeriods * Period must "
            "be <= 604800).")
        assert refusal(alarm, cloudwatch=cloudwatch, name="x", AlarmActions=["nothing"]) == (
            "ValidationError", "Invalid arn syntax: nothing")
        assert refusal(alarm, cloudwatch=cloudwatch, name="x", AlarmActions=["arn:aws:automate:us-east-1:ec2:stop"])[
            0] == "NotImplementedException"
        assert refusal(cloudwatch.set_alarm_state, AlarmName="none", StateValue="OK", StateReason="r")[
            0] == "ResourceNotFound"

    def test_dashboards(self, cloudwatch):
        def board(width):
            return json.dumps({"widgets": [{"type": "text", "width": width, "properties": {"markdown": "hello"}}]})
        with pytest.raises(cloudwatch.exceptions.DashboardInvalidInputError) as caught:
            cloudwatch.put_dashboard(DashboardName="main", DashboardBody=board(25))
        assert caught.value.response["Error"]["Message"].startswith(
            "The dashboard body is invalid, there are 1 validation errors:\n[")
        assert caught.value.response["dashboardValidationMessages"] == [
            {"DataPath": "/widgets/0/width", "Message": "Should be <= 24"}]
        body = board(24)
        assert cloudwatch.put_dashboard(DashboardName="main", DashboardBody=body)["DashboardValidationMessages"] == []
        assert cloudwatch.get_dashboard(DashboardName="main")["DashboardBody"] == body
        entry, = cloudwatch.list_dashboards(DashboardNamePrefix="ma")["DashboardEntries"]
        assert entry["DashboardArn"] == f"arn:aws:cloudwatch::{ACCOUNT}:dashboard/main" and entry["Size"] == len(body)
        assert refusal(cloudwatch.put_dashboard, DashboardName="bad", DashboardBody="{")[0] == "InvalidParameterInput"
        cloudwatch.delete_dashboards(DashboardNames=["main"])
        assert refusal(cloudwatch.get_dashboard, DashboardName="main")[0] == "ResourceNotFound"

    def test_what_metrics_cost_in_a_region(self, martlet):
        paris = martlet.boto("cloudwatch", region="eu-west-3")
        paris.put_metric_data(Namespace="Costs", MetricData=[{"MetricName": "m", "Value": 1}] * 2)
        paris.describe_alarms()
        status, _, page = martlet.get(f"{martlet.endpoint}/_martlet/costs?days=2&region=eu-west-3")
        assert status == 200 and page["region"] == "us-east-1"
        assert {line["item"]: line["quantity"] for line in page["lines"]} == {
            "cloudwatch.requests": 1, "cloudwatch.custom-metric-months": pytest.approx(1 / 730, abs=1e-8)}

    def test_a_stack_of_alarms(self, martlet, cloudwatch):
        template = {"Resources": {
            "A": {"Type": "AWS::CloudWatch::Alarm", "Properties": {
                "Namespace": "App", "MetricName": "m", "Statistic": "Sum", "Period": 60, "EvaluationPeriods": 1,
                "Threshold": 1, "ComparisonOperator": "GreaterThanThreshold", "TreatMissingData": "ignore",
                "Tags": [{"Key": "k", "Value": "v"}]}},
            "C": {"Type": "AWS::CloudWatch::CompositeAlarm", "Properties": {
                "AlarmName": "both", "AlarmRule": {"Fn::Sub": "ALARM(${A})"}}},
            "D": {"Type": "AWS::CloudWatch::Dashboard", "Properties": {
                "DashboardName": "stacked", "DashboardBody": '{"widgets":[]}'}}},
            "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["A", "Arn"]}}}}
        cloudformation = martlet.boto("cloudformation")
        cloudformation.create_stack(StackName="alarms", TemplateBody=json.dumps(template))
        cloudformation.get_waiter("stack_create_complete").wait(
            StackName="alarms", WaiterConfig={"Delay": 0.1, "MaxAttempts": 100})
        one, = cloudwatch.describe_alarms(AlarmNamePrefix="alarms-A-")["MetricAlarms"]
        arn = cloudformation.describe_stacks(StackName="alarms")["Stacks"][0]["Outputs"][0]["OutputValue"]
        assert one["AlarmArn"] == arn and one["TreatMissingData"] == "ignore"
        template["Resources"]["A"]["Properties"]["Threshold"] = 7
        cloudformation.update_stack(StackName="alarms", TemplateBody=json.dumps(template))
        cloudformation.get_waiter("stack_update_complete").wait(
            StackName="alarms", WaiterConfig={"Delay": 0.1, "MaxAttempts": 100})
        assert shown(cloudwatch, one["AlarmName"])["Threshold"] == 7
        cloudformation.delete_stack(StackName="alarms")
        cloudformation.get_waiter("stack_delete_complete").wait(
            StackName="alarms", WaiterConfig={"Delay": 0.1, "MaxAttempts": 100})
        assert cloudwatch.describe_alarms(AlarmTypes=["CompositeAlarm", "MetricAlarm"])["CompositeAlarms"] == []
        assert cloudwatch.list_dashboards()["DashboardEntries"] == []


class TestStory:
    def test_a_dead_letter_rings_the_bell(self, martlet, cloudwatch):
        """A message that nobody could handle lies in a dead-letter queue; an alarm on its length tells a topic, and that
        a queue."""
        sqs, sns = martlet.boto("sqs"), martlet.boto("sns")
        dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
        bell = sqs.create_queue(QueueName="bell")["QueueUrl"]

        def arn(url):
            return sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        work = sqs.create_queue(QueueName="work", Attributes={
            "VisibilityTimeout": "0",
            "RedrivePolicy": json.dumps({"deadLetterTargetArn": arn(dead), "maxReceiveCount": 1})})["QueueUrl"]
        topic = sns.create_topic(Name="bell")["TopicArn"]
        sqs.set_queue_attributes(QueueUrl=bell, Attributes={"Policy": json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
                "Resource": arn(bell), "Condition": {"ArnEquals": {"aws:SourceArn": topic}}}]})})
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn(bell), Attributes={"RawMessageDelivery": "true"})
        cloudwatch.put_metric_alarm(
            AlarmName="dead letters", Namespace="AWS/SQS", MetricName="ApproximateNumberOfMessagesVisible",
            Dimensions=[{"Name": "QueueName", "Value": "dead"}], Statistic="Maximum", Period=60, EvaluationPeriods=1,
            Threshold=0, ComparisonOperator="GreaterThanThreshold", TreatMissingData="notBreaching",
            AlarmActions=[topic], OKActions=[topic])
        sqs.send_message(QueueUrl=work, MessageBody="poison")
        assert len(sqs.receive_message(QueueUrl=work)["Messages"]) == 1
        assert "Messages" not in sqs.receive_message(QueueUrl=work)
        martlet.cli("clock", "advance", "2m")
        told = []
        assert eventually(lambda: told.extend(messages(sqs, bell)) or any(
            each["NewStateValue"] == "ALARM" for each in told))
        letter = next(each for each in told if each["NewStateValue"] == "ALARM")
        assert letter["NewStateReason"].startswith("Threshold Crossed: 1 out of the last 1 datapoints [1.0 (")
        assert letter["Trigger"]["Dimensions"] == [{"value": "dead", "name": "QueueName"}]
        sqs.purge_queue(QueueUrl=dead)
        martlet.cli("clock", "advance", "2m")
        assert eventually(lambda: told.extend(messages(sqs, bell)) or told[-1]["NewStateValue"] == "OK")

        def total(name):
            points = cloudwatch.get_metric_statistics(
                Namespace="AWS/SQS", MetricName=name, Dimensions=[{"Name": "QueueName", "Value": "work"}], Period=60,
                StartTime=now() - datetime.timedelta(hours=1), EndTime=now() + datetime.timedelta(hours=1),
                Statistics=["Sum"])["Datapoints"]
            return sum(point["Sum"] for point in points)
        assert total("NumberOfMessagesSent") == 1 and total("NumberOfMessagesReceived") == 1
        assert total("SentMessageSize") == 6 and total("NumberOfEmptyReceives") == 1


class TestFunctions:
    def test_functions_are_measured_and_are_told(self, martlet, cloudwatch, make_function):
        source = "def handler(event, context):\n    print('got', event)\n    return 1 // event.get('by', 1)\n"
        functions = make_function("measured", source)
        for event in ({"by": 1}, {"by": 1}, {"by": 0}):
            functions.invoke(FunctionName="measured", Payload=json.dumps(event))
        functions.invoke(FunctionName="measured", Payload="{}", InvocationType="Event")

        def total(name, statistic="Sum"):
            points = statistics(cloudwatch, name, "AWS/Lambda", Dimensions=[{"Name": "FunctionName", "Value": "measured"}])
            return sum(point[statistic] for point in points)
        assert eventually(lambda: total("Invocations") == 4)
        assert total("Errors") == 1 and total("Errors", "SampleCount") == 4 and total("Throttles") == 0
        assert total("AsyncEventsReceived") == 1 and 0 < total("Duration") < 10_000
        assert sum(point["Sum"] for point in statistics(cloudwatch, "Invocations", "AWS/Lambda")) == 4
        arn = functions.get_function(FunctionName="measured")["Configuration"]["FunctionArn"]
        functions.add_permission(
            FunctionName="measured", StatementId="alarms", Action="lambda:InvokeFunction",
            Principal="lambda.alarms.cloudwatch.amazonaws.com")
        alarm(cloudwatch, "wrong", Namespace="AWS/Lambda", MetricName="Errors", AlarmActions=[arn], Threshold=0,
              Dimensions=[{"Name": "FunctionName", "Value": "measured"}])
        cloudwatch.set_alarm_state(AlarmName="wrong", StateValue="ALARM", StateReason="a test")
        logs = martlet.boto("logs")

        def told():
            events = logs.filter_log_events(logGroupName="/aws/lambda/measured")["events"]
            return any("'source': 'aws.cloudwatch'" in event["message"] for event in events)
        assert eventually(told)


class TestThroughput:
    def test_data_are_put_fast(self, martlet, cloudwatch):
        data = [{"MetricName": "m", "Dimensions": [{"Name": "n", "Value": str(number)}], "Value": number}
                for number in range(1000)]
        began = time.monotonic()
        for _ in range(10):
            cloudwatch.put_metric_data(Namespace="Fast", MetricData=data)
        # Far from what a release takes: the debug build of a busy machine.
        assert time.monotonic() - began < 20
