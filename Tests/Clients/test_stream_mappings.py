"""Mappings of streams to functions: order, batches, failures, destinations, windows, resharding, kill -9."""

import base64
import json
import time

import pytest

from martlet_server import ACCOUNT, REGION, eventually, refusal
from stream_scene import StreamScene, scenes

FIRST = "shardId-000000000000"
INVALID = "InvalidParameterValueException"
# Tells its results queue what it got; what it is told to do with a record stands in the data.
ECHO = """
import base64, json, os, boto3
sqs = boto3.client("sqs")

def handler(event, context):
    records = event["Records"]
    data = [base64.b64decode(record["kinesis"]["data"]).decode() for record in records]
    bad = [record["kinesis"]["sequenceNumber"] for record, text in zip(records, data) if text.startswith("bad")]
    failing = bool(bad)
    told = {"data": data, "failed": failing, "shard": records[0]["eventID"].split(":")[0] if records else None}
    for name in ("window", "state", "isFinalInvokeForWindow", "isWindowTerminatedEarly", "shardId", "eventSourceARN"):
        if name in event:
            told[name] = event[name]
    if os.environ.get("WHOLE"):
        told["record"] = records[0]
    sqs.send_message(QueueUrl=os.environ["RESULTS"], MessageBody=json.dumps(told))
    mode = os.environ.get("MODE")
    if mode == "report":
        return {"batchItemFailures": [{"itemIdentifier": number} for number in bad]}
    if failing:
        raise ValueError("told to fail")
    if mode == "window":
        return {"state": {"count": event["state"].get("count", 0) + len(records)}}
"""


def arn(name):
    return f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/{name}"


