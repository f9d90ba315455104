"""EventBridge's resources in templates: a SAM function with events of a bus and of a schedule, and all types of CloudFormation."""

import json

import pytest
from botocore.exceptions import ClientError

from martlet_server import ACCOUNT, REGION, eventually

FUNCTION = """
import boto3, json, os

def handler(event, context):
    boto3.client("sqs").send_message(QueueUrl=os.environ["RESULTS"], MessageBody=json.dumps(event))
"""

SAM = """
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Resources:
  Results:
    Type: AWS::SQS::Queue
  Orders:
    Type: AWS::Events::EventBus
    Properties:
      Name: orders
  Take:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: code
      Runtime: python3.11
      Handler: app.handler
      Environment:
        Variables:
          RESULTS: !Ref Results
      Policies:
        - SQSSendMessagePolicy:
            QueueName: !GetAtt Results.QueueName
      Events:
        Placed:
          Type: EventBridgeRule
          Properties:
            EventBusName: !Ref Orders
            Pattern:
              source: [shop]
              detail:
                total: [{numeric: [">", 10]}]
            RetryPolicy:
              MaximumRetryAttempts: 2
        Old:
          Type: CloudWatchEvent
          Properties:
            Pattern:
              source: [old]
            InputPath: $.detail
        Hourly:
          Type: Schedule
          Properties:
            Schedule: rate(1 hour)
            Input: '{"tick": true}'
Outputs:
  Queue:
    Value: !Ref Results
"""

PLAIN = {
    "Resources": {
        "Bus": {"Type": "AWS::Events::EventBus", "Properties": {
            "Name": "plain", "Description": "a bus", "Tags": [{"Key": "k", "Value": "v"}]}},
        "Policy": {"Type": "AWS::Events::EventBusPolicy", "Properties": {
            "StatementId": "partner", "EventBusName": {"Ref": "Bus"}, "Statement": {
                "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"}, "Action": "events:PutEvents",
                "Resource": {"Fn::GetAtt": ["Bus", "Arn"]}}}},
        "Queue": {"Type": "AWS::SQS::Queue"},
        "Rule": {"Type": "AWS::Events::Rule", "Properties": {
            "EventBusName": {"Ref": "Bus"}, "EventPattern": {"source": ["a"]}, "State": "ENABLED",
            "Targets": [{"Id": "q", "Arn": {"Fn::GetAtt": ["Queue", "Arn"]}, "InputTransformer": {
                "InputPathsMap": {"s": "$.source"}, "InputTemplate": "\"<s>\""}}]}},
        "Archive": {"Type": "AWS::Events::Archive", "Properties": {
            "SourceArn": {"Fn::GetAtt": ["Bus", "Arn"]}, "RetentionDays": 3, "EventPattern": {"source": ["a"]}}},
        "Connection": {"Type": "AWS::Events::Connection", "Properties": {
            "AuthorizationType": "API_KEY",
            "AuthParameters": {"ApiKeyAuthParameters": {"ApiKeyName": "X", "ApiKeyValue": "y"}}}},
        "Destination": {"Type": "AWS::Events::ApiDestination", "Properties": {
            "ConnectionArn": {"Fn::GetAtt": ["Connection", "Arn"]}, "HttpMethod": "POST",
            "InvocationEndpoint": "https://example.com/hook"}},
    },
    "Outputs": {name: {"Value": {"Ref": name}} for name in ("Bus", "Rule", "Archive", "Connection", "Destination")},
}


def typed(kind, **properties):
    return {"Type": "AWS::" + kind, "Properties": properties}


def deploy(cloudformation, name, wanted, **resources):
    """Makes or changes a stack, and sees it come to a status."""
    try:
        cloudformation.describe_stacks(StackName=name)
        act = cloudformation.update_stack
    except ClientError:
        act = cloudformation.create_stack
    id = act(StackName=name, TemplateBody=json.dumps({"Resources": resources}))["StackId"]
    status = lambda: cloudformation.describe_stacks(StackName=id)["Stacks"][0]["StackStatus"]
    assert eventually(lambda: not status().endswith("IN_PROGRESS"), 60)
    assert status() == wanted, [
        event.get("ResourceStatusReason") for event in cloudformation.describe_stack_events(StackName=id)["StackEvents"]]


def remove(cloudformation, name):
    cloudformation.delete_stack(StackName=name)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig={"Delay": 1})


@pytest.fixture(scope="class")
def role(martlet):
    """A role that schedules and pipes may take."""
    iam = martlet.boto("iam")
    arn = iam.create_role(RoleName="serves", AssumeRolePolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {
            "Service": ["scheduler.amazonaws.com", "pipes.amazonaws.com"]}}]}))["Role"]["Arn"]
    iam.put_role_policy(RoleName="serves", PolicyName="p", PolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}]}))
    return arn


