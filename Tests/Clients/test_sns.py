"""SNS as boto3 and the AWS CLI use it: every operation, an HTTP endpoint that verifies what it gets, and kill -9."""

import base64
import http.server
import json
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

from martlet_server import ACCOUNT, REGION, Martlet, eventually

ARN = f"arn:aws:sns:{REGION}:{ACCOUNT}:"


def error(caught):
    return caught.value.response["Error"]["Code"], caught.value.response["Error"]["Message"]


def receive(sqs, url, count, seconds=20):
    """So many bodies of a queue's messages, which are deleted."""
    bodies = []

    def look():
        messages = sqs.receive_message(
            QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1, MessageAttributeNames=["All"],
            AttributeNames=["All"]).get("Messages", [])
        if messages:
            sqs.delete_message_batch(QueueUrl=url, Entries=[
                {"Id": str(i), "ReceiptHandle": m["ReceiptHandle"]} for i, m in enumerate(messages)])
        bodies.extend(messages)
        return len(bodies) >= count

    eventually(look, seconds, every=0)
    return bodies


class Endpoint:
    """An HTTP server that keeps what it is sent and answers with the statuses it is told; by TLS where it has some."""

    def __init__(self, tls=None):
        endpoint = self
        self.requests, self.statuses = [], []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                status = endpoint.statuses.pop(0) if endpoint.statuses else 200
                endpoint.requests.append((dict(self.headers.items()), body, status))
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        if tls:
            self.server.socket = tls.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.server.server_port}/hook?key=1"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def messages(self, kind):
        return [json.loads(body) for headers, body, _ in list(self.requests)
                if headers.get("x-amz-sns-message-type") == kind and body.startswith("{")]

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def endpoint():
    server = Endpoint()
    yield server
    server.close()


