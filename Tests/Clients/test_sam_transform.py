"""SAM's transform of functions with queues, topics, buckets and destinations, held against SAM's own translator."""

import json
import subprocess

import pytest

from martlet_server import CLIENTS, clean_environment, eventually

TRANSLATE = """
import json, sys
from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

class Policies:
    def load(self):
        prefix = "arn:aws:iam::aws:policy/"
        names = ["service-role/AWSLambdaBasicExecutionRole", "service-role/AWSLambdaSQSQueueExecutionRole"]
        return {name.split("/")[-1]: prefix + name for name in names}

def translate(text):
    try:
        return transform(yaml_parse(text), {}, Policies())
    except Exception as error:
        return {"Fault": [cause.message for cause in error.causes]}

json.dump({name: translate(text) for name, text in json.load(sys.stdin).items()}, sys.stdout)
"""

HEAD = """
Transform: AWS::Serverless-2016-10-31
Conditions: {C: !Equals [a, a], D: !Equals [a, b]}
Parameters:
  Alias: {Type: String, Default: live}
  Size: {Type: Number, Default: "3"}
  Given: {Type: String, Default: "arn:aws:sqs:us-east-1:000000000000:given"}
"""

RESOURCES = """
Resources:
  Q: {Type: AWS::SQS::Queue}
  Q2: {Type: AWS::SQS::Queue}
  T: {Type: AWS::SNS::Topic}
  B: {Type: AWS::S3::Bucket}
  DB:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
      BillingMode: PAY_PER_REQUEST
"""

FUNCTION = """
  F:
    Type: AWS::Serverless::Function
    {attributes}
    Properties: {{Runtime: python3.12, Handler: index.handler, InlineCode: "def handler(e, c): pass", {properties}}}
"""

CONNECTOR = "  C: {{Type: AWS::Serverless::Connector, Properties: {{Source: {{Id: {}}}, Destination: {}, Permissions: {}}}}}\n"


def function(properties="", attributes="", more="", head=""):
    return HEAD + head + RESOURCES + FUNCTION.format(properties=properties, attributes=attributes) + more


def destination(members, name="OnFailure", more=""):
    return f"EventInvokeConfig: {{{more}DestinationConfig: {{{name}: {{{members}}}}}}}"


def event(kind, members):
    return f"Events: {{E: {{Type: {kind}, Properties: {{{members}}}}}}}"


def sns(members):
    return event("SNS", "Topic: !Ref T, " + members)


def sqs(members):
    return event("SQS", "Queue: !GetAtt Q.Arn, " + members)


TARGETS = {
    "SQS": "!GetAtt Q.Arn", "SNS": "!Ref T", "S3Bucket": "!GetAtt B.Arn", "Lambda": "arn:aws:lambda:us-east-1:000000000000:function:other",
    "EventBridge": '!Sub "arn:aws:events:${AWS::Region}:${AWS::AccountId}:event-bus/default"',
}
NONE = "!Ref AWS::NoValue"
OWN_ROLE = "Role: arn:aws:iam::000000000000:role/own"

