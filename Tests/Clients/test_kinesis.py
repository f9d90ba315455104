"""Kinesis Data Streams as boto3 uses it, and as the Java SDKs do: in CBOR."""

import concurrent.futures
import hashlib
import json
import struct
import threading
import time
import urllib.error
import urllib.request

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from martlet_server import ACCOUNT, REGION, eventually, refusal

FIRST = "shardId-000000000000"


def code(error):
    return error.value.response["Error"]["Code"]


def text(error):
    return error.value.response["Error"]["Message"]


def arn(name):
    return f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/{name}"


@pytest.fixture(scope="class")
def kinesis(martlet):
    return martlet.boto("kinesis")


@pytest.fixture
def make(kinesis, request):
    """Makes a stream of the test's own."""
    def make(shards=1, suffix="", **options):
        name = (request.node.name.split("[")[0] + suffix)[-100:]
        kinesis.create_stream(StreamName=name, ShardCount=shards, **options)
        kinesis.get_waiter("stream_exists").wait(StreamName=name)
        return name
    return make


def iterator(kinesis, name, shard=FIRST, kind="TRIM_HORIZON", **more):
    return kinesis.get_shard_iterator(StreamName=name, ShardId=shard, ShardIteratorType=kind, **more)["ShardIterator"]


def read(kinesis, name, shard=FIRST, kind="TRIM_HORIZON", **more):
    """All data of a shard from a position on, no faster than a shard is read."""
    place, found = iterator(kinesis, name, shard, kind, **more), []
    while place:
        time.sleep(0.21)
        page = kinesis.get_records(ShardIterator=place)
        found += [record["Data"] for record in page["Records"]]
        if not page["Records"]:
            break
        place = page.get("NextShardIterator")
    return found


def from_four_threads(call, count):
    """The answers of so many calls, which come faster than a shard allows, also on a busy machine."""
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        return list(pool.map(lambda _: call(), range(count)))


