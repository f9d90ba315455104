"""A queue that triggers a function: how long a message takes at a steady rate, and how fast a backlog goes."""
import json
import time

import functions
from functions import Deployer
from servers import bench, load

RATE = 500
BACKLOG = 20_000
# SQS gives the time of the send in milliseconds.
TIMED = """
import time

def handler(event, context):
    now = time.time() * 1000
    print("took", *(round(now - int(record["attributes"]["SentTimestamp"]), 1) for record in event["Records"]))
"""
COUNTED = "def handler(event, context):\n    return len(event['Records'])\n"
RIGHTS = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["sqs:*", "logs:*"], "Resource": "*"}]}


class Mapping:
    """A queue, a function, and the mapping between them."""

    def __init__(self, server, name, source, **options):
        self.server, self.name, self.client, self.deployer = server, name, server.client(), Deployer(server)
        self.client.query("iam", "PutRolePolicy", {
            "RoleName": "bench", "PolicyName": "queues", "PolicyDocument": json.dumps(RIGHTS)})
        self.url = self.sqs("CreateQueue", QueueName=name, Attributes={"VisibilityTimeout": "120"})["QueueUrl"]
        self.deployer.create(name, functions.python(source, memory=1769))
        self.uuid = self.deployer.call("POST", "/2015-03-31/event-source-mappings", {
            "EventSourceArn": f"arn:aws:sqs:us-east-1:000000000000:{name}", "FunctionName": name, **options})["UUID"]
        self.change({})

    def sqs(self, action, **body):
        return self.client.json("sqs", action, body)

    def change(self, settings):
        if settings:
            self.deployer.call("PUT", f"/2015-03-31/event-source-mappings/{self.uuid}", settings)
        while self.deployer.call("GET", f"/2015-03-31/event-source-mappings/{self.uuid}")["State"] not in (
                "Enabled", "Disabled"):
            time.sleep(0.01)

    def send(self, entries, conns, rate=0, **over):
        """Messages from the load generator, one or ten a request."""
        step = bench.json_req("sqs", "SendMessage", {"QueueUrl": self.url, "MessageBody": "x" * 200})
        if entries > 1:
            step = bench.json_req("sqs", "SendMessageBatch", {"QueueUrl": self.url, "Entries": [
                {"Id": str(number), "MessageBody": "x" * 200} for number in range(entries)]})
        load(self.server, self.name, [step], conns, rate, **{"seconds": 10, "warmup": 0} | over)

    def left(self):
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        return sum(map(int, self.sqs("GetQueueAttributes", QueueUrl=self.url, AttributeNames=names)["Attributes"].values()))

    def wait(self, seconds=120):
        deadline = time.monotonic() + seconds
        while self.left():
            if time.monotonic() > deadline:
                raise bench.Failed(f"{self.name}: {self.left()} messages are left")
            time.sleep(0.02)

    def end(self):
        self.deployer.call("DELETE", f"/2015-03-31/event-source-mappings/{self.uuid}")
        self.deployer.delete(self.name)
        self.sqs("DeleteQueue", QueueUrl=self.url)


def latency(server):
    """Milliseconds from the send to the function, p50 and p99, at so many messages a second."""
    mapping = Mapping(server, "timed", TIMED)
    mapping.send(1, 4, rate=RATE, seconds=2)
    mapping.wait()
    begin = int(time.time() * 1000)
    mapping.send(1, 4, rate=RATE)
    mapping.wait()
    time.sleep(0.5)
    taken, token = [], {}
    while token is not None:
        page = mapping.client.json("logs", "FilterLogEvents", {
            "logGroupName": "/aws/lambda/timed", "filterPattern": "took", "startTime": begin, **token})
        for event in page["events"]:
            taken += map(float, event["message"].split()[1:])
        token = {"nextToken": page["nextToken"]} if page.get("nextToken") else None
    mapping.end()
    taken.sort()
    return {"p50": taken[len(taken) // 2], "p99": taken[len(taken) * 99 // 100], "n": len(taken)}


def backlog(server):
    """Messages a second, in batches of ten, and the CPU milliseconds of each with its function."""
    mapping = Mapping(server, "counted", COUNTED, Enabled=False)
    mapping.send(10, 4, chains=BACKLOG // 10, seconds=120)
    count, begin, used = mapping.left(), time.monotonic(), server.cpu_seconds()
    mapping.change({"Enabled": True})
    mapping.wait()
    seconds = time.monotonic() - begin
    row = {"per_s": count / seconds, "cpu_ms": (server.cpu_seconds() - used) * 1000 / count}
    mapping.end()
    return row


def measure(server, rounds):
    """The medians of several rounds."""
    times = [latency(server) for _ in range(rounds)]
    speeds = [backlog(server) for _ in range(rounds)]
    return {"latency": middle(times, "p50"), "backlog": middle(speeds, "per_s")}


def middle(rows, name):
    return sorted(rows, key=lambda row: row[name])[len(rows) // 2]
