"""EventBridge as boto3 uses it: its operations, their errors, other accounts, targets, schedules, replays, and kill -9."""

import datetime
import json

import pytest
from botocore.exceptions import ClientError

from events_scene import ARN, OTHER, error, events, put, queue, receive, rule, server, sqs
from martlet_server import ACCOUNT, REGION, Martlet, eventually


def test_buses(events):
    arn = events.create_event_bus(Name="orders", Description="of orders", Tags=[{"Key": "a", "Value": "b"}])["EventBusArn"]
    assert arn == ARN + "event-bus/orders"
    shown = events.describe_event_bus(Name="orders")
    assert shown["Description"] == "of orders" and shown["Arn"] == arn and "Policy" not in shown
    assert events.update_event_bus(Name="orders", Description="other")["Description"] == "other"
    assert [bus["Name"] for bus in events.list_event_buses()["EventBuses"]] == ["default", "orders"]
    page = events.list_event_buses(Limit=1)
    assert [bus["Name"] for bus in events.list_event_buses(Limit=1, NextToken=page["NextToken"])["EventBuses"]] == ["orders"]
    with pytest.raises(ClientError) as caught:
        events.create_event_bus(Name="orders")
    assert error(caught) == ("ResourceAlreadyExistsException", "Event bus orders already exists.")
    with pytest.raises(ClientError) as caught:
        events.delete_event_bus(Name="default")
    assert error(caught) == ("ValidationException", "Cannot delete event bus default.")
    with pytest.raises(ClientError) as caught:
        events.describe_event_bus(Name="nowhere")
    assert error(caught) == ("ResourceNotFoundException", "Event bus nowhere does not exist.")
    events.tag_resource(ResourceARN=arn, Tags=[{"Key": "c", "Value": "d"}])
    events.untag_resource(ResourceARN=arn, TagKeys=["a"])
    assert events.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "c", "Value": "d"}]
    dead = {"Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:dead"}
    assert events.update_event_bus(Name="orders", DeadLetterConfig=dead, LogConfig={"Level": "OFF"})["DeadLetterConfig"] == dead
    for refused, text in (({"LogConfig": {"Level": "INFO"}}, "An event bus that logs is not supported"),
                          ({"DeadLetterConfig": {"Arn": "nothing"}}, "Parameter DeadLetterConfig is not valid.")):
        for call in (lambda: events.update_event_bus(Name="orders", **refused),
                     lambda: events.create_event_bus(Name="other", **refused)):
            with pytest.raises(ClientError) as caught:
                call()
            assert error(caught)[1].startswith(text)
    events.delete_event_bus(Name="orders")
    events.delete_event_bus(Name="orders")


def test_permissions(events):
    events.create_event_bus(Name="shared")
    events.put_permission(EventBusName="shared", Action="events:PutEvents", Principal=OTHER, StatementId="one")
    events.put_permission(EventBusName="shared", Action="events:PutEvents", Principal="*", StatementId="two")
    with pytest.raises(ClientError) as caught:
        events.put_permission(EventBusName="shared", Policy="{}", StatementId="three")
    assert error(caught)[0] == "ValidationException"
    policy = json.loads(events.describe_event_bus(Name="shared")["Policy"])
    assert policy["Statement"][0] == {
        "Sid": "one", "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{OTHER}:root"},
        "Action": "events:PutEvents", "Resource": ARN + "event-bus/shared"}
    assert policy["Statement"][1]["Principal"] == "*"
    events.remove_permission(EventBusName="shared", StatementId="two")
    with pytest.raises(ClientError) as caught:
        events.remove_permission(EventBusName="shared", StatementId="two")
    assert error(caught) == ("ResourceNotFoundException", "Statement with the provided id does not exist.")
    events.remove_permission(EventBusName="shared", RemoveAllPermissions=True)
    assert "Policy" not in events.describe_event_bus(Name="shared")
    with pytest.raises(ClientError) as caught:
        events.put_permission(EventBusName="nowhere", Action="events:PutEvents", Principal=OTHER, StatementId="one")
    assert error(caught) == ("ResourceNotFoundException", "Event bus nowhere does not exist.")
    events.delete_event_bus(Name="shared")


