"""SQS as boto3 and the AWS CLI use it, and as older SDKs do: by the Query protocol."""

import base64
import hashlib
import json
import struct
import threading
import time
import urllib.parse
import xml.etree.ElementTree as ElementTree
import zlib

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from martlet_server import ACCOUNT, REGION, eventually

ARN = f"arn:aws:sqs:{REGION}:{ACCOUNT}:"
NAMESPACE = "{http://queue.amazonaws.com/doc/2012-11-05/}"


def attributes_md5(attributes):
    """The digest as AWS's guide tells to calculate it."""
    digest = hashlib.md5()
    for name in sorted(attributes):
        value = attributes[name]
        parts = [name.encode(), value["DataType"].encode()]
        content = value.get("StringValue", "").encode() or value["BinaryValue"]
        for part in parts:
            digest.update(struct.pack("!I", len(part)) + part)
        digest.update(b"\1" if "StringValue" in value else b"\2")
        digest.update(struct.pack("!I", len(content)) + content)
    return digest.hexdigest()


def code(error):
    return error.value.response["Error"]["Code"]


class TestBoto3:
    def test_a_message_goes_through_a_queue(self, martlet):
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(QueueName="orders", tags={"team": "shop"})["QueueUrl"]
        assert url == f"{martlet.endpoint}/{ACCOUNT}/orders"
        assert sqs.get_queue_url(QueueName="orders")["QueueUrl"] == url
        attributes = {
            "price": {"DataType": "Number", "StringValue": "12.5"},
            "image": {"DataType": "Binary.png", "BinaryValue": b"\x00\x01\xff"},
        }
        sent = sqs.send_message(
            QueueUrl=url, MessageBody="héllo", MessageAttributes=attributes,
            MessageSystemAttributes={"AWSTraceHeader": {"DataType": "String", "StringValue": "Root=1-2-3"}})
        assert sent["MD5OfMessageBody"] == hashlib.md5("héllo".encode()).hexdigest()
        assert sent["MD5OfMessageAttributes"] == attributes_md5(attributes)
        message = sqs.receive_message(
            QueueUrl=url, MessageAttributeNames=["All"], MessageSystemAttributeNames=["All"])["Messages"][0]
        assert message["MessageId"] == sent["MessageId"] and message["Body"] == "héllo"
        assert message["MessageAttributes"] == attributes
        assert message["MD5OfMessageAttributes"] == sent["MD5OfMessageAttributes"]
        assert message["Attributes"]["SenderId"] == ACCOUNT
        assert message["Attributes"]["AWSTraceHeader"] == "Root=1-2-3"
        sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0)
        again = sqs.receive_message(QueueUrl=url, AttributeNames=["ApproximateReceiveCount"])["Messages"][0]
        assert again["Attributes"] == {"ApproximateReceiveCount": "2"}
        sqs.delete_message(QueueUrl=url, ReceiptHandle=again["ReceiptHandle"])
        assert "Messages" not in sqs.receive_message(QueueUrl=url)

    def test_batches(self, martlet):
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(QueueName="batches")["QueueUrl"]
        sent = sqs.send_message_batch(QueueUrl=url, Entries=[
            {"Id": str(number), "MessageBody": f"m{number}" if number else "bad\x01"} for number in range(10)])
        assert len(sent["Successful"]) == 9 and sent["Failed"][0]["Code"] == "InvalidMessageContents"
        messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
        assert [message["Body"] for message in messages] == [f"m{number}" for number in range(1, 10)]
        entries = [{"Id": str(number), "ReceiptHandle": message["ReceiptHandle"]} for number, message in enumerate(messages)]
        changed = sqs.change_message_visibility_batch(
            QueueUrl=url, Entries=[entry | {"VisibilityTimeout": 60} for entry in entries])
        assert len(changed["Successful"]) == 9 and not changed.get("Failed")
        deleted = sqs.delete_message_batch(QueueUrl=url, Entries=[*entries, {"Id": "x", "ReceiptHandle": "x"}])
        assert len(deleted["Successful"]) == 9 and deleted["Failed"][0]["Code"] == "ReceiptHandleIsInvalid"
        shown = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        assert shown["ApproximateNumberOfMessages"] == shown["ApproximateNumberOfMessagesNotVisible"] == "0"

    def test_faults_have_the_codes_that_programs_look_for(self, martlet):
        sqs = martlet.boto("sqs")
        with pytest.raises(sqs.exceptions.QueueDoesNotExist) as error:
            sqs.send_message(QueueUrl=f"{martlet.endpoint}/{ACCOUNT}/none", MessageBody="a")
        assert code(error) == "AWS.SimpleQueueService.NonExistentQueue"
        assert error.value.response["Error"]["QueryErrorCode"] == "QueueDoesNotExist"
        sqs.create_queue(QueueName="faults", Attributes={"DelaySeconds": "1"})
        with pytest.raises(sqs.exceptions.QueueNameExists):
            sqs.create_queue(QueueName="faults", Attributes={"DelaySeconds": "2"})
        url = sqs.get_queue_url(QueueName="faults")["QueueUrl"]
        for call, expected in [
            (lambda: sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=11), "InvalidParameterValue"),
            (lambda: sqs.send_message_batch(QueueUrl=url, Entries=[]), "AWS.SimpleQueueService.EmptyBatchRequest"),
            (lambda: sqs.send_message(QueueUrl=url, MessageBody=""), "MissingParameter"),
            (lambda: sqs.set_queue_attributes(QueueUrl=url, Attributes={"DelaySeconds": "x"}), "InvalidAttributeValue"),
            (lambda: sqs.set_queue_attributes(QueueUrl=url, Attributes={"Odd": "x"}), "InvalidAttributeName"),
            (lambda: sqs.delete_message(QueueUrl=url, ReceiptHandle="x"), "ReceiptHandleIsInvalid"),
        ]:
            with pytest.raises(ClientError) as error:
                call()
            assert code(error) == expected

    def test_a_fifo_queue_keeps_order_and_drops_duplicates(self, martlet):
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(
            QueueName="line.fifo", Attributes={"FifoQueue": "true", "ContentBasedDeduplication": "true"})["QueueUrl"]
        first = sqs.send_message(QueueUrl=url, MessageBody="1", MessageGroupId="g")
        assert sqs.send_message(QueueUrl=url, MessageBody="1", MessageGroupId="g")["MessageId"] == first["MessageId"]
        sqs.send_message_batch(QueueUrl=url, Entries=[
            {"Id": body, "MessageBody": body, "MessageGroupId": "g"} for body in "23456"])
        one = sqs.receive_message(QueueUrl=url, ReceiveRequestAttemptId="try", AttributeNames=["All"])["Messages"]
        same = sqs.receive_message(QueueUrl=url, ReceiveRequestAttemptId="try")["Messages"]
        assert [message["ReceiptHandle"] for message in one] == [message["ReceiptHandle"] for message in same]
        assert one[0]["Attributes"]["SequenceNumber"] == first["SequenceNumber"]
        assert "Messages" not in sqs.receive_message(QueueUrl=url)
        sqs.delete_message(QueueUrl=url, ReceiptHandle=one[0]["ReceiptHandle"])
        rest = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
        assert [message["Body"] for message in rest] == list("23456")

    def test_a_long_poll_is_woken_at_once(self, martlet):
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(QueueName="awaited")["QueueUrl"]
        found = []

        def wait():
            messages = martlet.boto("sqs").receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"]
            found.append((time.monotonic(), messages[0]["Body"]))

        waiter = threading.Thread(target=wait)
        waiter.start()
        time.sleep(0.5)
        sent = time.monotonic()
        sqs.send_message(QueueUrl=url, MessageBody="a")
        waiter.join(20)
        assert found[0][1] == "a" and found[0][0] - sent < 1
        began = time.monotonic()
        assert "Messages" not in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1)
        assert 0.9 < time.monotonic() - began < 5

    def test_dead_letters_and_their_way_back(self, martlet):
        sqs = martlet.boto("sqs")
        dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
        url = sqs.create_queue(QueueName="alive", Attributes={
            "RedrivePolicy": json.dumps({"deadLetterTargetArn": ARN + "dead", "maxReceiveCount": 1})})["QueueUrl"]
        assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [url]
        other = '{ "maxReceiveCount" : "1", "deadLetterTargetArn": "' + ARN + 'dead" }'
        assert sqs.create_queue(QueueName="alive", Attributes={"RedrivePolicy": other})["QueueUrl"] == url
        shown = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["RedrivePolicy"])["Attributes"]["RedrivePolicy"]
        assert json.loads(shown) == {"deadLetterTargetArn": ARN + "dead", "maxReceiveCount": 1}
        sent = sqs.send_message(QueueUrl=url, MessageBody="a")
        assert sqs.receive_message(QueueUrl=url, VisibilityTimeout=0)["Messages"]
        assert "Messages" not in sqs.receive_message(QueueUrl=url)
        moved = sqs.receive_message(QueueUrl=dead, VisibilityTimeout=0, AttributeNames=["All"])["Messages"][0]
        assert moved["MessageId"] == sent["MessageId"]
        assert moved["Attributes"]["DeadLetterQueueSourceArn"] == ARN + "alive"
        sqs.start_message_move_task(SourceArn=ARN + "dead")

        def task():
            return sqs.list_message_move_tasks(SourceArn=ARN + "dead")["Results"][0]

        assert eventually(lambda: task()["Status"] == "COMPLETED")
        assert task()["ApproximateNumberOfMessagesMoved"] == 1
        assert sqs.receive_message(QueueUrl=url)["Messages"][0]["Body"] == "a"
        with pytest.raises(ClientError) as error:
            sqs.cancel_message_move_task(TaskHandle="x")
        assert code(error) == "InvalidParameterValue"

    def test_who_may_not_receive_messages_can_not_have_them_moved(self, martlet):
        sqs, iam = martlet.boto("sqs"), martlet.boto("iam")
        dead, mine = (sqs.create_queue(QueueName=name)["QueueUrl"] for name in ("secrets-dead", "mine"))
        sqs.create_queue(QueueName="secrets", Attributes={
            "RedrivePolicy": json.dumps({"deadLetterTargetArn": ARN + "secrets-dead", "maxReceiveCount": 1})})
        sqs.send_message(QueueUrl=dead, MessageBody="secret")
        trust = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "sts:AssumeRole"}
        role = iam.create_role(RoleName="mover", AssumeRolePolicyDocument=json.dumps(
            {"Version": "2012-10-17", "Statement": [trust]}))["Role"]["Arn"]

        def moves(statements, **parameters):
            document = {"Version": "2012-10-17", "Statement": statements}
            iam.put_role_policy(RoleName="mover", PolicyName="move", PolicyDocument=json.dumps(document))
            keys = martlet.boto("sts").assume_role(RoleArn=role, RoleSessionName="me")["Credentials"]
            taken = martlet.boto(
                "sqs", key=keys["AccessKeyId"], secret=keys["SecretAccessKey"], aws_session_token=keys["SessionToken"])
            try:
                taken.start_message_move_task(SourceArn=ARN + "secrets-dead", **parameters)
                return True
            except ClientError as error:
                assert error.response["Error"]["Code"].startswith("AccessDenied")
                return False

        work = ["sqs:StartMessageMoveTask", "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        allow = {"Effect": "Allow", "Action": work, "Resource": ARN + "secrets-dead"}
        send = {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": ARN + "mine"}
        away = {"DestinationArn": ARN + "mine"}
        for action in work:
            deny = {"Effect": "Deny", "Action": action, "Resource": "*"}
            assert not moves([allow, send, deny], **away)
        assert not moves([allow], **away)
        # Back to where they came from: that is another queue than the one to which it may send.
        assert not moves([allow, send])
        assert sqs.receive_message(QueueUrl=dead, VisibilityTimeout=0)["Messages"][0]["Body"] == "secret"
        assert moves([allow, send], **away)
        assert sqs.receive_message(QueueUrl=mine, WaitTimeSeconds=10)["Messages"][0]["Body"] == "secret"

    def test_made_up_handles_and_endless_names_harm_nobody(self, martlet):
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(QueueName="target")["QueueUrl"]
        sqs.send_message(QueueUrl=url, MessageBody="a", MessageAttributes={
            f"attribute{number}": {"DataType": "String", "StringValue": "v"} for number in range(10)})
        handle = sqs.receive_message(QueueUrl=url)["Messages"][0]["ReceiptHandle"]

        def field(tag, content):
            return bytes([tag, len(content)]) + content

        genuine = base64.b64decode(handle)
        number = 3 + 16
        for due in (-2**63, 0, 2**63 - 1):
            times = [field(tag, struct.pack(">q", due)) for tag in (3, 5)]
            content = genuine[number:number + 20] + b"".join(times) + field(6, bytes(16))
            for code_of in (struct.pack(">I", zlib.crc32(content)), genuine[3:number], bytes(16)):
                made = base64.b64encode(genuine[:3] + code_of + content).decode()
                for call, more in ((sqs.delete_message, {}), (sqs.change_message_visibility, {"VisibilityTimeout": 10})):
                    with pytest.raises(ClientError) as error:
                        call(QueueUrl=url, ReceiptHandle=made, **more)
                    assert code(error) == "ReceiptHandleIsInvalid"
        sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=handle, VisibilityTimeout=0)
        began = time.monotonic()
        received = sqs.receive_message(
            QueueUrl=url, MessageAttributeNames=[f"a{number}.*" for number in range(100_000)] + ["attribute3"])
        assert list(received["Messages"][0]["MessageAttributes"]) == ["attribute3"]
        assert time.monotonic() - began < 30
        with pytest.raises(ClientError) as error:
            sqs.send_message(QueueUrl=url + "x" * 300_000, MessageBody="a")
        assert code(error) == "InvalidAddress"

    def test_the_rest_of_the_operations(self, martlet):
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(QueueName="rest")["QueueUrl"]
        sqs.tag_queue(QueueUrl=url, Tags={"a": "1", "b": "2"})
        sqs.untag_queue(QueueUrl=url, TagKeys=["a"])
        assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"b": "2"}
        sqs.add_permission(QueueUrl=url, Label="partner", AWSAccountIds=["111111111111"], Actions=["SendMessage"])
        policy = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])["Attributes"]["Policy"]
        assert json.loads(policy)["Statement"][0]["Sid"] == "partner"
        partner = martlet.boto("sqs", key="111111111111")
        partner.send_message(QueueUrl=url, MessageBody="from outside")
        with pytest.raises(ClientError) as error:
            partner.receive_message(QueueUrl=url)
        assert code(error) == "AccessDenied"
        sqs.remove_permission(QueueUrl=url, Label="partner")
        with pytest.raises(ClientError) as error:
            partner.send_message(QueueUrl=url, MessageBody="again")
        assert code(error) == "AccessDenied"
        sqs.purge_queue(QueueUrl=url)
        with pytest.raises(sqs.exceptions.PurgeQueueInProgress):
            sqs.purge_queue(QueueUrl=url)
        pages = sqs.get_paginator("list_queues").paginate(QueueNamePrefix="re", PaginationConfig={"PageSize": 1})
        assert [page["QueueUrls"] for page in pages] == [[url]]
        sqs.delete_queue(QueueUrl=url)
        assert "QueueUrls" not in sqs.list_queues(QueueNamePrefix="rest")


