"""EventBridge's resources in templates: a SAM function with events of a bus and of a schedule, and all types of CloudFormation."""

import json

import pytest

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
