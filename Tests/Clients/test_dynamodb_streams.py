"""Streams of tables: records by hand, and by a mapping to a function."""

import json
import time

import pytest

from martlet_server import ACCOUNT, REGION, eventually, refusal
from stream_scene import StreamScene, scenes

INVALID = "InvalidParameterValueException"
# Tells its results queue what it got; an item that is named so fails.
ECHO = """
import json, os, boto3
sqs = boto3.client("sqs")

def handler(event, context):
    records = event["Records"]
    ids = [record["dynamodb"]["Keys"]["id"]["S"] for record in records]
    bad = [record["dynamodb"]["SequenceNumber"] for record, name in zip(records, ids) if name.startswith("bad")]
    told = {"data": ids, "failed": bool(bad), "names": [record["eventName"] for record in records],
            "numbers": [record["dynamodb"].get("NewImage", {}).get("n", {}).get("N") for record in records]}
    for name in ("state", "isFinalInvokeForWindow", "shardId", "eventSourceARN"):
        if name in event:
            told[name] = event[name]
    if os.environ.get("WHOLE"):
        told["records"] = records
    sqs.send_message(QueueUrl=os.environ["RESULTS"], MessageBody=json.dumps(told))
    mode = os.environ.get("MODE")
    if mode == "report":
        return {"batchItemFailures": [{"itemIdentifier": number} for number in bad]}
    if bad:
        raise ValueError("told to fail")
    if mode == "window":
        return {"state": {"count": event["state"].get("count", 0) + len(records)}}
"""


def make_table(martlet, name, view="NEW_AND_OLD_IMAGES", **more):
    client = martlet.boto("dynamodb")
    made = client.create_table(
        TableName=name, AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}], BillingMode="PAY_PER_REQUEST",
        **({"StreamSpecification": {"StreamEnabled": True, "StreamViewType": view}} if view else {}), **more)
    return made["TableDescription"].get("LatestStreamArn")


def put(martlet, table, item, number=0, **more):
    martlet.boto("dynamodb").put_item(TableName=table, Item={"id": {"S": item}, "n": {"N": str(number)}} | more)


class Reader:
    """The one shard of a stream, read by hand."""

    def __init__(self, martlet, arn):
        self.client, self.arn = martlet.boto("dynamodbstreams"), arn
        self.shard = self.shown()["Shards"][0]["ShardId"]

    def shown(self):
        return self.client.describe_stream(StreamArn=self.arn)["StreamDescription"]

    def iterator(self, kind="TRIM_HORIZON", **more):
        return self.client.get_shard_iterator(
            StreamArn=self.arn, ShardId=self.shard, ShardIteratorType=kind, **more)["ShardIterator"]

    def read(self, kind="TRIM_HORIZON", **more):
        return self.client.get_records(ShardIterator=self.iterator(kind, **more))["Records"]


def ids(records):
    return [record["dynamodb"]["Keys"]["id"]["S"] for record in records]


