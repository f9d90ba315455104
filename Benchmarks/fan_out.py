"""A topic with ten queues: how many messages of 1 KB are published and also delivered, and what one costs the server."""
import json
import re
import statistics
import time

from servers import bench, load

QUEUES = 10
# Everything is counted, until the last queue has the last message; a server that stops delivering is given up.
PATIENCE = 60


class Topic:
    def __init__(self, server, name, raw):
        self.server, self.client = server, server.client()
        self.arn = re.search(r"arn:aws:sns:[^<]+", self.sns("CreateTopic", Name=name)).group(0)
        self.urls = []
        for number in range(QUEUES):
            url = self.sqs("CreateQueue", QueueName=f"{name}-{number}")["QueueUrl"]
            arn = f"arn:aws:sqs:us-east-1:000000000000:{name}-{number}"
            policy = {"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
                                     "Action": "sqs:SendMessage", "Resource": arn}]}
            self.sqs("SetQueueAttributes", QueueUrl=url, Attributes={"Policy": json.dumps(policy)})
            self.sns("Subscribe", TopicArn=self.arn, Protocol="sqs", Endpoint=arn, **({
                "Attributes.entry.1.key": "RawMessageDelivery", "Attributes.entry.1.value": "true"} if raw else {}))
            self.urls.append(url)

    def sns(self, action, **parameters):
        return self.client.query("sns", action, parameters)

    def sqs(self, action, **body):
        return self.client.json("sqs", action, body)

    def delivered(self):
        name = "ApproximateNumberOfMessages"
        return sum(int(self.sqs("GetQueueAttributes", QueueUrl=url, AttributeNames=[name])["Attributes"][name])
                   for url in self.urls)

    def delete(self):
        self.sns("DeleteTopic", TopicArn=self.arn)
        for url in self.urls:
            self.sqs("DeleteQueue", QueueUrl=url)


def once(server, name, raw, seconds):
    topic = Topic(server, name, raw)
    step = bench.query_req("sns", "Publish", {"TopicArn": topic.arn, "Message": "m@@SEQ@@" + "x" * 1011})
    begin, used = time.perf_counter(), server.cpu_seconds()
    row = load(server, name, [step], seconds=seconds, warmup=0)
    while topic.delivered() < row["chains"] * QUEUES:
        if time.perf_counter() - begin > seconds + PATIENCE:
            raise bench.Failed(f"{name}: {topic.delivered()} of {row['chains'] * QUEUES} messages came")
        time.sleep(0.05)
    wall, used = time.perf_counter() - begin, server.cpu_seconds() - used
    topic.delete()
    return {"per_s": row["chains"] / wall, "cpu_ms": used / row["chains"] * 1000}


def measure(server, rounds, seconds=3):
    """The medians of several runs, of envelopes and of raw messages."""
    rows = {}
    for raw in (False, True):
        runs = [once(server, f"fan-{'raw' if raw else 'json'}-{number}", raw, seconds) for number in range(rounds)]
        rows["raw" if raw else "envelopes"] = {
            name: statistics.median(run[name] for run in runs) for name in ("per_s", "cpu_ms")}
    return rows
