"""Mappings of queues to functions at their edges: every setting, every limit, and what becomes of them when something goes."""

import json
import time

import pytest
from botocore.config import Config

from conftest import settle
from martlet_server import REGION, eventually
from test_event_sources import (  # noqa: F401: fixtures are found by their names
    ECHO, PICKY, becomes, consumer_role, drain, left, make_queue, queues, refusal)

INVALID = "InvalidParameterValueException"
# Tells when it began and ended with which bodies.
SPANS = """
import json, os, time, boto3
sqs = boto3.client("sqs")

def handler(event, context):
    began = time.time()
    time.sleep(float(os.environ.get("SECONDS", "0.1")))
    for record in event["Records"]:
        sqs.send_message(QueueUrl=os.environ["RESULTS"], MessageBody=json.dumps({
            "body": record["body"], "count": record["attributes"]["ApproximateReceiveCount"],
            "batch": context.aws_request_id, "size": len(event["Records"]), "span": [began, time.time()]}))
"""


def variables(results, **more):
    return {"Variables": {"RESULTS": results} | more}


def result(client, uuid):
    return client.get_event_source_mapping(UUID=uuid)["LastProcessingResult"]


class TestSettings:
    # Members of CreateEventSourceMapping: those that work, those of other sources, and those that are refused by name.
    WORKING = {
        "EventSourceArn", "FunctionName", "Enabled", "BatchSize", "FilterCriteria", "MaximumBatchingWindowInSeconds", "Tags",
        "FunctionResponseTypes", "ScalingConfig"}
    FOREIGN = {
        "ParallelizationFactor": 2, "DestinationConfig": {"OnFailure": {"Destination": f"arn:aws:sqs:{REGION}:000000000000:x"}},
        "MaximumRecordAgeInSeconds": 60, "BisectBatchOnFunctionError": True, "MaximumRetryAttempts": 1,
        "TumblingWindowInSeconds": 1, "Topics": ["topic"], "Queues": ["queue"],
        "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": "arn:aws:secretsmanager:x"}],
        "AmazonManagedKafkaEventSourceConfig": {"ConsumerGroupId": "g"},
        "SelfManagedKafkaEventSourceConfig": {"ConsumerGroupId": "g"},
        "DocumentDBEventSourceConfig": {"DatabaseName": "d"}}
    POSITIONS = {"StartingPosition": "LATEST", "StartingPositionTimestamp": 1}
    NAMED = {
        "KMSKeyArn": f"arn:aws:kms:{REGION}:000000000000:key/k", "MetricsConfig": {"Metrics": ["EventCount"]},
        "LoggingConfig": {"SystemLogLevel": "INFO"}, "ProvisionedPollerConfig": {"MinimumPollers": 2},
        "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["broker:9092"]}}}

    @pytest.fixture(scope="class")
    def mapped(self, make_queue, make_function, consumer_role):
        """A function, its queue and their mapping, which takes nothing."""
        _, arn = make_queue("settings")
        client = make_function("settings", ECHO, Environment=variables("x"))
        uuid = client.create_event_source_mapping(EventSourceArn=arn, FunctionName="settings", Enabled=False)["UUID"]
        assert becomes(client, uuid, "Disabled")
        return client, arn, uuid

    def test_every_member_works_or_is_refused(self, mapped, make_queue):
        client, _, uuid = mapped
        _, arn = make_queue("members")

        def members(operation):
            return set(client.meta.service_model.operation_model(operation).input_shape.members)

        given = self.FOREIGN | self.POSITIONS | self.NAMED
        assert members("CreateEventSourceMapping") == self.WORKING | set(given)
        for operation, call, target in (
                ("CreateEventSourceMapping", client.create_event_source_mapping, {"EventSourceArn": arn, "FunctionName": "settings"}),
                ("UpdateEventSourceMapping", client.update_event_source_mapping, {"UUID": uuid})):
            for name in sorted(set(given) & members(operation)):
                code, message = refusal(call, **target, **{name: given[name]})
                if name in self.FOREIGN:
                    assert (code, message) == (
                        INVALID, f"Unsupported {name} parameter for given event source mapping type.")
                elif name in self.POSITIONS:
                    assert (code, message) == (INVALID, "StartingPosition is not valid for SQS event sources."), name
                else:
                    assert code == "NotImplementedException" and f"{operation} with {name}" in message, name
        # What asks for nothing passes: clients send it empty.
        client.create_event_source_mapping(
            EventSourceArn=arn, FunctionName="settings", Enabled=False, DestinationConfig={}, BisectBatchOnFunctionError=False,
            SourceAccessConfigurations=[], KMSKeyArn="", MetricsConfig={"Metrics": []}, ProvisionedPollerConfig={})

    @pytest.mark.parametrize("setting, wanted", [
        ({"BatchSize": 0}, "Value '0' at 'batchSize' failed to satisfy constraint: Member must have value greater than or equal to 1"),
        ({"BatchSize": 10_001}, "Member must have value less than or equal to 10000"),
        ({"MaximumBatchingWindowInSeconds": -1}, "Member must have value greater than or equal to 0"),
        ({"MaximumBatchingWindowInSeconds": 301}, "Member must have value less than or equal to 300"),
        ({"ScalingConfig": {"MaximumConcurrency": 1}}, "Member must have value greater than or equal to 2"),
        ({"ScalingConfig": {"MaximumConcurrency": 1001}}, "Member must have value less than or equal to 1000"),
        ({"FunctionResponseTypes": ["Other"]}, "Member must satisfy enum value set: [ReportBatchItemFailures]"),
        ({"BatchSize": 11}, "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10"),
        ({"BatchSize": 11, "MaximumBatchingWindowInSeconds": 0},
         "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10"),
        ({"FilterCriteria": {"Filters": [{"Pattern": '{"body": ["a"]}'}] * 6}}, "Maximum number of filters allowed is 5"),
        ({"FilterCriteria": {"Filters": [{"Pattern": "{}" + " " * 4095}]}}, "less than or equal to 4096"),
    ])
    def test_limits(self, martlet, mapped, setting, wanted):
        _, arn, uuid = mapped
        # The client would refuse some of it itself.
        client = martlet.boto("lambda", config=Config(parameter_validation=False))
        for call, target in (
                (client.create_event_source_mapping, {"EventSourceArn": arn, "FunctionName": "settings"}),
                (client.update_event_source_mapping, {"UUID": uuid})):
            assert wanted in refusal(call, **target, **setting)[1]

    def test_limits_are_reached(self, mapped):
        client, _, uuid = mapped
        changed = client.update_event_source_mapping(
            UUID=uuid, BatchSize=10_000, MaximumBatchingWindowInSeconds=300, ScalingConfig={"MaximumConcurrency": 1000})
        assert (changed["BatchSize"], changed["MaximumBatchingWindowInSeconds"]) == (10_000, 300)
        assert changed["ScalingConfig"] == {"MaximumConcurrency": 1000}
        assert client.update_event_source_mapping(UUID=uuid, ScalingConfig={}).get("ScalingConfig") is None
        # The window can't go before the batch that needs it.
        assert "greater than 0 if maximum batch size" in refusal(
            client.update_event_source_mapping, UUID=uuid, MaximumBatchingWindowInSeconds=0)[1]

    def test_a_first_in_first_out_queue_has_ten_at_once_and_no_window(self, mapped, make_queue):
        client, *_ = mapped
        _, fifo = make_queue("settings.fifo", FifoQueue="true")
        create = client.create_event_source_mapping
        assert refusal(create, EventSourceArn=fifo, FunctionName="settings", BatchSize=11)[0] == INVALID
        assert refusal(
            create, EventSourceArn=fifo, FunctionName="settings", BatchSize=11, MaximumBatchingWindowInSeconds=1) == (
            INVALID, "Batching window is not supported for FIFO queues")
        create(EventSourceArn=fifo, FunctionName="settings", BatchSize=10, Enabled=False)

    def test_a_longer_time_out_is_refused_by_the_mapping_not_by_the_function(self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("patient", VisibilityTimeout=10)
        client = make_function("patient", ECHO, Timeout=10, Environment=variables("x"))
        make_function("slower", ECHO, Timeout=11, Environment=variables("x"))
        uuid = client.create_event_source_mapping(EventSourceArn=arn, FunctionName="patient", Enabled=False)["UUID"]
        assert client.update_function_configuration(FunctionName="patient", Timeout=20)["Timeout"] == 20
        settle(client, "patient")
        text = "Queue visibility timeout: 10 seconds is less than Function timeout: {} seconds"
        assert refusal(client.update_event_source_mapping, UUID=uuid, BatchSize=5) == (INVALID, text.format(20))
        assert refusal(client.update_event_source_mapping, UUID=uuid, FunctionName="slower") == (INVALID, text.format(11))
        assert refusal(client.create_event_source_mapping, EventSourceArn=arn, FunctionName="slower") == (INVALID, text.format(11))
        queues.set_queue_attributes(QueueUrl=url, Attributes={"VisibilityTimeout": "20"})
        assert client.update_event_source_mapping(UUID=uuid, BatchSize=5)["BatchSize"] == 5


class TestBatches:
    def test_a_group_has_one_batch_in_flight_and_keeps_its_order(self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("groups.fifo", FifoQueue="true", ContentBasedDeduplication="true")
        results, _ = make_queue("groups-results")
        client = make_function("groups", SPANS, Environment=variables(results))
        for number in range(8):
            for group in "abc":
                queues.send_message(QueueUrl=url, MessageBody=json.dumps([group, number]), MessageGroupId=group)
        client.create_event_source_mapping(EventSourceArn=arn, FunctionName="groups", BatchSize=2)
        seen = drain(queues, results, 24, seconds=40)
        assert len(seen) == 24
        for group in "abc":
            mine = sorted((entry["span"], json.loads(entry["body"])[1], entry["batch"]) for entry in seen
                          if json.loads(entry["body"])[0] == group)
            assert [number for _, number, _ in mine] == list(range(8))
            for (span, _, batch), (later, _, other) in zip(mine, mine[1:]):
                assert batch == other or span[1] <= later[0] + 0.05

    def test_no_event_is_larger_than_six_megabytes(self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("large")
        results, _ = make_queue("large-results")
        source = SPANS.replace('"body": record["body"]', '"body": record["body"][:2]')
        client = make_function("large", source, MemorySize=512, Environment=variables(results))
        for number in range(10):
            queues.send_message(QueueUrl=url, MessageBody=str(number) + "x" * 1_000_000)
        client.create_event_source_mapping(EventSourceArn=arn, FunctionName="large")
        seen = drain(queues, results, 10, seconds=40)
        assert sorted(entry["body"] for entry in seen) == [f"{number}x" for number in range(10)]
        assert max(entry["size"] for entry in seen) <= 6
        assert eventually(lambda: left(queues, url) == 0)

    def test_a_function_without_concurrency_costs_messages_nothing(self, queues, make_queue, make_function, consumer_role):
        dead, dead_arn = make_queue("halted-dead")
        url, arn = make_queue(
            "halted", VisibilityTimeout=2, RedrivePolicy=json.dumps({"deadLetterTargetArn": dead_arn, "maxReceiveCount": 1}))
        results, _ = make_queue("halted-results")
        client = make_function("halted", SPANS, Timeout=2, Environment=variables(results))
        client.put_function_concurrency(FunctionName="halted", ReservedConcurrentExecutions=0)
        client.create_event_source_mapping(EventSourceArn=arn, FunctionName="halted")
        for number in range(3):
            queues.send_message(QueueUrl=url, MessageBody=str(number))
        time.sleep(5)
        assert left(queues, url) == 3 and left(queues, dead) == 0
        client.delete_function_concurrency(FunctionName="halted")
        assert [entry["count"] for entry in drain(queues, results, 3, seconds=30)] == ["1"] * 3
        assert left(queues, dead) == 0

    @pytest.mark.parametrize("end", ["disabled", "deleted"])
    def test_a_batch_that_runs_ends_well_when_its_mapping_ends(self, end, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue(end, VisibilityTimeout=20)
        results, _ = make_queue(end + "-results")
        source = SPANS.replace("    time.sleep", '    sqs.send_message(QueueUrl=os.environ["RESULTS"], MessageBody="0")\n    time.sleep')
        client = make_function(end, source, Environment=variables(results, SECONDS="3"))
        uuid = client.create_event_source_mapping(EventSourceArn=arn, FunctionName=end, BatchSize=1)["UUID"]
        queues.send_message(QueueUrl=url, MessageBody="first")
        assert drain(queues, results, 1) == [0]
        if end == "disabled":
            assert client.update_event_source_mapping(UUID=uuid, Enabled=False)["State"] == "Disabling"
            assert becomes(client, uuid, "Disabled")
        else:
            assert client.delete_event_source_mapping(UUID=uuid)["State"] == "Deleting"
        queues.send_message(QueueUrl=url, MessageBody="second")
        [entry] = drain(queues, results, 1)
        assert (entry["body"], entry["count"]) == ("first", "1")
        # Its message is gone; the other one stays where it is, never received.
        assert eventually(lambda: left(queues, url) == 1)
        time.sleep(1)
        [message] = queues.receive_message(QueueUrl=url, AttributeNames=["All"])["Messages"]
        assert message["Body"] == "second" and message["Attributes"]["ApproximateReceiveCount"] == "1"


class TestGone:
    def test_a_mapping_outlives_its_function(self, queues, make_queue, make_function, consumer_role, role):
        dead, dead_arn = make_queue("orphan-dead")
        url, arn = make_queue(
            "orphan", VisibilityTimeout=2, RedrivePolicy=json.dumps({"deadLetterTargetArn": dead_arn, "maxReceiveCount": 1}))
        results, _ = make_queue("orphan-results")
        client = make_function("orphan", SPANS, Timeout=2, Environment=variables(results))
        uuid = client.create_event_source_mapping(EventSourceArn=arn, FunctionName="orphan")["UUID"]
        queues.send_message(QueueUrl=url, MessageBody="before")
        assert [entry["body"] for entry in drain(queues, results, 1)] == ["before"]
        client.delete_function(FunctionName="orphan")
        # The poll that waits already may still get one.
        queues.send_message(QueueUrl=url, MessageBody="bell")
        assert eventually(lambda: result(client, uuid).startswith("PROBLEM: Function not found"), 30)
        assert client.get_event_source_mapping(UUID=uuid)["State"] == "Enabled"
        for number in range(3):
            queues.send_message(QueueUrl=url, MessageBody=str(number))
        time.sleep(4)
        make_function("orphan", SPANS, Timeout=2, Environment=variables(results))
        seen = {entry["body"]: entry["count"] for entry in drain(queues, results, 4, seconds=15)}
        assert {body: seen.get(body) for body in "012"} == {body: "1" for body in "012"}

    def test_a_mapping_says_that_its_queue_is_gone(self, queues, make_queue, make_function, consumer_role):
        url, arn = make_queue("vanishing")
        results, _ = make_queue("vanishing-results")
        client = make_function("vanishing", SPANS, Environment=variables(results))
        uuid = client.create_event_source_mapping(EventSourceArn=arn, FunctionName="vanishing")["UUID"]
        assert becomes(client, uuid, "Enabled")
        queues.delete_queue(QueueUrl=url)
        assert eventually(lambda: result(client, uuid) == "PROBLEM: The specified queue does not exist.", 40)
        assert client.get_event_source_mapping(UUID=uuid)["State"] == "Enabled"
        make_queue("vanishing")
        queues.send_message(QueueUrl=url, MessageBody="again")
        assert [entry["body"] for entry in drain(queues, results, 1, seconds=40)] == ["again"]
        assert eventually(lambda: result(client, uuid) == "OK")
        queues.delete_queue(QueueUrl=url)
        assert client.delete_event_source_mapping(UUID=uuid)["State"] == "Deleting"


class TestRestart:
    def test_what_a_mapping_says_outlives_the_server(self, martlet, queues, make_queue, make_function, consumer_role):
        results, _ = make_queue("kept-results")
        client = make_function("kept", PICKY, Timeout=2, Environment=variables(results))
        mappings = {}
        for name, body, wanted in (("good", "fine", "OK"), ("bad", "raise", "PROBLEM: Function call failed")):
            url, arn = make_queue(name, VisibilityTimeout=1000)
            uuid = client.create_event_source_mapping(EventSourceArn=arn, FunctionName="kept")["UUID"]
            queues.send_message(QueueUrl=url, MessageBody=body)
            assert eventually(lambda: result(client, uuid) == wanted)
            mappings[uuid] = client.get_event_source_mapping(UUID=uuid)

        def check():
            for uuid, before in mappings.items():
                after = client.get_event_source_mapping(UUID=uuid)
                for name in ("State", "StateTransitionReason", "LastModified", "LastProcessingResult"):
                    assert after[name] == before[name], name

        martlet.stop()
        martlet.start()
        check()
        martlet.kill9()
        martlet.start()
        check()
        for uuid in mappings:
            client.delete_event_source_mapping(UUID=uuid)


class TestCrashLoop:
    def test_an_event_of_which_the_server_dies_again_and_again_is_given_up(self, martlet, queues, make_queue, make_function, consumer_role):
        began, _ = make_queue("began")
        dead, dead_arn = make_queue("deadly-dead")
        source = """
import os, time, boto3

def handler(event, context):
    boto3.client("sqs").send_message(QueueUrl=os.environ["RESULTS"], MessageBody="1")
    time.sleep(60)
"""
        client = make_function(
            "deadly", source, Timeout=90, Environment=variables(began), DeadLetterConfig={"TargetArn": dead_arn})
        client.invoke(FunctionName="deadly", InvocationType="Event", Payload=b'{"kills": true}')
        for life in range(5):
            assert drain(queues, began, 1, seconds=30) == [1], life
            martlet.kill9()
            martlet.start()
        [message] = eventually(lambda: queues.receive_message(
            QueueUrl=dead, WaitTimeSeconds=1, MessageAttributeNames=["All"]).get("Messages"))
        assert json.loads(message["Body"]) == {"kills": True}
        attributes = {name: value["StringValue"] for name, value in message["MessageAttributes"].items()}
        assert (attributes["ErrorCode"], attributes["ErrorMessage"]) == ("500", "The server has died 5 times while the event ran.")
        assert "of deadly is given up: the server has died 5 times while it ran" in martlet.log()
        assert drain(queues, began, 1, seconds=3) == []
