"""What the tests of EventBridge share: a server of a module, rules, queues that they may send to, and what these got."""

import json

import pytest

from martlet_server import ACCOUNT, REGION, Martlet, eventually

ARN = f"arn:aws:events:{REGION}:{ACCOUNT}:"
OTHER = "222222222222"


def error(caught):
    return caught.value.response["Error"]["Code"], caught.value.response["Error"]["Message"]


def receive(sqs, url, count, seconds=20):
    """So many messages of a queue, which are deleted."""
    messages = []

    def look():
        found = sqs.receive_message(
            QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1, MessageAttributeNames=["All"],
            AttributeNames=["All"]).get("Messages", [])
        if found:
            sqs.delete_message_batch(QueueUrl=url, Entries=[
                {"Id": str(i), "ReceiptHandle": m["ReceiptHandle"]} for i, m in enumerate(found)])
        messages.extend(found)
        return len(messages) >= count

    eventually(look, seconds, every=0)
    return messages


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Martlet(tmp_path_factory.mktemp("events")).start()
    yield server
    server.stop()
    assert server.leftovers() == []


@pytest.fixture(scope="module")
def events(server):
    return server.boto("events")


@pytest.fixture(scope="module")
def sqs(server):
    return server.boto("sqs")


def queue(sqs, name, **attributes):
    """A queue that EventBridge may send to; its URL and ARN."""
    url = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    arn = f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"
    policy = {"Statement": [{"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"},
                             "Action": "sqs:SendMessage", "Resource": arn}]}
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps(policy)})
    return url, arn


def rule(events, name, pattern, *targets, bus="default", **more):
    arn = events.put_rule(Name=name, EventPattern=json.dumps(pattern), EventBusName=bus, **more)["RuleArn"]
    if targets:
        assert events.put_targets(Rule=name, EventBusName=bus, Targets=list(targets))["FailedEntryCount"] == 0
    return arn


def put(events, source, detail=None, kind="made", **more):
    entry = {"Source": source, "DetailType": kind, "Detail": json.dumps(detail or {}), **more}
    result = events.put_events(Entries=[entry])
    assert result["FailedEntryCount"] == 0
    return result["Entries"][0]["EventId"]