class TestStreams:
    def test_a_stream_is_made_shown_and_deleted(self, kinesis):
        kinesis.create_stream(StreamName="life", ShardCount=2, Tags={"team": "shop"})
        kinesis.get_waiter("stream_exists").wait(StreamName="life")
        shown = kinesis.describe_stream(StreamName="life")["StreamDescription"]
        assert shown["StreamARN"] == arn("life") and shown["StreamStatus"] == "ACTIVE"
        assert shown["StreamModeDetails"] == {"StreamMode": "PROVISIONED"} and shown["RetentionPeriodHours"] == 24
        assert [shard["ShardId"] for shard in shown["Shards"]] == [FIRST, "shardId-000000000001"]
        assert shown["Shards"][0]["HashKeyRange"] == {
            "StartingHashKey": "0", "EndingHashKey": str(2 ** 127 - 1)}
        assert shown["Shards"][1]["HashKeyRange"] == {"StartingHashKey": str(2 ** 127), "EndingHashKey": str(2 ** 128 - 1)}
        assert len(shown["Shards"][0]["SequenceNumberRange"]["StartingSequenceNumber"]) == 56
        summary = kinesis.describe_stream_summary(StreamARN=arn("life"))["StreamDescriptionSummary"]
        assert (summary["OpenShardCount"], summary["ConsumerCount"], summary["EncryptionType"]) == (2, 0, "NONE")
        assert "life" in kinesis.list_streams()["StreamNames"]
        assert refusal(kinesis.create_stream, StreamName="life", ShardCount=1) == (
            "ResourceInUseException", f"Stream life under account {ACCOUNT} already exists.")
        kinesis.delete_stream(StreamName="life")
        kinesis.get_waiter("stream_not_exists").wait(StreamName="life")
        assert refusal(kinesis.describe_stream, StreamName="life") == (
            "ResourceNotFoundException", f"Stream life under account {ACCOUNT} not found.")

    def test_streams_and_shards_are_listed_in_pages(self, kinesis, make):
        names = sorted(make(shards=3, suffix=f"-{number}") for number in range(3))
        page = kinesis.list_streams(Limit=2, ExclusiveStartStreamName=names[0][:-1])
        assert page["StreamNames"] == names[:2] and page["HasMoreStreams"]
        rest = kinesis.list_streams(NextToken=page["NextToken"])["StreamNames"]
        assert rest[0] == names[2]
        first = kinesis.list_shards(StreamName=names[0], MaxResults=2)
        second = kinesis.list_shards(NextToken=first["NextToken"])
        assert [shard["ShardId"][-1] for shard in first["Shards"] + second["Shards"]] == ["0", "1", "2"]
        assert refusal(kinesis.list_shards, NextToken="x" * 40)[0] == "InvalidArgumentException"
        described = kinesis.describe_stream(StreamName=names[0], Limit=1, ExclusiveStartShardId=FIRST)["StreamDescription"]
        assert described["HasMoreShards"] and described["Shards"][0]["ShardId"][-1] == "1"

    def test_settings(self, kinesis, make):
        name = make()
        told = refusal(kinesis.increase_stream_retention_period, StreamName=name, RetentionPeriodHours=8761)
        assert told[0] == "InvalidArgumentException" and "Maximum allowed retention period is 8760" in told[1]
        kinesis.increase_stream_retention_period(StreamName=name, RetentionPeriodHours=48)
        kinesis.decrease_stream_retention_period(StreamName=name, RetentionPeriodHours=24)
        kinesis.start_stream_encryption(StreamName=name, EncryptionType="KMS", KeyId="alias/aws/kinesis")
        assert kinesis.put_record(StreamName=name, Data=b"a", PartitionKey="a")["EncryptionType"] == "KMS"
        assert kinesis.get_records(ShardIterator=iterator(kinesis, name))["Records"][0]["EncryptionType"] == "KMS"
        kinesis.stop_stream_encryption(StreamName=name, EncryptionType="KMS", KeyId="alias/aws/kinesis")
        metrics = kinesis.enable_enhanced_monitoring(StreamName=name, ShardLevelMetrics=["ALL"])
        assert metrics["CurrentShardLevelMetrics"] == [] and len(metrics["DesiredShardLevelMetrics"]) == 7
        kinesis.disable_enhanced_monitoring(StreamName=name, ShardLevelMetrics=["IncomingBytes"])
        summary = kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]
        assert len(summary["EnhancedMonitoring"][0]["ShardLevelMetrics"]) == 6
        kinesis.update_max_record_size(StreamARN=arn(name), MaxRecordSizeInKiB=2048)
        kinesis.put_record(StreamName=name, Data=b"x" * 2_000_000, PartitionKey="a")
        assert refusal(kinesis.put_record, StreamName=name, Data=b"x" * 2_097_152, PartitionKey="a")[0] == "ValidationException"
        assert kinesis.describe_limits()["OpenShardCount"] > 0

    def test_the_mode_of_a_stream(self, kinesis):
        kinesis.create_stream(StreamName="demand", StreamModeDetails={"StreamMode": "ON_DEMAND"})
        assert kinesis.describe_stream_summary(StreamName="demand")["StreamDescriptionSummary"]["OpenShardCount"] == 4
        assert refusal(kinesis.update_shard_count, StreamName="demand", TargetShardCount=8, ScalingType="UNIFORM_SCALING") == (
            "ValidationException", f"Request is invalid. Stream demand under account {ACCOUNT} is in On-Demand mode.")
        warm = dict(StreamName="demand", WarmThroughputMiBps=100)
        assert refusal(kinesis.update_stream_warm_throughput, **warm)[0] == "ValidationException"
        kinesis.update_account_settings(MinimumThroughputBillingCommitment={"Status": "ENABLED"})
        assert kinesis.describe_account_settings()["MinimumThroughputBillingCommitment"]["Status"] == "ENABLED"
        assert kinesis.update_stream_warm_throughput(**warm)["WarmThroughput"]["TargetMiBps"] == 100
        kinesis.update_stream_mode(StreamARN=arn("demand"), StreamModeDetails={"StreamMode": "PROVISIONED"})
        summary = kinesis.describe_stream_summary(StreamName="demand")["StreamDescriptionSummary"]
        assert summary["StreamModeDetails"]["StreamMode"] == "PROVISIONED"

    def test_tags(self, kinesis, make):
        name = make(Tags={"a": "1"})
        kinesis.add_tags_to_stream(StreamName=name, Tags={"b": "2", "c": "3"})
        kinesis.remove_tags_from_stream(StreamName=name, TagKeys=["a"])
        page = kinesis.list_tags_for_stream(StreamName=name, Limit=1)
        assert page["Tags"] == [{"Key": "b", "Value": "2"}] and page["HasMoreTags"]
        consumer = kinesis.register_stream_consumer(StreamARN=arn(name), ConsumerName="c")["Consumer"]["ConsumerARN"]
        for resource, before in ((arn(name), 2), (consumer, 0)):
            kinesis.tag_resource(ResourceARN=resource, Tags={"z": "26"})
            assert {"Key": "z", "Value": "26"} in kinesis.list_tags_for_resource(ResourceARN=resource)["Tags"]
            kinesis.untag_resource(ResourceARN=resource, TagKeys=["z"])
            assert len(kinesis.list_tags_for_resource(ResourceARN=resource)["Tags"]) == before
        assert refusal(kinesis.add_tags_to_stream, StreamName=name, Tags={"aws:x": "1"})[0] == "InvalidArgumentException"

    def test_a_stream_must_be_named(self, kinesis):
        assert refusal(kinesis.put_record, Data=b"", PartitionKey="a")[0] == "InvalidArgumentException"