class TestQueryProtocol:
    """As SDKs spoke before November 2023, with the queue's address as the request's."""

    def call(self, martlet, path, action, **parameters):
        body = urllib.parse.urlencode({"Action": action, "Version": "2012-11-05", **parameters})
        request = AWSRequest("POST", martlet.endpoint + path, data=body, headers={
            "Content-Type": "application/x-www-form-urlencoded; charset=utf-8"})
        SigV4Auth(Credentials("test", "test"), "sqs", REGION).add_auth(request)
        status, _, text = martlet.get(martlet.endpoint + path, "POST", body.encode(), dict(request.headers.items()))
        return status, ElementTree.fromstring(text)

    def test_it_is_still_spoken(self, martlet):
        _, made = self.call(martlet, "/", "CreateQueue", QueueName="old", **{
            "Attribute.1.Name": "VisibilityTimeout", "Attribute.1.Value": "5", "Tag.1.Key": "a", "Tag.1.Value": "b"})
        assert made.tag == NAMESPACE + "CreateQueueResponse"
        url = made.find(f"{NAMESPACE}CreateQueueResult/{NAMESPACE}QueueUrl").text
        path = urllib.parse.urlparse(url).path
        assert path == f"/{ACCOUNT}/old"
        _, shown = self.call(martlet, path, "GetQueueAttributes", **{"AttributeName.1": "VisibilityTimeout"})
        attribute = shown.find(f"{NAMESPACE}GetQueueAttributesResult/{NAMESPACE}Attribute")
        assert [child.text for child in attribute] == ["VisibilityTimeout", "5"]
        self.call(martlet, path, "SendMessage", MessageBody="a & b", **{
            "MessageAttribute.1.Name": "n", "MessageAttribute.1.Value.DataType": "Number",
            "MessageAttribute.1.Value.StringValue": "1"})
        self.call(martlet, path, "SendMessageBatch", **{
            "SendMessageBatchRequestEntry.1.Id": "x", "SendMessageBatchRequestEntry.1.MessageBody": "c"})
        _, received = self.call(martlet, path, "ReceiveMessage", MaxNumberOfMessages="10", **{
            "AttributeName.1": "All", "MessageAttributeName.1": "All"})
        messages = received.findall(f"{NAMESPACE}ReceiveMessageResult/{NAMESPACE}Message")
        assert [message.find(NAMESPACE + "Body").text for message in messages] == ["a & b", "c"]
        name, value = messages[0].find(NAMESPACE + "MessageAttribute")
        assert name.text == "n" and value.find(NAMESPACE + "StringValue").text == "1"
        names = [pair.find(NAMESPACE + "Name").text for pair in messages[0].findall(NAMESPACE + "Attribute")]
        assert "ApproximateReceiveCount" in names
        handles = [message.find(NAMESPACE + "ReceiptHandle").text for message in messages]
        _, deleted = self.call(martlet, path, "DeleteMessageBatch", **{
            key: value for number, handle in enumerate(handles, 1) for key, value in [
                (f"DeleteMessageBatchRequestEntry.{number}.Id", str(number)),
                (f"DeleteMessageBatchRequestEntry.{number}.ReceiptHandle", handle)]})
        assert len(deleted.findall(f"{NAMESPACE}DeleteMessageBatchResult/{NAMESPACE}DeleteMessageBatchResultEntry")) == 2
        _, tags = self.call(martlet, path, "ListQueueTags")
        tag = tags.find(f"{NAMESPACE}ListQueueTagsResult/{NAMESPACE}Tag")
        assert [child.text for child in tag] == ["a", "b"]
        _, listed = self.call(martlet, "/", "ListQueues", QueueNamePrefix="old")
        assert listed.find(f"{NAMESPACE}ListQueuesResult/{NAMESPACE}QueueUrl").text == url
        self.call(martlet, path, "DeleteQueue")
        status, fault = self.call(martlet, path, "SendMessage", MessageBody="late")
        assert status == 400
        assert fault.find(f"{NAMESPACE}Error/{NAMESPACE}Code").text == "AWS.SimpleQueueService.NonExistentQueue"
        status, fault = self.call(martlet, "/", "CreateQueue")
        assert fault.find(f"{NAMESPACE}Error/{NAMESPACE}Code").text == "MissingParameter"


