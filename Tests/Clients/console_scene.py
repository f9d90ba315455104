"""An application with something on every page of the console, and the same with names and texts that mean harm."""

import json
import time

TAG = "<img src=x onerror=\"window.__pwned=1\">"
SCRIPT = "</script><script>window.__pwned=1</script>"
TURNED = "\u202egnp.exe\u202c"
LONG = "x" * 200_000
HARM = [TAG, SCRIPT, TURNED, "nul\0nul", "\x1b[31mred", "javascript:window.__pwned=1", LONG]
SOURCE = """
import os, urllib.error, urllib.request
def handler(event, context):
    print("took", event)
    if event.get("fail"): raise ValueError("<img src=x onerror=window.__pwned=1>")
    if event.get("ask"): return asked(event["ask"])
    return {"doubled": event.get("number", 0) * 2}
def asked(path):
    base = os.environ.get("AWS_ENDPOINT_URL", "http://127.0.0.1:4566")
    headers = {"X-Martlet-Console": "1"}
    data = b"{}" if "/call/" in path else None
    try:
        with urllib.request.urlopen(urllib.request.Request(base + path, data=data, headers=headers), timeout=5) as answer:
            return [answer.status, answer.read().decode()]
    except urllib.error.HTTPError as error: return [error.code, error.read().decode()]
    except OSError as error: return [0, str(error)]
"""


def trace_id(number, ago=20):
    return f"1-{int(time.time()) - ago:08x}-{number:024x}"


def segment(trace, number, name, start=0.0, took=1.0, ago=20, **more):
    begin = time.time() - ago + start
    return {"trace_id": trace, "id": f"{number:016x}", "name": name, "start_time": begin, "end_time": begin + took, **more}


def put_traces(xray):
    """Their ids by what they are."""
    ids = {"harm": trace_id(1), "circle": trace_id(2), "large": trace_id(3)}
    circle = [
        segment(ids["circle"], 1, "round-a", parent_id=f"{2:016x}"), segment(ids["circle"], 2, "round-b", parent_id=f"{1:016x}"),
        segment(ids["circle"], 3, "orphan", parent_id=f"{99:016x}"), segment(ids["circle"], 4, "running", in_progress=True)]
    del circle[-1]["end_time"]
    harm = segment(
        ids["harm"], 1, "harmful", annotations={"note": TAG, "more": SCRIPT}, metadata={"a": {TAG: SCRIPT}}, user=TURNED, fault=True,
        http={"request": {"method": "GET", "url": "javascript:window.__pwned=1//" + TAG}, "response": {"status": 500}},
        cause={"exceptions": [{"id": "a" * 16, "type": "Bad" + TAG, "message": SCRIPT, "stack": [{"path": TAG, "line": 1, "label": SCRIPT}]}]})
    large = [segment(ids["large"], 1, "large")] + [
        segment(ids["large"], number, f"part-{number % 9}", (number % 50) / 60, 0.01, parent_id=f"{max(1, number // 4):016x}")
        for number in range(2, 1001)]
    documents = [json.dumps(one) for one in [*circle, harm, *large]]
    for at in range(0, len(documents), 25):
        assert xray.put_trace_segments(TraceSegmentDocuments=documents[at:at + 25])["UnprocessedTraceSegments"] == []
    return ids


def build(martlet, make_function):
    """Makes it all; gives the clients and what tests ask for by name."""
    names = "sqs", "sns", "dynamodb", "s3", "logs", "cloudwatch", "xray", "events", "kinesis", "cloudformation"
    clients = {name: martlet.boto(name) for name in names}
    clients["lambda"] = make_function("double", SOURCE, TracingConfig={"Mode": "Active"}, Description=TAG, Environment={
        "Variables": {"COLOUR": "green", "HARM": TAG}})
    clients["lambda"].publish_version(FunctionName="double")
    clients["lambda"].create_alias(FunctionName="double", Name="live", FunctionVersion="1")
    _queues(clients)
    clients["sns"].subscribe(
        TopicArn=clients["sns"].create_topic(Name="news")["TopicArn"], Protocol="email", Endpoint="reader@example.com")
    _table(clients["dynamodb"])
    _bucket(clients["s3"])
    _logs(clients["logs"])
    _alarms(clients["cloudwatch"])
    clients["events"].create_event_bus(Name="shop")
    clients["events"].put_rule(Name="paid", EventBusName="shop", EventPattern=json.dumps({"source": [TAG]}), Description=TAG)
    clients["kinesis"].create_stream(StreamName="clicks", ShardCount=1)
    _stack(clients["cloudformation"])
    return clients, put_traces(clients["xray"])


def _queues(clients):
    sqs = clients["sqs"]
    dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    sqs.create_queue(QueueName="orders", Attributes={
        "RedrivePolicy": json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 1}), "VisibilityTimeout": "1"})
    harm = sqs.create_queue(QueueName="harm")["QueueUrl"]
    for text in HARM:
        allowed = text.replace("\0", "?").replace("\x1b", "?")
        sqs.send_message(QueueUrl=harm, MessageBody=allowed, MessageAttributes={"note": {"DataType": "String", "StringValue": TAG}})


def _table(dynamodb):
    dynamodb.create_table(
        TableName="items", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
    dynamodb.get_waiter("table_exists").wait(TableName="items")
    for text in HARM:
        dynamodb.put_item(TableName="items", Item={"id": {"S": text[:1000]}, TAG: {"S": text}, "raw": {"B": b"\0"}})


def _bucket(s3):
    s3.create_bucket(Bucket="pictures")
    s3.put_bucket_versioning(Bucket="pictures", VersioningConfiguration={"Status": "Enabled"})
    s3.put_object(Bucket="pictures", Key="folder/read.txt", Body=b"a text to read", ContentType="text/plain")
    for text in (TAG, SCRIPT, TURNED, "javascript:window.__pwned=1"):
        s3.put_object(Bucket="pictures", Key=text, Body=(SCRIPT + TAG).encode(), ContentType="text/html", Metadata={"note": "plain"})


def _logs(logs):
    logs.create_log_group(logGroupName="/shop/web")
    logs.create_log_stream(logGroupName="/shop/web", logStreamName="one")
    now = int(time.time() * 1000)
    logs.put_log_events(logGroupName="/shop/web", logStreamName="one", logEvents=[
        {"timestamp": now - 1000, "message": text} for text in ["a plain line", *HARM]])


def _alarms(cloudwatch):
    cloudwatch.put_metric_data(Namespace="Shop", MetricData=[
        {"MetricName": "Orders", "Value": 3, "Dimensions": [{"Name": "Shop", "Value": TAG}]}])
    cloudwatch.put_metric_alarm(
        AlarmName="too-many", Namespace="Shop", MetricName="Orders", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1,
        ComparisonOperator="GreaterThanThreshold", AlarmDescription=TAG)
    cloudwatch.set_alarm_state(AlarmName="too-many", StateValue="ALARM", StateReason=SCRIPT)


def _stack(cloudformation):
    template = {
        "Description": TAG, "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "stacked"}}},
        "Outputs": {"Name": {"Value": "stacked", "Description": TAG}}}
    cloudformation.create_stack(StackName="shop", TemplateBody=json.dumps(template))
    cloudformation.get_waiter("stack_create_complete").wait(StackName="shop", WaiterConfig={"Delay": 1})