class TestRecords:
    def test_a_record_goes_to_the_shard_of_its_hash_key(self, kinesis, make):
        name = make(shards=4)
        for key in map(str, range(20)):
            hashed = int(hashlib.md5(key.encode()).hexdigest(), 16)
            put = kinesis.put_record(StreamName=name, Data=key.encode(), PartitionKey=key)
            assert put["ShardId"] == f"shardId-{hashed // 2 ** 126:012}"
        explicit = kinesis.put_record(StreamName=name, Data=b"x", PartitionKey="1", ExplicitHashKey=str(2 ** 128 - 1))
        assert explicit["ShardId"] == "shardId-000000000003"
        assert refusal(kinesis.put_record, StreamName=name, Data=b"x", PartitionKey="1", ExplicitHashKey=str(2 ** 128))[0] == (
            "InvalidArgumentException")
        assert sum(len(read(kinesis, name, f"shardId-{shard:012}")) for shard in range(4)) == 21

    def test_every_way_to_begin_to_read(self, kinesis, make):
        name = make()
        numbers = []
        for part in range(3):
            put = kinesis.put_records(StreamName=name, Records=[
                {"Data": f"{part}-{number}".encode(), "PartitionKey": "k"} for number in range(10)])
            assert put["FailedRecordCount"] == 0
            numbers += [record["SequenceNumber"] for record in put["Records"]]
            if part == 1:
                # The client sends whole seconds.
                moment = int(time.time()) + 1
                time.sleep(moment + 0.05 - time.time())
        assert numbers == sorted(numbers, key=int) and len(set(numbers)) == 30
        everything = [f"{part}-{number}".encode() for part in range(3) for number in range(10)]
        assert read(kinesis, name) == everything
        assert read(kinesis, name, kind="AT_SEQUENCE_NUMBER", StartingSequenceNumber=numbers[13]) == everything[13:]
        assert read(kinesis, name, kind="AFTER_SEQUENCE_NUMBER", StartingSequenceNumber=numbers[13]) == everything[14:]
        assert read(kinesis, name, kind="AT_TIMESTAMP", Timestamp=moment) == everything[20:]
        latest = iterator(kinesis, name, kind="LATEST")
        assert kinesis.get_records(ShardIterator=latest)["Records"] == []
        kinesis.put_record(StreamName=name, Data=b"new", PartitionKey="k")
        time.sleep(1)  # Five reads a second.
        assert [record["Data"] for record in kinesis.get_records(ShardIterator=latest)["Records"]] == [b"new"]
        page = kinesis.get_records(ShardIterator=iterator(kinesis, name), Limit=7)
        assert len(page["Records"]) == 7 and page["MillisBehindLatest"] > 0
        assert page["Records"][0]["PartitionKey"] == "k" and page["Records"][0]["SequenceNumber"] == numbers[0]
        assert abs(page["Records"][0]["ApproximateArrivalTimestamp"].timestamp() - time.time()) < 60
        page = kinesis.get_records(ShardIterator=page["NextShardIterator"])
        assert len(page["Records"]) == 24 and page["MillisBehindLatest"] == 0

    def test_faults(self, kinesis, make):
        name, other = make(), make(suffix="-other")
        number = kinesis.put_record(StreamName=other, Data=b"", PartitionKey="a")["SequenceNumber"]
        get = dict(StreamName=name, ShardId=FIRST)
        told = refusal(
            kinesis.get_shard_iterator, ShardIteratorType="AT_SEQUENCE_NUMBER", StartingSequenceNumber=number, **get)
        assert told[0] == "InvalidArgumentException" and "did not come from this stream" in told[1]
        assert refusal(kinesis.get_shard_iterator, ShardIteratorType="AT_SEQUENCE_NUMBER", **get)[0] == "InvalidArgumentException"
        for kind in ("TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"):
            assert refusal(
                kinesis.get_shard_iterator, ShardIteratorType=kind, StartingSequenceNumber=number, Timestamp=0, **get) == (
                "InvalidArgumentException",
                "Must either specify (1) AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER and StartingSequenceNumber or (2) "
                "TRIM_HORIZON or LATEST and no StartingSequenceNumber. Request specified "
                f"{kind} and also a StartingSequenceNumber.")
        assert refusal(kinesis.get_shard_iterator, ShardIteratorType="AT_TIMESTAMP", Timestamp=time.time() + 100, **get)[0] == (
            "InvalidArgumentException")
        assert refusal(kinesis.get_shard_iterator, StreamName=name, ShardId="shardId-000000000009", ShardIteratorType="LATEST") == (
            "ResourceNotFoundException",
            f"Could not find shard shardId-000000000009 in stream {name} under account {ACCOUNT}.")
        assert refusal(kinesis.get_records, ShardIterator="AAAA")[0] == "InvalidArgumentException"
        whole = iterator(kinesis, name)
        forged = whole[:30] + ("A" if whole[30] != "A" else "B") + whole[31:]
        assert refusal(kinesis.get_records, ShardIterator=forged) == ("InvalidArgumentException", "Invalid ShardIterator.")
        assert refusal(kinesis.put_record, StreamName=name, Data=b"x" * 1_048_577, PartitionKey="a")[0] == "ValidationException"
        assert refusal(kinesis.put_record, StreamName="none", Data=b"", PartitionKey="a")[0] == "ResourceNotFoundException"

    def test_large_records_come_whole(self, kinesis, make):
        name = make(shards=2)
        data = [bytes([number]) * size for number, size in enumerate((0, 47_000, 50_000, 300_000, 1_048_570))]
        for number, content in enumerate(data):
            kinesis.put_record(
                StreamName=name, Data=content, PartitionKey="k", ExplicitHashKey=str(number % 2 * 2 ** 127))
            time.sleep(0.3)
        assert read(kinesis, name) == data[::2]
        assert read(kinesis, name, "shardId-000000000001") == data[1::2]

    def test_a_shard_takes_so_much_in_a_second(self, kinesis, make):
        name = make()
        records = [{"Data": b"x", "PartitionKey": "k"}] * 500
        put = from_four_threads(lambda: kinesis.put_records(StreamName=name, Records=records), 4)
        failed = sum(answer["FailedRecordCount"] for answer in put)
        assert 0 < failed < 1_100
        entry = next(record for answer in put for record in answer["Records"] if "ErrorCode" in record)
        assert entry == {
            "ErrorCode": "ProvisionedThroughputExceededException",
            "ErrorMessage": f"Rate exceeded for shard {FIRST} in stream {name} under account {ACCOUNT}."}
        assert len(read(kinesis, name)) == 2_000 - failed

    def test_a_shard_is_read_so_often_in_a_second(self, martlet, kinesis, make):
        name = make()
        impatient = martlet.boto("kinesis", config=Config(retries={"total_max_attempts": 1}))
        place = iterator(kinesis, name)

        def refusal():
            try:
                impatient.get_records(ShardIterator=place)
            except ClientError as error:
                return error.response["Error"]

        answers = from_four_threads(refusal, 20)
        assert 5 <= answers.count(None) < 20
        assert all(answer == {
            "Code": "ProvisionedThroughputExceededException",
            "Message": f"Rate exceeded for shard {FIRST} in stream {name} under account {ACCOUNT}."}
            for answer in answers if answer)