class TestMoves:
    """What has the same name elsewhere is another resource."""

    def test_a_schedule_that_changes_its_group_leaves_none_behind(self, martlet, role):
        cloudformation, scheduler = martlet.boto("cloudformation"), martlet.boto("scheduler")
        groups = {name: typed("Scheduler::ScheduleGroup", Name=name) for name in ("one", "two")}

        def schedule(**more):
            return typed(
                "Scheduler::Schedule", Name="s", ScheduleExpression="rate(1 hours)", FlexibleTimeWindow={"Mode": "OFF"},
                Target={"Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:none", "RoleArn": role}, **more)

        def where():
            return [found["GroupName"] for found in scheduler.list_schedules(NamePrefix="s")["Schedules"]]

        deploy(cloudformation, "moves", "CREATE_COMPLETE", S=schedule(), **groups)
        for group in ("one", "two"):
            deploy(cloudformation, "moves", "UPDATE_COMPLETE", S=schedule(GroupName={"Ref": group}), **groups)
            assert where() == [group]
        # A roll-back takes the new one away and leaves the old one.
        deploy(cloudformation, "moves", "UPDATE_ROLLBACK_COMPLETE", S=schedule(GroupName={"Ref": "one"}),
               Z=typed("Kinesis::Stream", ShardCount=0) | {"DependsOn": "S"}, **groups)
        assert where() == ["two"]
        remove(cloudformation, "moves")
        assert where() == []

    def test_a_statement_that_changes_its_bus_leaves_none_behind(self, martlet):
        cloudformation, events = martlet.boto("cloudformation"), martlet.boto("events")
        buses = {name: typed("Events::EventBus", Name=name) for name in ("first", "second")}

        def policy(bus):
            return typed("Events::EventBusPolicy", EventBusName={"Ref": bus}, StatementId="st",
                         Action="events:PutEvents", Principal="222222222222")

        deploy(cloudformation, "statement", "CREATE_COMPLETE", P=policy("first"), **buses)
        deploy(cloudformation, "statement", "UPDATE_COMPLETE", P=policy("second"), **buses)
        assert "Policy" not in events.describe_event_bus(Name="first")
        assert "Policy" in events.describe_event_bus(Name="second")
        remove(cloudformation, "statement")


class TestHalves:
    """A creation that fails after its first call leaves nothing behind."""

    def test_what_fails_half_way_is_deleted(self, martlet, role):
        cloudformation, events = martlet.boto("cloudformation"), martlet.boto("events")
        kinesis, pipes = martlet.boto("kinesis"), martlet.boto("pipes")
        stream = f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/any"
        queue = f"arn:aws:sqs:{REGION}:{ACCOUNT}:nowhere"
        halves = {
            "rule": {
                "B": typed("Events::EventBus", Name="half"),
                "R": typed("Events::Rule", Name="half", EventBusName={"Ref": "B"}, EventPattern={"source": ["x"]},
                           Targets=[{"Id": "1", "Arn": stream}])},
            "default": {"R": typed("Events::Rule", Name="half", EventPattern={"source": ["x"]},
                                   Targets=[{"Id": "1", "Arn": stream}])},
            "bus": {"B": typed("Events::EventBus", Name="half", Policy={"Statement": [{"Effect": "Foo"}]})},
            "pipe": {"P": typed("Pipes::Pipe", Name="half", RoleArn=role, Source=queue, Target=queue)},
            "late": {"S": typed("Kinesis::Stream", Name="half", ShardCount=1, RetentionPeriodHours=9000)},
            "measured": {"S": typed("Kinesis::Stream", Name="half", ShardCount=1, DesiredShardLevelMetrics=["Foo"])},
        }
        for name, resources in halves.items():
            deploy(cloudformation, "half-" + name, "ROLLBACK_COMPLETE", **resources)
            assert [bus["Name"] for bus in events.list_event_buses()["EventBuses"]] == ["default"], name
            assert events.list_rules()["Rules"] == [], name
            assert pipes.list_pipes()["Pipes"] == [] and kinesis.list_streams()["StreamNames"] == [], name

    def test_a_pipe_needs_no_tags_and_forgets_its_description(self, martlet, role):
        cloudformation, pipes = martlet.boto("cloudformation"), martlet.boto("pipes")
        queues = {name: typed("SQS::Queue") for name in ("From", "To")}

        def pipe(**more):
            return typed("Pipes::Pipe", Name="plain", RoleArn=role, Source={"Fn::GetAtt": ["From", "Arn"]},
                         Target={"Fn::GetAtt": ["To", "Arn"]}, **more)

        deploy(cloudformation, "pipe", "CREATE_COMPLETE", P=pipe(Description="d"), **queues)
        assert pipes.describe_pipe(Name="plain")["Description"] == "d"
        deploy(cloudformation, "pipe", "UPDATE_COMPLETE", P=pipe(Tags={}), **queues)
        assert "Description" not in pipes.describe_pipe(Name="plain")
        remove(cloudformation, "pipe")

    def test_a_bus_forgets_what_left_its_template(self, martlet):
        cloudformation, events = martlet.boto("cloudformation"), martlet.boto("events")
        deploy(cloudformation, "forgets", "CREATE_COMPLETE", B=typed(
            "Events::EventBus", Name="forgets", Description="d", LogConfig={"Level": "OFF", "IncludeDetail": "NONE"}))
        assert events.describe_event_bus(Name="forgets")["LogConfig"] == {"Level": "OFF", "IncludeDetail": "NONE"}
        deploy(cloudformation, "forgets", "UPDATE_COMPLETE", B=typed("Events::EventBus", Name="forgets"))
        shown = events.describe_event_bus(Name="forgets")
        assert "Description" not in shown and "LogConfig" not in shown
        remove(cloudformation, "forgets")