def test_rules(events):
    pattern = json.dumps({"source": ["a"]})
    for name in ("rule-1", "rule-2", "rule-3"):
        assert events.put_rule(Name=name, EventPattern=pattern)["RuleArn"] == ARN + f"rule/{name}"
    shown = events.describe_rule(Name="rule-1")
    assert shown["State"] == "ENABLED" and shown["CreatedBy"] == ACCOUNT and shown["EventBusName"] == "default"
    page = events.list_rules(NamePrefix="rule-", Limit=2)
    assert [r["Name"] for r in page["Rules"]] == ["rule-1", "rule-2"]
    assert [r["Name"] for r in events.list_rules(NamePrefix="rule-", NextToken=page["NextToken"])["Rules"]] == ["rule-3"]
    events.disable_rule(Name="rule-1")
    assert events.describe_rule(Name="rule-1")["State"] == "DISABLED"
    events.enable_rule(Name="rule-1")
    assert events.describe_rule(Name="rule-1")["State"] == "ENABLED"
    target = {"Id": "q", "Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:somewhere"}
    events.put_targets(Rule="rule-1", Targets=[target])
    assert events.list_targets_by_rule(Rule="rule-1")["Targets"] == [target]
    assert events.list_rule_names_by_target(TargetArn=target["Arn"])["RuleNames"] == ["rule-1"]
    with pytest.raises(ClientError) as caught:
        events.delete_rule(Name="rule-1")
    assert error(caught) == ("ValidationException", "Rule can't be deleted since it has targets.")
    events.remove_targets(Rule="rule-1", Ids=["q"])
    for name in ("rule-1", "rule-2", "rule-3", "rule-3"):
        events.delete_rule(Name=name)
    with pytest.raises(ClientError) as caught:
        events.describe_rule(Name="rule-1")
    assert error(caught) == ("ResourceNotFoundException", "Rule rule-1 does not exist on EventBus default.")


@pytest.mark.parametrize("arguments, code, text", [
    ({}, "ValidationException", "Parameter(s) EventPattern or ScheduleExpression must be specified."),
    ({"ScheduleExpression": "rate(1 minutes)"}, "ValidationException", "Parameter ScheduleExpression is not valid."),
    ({"ScheduleExpression": "cron(7 20 * * 1-7 *)"}, "ValidationException", "Parameter ScheduleExpression is not valid."),
    ({"EventPattern": "{\"a\": 1}"}, "InvalidEventPatternException", "Event pattern is not valid. Reason: \"a\" must be an object or an array"),
    ({"EventPattern": "{\"a\": [1]}", "EventBusName": "nowhere"}, "ResourceNotFoundException", "Event bus nowhere does not exist."),
])
def test_rules_that_are_refused(events, arguments, code, text):
    with pytest.raises(ClientError) as caught:
        events.put_rule(Name="wrong", **arguments)
    assert error(caught)[0] == code and error(caught)[1].startswith(text)