class TestByHand:
    @pytest.mark.parametrize("view", ["KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES"])
    def test_each_view_shows_its_images(self, martlet, view):
        table = view.lower()
        arn = make_table(martlet, table, view)
        shown = martlet.boto("dynamodb").describe_table(TableName=table)["Table"]
        assert shown["StreamSpecification"] == {"StreamEnabled": True, "StreamViewType": view}
        assert shown["LatestStreamArn"] == arn == f"{shown['TableArn']}/stream/{shown['LatestStreamLabel']}"
        put(martlet, table, "a", 1)
        put(martlet, table, "a", 1)
        put(martlet, table, "a", 2)
        martlet.boto("dynamodb").delete_item(TableName=table, Key={"id": {"S": "a"}})
        reader = Reader(martlet, arn)
        records = reader.read()
        assert [record["eventName"] for record in records] == ["INSERT", "MODIFY", "REMOVE"]
        old, new = "OLD" in view, "NEW" in view
        for record, before, after in zip(records, [None, "1", "2"], ["1", "2", None]):
            change = record["dynamodb"]
            assert change.get("OldImage", {}).get("n", {}).get("N") == (before if old else None)
            assert change.get("NewImage", {}).get("n", {}).get("N") == (after if new else None)
            assert change["StreamViewType"] == view and change["SizeBytes"] > 0
            assert 21 <= len(change["SequenceNumber"]) <= 40
            assert change["ApproximateCreationDateTime"].microsecond == 0
            assert (record["eventVersion"], record["eventSource"], record["awsRegion"]) == ("1.1", "aws:dynamodb", REGION)
        shown = reader.shown()
        assert (shown["StreamStatus"], shown["StreamViewType"], shown["TableName"]) == ("ENABLED", view, table)
        assert shown["KeySchema"] == [{"AttributeName": "id", "KeyType": "HASH"}]
        assert "EndingSequenceNumber" not in shown["Shards"][0]["SequenceNumberRange"]

    def test_every_kind_of_iterator(self, martlet):
        reader = Reader(martlet, make_table(martlet, "iterators"))
        latest = reader.iterator("LATEST")
        for number in range(5):
            put(martlet, "iterators", str(number))
        records = reader.read()
        assert ids(records) == list("01234")
        number = records[2]["dynamodb"]["SequenceNumber"]
        assert ids(reader.read("AT_SEQUENCE_NUMBER", SequenceNumber=number)) == list("234")
        assert ids(reader.read("AFTER_SEQUENCE_NUMBER", SequenceNumber=number)) == list("34")
        page = reader.client.get_records(ShardIterator=latest, Limit=2)
        assert ids(page["Records"]) == list("01")
        assert ids(reader.client.get_records(ShardIterator=page["NextShardIterator"])["Records"]) == list("234")
        get = reader.client.get_records
        assert refusal(get, ShardIterator=latest, Limit=1001)[0] == "ValidationException"
        assert refusal(get, ShardIterator="x")[0] == "ValidationException"
        assert refusal(
            reader.client.get_shard_iterator, StreamArn=reader.arn, ShardId="shardId-" + "0" * 30,
            ShardIteratorType="LATEST")[0] == "ResourceNotFoundException"
        martlet.cli("clock", "advance", "16m")
        assert refusal(get, ShardIterator=latest)[0] == "ExpiredIteratorException"
        young = reader.iterator()
        martlet.cli("clock", "advance", "23h55m")
        assert refusal(reader.client.get_shard_iterator, StreamArn=reader.arn, ShardId=reader.shard,
            ShardIteratorType="AT_SEQUENCE_NUMBER", SequenceNumber=number)[0] == "TrimmedDataAccessException"
        assert refusal(get, ShardIterator=young)[0] == "ExpiredIteratorException"
        assert reader.read() == []

    def test_a_stream_that_ended_is_there_for_a_day(self, martlet):
        arn = make_table(martlet, "ending")
        client = martlet.boto("dynamodb")
        put(martlet, "ending", "a")
        update = lambda **spec: client.update_table(TableName="ending", StreamSpecification=spec)
        assert refusal(update, StreamEnabled=True, StreamViewType="KEYS_ONLY") == (
            "ValidationException", "Table already has an enabled stream: TableName: ending")
        update(StreamEnabled=False)
        assert refusal(update, StreamEnabled=False) == (
            "ValidationException", "Table has no stream to disable: TableName: ending")
        shown = client.describe_table(TableName="ending")["Table"]
        assert "StreamSpecification" not in shown and shown["LatestStreamArn"] == arn
        update(StreamEnabled=True, StreamViewType="KEYS_ONLY")
        second = client.describe_table(TableName="ending")["Table"]["LatestStreamArn"]
        put(martlet, "ending", "b")
        client.delete_table(TableName="ending")
        reader = Reader(martlet, arn)
        assert reader.shown()["StreamStatus"] == "DISABLED"
        assert "EndingSequenceNumber" in reader.shown()["Shards"][0]["SequenceNumberRange"]
        page = reader.client.get_records(ShardIterator=reader.iterator())
        assert ids(page["Records"]) == ["a"] and "NextShardIterator" not in page
        assert ids(Reader(martlet, second).read()) == ["b"]
        listed = reader.client.list_streams(TableName="ending")["Streams"]
        assert [one["StreamArn"] for one in listed] == [arn, second]
        first = reader.client.list_streams(TableName="ending", Limit=1)
        assert first["LastEvaluatedStreamArn"] == arn
        rest = reader.client.list_streams(TableName="ending", ExclusiveStartStreamArn=arn)["Streams"]
        assert [one["StreamArn"] for one in rest] == [second]
        martlet.cli("clock", "advance", "25h")
        assert refusal(reader.client.describe_stream, StreamArn=arn)[0] == "ResourceNotFoundException"
        assert reader.client.list_streams(TableName="ending")["Streams"] == []

    def test_items_that_expire_are_told_of_as_the_services_own(self, martlet):
        reader = Reader(martlet, make_table(martlet, "expiring"))
        martlet.boto("dynamodb").update_time_to_live(
            TableName="expiring", TimeToLiveSpecification={"Enabled": True, "AttributeName": "until"})
        now = reader.shown()["CreationRequestDateTime"].timestamp()
        put(martlet, "expiring", "a", until={"N": str(int(now) + 60)})
        martlet.cli("clock", "advance", "5m")
        assert eventually(lambda: len(reader.read()) == 2)
        identity = reader.read()[1]["userIdentity"]
        assert identity == {"PrincipalId": "dynamodb.amazonaws.com", "Type": "Service"}

    def test_records_of_large_items_come_back_whole(self, martlet):
        reader = Reader(martlet, make_table(martlet, "large"))
        for letter in (b"a", b"b"):
            put(martlet, "large", "x", blob={"B": letter * 390_000})
        page = reader.client.get_records(ShardIterator=reader.iterator())
        images = [record["dynamodb"] for record in page["Records"]]
        page = reader.client.get_records(ShardIterator=page["NextShardIterator"])
        images += [record["dynamodb"] for record in page["Records"]]
        assert [image["NewImage"]["blob"]["B"][:1] for image in images] == [b"a", b"b"]
        assert images[1]["OldImage"]["blob"]["B"] == b"a" * 390_000

    def test_other_accounts_learn_nothing(self, martlet):
        arn = make_table(martlet, "private")
        stranger = martlet.boto("dynamodbstreams", key="111111111111")
        assert refusal(stranger.describe_stream, StreamArn=arn)[0] == "AccessDeniedException"
        assert arn not in json.dumps(stranger.list_streams())

    def test_no_record_is_lost_by_kill_9(self, martlet):
        arn = make_table(martlet, "killed")
        for number in range(50):
            put(martlet, "killed", f"{number:02}")
        martlet.kill9()
        martlet.start()
        put(martlet, "killed", "last")
        assert ids(Reader(martlet, arn).read()) == [f"{number:02}" for number in range(50)] + ["last"]