@pytest.fixture(scope="class")
def rights(martlet, role):
    martlet.boto("iam").put_role_policy(RoleName="function", PolicyName="all", PolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": ["kinesis:*", "sqs:*", "sns:*", "s3:*"], "Resource": "*"}]}))


class Scene(StreamScene):
    """A stream of Kinesis that a function reads."""

    def __init__(self, martlet, make_function, name, shards=1, **more):
        martlet.boto("kinesis").create_stream(StreamName=name, ShardCount=shards)
        super().__init__(martlet, make_function, name, arn(name), ECHO, **more)

    def reconnect(self):
        super().reconnect()
        self.kinesis = self.martlet.boto("kinesis")

    def put(self, *data, key="k", shard=None):
        more = {} if shard is None else {"ExplicitHashKey": shard}
        answer = self.kinesis.put_records(StreamName=self.name, Records=[
            {"Data": text.encode(), "PartitionKey": key} | more for text in data])
        assert answer["FailedRecordCount"] == 0
        return [record["SequenceNumber"] for record in answer["Records"]]


@pytest.fixture
def scene(martlet, make_function, rights, request):
    yield from scenes(Scene, martlet, make_function, request)


class TestStreams:
    def test_records_come_in_their_order_with_awss_shape(self, scene):
        it = scene(environment={"WHOLE": "1"})
        numbers = it.put("a", "b")
        made = it.map()
        assert (made["BatchSize"], made["ParallelizationFactor"], made["MaximumRetryAttempts"]) == (100, 1, -1)
        assert made["StartingPosition"] == "TRIM_HORIZON" and made["LastProcessingResult"] == "No records processed"
        assert it.good(2) == ["a", "b"]
        record = it.seen[0]["record"]
        assert record["eventID"] == f"{FIRST}:{numbers[0]}" and record["eventName"] == "aws:kinesis:record"
        assert record["invokeIdentityArn"] == f"arn:aws:iam::{ACCOUNT}:role/function"
        assert record["eventSource"] == "aws:kinesis" and record["eventSourceARN"] == arn(it.name)
        assert record["awsRegion"] == REGION and record["eventVersion"] == "1.0"
        inner = record["kinesis"]
        assert inner["kinesisSchemaVersion"] == "1.0" and inner["partitionKey"] == "k"
        assert base64.b64decode(inner["data"]) == b"a" and abs(inner["approximateArrivalTimestamp"] - time.time()) < 60
        for number in range(20):
            it.put(str(number))
        assert it.good(22)[2:] == [str(number) for number in range(20)]
        assert eventually(lambda: it.shown()["LastProcessingResult"] == "OK")

    def test_latest_means_from_the_mappings_making_on(self, scene):
        it = scene()
        it.put("before")
        time.sleep(0.01)
        it.map("LATEST")
        it.put("after")
        assert it.good(1) == ["after"]

    def test_a_time_to_begin_with(self, scene):
        it = scene()
        it.put("before")
        # The client sends whole seconds.
        moment = int(time.time()) + 1
        time.sleep(moment + 0.05 - time.time())
        it.put("after")
        made = it.map("AT_TIMESTAMP", StartingPositionTimestamp=moment)
        assert abs(made["StartingPositionTimestamp"].timestamp() - moment) < 0.01
        assert it.good(1) == ["after"]

    def test_batches_have_their_size_and_windows_collect(self, scene):
        it = scene(BatchSize=10)
        it.put(*map(str, range(25)))
        it.map()
        assert it.good(25) == list(map(str, range(25)))
        assert [len(result["data"]) for result in it.seen] == [10, 10, 5]
        it.client.update_event_source_mapping(UUID=it.uuid, BatchSize=100, MaximumBatchingWindowInSeconds=10)
        assert eventually(lambda: it.shown()["State"] == "Enabled")
        for number in range(5):
            it.put(f"w{number}")
        assert it.good(30)[25:] == [f"w{number}" for number in range(5)]
        assert len(it.seen) == 4

    def test_filters_look_inside_the_data(self, scene):
        it = scene(FilterCriteria={"Filters": [{"Pattern": json.dumps({"data": {"kind": ["order"]}})}]})
        it.map()
        it.put('{"kind": "order", "n": 1}', '{"kind": "other"}', "no JSON", '{"kind": "order", "n": 2}')
        assert [json.loads(text)["n"] for text in it.good(2)] == [1, 2]

    def test_a_report_goes_on_with_the_first_that_failed(self, scene):
        it = scene(mode="report", FunctionResponseTypes=["ReportBatchItemFailures"], MaximumRetryAttempts=1)
        it.put("a", "b", "bad", "c", "d")
        it.map()
        # What is behind a failed record waits for it, and goes with it.
        it.put("later")
        assert it.good(1) == ["later"]
        assert [result["data"] for result in it.seen[:2]] == [["a", "b", "bad", "c", "d"], ["bad", "c", "d"]]

    @pytest.mark.parametrize("kind", ["sqs", "sns", "s3"])
    def test_a_poison_record_is_parted_out_and_told_of(self, scene, kind):
        destination = f"arn:aws:{kind}:{REGION}:{ACCOUNT}:"
        it = scene(2, MaximumRetryAttempts=1, BisectBatchOnFunctionError=True)
        name = f"{it.name}-{kind}"
        queue = it.sqs.create_queue(QueueName=name)["QueueUrl"]
        destination += name
        if kind == "sns":
            sns = it.martlet.boto("sns")
            sns.create_topic(Name=name)
            sns.subscribe(
                TopicArn=destination, Protocol="sqs", Endpoint=f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}",
                Attributes={"RawMessageDelivery": "true"})
            it.sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": json.dumps({
                "Version": "2012-10-17", "Statement": [{
                    "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
                    "Resource": "*"}]})})
        if kind == "s3":
            s3 = it.martlet.boto("s3")
            s3.create_bucket(Bucket=name)
            destination = f"arn:aws:s3:::{name}"
        numbers = it.put("a", "b", "c", "bad", "d", "e", shard="0")
        it.put(*map(str, range(10)), shard=str(2 ** 127))
        made = it.map(DestinationConfig={"OnFailure": {"Destination": destination}})
        assert made["DestinationConfig"] == {"OnFailure": {"Destination": destination}}
        assert set(it.good(15)) == set("abcde0123456789")
        told = []

        def look():
            if kind == "s3":
                told.extend(
                    s3.get_object(Bucket=name, Key=item["Key"])["Body"].read()
                    for item in s3.list_objects_v2(Bucket=name).get("Contents", []))
            else:
                told.extend(message["Body"] for message in it.sqs.receive_message(
                    QueueUrl=queue, WaitTimeSeconds=1).get("Messages", []))
            return told
        assert eventually(look)
        record = json.loads(told[0])
        info = record["KinesisBatchInfo"]
        assert info["shardId"] == FIRST and info["batchSize"] == 1 and info["streamArn"] == arn(it.name)
        assert info["startSequenceNumber"] == info["endSequenceNumber"] == numbers[3]
        assert info["approximateArrivalOfFirstRecord"].endswith("Z")
        context = record["requestContext"]
        assert context["condition"] == "RetryAttemptsExhausted" and context["approximateInvokeCount"] >= 2
        assert context["functionArn"].endswith(f":function:{it.name}")
        assert record["responseContext"] == {
            "statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"}
        if kind == "s3":
            assert json.loads(record["payload"])["Records"][0]["kinesis"]["sequenceNumber"] == numbers[3]

    def test_old_records_are_given_up(self, scene):
        it = scene(MaximumRecordAgeInSeconds=60)
        queue = it.sqs.create_queue(QueueName=it.name + "-old")["QueueUrl"]
        it.put("old")
        it.martlet.cli("clock", "advance", "2m")
        it.put("new")
        it.map(DestinationConfig={"OnFailure": {"Destination": f"arn:aws:sqs:{REGION}:{ACCOUNT}:{it.name}-old"}})
        assert it.good(1) == ["new"]
        body = json.loads(it.sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=5)["Messages"][0]["Body"])
        assert body["requestContext"]["condition"] == "RecordAgeExceeded" and "responseContext" not in body

    def test_a_failing_shard_does_not_hold_up_others(self, scene):
        it = scene(2)
        it.map()
        it.put("bad", shard="0")
        it.put(*map(str, range(5)), shard=str(2 ** 127))
        assert it.good(5) == list(map(str, range(5)))
        assert eventually(lambda: it.shown()["LastProcessingResult"] == "PROBLEM: Function call failed")

    def test_lanes_keep_the_order_of_a_partition_key(self, scene):
        it = scene(ParallelizationFactor=5, BatchSize=5)
        keys = [f"key{number}" for number in range(10)]
        for number in range(10):
            it.kinesis.put_records(StreamName=it.name, Records=[
                {"Data": f"{key} {number}".encode(), "PartitionKey": key} for key in keys])
        it.map()
        seen = it.good(100)
        for key in keys:
            assert [text for text in seen if text.startswith(key + " ")] == [f"{key} {number}" for number in range(10)]
        assert max(len(result["data"]) for result in it.seen) <= 5

    def test_children_come_after_their_parents(self, scene):
        it = scene()
        it.put("1", "2")
        it.kinesis.split_shard(StreamName=it.name, ShardToSplit=FIRST, NewStartingHashKey=str(2 ** 127))
        it.put("3", shard="0")
        it.put("4", shard=str(2 ** 127))
        it.kinesis.merge_shards(
            StreamName=it.name, ShardToMerge="shardId-000000000001", AdjacentShardToMerge="shardId-000000000002")
        it.put("5")
        it.map()
        seen = it.good(5)
        assert seen[:2] == ["1", "2"] and set(seen[2:4]) == {"3", "4"} and seen[4] == "5"
        # And while the mapping runs.
        it.kinesis.split_shard(
            StreamName=it.name, ShardToSplit="shardId-000000000003", NewStartingHashKey=str(2 ** 127))
        it.put("6", shard="0")
        it.put("7", shard=str(2 ** 127))
        assert set(it.good(7)[5:]) == {"6", "7"}

    def test_a_stream_made_anew_is_read_from_its_beginning(self, scene):
        it = scene()
        it.put("old1", "old2")
        it.map()
        assert it.good(2) == ["old1", "old2"]
        it.kinesis.delete_stream(StreamName=it.name)
        it.kinesis.create_stream(StreamName=it.name, ShardCount=1)
        it.put("new1", "new2", "new3")
        assert it.good(5, seconds=40) == ["old1", "old2", "new1", "new2", "new3"]
        assert eventually(lambda: it.shown()["LastProcessingResult"] == "OK")

    def test_markers_of_the_list_are_its_own(self, scene):
        it = scene()
        it.map()
        lister = it.client.list_event_source_mappings
        assert refusal(lister, Marker="nonsense")[0] == INVALID
        assert it.uuid in [one["UUID"] for one in lister(EventSourceArn=arn(it.name))["EventSourceMappings"]]
        assert lister(Marker=it.uuid, EventSourceArn=arn(it.name))["EventSourceMappings"] == []
        assert refusal(
            it.client.create_event_source_mapping, EventSourceArn=arn(it.name), FunctionName=it.name,
            StartingPosition="AT_TIMESTAMP", StartingPositionTimestamp=time.time() + 1000) == (
                INVALID, "StartingPositionTimestamp cannot be in the future.")

    def test_a_consumer_of_its_own(self, scene):
        it = scene()
        consumer = it.kinesis.register_stream_consumer(StreamARN=arn(it.name), ConsumerName="c")["Consumer"]["ConsumerARN"]
        it.put("a")
        assert it.map(EventSourceArn=consumer)["EventSourceArn"] == consumer
        it.put("b")
        assert it.good(2) == ["a", "b"]

    def test_tumbling_windows_add_up(self, scene):
        it = scene(mode="window", TumblingWindowInSeconds=3)
        it.map()
        for number in range(6):
            it.put(str(number))
            time.sleep(0.1)
        final = lambda seen: [result for result in seen if result.get("isFinalInvokeForWindow")]
        it.results(lambda seen: sum(result["state"].get("count", 0) for result in final(seen)) >= 6)
        assert sum(result["state"]["count"] for result in final(it.seen)) == 6
        one = it.seen[0]
        assert one["shardId"] == FIRST and one["eventSourceARN"] == arn(it.name) and one["state"] == {}
        assert one["window"]["start"] < one["window"]["end"] and one["isWindowTerminatedEarly"] is False

    def test_what_does_not_go_is_refused(self, scene):
        it = scene()
        create = it.client.create_event_source_mapping
        call = dict(EventSourceArn=arn(it.name), FunctionName=it.name, StartingPosition="LATEST")
        assert refusal(create, **{name: value for name, value in call.items() if name != "StartingPosition"})[0] == INVALID
        assert refusal(create, **call | {"StartingPosition": "AT_TIMESTAMP"})[0] == INVALID
        assert refusal(create, **call, ScalingConfig={"MaximumConcurrency": 2}) == (
            INVALID, "Unsupported ScalingConfig parameter for given event source mapping type.")
        assert refusal(create, **call, MaximumRecordAgeInSeconds=5)[0] == INVALID
        assert refusal(create, **call | {"EventSourceArn": arn("none")})[0] == INVALID
        table = f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/t/stream/2026-01-01T00:00:00.000"
        assert refusal(create, **call | {"EventSourceArn": table}) == (INVALID, f"Stream not found: {table}")
        assert refusal(create, **call, DestinationConfig={"OnFailure": {
            "Destination": f"arn:aws:sqs:{REGION}:{ACCOUNT}:none"}})[0] == INVALID
        it.map()
        assert refusal(create, **call)[0] == "ResourceConflictException"


