"""EventBridge Scheduler as boto3 uses it: every operation, calls at their times across changes of the clocks, and kill -9."""

import datetime
import json
import time
from zoneinfo import ZoneInfo

import pytest
from botocore.exceptions import ClientError

from martlet_server import ACCOUNT, REGION, eventually

GROUP = f"arn:aws:scheduler:{REGION}:{ACCOUNT}:schedule-group/"
ONCE = {"Mode": "OFF"}


def trust(**condition):
    return json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "scheduler.amazonaws.com"}, "Action": "sts:AssumeRole",
        "Condition": {"StringEquals": condition}}]})


def allow(*actions):
    return json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": list(actions), "Resource": "*"}]})


@pytest.fixture(scope="class")
def caller(martlet):
    """A role that the schedules of the group `default`, and no others, may take."""
    iam = martlet.boto("iam")
    arn = iam.create_role(RoleName="calls", AssumeRolePolicyDocument=trust(
        **{"aws:SourceArn": GROUP + "default", "aws:SourceAccount": ACCOUNT}))["Role"]["Arn"]
    iam.put_role_policy(RoleName="calls", PolicyName="p", PolicyDocument=allow(
        "sqs:SendMessage", "sns:Publish", "lambda:InvokeFunction", "kinesis:PutRecord", "events:PutEvents"))
    return arn


@pytest.fixture(scope="class")
def anywhere(martlet):
    """A role that the schedules of every group may take."""
    iam = martlet.boto("iam")
    arn = iam.create_role(RoleName="anywhere", AssumeRolePolicyDocument=trust(**{"aws:SourceAccount": ACCOUNT}))
    iam.put_role_policy(RoleName="anywhere", PolicyName="p", PolicyDocument=allow("sqs:SendMessage"))
    return arn["Role"]["Arn"]


@pytest.fixture(scope="class")
def client(martlet):
    return martlet.boto("scheduler")


@pytest.fixture
def queue(martlet, request):
    """A queue's ARN."""
    return make_queue(martlet, request.node.name[:60].replace("[", "").replace("]", ""))


def make_queue(martlet, name, **attributes):
    url = martlet.boto("sqs").create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    return f"arn:aws:sqs:{REGION}:{ACCOUNT}:{url.rsplit('/', 1)[1]}"


def refused(call, **parameters):
    with pytest.raises(ClientError) as failure:
        call(**parameters)
    error = failure.value.response
    return error["Error"]["Code"], error["Error"]["Message"], error["ResponseMetadata"]["HTTPStatusCode"]


def take(martlet, queue, count=1, seconds=20):
    """So many messages of a queue; they are deleted."""
    sqs, found = martlet.boto("sqs"), []
    url = f"{martlet.endpoint}/{ACCOUNT}/{queue.rsplit(':', 1)[1]}"

    def look():
        for message in sqs.receive_message(
                QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1, MessageAttributeNames=["All"]).get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            found.append(message)
        return len(found) >= count

    eventually(look, seconds, every=0)
    return found


def bodies(messages):
    return [message["Body"] for message in messages]


def advance(martlet, duration):
    martlet.cli("clock", "advance", duration)


def now(martlet):
    """The server's time."""
    shown = martlet.get(f"{martlet.endpoint}/_martlet/clock")[2]["time"]
    return datetime.datetime.fromisoformat(shown.replace("Z", "+00:00"))


def at(moment):
    return f"at({moment:%Y-%m-%dT%H:%M:%S})"