@pytest.fixture(scope="class")
def rights(martlet, role):
    martlet.boto("iam").put_role_policy(RoleName="function", PolicyName="all", PolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": ["sqs:*", "sns:*", "s3:*"], "Resource": "*"},
            {"Effect": "Allow", "Resource": "*", "Action": [
                "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"]},
        ]}))


class Scene(StreamScene):
    """A table with a stream that a function reads."""

    def __init__(self, martlet, make_function, name, **more):
        super().__init__(martlet, make_function, name, make_table(martlet, name), ECHO, **more)

    def put(self, *items, number=0):
        for item in items:
            put(self.martlet, self.name, item, number)


@pytest.fixture
def scene(martlet, make_function, rights, request):
    yield from scenes(Scene, martlet, make_function, request)


class TestMappings:
    def test_changes_come_in_their_order_with_awss_shape(self, scene):
        it = scene(environment={"WHOLE": "1"})
        it.put("a", "b")
        made = it.map()
        assert (made["BatchSize"], made["ParallelizationFactor"], made["MaximumRetryAttempts"]) == (100, 1, -1)
        assert it.good(2) == ["a", "b"]
        record = it.seen[0]["records"][0]
        assert set(record) == {
            "eventID", "eventName", "eventVersion", "eventSource", "awsRegion", "dynamodb", "eventSourceARN"}
        assert (record["eventName"], record["eventVersion"], record["eventSource"]) == ("INSERT", "1.1", "aws:dynamodb")
        assert (record["awsRegion"], record["eventSourceARN"]) == (REGION, it.source)
        change = record["dynamodb"]
        assert set(change) == {
            "ApproximateCreationDateTime", "Keys", "NewImage", "SequenceNumber", "SizeBytes", "StreamViewType"}
        assert change["Keys"] == {"id": {"S": "a"}} and change["NewImage"] == {"id": {"S": "a"}, "n": {"N": "0"}}
        moment = change["ApproximateCreationDateTime"]
        assert moment == int(moment) and abs(moment - time.time()) < 60
        for number in range(20):
            it.put("a", number=number + 1)
        assert len(it.good(22)) == 22
        assert [number for result in it.seen for number in result["numbers"]] == ["0", "0"] + [
            str(number + 1) for number in range(20)]
        assert eventually(lambda: it.shown()["LastProcessingResult"] == "OK")

    def test_latest_means_from_the_mappings_making_on(self, scene):
        it = scene()
        it.put("before")
        time.sleep(0.01)
        it.map("LATEST")
        it.put("after")
        assert it.good(1) == ["after"]

    def test_lanes_keep_the_order_of_an_item(self, scene):
        it = scene(ParallelizationFactor=5, BatchSize=5)
        for number in range(8):
            it.put(*(f"item{item}" for item in range(8)), number=number)
        it.map()
        assert len(it.good(64)) == 64
        for item in range(8):
            assert [number for result in it.seen for name, number in zip(result["data"], result["numbers"])
                    if name == f"item{item}"] == [str(number) for number in range(8)]
        assert max(len(result["data"]) for result in it.seen) <= 5

    def test_filters_look_inside_of_items(self, scene):
        it = scene(FilterCriteria={"Filters": [{"Pattern": json.dumps({
            "eventName": ["INSERT"], "dynamodb": {"NewImage": {"n": {"N": ["7"]}}}})}]})
        it.map()
        it.put("a", number=6)
        it.put("a", "b", number=7)
        assert it.good(1) == ["b"]

    def test_a_report_goes_on_with_the_first_that_failed(self, scene):
        it = scene(mode="report", FunctionResponseTypes=["ReportBatchItemFailures"], MaximumRetryAttempts=1)
        it.put("a", "b", "bad", "c")
        it.map()
        it.put("later")
        assert it.good(1) == ["later"]
        assert [result["data"] for result in it.seen[:2]] == [["a", "b", "bad", "c"], ["bad", "c"]]

    def test_a_poison_record_is_parted_out_and_told_of(self, scene):
        it = scene(MaximumRetryAttempts=1, BisectBatchOnFunctionError=True)
        queue = it.sqs.create_queue(QueueName="poison")["QueueUrl"]
        it.put("a", "b", "c", "bad", "d", "e")
        numbers = [record["dynamodb"]["SequenceNumber"] for record in Reader(it.martlet, it.source).read()]
        it.map(DestinationConfig={"OnFailure": {"Destination": f"arn:aws:sqs:{REGION}:{ACCOUNT}:poison"}})
        assert set(it.good(5)) == set("abcde")
        message = it.sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=10)["Messages"][0]
        record = json.loads(message["Body"])
        info = record["DDBStreamBatchInfo"]
        assert info["startSequenceNumber"] == info["endSequenceNumber"] == numbers[3] and info["batchSize"] == 1
        assert info["streamArn"] == it.source and info["shardId"] == Reader(it.martlet, it.source).shard
        assert "." not in info["approximateArrivalOfFirstRecord"]
        assert record["requestContext"]["condition"] == "RetryAttemptsExhausted"

    def test_tumbling_windows_add_up(self, scene):
        it = scene(mode="window", TumblingWindowInSeconds=3)
        it.map()
        for number in range(6):
            it.put(str(number))
        final = lambda seen: [result for result in seen if result.get("isFinalInvokeForWindow")]
        it.results(lambda seen: sum(result["state"].get("count", 0) for result in final(seen)) >= 6)
        assert sum(result["state"]["count"] for result in final(it.seen)) == 6
        assert it.seen[0]["eventSourceARN"] == it.source

    def test_what_does_not_go_is_refused(self, scene, martlet):
        it = scene()
        create = it.client.create_event_source_mapping
        call = dict(EventSourceArn=it.source, FunctionName=it.name, StartingPosition="LATEST")
        assert refusal(create, **{name: value for name, value in call.items() if name != "StartingPosition"})[0] == INVALID
        assert refusal(
            create, **call | {"StartingPosition": "AT_TIMESTAMP", "StartingPositionTimestamp": time.time()}) == (
                INVALID, f"Unsupported starting position for arn type: {it.source}")
        assert refusal(create, **call, BatchSize=10_001)[0] in (INVALID, "ValidationException")
        assert refusal(create, **call, ScalingConfig={"MaximumConcurrency": 2}) == (
            INVALID, "Unsupported ScalingConfig parameter for given event source mapping type.")
        assert refusal(create, **call | {"EventSourceArn": it.source[:-1] + "x"}) == (
            INVALID, f"Stream not found: {it.source[:-1]}x")
        assert refusal(create, **call | {"EventSourceArn": it.source.split("/stream/")[0]}) == (
            INVALID, "Unrecognized event source.")
        iam = martlet.boto("iam")
        policy = iam.get_role_policy(RoleName="function", PolicyName="all")["PolicyDocument"]
        try:
            for action in ("DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"):
                denied = {"Effect": "Deny", "Action": f"dynamodb:{action}", "Resource": "*"}
                iam.put_role_policy(RoleName="function", PolicyName="all", PolicyDocument=json.dumps(
                    policy | {"Statement": policy["Statement"] + [denied]}))
                assert refusal(create, **call) == (
                    INVALID, f"Cannot access stream {it.source}. Please ensure the role can perform the GetRecords, "
                    "GetShardIterator, DescribeStream, and ListStreams Actions on your stream in IAM.")
        finally:
            iam.put_role_policy(RoleName="function", PolicyName="all", PolicyDocument=json.dumps(policy))
        it.map()
        assert refusal(create, **call)[0] == "ResourceConflictException"

    def test_a_stream_that_ends_is_read_to_its_end(self, scene, martlet):
        it = scene()
        it.map()
        it.put("a")
        martlet.boto("dynamodb").delete_table(TableName=it.name)
        assert it.good(1) == ["a"]

    def test_no_record_is_lost_by_kill_9(self, martlet, scene):
        it = scene(BatchSize=7)
        it.map()
        for number in range(100):
            it.put(f"{number:02}")
            if number in (30, 70):
                martlet.kill9()
                martlet.start()
                it.reconnect()
        wanted = [f"{number:02}" for number in range(100)]
        it.results(lambda seen: set(wanted) <= {item for result in seen for item in result["data"]}, seconds=60)
        # Each for the first time in its order.
        assert list(dict.fromkeys(item for result in it.seen for item in result["data"])) == wanted