class TestLife:
    def test_a_mapping_goes_on_where_it_was(self, martlet, scene):
        it = scene()
        it.map()
        it.put("1")
        assert it.good(1) == ["1"]
        it.client.update_event_source_mapping(UUID=it.uuid, Enabled=False)
        assert eventually(lambda: it.shown()["State"] == "Disabled")
        it.put("2")
        it.client.update_event_source_mapping(UUID=it.uuid, Enabled=True)
        assert it.good(2) == ["1", "2"]
        martlet.kill9()
        martlet.start()
        it.reconnect()
        it.put("3")
        # What was not noted as done before the kill comes again.
        it.results(lambda seen: any("3" in result["data"] for result in seen))
        assert list(dict.fromkeys(it.good(3))) == ["1", "2", "3"]

    def test_no_record_is_lost_by_kill_9(self, martlet, scene):
        it = scene(2, BatchSize=7)
        it.map()
        for number in range(0, 200, 10):
            for half in (0, 2 ** 127):
                it.put(*(f"{half}-{each}" for each in range(number, number + 10)), shard=str(half))
            if number in (50, 120):
                martlet.kill9()
                martlet.start()
                it.reconnect()
        wanted = {f"{half}-{each}" for half in (0, 2 ** 127) for each in range(200)}
        it.results(lambda seen: wanted <= {text for result in seen for text in result["data"]}, seconds=60)
        # Each for the first time in its order.
        for half in ("0-", f"{2 ** 127}-"):
            first = list(dict.fromkeys(text for result in it.seen for text in result["data"] if text.startswith(half)))
            assert first == [f"{half}{number}" for number in range(200)]