CASES = {
    "alias": function("AutoPublishAlias: live, EventInvokeConfig: {MaximumRetryAttempts: 1}"),
    "alias by parameter": function("AutoPublishAlias: !Ref Alias, EventInvokeConfig: {MaximumEventAgeInSeconds: 70}"),
    "alias with destination": function("AutoPublishAlias: a-b_c, " + destination("Type: SQS", more="MaximumRetryAttempts: 0, ")),
    "made queue and topic": function("EventInvokeConfig: {DestinationConfig: {OnFailure: {Type: SQS}, OnSuccess: {Type: SNS}}}"),
    "numbers by parameter": function("EventInvokeConfig: {MaximumRetryAttempts: !Ref Size}"),
    "destination by parameter": function(destination("Type: SQS, Destination: !Ref Given")),
    "no configuration": function("EventInvokeConfig: {}"),
    "empty destinations": function("EventInvokeConfig: {DestinationConfig: {}}"),
    "own role": function(f"{OWN_ROLE}, " + destination("Type: SQS")),
    "global destination": function(head=f"Globals: {{Function: {{{destination('Type: SQS')}}}}}\n") + FUNCTION.format(
        properties="Timeout: 3", attributes="").replace("  F:", "  G:"),
    "two choices": function(
        f"EventInvokeConfig: {{DestinationConfig: {{OnFailure: {{Type: SQS, Destination: !If [C, !GetAtt Q.Arn, {NONE}]}}, "
        f"OnSuccess: {{Type: SNS, Destination: !If [D, !Ref T, {NONE}]}}}}}}", "Condition: C"),
    "kept": function(destination("Type: SQS"), "DeletionPolicy: Retain\n    DependsOn: Q\n    Metadata: {a: b}"),
    "names of what is made": function(
        "EventInvokeConfig: {DestinationConfig: {OnFailure: {Type: SQS}, OnSuccess: {Type: SNS}}}",
        more="Outputs: {O: {Value: !GetAtt F.DestinationQueue.Arn}, P: {Value: !Ref F.DestinationTopic}}\n"),
    "dead letters to a queue": function("DeadLetterQueue: {Type: SQS, TargetArn: !GetAtt Q.Arn}"),
    "dead letters to a topic": function("DeadLetterQueue: {Type: SNS, TargetArn: !Ref T}"),
    "no dead letters": function("DeadLetterQueue: {}"),
    "dead letters nowhere": function("DeadLetterQueue: {Type: Lambda, TargetArn: x}"),
    "queue": function(sqs(
        "BatchSize: 5, MaximumBatchingWindowInSeconds: 3, Enabled: false, FunctionResponseTypes: [ReportBatchItemFailures], "
        'ScalingConfig: {MaximumConcurrency: 5}, FilterCriteria: {Filters: [{Pattern: "{}"}]}')),
    "queue of an alias": function("AutoPublishAlias: live, " + sqs("BatchSize: !Ref Size")),
    "queue with a wrong size": function(sqs("BatchSize: many")),
    "queue with a wrong destination": function(sqs("DestinationConfig: {OnFailure: {Type: Lambda, Destination: x}}")),
    "topic": function(sns("FilterPolicy: {a: [b]}, FilterPolicyScope: MessageBody, RedrivePolicy: {deadLetterTargetArn: !GetAtt Q.Arn}")),
    "topic by a queue": function(sns("SqsSubscription: true, FilterPolicy: {a: [b]}")),
    "topic by an own queue": function(sns(
        "SqsSubscription: {BatchSize: 4, Enabled: false, QueueArn: !GetAtt Q.Arn, QueueUrl: !Ref Q, QueuePolicyLogicalId: P}")),
    "topic by no queue": function(sns("SqsSubscription: {}")),
    "topic by half a queue": function(sns("SqsSubscription: {QueueArn: !GetAtt Q.Arn}")),
    "ordered topic": function(sns("SqsSubscription: true")).replace(
        "AWS::SNS::Topic}", 'AWS::SNS::Topic, Properties: {FifoTopic: true, TopicName: t.fifo}}'),
    "no bucket": function(event("S3", "Bucket: !Ref T, Events: x")),
    "tags that go on": function("PropagateTags: true, Tags: {a: b}, " + destination("Type: SQS") + ", " + sns("SqsSubscription: true")),
    "tags that stay": function("Tags: {a: b}, " + destination("Type: SQS")),
    "connector to several": function(more=CONNECTOR.format("F", "[{Id: Q}, {Id: T}]", "[Write]")),
    "connector of a polled queue": function(sqs("BatchSize: 1"), more=CONNECTOR.format("Q", "{Id: F}", "[Read, Write]")),
    "connector without permission": function(more=CONNECTOR.format("F", "{Id: Q}", "[]")),
    "connector with a wrong one": function(more=CONNECTOR.format("F", "{Id: T}", "[Read]")),
}
for kind, arn in TARGETS.items():
    for name in ("OnSuccess", "OnFailure"):
        CASES[f"{kind} {name}"] = function(destination(f"Type: {kind}, Destination: {arn}", name))
    CASES[f"{kind} or none"] = function(destination(f"Type: {kind}, Destination: !If [C, {arn}, {NONE}]"))
    CASES[f"none or {kind}"] = function(destination(f"Type: {kind}, Destination: !If [C, {NONE}, {arn}]"), "Condition: D")
    CASES[f"{kind} never"] = function(destination(f"Type: {kind}, Destination: !If [C, {NONE}, {NONE}]"))
    CASES[f"{kind} made"] = function(destination(f"Type: {kind}"))
for source, target, permissions in (
        ("F", "Q", "[Write]"), ("F", "Q", "[Read]"), ("F", "Q", "[Read, Write]"), ("F", "T", "[Write]"), ("T", "Q", "[Write]"),
        ("T", "F", "[Write]"), ("Q", "F", "[Read, Write]"), ("Q", "F", "[Read]"), ("F", "B", "[Read, Write]"),
        ("B", "F", "[Write]"), ("F", "DB", "[Read, Write]"), ("DB", "F", "[Read]"), ("F", "F", "[Write]")):
    CASES[f"connector {source} {target} {permissions}"] = function(more=CONNECTOR.format(source, f"{{Id: {target}}}", permissions))


@pytest.fixture(scope="module")
def expected():
    translated = subprocess.run(
        [CLIENTS / "sam" / "bin" / "python", "-c", TRANSLATE], input=json.dumps(CASES), capture_output=True, text=True,
        check=True, env={**clean_environment(), "AWS_DEFAULT_REGION": "us-east-1"})
    return json.loads(translated.stdout)