@pytest.mark.parametrize("target, text", [
    ({"Arn": "nothing"}, "Parameter nothing is not valid. Reason: Provided Arn is not in correct format."),
    ({"Arn": f"arn:aws:states:{REGION}:{ACCOUNT}:stateMachine:x"}, "A target of the service states is not supported"),
    ({"Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:q.fifo"}, "Parameter(s) SqsParameters must be specified for target: t."),
    ({"Arn": f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/s"}, "RoleArn is required for target"),
    ({"Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:q", "Input": "{"}, "JSON syntax error in input for target t"),
    ({"Arn": f"{ARN}event-bus/other", "Input": "{\"source\": \"aws.s3\"}"}, "Modifying the input for target t is not supported"),
    ({"Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:q", "InputTransformer": {"InputTemplate": "\"<x>\""}}, "Invalid InputTemplate for target t"),
])
def test_targets_that_are_refused(events, target, text):
    events.put_rule(Name="targets", EventPattern="{\"source\": [\"t\"]}")
    with pytest.raises(ClientError) as caught:
        events.put_targets(Rule="targets", Targets=[{"Id": "t", **target}])
    assert error(caught)[1].startswith(text)
    events.delete_rule(Name="targets")


def test_a_rule_has_five_targets(events):
    events.put_rule(Name="five", EventPattern="{\"source\": [\"t\"]}")
    targets = [{"Id": str(i), "Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:q{i}"} for i in range(6)]
    with pytest.raises(ClientError) as caught:
        events.put_targets(Rule="five", Targets=targets)
    assert error(caught)[0] == "LimitExceededException"
    events.delete_rule(Name="five")


def test_entries_that_are_refused(events):
    good = {"Source": "s", "DetailType": "t", "Detail": "{}"}
    entries = [{k: v for k, v in good.items() if k != missing} for missing in good]
    deep = "{\"a\":" * 512 + "1" + "}" * 512
    entries += [{**good, "Detail": wrong} for wrong in ("[]", "\"x\"", deep, "{", "{},\"source\":\"x\"")] + [good, {**good, "Source": "aws.ec2"}]
    result = events.put_events(Entries=entries)
    assert result["FailedEntryCount"] == 9
    for entry, name in zip(result["Entries"], good):
        assert entry == {"ErrorCode": "InvalidArgument",
                         "ErrorMessage": f"Parameter {name} is not valid. Reason: {name} is a required argument."}
    for entry in result["Entries"][3:8]:
        assert entry == {"ErrorCode": "MalformedDetail", "ErrorMessage": "Detail is malformed."}
    assert "EventId" in result["Entries"][8]
    assert result["Entries"][9]["ErrorCode"] == "NotAuthorizedForSourceException"
    with pytest.raises(ClientError) as caught:
        events.put_events(Entries=[{**good, "Detail": json.dumps({"x": "y" * 1_100_000})}])
    assert error(caught) == ("ValidationException", "Total size of the entries in the request is over the limit.")
    assert put(events, "s", EventBusName="nowhere")


@pytest.mark.parametrize("operation, body, code, text", [
    ("PutEvents", {"Entries": [None]}, "ValidationException",
     "1 validation error detected: Value null at 'entries.1.member' failed to satisfy constraint: Member must not be null"),
    ("PutEvents", {"Entries": [{"Resources": ["r", None]}]}, "ValidationException",
     "1 validation error detected: Value null at 'entries.1.member.resources.2.member' failed to satisfy constraint: "
     "Member must not be null"),
    ("RemoveTargets", {"Rule": "r", "Ids": [None]}, "ValidationException",
     "1 validation error detected: Value null at 'ids.1.member' failed to satisfy constraint: Member must not be null"),
    ("UpdateArchive", {"ArchiveName": "a", "RetentionDays": 1 << 31}, "SerializationException",
     "NUMBER_VALUE 2147483648 can not be converted to Integer"),
])
def test_bodies_that_no_client_makes_are_refused(server, operation, body, code, text):
    client = server.boto("events")

    def change(params, **_):
        params["body"] = json.dumps(body).encode()

    client.meta.events.register(f"before-call.events.{operation}", change)
    call = {
        "PutEvents": lambda: client.put_events(Entries=[{}]),
        "RemoveTargets": lambda: client.remove_targets(Rule="r", Ids=["i"]),
        "UpdateArchive": lambda: client.update_archive(ArchiveName="a"),
    }[operation]
    with pytest.raises(ClientError) as caught:
        call()
    assert error(caught) == (code, text)


def test_patterns_are_tested(events):
    event = {"id": "1", "account": ACCOUNT, "source": "s", "time": "2026-01-01T00:00:00Z", "region": REGION,
             "resources": [], "detail-type": "t", "detail": {"n": 5}}
    test = lambda pattern: events.test_event_pattern(EventPattern=json.dumps(pattern), Event=json.dumps(event))["Result"]
    assert test({"detail": {"n": [{"numeric": [">", 4]}]}}) and not test({"detail": {"n": [4]}})
    with pytest.raises(ClientError) as caught:
        test({"detail": []})
    assert error(caught)[0] == "InvalidEventPatternException"


def test_an_event_reaches_a_queue(events, sqs):
    url, arn = queue(sqs, "plain")
    rule(events, "to-queue", {"source": ["shop"], "detail": {"total": [{"numeric": [">", 10]}]}}, {"Id": "q", "Arn": arn})
    put(events, "shop", {"total": 5})
    when = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    id = put(events, "shop", {"total": 50, "a": [1, {"b": "c d"}]}, Resources=["arn:x"], Time=when)
    [message] = receive(sqs, url, 1)
    assert json.loads(message["Body"]) == {
        "version": "0", "id": id, "detail-type": "made", "source": "shop", "account": ACCOUNT,
        "time": "2026-01-02T03:04:05Z", "region": REGION, "resources": ["arn:x"],
        "detail": {"total": 50, "a": [1, {"b": "c d"}]}}
    # An event of nearly a megabyte comes whole.
    put(events, "shop", {"total": 50, "text": "x" * 900_000})
    [message] = receive(sqs, url, 1)
    assert len(json.loads(message["Body"])["detail"]["text"]) == 900_000
    events.disable_rule(Name="to-queue")
    put(events, "shop", {"total": 50})
    events.enable_rule(Name="to-queue")
    last = put(events, "shop", {"total": 51})
    assert [json.loads(m["Body"])["id"] for m in receive(sqs, url, 1)] == [last]


def test_a_target_gets_what_it_asks_for(events, sqs):
    url, arn = queue(sqs, "inputs")
    targets = [
        {"Id": "1", "Arn": arn, "Input": "{\"fixed\": true}"},
        {"Id": "2", "Arn": arn, "InputPath": "$.detail.part"},
        {"Id": "3", "Arn": arn, "InputTransformer": {
            "InputPathsMap": {"name": "$.detail.name", "part": "$.detail.part", "none": "$.detail.none"},
            "InputTemplate": "\"<name> has <part> and <none>\""}},
        {"Id": "4", "Arn": arn, "InputTransformer": {
            "InputPathsMap": {"name": "$.detail.name", "part": "$.detail.part"},
            "InputTemplate": "{\"n\": <name>, \"p\": <part>, \"rule\": <aws.events.rule-name>, \"arn\": \"<aws.events.rule-arn>\", \"e\": <aws.events.event.json>}"}},
    ]
    arn = rule(events, "inputs", {"source": ["inputs"]}, *targets)
    id = put(events, "inputs", {"name": "a \"b\"", "part": {"x": [1, 2]}})
    bodies = [json.loads(m["Body"]) for m in receive(sqs, url, 4)]
    assert {"fixed": True} in bodies and {"x": [1, 2]} in bodies
    assert "a \"b\" has {\"x\":[1,2]} and " in bodies
    [whole] = [body for body in bodies if "rule" in body]
    assert whole["n"] == "a \"b\"" and whole["p"] == {"x": [1, 2]} and whole["rule"] == "inputs" and whole["arn"] == arn
    assert whole["e"]["id"] == id


def test_a_fifo_queue_and_a_topic(server, events, sqs):
    sns = server.boto("sns")
    url, arn = queue(sqs, "ordered.fifo", FifoQueue="true", ContentBasedDeduplication="true")
    topic = sns.create_topic(Name="from-events")["TopicArn"]
    sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=json.dumps({"Statement": [
        {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sns:Publish", "Resource": topic}]}))
    behind, behind_arn = queue(sqs, "behind-topic")
    sqs.set_queue_attributes(QueueUrl=behind, Attributes={"Policy": json.dumps({"Statement": [
        {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": behind_arn}]})})
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=behind_arn, Attributes={"RawMessageDelivery": "true"})
    rule(events, "both", {"source": ["both"]},
         {"Id": "q", "Arn": arn, "SqsParameters": {"MessageGroupId": "g"}}, {"Id": "t", "Arn": topic})
    id = put(events, "both")
    [message] = receive(sqs, url, 1)
    assert json.loads(message["Body"])["id"] == id and message["Attributes"]["MessageGroupId"] == "g"
    [message] = receive(sqs, behind, 1)
    assert json.loads(message["Body"])["id"] == id


def test_a_stream(server, events):
    kinesis, iam = server.boto("kinesis"), server.boto("iam")
    kinesis.create_stream(StreamName="from-events", ShardCount=2)
    kinesis.get_waiter("stream_exists").wait(StreamName="from-events")
    stream = f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/from-events"
    role = iam.create_role(RoleName="to-stream", AssumeRolePolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sts:AssumeRole"}]}))
    iam.put_role_policy(RoleName="to-stream", PolicyName="p", PolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": ["kinesis:PutRecord", "kinesis:PutRecords"], "Resource": stream}]}))
    rule(events, "streamed", {"source": ["streamed"]}, {
        "Id": "s", "Arn": stream, "RoleArn": role["Role"]["Arn"],
        "KinesisParameters": {"PartitionKeyPath": "$.detail.customer"}})
    customers = [f"c{number % 5}" for number in range(20)]
    wanted = {put(events, "streamed", {"customer": customer}): customer for customer in customers}
    shards = [shard["ShardId"] for shard in kinesis.list_shards(StreamName="from-events")["Shards"]]
    places = [kinesis.get_shard_iterator(StreamName="from-events", ShardId=shard, ShardIteratorType="TRIM_HORIZON")
              for shard in shards]
    places, found = [place["ShardIterator"] for place in places], [[] for _ in places]

    def look():
        for index, place in enumerate(places):
            page = kinesis.get_records(ShardIterator=place)
            places[index] = page["NextShardIterator"]
            found[index] += page["Records"]
        return sum(map(len, found)) >= len(wanted)

    assert eventually(look, every=0.5), found
    assert {json.loads(record["Data"])["id"]: record["PartitionKey"] for part in found for record in part} == wanted
    assert sum(map(len, found)) == len(wanted)
    keys = [{record["PartitionKey"] for record in part} for part in found]
    assert not keys[0] & keys[1]


def test_a_log_group(server, events):
    logs = server.boto("logs")
    logs.create_log_group(logGroupName="/aws/events/all")
    rule(events, "logged", {"source": ["logged"]},
         {"Id": "l", "Arn": f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:/aws/events/all"})
    id = put(events, "logged")
    found = lambda: [e for e in logs.filter_log_events(logGroupName="/aws/events/all")["events"] if id in e["message"]]
    assert eventually(found, 20)


def test_a_log_group_gets_the_message_of_a_template_at_its_timestamp(server, events):
    logs = server.boto("logs")
    logs.create_log_group(logGroupName="/aws/events/some")
    target = {"Id": "l", "Arn": f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:/aws/events/some", "InputTransformer": {
        "InputPathsMap": {"t": "$.detail.at", "m": "$.detail-type"},
        "InputTemplate": '{"timestamp": <t>, "message": "of <m>"}'}}
    rule(events, "lines", {"source": ["lines"]}, target)
    at = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) - datetime.timedelta(hours=3)
    put(events, "lines", {"at": at.strftime("%Y-%m-%dT%H:%M:%SZ")}, kind="order")
    found = lambda: logs.filter_log_events(logGroupName="/aws/events/some")["events"]
    assert eventually(found, 20)
    assert [(e["message"], e["timestamp"]) for e in found()] == [("of order", int(at.timestamp() * 1000))]
    for template in ('{"message": <m>}', '"<m>"', '{"timestamp": <t>, "message": <m>, "more": 1}'):
        target["InputTransformer"]["InputTemplate"] = template
        with pytest.raises(ClientError) as caught:
            events.put_targets(Rule="lines", Targets=[target])
        assert error(caught) == ("ValidationException", "Input for target l is not a valid JSON text.")


def test_targets_that_need_a_role_or_are_of_another_region_are_refused(events):
    connection = events.create_connection(Name="open", AuthorizationType="API_KEY", AuthParameters={
        "ApiKeyAuthParameters": {"ApiKeyName": "X", "ApiKeyValue": "y"}, "InvocationHttpParameters": {
            "HeaderParameters": [{"Key": "a", "Value": "told"}],
            "BodyParameters": [{"Key": "b", "Value": "hidden", "IsValueSecret": True}]}})["ConnectionArn"]
    # What is not said to be a secret is none.
    assert events.describe_connection(Name="open")["AuthParameters"]["InvocationHttpParameters"] == {
        "HeaderParameters": [{"Key": "a", "Value": "told", "IsValueSecret": False}],
        "BodyParameters": [{"Key": "b", "IsValueSecret": True}]}
    destination = events.create_api_destination(
        Name="open", ConnectionArn=connection, HttpMethod="POST", InvocationEndpoint="https://example.com/")["ApiDestinationArn"]
    events.put_rule(Name="refuses", EventPattern='{"source": ["x"]}')
    for arn, text in (
            (destination, f"RoleArn is required for target {destination}."),
            (f"arn:aws:sqs:eu-west-1:{ACCOUNT}:far", "Cross-region api call is not allowed."),
            (f"arn:aws:lambda:eu-west-1:{ACCOUNT}:function:far", "Cross-region api call is not allowed.")):
        with pytest.raises(ClientError) as caught:
            events.put_targets(Rule="refuses", Targets=[{"Id": "t", "Arn": arn}])
        assert error(caught) == ("ValidationException", text)
    events.delete_rule(Name="refuses")
    events.delete_api_destination(Name="open")
    events.delete_connection(Name="open")


def test_what_cannot_be_delivered_goes_to_the_dead_letters(events, sqs):
    dead, dead_arn = queue(sqs, "dead")
    gone = f"arn:aws:sqs:{REGION}:{ACCOUNT}:gone"
    closed = sqs.create_queue(QueueName="closed")["QueueUrl"]
    arn = rule(events, "failing", {"source": ["failing"]},
               {"Id": "gone", "Arn": gone, "DeadLetterConfig": {"Arn": dead_arn}},
               {"Id": "closed", "Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:closed", "DeadLetterConfig": {"Arn": dead_arn}})
    id = put(events, "failing", {"x": 1})
    messages = receive(sqs, dead, 2)
    codes = {}
    for message in messages:
        assert json.loads(message["Body"])["id"] == id
        texts = {k: v["StringValue"] for k, v in message["MessageAttributes"].items()}
        assert texts["RULE_ARN"] == arn and texts["RETRY_ATTEMPTS"] == "0" and texts["ERROR_MESSAGE"]
        codes[texts["TARGET_ARN"]] = texts["ERROR_CODE"]
    assert codes[f"arn:aws:sqs:{REGION}:{ACCOUNT}:closed"] == "NO_PERMISSIONS"
    # A queue that is not there has no policy, so it lets nobody in.
    assert codes[gone] == "NO_PERMISSIONS"
    assert not sqs.receive_message(QueueUrl=closed).get("Messages")


def test_another_bus_and_no_third_one(events, sqs):
    url, arn = queue(sqs, "second")
    third, third_arn = queue(sqs, "third")
    for name in ("bus-2", "bus-3"):
        events.create_event_bus(Name=name)
    rule(events, "on-1", {"source": ["hops"]}, {"Id": "b", "Arn": ARN + "event-bus/bus-2"})
    rule(events, "on-2", {"source": ["hops"]}, {"Id": "q", "Arn": arn}, {"Id": "b", "Arn": ARN + "event-bus/bus-3"},
         {"Id": "back", "Arn": ARN + "event-bus/default"}, bus="bus-2")
    rule(events, "on-3", {"source": ["hops"]}, {"Id": "q", "Arn": third_arn}, bus="bus-3")
    id = put(events, "hops")
    assert [json.loads(m["Body"])["id"] for m in receive(sqs, url, 1)] == [id]
    assert not sqs.receive_message(QueueUrl=third, WaitTimeSeconds=1).get("Messages")
    assert not sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1).get("Messages")
    with pytest.raises(ClientError) as caught:
        events.delete_event_bus(Name="bus-2")
    assert error(caught)[0] == "ValidationException"


def test_other_accounts(server, events, sqs):
    theirs = server.boto("events", key=OTHER)
    url, arn = queue(sqs, "from-others")
    bus = events.create_event_bus(Name="open")["EventBusArn"]
    rule(events, "from-others", {"account": [OTHER]}, {"Id": "q", "Arn": arn}, bus="open")
    entry = {"Source": "ok", "DetailType": "t", "Detail": "{}", "EventBusName": bus}
    with pytest.raises(ClientError) as caught:
        theirs.put_events(Entries=[entry])
    assert error(caught)[0] == "AccessDeniedException"
    policy = {"Version": "2012-10-17", "Statement": [{
        "Sid": "x", "Effect": "Allow", "Principal": {"AWS": OTHER}, "Action": "events:PutEvents", "Resource": bus,
        "Condition": {"StringEquals": {"events:source": "ok", "events:detail-type": "t"}}}]}
    events.put_permission(EventBusName="open", Policy=json.dumps(policy))
    assert theirs.put_events(Entries=[entry])["FailedEntryCount"] == 0
    [message] = receive(sqs, url, 1)
    assert json.loads(message["Body"])["account"] == OTHER
    with pytest.raises(ClientError) as caught:
        theirs.put_events(Entries=[{**entry, "Source": "other"}])
    assert error(caught)[0] == "AccessDeniedException"
    # By a rule of theirs, which keeps the event's identity.
    theirs.put_rule(Name="across", EventPattern=json.dumps({"source": ["ok"]}))
    theirs.put_targets(Rule="across", Targets=[{"Id": "b", "Arn": bus}])
    id = theirs.put_events(Entries=[{k: v for k, v in entry.items() if k != "EventBusName"}])["Entries"][0]["EventId"]
    assert [json.loads(m["Body"])["id"] for m in receive(sqs, url, 1)] == [id]
    for call in (lambda: theirs.describe_event_bus(Name=bus), lambda: theirs.list_rules(EventBusName=bus),
                 lambda: theirs.put_rule(Name="x", EventBusName=bus, EventPattern="{\"a\":[1]}")):
        with pytest.raises(ClientError) as caught:
            call()
        assert error(caught)[0] == "AccessDeniedException"


def test_a_role_of_the_target_and_another_region(server, events, sqs):
    iam = server.boto("iam")
    trust = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    role = iam.create_role(RoleName="sender", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    url, dead = sqs.create_queue(QueueName="by-role")["QueueUrl"], queue(sqs, "by-role-dead")
    abroad = server.boto("events", region="eu-west-1")
    bus = abroad.create_event_bus(Name="abroad")["EventBusArn"]
    far = server.boto("sqs", region="eu-west-1")
    far_url = far.create_queue(QueueName="far")["QueueUrl"]
    far_arn = f"arn:aws:sqs:eu-west-1:{ACCOUNT}:far"
    far.set_queue_attributes(QueueUrl=far_url, Attributes={"Policy": json.dumps({"Statement": [{
        "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": far_arn,
        "Condition": {"ArnEquals": {"aws:SourceArn": f"arn:aws:events:eu-west-1:{ACCOUNT}:rule/abroad/there"}}}]})})
    rule(abroad, "there", {"region": [REGION]}, {"Id": "q", "Arn": far_arn}, bus="abroad")
    arn = f"arn:aws:sqs:{REGION}:{ACCOUNT}:by-role"
    rule(events, "by-role", {"source": ["by-role"]},
         {"Id": "q", "Arn": arn, "RoleArn": role, "DeadLetterConfig": {"Arn": dead[1]}},
         {"Id": "b", "Arn": bus, "RoleArn": role, "DeadLetterConfig": {"Arn": dead[1]}})
    put(events, "by-role")
    refused = receive(sqs, dead[0], 2)
    assert {m["MessageAttributes"]["ERROR_CODE"]["StringValue"] for m in refused} == {"NO_PERMISSIONS"}
    iam.put_role_policy(RoleName="sender", PolicyName="p", PolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": arn},
            {"Effect": "Allow", "Action": "events:PutEvents", "Resource": bus}]}))
    id = put(events, "by-role")
    assert [json.loads(m["Body"])["id"] for m in receive(sqs, url, 1)] == [id]
    [message] = receive(far, far_url, 1)
    assert json.loads(message["Body"])["id"] == id and json.loads(message["Body"])["region"] == REGION


def test_archives_and_replays(events, sqs):
    bus = events.create_event_bus(Name="kept")["EventBusArn"]
    archive = events.create_archive(ArchiveName="all", EventSourceArn=bus, RetentionDays=1, Description="d",
                                    EventPattern=json.dumps({"source": ["keep"]}))
    assert archive["State"] == "ENABLED" and archive["ArchiveArn"] == ARN + "archive/all"
    with pytest.raises(ClientError) as caught:
        events.create_archive(ArchiveName="all", EventSourceArn=bus)
    assert error(caught) == ("ResourceAlreadyExistsException", "Archive all already exists.")
    before = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=1)
    ids = [put(events, "keep", {"n": n}, EventBusName="kept") for n in range(5)]
    put(events, "other", EventBusName="kept")
    shown = events.describe_archive(ArchiveName="all")
    assert shown["EventCount"] == 5 and shown["SizeBytes"] > 500 and shown["RetentionDays"] == 1
    assert events.list_archives(EventSourceArn=bus)["Archives"][0]["EventCount"] == 5
    url, arn = queue(sqs, "replayed")
    wanted = rule(events, "again", {"source": ["keep"]}, {"Id": "q", "Arn": arn}, bus="kept")
    rule(events, "not-again", {"source": ["keep"]}, {"Id": "q", "Arn": arn}, bus="kept")
    end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=1)
    window = {"EventSourceArn": archive["ArchiveArn"], "EventStartTime": before, "EventEndTime": end}
    started = events.start_replay(ReplayName="r", Destination={"Arn": bus, "FilterArns": [wanted]}, **window)
    assert started["State"] == "STARTING" and started["ReplayArn"] == ARN + "replay/r"
    bodies = [json.loads(m["Body"]) for m in receive(sqs, url, 5)]
    assert sorted(body["id"] for body in bodies) == sorted(ids) and all(body["replay-name"] == "r" for body in bodies)
    assert eventually(lambda: events.describe_replay(ReplayName="r")["State"] == "COMPLETED", 20)
    assert events.list_replays(NamePrefix="r")["Replays"][0]["ReplayName"] == "r"
    # What is replayed is not archived again.
    assert events.describe_archive(ArchiveName="all")["EventCount"] == 5
    with pytest.raises(ClientError) as caught:
        events.start_replay(ReplayName="x", Destination={"Arn": ARN + "event-bus/default"}, **window)
    assert error(caught)[1] == "Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted."
    with pytest.raises(ClientError) as caught:
        events.start_replay(ReplayName="x", Destination={"Arn": bus},
                            **{**window, "EventSourceArn": archive["ArchiveArn"].replace(ACCOUNT, OTHER)})
    assert error(caught)[1] == (
        "Parameter EventSourceArn is not valid. Reason: Cross account or cross region replay is not permitted.")
    for name in ("again", "not-again"):
        events.remove_targets(Rule=name, EventBusName="kept", Ids=["q"])
        events.delete_rule(Name=name, EventBusName="kept")
    # An archive is a rule of its bus.
    with pytest.raises(ClientError) as caught:
        events.delete_event_bus(Name="kept")
    assert error(caught) == ("ValidationException", "Event bus kept can't be deleted since it has rules.")
    with pytest.raises(ClientError) as caught:
        events.cancel_replay(ReplayName="r")
    assert error(caught)[0] == "IllegalStatusException"
    assert events.update_archive(ArchiveName="all", RetentionDays=2)["State"] == "ENABLED"
    events.delete_archive(ArchiveName="all")
    with pytest.raises(ClientError) as caught:
        events.describe_archive(ArchiveName="all")
    assert error(caught) == ("ResourceNotFoundException", "Archive all does not exist.")


class TestSchedules:
    def test_schedules_fire_by_the_clock(self, martlet):
        events, sqs = martlet.boto("events"), martlet.boto("sqs")
        url, arn = queue(sqs, "ticks")
        events.put_rule(Name="tick", ScheduleExpression="rate(1 hour)")
        events.put_targets(Rule="tick", Targets=[{"Id": "q", "Arn": arn}])
        for _ in range(3):
            martlet.cli("clock", "advance", "1h")
            [message] = receive(sqs, url, 1)
            body = json.loads(message["Body"])
            assert body["detail-type"] == "Scheduled Event" and body["source"] == "aws.events" and body["detail"] == {}
            assert body["resources"] == [ARN + "rule/tick"]
        # Every time that an advance passes has its event.
        martlet.cli("clock", "advance", "4h")
        times = [json.loads(message["Body"])["time"] for message in receive(sqs, url, 4)]
        assert len(set(times)) == 4
        events.disable_rule(Name="tick")
        martlet.cli("clock", "advance", "3h")
        assert not sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1).get("Messages")


def test_what_was_acknowledged_survives_kill_9(tmp_path):
    server = Martlet(tmp_path).start()
    try:
        events, sqs = server.boto("events"), server.boto("sqs")
        url, arn = queue(sqs, "kept")
        rule(events, "keep", {"source": ["keep"]}, {"Id": "q", "Arn": arn})
        ids = set()
        for _ in range(20):
            result = events.put_events(Entries=[{"Source": "keep", "DetailType": "t", "Detail": "{}"}] * 10)
            ids |= {entry["EventId"] for entry in result["Entries"]}
        server.kill9()
        server.start()
        sqs, found = server.boto("sqs"), set()
        url = sqs.get_queue_url(QueueName="kept")["QueueUrl"]

        def all_there():
            found.update(json.loads(m["Body"])["id"] for m in receive(sqs, url, 1, seconds=1))
            return found >= ids

        assert eventually(all_there, 30, every=0)
        assert server.boto("events").describe_rule(Name="keep")["State"] == "ENABLED"
    finally:
        server.stop()
    assert server.leftovers() == []
