"""A disk without room: what was said stays, deleting works, and work goes on once there is room again."""

import os

import botocore.exceptions
import pytest
from botocore.config import Config

from martlet_server import EXAMPLES, Martlet


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


def fill(server):
    """Takes all room, by ever smaller objects and then by items."""
    once = Config(retries={"max_attempts": 0})
    s3, dynamodb = server.boto("s3", config=once), server.boto("dynamodb", config=once)
    s3.create_bucket(Bucket="filling")
    dynamodb.create_table(
        TableName="filling", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
    for size in (4 << 20, 256 << 10, 16 << 10):
        for number in range(1000):
            if not goes(lambda: s3.put_object(Bucket="filling", Key=f"{size}/{number}", Body=b"x" * size)):
                break
    for size in (60_000, 500):
        for number in range(20_000):
            item = {"id": {"S": f"{size}-{number}"}, "text": {"S": "x" * size}}
            if not goes(lambda: dynamodb.put_item(TableName="filling", Item=item)):
                break
    assert not goes(lambda: dynamodb.put_item(TableName="filling", Item={"id": {"S": "last"}}))


def goes(call):
    try:
        call()
        return True
    except botocore.exceptions.ClientError as error:
        assert error.response["ResponseMetadata"]["HTTPStatusCode"] >= 500, error
        return False


class TestAFullDisk:
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
