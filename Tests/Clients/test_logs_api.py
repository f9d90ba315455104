"""Operations of CloudWatch Logs that no story of test_logs.py needs, each by boto3: what it makes is seen, and what it removes is gone."""

import json
import time

import pytest

from martlet_server import ACCOUNT, REGION, code, eventually


@pytest.fixture(scope="class")
def logs(martlet):
    return martlet.boto("logs")


@pytest.fixture
def group(logs, request):
    """A group of the test's own, with a stream `s`."""
    name = "/api/" + request.node.name
    logs.create_log_group(logGroupName=name)
    logs.create_log_stream(logGroupName=name, logStreamName="s")
    return name


def put(logs, group, *messages):
    now = int(time.time() * 1000)
    logs.put_log_events(
        logGroupName=group, logStreamName="s", logEvents=[{"timestamp": now, "message": message} for message in messages])


class TestGroups:
    def test_groups_are_listed_by_pattern(self, logs, group):
        found = logs.list_log_groups(logGroupNamePattern="groups_are_listed")["logGroups"]
        assert [one["logGroupName"] for one in found] == [group]
        assert found[0]["logGroupArn"] == f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"
        assert found[0]["logGroupClass"] == "STANDARD"

    def test_retention_ends(self, logs, group):
        def retention():
            return logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0].get("retentionInDays")

        logs.put_retention_policy(logGroupName=group, retentionInDays=7)
        assert retention() == 7
        logs.delete_retention_policy(logGroupName=group)
        assert retention() is None

    def test_a_stream_goes_with_its_events(self, logs, group):
        put(logs, group, "one")
        logs.delete_log_stream(logGroupName=group, logStreamName="s")
        assert logs.describe_log_streams(logGroupName=group)["logStreams"] == []
        assert logs.filter_log_events(logGroupName=group)["events"] == []
        assert code(logs.delete_log_stream, logGroupName=group, logStreamName="s") == "ResourceNotFoundException"

    def test_tags_of_the_older_operations_are_those_of_the_newer(self, logs, group):
        logs.tag_log_group(logGroupName=group, tags={"team": "a", "stage": "b"})
        arn = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"
        assert logs.list_tags_for_resource(resourceArn=arn)["tags"] == {"team": "a", "stage": "b"}
        logs.untag_log_group(logGroupName=group, tags=["stage"])
        assert logs.list_tags_log_group(logGroupName=group)["tags"] == {"team": "a"}

    def test_a_protected_group_is_not_deleted(self, logs, group):
        logs.put_log_group_deletion_protection(logGroupIdentifier=group, deletionProtectionEnabled=True)
        assert code(logs.delete_log_group, logGroupName=group) == "ValidationException"
        logs.put_log_group_deletion_protection(logGroupIdentifier=group, deletionProtectionEnabled=False)
        logs.delete_log_group(logGroupName=group)
        assert logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"] == []

    def test_fields_that_events_have(self, logs, group):
        put(logs, group, json.dumps({"level": "INFO"}), json.dumps({"level": "WARN", "ms": 3}))
        fields = {one["name"]: one["percent"] for one in logs.get_log_group_fields(logGroupName=group)["logGroupFields"]}
        assert fields["level"] == 100 and fields["ms"] == 50 and fields["@message"] == 100


class TestQueries:
    def test_queries_are_listed_with_their_groups_and_can_be_stopped(self, logs, group):
        put(logs, group, "one")
        now = int(time.time())
        query = logs.start_query(
            logGroupName=group, startTime=now - 60, endTime=now + 60, queryString="fields @message")["queryId"]
        eventually(lambda: logs.get_query_results(queryId=query)["status"] == "Complete")
        listed = logs.describe_queries(logGroupName=group)["queries"]
        assert [(one["queryId"], one["status"], one["queryString"]) for one in listed] == [(query, "Complete", "fields @message")]
        assert logs.list_log_groups_for_query(queryId=query)["logGroupIdentifiers"] == [group]
        assert code(logs.stop_query, queryId=query) == "InvalidParameterException"


