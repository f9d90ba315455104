"""HTTP/2 on the server's port, by clients that nobody here wrote: hyper-h2, curl, and the client in Node on which the AWS SDK for
JavaScript stands."""

import base64
import json
import shutil
import subprocess
import threading
import time
from pathlib import Path

import pytest
from botocore.eventstream import EventStreamBuffer

from http2_client import HTTP2, signed
from martlet_server import ACCOUNT, REGION, eventually
from test_kinesis import cbor, uncbor

FIRST = "shardId-000000000000"


@pytest.fixture(scope="class")
def kinesis(martlet):
    return martlet.boto("kinesis")


@pytest.fixture
def session(martlet):
    with HTTP2(martlet.port) as session:
        yield session


def arn(name):
    return f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/{name}"


def consumer(kinesis, name):
    """A stream of one shard with a consumer."""
    kinesis.create_stream(StreamName=name, ShardCount=1)
    return kinesis.register_stream_consumer(StreamARN=arn(name), ConsumerName="reader")["Consumer"]["ConsumerARN"]


def subscription(consumer, kind="TRIM_HORIZON"):
    return json.dumps({"ConsumerARN": consumer, "ShardId": FIRST, "StartingPosition": {"Type": kind}}).encode()


class TestConnection:
    def test_curl(self, martlet):
        for options in (["--http2-prior-knowledge"], ["--http1.1"]):
            answer = martlet.run("curl", "-sS", "-w", "%{http_version}", *options, martlet.endpoint + "/health").stdout
            assert answer.endswith("2" if "prior" in options[0] else "1.1")

    def test_many_calls_at_once(self, martlet, session):
        """More than the server takes at one time wait in the client, as its settings say."""
        sqs = martlet.boto("sqs")
        queue = sqs.create_queue(QueueName="many")["QueueUrl"]
        session.pump(lambda: session.connection.remote_settings.max_concurrent_streams == 100)
        streams = []
        for number in range(300):
            session.pump(lambda: session.connection.open_outbound_streams < 100)
            body = json.dumps({"QueueUrl": queue, "MessageBody": f"{number}"}).encode()
            streams.append(session.call(
                martlet.endpoint, "sqs", "AmazonSQS.SendMessage", body, content_type="application/x-amz-json-1.0"))
        session.pump(lambda: all(session.answers[stream].over for stream in streams))
        assert {session.answers[stream].status for stream in streams} == {200}
        assert len({json.loads(session.answers[stream].body)["MessageId"] for stream in streams}) == 300

    def test_a_signature_for_another_host_is_refused(self, martlet, session):
        fields = signed("http://elsewhere:1", "kinesis", "Kinesis_20131202.ListStreams", b"{}")
        answer = session.request("POST", "/", fields, b"{}")
        assert answer.status in (400, 403) and b"ignature" in answer.body

    def test_large_bodies_both_ways(self, martlet, session):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="http2")
        content = bytes(range(256)) * 40_000
        put = s3.generate_presigned_url("put_object", Params={"Bucket": "http2", "Key": "large"})
        get = s3.generate_presigned_url("get_object", Params={"Bucket": "http2", "Key": "large"})
        assert session.request("PUT", put.removeprefix(martlet.endpoint), body=content).status == 200
        answer = session.request("GET", get.removeprefix(martlet.endpoint))
        assert answer.status == 200 and answer.body == content
        assert answer.headers["content-length"] == str(len(content))

    def test_a_body_beyond_the_limit_is_refused_and_the_connection_goes_on(self, martlet, session):
        answer = session.request("POST", "/", signed(
            martlet.endpoint, "kinesis", "Kinesis_20131202.PutRecord", b""), b"x" * (70 << 20))
        assert answer.status == 413
        assert session.request(path="/health").status == 200

    def test_a_reader_of_one_stream_is_not_held_up_by_another_that_is_not_read(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="unread")
        s3.put_object(Bucket="unread", Key="large", Body=b"x" * (64 << 20))
        get = s3.generate_presigned_url("get_object", Params={"Bucket": "unread", "Key": "large"})
        slow = set()
        with HTTP2(martlet.port, reads=lambda stream: stream not in slow) as session:
            session.connection.increment_flow_control_window(1 << 24)
            session.flush()
            before = martlet.memory()
            for _ in range(50):
                slow.add(session.begin(path=get.removeprefix(martlet.endpoint)))
            session.pump(lambda: all(len(session.answers[stream].body) == 65_535 for stream in slow))
            assert session.request(path="/health").status == 200
            assert martlet.memory() - before < 200
            for stream in slow:
                session.cancel(stream)
            assert session.request(path="/health").status == 200

    def test_a_call_that_is_cancelled_ends_in_the_server(self, martlet, session):
        sqs = martlet.boto("sqs")
        queue = sqs.create_queue(QueueName="waited")["QueueUrl"]
        body = json.dumps({"QueueUrl": queue, "WaitTimeSeconds": 20}).encode()
        options = dict(content_type="application/x-amz-json-1.0")
        first = session.call(martlet.endpoint, "sqs", "AmazonSQS.ReceiveMessage", body, **options)
        time.sleep(0.3)
        session.cancel(first)
        second = session.call(martlet.endpoint, "sqs", "AmazonSQS.ReceiveMessage", body, **options)
        time.sleep(0.3)
        sqs.send_message(QueueUrl=queue, MessageBody="x")
        # Who was cancelled takes no message away from the other.
        session.pump(lambda: session.answers[second].over, seconds=5)
        assert json.loads(session.answers[second].body)["Messages"][0]["Body"] == "x"

    def test_a_flood_of_resets_ends_its_connection_alone(self, martlet, session):
        with pytest.raises((AssertionError, OSError)):
            with HTTP2(martlet.port) as flood:
                for _ in range(1_000):
                    flood.cancel(flood.begin(path="/health"))
                flood.pump(lambda: False, seconds=10)
        assert session.request(path="/health").status == 200