def plain(value):
    """Without what means the same: the order of lists, and a condition that SAM writes into another one."""
    if isinstance(value, list):
        return sorted(map(plain, value), key=lambda element: json.dumps(element, sort_keys=True))
    if not isinstance(value, dict):
        return value
    if list(value) == ["Condition"] and isinstance(value["Condition"], dict):
        return plain(value["Condition"])
    return {name: plain(member) for name, member in value.items() if name not in ("Transform", "AWSTemplateFormatVersion")}


class TestSAMTransform:
    @pytest.mark.parametrize("name", CASES)
    def test_it_makes_what_sam_makes(self, martlet, expected, name):
        client = martlet.boto("cloudformation")
        where = {"StackName": "transform-" + str(list(CASES).index(name)), "ChangeSetName": "made"}
        client.create_change_set(
            **where, ChangeSetType="CREATE", TemplateBody=CASES[name],
            Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
        wanted = expected[name]
        if "Fault" in wanted:
            reason = client.describe_change_set(**where)["StatusReason"]
            for message in wanted["Fault"]:
                assert message in reason
        else:
            made = client.get_template(**where, TemplateStage="Processed")["TemplateBody"]
            assert plain(json.loads(made) if isinstance(made, str) else made) == plain(wanted)
        client.delete_stack(StackName=where["StackName"])


APPLICATION = HEAD + """
Resources:
  Given: {Type: AWS::SQS::Queue}
  Bucket: {Type: AWS::S3::Bucket}
  Fails:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.12
      Handler: index.handler
      InlineCode: |
        def handler(event, context):
            raise ValueError(event["what"])
      AutoPublishAlias: !Ref Alias
      EventInvokeConfig:
        MaximumRetryAttempts: 0
        DestinationConfig: {OnFailure: {Type: S3Bucket, Destination: !GetAtt Bucket.Arn}}
  Works:
    Type: AWS::Serverless::Function
    Condition: C
    Properties:
      Runtime: python3.12
      Handler: index.handler
      InlineCode: |
        def handler(event, context):
            return event
      PropagateTags: true
      Tags: {team: swift}
      EventInvokeConfig:
        DestinationConfig:
          OnSuccess: {Type: SQS, Destination: !If [D, !GetAtt Given.Arn, !Ref AWS::NoValue]}
          OnFailure: {Type: SNS}
  Quiet:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.12
      Handler: index.handler
      InlineCode: "def handler(event, context): pass"
      EventInvokeConfig: {DestinationConfig: {}}
Outputs:
  Fails: {Value: !Ref Fails.Alias}
  Bucket: {Value: !Ref Bucket}
  Works: {Value: !Ref Works}
  Results: {Value: !Ref Works.DestinationQueue}
"""


class TestDeployedDestinations:
    def test_results_reach_a_bucket_and_a_queue_made_for_them(self, martlet):
        client = martlet.boto("cloudformation")
        client.create_stack(
            StackName="results", TemplateBody=APPLICATION, Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
        client.get_waiter("stack_create_complete").wait(StackName="results", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        stack = client.describe_stacks(StackName="results")["Stacks"][0]
        made = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
        functions = martlet.boto("lambda")
        config = functions.get_function_event_invoke_config(FunctionName=made["Fails"])
        assert config["FunctionArn"].endswith(":live") and config["MaximumRetryAttempts"] == 0
        functions.invoke(FunctionName=made["Fails"], InvocationType="Event", Payload=b'{"what": "rain"}')
        functions.invoke(FunctionName=made["Works"], InvocationType="Event", Payload=b'{"what": "sun"}')
        self.reached(martlet, made)
        assert martlet.boto("sqs").list_queue_tags(QueueUrl=made["Results"])["Tags"]["team"] == "swift"
        for key in self.objects(martlet, made):
            martlet.boto("s3").delete_object(Bucket=made["Bucket"], Key=key)
        client.delete_stack(StackName="results")
        client.get_waiter("stack_delete_complete").wait(StackName="results", WaiterConfig={"Delay": 1, "MaxAttempts": 60})

    @staticmethod
    def objects(martlet, made):
        return [found["Key"] for found in martlet.boto("s3").list_objects_v2(Bucket=made["Bucket"]).get("Contents", [])]

    def reached(self, martlet, made):
        keys = eventually(lambda: self.objects(martlet, made), seconds=60)
        assert keys, "nothing came into the bucket"
        failure = json.load(martlet.boto("s3").get_object(Bucket=made["Bucket"], Key=keys[0])["Body"])
        assert failure["responsePayload"]["errorMessage"] == "rain"
        messages = eventually(lambda: martlet.boto("sqs").receive_message(
            QueueUrl=made["Results"], WaitTimeSeconds=1).get("Messages"), seconds=60)
        assert json.loads(messages[0]["Body"])["responsePayload"] == {"what": "sun"}