class TestTemplates:
    TEMPLATE = {
        "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {
            "Orders": {"Type": "AWS::Kinesis::Stream", "Properties": {
                "ShardCount": 2, "RetentionPeriodHours": 48, "Tags": [{"Key": "team", "Value": "shop"}],
                "StreamEncryption": {"EncryptionType": "KMS", "KeyId": "alias/aws/kinesis"}}},
            "Reader": {"Type": "AWS::Kinesis::StreamConsumer", "Properties": {
                "ConsumerName": "reader", "StreamARN": {"Fn::GetAtt": ["Orders", "Arn"]}}},
            "Policy": {"Type": "AWS::Kinesis::ResourcePolicy", "Properties": {
                "ResourceArn": {"Fn::GetAtt": ["Orders", "Arn"]},
                "ResourcePolicy": {"Version": "2012-10-17", "Statement": [{
                    "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
                    "Action": "kinesis:PutRecord", "Resource": {"Fn::GetAtt": ["Orders", "Arn"]}}]}}},
            "Function": {"Type": "AWS::Serverless::Function", "Properties": {
                "Runtime": "python3.11", "Handler": "index.handler",
                "InlineCode": "def handler(event, context):\n    print('got', len(event['Records']))\n",
                "Events": {"Stream": {"Type": "Kinesis", "Properties": {
                    "Stream": {"Fn::GetAtt": ["Orders", "Arn"]}, "StartingPosition": "TRIM_HORIZON", "BatchSize": 50,
                    "BisectBatchOnFunctionError": True, "MaximumRetryAttempts": 3}}}}},
        },
        "Outputs": {"Name": {"Value": {"Ref": "Orders"}}, "Consumer": {"Value": {"Ref": "Reader"}}},
    }

    def test_a_sam_application_with_a_stream(self, martlet):
        cloud, kinesis = martlet.boto("cloudformation"), martlet.boto("kinesis")
        template = json.loads(json.dumps(self.TEMPLATE))

        def deploy(call, status):
            call(StackName="shop", TemplateBody=json.dumps(template), Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
            stack = lambda: cloud.describe_stacks(StackName="shop")["Stacks"][0]
            assert eventually(lambda: not stack()["StackStatus"].endswith("IN_PROGRESS"), 60)
            assert stack()["StackStatus"] == status, cloud.describe_stack_events(StackName="shop")
            return {output["OutputKey"]: output["OutputValue"] for output in stack()["Outputs"]}

        outputs = deploy(cloud.create_stack, "CREATE_COMPLETE")
        name = outputs["Name"]
        shown = kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]
        assert (shown["OpenShardCount"], shown["RetentionPeriodHours"], shown["EncryptionType"]) == (2, 48, "KMS")
        assert shown["ConsumerCount"] == 1 and outputs["Consumer"].startswith(shown["StreamARN"] + "/consumer/reader:")
        assert "222222222222" in kinesis.get_resource_policy(ResourceARN=shown["StreamARN"])["Policy"]
        functions = martlet.boto("lambda")
        mapping = functions.list_event_source_mappings()["EventSourceMappings"][0]
        assert (mapping["BatchSize"], mapping["BisectBatchOnFunctionError"], mapping["MaximumRetryAttempts"]) == (50, True, 3)
        kinesis.put_record(StreamName=name, Data=b"order", PartitionKey="1")
        assert eventually(lambda: functions.get_event_source_mapping(UUID=mapping["UUID"])["LastProcessingResult"] == "OK")
        properties = template["Resources"]["Orders"]["Properties"]
        properties.update(ShardCount=4, RetentionPeriodHours=24)
        del properties["StreamEncryption"]
        deploy(cloud.update_stack, "UPDATE_COMPLETE")
        shown = kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]
        assert (shown["OpenShardCount"], shown["RetentionPeriodHours"], shown["EncryptionType"]) == (4, 24, "NONE")
        cloud.delete_stack(StackName="shop")
        assert eventually(lambda: name not in kinesis.list_streams()["StreamNames"], 60)