def verify(message):
    """Checks a message's signature as AWS's guide tells to."""
    kinds = {"Notification": ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]}
    names = kinds.get(message["Type"], ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"])
    text = "".join(f"{name}\n{message[name]}\n" for name in names if name in message)
    pem = urllib.request.urlopen(message["SigningCertURL"]).read()
    with tempfile.TemporaryDirectory() as folder:
        files = {name: Path(folder) / name for name in ("cert", "key", "signature")}
        files["cert"].write_bytes(pem)
        files["signature"].write_bytes(base64.b64decode(message["Signature"]))
        key = subprocess.run(
            ["openssl", "x509", "-in", files["cert"], "-pubkey", "-noout"], capture_output=True, check=True)
        files["key"].write_bytes(key.stdout)
        digest = "-sha256" if message["SignatureVersion"] == "2" else "-sha1"
        subprocess.run(
            ["openssl", "dgst", digest, "-verify", files["key"], "-signature", files["signature"]],
            input=text.encode(), capture_output=True, check=True)


class TestTopics:
    def test_a_message_goes_to_queues(self, martlet):
        sns, sqs = martlet.boto("sns"), martlet.boto("sqs")
        topic = sns.create_topic(Name="orders", Attributes={"DisplayName": "Orders"}, Tags=[{"Key": "a", "Value": "b"}])[
            "TopicArn"]
        assert topic == ARN + "orders"
        url, queue = self.queue(sqs, "orders-q", topic)
        other_url, other = self.queue(sqs, "orders-raw", topic)
        subscription = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue)["SubscriptionArn"]
        raw = sns.subscribe(
            TopicArn=topic, Protocol="sqs", Endpoint=other,
            Attributes={"RawMessageDelivery": "true", "FilterPolicy": json.dumps({"kind": ["new", {"prefix": "x"}]})})
        sent = sns.publish(
            TopicArn=topic, Message="héllo", Subject="Hi",
            MessageAttributes={"kind": {"DataType": "String", "StringValue": "new"},
                               "image": {"DataType": "Binary", "BinaryValue": b"\x00\xff"}})
        body = json.loads(receive(sqs, url, 1)[0]["Body"])
        assert body["Message"] == "héllo" and body["MessageId"] == sent["MessageId"] and body["Subject"] == "Hi"
        assert body["MessageAttributes"]["image"] == {"Type": "Binary", "Value": "AP8="}
        assert subscription in urllib.parse.unquote(body["UnsubscribeURL"])
        verify(body)
        message = receive(sqs, other_url, 1)[0]
        assert message["Body"] == "héllo" and message["MessageAttributes"]["image"]["BinaryValue"] == b"\x00\xff"
        assert message["Attributes"]["SenderId"] == "sns.amazonaws.com"
        sns.publish(TopicArn=topic, Message="old")
        assert json.loads(receive(sqs, url, 1)[0]["Body"])["Message"] == "old"
        assert not receive(sqs, other_url, 1, seconds=1)
        batch = sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[
            {"Id": "a", "Message": "1"}, {"Id": "b", "Message": "2", "Subject": "no\nline"}, {"Id": "c", "Message": "3"}])
        assert [entry["Id"] for entry in batch["Successful"]] == ["a", "c"]
        assert batch["Failed"][0]["Code"] == "InvalidParameter" and batch["Failed"][0]["SenderFault"]
        assert sorted(json.loads(m["Body"])["Message"] for m in receive(sqs, url, 2)) == ["1", "3"]
        sns.unsubscribe(SubscriptionArn=raw["SubscriptionArn"])
        listed = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
        assert [s["SubscriptionArn"] for s in listed] == [subscription]
        assert listed[0] in sns.list_subscriptions()["Subscriptions"]

    @staticmethod
    def queue(sqs, name, topic, **attributes):
        """A queue to which the topic may send."""
        url = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
        arn = f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
                "Resource": arn, "Condition": {"ArnEquals": {"aws:SourceArn": topic}}}]})})
        return url, arn

    def test_a_queue_without_a_policy_gets_nothing_and_its_dead_letters_say_why(self, martlet):
        sns, sqs = martlet.boto("sns"), martlet.boto("sqs")
        topic = sns.create_topic(Name="denied")["TopicArn"]
        closed = sqs.create_queue(QueueName="closed")["QueueUrl"]
        dead_url, dead = self.queue(sqs, "dead", topic)
        sns.subscribe(
            TopicArn=topic, Protocol="sqs", Endpoint=f"arn:aws:sqs:{REGION}:{ACCOUNT}:closed",
            Attributes={"RedrivePolicy": json.dumps({"deadLetterTargetArn": dead})})
        sns.publish(TopicArn=topic, Message="lost")
        letter = receive(sqs, dead_url, 1)[0]
        assert json.loads(letter["Body"])["Message"] == "lost"
        assert "AccessDenied" in letter["MessageAttributes"]["ErrorCode"]["StringValue"]
        assert not receive(sqs, closed, 1, seconds=1)

    def test_attributes_tags_permissions(self, martlet):
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name="settings")["TopicArn"]
        sns.set_topic_attributes(TopicArn=topic, AttributeName="DisplayName", AttributeValue="Shop")
        sns.set_topic_attributes(TopicArn=topic, AttributeName="DeliveryPolicy", AttributeValue=json.dumps({
            "http": {"defaultHealthyRetryPolicy": {"minDelayTarget": 1, "maxDelayTarget": 2, "numRetries": 5}}}))
        sns.add_permission(TopicArn=topic, Label="l", AWSAccountId=["222222222222"], ActionName=["Publish"])
        shown = sns.get_topic_attributes(TopicArn=topic)["Attributes"]
        assert shown["DisplayName"] == "Shop" and shown["SubscriptionsConfirmed"] == "0"
        assert json.loads(shown["EffectiveDeliveryPolicy"])["http"]["defaultHealthyRetryPolicy"]["numRetries"] == 5
        assert json.loads(shown["Policy"])["Statement"][1]["Sid"] == "l"
        other = martlet.boto("sns", key="222222222222")
        assert other.publish(TopicArn=topic, Message="m")["MessageId"]
        sns.remove_permission(TopicArn=topic, Label="l")
        with pytest.raises(ClientError) as caught:
            other.publish(TopicArn=topic, Message="m")
        assert error(caught)[0] == "AuthorizationError"
        sns.tag_resource(ResourceArn=topic, Tags=[{"Key": "team", "Value": "shop"}])
        assert sns.list_tags_for_resource(ResourceArn=topic)["Tags"] == [{"Key": "team", "Value": "shop"}]
        sns.untag_resource(ResourceArn=topic, TagKeys=["team"])
        assert sns.list_tags_for_resource(ResourceArn=topic)["Tags"] == []
        assert {"TopicArn": topic} in sns.list_topics()["Topics"]
        sns.delete_topic(TopicArn=topic)
        with pytest.raises(ClientError) as caught:
            sns.get_topic_attributes(TopicArn=topic)
        assert error(caught) == ("NotFound", "Topic does not exist")

    def test_faults_have_the_services_words(self, martlet):
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name="faults")["TopicArn"]
        cases = [
            (lambda: sns.create_topic(Name="a b"), "InvalidParameter", "Invalid parameter: Topic Name"),
            (lambda: sns.publish(TopicArn=topic, Message=""), "InvalidParameter", "Invalid parameter: Empty message"),
            (lambda: sns.publish(TopicArn=topic, Message="x" * 262145), "InvalidParameter",
             "Invalid parameter: Message too long"),
            (lambda: sns.publish(Message="x"), "InvalidParameter",
             "Invalid parameter: TopicArn or TargetArn Reason: no value for required parameter"),
            (lambda: sns.publish(TopicArn=topic, Message="{}", MessageStructure="json"), "InvalidParameter",
             "Invalid parameter: Message Structure - No default entry in JSON message body"),
            (lambda: sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[
                {"Id": str(i), "Message": "m"} for i in range(11)]), "TooManyEntriesInBatchRequest",
             "The batch request contains more entries than permissible."),
            (lambda: sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[
                {"Id": "a", "Message": "m"}, {"Id": "a", "Message": "m"}]), "BatchEntryIdsNotDistinct",
             "Two or more batch entries in the request have the same Id."),
            (lambda: sns.publish(TopicArn=topic, Message="m", MessageAttributes={
                "a": {"DataType": "String", "StringValue": ""}}), "ParameterValueInvalid",
             "The message attribute 'a' must contain non-empty message attribute value for message attribute type "
             "'String'."),
            (lambda: sns.get_subscription_attributes(SubscriptionArn=topic + ":x"), "NotFound",
             "Subscription does not exist"),
        ]
        for call, code, text in cases:
            with pytest.raises(ClientError) as caught:
                call()
            assert error(caught) == (code, text)

    def test_what_is_not_served_is_named(self, martlet):
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name="refused")["TopicArn"]
        calls = [
            lambda: sns.subscribe(TopicArn=topic, Protocol="firehose", Endpoint="arn:aws:firehose:us-east-1:1:x"),
            lambda: sns.set_topic_attributes(
                TopicArn=topic, AttributeName="SQSFailureFeedbackRoleArn", AttributeValue="arn:aws:iam::1:role/x"),
            lambda: sns.put_data_protection_policy(ResourceArn=topic, DataProtectionPolicy="{}"),
            lambda: sns.create_platform_application(Name="a", Platform="GCM", Attributes={}),
        ]
        for call in calls:
            with pytest.raises(ClientError) as caught:
                call()
            assert "by Martlet" in error(caught)[1]


