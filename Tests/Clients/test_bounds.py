"""Much of everything: the server's memory stays bounded, nobody else waits, and what is too much is told."""

import json
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore.exceptions import ClientError

from martlet_server import ACCOUNT, REGION, eventually

SLOW = """
import time

def handler(event, context):
    time.sleep(600)
"""


def each(work, count, workers=4):
    """Runs `work` with the numbers below `count`."""
    with ThreadPoolExecutor(workers) as pool:
        for _ in pool.map(work, range(count)):
            pass


def topic_queue(sqs, name):
    arn = f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"
    policy = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn}]}
    return sqs.create_queue(QueueName=name, Attributes={"Policy": json.dumps(policy)})["QueueUrl"], arn


def publish(sns, topic, number, **options):
    sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[
        {"Id": str(index), "Message": f"{number}-{index} " + "x" * 100} | options for index in range(10)])


class TestQueuedEvents:
    """A hundred thousand asynchronous events of functions that have no room for them."""
    long = True
    functions, batches = 10, 1_000

    def test_they_wait_on_the_disk(self, martlet, make_function):
        client, sns = martlet.boto("lambda"), martlet.boto("sns")
        make_function("quick", "def handler(event, context): return event")
        topic = sns.create_topic(Name="flood")["TopicArn"]
        for number in range(self.functions):
            name = f"slow-{number}"
            make_function(name, SLOW, Timeout=900)
            client.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=1)
            client.add_permission(
                FunctionName=name, StatementId="topic", Action="lambda:InvokeFunction", Principal="sns.amazonaws.com",
                SourceArn=topic)
            sns.subscribe(
                TopicArn=topic, Protocol="lambda", Endpoint=f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}")
        mark, arn = topic_queue(martlet.boto("sqs"), "flood-mark")
        before = martlet.memory()
        each(lambda number: publish(sns, topic, number), self.batches)
        # What is published last comes last: then all the events are accepted.
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
        sns.publish(TopicArn=topic, Message="mark")
        assert eventually(lambda: martlet.boto("sqs").receive_message(QueueUrl=mark, WaitTimeSeconds=5).get("Messages"), 600)
        after = martlet.memory()
        assert after < before + 100, f"{before} MB before, {after} MB after"
        self.is_quick(client)
        martlet.kill9()
        began = time.monotonic()
        martlet.start()
        assert time.monotonic() - began < 20
        assert martlet.memory() < before + 100
        self.is_quick(martlet.boto("lambda"))

    @staticmethod
    def is_quick(client):
        began = time.monotonic()
        assert json.loads(client.invoke(FunctionName="quick", Payload=b"7")["Payload"].read()) == 7
        assert time.monotonic() - began < 10


class TestSlowConsumers:
    def test_a_queue_that_nobody_empties(self, martlet):
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(QueueName="full")["QueueUrl"]
        before = martlet.memory()
        entries = [{"Id": str(index), "MessageBody": "x" * 1_000} for index in range(10)]
        each(lambda _: sqs.send_message_batch(QueueUrl=url, Entries=entries), 3_000)
        assert martlet.memory() < before + 60
        began = time.monotonic()
        assert len(sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]) == 10
        assert time.monotonic() - began < 10

    def test_readers_that_do_not_read(self, martlet):
        """Twenty clients ask for 64 MB and take none of it."""
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="large")
        s3.put_object(Bucket="large", Key="object", Body=bytes(64 << 20))
        path = s3.generate_presigned_url("get_object", Params={"Bucket": "large", "Key": "object"}).split("/", 3)[3]
        before = martlet.memory()
        readers = [socket.create_connection(("127.0.0.1", martlet.port)) for _ in range(20)]
        try:
            for reader in readers:
                reader.sendall(f"GET /{path} HTTP/1.1\r\nHost: 127.0.0.1:{martlet.port}\r\n\r\n".encode())
            for reader in readers:
                assert reader.recv(12) == b"HTTP/1.1 200"
            time.sleep(2)
            assert martlet.memory() < before + 60
            assert s3.head_object(Bucket="large", Key="object")["ContentLength"] == 64 << 20
        finally:
            for reader in readers:
                reader.close()


