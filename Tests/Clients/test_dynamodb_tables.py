"""What is done with whole tables: indexes that come and go, backups, recovery, policies, destinations and exports."""

import gzip
import json
import time


from martlet_server import ACCOUNT, REGION, eventually, refusal

PARTNER = "111111111111"
TABLE = f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/"
KEYS = {"KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}]}
ON = {"PointInTimeRecoveryEnabled": True}


def index(name, attribute, **more):
    return {"IndexName": name, "KeySchema": [{"AttributeName": attribute, "KeyType": "HASH"}],
            "Projection": {"ProjectionType": "ALL"}} | more


def add_index(client, table, name="byColor", attribute="color"):
    return client.update_table(
        TableName=table, AttributeDefinitions=[{"AttributeName": attribute, "AttributeType": "S"}],
        GlobalSecondaryIndexUpdates=[{"Create": index(name, attribute)}])


def indexes(client, table):
    found = client.describe_table(TableName=table)["Table"].get("GlobalSecondaryIndexes", [])
    return {index["IndexName"]: index["IndexStatus"] for index in found}


def items(client, table, **more):
    pages = client.get_paginator("scan").paginate(TableName=table, **more)
    return {item["id"]["S"]: item for page in pages for item in page["Items"]}


def fill(client, table, count, **more):
    for start in range(0, count, 25):
        client.batch_write_item(RequestItems={table: [
            {"PutRequest": {"Item": {"id": {"S": str(number)}, "color": {"S": "red"}} | more}}
            for number in range(start, min(start + 25, count))]})


def is_active(client, table):
    return client.describe_table(TableName=table)["Table"]["TableStatus"] == "ACTIVE"


class TestTables:
    def test_an_index_is_built_while_the_table_is_written_and_over_a_kill(self, martlet):
        client = martlet.boto("dynamodb")
        client.create_table(TableName="indexed", **KEYS)
        fill(client, "indexed", 500, padding={"S": "x" * 20_000})
        made = add_index(client, "indexed")["TableDescription"]["GlobalSecondaryIndexes"][0]
        assert (made["IndexStatus"], made["Backfilling"]) == ("CREATING", True)
        for number in range(0, 500, 50):
            client.put_item(TableName="indexed", Item={"id": {"S": str(number)}, "color": {"S": "blue"}})
            client.delete_item(TableName="indexed", Key={"id": {"S": str(number + 1)}})
        martlet.kill9()
        martlet.start()
        client = martlet.boto("dynamodb")
        assert eventually(lambda: indexes(client, "indexed") == {"byColor": "ACTIVE"})
        table = items(client, "indexed")
        assert items(client, "indexed", IndexName="byColor").keys() == table.keys() and len(table) == 490
        blue = client.query(
            TableName="indexed", IndexName="byColor", KeyConditionExpression="color = :c", Select="COUNT",
            ExpressionAttributeValues={":c": {"S": "blue"}})
        assert blue["Count"] == 10
        client.update_table(TableName="indexed", GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "byColor"}}])
        assert eventually(lambda: indexes(client, "indexed") == {})
        assert refusal(client.scan, TableName="indexed", IndexName="byColor") == (
            "ValidationException", "The table does not have the specified index: byColor")

    def test_a_backup_survives_a_kill_and_becomes_a_table(self, martlet):
        client = martlet.boto("dynamodb")
        client.create_table(TableName="saved", **KEYS)
        fill(client, "saved", 200, padding={"S": "x" * 20_000})
        arn = client.create_backup(TableName="saved", BackupName="first")["BackupDetails"]["BackupArn"]
        fill(client, "saved", 100, late={"BOOL": True})
        martlet.kill9()
        martlet.start()
        client = martlet.boto("dynamodb")
        backup = lambda: client.describe_backup(BackupArn=arn)["BackupDescription"]
        assert eventually(lambda: backup()["BackupDetails"]["BackupStatus"] == "AVAILABLE")
        assert backup()["SourceTableDetails"]["ItemCount"] == 200
        restored = client.restore_table_from_backup(TargetTableName="restored", BackupArn=arn)["TableDescription"]
        assert restored["TableStatus"] == "CREATING" and restored["RestoreSummary"]["RestoreInProgress"]
        assert eventually(lambda: is_active(client, "restored"))
        found = items(client, "restored")
        assert len(found) == 200 and not any("late" in item for item in found.values())
        client.delete_backup(BackupArn=arn)
        assert client.list_backups()["BackupSummaries"] == []
        assert refusal(client.describe_backup, BackupArn=arn)[0] == "BackupNotFoundException"

    def test_a_table_is_what_it_was_at_a_moment(self, martlet):
        client = martlet.boto("dynamodb")
        client.create_table(TableName="past", **KEYS)
        described = client.describe_continuous_backups(TableName="past")["ContinuousBackupsDescription"]
        assert described["ContinuousBackupsStatus"] == "ENABLED"
        assert described["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "DISABLED"
        client.update_continuous_backups(TableName="past", PointInTimeRecoverySpecification=ON)
        fill(client, "past", 10)
        moment = time.time()
        # The request tells whole seconds.
        assert eventually(lambda: time.time() >= int(moment) + 1, every=0.02)
        fill(client, "past", 5, late={"BOOL": True})
        client.restore_table_to_point_in_time(
            SourceTableName="past", TargetTableName="then", RestoreDateTime=int(moment) + 1)
        client.restore_table_to_point_in_time(
            SourceTableName="past", TargetTableName="now", UseLatestRestorableTime=True)
        assert eventually(lambda: is_active(client, "then") and is_active(client, "now"))
        late = lambda table: sum("late" in item for item in items(client, table).values())
        assert (late("then"), late("now"), len(items(client, "then"))) == (0, 5, 10)

    def test_another_account_uses_a_table_by_its_policy(self, martlet):
        client, partner = martlet.boto("dynamodb"), martlet.boto("dynamodb", key=PARTNER)
        client.create_table(TableName="shared", **KEYS)
        arn, key = TABLE + "shared", {"id": {"S": "a"}}
        client.put_item(TableName="shared", Item=key)
        assert refusal(partner.get_item, TableName=arn, Key=key)[0] == "AccessDeniedException"
        policy = {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"AWS": PARTNER}, "Action": "dynamodb:GetItem", "Resource": arn}]}
        revision = client.put_resource_policy(ResourceArn=arn, Policy=json.dumps(policy))["RevisionId"]
        assert client.get_resource_policy(ResourceArn=arn)["RevisionId"] == revision
        assert partner.get_item(TableName=arn, Key=key)["Item"] == key
        assert refusal(partner.put_item, TableName=arn, Item=key)[0] == "AccessDeniedException"
        assert refusal(partner.get_item, TableName="shared", Key=key)[0] == "ResourceNotFoundException"
        client.delete_resource_policy(ResourceArn=arn, ExpectedRevisionId=revision)
        assert refusal(partner.get_item, TableName=arn, Key=key)[0] == "AccessDeniedException"

    def test_changes_come_to_a_data_stream_over_a_kill(self, martlet):
        client, kinesis = martlet.boto("dynamodb"), martlet.boto("kinesis")
        stream = f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/changes"
        client.create_table(TableName="told", **KEYS)
        assert refusal(
            client.enable_kinesis_streaming_destination, TableName="told", StreamArn=stream
        )[0] == "ResourceNotFoundException"
        kinesis.create_stream(StreamName="changes", ShardCount=1)
        kinesis.get_waiter("stream_exists").wait(StreamName="changes", WaiterConfig={"Delay": 1})
        client.enable_kinesis_streaming_destination(
            TableName="told", StreamArn=stream,
            EnableKinesisStreamingConfiguration={"ApproximateCreationDateTimePrecision": "MICROSECOND"})
        for number in range(50):
            client.put_item(TableName="told", Item={"id": {"S": "a"}, "n": {"N": str(number)}})
        martlet.kill9()
        martlet.start()
        client, kinesis = martlet.boto("dynamodb"), martlet.boto("kinesis")
        told, place = [], kinesis.get_shard_iterator(
            StreamName="changes", ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")["ShardIterator"]

        def has_all():
            nonlocal place
            answer = kinesis.get_records(ShardIterator=place)
            place = answer["NextShardIterator"]
            told.extend(json.loads(record["Data"]) for record in answer["Records"])
            return len({record["eventID"] for record in told}) == 50

        # Five reads a second is what a shard gives.
        assert eventually(has_all, every=0.25)
        seen = list(dict.fromkeys(record["dynamodb"]["NewImage"]["n"]["N"] for record in told))
        assert seen == [str(number) for number in range(50)]
        assert told[0]["eventName"] == "INSERT" and told[0]["eventSource"] == "aws:dynamodb"
        assert told[0]["dynamodb"]["ApproximateCreationDateTime"] > 10**15
        client.disable_kinesis_streaming_destination(TableName="told", StreamArn=stream)
        status = lambda: client.describe_kinesis_streaming_destination(
            TableName="told")["KinesisDataStreamDestinations"][0]["DestinationStatus"]
        assert eventually(lambda: status() == "DISABLED")

    def test_a_table_is_exported_to_a_bucket(self, martlet):
        client, s3 = martlet.boto("dynamodb"), martlet.boto("s3")
        s3.create_bucket(Bucket="exports")
        client.create_table(TableName="exported", **KEYS)
        arn = TABLE + "exported"
        assert refusal(client.export_table_to_point_in_time, TableArn=arn, S3Bucket="exports")[0] == (
            "PointInTimeRecoveryUnavailableException")
        client.update_continuous_backups(TableName="exported", PointInTimeRecoverySpecification=ON)
        fill(client, "exported", 100)
        export = client.export_table_to_point_in_time(TableArn=arn, S3Bucket="exports")["ExportDescription"]["ExportArn"]
        shown = lambda: client.describe_export(ExportArn=export)["ExportDescription"]
        assert eventually(lambda: shown()["ExportStatus"] != "IN_PROGRESS")
        assert (shown()["ExportStatus"], shown()["ItemCount"]) == ("COMPLETED", 100)
        read = lambda key: s3.get_object(Bucket="exports", Key=key)["Body"].read()
        summary = json.loads(read(shown()["ExportManifest"]))
        files = [json.loads(line) for line in read(summary["manifestFilesS3Key"]).splitlines()]
        lines = [json.loads(line) for file in files for line in gzip.decompress(read(file["dataFileS3Key"])).splitlines()]
        assert {line["Item"]["id"]["S"] for line in lines} == {str(number) for number in range(100)}

    def test_a_table_is_exported_and_imported_over_a_kill(self, martlet):
        client, s3, logs = martlet.boto("dynamodb"), martlet.boto("s3"), martlet.boto("logs")
        s3.create_bucket(Bucket="moved")
        client.create_table(TableName="moved", **KEYS)
        client.update_continuous_backups(TableName="moved", PointInTimeRecoverySpecification=ON)
        fill(client, "moved", 100, bytes={"B": b"\0\xff"}, sizes={"NS": ["1", "2.5"]}, deep={"M": {"a.b": {"L": []}}})
        export = client.export_table_to_point_in_time(
            TableArn=TABLE + "moved", S3Bucket="moved", ExportFormat="ION")["ExportDescription"]["ExportArn"]
        assert eventually(
            lambda: client.describe_export(ExportArn=export)["ExportDescription"]["ExportStatus"] == "COMPLETED")
        id = export.split("/")[-1]
        many = "".join(json.dumps({"Item": {"id": {"S": str(number)}, "x": {"S": "y" * 500}}}) + "\n"
                       for number in range(20_000))
        s3.put_object(Bucket="moved", Key="json/1.gz", Body=gzip.compress(many.encode()))
        s3.put_object(Bucket="moved", Key="json/2.gz", Body=gzip.compress(b'{"Item": {"no": {"S": "key"}}}\n'))

        def start(table, prefix, format, compression="GZIP"):
            return client.import_table(
                S3BucketSource={"S3Bucket": "moved", "S3KeyPrefix": prefix}, InputFormat=format,
                InputCompressionType=compression,
                TableCreationParameters={"TableName": table, **KEYS})["ImportTableDescription"]["ImportArn"]

        def end(arn):
            shown = lambda: client.describe_import(ImportArn=arn)["ImportTableDescription"]
            assert eventually(lambda: shown()["ImportStatus"] != "IN_PROGRESS")
            return shown()

        large = start("large", "json/", "DYNAMODB_JSON")
        martlet.kill9()
        martlet.start()
        client, logs = martlet.boto("dynamodb"), martlet.boto("logs")
        done = end(large)
        counts = ("ProcessedItemCount", "ImportedItemCount", "ErrorCount")
        assert (done["ImportStatus"], done["FailureCode"]) == ("FAILED", "ItemValidationError")
        assert [done[name] for name in counts] == [20_001, 20_000, 1]
        assert client.scan(TableName="large", Select="COUNT")["Count"] > 0
        event = logs.get_log_events(
            logGroupName="/aws-dynamodb/imports", logStreamName=large.split("/")[-1] + "/error")["events"][0]
        assert json.loads(event["message"])["itemS3Pointer"]["key"] == "json/2.gz"
        same = end(start("same", f"AWSDynamoDB/{id}/data/", "ION"))
        assert (same["ImportStatus"], same["ImportedItemCount"]) == ("COMPLETED", 100)
        assert items(client, "same") == items(client, "moved")
        assert {summary["ImportArn"] for summary in client.list_imports()["ImportSummaryList"]} >= {large}

    def test_a_template_imports_its_table(self, martlet):
        client, stacks, s3 = martlet.boto("dynamodb"), martlet.boto("cloudformation"), martlet.boto("s3")
        s3.create_bucket(Bucket="sources")
        s3.put_object(Bucket="sources", Key="in/1.csv", Body=b"id|name\n1|one\n2|two\n")

        def template(prefix):
            properties = KEYS | {"TableName": "imported", "ImportSourceSpecification": {
                "InputFormat": "CSV", "InputFormatOptions": {"Csv": {"Delimiter": "|"}},
                "S3BucketSource": {"S3Bucket": "sources", "S3KeyPrefix": prefix}},
                "StreamSpecification": {"StreamViewType": "NEW_IMAGE"}, "Tags": [{"Key": "a", "Value": "b"}]}
            return json.dumps({"Resources": {"Table": {"Type": "AWS::DynamoDB::Table", "Properties": properties}}})

        stacks.create_stack(StackName="imported", TemplateBody=template("in/"))
        stacks.get_waiter("stack_create_complete").wait(StackName="imported", WaiterConfig={"Delay": 1})
        assert {id: item["name"]["S"] for id, item in items(client, "imported").items()} == {"1": "one", "2": "two"}
        table = client.describe_table(TableName="imported")["Table"]
        assert table["StreamSpecification"]["StreamViewType"] == "NEW_IMAGE"
        tags = client.list_tags_of_resource(ResourceArn=table["TableArn"])["Tags"]
        assert {"Key": "a", "Value": "b"} in tags

    def test_a_template_changes_its_indexes(self, martlet):
        client, stacks = martlet.boto("dynamodb"), martlet.boto("cloudformation")

        def template(*names):
            attributes = ["id", *names]
            properties = KEYS | {"TableName": "made", "AttributeDefinitions": [
                {"AttributeName": name, "AttributeType": "S"} for name in attributes]}
            if names:
                properties["GlobalSecondaryIndexes"] = [index(name, name) for name in names]
            return json.dumps({"Resources": {"Made": {"Type": "AWS::DynamoDB::Table", "Properties": properties}}})

        stacks.create_stack(StackName="made", TemplateBody=template())
        stacks.get_waiter("stack_create_complete").wait(StackName="made", WaiterConfig={"Delay": 1})
        fill(client, "made", 50)
        for names in (["color"], ["color", "size"], ["size"]):
            stacks.update_stack(StackName="made", TemplateBody=template(*names))
            stacks.get_waiter("stack_update_complete").wait(StackName="made", WaiterConfig={"Delay": 1})
            assert indexes(client, "made") == {name: "ACTIVE" for name in names}
            if names == ["color"]:
                assert len(items(client, "made", IndexName="color")) == 50

    def test_limits_and_the_endpoint_are_shown(self, martlet):
        client = martlet.boto("dynamodb")
        assert client.describe_limits()["TableMaxReadCapacityUnits"] == 40_000
        assert martlet.endpoint == "http://" + client.describe_endpoints()["Endpoints"][0]["Address"]