class TestAWSCLI:
    def test_it_sends_and_receives(self, martlet):
        made = json.loads(martlet.aws("sqs", "create-queue", "--queue-name", "cli").stdout)
        url = made["QueueUrl"]
        martlet.aws("sqs", "send-message", "--queue-url", url, "--message-body", "hello")
        message = json.loads(martlet.aws("sqs", "receive-message", "--queue-url", url).stdout)["Messages"][0]
        assert message["Body"] == "hello"
        martlet.aws("sqs", "delete-message", "--queue-url", url, "--receipt-handle", message["ReceiptHandle"])
        shown = json.loads(martlet.aws(
            "sqs", "get-queue-attributes", "--queue-url", url, "--attribute-names", "All").stdout)["Attributes"]
        assert shown["ApproximateNumberOfMessages"] == "0"
        assert martlet.aws("sqs", "list-queues", "--queue-name-prefix", "cli").stdout.count(url) == 1
        martlet.aws("sqs", "delete-queue", "--queue-url", url)


TEMPLATE = {
    "Parameters": {"Timeout": {"Type": "Number", "Default": 40}, "Name": {"Type": "String", "Default": "first"}},
    "Resources": {
        "Dead": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": True}},
        "Orders": {"Type": "AWS::SQS::Queue", "Properties": {
            "QueueName": {"Fn::Sub": "orders-${Name}.fifo"}, "FifoQueue": True, "ContentBasedDeduplication": True,
            "VisibilityTimeout": {"Ref": "Timeout"}, "Tags": [{"Key": "team", "Value": "shop"}],
            "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["Dead", "Arn"]}, "maxReceiveCount": 3}}},
        "Policy": {"Type": "AWS::SQS::QueuePolicy", "Properties": {
            "Queues": [{"Ref": "Orders"}], "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"AWS": "111111111111"}, "Action": "sqs:SendMessage",
                "Resource": {"Fn::GetAtt": ["Orders", "Arn"]}}]}}},
        "Inline": {"Type": "AWS::SQS::QueueInlinePolicy", "Properties": {
            "Queue": {"Ref": "Dead"}, "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage",
                "Resource": {"Fn::GetAtt": ["Dead", "Arn"]}}]}}},
    },
    "Outputs": {
        "Url": {"Value": {"Ref": "Orders"}}, "Name": {"Value": {"Fn::GetAtt": ["Orders", "QueueName"]}},
        "Again": {"Value": {"Fn::GetAtt": ["Orders", "QueueUrl"]}}, "Dead": {"Value": {"Ref": "Dead"}},
    },
}