class TestResharding:
    def test_a_split_shard_ends_and_its_children_go_on(self, kinesis, make):
        name = make()
        kinesis.put_record(StreamName=name, Data=b"before", PartitionKey="a")
        assert refusal(kinesis.split_shard, StreamName=name, ShardToSplit=FIRST, NewStartingHashKey="1")[0] == (
            "InvalidArgumentException")
        kinesis.split_shard(StreamName=name, ShardToSplit=FIRST, NewStartingHashKey=str(2 ** 127))
        kinesis.put_record(StreamName=name, Data=b"after", PartitionKey="a")
        page = kinesis.get_records(ShardIterator=iterator(kinesis, name))
        assert [record["Data"] for record in page["Records"]] == [b"before"] and "NextShardIterator" not in page
        assert [child["ShardId"][-1] for child in page["ChildShards"]] == ["1", "2"]
        assert page["ChildShards"][0]["ParentShards"] == [FIRST]
        shards = kinesis.list_shards(StreamName=name)["Shards"]
        assert "EndingSequenceNumber" in shards[0]["SequenceNumberRange"] and shards[1]["ParentShardId"] == FIRST
        # The digest of "a" is in the lower half.
        assert read(kinesis, name, "shardId-000000000001") == [b"after"]
        assert refusal(kinesis.split_shard, StreamName=name, ShardToSplit=FIRST, NewStartingHashKey=str(2 ** 126))[0] == (
            "InvalidArgumentException")
        kinesis.merge_shards(
            StreamName=name, ShardToMerge="shardId-000000000002", AdjacentShardToMerge="shardId-000000000001")
        last = kinesis.list_shards(StreamName=name)["Shards"][-1]
        assert (last["ParentShardId"][-1], last["AdjacentParentShardId"][-1]) == ("2", "1")
        assert last["HashKeyRange"] == {"StartingHashKey": "0", "EndingHashKey": str(2 ** 128 - 1)}
        filtered = kinesis.list_shards(StreamName=name, ShardFilter={"Type": "AT_LATEST"})["Shards"]
        assert [shard["ShardId"][-1] for shard in filtered] == ["3"]
        trimmed = kinesis.list_shards(StreamName=name, ShardFilter={"Type": "AT_TRIM_HORIZON"})["Shards"]
        assert [shard["ShardId"][-1] for shard in trimmed] == ["0"]
        later = kinesis.list_shards(
            StreamName=name, ShardFilter={"Type": "AFTER_SHARD_ID", "ShardId": "shardId-000000000001"})["Shards"]
        assert [shard["ShardId"][-1] for shard in later] == ["2", "3"]

    def test_the_shard_count_goes_up_and_down(self, kinesis, make):
        name = make(shards=2)
        for target, message in ((5, "scale up over double"), (2, "already has")):
            told = refusal(
                kinesis.update_shard_count, StreamName=name, TargetShardCount=target, ScalingType="UNIFORM_SCALING")
            assert message in told[1]
        for target in (4, 3, 2, 1):
            kinesis.update_shard_count(StreamName=name, TargetShardCount=target, ScalingType="UNIFORM_SCALING")
            shards = kinesis.list_shards(StreamName=name, ShardFilter={"Type": "AT_LATEST"})["Shards"]
            starts = sorted(int(shard["HashKeyRange"]["StartingHashKey"]) for shard in shards)
            assert starts == [2 ** 128 // target * part for part in range(target)]

    def test_nothing_is_lost_while_shards_split_and_merge(self, martlet, kinesis, make):
        name, put = make(shards=8), []

        def write(worker):
            own = martlet.boto("kinesis")
            for number in range(100):
                own.put_record(StreamName=name, Data=f"{worker}-{number}".encode(), PartitionKey=f"{worker}-{number}")
                put.append(f"{worker}-{number}".encode())

        workers = [threading.Thread(target=write, args=(worker,)) for worker in range(4)]
        for worker in workers:
            worker.start()
        for target in (16, 8, 16):
            kinesis.update_shard_count(StreamName=name, TargetShardCount=target, ScalingType="UNIFORM_SCALING")
        for worker in workers:
            worker.join()
        found = [data for shard in kinesis.list_shards(StreamName=name)["Shards"] for data in read(kinesis, name, shard["ShardId"])]
        assert sorted(found) == sorted(put) and len(put) == 400


class TestConsumers:
    def test_records_are_pushed_as_they_come(self, kinesis, make):
        name = make()
        made = kinesis.register_stream_consumer(StreamARN=arn(name), ConsumerName="reader")["Consumer"]
        assert made["ConsumerStatus"] == "ACTIVE" and made["ConsumerARN"].startswith(arn(name) + "/consumer/reader:")
        assert refusal(kinesis.register_stream_consumer, StreamARN=arn(name), ConsumerName="reader")[0] == "ResourceInUseException"
        shown = kinesis.describe_stream_consumer(StreamARN=arn(name), ConsumerName="reader")["ConsumerDescription"]
        assert shown["ConsumerARN"] == made["ConsumerARN"] and shown["StreamARN"] == arn(name)
        assert len(kinesis.list_stream_consumers(StreamARN=arn(name))["Consumers"]) == 1
        kinesis.put_record(StreamName=name, Data=b"first", PartitionKey="k")
        subscribe = dict(
            ConsumerARN=made["ConsumerARN"], ShardId=FIRST, StartingPosition={"Type": "TRIM_HORIZON"})
        stream = kinesis.subscribe_to_shard(**subscribe)["EventStream"]
        events = iter(stream)
        event = next(events)["SubscribeToShardEvent"]
        assert [record["Data"] for record in event["Records"]] == [b"first"] and event["MillisBehindLatest"] == 0
        assert refusal(kinesis.subscribe_to_shard, **subscribe)[0] == "ResourceInUseException"
        for number in range(5):
            kinesis.put_record(StreamName=name, Data=b"%d" % number, PartitionKey="k")
            event = next(events)["SubscribeToShardEvent"]
            assert [record["Data"] for record in event["Records"]] == [b"%d" % number]
        kinesis.split_shard(StreamName=name, ShardToSplit=FIRST, NewStartingHashKey=str(2 ** 127))
        event = next(events)["SubscribeToShardEvent"]
        assert len(event["ChildShards"]) == 2
        assert list(events) == []
        kinesis.deregister_stream_consumer(ConsumerARN=made["ConsumerARN"])
        assert refusal(kinesis.subscribe_to_shard, **subscribe)[0] == "ResourceNotFoundException"

    def test_a_stream_with_consumers_is_deleted_only_by_force(self, kinesis, make):
        name = make()
        kinesis.register_stream_consumer(StreamARN=arn(name), ConsumerName="reader")
        assert refusal(kinesis.delete_stream, StreamName=name)[0] == "ResourceInUseException"
        kinesis.delete_stream(StreamName=name, EnforceConsumerDeletion=True)


class TestAccounts:
    def test_a_policy_lets_another_account_in(self, martlet, kinesis, make):
        name, other = make(), "222222222222"
        stranger = martlet.boto("kinesis", key=other)
        put = dict(StreamARN=arn(name), Data=b"x", PartitionKey="k")
        assert refusal(stranger.put_record, **put)[0] == "AccessDeniedException"
        policy = {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{other}:root"}, "Resource": arn(name),
            "Action": ["kinesis:PutRecord", "kinesis:GetShardIterator", "kinesis:GetRecords"]}]}
        assert kinesis.get_resource_policy(ResourceARN=arn(name))["Policy"] == "{}"
        kinesis.put_resource_policy(ResourceARN=arn(name), Policy=json.dumps(policy))
        assert json.loads(kinesis.get_resource_policy(ResourceARN=arn(name))["Policy"]) == policy
        stranger.put_record(**put)
        place = stranger.get_shard_iterator(
            StreamARN=arn(name), ShardId=FIRST, ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
        assert len(stranger.get_records(ShardIterator=place, StreamARN=arn(name))["Records"]) == 1
        assert refusal(stranger.delete_stream, StreamARN=arn(name))[0] == "AccessDeniedException"
        kinesis.delete_resource_policy(ResourceARN=arn(name))
        assert refusal(stranger.put_record, **put)[0] == "AccessDeniedException"
        policy["Statement"][0]["Action"] = "kinesis:DeleteStream"
        assert refusal(kinesis.put_resource_policy, ResourceARN=arn(name), Policy=json.dumps(policy))[0] == "InvalidArgumentException"


def cbor(value):
    """As little of RFC 8949 as the test needs."""
    def head(major, number):
        if number < 24:
            return bytes([major << 5 | number])
        return bytes([major << 5 | 26]) + struct.pack("!I", number)
    if isinstance(value, dict):
        return head(5, len(value)) + b"".join(cbor(key) + cbor(item) for key, item in value.items())
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(cbor, value))
    if isinstance(value, int):
        return head(0, value)
    content, major = (value.encode(), 3) if isinstance(value, str) else (value, 2)
    return head(major, len(content)) + content


