"""CloudWatch: metric data that are put, how soon an alarm on a queue's length acts, and a graph among many metrics."""
import json
import statistics
import time

from servers import bench, load
from table import number

PER_CALL, METRICS, PERIOD, ALARMS = 20, 100_000, 60, 6
TARGET = "GraniteServiceVersion20100801"


def call(action, body, **step):
    return dict(
        method="POST", path="/", service="monitoring", body=json.dumps(body).encode(),
        headers={"content-type": "application/x-amz-json-1.0", "x-amz-target": f"{TARGET}.{action}"}, **step)


def put(server, rounds):
    """Data of twenty metrics a call."""
    step = call("PutMetricData", {"Namespace": "Bench", "MetricData": [
        {"MetricName": f"m{place}", "Dimensions": [{"Name": "Service", "Value": "orders"}], "Value": place * 1.5, "Unit": "Milliseconds"}
        for place in range(PER_CALL)]})
    rows = [load(server, "put_metric_data", [step]) for _ in range(rounds)]
    return {
        "per_s": statistics.median(row["chains_per_s"] for row in rows) * PER_CALL,
        "cpu_us": statistics.median(row["server_cpu_ms_per_request"] for row in rows) * 1000 / PER_CALL}


def graph(server):
    """Milliseconds of GetMetricData of one metric among so many, the 95th percentile."""
    step = call("PutMetricData", {"Namespace": "Many", "MetricData": [
        {"MetricName": "calls", "Dimensions": [{"Name": "Item", "Value": f"@@SEQ@@-{place}"}], "Value": 1} for place in range(1_000)]})
    load(server, "many_metrics", [step], chains=METRICS // 1_000, warmup=0, seconds=120)
    client, took, now = server.client(), [], int(time.time())
    for _ in range(40):
        begin = time.perf_counter()
        client.call(call("GetMetricData", {"StartTime": now - 3600, "EndTime": now + 60, "MetricDataQueries": [
            {"Id": "a", "Expression": "SUM(SEARCH('{Bench,Service} m', 'Sum', 60))"}]}))
        took.append((time.perf_counter() - begin) * 1000)
    return sorted(took)[len(took) * 95 // 100]


def alarm(server):
    """Seconds from a message in a queue to the notification of its alarm, the most of several over a minute."""
    client = server.client()
    heard = client.json("sqs", "CreateQueue", {"QueueName": "heard"})["QueueUrl"]
    client.query("sns", "CreateTopic", {"Name": "alarms"})
    topic, arn = "arn:aws:sns:us-east-1:000000000000:alarms", "arn:aws:sqs:us-east-1:000000000000:heard"
    client.json("sqs", "SetQueueAttributes", {"QueueUrl": heard, "Attributes": {"Policy": json.dumps({"Statement": [
        {"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": arn}]})}})
    client.query("sns", "Subscribe", {
        "TopicArn": topic, "Protocol": "sqs", "Endpoint": arn, "Attributes.entry.1.key": "RawMessageDelivery",
        "Attributes.entry.1.value": "true"})
    queues = {}
    for place in range(ALARMS):
        queues[f"watched{place}"] = client.json("sqs", "CreateQueue", {"QueueName": f"watched{place}"})["QueueUrl"]
        client.call(call("PutMetricAlarm", {
            "AlarmName": f"watched{place}", "Namespace": "AWS/SQS", "MetricName": "ApproximateNumberOfMessagesVisible",
            "Dimensions": [{"Name": "QueueName", "Value": f"watched{place}"}], "Statistic": "Maximum", "Period": PERIOD,
            "EvaluationPeriods": 1, "Threshold": 1, "ComparisonOperator": "GreaterThanOrEqualToThreshold", "AlarmActions": [topic]}))
    sent, took = {}, []
    for name, url in queues.items():
        client.json("sqs", "SendMessage", {"QueueUrl": url, "MessageBody": "x"})
        sent[name] = time.time()
        time.sleep(PERIOD / ALARMS)
    while len(took) < ALARMS:
        if time.time() > max(sent.values()) + 5 * PERIOD:
            raise bench.Failed(f"alarms: {len(took)} of {ALARMS} were heard of")
        answer = client.json("sqs", "ReceiveMessage", {
            "QueueUrl": heard, "WaitTimeSeconds": 20, "MaxNumberOfMessages": 10, "AttributeNames": ["SentTimestamp"]})
        for message in answer.get("Messages", []):
            body = json.loads(message["Body"])
            if body["NewStateValue"] == "ALARM":
                took.append(int(message["Attributes"]["SentTimestamp"]) / 1000 - sent[body["AlarmName"]])
            client.json("sqs", "DeleteMessage", {"QueueUrl": heard, "ReceiptHandle": message["ReceiptHandle"]})
    return max(took)


def measure(server, rounds):
    return {"put": put(server, rounds), "graph_p95": graph(server), "alarm": alarm(server)}


def tell(figures, table):
    table.add(f"CloudWatch, metric data put/s, {PER_CALL} a call, 16 clients", number(figures["put"]["per_s"]))
    table.add("CloudWatch, server CPU µs a datum", number(figures["put"]["cpu_us"], 2))
    table.add(f"CloudWatch, a graph of a search beside {METRICS:,} metrics p95, ms", number(figures["graph_p95"], 1))
    table.add(f"CloudWatch, from a message to its alarm of {PERIOD} s, most of {ALARMS}, s", number(figures["alarm"], 1))


def promise(figures, promises):
    promises.least("metric data, 20 a call", figures["put"]["per_s"], 20_000, "/s")
    promises.most("an alarm on a queue's length", figures["alarm"], PERIOD + 1, "s")
