"""What services measure of themselves, read back by GetMetricData, and what the ledger has of the same calls."""

import datetime
import json

import pytest

from martlet_server import ACCOUNT, REGION, eventually, refusal

UTC = datetime.timezone.utc
ONCE = {"Mode": "OFF"}


def arn(service, resource):
    return f"arn:aws:{service}:{REGION}:{ACCOUNT}:{resource}"


@pytest.fixture(scope="class")
def total(martlet):
    """The sum, or another statistic, of a metric over the last hours; nothing where nobody told it."""
    cloudwatch = martlet.boto("cloudwatch")

    def total(namespace, name, statistic="Sum", **dimensions):
        end = datetime.datetime.now(UTC) + datetime.timedelta(hours=2)
        metric = {"Namespace": namespace, "MetricName": name,
                  "Dimensions": [{"Name": key, "Value": value} for key, value in dimensions.items()]}
        answer = cloudwatch.get_metric_data(
            StartTime=end - datetime.timedelta(hours=5), EndTime=end,
            MetricDataQueries=[{"Id": "m", "MetricStat": {"Metric": metric, "Period": 60, "Stat": statistic}}])
        values = answer["MetricDataResults"][0]["Values"]
        return sum(values) if values else None
    return total


class TestVendedMetrics:
    @pytest.fixture(scope="class")
    def role(self, martlet):
        """A role that schedules and pipes may take, and that may do what they do."""
        iam = martlet.boto("iam")
        made = iam.create_role(RoleName="carries", AssumeRolePolicyDocument=json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": ["scheduler.amazonaws.com", "pipes.amazonaws.com"]},
                "Action": "sts:AssumeRole"}]}))["Role"]["Arn"]
        iam.put_role_policy(RoleName="carries", PolicyName="p", PolicyDocument=json.dumps({
            "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}]}))
        return made

    @pytest.fixture(scope="class")
    def queue(self, martlet):
        """A queue that takes what other services send."""
        sqs = martlet.boto("sqs")
        url = sqs.create_queue(QueueName="q", Attributes={"Policy": json.dumps({
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": arn("sqs", "q")}]})})
        return url["QueueUrl"]

    @pytest.fixture(scope="class")
    def costs(self, martlet):
        """The quantities of the ledger by the things that AWS bills, of a resource or of all."""
        def costs(resource=None):
            status, _, page = martlet.get(f"{martlet.endpoint}/_martlet/costs?days=2")
            assert status == 200
            found = {}
            for line in page["lines"]:
                if resource in (None, line.get("resource")):
                    found[line["item"]] = found.get(line["item"], 0) + line["quantity"]
            return found
        return costs

    def test_tables(self, martlet, total, costs):
        dynamodb = martlet.boto("dynamodb")
        dynamodb.create_table(
            TableName="things", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}])
        dynamodb.put_item(TableName="things", Item={"pk": {"S": "a"}, "text": {"S": "x" * 1500}})
        dynamodb.get_item(TableName="things", Key={"pk": {"S": "a"}}, ConsistentRead=True)
        dynamodb.scan(TableName="things")
        assert refusal(
            dynamodb.put_item, TableName="things", Item={"pk": {"S": "a"}},
            ConditionExpression="attribute_not_exists(pk)")[0] == "ConditionalCheckFailedException"
        assert refusal(dynamodb.get_item, TableName="things", Key={"no": {"S": "a"}})[0] == "ValidationException"
        space = "AWS/DynamoDB"
        # A write of 2 KB, and a condition that was refused on as much.
        assert total(space, "ConsumedWriteCapacityUnits", TableName="things") == 4
        assert total(space, "ConsumedReadCapacityUnits", TableName="things") == 1.5
        assert total(space, "ConditionalCheckFailedRequests", TableName="things") == 1
        assert total(space, "UserErrors") == 1
        assert total(space, "ReturnedItemCount", TableName="things", Operation="Scan") == 1
        assert total(space, "SuccessfulRequestLatency", "SampleCount", TableName="things", Operation="GetItem") == 1
        used = costs(arn("dynamodb", "table/things"))
        assert used["dynamodb.write-units"] == 4 and used["dynamodb.read-units"] == 1.5

    def test_topics(self, martlet, total, queue):
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name="news")["TopicArn"]
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn("sqs", "q"))
        sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=arn("lambda", "function:none"),
                      Attributes={"FilterPolicy": '{"kind": ["rare"]}'})
        sns.publish(TopicArn=topic, Message="hello")
        assert eventually(lambda: total("AWS/SNS", "NumberOfNotificationsDelivered", TopicName="news") == 1)
        assert total("AWS/SNS", "NumberOfMessagesPublished", TopicName="news") == 1
        assert total("AWS/SNS", "PublishSize", TopicName="news") == 5
        assert total("AWS/SNS", "NumberOfNotificationsFilteredOut", TopicName="news") == 1
        assert total("AWS/SNS", "NumberOfNotificationsFilteredOut-NoMessageAttributes", TopicName="news") == 1

    def test_buses(self, martlet, total, costs, queue):
        events = martlet.boto("events")
        events.put_rule(Name="all", EventPattern='{"source": ["app"]}')
        events.put_targets(Rule="all", Targets=[{"Id": "q", "Arn": arn("sqs", "q")}])
        events.put_events(Entries=[
            {"Source": "app", "DetailType": "t", "Detail": "{}"}, {"Source": "else", "DetailType": "t", "Detail": "{}"}])
        assert eventually(lambda: total("AWS/Events", "Invocations", RuleName="all") == 1)
        assert total("AWS/Events", "MatchedEvents", RuleName="all") == 1
        assert total("AWS/Events", "SuccessfulInvocationAttempts", EventBusName="default") == 1
        assert total("AWS/Events", "PutEventsEntriesCount") == 2
        assert total("AWS/Events", "IngestionToInvocationStartLatency", "Maximum", RuleName="all") >= 0
        assert costs()["events.custom-events"] == 2

    def test_streams(self, martlet, total, costs):
        kinesis = martlet.boto("kinesis")
        kinesis.create_stream(StreamName="s", ShardCount=2)
        kinesis.put_record(StreamName="s", Data=b"x" * 30_000, PartitionKey="k")
        kinesis.put_records(StreamName="s", Records=[{"Data": b"x", "PartitionKey": str(number)} for number in range(3)])
        for shard in kinesis.list_shards(StreamName="s")["Shards"]:
            iterator = kinesis.get_shard_iterator(
                StreamName="s", ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
            kinesis.get_records(ShardIterator=iterator)
        assert total("AWS/Kinesis", "IncomingRecords", StreamName="s") == 4
        assert total("AWS/Kinesis", "PutRecord.Bytes", StreamName="s") == 30_001
        assert total("AWS/Kinesis", "PutRecords.SuccessfulRecords", StreamName="s") == 3
        assert total("AWS/Kinesis", "GetRecords.Records", StreamName="s") == 4
        assert total("AWS/Kinesis", "WriteProvisionedThroughputExceeded", StreamName="s") == 0
        assert costs(arn("kinesis", "stream/s"))["kinesis.put-units"] == 5

    def test_schedules(self, martlet, total, costs, role, queue):
        martlet.boto("scheduler").create_schedule(
            Name="now", ScheduleExpression="rate(1 day)", FlexibleTimeWindow=ONCE,
            Target={"Arn": arn("sqs", "q"), "RoleArn": role, "Input": "{}"})
        assert eventually(lambda: total("AWS/Scheduler", "InvocationAttemptCount", ScheduleGroup="default") == 1)
        assert total("AWS/Scheduler", "TargetErrorCount", ScheduleGroup="default") is None
        assert costs(arn("scheduler", "schedule/default/now")) == {"scheduler.invocations": 1}

    def test_pipes(self, martlet, total, costs, role):
        sqs, pipes = martlet.boto("sqs"), martlet.boto("pipes")
        source = sqs.create_queue(QueueName="in")["QueueUrl"]
        sqs.create_queue(QueueName="out")
        pipes.create_pipe(Name="p", Source=arn("sqs", "in"), Target=arn("sqs", "out"), RoleArn=role)
        sqs.send_message(QueueUrl=source, MessageBody="hello")
        space = "AWS/EventBridge/Pipes"
        assert eventually(lambda: total(space, "Duration", "SampleCount", PipeName="p") == 1)
        assert total(space, "Invocations", PipeName="p") == total(space, "Invocations", AwsAccountId=ACCOUNT) == 1
        assert total(space, "EventCount", PipeName="p") == 1 and total(space, "EventSize", PipeName="p") > 5
        assert total(space, "ExecutionFailed", PipeName="p") == 0
        assert costs(arn("pipes", "pipe/p")) == {"pipes.requests": 1}
        pipes.delete_pipe(Name="p")

    def test_apis(self, martlet, total, costs):
        gateway = martlet.boto("apigateway")
        api = gateway.create_rest_api(name="shop")["id"]
        root = gateway.get_resources(restApiId=api)["items"][0]["id"]
        gateway.put_method(restApiId=api, resourceId=root, httpMethod="GET", authorizationType="NONE")
        gateway.put_integration(
            restApiId=api, resourceId=root, httpMethod="GET", type="MOCK",
            requestTemplates={"application/json": '{"statusCode": 200}'})
        gateway.put_method_response(restApiId=api, resourceId=root, httpMethod="GET", statusCode="200")
        gateway.put_integration_response(restApiId=api, resourceId=root, httpMethod="GET", statusCode="200")
        gateway.create_deployment(restApiId=api, stageName="v1")
        assert martlet.get(f"{martlet.endpoint}/_aws/execute-api/{api}/v1/")[0] == 200
        assert martlet.get(f"{martlet.endpoint}/_aws/execute-api/{api}/v1/nowhere")[0] == 403
        assert total("AWS/ApiGateway", "Count", "SampleCount", ApiName="shop") == 2
        assert total("AWS/ApiGateway", "4XXError", ApiName="shop", Stage="v1") == 1
        assert total("AWS/ApiGateway", "5XXError", ApiName="shop", Stage="v1") == 0
        assert total("AWS/ApiGateway", "Latency", "SampleCount", ApiName="shop", Stage="v1") == 2
        assert costs(f"arn:aws:apigateway:{REGION}::/restapis/{api}")["apigateway.rest-requests"] == 2

    def test_what_is_held_costs_by_time_and_buckets_tell_once_a_day(self, martlet, total, costs):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="held")
        s3.put_object(Bucket="held", Key="k", Body=b"x" * 1_000_000)
        martlet.cli("clock", "advance", "24h")
        used = costs("arn:aws:s3:::held")
        hours = used["s3.storage"] * 730 * 2**30 / 1_000_000
        assert 24 <= hours < 25
        assert costs(arn("kinesis", "stream/s"))["kinesis.shard-hours"] >= 48
        cloudwatch = martlet.boto("cloudwatch")

        def size(name, kind):
            end = datetime.datetime.now(UTC) + datetime.timedelta(days=2)
            points = cloudwatch.get_metric_statistics(
                Namespace="AWS/S3", MetricName=name, Period=86_400, Statistics=["Maximum"],
                StartTime=end - datetime.timedelta(days=4), EndTime=end, Dimensions=[
                    {"Name": "BucketName", "Value": "held"}, {"Name": "StorageType", "Value": kind}])["Datapoints"]
            return max((point["Maximum"] for point in points), default=None)
        assert eventually(lambda: size("BucketSizeBytes", "StandardStorage") == 1_000_000)
        assert size("NumberOfObjects", "AllStorageTypes") == 1


class TestFunctions:
    def test_urls_and_what_is_set_aside(self, martlet, total, make_function):
        client = make_function("web", "def handler(event, context):\n    return 1 // (event['rawPath'] == '/')\n")
        host = client.create_function_url_config(FunctionName="web", AuthType="NONE")["FunctionUrl"].split("/")[2]
        ask = lambda path: martlet.get(martlet.endpoint + path, headers={"Host": host})[0]
        assert ask("/") == 403
        for action, more in [
            ("lambda:InvokeFunctionUrl", {"FunctionUrlAuthType": "NONE"}),
            ("lambda:InvokeFunction", {"InvokedViaFunctionUrl": True}),
        ]:
            client.add_permission(FunctionName="web", StatementId=action[7:], Action=action, Principal="*", **more)
        client.put_function_concurrency(FunctionName="web", ReservedConcurrentExecutions=7)
        assert [ask("/"), ask("/broken")] == [200, 502]
        space = "AWS/Lambda"
        for dimensions in ({"FunctionName": "web"}, {"FunctionName": "web", "Resource": "web:$LATEST"}):
            counts = [total(space, name, **dimensions) for name in ("UrlRequestCount", "Url4xxCount", "Url5xxCount")]
            assert counts == [3, 1, 1]
            assert total(space, "UrlRequestLatency", "SampleCount", **dimensions) == 3
        assert total(space, "ClaimedAccountConcurrency", "Maximum") >= 7