class TestEndpoints:
    def confirmed(self, sns, topic, endpoint, **attributes):
        asked = sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=endpoint.url, Attributes=attributes)
        assert asked["SubscriptionArn"] == "pending confirmation"
        assert eventually(lambda: endpoint.messages("SubscriptionConfirmation"))
        question = endpoint.messages("SubscriptionConfirmation")[0]
        verify(question)
        answer = urllib.request.urlopen(question["SubscribeURL"]).read().decode()
        return answer.split("<SubscriptionArn>")[1].split("<")[0]

    @pytest.mark.parametrize("version", ["1", "2"])
    def test_an_endpoint_confirms_and_verifies(self, martlet, endpoint, version):
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name=f"hooks-{version}", Attributes={"SignatureVersion": version})["TopicArn"]
        arn = self.confirmed(sns, topic, endpoint)
        attributes = sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]
        assert attributes["PendingConfirmation"] == "false" and attributes["ConfirmationWasAuthenticated"] == "false"
        sns.publish(TopicArn=topic, Message="line\n\"quoted\" ü", Subject="S")
        assert eventually(lambda: endpoint.messages("Notification"))
        message = endpoint.messages("Notification")[0]
        assert message["Message"] == "line\n\"quoted\" ü" and message["SignatureVersion"] == version
        verify(message)
        headers = endpoint.requests[-1][0]
        assert headers["x-amz-sns-topic-arn"] == topic and headers["x-amz-sns-subscription-arn"] == arn
        urllib.request.urlopen(message["UnsubscribeURL"]).read()
        assert eventually(lambda: endpoint.messages("UnsubscribeConfirmation"))
        verify(endpoint.messages("UnsubscribeConfirmation")[0])
        assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []

    def test_failures_are_tried_again_and_raw_messages_come_raw(self, martlet, endpoint):
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name="again")["TopicArn"]
        policy = {"healthyRetryPolicy": {"numRetries": 3, "numNoDelayRetries": 3, "minDelayTarget": 1, "maxDelayTarget": 1},
                  "requestPolicy": {"headerContentType": "application/json"}}
        self.confirmed(sns, topic, endpoint, DeliveryPolicy=json.dumps(policy), RawMessageDelivery="true")
        endpoint.statuses = [503, 500, 429]
        sns.publish(TopicArn=topic, Message='{"a":1}')
        assert eventually(lambda: any(s == 200 and b == '{"a":1}' for _, b, s in endpoint.requests))
        headers = endpoint.requests[-1][0]
        assert headers["Content-Type"] == "application/json" and headers["x-amz-sns-rawdelivery"] == "true"
        assert [s for _, b, s in endpoint.requests if b == '{"a":1}'] == [503, 500, 429, 200]

    def test_a_wrong_token_confirms_nothing(self, martlet):
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name="tokens")["TopicArn"]
        with pytest.raises(ClientError) as caught:
            sns.confirm_subscription(TopicArn=topic, Token="0" * 64)
        assert error(caught) == ("InvalidParameter", "Invalid parameter: Token")
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(f"{martlet.endpoint}/?Action=ConfirmSubscription&TopicArn={topic}&Token=0")
        assert caught.value.code == 400

    def test_no_message_goes_to_the_server_itself(self, martlet):
        sns, sqs = martlet.boto("sns"), martlet.boto("sqs")
        topic = sns.create_topic(Name="inward")["TopicArn"]
        dead = sqs.create_queue(QueueName="inward-dead", Attributes={"Policy": json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}]})})["QueueUrl"]
        port = urllib.parse.urlsplit(martlet.endpoint).port
        for host in ("127.0.0.1", "localhost", "[::1]", "0.0.0.0", "169.254.169.254"):
            with pytest.raises(ClientError) as caught:
                sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=f"http://{host}:{port}/_martlet/clock")
            assert error(caught)[0] == "InvalidParameter"
        # A way to write the address that the resolver alone understands.
        arn = sns.subscribe(
            TopicArn=topic, Protocol="http", Endpoint=f"http://127.1:{port}/_martlet/clock",
            ReturnSubscriptionArn=True, Attributes={
                "RawMessageDelivery": "true", "RedrivePolicy": json.dumps({
                    "deadLetterTargetArn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:inward-dead"})})["SubscriptionArn"]
        assert receive(sqs, dead, 1, seconds=3) == []
        assert eventually(lambda: "EndpointNotAllowed" in martlet.log())
        assert sns.get_subscription_attributes(
            SubscriptionArn=arn)["Attributes"]["PendingConfirmation"] == "true"

    def test_links_have_the_servers_address_whatever_the_publisher_calls_it(self, martlet):
        sns, sqs = martlet.boto("sns"), martlet.boto("sqs")
        topic = sns.create_topic(Name="links")["TopicArn"]
        queue = sqs.create_queue(QueueName="links", Attributes={"Policy": json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}]})})["QueueUrl"]
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=f"arn:aws:sqs:{REGION}:{ACCOUNT}:links")
        port = urllib.parse.urlsplit(martlet.endpoint).port
        evil = martlet.boto("sns")
        evil.meta.events.register(
            "before-sign.sns", lambda request, **_: request.headers.__setitem__("Host", "evil.example"))
        evil.publish(TopicArn=topic, Message="m")
        body = json.loads(receive(sqs, queue, 1)[0]["Body"])
        assert urllib.parse.urlsplit(body["SigningCertURL"]).port == port
        assert "evil" not in body["SigningCertURL"] + body["UnsubscribeURL"]

    def test_letters_lie_in_the_outbox(self, martlet):
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name="letters", Attributes={"DisplayName": "Shop"})["TopicArn"]
        sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="a@example.com")
        sns.subscribe(TopicArn=topic, Protocol="sms", Endpoint="+15555550123")

        def letters(to):
            page = json.load(urllib.request.urlopen(martlet.endpoint + "/_martlet/outbox"))
            return [letter for letter in page if letter["to"] == to]

        link = letters("a@example.com")[0]["text"].split("\n")[-2]
        urllib.request.urlopen(link).read()
        sns.set_sms_attributes(attributes={"DefaultSenderID": "Shop"})
        assert sns.get_sms_attributes()["attributes"] == {"DefaultSenderID": "Shop"}
        sns.publish(PhoneNumber="+15555550124", Message="code 1")
        assert letters("+15555550124")[0]["text"] == "code 1" and letters("+15555550124")[0]["sender"] == "Shop"
        sns.publish(TopicArn=topic, Message="news", Subject="New")
        assert eventually(lambda: len(letters("a@example.com")) == 2)
        assert letters("a@example.com")[1]["subject"] == "New" and "news" in letters("a@example.com")[1]["text"]
        assert letters("+15555550123")[0]["text"] == "Shop> news"
        assert not sns.check_if_phone_number_is_opted_out(phoneNumber="+15555550123")["isOptedOut"]
        assert sns.list_phone_numbers_opted_out()["phoneNumbers"] == []
        assert sns.opt_in_phone_number(phoneNumber="+15555550123")["ResponseMetadata"]["HTTPStatusCode"] == 200
        assert sns.list_origination_numbers()["PhoneNumbers"] == []
        assert sns.get_sms_sandbox_account_status()["IsInSandbox"] is False

    def test_a_function_gets_the_event(self, martlet, make_function):
        sns = martlet.boto("sns")
        client = make_function("listener", "import json\ndef handler(event, context):\n    print('GOT ' + json.dumps(event))\n")
        topic = sns.create_topic(Name="functions")["TopicArn"]
        arn = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:listener"
        client.add_permission(
            FunctionName="listener", StatementId="sns", Action="lambda:InvokeFunction", Principal="sns.amazonaws.com",
            SourceArn=topic)
        subscription = sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=arn)["SubscriptionArn"]
        sent = sns.publish(TopicArn=topic, Message="to a function", Subject="S", MessageAttributes={
            "k": {"DataType": "String", "StringValue": "v"}})
        logs = martlet.boto("logs")

        def logged():
            try:
                events = logs.filter_log_events(logGroupName="/aws/lambda/listener", filterPattern="GOT")["events"]
            except ClientError:
                return None
            return [json.loads(e["message"].split("GOT ", 1)[1]) for e in events]

        record = eventually(logged)[0]["Records"][0]
        assert record["EventSource"] == "aws:sns" and record["EventSubscriptionArn"] == subscription
        assert record["Sns"]["Message"] == "to a function" and record["Sns"]["MessageId"] == sent["MessageId"]
        assert record["Sns"]["MessageAttributes"] == {"k": {"Type": "String", "Value": "v"}}