class TestTemplates:
    def test_a_sam_application_with_a_tables_stream(self, martlet):
        cloud, functions = martlet.boto("cloudformation"), martlet.boto("lambda")
        table = {"Type": "AWS::DynamoDB::Table", "Properties": {
            "TableName": "orders", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
            "StreamSpecification": {"StreamViewType": "NEW_IMAGE"}}}
        template = {
            "Transform": "AWS::Serverless-2016-10-31",
            "Resources": {"Orders": table, "Function": {"Type": "AWS::Serverless::Function", "Properties": {
                "Runtime": "python3.11", "Handler": "index.handler",
                "InlineCode": "def handler(event, context):\n    print('got', len(event['Records']))\n",
                "Events": {"Changes": {"Type": "DynamoDB", "Properties": {
                    "Stream": {"Fn::GetAtt": ["Orders", "StreamArn"]}, "StartingPosition": "TRIM_HORIZON",
                    "BatchSize": 50, "BisectBatchOnFunctionError": True}}}}}},
            "Outputs": {"Stream": {"Value": {"Fn::GetAtt": ["Orders", "StreamArn"]}}},
        }
        cloud.create_stack(
            StackName="shop", TemplateBody=json.dumps(template),
            Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
        stack = lambda: cloud.describe_stacks(StackName="shop")["Stacks"][0]
        assert eventually(lambda: not stack()["StackStatus"].endswith("IN_PROGRESS"), 60)
        assert stack()["StackStatus"] == "CREATE_COMPLETE", cloud.describe_stack_events(StackName="shop")
        shown = martlet.boto("dynamodb").describe_table(TableName="orders")["Table"]
        assert stack()["Outputs"][0]["OutputValue"] == shown["LatestStreamArn"]
        mapping = functions.list_event_source_mappings(EventSourceArn=shown["LatestStreamArn"])["EventSourceMappings"][0]
        assert (mapping["BatchSize"], mapping["BisectBatchOnFunctionError"]) == (50, True)
        put(martlet, "orders", "1")
        assert eventually(
            lambda: functions.get_event_source_mapping(UUID=mapping["UUID"])["LastProcessingResult"] == "OK")
        cloud.delete_stack(StackName="shop")
        assert eventually(lambda: "orders" not in martlet.boto("dynamodb").list_tables()["TableNames"], 60)