def uncbor(content):
    def item(at):
        major, info = content[at] >> 5, content[at] & 31
        at += 1
        if major == 7:
            if info == 27:
                return struct.unpack("!d", content[at:at + 8])[0], at + 8
            return {20: False, 21: True, 22: None}[info], at
        size = {24: 1, 25: 2, 26: 4, 27: 8}.get(info, 0)
        number = int.from_bytes(content[at:at + size], "big") if size else info
        at += size
        if major in (2, 3):
            part = content[at:at + number]
            return (part if major == 2 else part.decode()), at + number
        if major == 4:
            items = []
            for _ in range(number):
                value, at = item(at)
                items.append(value)
            return items, at
        if major == 5:
            items = {}
            for _ in range(number):
                key, at = item(at)
                items[key], at = item(at)
            return items, at
        if major == 6:
            value, at = item(at)
            return ("tag", number, value), at
        return number if major == 0 else -1 - number, at
    return item(0)[0]


class TestCBOR:
    def call(self, martlet, operation, body):
        request = AWSRequest(method="POST", url=martlet.endpoint + "/", data=cbor(body), headers={
            "Content-Type": "application/x-amz-cbor-1.1", "X-Amz-Target": f"Kinesis_20131202.{operation}"})
        SigV4Auth(Credentials("test", "test"), "kinesis", REGION).add_auth(request)
        prepared = request.prepare()
        sent = urllib.request.Request(prepared.url, prepared.body, dict(prepared.headers))
        try:
            with urllib.request.urlopen(sent) as answer:
                assert answer.headers["Content-Type"] == "application/x-amz-cbor-1.1"
                return answer.status, uncbor(answer.read())
        except urllib.error.HTTPError as error:
            return error.code, uncbor(error.read())

    def test_the_java_sdks_way(self, martlet, kinesis, make):
        name = make()
        status, put = self.call(martlet, "PutRecord", {"StreamName": name, "Data": b"\x00\xff", "PartitionKey": "k"})
        assert status == 200 and put["ShardId"] == FIRST
        _, answer = self.call(martlet, "GetShardIterator", {
            "StreamName": name, "ShardId": FIRST, "ShardIteratorType": "TRIM_HORIZON"})
        _, page = self.call(martlet, "GetRecords", {"ShardIterator": answer["ShardIterator"]})
        record = page["Records"][0]
        assert record["Data"] == b"\x00\xff" and record["SequenceNumber"] == put["SequenceNumber"]
        tag, number, milliseconds = record["ApproximateArrivalTimestamp"]
        assert (tag, number) == ("tag", 1) and abs(milliseconds / 1000 - time.time()) < 60
        status, fault = self.call(martlet, "DescribeStream", {"StreamName": "none"})
        assert status == 400 and fault["__type"] == "ResourceNotFoundException"


