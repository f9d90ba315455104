"""Functions that get the messages of queues, as boto3 sees it."""

import json
import threading
import time

import pytest
from botocore.exceptions import ClientError

from conftest import TRUST
from martlet_server import ACCOUNT, REGION, eventually, refusal

ECHO = """
import boto3, json, os
sqs = boto3.client("sqs")

def handler(event, context):
    for record in event["Records"]:
        sqs.send_message(QueueUrl=os.environ["RESULTS"], MessageBody=json.dumps(record))
"""

# Says of each batch which bodies it had; fails as the bodies want it.
PICKY = """
import json, os, time, boto3
sqs = boto3.client("sqs")

def handler(event, context):
    bodies = [record["body"] for record in event["Records"]]
    counts = [record["attributes"]["ApproximateReceiveCount"] for record in event["Records"]]
    sqs.send_message(QueueUrl=os.environ["RESULTS"], MessageBody=json.dumps({"bodies": bodies, "counts": counts}))
    if any(body == "raise" for body in bodies):
        raise ValueError("raise")
    if any(body == "nonsense" for body in bodies):
        return {"batchItemFailures": [{"itemIdentifier": "nobody"}]}
    return {"batchItemFailures": [
        {"itemIdentifier": record["messageId"]} for record in event["Records"] if record["body"].startswith("poison")]}
"""

QUEUE_RIGHTS = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]


@pytest.fixture(scope="class")
def queues(martlet):
    return martlet.boto("sqs")


@pytest.fixture(scope="class")
def make_queue(queues):
    def make(name, **attributes):
        attributes = {key: str(value) for key, value in ({"VisibilityTimeout": 10} | attributes).items()}
        url = queues.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
        return url, f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"

    return make


@pytest.fixture(scope="class")
def consumer_role(martlet, role):
    """The functions' role, with what reading queues needs."""
    allow(martlet, QUEUE_RIGHTS + ["sqs:SendMessage"])
    return role