class TestOperations:
    def test_a_schedule_is_made_shown_changed_and_deleted(self, client, caller, queue):
        start = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) + datetime.timedelta(days=1)
        end = start + datetime.timedelta(days=30)
        target = {
            "Arn": queue, "RoleArn": caller, "Input": "text",
            "RetryPolicy": {"MaximumEventAgeInSeconds": 60, "MaximumRetryAttempts": 3},
            "DeadLetterConfig": {"Arn": queue}}
        arn = client.create_schedule(
            Name="all", ScheduleExpression="cron(0 9 ? * MON-FRI *)", ScheduleExpressionTimezone="Europe/Berlin",
            Description="d", StartDate=start, EndDate=end, ActionAfterCompletion="DELETE",
            FlexibleTimeWindow={"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 15}, State="DISABLED", Target=target)
        assert arn["ScheduleArn"] == f"arn:aws:scheduler:{REGION}:{ACCOUNT}:schedule/default/all"
        shown = client.get_schedule(Name="all")
        assert shown["Target"] == target
        assert (shown["StartDate"], shown["EndDate"], shown["State"], shown["GroupName"]) == (start, end, "DISABLED", "default")
        assert (shown["ActionAfterCompletion"], shown["ScheduleExpressionTimezone"]) == ("DELETE", "Europe/Berlin")
        assert shown["FlexibleTimeWindow"] == {"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 15}
        assert (shown["Description"], shown["CreationDate"]) == ("d", shown["LastModificationDate"])
        # What an update does not say has its default.
        client.update_schedule(
            Name="all", ScheduleExpression="rate(1 hours)", FlexibleTimeWindow=ONCE,
            Target={"Arn": queue, "RoleArn": caller})
        changed = client.get_schedule(Name="all")
        assert (changed["State"], changed["ActionAfterCompletion"]) == ("ENABLED", "NONE")
        assert changed["ScheduleExpressionTimezone"] == "UTC" and "Description" not in changed
        assert changed["Target"]["RetryPolicy"] == {"MaximumEventAgeInSeconds": 86400, "MaximumRetryAttempts": 185}
        assert changed["CreationDate"] == shown["CreationDate"] < changed["LastModificationDate"]
        client.delete_schedule(Name="all")
        assert refused(client.get_schedule, Name="all") == ("ResourceNotFoundException", "Schedule all does not exist.", 404)
        assert refused(client.delete_schedule, Name="all")[0] == "ResourceNotFoundException"

    def test_a_call_that_comes_again_has_made_it_already(self, client, caller, queue):
        wish = dict(Name="twice", ScheduleExpression="rate(1 day)", FlexibleTimeWindow=ONCE, State="DISABLED",
                    Target={"Arn": queue, "RoleArn": caller})
        first = client.create_schedule(**wish, ClientToken="one")["ScheduleArn"]
        assert client.create_schedule(**wish, ClientToken="one")["ScheduleArn"] == first
        assert refused(client.create_schedule, **wish, ClientToken="two") == (
            "ConflictException", "Schedule twice already exists.", 409)
        other = wish | {"ScheduleExpression": "rate(2 days)"}
        assert refused(client.create_schedule, **other, ClientToken="one")[0] == "ConflictException"
        client.update_schedule(**other, ClientToken="three")
        before = client.get_schedule(Name="twice")["LastModificationDate"]
        client.update_schedule(**other, ClientToken="three")
        assert client.get_schedule(Name="twice")["LastModificationDate"] == before

    @pytest.mark.parametrize("expression", [
        "cron(0 1 * * * *)", "cron(7 20 * * NOT *)", "cron(INVALID)", "cron(71 8 1 * ? *)", "cron()", "rate(10 seconds)",
        "rate(10)", "rate( 10 minutes )", " rate(10 minutes)", "at(2021-12-31T23:59:59Z)", "at(2021-12-31)"])
    def test_an_expression_that_is_none_is_refused(self, client, caller, expression):
        wish = dict(Name="bad", ScheduleExpression=expression, FlexibleTimeWindow=ONCE,
                    Target={"Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:q", "RoleArn": caller})
        assert refused(client.create_schedule, **wish) == (
            "ValidationException", f"Invalid Schedule Expression {expression}.", 400)

    def test_what_does_not_go_is_refused(self, martlet, client, caller, queue):
        good = dict(Name="bad", ScheduleExpression="rate(1 day)", FlexibleTimeWindow=ONCE)
        target = {"Arn": queue, "RoleArn": caller}

        def no(target=target, **more):
            code, message, _ = refused(client.create_schedule, **(good | more), Target=target)
            return code, message

        late = datetime.datetime.now(datetime.timezone.utc)
        assert no(ScheduleExpressionTimezone="Europe/Nowhere")[0] == "ValidationException"
        assert no(FlexibleTimeWindow={"Mode": "FLEXIBLE"})[0] == "ValidationException"
        assert no(StartDate=late - datetime.timedelta(minutes=6)) == (
            "ValidationException", "The StartDate you specify cannot be earlier than 5 minutes ago.")
        assert no(EndDate=late - datetime.timedelta(minutes=6))[0] == "ValidationException"
        assert no(StartDate=late + datetime.timedelta(2), EndDate=late + datetime.timedelta(1))[0] == "ValidationException"
        assert no(GroupName="none") == ("ResourceNotFoundException", "Schedule group none does not exist.")
        assert no(target | {"Arn": "arn:aws:nothing:x"}) == ("ValidationException", "Provided Arn is not in correct format.")
        assert no(target | {"Arn": f"arn:aws:events:{REGION}:{ACCOUNT}:event-bus/default"})[0] == "ValidationException"
        assert no(target | {"Arn": f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/s"})[0] == "ValidationException"
        assert no(target | {"Arn": queue + ".fifo"})[0] == "ValidationException"
        assert no(target | {"Arn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:f", "Input": "no JSON"})[0] == "ValidationException"
        assert no(target | {"KinesisParameters": {"PartitionKey": "k"}})[0] == "ValidationException"
        assert no(target | {"DeadLetterConfig": {"Arn": queue + ".fifo"}})[0] == "ValidationException"
        assert no(target | {"Input": "x" * 262_145})[0] == "ValidationException"
        assert no(target | {"RetryPolicy": {"MaximumRetryAttempts": 186}})[0] == "ValidationException"
        unsupported = [
            target | {"Arn": f"arn:aws:{arn}"} for arn in (
                f"states:{REGION}:{ACCOUNT}:stateMachine:m", f"ecs:{REGION}:{ACCOUNT}:cluster/c",
                f"firehose:{REGION}:{ACCOUNT}:deliverystream/d", "scheduler:::aws-sdk:ec2:stopInstances")]
        for other in unsupported:
            code, message = no(other)
            assert code == "NotImplementedException" and "is not supported by Martlet yet" in message
        assert no(KmsKeyArn=f"arn:aws:kms:{REGION}:{ACCOUNT}:key/k")[0] == "NotImplementedException"
        # The role: one that is not there, one that trusts somebody else, one that trusts another group.
        message = "The execution role you provide must allow AWS EventBridge Scheduler to assume the role."
        assert no(target | {"RoleArn": caller + "-not"}) == ("ValidationException", message)
        martlet.boto("iam").create_role(RoleName="foreign", AssumeRolePolicyDocument=trust().replace("scheduler", "lambda"))
        assert no(target | {"RoleArn": caller.replace("calls", "foreign")}) == ("ValidationException", message)
        client.create_schedule_group(Name="strange")
        assert no(GroupName="strange") == ("ValidationException", message)
        assert client.list_schedules(NamePrefix="bad")["Schedules"] == []

    def test_schedules_are_listed_in_pages(self, client, caller, anywhere, queue):
        client.create_schedule_group(Name="pages")
        for number in range(25):
            client.create_schedule(
                Name=f"p{number:02}", GroupName="pages", ScheduleExpression="rate(1 day)", FlexibleTimeWindow=ONCE,
                State="DISABLED" if number % 2 else "ENABLED", Target={"Arn": queue, "RoleArn": anywhere})
        pages = list(client.get_paginator("list_schedules").paginate(GroupName="pages", MaxResults=10))
        assert [len(page["Schedules"]) for page in pages] == [10, 10, 5]
        names = [item["Name"] for page in pages for item in page["Schedules"]]
        assert names == [f"p{number:02}" for number in range(25)]
        first = pages[0]["Schedules"][0]
        assert first["Target"] == {"Arn": queue} and first["Arn"].endswith(":schedule/pages/p00")
        assert len(client.list_schedules(GroupName="pages", NamePrefix="p1")["Schedules"]) == 10
        assert len(client.list_schedules(GroupName="pages", State="DISABLED")["Schedules"]) == 12
        assert [item["Name"] for item in client.list_schedules(NamePrefix="p0", MaxResults=3)["Schedules"]] == ["p00", "p01", "p02"]
        assert refused(client.list_schedules, GroupName="none")[0] == "ResourceNotFoundException"
        assert refused(client.list_schedules, NextToken="%")[0] == "ValidationException"
        # A group goes with its schedules, and takes none meanwhile.
        client.delete_schedule_group(Name="pages")
        groups = lambda: [item["Name"] for item in client.list_schedule_groups()["ScheduleGroups"]]
        assert eventually(lambda: "pages" not in groups())
        assert refused(client.get_schedule, GroupName="pages", Name="p00")[0] == "ResourceNotFoundException"
        assert client.list_schedules(NamePrefix="p")["Schedules"] == []

    def test_groups_and_their_tags(self, client):
        arn = client.create_schedule_group(Name="tagged", Tags=[{"Key": "a", "Value": "b"}])["ScheduleGroupArn"]
        assert arn == GROUP + "tagged"
        assert refused(client.create_schedule_group, Name="tagged") == (
            "ConflictException", "Schedule group tagged already exists.", 409)
        assert refused(client.create_schedule_group, Name="default")[0] == "ConflictException"
        client.tag_resource(ResourceArn=arn, Tags=[{"Key": "c", "Value": "d"}])
        client.untag_resource(ResourceArn=arn, TagKeys=["a"])
        assert client.list_tags_for_resource(ResourceArn=arn)["Tags"] == [{"Key": "c", "Value": "d"}]
        many = [{"Key": f"k{number}", "Value": "v"} for number in range(50)]
        assert refused(client.tag_resource, ResourceArn=arn, Tags=many)[0] == "ServiceQuotaExceededException"
        assert refused(client.list_tags_for_resource, ResourceArn=GROUP + "none")[0] == "ResourceNotFoundException"
        shown = client.get_schedule_group(Name="tagged")
        assert (shown["Arn"], shown["State"], shown["Name"]) == (arn, "ACTIVE", "tagged")
        standard = client.get_schedule_group(Name="default")
        assert standard["Arn"] == GROUP + "default" and standard == standard | {"State": "ACTIVE"}
        listed = client.list_schedule_groups(NamePrefix="tag")["ScheduleGroups"]
        assert [item["Name"] for item in listed] == ["tagged"]
        assert refused(client.delete_schedule_group, Name="default")[0] == "ValidationException"
        assert refused(client.delete_schedule_group, Name="none")[0] == "ResourceNotFoundException"

    def test_accounts_do_not_see_each_other(self, martlet, client, caller, queue):
        client.create_schedule(
            Name="mine", ScheduleExpression="rate(1 day)", FlexibleTimeWindow=ONCE, State="DISABLED",
            Target={"Arn": queue, "RoleArn": caller})
        stranger = martlet.boto("scheduler", key="111111111111", secret="test")
        assert refused(stranger.get_schedule, Name="mine")[0] == "ResourceNotFoundException"
        assert stranger.list_schedules()["Schedules"] == []
        assert refused(stranger.list_tags_for_resource, ResourceArn=GROUP + "default")[0] == "AccessDeniedException"
        # Nobody gives away a role of another account.
        assert refused(
            stranger.create_schedule, Name="theirs", ScheduleExpression="rate(1 day)", FlexibleTimeWindow=ONCE,
            Target={"Arn": queue, "RoleArn": caller})[0] == "AccessDeniedException"


class TestCalls:
    def test_every_kind_of_target_is_called_with_what_is_known_of_the_call(self, martlet, client, caller, queue, make_function):
        sns, sqs = martlet.boto("sns"), martlet.boto("sqs")
        topic = sns.create_topic(Name="t")["TopicArn"]
        url = f"{martlet.endpoint}/{ACCOUNT}/{queue.rsplit(':', 1)[1]}"
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({"Statement": [{
            "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": queue}]})})
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes={"RawMessageDelivery": "true"})
        fifo = make_queue(martlet, "f.fifo", FifoQueue="true", ContentBasedDeduplication="true")
        make_function("called", "def handler(event, context):\n    print('CALLED', event['n'])\n")
        kinesis, events = martlet.boto("kinesis"), martlet.boto("events")
        kinesis.create_stream(StreamName="called", ShardCount=1)
        kinesis.get_waiter("stream_exists").wait(StreamName="called")
        bus = events.create_event_bus(Name="called")["EventBusArn"]
        heard = make_queue(martlet, "heard")
        policy = {"Statement": [{"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"},
                                 "Action": "sqs:SendMessage", "Resource": heard}]}
        sqs.set_queue_attributes(
            QueueUrl=f"{martlet.endpoint}/{ACCOUNT}/heard", Attributes={"Policy": json.dumps(policy)})
        events.put_rule(Name="all", EventBusName="called", EventPattern=json.dumps({"source": [{"prefix": ""}]}))
        events.put_targets(Rule="all", EventBusName="called", Targets=[{"Id": "q", "Arn": heard}])
        begin = now(martlet)
        moment = at(begin + datetime.timedelta(minutes=5))
        known = json.dumps({name: f"<aws.scheduler.{name}>" for name in (
            "schedule-arn", "scheduled-time", "execution-id", "attempt-number")})

        def make(name, arn, **more):
            client.create_schedule(
                Name=name, ScheduleExpression=moment, FlexibleTimeWindow=ONCE,
                Target={"Arn": arn, "RoleArn": caller} | more)

        make("queue", queue, Input=known)
        make("nothing", queue)
        make("long", queue, Input="l" * 200_000)
        make("topic", topic, Input="to the topic")
        make("fifo", fifo, Input="in order", SqsParameters={"MessageGroupId": "g"})
        make("function", f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:called", Input='{"n": 7}')
        make("stream", f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/called", Input="into the stream",
             KinesisParameters={"PartitionKey": "key"})
        make("bus", bus, Input='{"n": 8}', EventBridgeParameters={"DetailType": "Called", "Source": "own.calls"})
        make("universal", "arn:aws:scheduler:::aws-sdk:sqs:sendMessage", Input=json.dumps({
            "QueueUrl": url, "MessageBody": "by name",
            "MessageAttributes": {"a": {"DataType": "String", "StringValue": "b"}}}))
        assert take(martlet, queue, 0, 1) == []
        advance(martlet, "5m")
        messages = take(martlet, queue, 5)
        texts = sorted(bodies(messages), key=len)
        assert texts[:2] == ["by name", "to the topic"] and texts[-1] == "l" * 200_000
        assert next(m for m in messages if m["Body"] == "by name")["MessageAttributes"]["a"]["StringValue"] == "b"
        filled = next(json.loads(text) for text in texts if "attempt-number" in text)
        assert filled["schedule-arn"].endswith(":schedule/default/queue") and filled["attempt-number"] == "1"
        assert f"at({filled['scheduled-time'][:-1]})" == moment and len(filled["execution-id"]) == 16
        notice = next(json.loads(text) for text in texts if "detail-type" in text)
        assert notice["detail-type"] == "Scheduled Event" and notice["source"] == "aws.scheduler"
        assert notice["resources"] == [f"arn:aws:scheduler:{REGION}:{ACCOUNT}:schedule/default/nothing"]
        assert bodies(take(martlet, fifo)) == ["in order"]
        event = json.loads(bodies(take(martlet, heard))[0])
        assert (event["source"], event["detail-type"], event["detail"]) == ("own.calls", "Called", {"n": 8})
        assert event["account"] == ACCOUNT and event["region"] == REGION

        def records():
            place = kinesis.get_shard_iterator(
                StreamName="called", ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
            return kinesis.get_records(ShardIterator=place)["Records"]

        assert eventually(records, every=0.5)
        assert [(record["Data"], record["PartitionKey"]) for record in records()] == [(b"into the stream", "key")]
        logs = martlet.boto("logs")

        def called():
            try:
                return logs.filter_log_events(logGroupName="/aws/lambda/called", filterPattern="CALLED")["events"]
            except ClientError:
                return []

        assert eventually(called)
        assert called()[0]["message"].strip() == "CALLED 7"
        # What happens once has happened.
        assert client.get_schedule(Name="long")["Target"]["Input"] == "l" * 200_000
        advance(martlet, "1d")
        assert take(martlet, queue, 1, 2) == []

    def test_universal_targets_have_the_parameters_of_their_operation(self, client, caller, queue):
        def no(action, **parameters):
            return refused(
                client.create_schedule, Name="bad", ScheduleExpression="rate(1 day)", FlexibleTimeWindow=ONCE,
                Target={"Arn": f"arn:aws:scheduler:::aws-sdk:{action}", "RoleArn": caller, "Input": json.dumps(parameters)})[:2]

        assert no("sqs:sendMessage", QueueUrl="u", MessageBody="m", Nonsense=1) == (
            "ValidationException", "Invalid RequestJson provided. Reason The field 'Nonsense' is not supported.")
        assert no("sqs:sendMessage", QueueUrl="u") == (
            "ValidationException", "Invalid RequestJson provided. Reason The required field 'MessageBody' is missing.")
        assert no("sqs:receiveMessage", QueueUrl="u")[0] == "ValidationException"
        assert no("sqs:nothing")[0] == "ValidationException"

    def test_a_rate_begins_at_once_and_ends_with_its_end(self, martlet, client, caller, queue):
        end = now(martlet) + datetime.timedelta(minutes=21)
        client.create_schedule(
            Name="rate", ScheduleExpression="rate(5 minutes)", FlexibleTimeWindow=ONCE, EndDate=end,
            ActionAfterCompletion="DELETE", Target={
                "Arn": queue, "RoleArn": caller, "Input": "<aws.scheduler.scheduled-time>"})
        first = datetime.datetime.fromisoformat(bodies(take(martlet, queue))[0].replace("Z", "+00:00"))
        advance(martlet, "2h")
        times = [datetime.datetime.fromisoformat(text.replace("Z", "+00:00")) for text in bodies(take(martlet, queue, 4))]
        assert sorted(times) == [first + datetime.timedelta(minutes=5 * number) for number in range(1, 5)]
        assert eventually(lambda: client.list_schedules(NamePrefix="rate")["Schedules"] == [])

    def test_a_flexible_window_spreads_calls(self, martlet, client, caller, queue):
        moment = now(martlet) + datetime.timedelta(minutes=10)
        for number in range(20):
            client.create_schedule(
                Name=f"flexible{number}", ScheduleExpression=at(moment),
                FlexibleTimeWindow={"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 60},
                Target={"Arn": queue, "RoleArn": caller, "Input": "<aws.scheduler.scheduled-time>"})
        advance(martlet, "40m")
        early = take(martlet, queue, 20, 4)
        assert 2 <= len(early) <= 18
        advance(martlet, "31m")
        assert len(early) + len(take(martlet, queue, 20 - len(early))) == 20
        assert {f"at({text[:-1]})" for text in bodies(early)} == {at(moment)}

    def test_calls_that_fail_go_to_the_dead_letters(self, martlet, client, caller, queue):
        gone = queue + "-gone"
        client.create_schedule(
            Name="lost", ScheduleExpression="rate(1 day)", FlexibleTimeWindow=ONCE, Target={
                "Arn": gone, "RoleArn": caller, "Input": "lost", "DeadLetterConfig": {"Arn": queue}})
        letter = take(martlet, queue)[0]
        assert json.loads(letter["Body"])["MessageBody"] == "lost"
        attributes = {name: value["StringValue"] for name, value in letter["MessageAttributes"].items()}
        assert attributes["ERROR_CODE"] and attributes["ERROR_MESSAGE"] and len(attributes["EXECUTION_ID"]) == 16
        assert attributes["SCHEDULE_ARN"].endswith(":schedule/default/lost")
        assert attributes["TARGET_ARN"] == "arn:aws:scheduler:::aws-sdk:sqs:sendMessage"
        assert (attributes["RETRY_ATTEMPTS"], attributes["IS_PAYLOAD_TRUNCATED"]) == ("0", "false")
        # It can't go well, so no retries are used up.
        assert "EXHAUSTED_RETRY_CONDITION" not in attributes and attributes["SCHEDULED_TIME"].endswith("Z")
        # Without dead letters the log tells.
        client.create_schedule(
            Name="silent", ScheduleExpression="rate(1 day)", FlexibleTimeWindow=ONCE,
            Target={"Arn": gone, "RoleArn": caller, "Input": "lost"})
        assert eventually(
            lambda: "Scheduler: a call of" in martlet.log() and ":schedule/default/silent is lost" in martlet.log())

    def test_a_role_may_do_what_it_may(self, martlet, client, queue, anywhere):
        """The topic lets its own account in, but the role may not publish; the code is that of SNS."""
        topic = martlet.boto("sns").create_topic(Name="closed")["TopicArn"]
        client.create_schedule(
            Name="denied", ScheduleExpression="rate(1 day)", FlexibleTimeWindow=ONCE, Target={
                "Arn": topic, "RoleArn": anywhere, "Input": "x", "DeadLetterConfig": {"Arn": queue}})
        letter = take(martlet, queue)[0]
        assert letter["MessageAttributes"]["ERROR_CODE"]["StringValue"] == "AuthorizationError"

    def test_disabled_schedules_do_not_call(self, martlet, client, caller, queue):
        wish = dict(Name="off", ScheduleExpression="rate(1 minute)", FlexibleTimeWindow=ONCE,
                    Target={"Arn": queue, "RoleArn": caller, "Input": "on"})
        client.create_schedule(**wish, State="DISABLED")
        advance(martlet, "5m")
        assert take(martlet, queue, 1, 2) == []
        client.update_schedule(**wish)
        advance(martlet, "1m")
        assert bodies(take(martlet, queue)) == ["on"]
        client.delete_schedule(Name="off")
        # What was called before the deletion is out of the way; nothing is called after it.
        take(martlet, queue, 10, 2)
        advance(martlet, "1h")
        assert take(martlet, queue, 1, 2) == []


class TestChangesOfTheClocks:
    def test_a_schedule_across_a_year_of_them(self, martlet, client, caller, queue):
        """2:30 in Los Angeles: not on the night on which the clocks skip it, once on the night on which it comes twice."""
        client.create_schedule(
            Name="night", ScheduleExpression="cron(30 2 * * ? *)", ScheduleExpressionTimezone="America/Los_Angeles",
            FlexibleTimeWindow=ONCE, Target={"Arn": queue, "RoleArn": caller, "Input": "<aws.scheduler.scheduled-time>"})
        client.create_schedule(
            Name="twice", ScheduleExpression="cron(30 1 * * ? *)", ScheduleExpressionTimezone="America/Los_Angeles",
            FlexibleTimeWindow=ONCE, Target={"Arn": queue, "RoleArn": caller, "Input": "<aws.scheduler.scheduled-time>"})
        zone, begin = ZoneInfo("America/Los_Angeles"), now(martlet)
        advance(martlet, "370d")
        wanted = []
        day = begin.astimezone(zone).date()
        for number in range(372):
            date = day + datetime.timedelta(days=number)
            for hour in (1, 2):
                local = datetime.datetime(date.year, date.month, date.day, hour, 30, tzinfo=zone)
                time_ = local.astimezone(datetime.timezone.utc)
                # A time that does not exist is another one when it is read back.
                if time_.astimezone(zone).hour == hour and begin < time_ <= begin + datetime.timedelta(days=370):
                    wanted.append(f"{time_:%Y-%m-%dT%H:%M:%SZ}")
        assert sorted(bodies(take(martlet, queue, len(wanted), 60))) == sorted(wanted)
        assert take(martlet, queue, 1, 2) == []


class TestTimes:
    def test_calls_come_at_their_times_without_anybody_moving_them(self, martlet, client, caller, queue):
        moments = [datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) + datetime.timedelta(seconds=n) for n in (3, 4)]
        for number, moment in enumerate(moments):
            client.create_schedule(
                Name=f"soon{number}", ScheduleExpression=at(moment), FlexibleTimeWindow=ONCE, ActionAfterCompletion="DELETE",
                Target={"Arn": queue, "RoleArn": caller, "Input": f"{moment.timestamp():.0f}"})
        sqs = martlet.boto("sqs")
        url = f"{martlet.endpoint}/{ACCOUNT}/{queue.rsplit(':', 1)[1]}"
        late = []
        for _ in moments:
            for message in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=10, AttributeNames=["SentTimestamp"])["Messages"]:
                late.append(int(message["Attributes"]["SentTimestamp"]) / 1000 - float(message["Body"]))
        # Not with the next look at all that waits, which comes each minute, however busy the machine is.
        assert all(0 <= seconds < 20 for seconds in late), late
        assert eventually(lambda: client.list_schedules(NamePrefix="soon")["Schedules"] == [])

    def test_kill9_loses_no_time_and_repeats_none(self, martlet, client, caller, queue):
        """Schedules fall due while the server is killed again and again."""
        count = 40
        begin = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) + datetime.timedelta(seconds=2)
        for number in range(count):
            client.create_schedule(
                Name=f"kill{number}", ScheduleExpression=at(begin + datetime.timedelta(seconds=number % 8)),
                FlexibleTimeWindow=ONCE, ActionAfterCompletion="DELETE",
                Target={"Arn": queue, "RoleArn": caller, "Input": f"{number} <aws.scheduler.execution-id>"})
        for _ in range(4):
            time.sleep(1.7)
            martlet.kill9()
            martlet.start()
        calls = []

        def look():
            calls.extend(bodies(take(martlet, queue, 1, 2)))
            return len({text.split()[0] for text in calls}) == count

        assert eventually(look, 40, every=0)
        calls.extend(bodies(take(martlet, queue, 1, 2)))
        assert {int(text.split()[0]) for text in calls} == set(range(count))
        # A time comes once; its call is made at least once: twice, as another attempt, where the server died between the
        # call and its note. At each of the four deaths that can be the five that were due in that second.
        assert len(calls) <= count + 4 * 5, sorted(calls)
        assert eventually(lambda: martlet.boto("scheduler").list_schedules(NamePrefix="kill")["Schedules"] == [])


TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Queue: {Type: AWS::SQS::Queue}
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - {Effect: Allow, Principal: {Service: scheduler.amazonaws.com}, Action: sts:AssumeRole}
      Policies:
        - PolicyName: p
          PolicyDocument: {Statement: [{Effect: Allow, Action: sqs:SendMessage, Resource: !GetAtt Queue.Arn}]}
  Group: {Type: AWS::Scheduler::ScheduleGroup, Properties: {Tags: [{Key: a, Value: b}]}}
  Schedule:
    Type: AWS::Scheduler::Schedule
    Properties:
      GroupName: !Ref Group
      ScheduleExpression: rate(HOURS hours)
      FlexibleTimeWindow: {Mode: 'OFF'}
      Target:
        Arn: !GetAtt Queue.Arn
        RoleArn: !GetAtt Role.Arn
        Input: from the stack
        RetryPolicy: {MaximumRetryAttempts: 1}
  Called:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.11
      Handler: index.handler
      InlineCode: "def handler(event, context):\\n    print('CALLED', event)\\n"
      Events:
        Often: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 minute), Input: '{"from": "SAM"}'}}