class TestASilentSubscriber:
    """An endpoint that takes connections and never answers."""
    messages = 20_000

    @pytest.fixture
    def silent(self):
        listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        taken = []

        def take():
            while True:
                try:
                    taken.append(listener.accept()[0])
                except OSError:
                    return

        threading.Thread(target=take, daemon=True).start()
        yield listener.getsockname()[1], taken
        listener.close()
        for connection in taken:
            connection.close()

    def test_it_holds_up_nobody(self, martlet, silent):
        port, taken = silent
        sns, sqs = martlet.boto("sns"), martlet.boto("sqs")
        topic = sns.create_topic(Name="talk")["TopicArn"]
        arn = sns.subscribe(
            TopicArn=topic, Protocol="http", Endpoint=f"http://127.0.0.1:{port}/", ReturnSubscriptionArn=True)["SubscriptionArn"]
        # It is asked whether it wants this, and says so by another way.
        assert eventually(lambda: taken)
        assert b"SubscribeURL" in (request := self.read(taken[0]))
        body = json.loads(request[request.index(b"{"):])
        sns.confirm_subscription(TopicArn=topic, Token=body["Token"])
        assert sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]["PendingConfirmation"] == "false"
        queue, queue_arn = topic_queue(sqs, "listening")
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue_arn)
        before = martlet.memory()
        each(lambda number: publish(sns, topic, number), self.messages // 10)
        sns.publish(TopicArn=topic, Message="mark")

        def count():
            attributes = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["ApproximateNumberOfMessages"])
            return int(attributes["Attributes"]["ApproximateNumberOfMessages"])

        assert eventually(lambda: count() == self.messages + 1, 120), count()
        assert martlet.memory() < before + 60
        assert len(taken) < 100

    @staticmethod
    def read(connection):
        connection.settimeout(5)
        data = b""
        while b"\r\n\r\n" not in data or not data.rstrip().endswith(b"}"):
            data += connection.recv(65_536)
        return data


class TestFilterPolicies:
    """Large policies, with 150 combinations of five keys."""
    size, limit = 80_000, 262_144

    def policy(self, size):
        """As many values as are allowed, each as long as there is room."""
        counts = {"a": 5, "b": 5, "c": 3, "d": 2, "e": 1}
        rest = size - len(json.dumps({key: [""] * count for key, count in counts.items()}, separators=(",", ":")))
        policy = {key: [f"{key}{number}".ljust(rest // 16, "x") for number in range(count)] for key, count in counts.items()}
        policy["e"][0] += "x" * (rest % 16)
        return json.dumps(policy, separators=(",", ":"))

    def test_large_ones_work_and_more_than_allowed_is_refused(self, martlet):
        sns, sqs = martlet.boto("sns"), martlet.boto("sqs")
        topic = sns.create_topic(Name="picky")["TopicArn"]
        policy = self.policy(self.size)
        assert len(policy) == self.size
        before = martlet.memory()
        queues = [topic_queue(sqs, f"picky-{number}") for number in range(20)]
        for _, arn in queues:
            sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"FilterPolicy": policy})
        every, arn = topic_queue(sqs, "picky-every")
        subscription = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)["SubscriptionArn"]

        def refusal(policy):
            with pytest.raises(ClientError) as caught:
                sns.set_subscription_attributes(
                    SubscriptionArn=subscription, AttributeName="FilterPolicy", AttributeValue=policy)
            return caught.value.response["Error"]["Code"], caught.value.response["Error"]["Message"]

        prefix = "Invalid parameter: FilterPolicy: "
        assert refusal(self.policy(self.limit + 1)) == ("InvalidParameter", prefix + "Filter policy is too long")
        more = json.dumps(json.loads(self.policy(1_000)) | {"a": [1, 2, 3, 4, 5, 6]})
        assert refusal(more) == ("InvalidParameter", prefix + "Filter policy is too complex")
        # One message matches in all keys, and many in all but one.
        attributes = {
            key: {"DataType": "String", "StringValue": values[0]} for key, values in json.loads(policy).items()}
        sns.publish(TopicArn=topic, Message="match", MessageAttributes=attributes)
        short = {key: {"DataType": "String", "StringValue": f"{key}0"} for key in "abcde"}
        each(lambda number: publish(sns, topic, number, MessageAttributes=short), 50)
        assert eventually(lambda: self.count(sqs, every) == 501, 60), self.count(sqs, every)
        assert [self.count(sqs, url) for url, _ in queues] == [1] * 20
        after = martlet.memory()
        assert after < before + 100, f"{before} MB before, {after} MB after"

    @staticmethod
    def count(sqs, url):
        attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"])
        return int(attributes["Attributes"]["ApproximateNumberOfMessages"])