def allow(martlet, actions, role="function"):
    martlet.boto("iam").put_role_policy(
        RoleName=role, PolicyName="queues", PolicyDocument=json.dumps({
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Action": actions, "Resource": "*"}]}))


def drain(queues, url, count, seconds=20):
    """The bodies of so many messages, as JSON."""
    found = []
    deadline = time.monotonic() + seconds
    while len(found) < count and time.monotonic() < deadline:
        messages = queues.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1).get("Messages", [])
        for message in messages:
            queues.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            found.append(json.loads(message["Body"]))
    return found


def left(queues, url):
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed"]
    return sum(int(value) for value in queues.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"].values())


def becomes(client, uuid, state):
    return eventually(lambda: client.get_event_source_mapping(UUID=uuid)["State"] == state)


class TestQueueToFunction:
    def test_order_reaches_function(self, martlet, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("orders")
        results, _ = make_queue("results")
        client = make_function("echo", ECHO, Environment={"Variables": {"RESULTS": results}})
        made = client.create_event_source_mapping(EventSourceArn=arn, FunctionName="echo", Tags={"team": "a"})
        assert made["State"] == "Creating" and made["StateTransitionReason"] == "USER_INITIATED"
        assert made["BatchSize"] == 10 and made["MaximumBatchingWindowInSeconds"] == 0
        assert made["FunctionArn"] == f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:echo"
        mapping_arn = f"arn:aws:lambda:{REGION}:{ACCOUNT}:event-source-mapping:{made['UUID']}"
        assert made["EventSourceMappingArn"] == mapping_arn
        assert client.list_tags(Resource=mapping_arn)["Tags"] == {"team": "a"}
        assert becomes(client, made["UUID"], "Enabled")
        sent = queues.send_message(
            QueueUrl=url, MessageBody='{"order": 1}', MessageAttributes={
                "kind": {"DataType": "String", "StringValue": "new"},
                "raw": {"DataType": "Binary", "BinaryValue": b"\x00\x01"}})
        [record] = drain(queues, results, 1)
        assert record["messageId"] == sent["MessageId"] and record["body"] == '{"order": 1}'
        assert record["md5OfBody"] == sent["MD5OfMessageBody"]
        assert record["md5OfMessageAttributes"] == sent["MD5OfMessageAttributes"]
        assert record["messageAttributes"] == {
            "kind": {"stringValue": "new", "stringListValues": [], "binaryListValues": [], "dataType": "String"},
            "raw": {"binaryValue": "AAE=", "stringListValues": [], "binaryListValues": [], "dataType": "Binary"}}
        assert (record["eventSource"], record["eventSourceARN"], record["awsRegion"]) == ("aws:sqs", arn, REGION)
        assert record["attributes"]["ApproximateReceiveCount"] == "1"
        assert {"SentTimestamp", "SenderId", "ApproximateFirstReceiveTimestamp"} <= set(record["attributes"])
        assert eventually(lambda: left(queues, url) == 0)
        assert client.get_event_source_mapping(UUID=made["UUID"])["LastProcessingResult"] == "OK"

    def test_mapping_is_listed_and_not_made_twice(self, martlet, make_queue, make_function, consumer_role):
        _, arn = make_queue("listed")
        client = make_function("listed", ECHO, Environment={"Variables": {"RESULTS": "x"}})
        uuid = client.create_event_source_mapping(EventSourceArn=arn, FunctionName="listed")["UUID"]
        code, message = refusal(client.create_event_source_mapping, EventSourceArn=arn, FunctionName="listed")
        assert code == "ResourceConflictException"
        assert message == (
            f'An event source mapping with SQS arn (" {arn} ") and function (" listed ") already exists. '
            f"Please update or delete the existing mapping with UUID {uuid}")
        listed = client.list_event_source_mappings(EventSourceArn=arn)["EventSourceMappings"]
        assert [mapping["UUID"] for mapping in listed] == [uuid]
        assert [mapping["UUID"] for mapping in client.list_event_source_mappings(FunctionName="listed")[
            "EventSourceMappings"]] == [uuid]
        assert client.list_event_source_mappings(FunctionName="other")["EventSourceMappings"] == []
        assert client.delete_event_source_mapping(UUID=uuid)["State"] == "Deleting"

        def gone():
            try:
                client.get_event_source_mapping(UUID=uuid)
            except ClientError as error:
                return error.response["Error"]["Code"] == "ResourceNotFoundException"

        assert eventually(gone)
        client.create_event_source_mapping(EventSourceArn=arn, FunctionName="listed", Enabled=False)

    def test_poison_goes_to_dead_letter_queue_with_its_count(self, queues, make_queue, make_function, consumer_role):
        dead, dead_arn = make_queue("dead")
        url, arn = make_queue(
            "poisoned", VisibilityTimeout=2,
            RedrivePolicy=json.dumps({"deadLetterTargetArn": dead_arn, "maxReceiveCount": 2}))
        results, _ = make_queue("poison-results")
        client = make_function("picky", PICKY, Timeout=2, Environment={"Variables": {"RESULTS": results}})
        client.create_event_source_mapping(
            EventSourceArn=arn, FunctionName="picky", FunctionResponseTypes=["ReportBatchItemFailures"])
        queues.send_message_batch(QueueUrl=url, Entries=[
            {"Id": str(number), "MessageBody": body} for number, body in enumerate(["fine", "poison", "good"])])
        message = eventually(lambda: queues.receive_message(
            QueueUrl=dead, WaitTimeSeconds=1, AttributeNames=["All"]).get("Messages"))[0]
        assert message["Body"] == "poison"
        assert message["Attributes"]["ApproximateReceiveCount"] == "3"
        assert message["Attributes"]["DeadLetterQueueSourceArn"] == arn
        batches = drain(queues, results, 2)
        tried = [body for batch in batches for body in batch["bodies"]]
        assert sorted(tried) == ["fine", "good", "poison", "poison"]
        assert eventually(lambda: left(queues, url) == 0)

    def test_whole_batch_comes_again_where_the_report_makes_no_sense(self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("nonsense", VisibilityTimeout=2)
        results, _ = make_queue("nonsense-results")
        client = make_function("nonsense", PICKY, Timeout=2, Environment={"Variables": {"RESULTS": results}})
        client.create_event_source_mapping(
            EventSourceArn=arn, FunctionName="nonsense", FunctionResponseTypes=["ReportBatchItemFailures"])
        queues.send_message(QueueUrl=url, MessageBody="nonsense")
        batches = drain(queues, results, 2)
        assert [batch["counts"] for batch in batches] == [["1"], ["2"]]
        queues.purge_queue(QueueUrl=url)

    def test_failing_function_sees_messages_again_after_their_timeout(
            self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("raising", VisibilityTimeout=2)
        results, _ = make_queue("raising-results")
        client = make_function("raising", PICKY, Timeout=2, Environment={"Variables": {"RESULTS": results}})
        uuid = client.create_event_source_mapping(EventSourceArn=arn, FunctionName="raising")["UUID"]
        began = time.monotonic()
        queues.send_message(QueueUrl=url, MessageBody="raise")
        batches = drain(queues, results, 2)
        assert [batch["counts"] for batch in batches] == [["1"], ["2"]]
        assert time.monotonic() - began >= 2
        assert eventually(lambda: client.get_event_source_mapping(UUID=uuid)["LastProcessingResult"]
                          == "PROBLEM: Function call failed")
        queues.purge_queue(QueueUrl=url)

    def test_first_in_first_out_within_each_group(self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("line.fifo", FifoQueue="true", ContentBasedDeduplication="true")
        results, _ = make_queue("line-results.fifo", FifoQueue="true", ContentBasedDeduplication="true")
        source = ECHO.replace("MessageBody=json.dumps(record)", 'MessageBody=record["body"], MessageGroupId="all"')
        client = make_function("line", source, Environment={"Variables": {"RESULTS": results}})
        client.create_event_source_mapping(EventSourceArn=arn, FunctionName="line", BatchSize=3)
        for number in range(20):
            for group in "abc":
                queues.send_message(
                    QueueUrl=url, MessageBody=json.dumps([group, number]), MessageGroupId=group)
        seen = drain(queues, results, 60, seconds=40)
        for group in "abc":
            assert [number for name, number in seen if name == group] == list(range(20))

    def test_window_collects_a_large_batch(self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("windowed", VisibilityTimeout=30)
        results, _ = make_queue("windowed-results")
        client = make_function("windowed", PICKY, Environment={"Variables": {"RESULTS": results}})
        client.create_event_source_mapping(
            EventSourceArn=arn, FunctionName="windowed", BatchSize=100, MaximumBatchingWindowInSeconds=2)
        for start in range(0, 50, 10):
            queues.send_message_batch(QueueUrl=url, Entries=[
                {"Id": str(number), "MessageBody": str(number)} for number in range(start, start + 10)])
        [batch] = drain(queues, results, 1)
        assert sorted(batch["bodies"], key=int) == [str(number) for number in range(50)]

    def test_filter_lets_through_what_matches_and_deletes_the_rest(
            self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("filtered")
        results, _ = make_queue("filtered-results")
        client = make_function("filtered", PICKY, Environment={"Variables": {"RESULTS": results}})
        uuid = client.create_event_source_mapping(
            EventSourceArn=arn, FunctionName="filtered", FilterCriteria={"Filters": [
                {"Pattern": json.dumps({"body": {"kind": ["order"], "total": [{"numeric": [">", 100]}]}})},
                {"Pattern": json.dumps({"body": [{"prefix": "plain"}]})}]})["UUID"]
        wanted = [json.dumps({"kind": "order", "total": 200}), "plain text"]
        others = [json.dumps({"kind": "order", "total": 50}), json.dumps({"kind": "visit"}), "other text"]
        queues.send_message_batch(QueueUrl=url, Entries=[
            {"Id": str(number), "MessageBody": body} for number, body in enumerate(others + wanted + others)])
        assert eventually(lambda: left(queues, url) == 0)
        seen = [body for batch in drain(queues, results, 3, seconds=3) for body in batch["bodies"]]
        assert sorted(seen) == sorted(wanted)
        changed = client.update_event_source_mapping(UUID=uuid, FilterCriteria={})
        assert "FilterCriteria" not in changed
        assert becomes(client, uuid, "Enabled")
        queues.send_message(QueueUrl=url, MessageBody="other text")
        assert drain(queues, results, 1)[0]["bodies"] == ["other text"]
        assert refusal(client.update_event_source_mapping, UUID=uuid, FilterCriteria={
            "Filters": [{"Pattern": '{"body": "x"}'}]}) == (
            "InvalidParameterValueException", "Invalid filter pattern definition.")

    def test_disabled_mapping_takes_nothing(self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("paused")
        results, _ = make_queue("paused-results")
        client = make_function("paused", PICKY, Environment={"Variables": {"RESULTS": results}})
        uuid = client.create_event_source_mapping(EventSourceArn=arn, FunctionName="paused", Enabled=False)["UUID"]
        assert becomes(client, uuid, "Disabled")
        queues.send_message(QueueUrl=url, MessageBody="waits")
        time.sleep(1)
        assert left(queues, url) == 1
        assert client.update_event_source_mapping(UUID=uuid, Enabled=True)["State"] == "Enabling"
        assert drain(queues, results, 1)[0]["bodies"] == ["waits"]
        assert becomes(client, uuid, "Enabled")
        assert client.update_event_source_mapping(UUID=uuid, Enabled=False)["State"] == "Disabling"
        assert becomes(client, uuid, "Disabled")
        queues.send_message(QueueUrl=url, MessageBody="stays")
        time.sleep(1)
        assert left(queues, url) == 1

    def test_alias_is_run(self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("aliased")
        results, _ = make_queue("aliased-results")
        source = ECHO.replace("json.dumps(record)", "json.dumps(context.invoked_function_arn)")
        client = make_function("aliased", source, Environment={"Variables": {"RESULTS": results}})
        version = client.publish_version(FunctionName="aliased")["Version"]
        client.create_alias(FunctionName="aliased", Name="live", FunctionVersion=version)
        made = client.create_event_source_mapping(EventSourceArn=arn, FunctionName="aliased:live")
        assert made["FunctionArn"].endswith(":function:aliased:live")
        queues.send_message(QueueUrl=url, MessageBody="x")
        assert drain(queues, results, 1) == [made["FunctionArn"]]

    def test_two_batches_at_one_time_and_no_more(self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("two", VisibilityTimeout=30)
        results, _ = make_queue("two-results")
        source = PICKY.replace(
            "def handler(event, context):",
            "def handler(event, context):\n    began = time.time()\n    time.sleep(0.4)").replace(
            '"counts": counts', '"counts": [began, time.time()]')
        client = make_function("two", source, Environment={"Variables": {"RESULTS": results}})
        client.create_event_source_mapping(
            EventSourceArn=arn, FunctionName="two", BatchSize=1, ScalingConfig={"MaximumConcurrency": 2})
        for number in range(10):
            queues.send_message(QueueUrl=url, MessageBody=str(number))
        spans = [batch["counts"] for batch in drain(queues, results, 10, seconds=30)]
        assert len(spans) == 10
        most = max(sum(begin <= at < end for begin, end in spans) for at, _ in spans)
        assert most == 2

    def test_throttled_batches_are_not_counted_against_messages(self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("narrow", VisibilityTimeout=30)
        results, _ = make_queue("narrow-results")
        source = PICKY.replace("    bodies =", "    time.sleep(0.2)\n    bodies =", 1)
        client = make_function("narrow", source, Environment={"Variables": {"RESULTS": results}})
        client.put_function_concurrency(FunctionName="narrow", ReservedConcurrentExecutions=1)
        client.create_event_source_mapping(EventSourceArn=arn, FunctionName="narrow", BatchSize=1)
        for number in range(12):
            queues.send_message(QueueUrl=url, MessageBody=str(number))
        batches = drain(queues, results, 12, seconds=40)
        assert sorted(int(batch["bodies"][0]) for batch in batches) == list(range(12))
        assert {count for batch in batches for count in batch["counts"]} == {"1"}

    def test_revoked_permission_shows_and_ends(self, martlet, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("revoked")
        results, _ = make_queue("revoked-results")
        client = make_function("revoked", PICKY, Environment={"Variables": {"RESULTS": results}})
        uuid = client.create_event_source_mapping(EventSourceArn=arn, FunctionName="revoked")["UUID"]
        queues.send_message(QueueUrl=url, MessageBody="first")
        assert len(drain(queues, results, 1)) == 1
        allow(martlet, ["sqs:SendMessage"])
        try:
            # The poll that waits already still gets one.
            queues.send_message(QueueUrl=url, MessageBody="second")
            problem = "PROBLEM: The provided execution role does not have permissions to call"
            assert eventually(
                lambda: client.get_event_source_mapping(UUID=uuid)["LastProcessingResult"].startswith(problem), 30)
        finally:
            allow(martlet, QUEUE_RIGHTS + ["sqs:SendMessage"])
        assert eventually(lambda: left(queues, url) == 0, 40)

    def test_loop_through_the_queue_is_stopped(self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("loop", VisibilityTimeout=30)
        results, _ = make_queue("loop-results")
        source = ECHO + '        sqs.send_message(QueueUrl=os.environ["LOOP"], MessageBody="again")\n'
        client = make_function("loop", source, Environment={"Variables": {"RESULTS": results, "LOOP": url}})
        client.create_event_source_mapping(EventSourceArn=arn, FunctionName="loop")
        queues.send_message(QueueUrl=url, MessageBody="begin")
        assert len(drain(queues, results, 17, seconds=15)) == 16


class TestRefusals:
    def test_what_aws_refuses_is_refused_in_its_words(self, martlet, make_queue, make_function, consumer_role):
        url, arn = make_queue("short", VisibilityTimeout=30)
        _, fifo = make_queue("short.fifo", FifoQueue="true", VisibilityTimeout=60)
        client = make_function("slow", ECHO, Timeout=60, Environment={"Variables": {"RESULTS": "x"}})
        create = client.create_event_source_mapping
        assert refusal(create, EventSourceArn=arn, FunctionName="slow") == (
            "InvalidParameterValueException",
            "Queue visibility timeout: 30 seconds is less than Function timeout: 60 seconds")
        assert refusal(create, EventSourceArn=arn + "-missing", FunctionName="slow") == (
            "InvalidParameterValueException",
            "Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. "
            "SQS Error Message: The specified queue does not exist.")
        assert refusal(create, EventSourceArn=arn, FunctionName="nobody") == (
            "InvalidParameterValueException", "Function does not exist")
        assert refusal(create, EventSourceArn=arn, FunctionName="slow", BatchSize=11) == (
            "InvalidParameterValueException",
            "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10")
        assert refusal(create, EventSourceArn=fifo, FunctionName="slow", MaximumBatchingWindowInSeconds=1) == (
            "InvalidParameterValueException", "Batching window is not supported for FIFO queues")
        assert refusal(create, EventSourceArn=arn, FunctionName="slow", StartingPosition="LATEST") == (
            "InvalidParameterValueException", "StartingPosition is not valid for SQS event sources.")
        assert refusal(create, EventSourceArn=arn, FunctionName="slow", ParallelizationFactor=2)[0] == (
            "InvalidParameterValueException")
        assert "less than or equal to 1000" in refusal(
            create, EventSourceArn=arn, FunctionName="slow", ScalingConfig={"MaximumConcurrency": 1001})[1]
        assert refusal(create, FunctionName="slow") == (
            "InvalidParameterValueException", "Unrecognized event source.")
        code, message = refusal(
            create, EventSourceArn=f"arn:aws:kafka:{REGION}:{ACCOUNT}:cluster/c/1", FunctionName="slow")
        assert code == "NotImplementedException" and "kafka" in message
        for call in (client.get_event_source_mapping, client.delete_event_source_mapping, client.update_event_source_mapping):
            assert refusal(call, UUID="c1a2b3c4-0000-4000-8000-000000000000") == (
                "ResourceNotFoundException", "The resource you requested does not exist.")

    def test_role_must_be_allowed_to_read_the_queue(self, martlet, make_queue, make_function, role):
        allow(martlet, ["sqs:SendMessage"])
        _, arn = make_queue("closed")
        client = make_function("closed", ECHO, Environment={"Variables": {"RESULTS": "x"}})
        assert refusal(client.create_event_source_mapping, EventSourceArn=arn, FunctionName="closed") == (
            "InvalidParameterValueException",
            "The provided execution role does not have permissions to call ReceiveMessage on SQS")
        allow(martlet, QUEUE_RIGHTS + ["sqs:SendMessage"])


class TestOtherAccount:
    def test_queue_of_another_account(self, martlet, queues, make_queue, make_function, consumer_role):
        other = martlet.boto("sqs", key="111122223333")
        url = other.create_queue(QueueName="theirs", Attributes={"VisibilityTimeout": "10"})["QueueUrl"]
        arn = f"arn:aws:sqs:{REGION}:111122223333:theirs"
        results, _ = make_queue("their-results")
        client = make_function("foreign", PICKY, Environment={"Variables": {"RESULTS": results}})
        assert "does not have permissions to call ReceiveMessage on SQS" in refusal(
            client.create_event_source_mapping, EventSourceArn=arn, FunctionName="foreign")[1]
        other.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"AWS": consumer_role}, "Action": QUEUE_RIGHTS, "Resource": arn}]})})
        client.create_event_source_mapping(EventSourceArn=arn, FunctionName="foreign")
        other.send_message(QueueUrl=url, MessageBody="across")
        assert drain(queues, results, 1)[0]["bodies"] == ["across"]
        assert eventually(lambda: left(other, url) == 0)


SAM_TEMPLATE = """
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties: {VisibilityTimeout: 60}
  Results: {Type: AWS::SQS::Queue}
  Failures: {Type: AWS::SQS::Queue}
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.11
      Handler: index.handler
      Timeout: 10
      DeadLetterQueue: {Type: SQS, TargetArn: !GetAtt Failures.Arn}
      Environment: {Variables: {RESULTS: !Ref Results}}
      Policies: [{SQSSendMessagePolicy: {QueueName: !GetAtt Results.QueueName}}]
      EventInvokeConfig:
        MaximumRetryAttempts: 0
        DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Failures.Arn}}
      InlineCode: |
        import boto3, os
        def handler(event, context):
            for record in event["Records"]:
                boto3.client("sqs").send_message(QueueUrl=os.environ["RESULTS"], MessageBody=record["body"])
      Events:
        Order:
          Type: SQS
          Properties:
            Queue: !GetAtt Orders.Arn
            BatchSize: SIZE
            FunctionResponseTypes: [ReportBatchItemFailures]
            FilterCriteria: {Filters: [{Pattern: '{"body": {"kind": ["order"]}}'}]}
Outputs:
  Orders: {Value: !Ref Orders}
  Results: {Value: !Ref Results}
  Failures: {Value: !Ref Failures}
  Mapping: {Value: !Ref WorkerOrder}
  Worker: {Value: !Ref Worker}
"""


TOPIC_TEMPLATE = """
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Resources:
  News: {Type: AWS::SNS::Topic}
  Results: {Type: AWS::SQS::Queue}
  Reader:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.11
      Handler: index.handler
      Timeout: 10
      Environment: {Variables: {RESULTS: !Ref Results}}
      Policies: [{SQSSendMessagePolicy: {QueueName: !GetAtt Results.QueueName}}]
      InlineCode: |
        import boto3, json, os
        def handler(event, context):
            for record in event["Records"]:
                boto3.client("sqs").send_message(QueueUrl=os.environ["RESULTS"], MessageBody=json.dumps(
                    json.loads(record["body"])["Message"]))
      Events:
        News: {Type: SNS, Properties: {Topic: !Ref News, SqsSubscription: true}}
Outputs:
  News: {Value: !Ref News}
  Results: {Value: !Ref Results}
"""


class TestStacks:
    def test_sam_function_reads_a_topic_through_its_queue(self, martlet, queues):
        formation = martlet.boto("cloudformation")
        formation.create_stack(StackName="news", TemplateBody=TOPIC_TEMPLATE, Capabilities=[
            "CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
        formation.get_waiter("stack_create_complete").wait(StackName="news", WaiterConfig={"Delay": 1})
        outputs = {output["OutputKey"]: output["OutputValue"] for output in formation.describe_stacks(
            StackName="news")["Stacks"][0]["Outputs"]}
        martlet.boto("sns").publish(TopicArn=outputs["News"], Message="hello")
        assert drain(queues, outputs["Results"], 1) == ["hello"]
        formation.delete_stack(StackName="news")
        formation.get_waiter("stack_delete_complete").wait(StackName="news", WaiterConfig={"Delay": 1})

    def test_sam_application_is_deployed_changed_and_deleted(self, martlet, queues):
        formation, client = martlet.boto("cloudformation"), martlet.boto("lambda")
        capabilities = ["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"]
        formation.create_stack(
            StackName="orders", TemplateBody=SAM_TEMPLATE.replace("SIZE", "5"), Capabilities=capabilities)
        formation.get_waiter("stack_create_complete").wait(StackName="orders", WaiterConfig={"Delay": 1})
        outputs = {output["OutputKey"]: output["OutputValue"] for output in formation.describe_stacks(
            StackName="orders")["Stacks"][0]["Outputs"]}
        mapping = client.get_event_source_mapping(UUID=outputs["Mapping"])
        assert mapping["State"] == "Enabled" and mapping["BatchSize"] == 5
        for kind in ("visit", "order"):
            queues.send_message(QueueUrl=outputs["Orders"], MessageBody=json.dumps({"kind": kind}))
        assert drain(queues, outputs["Results"], 1) == [{"kind": "order"}]
        assert eventually(lambda: left(queues, outputs["Orders"]) == 0)
        # An event that is no batch of records fails, and goes to the destination and the dead letters.
        client.invoke(FunctionName=outputs["Worker"], InvocationType="Event", Payload='{"no": "records"}')
        bodies = drain(queues, outputs["Failures"], 2)
        assert {"no": "records"} in bodies
        assert {body["requestContext"]["condition"] for body in bodies if "version" in body} == {"RetriesExhausted"}
        formation.update_stack(
            StackName="orders", TemplateBody=SAM_TEMPLATE.replace("SIZE", "7"), Capabilities=capabilities)
        formation.get_waiter("stack_update_complete").wait(StackName="orders", WaiterConfig={"Delay": 1})
        changed = client.get_event_source_mapping(UUID=outputs["Mapping"])
        assert changed["BatchSize"] == 7 and changed["State"] == "Enabled"
        formation.delete_stack(StackName="orders")
        formation.get_waiter("stack_delete_complete").wait(StackName="orders", WaiterConfig={"Delay": 1})
        assert client.list_event_source_mappings()["EventSourceMappings"] == []


class TestKill9:
    def test_nothing_is_lost_by_a_kill_under_load(self, martlet, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("load", VisibilityTimeout=5)
        results, _ = make_queue("load-results")
        source = PICKY.replace('MessageBody=json.dumps({"bodies": bodies, "counts": counts})', "MessageBody=json.dumps(bodies)")
        client = make_function("load", source, Timeout=5, Environment={"Variables": {"RESULTS": results}})
        client.create_event_source_mapping(EventSourceArn=arn, FunctionName="load")
        sent = set()

        def send(start):
            for number in range(start, start + 100, 10):
                try:
                    answer = queues.send_message_batch(QueueUrl=url, Entries=[
                        {"Id": str(one), "MessageBody": str(one)} for one in range(number, number + 10)])
                except Exception:
                    return  # The server is gone.
                sent.update(int(entry["Id"]) for entry in answer["Successful"])

        for round in range(3):
            threads = [threading.Thread(target=send, args=(round * 1000 + start,)) for start in range(0, 300, 100)]
            for thread in threads:
                thread.start()
            time.sleep(0.4 + 0.2 * round)
            martlet.kill9()
            for thread in threads:
                thread.join()
            martlet.start()
        assert sent
        seen = set()

        def complete():
            for batch in drain(queues, results, 1, seconds=2):
                seen.update(int(body) for body in batch)
            return sent <= seen

        assert eventually(complete, 60), sorted(sent - seen)[:10]
        assert eventually(lambda: left(queues, url) == 0, 30)
