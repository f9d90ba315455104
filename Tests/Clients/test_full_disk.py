"""A disk without room: what was said stays, deleting works, and work goes on once there is room again."""

import os
import subprocess

import botocore.exceptions
import pytest
from botocore.config import Config

from martlet_server import EXAMPLES, Martlet, eventually

LONG = "x" * 200_000
ONCE = Config(retries={"max_attempts": 0})


@pytest.fixture
def small(tmp_path):
    """A server whose state lies on a disk of 32 MB that only it sees."""
    data = tmp_path / "place" / "data"
    data.mkdir(parents=True)
    mount = f"mount -t tmpfs -o size=32m none '{data}' && exec \"$0\" \"$@\""
    server = Martlet(tmp_path / "place", prefix=["unshare", "-m" if os.geteuid() == 0 else "-Urm", "sh", "-c", mount]).start()
    yield server
    server.stop()
    assert server.leftovers() == []


@pytest.fixture
def lasting(tmp_path):
    """A server whose state lies on a disk of 24 MB that only it sees and that stays when it is killed."""
    data = tmp_path / "place" / "data"
    data.mkdir(parents=True)
    mount = f"mount -t tmpfs -o size=24m none '{data}' && echo && exec cat"
    names = ["-m"] if os.geteuid() == 0 else ["-U", "-r", "-m"]
    keeper = subprocess.Popen(
        ["unshare", *names, "sh", "-c", mount], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    keeper.stdout.readline()
    enter = ["nsenter", "-t", str(keeper.pid), *(["-m"] if os.geteuid() == 0 else ["-U", "--preserve-credentials", "-m"])]
    server = Martlet(tmp_path / "place", prefix=enter).start()
    yield server
    server.stop()
    assert server.leftovers() == []
    keeper.communicate()


def fill(server):
    """Takes all room, by ever smaller objects and then by items, until even a small write is refused time and again."""
    s3, dynamodb = server.boto("s3", config=ONCE), server.boto("dynamodb", config=ONCE)
    s3.create_bucket(Bucket="filling")
    dynamodb.create_table(
        TableName="filling", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
    for size in (4 << 20, 256 << 10, 16 << 10):
        for number in range(1000):
            if not goes(lambda: s3.put_object(Bucket="filling", Key=f"{size}/{number}", Body=b"x" * size)):
                break
    refused = 0
    for number in range(20_000):
        # A refused write may make the store tidy up, and so give some room back.
        item = {"id": {"S": str(number)}, "text": {"S": "x" * (500 if refused else 60_000)}}
        refused = 0 if goes(lambda: dynamodb.put_item(TableName="filling", Item=item)) else refused + 1
        if refused == 20:
            return
    pytest.fail("the disk never became full")


def goes(call):
    try:
        call()
        return True
    except botocore.exceptions.ClientError as error:
        assert error.response["ResponseMetadata"]["HTTPStatusCode"] >= 500, error
        return False


class TestAFullDisk:
    def test_an_upload_that_finds_no_room_leaves_nothing(self, small):
        s3 = small.boto("s3", config=ONCE)
        s3.create_bucket(Bucket="crowded")
        failures = (botocore.exceptions.ClientError, botocore.exceptions.BotoCoreError)
        with pytest.raises(failures):
            s3.put_object(Bucket="crowded", Key="a", Body=b"x" * (60 << 20))
        upload = {"Bucket": "crowded", "Key": "a"}
        upload["UploadId"] = s3.create_multipart_upload(**upload)["UploadId"]
        s3.upload_part(**upload, PartNumber=1, Body=b"x" * (5 << 20))
        with pytest.raises(failures):
            s3.upload_part(**upload, PartNumber=2, Body=b"x" * (60 << 20))
        assert [part["PartNumber"] for part in s3.list_parts(**upload)["Parts"]] == [1]
        s3.abort_multipart_upload(**upload)
        assert "Contents" not in s3.list_objects_v2(Bucket="crowded")
        # The room is there again.
        s3.put_object(Bucket="crowded", Key="b", Body=b"x" * (18 << 20))
        assert s3.head_object(Bucket="crowded", Key="b")["ContentLength"] == 18 << 20

    def test_a_stack_is_deleted_and_deployed_again_once_there_is_room(self, small):
        small.cli("deploy", EXAMPLES / "products")
        fill(small)
        refused = small.cli("deploy", EXAMPLES / "products-node", check=False, timeout=60)
        assert refused.returncode == 1 and "InternalFailure" in refused.stderr, refused.stderr
        down = small.cli("down", EXAMPLES / "products", timeout=120)
        assert "Stack products is deleted." in down.stdout
        s3 = small.boto("s3")
        for number in range(4):
            s3.delete_object(Bucket="filling", Key=f"{4 << 20}/{number}")
        assert "CREATE_COMPLETE" in small.cli("deploy", EXAMPLES / "products").stdout


class TestADiskFullOfMessages:
    @pytest.mark.parametrize("name", ["full", "full.fifo"])
    def test_it_is_emptied_by_each_way_and_filled_again_also_after_kill_9(self, lasting, name):
        sqs, url = queue(lasting, name)
        sent = stuff(sqs, url)
        assert len(sent) > 10
        assert drain(sqs, url) == sent
        again = stuff(sqs, url)
        assert len(again) >= len(sent) - 2
        lasting.kill9()
        lasting.start()
        assert drain(sqs, url) == again
        purged = stuff(sqs, url)
        assert len(purged) >= len(sent) - 2
        sqs.purge_queue(QueueUrl=url)
        assert eventually(lambda: goes(lambda: send(sqs, url, 1)))
        assert drain(sqs, url) | {1} == {1}
        deleted = {1} | stuff(sqs, url, 2)
        assert len(deleted) >= len(sent) - 2
        lasting.kill9()
        lasting.start()
        sqs.delete_queue(QueueUrl=url)
        _, url = queue(lasting, "b" + name)
        assert eventually(lambda: goes(lambda: send(sqs, url, 1)))
        assert drain(sqs, url) == {1}


def queue(server, name):
    sqs = server.boto("sqs", config=ONCE)
    attributes = {"FifoQueue": "true"} if name.endswith(".fifo") else {}
    return sqs, sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]


def send(sqs, url, number):
    fifo = {"MessageGroupId": f"{number % 3}", "MessageDeduplicationId": os.urandom(8).hex()} if url.endswith(".fifo") else {}
    sqs.send_message(QueueUrl=url, MessageBody=f"{number} {LONG}", **fifo)


def stuff(sqs, url, number=0):
    """Sends until the server refuses: the numbers that it took, from `number` on."""
    sent = set()
    while goes(lambda: send(sqs, url, number)):
        sent.add(number)
        number += 1
    return sent


def drain(sqs, url):
    """Receives and deletes until the queue is empty: the numbers of the messages."""
    got = set()
    while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=3).get("Messages"):
        for message in messages:
            number, text = message["Body"].split()
            assert text == LONG
            got.add(int(number))
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return got