Outputs:
  Queue: {Value: !GetAtt Queue.Arn}
  Group: {Value: !Ref Group}
  Schedule: {Value: !Ref Schedule}
  ScheduleArn: {Value: !GetAtt Schedule.Arn}
  GroupArn: {Value: !GetAtt Group.Arn}
  Function: {Value: !Ref Called}
"""


class TestStacks:
    def test_templates_make_change_and_remove_schedules(self, martlet, client):
        cloud = martlet.boto("cloudformation")
        options = dict(StackName="s", Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
        wait = {"Delay": 1, "MaxAttempts": 60}
        cloud.create_stack(TemplateBody=TEMPLATE.replace("HOURS", "2"), **options)
        cloud.get_waiter("stack_create_complete").wait(StackName="s", WaiterConfig=wait)
        outputs = {item["OutputKey"]: item["OutputValue"] for item in cloud.describe_stacks(StackName="s")["Stacks"][0]["Outputs"]}
        assert outputs["GroupArn"] == GROUP + outputs["Group"]
        assert outputs["ScheduleArn"].endswith(f":schedule/{outputs['Group']}/{outputs['Schedule']}")
        assert bodies(take(martlet, outputs["Queue"])) == ["from the stack"]
        logs = martlet.boto("logs")

        def called():
            try:
                return logs.filter_log_events(
                    logGroupName=f"/aws/lambda/{outputs['Function']}", filterPattern="CALLED")["events"]
            except ClientError:
                return []

        assert eventually(called) and "SAM" in called()[0]["message"]
        cloud.update_stack(TemplateBody=TEMPLATE.replace("HOURS", "3").replace("Value: b", "Value: c"), **options)
        cloud.get_waiter("stack_update_complete").wait(StackName="s", WaiterConfig=wait)
        shown = client.get_schedule(Name=outputs["Schedule"], GroupName=outputs["Group"])
        assert shown["ScheduleExpression"] == "rate(3 hours)" and shown["Target"]["RetryPolicy"]["MaximumRetryAttempts"] == 1
        assert client.list_tags_for_resource(ResourceArn=outputs["GroupArn"])["Tags"] == [{"Key": "a", "Value": "c"}]
        cloud.delete_stack(StackName="s")
        cloud.get_waiter("stack_delete_complete").wait(StackName="s", WaiterConfig=wait)
        assert client.list_schedules()["Schedules"] == []
        assert [item["Name"] for item in client.list_schedule_groups()["ScheduleGroups"]] == ["default"]