class TestCloudFormation:
    def test_queues_and_their_policies_are_made_changed_replaced_and_removed(self, martlet):
        cloudformation, sqs = martlet.boto("cloudformation"), martlet.boto("sqs")

        def outputs():
            stack = cloudformation.describe_stacks(StackName="queues")["Stacks"][0]
            return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}

        def update(**values):
            cloudformation.update_stack(StackName="queues", TemplateBody=json.dumps(TEMPLATE), Parameters=[
                {"ParameterKey": name, "ParameterValue": value} for name, value in values.items()])
            cloudformation.get_waiter("stack_update_complete").wait(
                StackName="queues", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
            return outputs()

        cloudformation.create_stack(StackName="queues", TemplateBody=json.dumps(TEMPLATE))
        cloudformation.get_waiter("stack_create_complete").wait(
            StackName="queues", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
        made = outputs()
        assert made["Name"] == "orders-first.fifo" and made["Url"] == made["Again"]
        assert made["Url"] == f"{martlet.endpoint}/{ACCOUNT}/orders-first.fifo"
        attributes = sqs.get_queue_attributes(QueueUrl=made["Url"], AttributeNames=["All"])["Attributes"]
        assert attributes["VisibilityTimeout"] == "40" and attributes["ContentBasedDeduplication"] == "true"
        assert json.loads(attributes["RedrivePolicy"])["maxReceiveCount"] == 3
        assert "111111111111" in attributes["Policy"]
        assert made["Dead"].endswith(".fifo")
        inline = sqs.get_queue_attributes(QueueUrl=made["Dead"], AttributeNames=["Policy"])["Attributes"]["Policy"]
        assert "events.amazonaws.com" in inline
        changed = update(Timeout="50")
        assert changed["Url"] == made["Url"]
        shown = sqs.get_queue_attributes(QueueUrl=made["Url"], AttributeNames=["VisibilityTimeout"])["Attributes"]
        assert shown == {"VisibilityTimeout": "50"}
        replaced = update(Timeout="50", Name="second")
        assert replaced["Name"] == "orders-second.fifo"
        with pytest.raises(sqs.exceptions.QueueDoesNotExist):
            sqs.get_queue_url(QueueName="orders-first.fifo")
        cloudformation.delete_stack(StackName="queues")
        cloudformation.get_waiter("stack_delete_complete").wait(
            StackName="queues", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
        assert "QueueUrls" not in sqs.list_queues()


class TestKill9:
    def test_no_acknowledged_message_is_lost_and_fifo_order_holds(self, martlet):
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(QueueName="kept", Attributes={"VisibilityTimeout": "2"})["QueueUrl"]
        line = sqs.create_queue(QueueName="kept.fifo", Attributes={"FifoQueue": "true", "VisibilityTimeout": "2"})["QueueUrl"]
        sent, deleted = set(), set()
        ordered = {worker: [] for worker in range(2)}
        unclear = set()

        def send(worker):
            own = martlet.boto("sqs")
            try:
                for number in range(100_000):
                    own.send_message(QueueUrl=url, MessageBody=f"{worker}-{number}")
                    sent.add(f"{worker}-{number}")
                    own.send_message(
                        QueueUrl=line, MessageBody=str(number), MessageGroupId=str(worker),
                        MessageDeduplicationId=f"{worker}-{number}")
                    ordered[worker].append(number)
            except Exception:  # The server is gone, as intended.
                return

        def consume():
            own = martlet.boto("sqs")
            try:
                while True:
                    for message in own.receive_message(QueueUrl=url, MaxNumberOfMessages=3).get("Messages", []):
                        unclear.add(message["Body"])
                        own.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
                        deleted.add(message["Body"])
                        time.sleep(0.01)
            except Exception:  # The server is gone, as intended.
                return

        workers = [threading.Thread(target=send, args=(worker,)) for worker in range(2)]
        workers.append(threading.Thread(target=consume))
        for worker in workers:
            worker.start()
        assert eventually(lambda: len(sent) > 300 and len(deleted) > 20, 60)
        martlet.kill9()
        for worker in workers:
            worker.join(60)
        martlet.start()
        sqs = martlet.boto("sqs")
        time.sleep(2.5)
        found = set()
        while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
            for message in messages:
                assert message["Body"] not in deleted, "a deleted message came back"
                found.add(message["Body"])
                sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        assert sent - deleted - found <= unclear - deleted
        seen = {worker: [] for worker in ordered}
        while messages := sqs.receive_message(
                QueueUrl=line, MaxNumberOfMessages=10, AttributeNames=["MessageGroupId"]).get("Messages"):
            for message in messages:
                seen[int(message["Attributes"]["MessageGroupId"])].append(int(message["Body"]))
                sqs.delete_message(QueueUrl=line, ReceiptHandle=message["ReceiptHandle"])
        for worker, numbers in ordered.items():
            assert seen[worker][:len(numbers)] == numbers
            assert len(seen[worker]) <= len(numbers) + 1
