"""Destinations and dead-letter queues of functions, as boto3 sees them."""

import json

import pytest
from botocore.exceptions import ClientError

from martlet_server import ACCOUNT, REGION, eventually, refusal

FAIL = """
def handler(event, context):
    if event.get("fails"):
        raise ValueError("no " * 1000)
    return {"done": event}
"""

TAKE = """
import boto3, json, os

def handler(event, context):
    boto3.client("sqs").send_message(QueueUrl=os.environ["RESULTS"], MessageBody=json.dumps(event))
"""


def allow(martlet, actions):
    martlet.boto("iam").put_role_policy(
        RoleName="function", PolicyName="targets", PolicyDocument=json.dumps({
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Action": actions, "Resource": "*"}]}))


def receive(sqs, url):
    """The next message, with all that it has."""
    found = eventually(lambda: sqs.receive_message(
        QueueUrl=url, WaitTimeSeconds=1, MessageAttributeNames=["All"], AttributeNames=["All"]).get("Messages"))
    assert found, "nothing came"
    sqs.delete_message(QueueUrl=url, ReceiptHandle=found[0]["ReceiptHandle"])
    return found[0]


def send(client, name, event, **options):
    answer = client.invoke(FunctionName=name, InvocationType="Event", Payload=json.dumps(event), **options)
    assert answer["StatusCode"] == 202
    return answer["ResponseMetadata"]["RequestId"]


@pytest.fixture(scope="class")
def sqs(martlet):
    return martlet.boto("sqs")


@pytest.fixture(scope="class")
def make_queue(sqs):
    def make(name):
        return sqs.create_queue(QueueName=name)["QueueUrl"], f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"

    return make


class TestDestinations:
    def test_records_of_success_and_failure(self, martlet, sqs, make_queue, make_function):
        good, good_arn = make_queue("good")
        bad, bad_arn = make_queue("bad")
        client = make_function("work", FAIL)
        put = client.put_function_event_invoke_config
        destinations = {"OnSuccess": {"Destination": good_arn}, "OnFailure": {"Destination": bad_arn}}
        assert refusal(put, FunctionName="work", DestinationConfig=destinations) == (
            "InvalidParameterValueException",
            f"The function's execution role does not have permissions to call SendMessage on {good_arn}")
        allow(martlet, ["sqs:SendMessage"])
        made = put(FunctionName="work", DestinationConfig=destinations, MaximumRetryAttempts=0)
        assert made["DestinationConfig"] == destinations
        request = send(client, "work", {"order": 7})
        record = json.loads(receive(sqs, good)["Body"])
        assert record.pop("timestamp").endswith("Z")
        assert record == {
            "version": "1.0",
            "requestContext": {
                "requestId": request, "functionArn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:work:$LATEST",
                "condition": "Success", "approximateInvokeCount": 1},
            "requestPayload": {"order": 7},
            "responseContext": {"statusCode": 200, "executedVersion": "$LATEST"},
            "responsePayload": {"done": {"order": 7}}}
        send(client, "work", {"fails": True})
        record = json.loads(receive(sqs, bad)["Body"])
        assert record["requestContext"]["condition"] == "RetriesExhausted"
        assert record["responseContext"] == {
            "statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"}
        assert record["responsePayload"]["errorType"] == "ValueError"

    def test_another_function_and_a_bucket(self, martlet, sqs, make_queue, make_function):
        results, _ = make_queue("taken")
        allow(martlet, ["sqs:SendMessage", "lambda:InvokeFunction", "s3:PutObject", "s3:ListBucket"])
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="failures")
        client = make_function("take", TAKE, Environment={"Variables": {"RESULTS": results}})
        make_function("chain", FAIL)
        client.put_function_event_invoke_config(
            FunctionName="chain", MaximumRetryAttempts=0, DestinationConfig={
                "OnSuccess": {"Destination": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:take"},
                "OnFailure": {"Destination": "arn:aws:s3:::failures"}})
        send(client, "chain", {"x": 1})
        assert json.loads(receive(sqs, results)["Body"])["responsePayload"] == {"done": {"x": 1}}
        request = send(client, "chain", {"fails": True})
        [item] = eventually(lambda: s3.list_objects_v2(Bucket="failures").get("Contents"))
        parts = item["Key"].split("/")
        assert parts[:4] == ["aws", "lambda", "async", "chain"] and len(parts) == 8
        assert parts[7].startswith("-".join(parts[4:7]) + "T") and len(parts[7]) == len("2026-01-01T00.00.00-") + 36
        record = json.loads(s3.get_object(Bucket="failures", Key=item["Key"])["Body"].read())
        assert record["requestContext"]["requestId"] == request

    def test_a_topic_is_told(self, martlet, sqs, make_queue, make_function):
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name="told")["TopicArn"]
        url, arn = make_queue("told")
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
                "Resource": arn}]})})
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
        allow(martlet, ["sqs:SendMessage"])
        client = make_function("tell", FAIL)
        put = client.put_function_event_invoke_config
        config = {"OnSuccess": {"Destination": topic}}
        assert refusal(put, FunctionName="tell", DestinationConfig=config)[0] == "InvalidParameterValueException"
        allow(martlet, ["sqs:SendMessage", "sns:Publish"])
        put(FunctionName="tell", MaximumRetryAttempts=0, DestinationConfig=config)
        request = send(client, "tell", {"x": 2})
        record = json.loads(json.loads(receive(sqs, url)["Body"])["Message"])
        assert record["requestContext"]["requestId"] == request and record["responsePayload"] == {"done": {"x": 2}}
        client.update_function_configuration(FunctionName="tell", DeadLetterConfig={"TargetArn": topic})
        client.get_waiter("function_updated_v2").wait(FunctionName="tell", WaiterConfig={"Delay": 1})
        request = send(client, "tell", {"fails": True})
        letter = json.loads(receive(sqs, url)["Body"])
        assert json.loads(letter["Message"]) == {"fails": True}
        assert letter["MessageAttributes"]["RequestID"]["Value"] == request

    def test_an_update_leaves_or_replaces_destinations(self, martlet, make_queue, make_function):
        _, arn = make_queue("kept")
        allow(martlet, ["sqs:SendMessage"])
        client = make_function("kept", FAIL)
        config = {"OnSuccess": {"Destination": arn}, "OnFailure": {}}
        client.put_function_event_invoke_config(FunctionName="kept", DestinationConfig=config)
        changed = client.update_function_event_invoke_config(FunctionName="kept", MaximumRetryAttempts=1)
        assert changed["DestinationConfig"] == config and changed["MaximumRetryAttempts"] == 1
        changed = client.update_function_event_invoke_config(FunctionName="kept", DestinationConfig={})
        assert changed["DestinationConfig"] == {"OnSuccess": {}, "OnFailure": {}}

    def test_destinations_that_are_none(self, martlet, make_queue, make_function):
        client = make_function("checked", FAIL)
        put = client.put_function_event_invoke_config

        def says(arn, kind="OnFailure"):
            return refusal(put, FunctionName="checked", DestinationConfig={kind: {"Destination": arn}})

        missing = f"arn:aws:sqs:{REGION}:{ACCOUNT}:missing"
        assert says(missing) == ("InvalidParameterValueException", f"The destination ARN {missing} is invalid.")
        assert says("arn:aws:s3:::nobody")[1] == "The destination ARN arn:aws:s3:::nobody is invalid."
        own = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:checked"
        assert says(own)[1] == "You can't specify the function as a destination for itself."
        martlet.boto("s3").create_bucket(Bucket="only-failures")
        assert says("arn:aws:s3:::only-failures", "OnSuccess")[0] == "InvalidParameterValueException"

    @pytest.mark.parametrize("target", [
        "kafka://topic", f"arn:aws:sqs:{REGION}:{ACCOUNT}:line.fifo", f"arn:aws:sns:{REGION}:{ACCOUNT}:line.fifo",
        f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/t", f"arn:aws:sns:{REGION}:{ACCOUNT}:missing"])
    def test_kinds_that_are_none(self, make_function, target, request):
        name = request.node.callspec.id.translate(str.maketrans(":/.", "---"))[:40]
        client = make_function(name, FAIL)
        for kind in ("OnSuccess", "OnFailure"):
            assert refusal(
                client.put_function_event_invoke_config, FunctionName=name,
                DestinationConfig={kind: {"Destination": target}}) == (
                "InvalidParameterValueException", f"The destination ARN {target} is invalid.")

    def test_event_buses(self, martlet, sqs, make_queue, make_function):
        events = martlet.boto("events")
        client = make_function("bus", FAIL)
        put = client.put_function_event_invoke_config
        bus = events.create_event_bus(Name="results")["EventBusArn"]
        assert refusal(put, FunctionName="bus", DestinationConfig={"OnSuccess": {"Destination": bus + "x"}})[1] == (
            f"The destination ARN {bus}x is invalid.")
        allow(martlet, ["sqs:SendMessage"])
        assert refusal(put, FunctionName="bus", DestinationConfig={"OnSuccess": {"Destination": bus}})[1] == (
            f"The function's execution role does not have permissions to call PutEvents on {bus}")
        allow(martlet, ["events:PutEvents"])
        put(FunctionName="bus", MaximumRetryAttempts=0,
            DestinationConfig={"OnSuccess": {"Destination": bus}, "OnFailure": {"Destination": bus}})
        url, arn = make_queue("results")
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({"Statement": [{
            "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage",
            "Resource": arn}]})})
        events.put_rule(Name="results", EventBusName="results", EventPattern=json.dumps({"source": ["lambda"]}))
        events.put_targets(Rule="results", EventBusName="results", Targets=[{"Id": "q", "Arn": arn}])
        function = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:bus:$LATEST"
        for fails, result in ((False, "Success"), (True, "Failure")):
            request = send(client, "bus", {"fails": fails})
            event = json.loads(receive(sqs, url)["Body"])
            assert event["source"] == "lambda" and event["resources"] == [bus, function]
            assert event["detail-type"] == f"Lambda Function Invocation Result - {result}"
            assert event["detail"]["requestContext"]["requestId"] == request
            assert event["detail"]["requestPayload"] == {"fails": fails}
        # A dead-letter queue is none.
        assert refusal(
            client.update_function_configuration, FunctionName="bus", DeadLetterConfig={"TargetArn": bus})[0] == (
            "InvalidParameterValueException")

    def test_a_loop_through_a_queue_and_a_destination_ends(self, martlet, sqs, make_queue, make_function):
        """f tells g of its success, and g calls f."""
        allow(martlet, ["sqs:SendMessage", "lambda:InvokeFunction"])
        results, _ = make_queue("rounds")
        source = TAKE + '    boto3.client("lambda").invoke(FunctionName="f", InvocationType="Event", Payload="{}")\n'
        client = make_function("f", FAIL)
        make_function("g", source, Environment={"Variables": {"RESULTS": results}})
        client.put_function_event_invoke_config(
            FunctionName="f", MaximumRetryAttempts=0, DestinationConfig={
                "OnSuccess": {"Destination": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:g"}})
        send(client, "f", {})

        def count():
            return int(sqs.get_queue_attributes(QueueUrl=results, AttributeNames=["ApproximateNumberOfMessages"])[
                "Attributes"]["ApproximateNumberOfMessages"])

        assert eventually(lambda: count() == 16)
        assert not eventually(lambda: count() > 16, seconds=2)


class TestDeadLetters:
    def test_event_that_failed_for_good_is_a_dead_letter(self, martlet, sqs, make_queue, make_function, role):
        dead, arn = make_queue("dead")
        client = martlet.boto("lambda")
        with pytest.raises(ClientError) as caught:
            make_function("mortal", FAIL, DeadLetterConfig={"TargetArn": arn})
        assert caught.value.response["Error"]["Message"] == (
            "The provided execution role does not have permissions to call SendMessage on SQS")
        allow(martlet, ["sqs:SendMessage"])
        make_function("mortal", FAIL, DeadLetterConfig={"TargetArn": arn})
        assert client.get_function_configuration(FunctionName="mortal")["DeadLetterConfig"] == {"TargetArn": arn}
        client.put_function_event_invoke_config(FunctionName="mortal", MaximumRetryAttempts=0)
        request = send(client, "mortal", {"fails": True})
        message = receive(sqs, dead)
        assert json.loads(message["Body"]) == {"fails": True}
        attributes = {name: value["StringValue"] for name, value in message["MessageAttributes"].items()}
        assert attributes["RequestID"] == request and attributes["ErrorCode"] == "200"
        assert attributes["ErrorMessage"].startswith("no no") and len(attributes["ErrorMessage"]) == 1024
        client.update_function_configuration(FunctionName="mortal", DeadLetterConfig={"TargetArn": ""})
        assert "DeadLetterConfig" not in client.get_function_configuration(FunctionName="mortal")

    def test_dead_letters_go_to_standard_queues_and_topics_alone(self, martlet, make_function):
        client = make_function("strict", FAIL)
        for target in (
                f"arn:aws:sqs:{REGION}:{ACCOUNT}:line.fifo", f"arn:aws:sns:{REGION}:{ACCOUNT}:line.fifo",
                f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:other", "arn:aws:s3:::bucket"):
            code, message = refusal(
                client.update_function_configuration, FunctionName="strict", DeadLetterConfig={"TargetArn": target})
            assert code == "InvalidParameterValueException" and target in message

    def test_stopped_function_gives_its_events_to_the_dead_letters(self, martlet, sqs, make_queue, make_function):
        dead, arn = make_queue("stopped-dead")
        allow(martlet, ["sqs:SendMessage"])
        client = make_function("stopped", FAIL, DeadLetterConfig={"TargetArn": arn})
        client.put_function_concurrency(FunctionName="stopped", ReservedConcurrentExecutions=0)
        send(client, "stopped", {"x": 1})
        message = receive(sqs, dead)
        assert json.loads(message["Body"]) == {"x": 1}
        assert message["MessageAttributes"]["ErrorCode"]["StringValue"] == "429"


class TestKill9:
    def test_records_are_delivered_after_kills(self, martlet, sqs, make_queue, make_function):
        good, arn = make_queue("good")
        allow(martlet, ["sqs:SendMessage"])
        client = make_function("work", FAIL)
        client.put_function_event_invoke_config(
            FunctionName="work", DestinationConfig={"OnSuccess": {"Destination": arn}})
        sent = set()
        for round in range(3):
            for _ in range(10):
                sent.add(send(client, "work", {"round": round}))
            martlet.kill9()
            martlet.start()
        told = set()

        def complete():
            for message in sqs.receive_message(
                    QueueUrl=good, MaxNumberOfMessages=10, WaitTimeSeconds=1).get("Messages", []):
                sqs.delete_message(QueueUrl=good, ReceiptHandle=message["ReceiptHandle"])
                told.add(json.loads(message["Body"])["requestContext"]["requestId"])
            return sent <= told

        assert eventually(complete, 40), len(sent - told)