class TestEventStacks:
    def test_a_function_gets_events_of_buses_and_schedules(self, martlet):
        folder = martlet.folder / "app"
        (folder / "code").mkdir(parents=True)
        (folder / "template.yaml").write_text(SAM)
        (folder / "code" / "app.py").write_text(FUNCTION)
        martlet.cli("deploy", folder, "--stack", "app")
        [stack] = martlet.boto("cloudformation").describe_stacks(StackName="app")["Stacks"]
        url = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}["Queue"]
        sqs, events = martlet.boto("sqs"), martlet.boto("events")

        def received():
            found = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1).get("Messages", [])
            for message in found:
                sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            return [json.loads(message["Body"]) for message in found]

        for total in (5, 50):
            events.put_events(Entries=[{
                "Source": "shop", "DetailType": "placed", "Detail": json.dumps({"total": total}), "EventBusName": "orders"}])
        [event] = eventually(received, 30)
        assert event["source"] == "shop" and event["detail"] == {"total": 50}
        events.put_events(Entries=[{"Source": "old", "DetailType": "t", "Detail": json.dumps({"a": 1})}])
        assert eventually(received, 30) == [{"a": 1}]
        martlet.cli("clock", "advance", "1h")
        assert eventually(received, 30) == [{"tick": True}]
        martlet.cli("down", folder, "--stack", "app")
        assert [bus["Name"] for bus in events.list_event_buses()["EventBuses"]] == ["default"]
        assert events.list_rules()["Rules"] == []

    def test_every_type_is_made_changed_and_removed(self, martlet):
        cloudformation, events = martlet.boto("cloudformation"), martlet.boto("events")
        cloudformation.create_stack(StackName="plain", TemplateBody=json.dumps(PLAIN))
        cloudformation.get_waiter("stack_create_complete").wait(StackName="plain", WaiterConfig={"Delay": 1})
        [stack] = cloudformation.describe_stacks(StackName="plain")["Stacks"]
        names = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
        assert names["Bus"] == "plain" and names["Rule"].startswith("plain|plain-Rule-")
        rule = names["Rule"].split("|")[1]
        assert json.loads(events.describe_event_bus(Name="plain")["Policy"])["Statement"][0]["Sid"] == "partner"
        arn = f"arn:aws:events:{REGION}:{ACCOUNT}:event-bus/plain"
        tags = {tag["Key"]: tag["Value"] for tag in events.list_tags_for_resource(ResourceARN=arn)["Tags"]}
        assert tags["k"] == "v" and tags["aws:cloudformation:stack-name"] == "plain"
        assert events.describe_rule(Name=rule, EventBusName="plain")["EventPattern"] == '{"source":["a"]}'
        [target] = events.list_targets_by_rule(Rule=rule, EventBusName="plain")["Targets"]
        assert target["InputTransformer"]["InputTemplate"] == '"<s>"'
        assert events.describe_archive(ArchiveName=names["Archive"])["RetentionDays"] == 3
        assert events.describe_connection(Name=names["Connection"])["AuthorizationType"] == "API_KEY"
        assert events.describe_api_destination(Name=names["Destination"])["ApiDestinationState"] == "ACTIVE"
        changed = json.loads(json.dumps(PLAIN))
        changed["Resources"]["Rule"]["Properties"] |= {"State": "DISABLED", "Targets": [
            {"Id": "other", "Arn": {"Fn::GetAtt": ["Queue", "Arn"]}}]}
        changed["Resources"]["Archive"]["Properties"]["RetentionDays"] = 5
        changed["Resources"]["Bus"]["Properties"]["Description"] = "another"
        changed["Resources"]["Destination"]["Properties"]["HttpMethod"] = "PUT"
        cloudformation.update_stack(StackName="plain", TemplateBody=json.dumps(changed))
        cloudformation.get_waiter("stack_update_complete").wait(StackName="plain", WaiterConfig={"Delay": 1})
        assert events.describe_rule(Name=rule, EventBusName="plain")["State"] == "DISABLED"
        assert [t["Id"] for t in events.list_targets_by_rule(Rule=rule, EventBusName="plain")["Targets"]] == ["other"]
        assert events.describe_archive(ArchiveName=names["Archive"])["RetentionDays"] == 5
        assert events.describe_event_bus(Name="plain")["Description"] == "another"
        assert events.describe_api_destination(Name=names["Destination"])["HttpMethod"] == "PUT"
        cloudformation.delete_stack(StackName="plain")
        cloudformation.get_waiter("stack_delete_complete").wait(StackName="plain", WaiterConfig={"Delay": 1})
        assert events.list_connections()["Connections"] == [] and events.list_archives()["Archives"] == []
        with pytest.raises(events.exceptions.ResourceNotFoundException):
            events.describe_event_bus(Name="plain")