class TestFIFO:
    def test_order_groups_and_duplicates(self, martlet):
        sns, sqs = martlet.boto("sns"), martlet.boto("sqs")
        topic = sns.create_topic(
            Name="steps.fifo", Attributes={"FifoTopic": "true", "ContentBasedDeduplication": "true"})["TopicArn"]
        url, queue = TestTopics.queue(sqs, "steps.fifo", topic, FifoQueue="true")
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes={"RawMessageDelivery": "true"})
        numbers = [sns.publish(TopicArn=topic, Message=f"m{i}", MessageGroupId="g")["SequenceNumber"] for i in range(12)]
        assert numbers == sorted(numbers)
        assert sns.publish(TopicArn=topic, Message="m3", MessageGroupId="g")["SequenceNumber"] == numbers[3]
        messages = receive(sqs, url, 12)
        assert [m["Body"] for m in messages] == [f"m{i}" for i in range(12)]
        assert messages[0]["Attributes"]["MessageGroupId"] == "g"


class TestTemplates:
    TEMPLATE = {
        "Resources": {
            "Topic": {"Type": "AWS::SNS::Topic", "Properties": {
                "DisplayName": "Shop", "Tags": [{"Key": "a", "Value": "b"}],
                "Subscription": [{"Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Queue", "Arn"]}}]}},
            "Queue": {"Type": "AWS::SQS::Queue"},
            "Other": {"Type": "AWS::SQS::Queue"},
            "Policy": {"Type": "AWS::SQS::QueuePolicy", "Properties": {
                "Queues": [{"Ref": "Queue"}, {"Ref": "Other"}],
                "PolicyDocument": {"Statement": [{
                    "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
                    "Resource": "*", "Condition": {"ArnEquals": {"aws:SourceArn": {"Ref": "Topic"}}}}]}}},
            "Subscription": {"Type": "AWS::SNS::Subscription", "Properties": {
                "TopicArn": {"Ref": "Topic"}, "Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Other", "Arn"]},
                "RawMessageDelivery": True, "FilterPolicy": {"kind": ["x"]}}},
            "TopicPolicy": {"Type": "AWS::SNS::TopicPolicy", "Properties": {
                "Topics": [{"Ref": "Topic"}],
                "PolicyDocument": {"Statement": [{
                    "Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "sns:Publish",
                    "Resource": {"Ref": "Topic"}}]}}},
        },
        "Outputs": {"Topic": {"Value": {"Ref": "Topic"}}, "Queue": {"Value": {"Ref": "Queue"}},
                    "Other": {"Value": {"Ref": "Other"}}, "Name": {"Value": {"Fn::GetAtt": ["Topic", "TopicName"]}}},
    }

    def test_a_stack_of_topics(self, martlet):
        cloudformation, sns, sqs = martlet.boto("cloudformation"), martlet.boto("sns"), martlet.boto("sqs")

        def deploy(call, name, waiter):
            call(StackName="topics", TemplateBody=json.dumps(self.TEMPLATE))
            cloudformation.get_waiter(waiter).wait(StackName="topics", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
            stack = cloudformation.describe_stacks(StackName="topics")["Stacks"][0]
            assert stack["StackStatus"] == name
            return {o["OutputKey"]: o["OutputValue"] for o in stack["Outputs"]}

        outputs = deploy(cloudformation.create_stack, "CREATE_COMPLETE", "stack_create_complete")
        sns.publish(TopicArn=outputs["Topic"], Message="m", MessageAttributes={
            "kind": {"DataType": "String", "StringValue": "x"}})
        assert json.loads(receive(sqs, outputs["Queue"], 1)[0]["Body"])["Message"] == "m"
        assert receive(sqs, outputs["Other"], 1)[0]["Body"] == "m"
        martlet.boto("sns", key="222222222222").publish(TopicArn=outputs["Topic"], Message="allowed")
        resources = self.TEMPLATE["Resources"]
        resources["Subscription"]["Properties"]["FilterPolicy"] = {"a": {"b": [1]}}
        resources["Subscription"]["Properties"]["FilterPolicyScope"] = "MessageBody"
        del resources["Topic"]["Properties"]["Subscription"]
        assert deploy(cloudformation.update_stack, "UPDATE_COMPLETE", "stack_update_complete") == outputs
        assert len(sns.list_subscriptions_by_topic(TopicArn=outputs["Topic"])["Subscriptions"]) == 1
        sns.publish(TopicArn=outputs["Topic"], Message='{"a":{"b":1}}')
        assert receive(sqs, outputs["Other"], 1)[0]["Body"] == '{"a":{"b":1}}'
        cloudformation.delete_stack(StackName="topics")
        cloudformation.get_waiter("stack_delete_complete").wait(
            StackName="topics", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        assert outputs["Topic"] not in [t["TopicArn"] for t in sns.list_topics()["Topics"]]


    SAM = {
        "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {
            "Topic": {"Type": "AWS::SNS::Topic"},
            "Dead": {"Type": "AWS::SQS::Queue"},
            "Listener": {"Type": "AWS::Serverless::Function", "Properties": {
                "Runtime": "python3.11", "Handler": "index.handler",
                "InlineCode": "def handler(event, context):\n    print('SAID ' + event['Records'][0]['Sns']['Message'])\n",
                "Events": {"News": {"Type": "SNS", "Properties": {
                    "Topic": {"Ref": "Topic"}, "FilterPolicy": {"kind": ["x"]},
                    "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["Dead", "Arn"]}}}}}}},
            "Queue": {"Type": "AWS::SQS::Queue"},
            "Link": {"Type": "AWS::SNS::Subscription", "Properties": {
                "TopicArn": {"Ref": "Topic"}, "Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Queue", "Arn"]}}},
            "Right": {"Type": "AWS::Serverless::Connector", "Properties": {
                "Source": {"Id": "Topic"}, "Destination": {"Id": "Queue"}, "Permissions": ["Write"]}},
        },
        "Outputs": {"Topic": {"Value": {"Ref": "Topic"}}, "Queue": {"Value": {"Ref": "Queue"}},
                    "Listener": {"Value": {"Ref": "Listener"}}},
    }

    def test_a_serverless_function_listens_and_a_connector_opens_a_queue(self, martlet):
        cloudformation, sns, logs = martlet.boto("cloudformation"), martlet.boto("sns"), martlet.boto("logs")
        cloudformation.create_stack(
            StackName="listen", TemplateBody=json.dumps(self.SAM),
            Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
        cloudformation.get_waiter("stack_create_complete").wait(
            StackName="listen", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        outputs = {o["OutputKey"]: o["OutputValue"]
                   for o in cloudformation.describe_stacks(StackName="listen")["Stacks"][0]["Outputs"]}
        sns.publish(TopicArn=outputs["Topic"], Message="hello", MessageAttributes={
            "kind": {"DataType": "String", "StringValue": "x"}})
        assert json.loads(receive(martlet.boto("sqs"), outputs["Queue"], 1)[0]["Body"])["Message"] == "hello"

        def said():
            try:
                group = "/aws/lambda/" + outputs["Listener"]
                return logs.filter_log_events(logGroupName=group, filterPattern="SAID")["events"]
            except ClientError:
                return None

        assert "SAID hello" in eventually(said)[0]["message"]
        cloudformation.delete_stack(StackName="listen")
        cloudformation.get_waiter("stack_delete_complete").wait(
            StackName="listen", WaiterConfig={"Delay": 1, "MaxAttempts": 60})


class TestKill9:
    def test_no_acknowledged_message_is_lost(self, tmp_path):
        martlet = Martlet(tmp_path).start()
        try:
            sns, sqs = martlet.boto("sns"), martlet.boto("sqs")
            topic = sns.create_topic(Name="load")["TopicArn"]
            urls = []
            for name in ("load-a", "load-b"):
                url, queue = TestTopics.queue(sqs, name, topic)
                sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes={"RawMessageDelivery": "true"})
                urls.append(url)
            acknowledged = []

            def publish(worker):
                client = martlet.boto("sns")
                number = 0
                while True:
                    try:
                        client.publish(TopicArn=topic, Message=f"{worker}-{number}")
                    except Exception:
                        return
                    acknowledged.append(f"{worker}-{number}")
                    number += 1

            workers = [threading.Thread(target=publish, args=(worker,)) for worker in range(4)]
            for worker in workers:
                worker.start()
            assert eventually(lambda: len(acknowledged) > 300)
            martlet.kill9()
            for worker in workers:
                worker.join(60)
            martlet.start()
            sqs = martlet.boto("sqs")
            for url in urls:
                got, quiet = set(), time.monotonic() + 3
                while time.monotonic() < quiet:
                    bodies = {m["Body"] for m in receive(sqs, url, 1, seconds=1)}
                    if bodies - got:
                        quiet = time.monotonic() + 3
                    got |= bodies
                assert set(acknowledged) <= got
        finally:
            martlet.kill9()