class TestTime:
    def test_iterators_and_records_expire(self, martlet, kinesis, make):
        name = make()
        kinesis.put_record(StreamName=name, Data=b"old", PartitionKey="k")
        place = iterator(kinesis, name)
        martlet.cli("clock", "advance", "6m")
        assert refusal(kinesis.get_records, ShardIterator=place)[0] == "ExpiredIteratorException"
        assert read(kinesis, name) == [b"old"]
        martlet.cli("clock", "advance", "25h")
        assert read(kinesis, name) == []
        kinesis.put_record(StreamName=name, Data=b"new", PartitionKey="k")
        assert read(kinesis, name) == [b"new"]


class TestKill9:
    def test_every_acknowledged_record_is_there(self, martlet, kinesis, make):
        name, put = make(shards=16), []

        def write(worker):
            own = martlet.boto("kinesis")
            try:
                for number in range(100_000):
                    records = [{"Data": b"%d-%d-%d" % (worker, number, part), "PartitionKey": f"{worker}-{number}-{part}"}
                               for part in range(worker % 3 + 1)]
                    answer = own.put_records(StreamName=name, Records=records)
                    put.extend(record["Data"] for record, result in zip(records, answer["Records"]) if "ErrorCode" not in result)
            except Exception:  # The server is gone, as intended.
                return

        workers = [threading.Thread(target=write, args=(worker,)) for worker in range(4)]
        for worker in workers:
            worker.start()
        assert eventually(lambda: len(put) > 500, 60)
        place = iterator(kinesis, name, kind="LATEST")
        martlet.kill9()
        for worker in workers:
            worker.join(60)
        martlet.start()
        client = martlet.boto("kinesis")
        found = [data for shard in range(16) for data in read(client, name, f"shardId-{shard:012}")]
        assert set(put) <= set(found) and len(found) == len(set(found))
        client.get_records(ShardIterator=place)