class TestFilters:
    def test_a_metric_filter_is_tried_listed_and_removed(self, logs, group):
        tried = logs.test_metric_filter(filterPattern='{ $.level = "ERROR" }', logEventMessages=[
            json.dumps({"level": "ERROR"}), json.dumps({"level": "INFO"}), "plain"])
        assert [one["eventNumber"] for one in tried["matches"]] == [1]
        logs.put_metric_filter(
            logGroupName=group, filterName="errors", filterPattern="ERROR",
            metricTransformations=[{"metricName": "errors", "metricNamespace": "shop", "metricValue": "1"}])
        found = logs.describe_metric_filters(logGroupName=group)["metricFilters"]
        assert [(one["filterName"], one["filterPattern"]) for one in found] == [("errors", "ERROR")]
        assert logs.describe_metric_filters(metricName="errors", metricNamespace="shop")["metricFilters"] == found
        logs.delete_metric_filter(logGroupName=group, filterName="errors")
        assert logs.describe_metric_filters(logGroupName=group)["metricFilters"] == []

    def test_a_destination_with_its_policy_takes_a_subscription(self, martlet, logs, group):
        kinesis, iam = martlet.boto("kinesis"), martlet.boto("iam")
        kinesis.create_stream(StreamName="sink", ShardCount=1)
        eventually(lambda: kinesis.describe_stream_summary(StreamName="sink")["StreamDescriptionSummary"]["StreamStatus"] == "ACTIVE")
        trust = {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "logs.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
        role = iam.create_role(RoleName="sink", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
        iam.put_role_policy(RoleName="sink", PolicyName="put", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": "kinesis:PutRecord*", "Resource": "*"}]}))
        stream = f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/sink"
        made = logs.put_destination(destinationName="all", targetArn=stream, roleArn=role)["destination"]
        logs.put_destination_policy(destinationName="all", accessPolicy=json.dumps({"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "logs:PutSubscriptionFilter", "Resource": made["arn"]}]}))
        listed = logs.describe_destinations(DestinationNamePrefix="al")["destinations"]
        assert [(one["destinationName"], one["targetArn"]) for one in listed] == [("all", stream)]
        assert "PutSubscriptionFilter" in listed[0]["accessPolicy"]
        logs.put_subscription_filter(logGroupName=group, filterName="to", filterPattern="", destinationArn=made["arn"])
        assert [one["filterName"] for one in logs.describe_subscription_filters(logGroupName=group)["subscriptionFilters"]] == ["to"]
        logs.delete_subscription_filter(logGroupName=group, filterName="to")
        assert logs.describe_subscription_filters(logGroupName=group)["subscriptionFilters"] == []
        logs.delete_destination(destinationName="all")
        assert logs.describe_destinations()["destinations"] == []


class TestExports:
    def test_an_export_that_is_over_is_not_cancelled(self, martlet, logs, group):
        martlet.boto("s3").create_bucket(Bucket="exports-of-logs")
        put(logs, group, "one")
        now = int(time.time() * 1000)
        martlet.boto("s3").put_bucket_policy(Bucket="exports-of-logs", Policy=json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": f"logs.{REGION}.amazonaws.com"}, "Action": ["s3:GetBucketAcl", "s3:PutObject"],
                "Resource": ["arn:aws:s3:::exports-of-logs", "arn:aws:s3:::exports-of-logs/*"]}]}))
        task = logs.create_export_task(logGroupName=group, fromTime=now - 60_000, to=now + 60_000, destination="exports-of-logs")["taskId"]
        eventually(lambda: logs.describe_export_tasks(taskId=task)["exportTasks"][0]["status"]["code"] == "COMPLETED")
        assert code(logs.cancel_export_task, taskId=task) == "InvalidOperationException"
        assert code(logs.cancel_export_task, taskId="none") == "ResourceNotFoundException"