class TestSubscribeToShard:
    def test_records_are_pushed_on_many_streams_of_one_connection(self, martlet, kinesis, session):
        names = [f"pushed-{number}" for number in range(10)]
        answers = [
            session.answers[session.call(
                martlet.endpoint, "kinesis", "Kinesis_20131202.SubscribeToShard", subscription(consumer(kinesis, name)))]
            for name in names]
        session.pump(lambda: all(answer.status for answer in answers))
        assert {answer.headers["content-type"] for answer in answers} == {"application/vnd.amazon.eventstream"}
        for name in names:
            body = json.dumps({"StreamName": name, "Data": base64.b64encode(name.encode()).decode(), "PartitionKey": "k"})
            put = session.call(martlet.endpoint, "kinesis", "Kinesis_20131202.PutRecord", body.encode())
            session.pump(lambda: session.answers[put].over)
            assert session.answers[put].status == 200
        for name, answer in zip(names, answers):
            events = []
            session.pump(lambda: events.extend(answer.events()) or len(events) >= 2)
            assert events[0][0] == "initial-response"
            event = json.loads(events[1][1].payload)
            assert [base64.b64decode(record["Data"]).decode() for record in event["Records"]] == [name]
        # Five minutes later all of them end, each by itself, and the connection goes on.
        martlet.cli("clock", "advance", "5m")
        session.pump(lambda: all(answer.ended for answer in answers))
        assert session.request(path="/health").status == 200

    def test_the_java_sdks_way(self, martlet, kinesis, session):
        """Requests in CBOR have events in CBOR."""
        made, kind = consumer(kinesis, "java"), "application/x-amz-cbor-1.1"
        kinesis.put_record(StreamName="java", Data=b"\x00\xff", PartitionKey="k")
        body = cbor({"ConsumerARN": made, "ShardId": FIRST, "StartingPosition": {"Type": "TRIM_HORIZON"}})
        stream = session.call(
            martlet.endpoint, "kinesis", "Kinesis_20131202.SubscribeToShard", body, content_type=kind)
        events = []
        session.pump(lambda: events.extend(session.answers[stream].events()) or len(events) >= 2)
        assert [name for name, _ in events] == ["initial-response", "SubscribeToShardEvent"]
        assert {message.headers[":content-type"] for _, message in events} == {kind}
        assert uncbor(events[0][1].payload) == {}
        event = uncbor(events[1][1].payload)
        record = event["Records"][0]
        assert record["Data"] == b"\x00\xff" and event["MillisBehindLatest"] == 0
        tag, number, milliseconds = record["ApproximateArrivalTimestamp"]
        assert (tag, number) == ("tag", 1) and milliseconds > 1e12
        kinesis.delete_stream(StreamName="java", EnforceConsumerDeletion=True)
        session.pump(lambda: session.answers[stream].ended)
        name, message = session.answers[stream].events()[-1]
        assert name == "ResourceNotFoundException" and "java" in uncbor(message.payload)["message"]

    def test_a_reader_that_goes_away_makes_room_for_the_next(self, martlet, kinesis, session):
        made = consumer(kinesis, "gone")
        call = (martlet.endpoint, "kinesis", "Kinesis_20131202.SubscribeToShard", subscription(made))
        first = session.call(*call)
        session.pump(lambda: session.answers[first].body)
        session.cancel(first)

        def again():
            stream = session.call(*call)
            session.pump(lambda: session.answers[stream].status)
            return session.answers[stream].status == 200
        assert eventually(again, seconds=10)

    @pytest.mark.skipif(not shutil.which("node"), reason="there is no Node")
    def test_nodes_own_client(self, martlet, kinesis):
        made, script = consumer(kinesis, "node"), Path(__file__).with_name("http2_session.mjs")
        host = martlet.endpoint.removeprefix("http://")
        requests = []
        for target, body in [
            ("SubscribeToShard", subscription(made)),
            ("PutRecord", json.dumps({"StreamName": "node", "Data": "aGVsbG8=", "PartitionKey": "k"}).encode()),
            ("DescribeLimits", b"{}"),
        ]:
            fields = dict(signed(martlet.endpoint, "kinesis", f"Kinesis_20131202.{target}", body))
            requests.append({
                "path": "/", "headers": fields | {"host": host, "content-length": str(len(body))}, "body": body.decode()})
        node = subprocess.Popen(
            ["node", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=martlet.env)
        node.stdin.write(json.dumps({"endpoint": martlet.endpoint, "requests": requests}))
        node.stdin.close()
        timer = threading.Timer(60, node.kill)
        timer.start()
        buffer, seen, statuses, ended = EventStreamBuffer(), [], {}, set()
        for line in node.stdout:
            told = json.loads(line)
            assert "error" not in told
            if "status" in told:
                statuses[told["index"]] = told["status"]
            if told.get("end"):
                ended.add(told["index"])
            if "data" in told and told["index"] == 0:
                buffer.add_data(base64.b64decode(told["data"]))
                for message in buffer:
                    if message.headers[":event-type"] == "SubscribeToShardEvent":
                        records = json.loads(message.payload)["Records"]
                        seen += [base64.b64decode(record["Data"]) for record in records]
                        if records:
                            martlet.cli("clock", "advance", "5m")
        timer.cancel()
        assert node.wait(10) == 0
        assert statuses == {0: 200, 1: 200, 2: 200} and ended == {0, 1, 2} and seen == [b"hello"]


class TestEnd:
    def test_a_server_that_ends_lets_its_streams_be_answered(self, martlet, session):
        sqs = martlet.boto("sqs")
        queue = sqs.create_queue(QueueName="last")["QueueUrl"]
        body = json.dumps({"QueueUrl": queue, "WaitTimeSeconds": 3}).encode()
        stream = session.call(
            martlet.endpoint, "sqs", "AmazonSQS.ReceiveMessage", body, content_type="application/x-amz-json-1.0")
        time.sleep(0.5)
        martlet.process.terminate()
        session.pump(lambda: session.answers[stream].ended and session.last_stream is not None)
        assert session.answers[stream].status == 200
        assert session.last_stream in (stream, 2 ** 31 - 1)
        martlet.process.wait(30)
