"""What clients do to a server that is killed meanwhile, and the promises that they hold it to: the works of `kills.py`."""

import json
import threading
import time

from botocore.exceptions import BotoCoreError, ClientError

from conftest import TRUST, zipped
from martlet_server import ACCOUNT, REGION

VISIBILITY = 3
MOST_RECEIVES = 4

WORK = """
def handler(event, context):
    if event["fails"]:
        raise ValueError(event["id"])
    return event["id"]
"""

MAPPED = """
import boto3, json, os

sqs = boto3.client("sqs")

def handler(event, context):
    failed = []
    for record in event["Records"]:
        count = int(record["attributes"]["ApproximateReceiveCount"])
        seen = {"id": record["messageId"], "body": record["body"], "count": count}
        sqs.send_message(QueueUrl=os.environ["SEEN"], MessageBody=json.dumps(seen))
        if record["body"].startswith("poison"):
            failed.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failed}
"""


class Work:
    def __init__(self, run):
        self.run, self.lock, self.acknowledged, self.next = run, threading.Lock(), set(), 0
        self.fail = run.checker.fail

    def number(self):
        with self.lock:
            self.next += 1
            return self.next

    def accept(self, name):
        with self.lock:
            self.acknowledged.add(name)

    def judge(self):
        if missing := self.missing():
            self.fail(f"{self.name}: acknowledged and lost: {sorted(missing)[:5]} ({len(missing)})")

    def is_drained(self):
        return not self.missing()

    def check_receives(self, letter):
        """A dead letter was received as often as its queue's policy allows, and now once more."""
        if int(letter["Attributes"]["ApproximateReceiveCount"]) <= MOST_RECEIVES:
            self.fail(f"{self.name}: {letter['MessageId']} is a dead letter too early")


def queue(client, name, **attributes):
    if name.endswith(".fifo"):
        attributes["FifoQueue"] = "true"
    policy = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": ["sns.amazonaws.com", "events.amazonaws.com"]},
        "Action": "sqs:SendMessage", "Resource": arn(name)}]}
    return client("sqs").create_queue(
        QueueName=name, Attributes={"VisibilityTimeout": str(VISIBILITY), "Policy": json.dumps(policy)} | attributes)["QueueUrl"]


def arn(name, service="sqs"):
    return f"arn:aws:{service}:{REGION}:{ACCOUNT}:{name}"


def receive(clients, url):
    return clients["sqs"].receive_message(
        QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1, MessageSystemAttributeNames=["All"]).get("Messages", [])


def delete(clients, url, message):
    clients["sqs"].delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])


class Standard(Work):
    """Sends, receives and deletes. What was deleted in time does not come back."""
    name = "standard queue"

    def __init__(self, run):
        super().__init__(run)
        self.leaving, self.deleted = set(), set()
        for worker in range(2):
            run.start(f"standard-send-{worker}", self.send, run.sending)
            run.start(f"standard-take-{worker}", self.take, run.taking)

    def make(self, client):
        self.url = queue(client, "standard")

    def send(self, clients, chance):
        bodies = [f"m{self.number()}" for _ in range(chance.choice([1, 1, 1, 10]))]
        answer = clients["sqs"].send_message_batch(
            QueueUrl=self.url, Entries=[{"Id": body, "MessageBody": body} for body in bodies])
        for entry in answer.get("Successful", []):
            self.accept(entry["Id"])
        time.sleep(0.01)

    def take(self, clients, chance):
        asked = time.monotonic()
        for message in receive(clients, self.url):
            body = message["Body"]
            if body in self.deleted:
                self.fail(f"{self.name}: {body} comes again after its deletion")
            if self.run.sending.is_set() and chance.random() < 0.1:
                continue
            self.leaving.add(body)
            delete(clients, self.url, message)
            if time.monotonic() < asked + VISIBILITY:
                self.deleted.add(body)

    def missing(self):
        return self.acknowledged - self.leaving

    def summary(self):
        return f"{len(self.acknowledged)} sent, {len(self.deleted)} deleted"


class Published(Work):
    """A topic's messages come to its queue at least once."""
    name = "topic"

    def __init__(self, run):
        super().__init__(run)
        self.seen = set()
        run.start("publish", self.send, run.sending)
        run.start("published-take", self.take, run.taking)

    def make(self, client):
        self.url = queue(client, "heard")
        self.topic = client("sns").create_topic(Name="said")["TopicArn"]
        client("sns").subscribe(
            TopicArn=self.topic, Protocol="sqs", Endpoint=arn("heard"), Attributes={"RawMessageDelivery": "true"})

    def send(self, clients, chance):
        body = f"p{self.number()}"
        clients["sns"].publish(TopicArn=self.topic, Message=body)
        self.accept(body)
        time.sleep(0.01)

    def take(self, clients, chance):
        for message in receive(clients, self.url):
            self.seen.add(message["Body"])
            delete(clients, self.url, message)

    def missing(self):
        return self.acknowledged - self.seen

    def summary(self):
        return f"{len(self.acknowledged)} published, {len(self.seen)} heard"


class Ordered(Work):
    """Messages of groups: each is there once, however often it is sent, and they come in their order."""

    def __init__(self, run, name):
        super().__init__(run)
        self.name, self.groups = name, [f"{name[:2]}{number}" for number in range(3)]
        self.numbers = dict.fromkeys(self.groups, 0)
        self.pending = {group: set() for group in self.groups}
        self.ids, self.leaving, self.deleted = {}, set(), set()
        for group in self.groups:
            run.start(f"{name}-send-{group}", lambda clients, chance, group=group: self.send(clients, group), run.sending)
        for worker in range(2):
            run.start(f"{name}-take-{worker}", self.take, run.taking)

    def send(self, clients, group):
        """One message again and again until it is acknowledged, within the five minutes of deduplication."""
        number = self.numbers[group]
        self.put(clients, group, f"{group}-{number}")
        self.accept((group, number))
        with self.lock:
            if (group, number) not in self.leaving:
                self.pending[group].add(number)
        self.numbers[group] = number + 1
        time.sleep(0.01)

    def take(self, clients, chance):
        asked = time.monotonic()
        messages = [(m["Attributes"]["MessageGroupId"], int(m["Body"].split("-")[1]), m) for m in receive(clients, self.url)]
        for group, number, message in messages:
            self.look(group, number, message["MessageId"], {n for g, n, _ in messages if g == group})
        stopped = set()
        for group, number, message in messages:
            if group in stopped or time.monotonic() > asked + VISIBILITY - 0.5:
                continue
            if self.run.sending.is_set() and chance.random() < 0.05:
                stopped.add(group)
                continue
            with self.lock:
                self.leaving.add((group, number))
                self.pending[group].discard(number)
            try:
                delete(clients, self.url, message)
            except (BotoCoreError, ClientError):
                return
            if time.monotonic() < asked + VISIBILITY:
                self.deleted.add((group, number))

    def look(self, group, number, message, beside):
        with self.lock:
            ids = self.ids.setdefault((group, number), set())
            ids.add(message)
            before = [other for other in self.pending[group] if other < number and other not in beside]
        if len(ids) > 1:
            self.fail(f"{self.name}: {group}-{number} is there twice")
        if (group, number) in self.deleted:
            self.fail(f"{self.name}: {group}-{number} comes again after its deletion")
        if before:
            self.fail(f"{self.name}: {group}-{number} comes while {min(before)} is still there")

    def missing(self):
        with self.lock:
            return {f"{group}-{number}" for group, number in self.acknowledged - self.leaving}

    def summary(self):
        return f"{len(self.acknowledged)} in order, {len(self.deleted)} deleted"


class FIFOQueue(Ordered):
    def __init__(self, run):
        super().__init__(run, "FIFO queue")

    def make(self, client):
        self.url = queue(client, "line.fifo")

    def put(self, clients, group, body):
        clients["sqs"].send_message(
            QueueUrl=self.url, MessageBody=body, MessageGroupId=group, MessageDeduplicationId=body)


class FIFOTopic(Ordered):
    def __init__(self, run):
        super().__init__(run, "Topic that is FIFO")

    def make(self, client):
        self.url = queue(client, "told.fifo")
        self.topic = client("sns").create_topic(Name="tell.fifo", Attributes={"FifoTopic": "true"})["TopicArn"]
        client("sns").subscribe(
            TopicArn=self.topic, Protocol="sqs", Endpoint=arn("told.fifo"), Attributes={"RawMessageDelivery": "true"})

    def put(self, clients, group, body):
        clients["sns"].publish(TopicArn=self.topic, Message=body, MessageGroupId=group, MessageDeduplicationId=body)


class Redriven(Work):
    """What nobody deletes becomes a dead letter after so many receives, and not before."""
    name = "redriven queue"

    def __init__(self, run):
        super().__init__(run)
        self.counts, self.dead = {}, []
        run.start("redriven-send", self.send, run.sending)
        run.start("redriven-take", self.take, run.taking)
        run.start("redriven-bury", self.bury, run.taking)

    def make(self, client):
        self.dead_url = queue(client, "dead")
        policy = json.dumps({"deadLetterTargetArn": arn("dead"), "maxReceiveCount": MOST_RECEIVES})
        self.url = queue(client, "doomed", VisibilityTimeout="1", RedrivePolicy=policy)

    def send(self, clients, chance):
        answer = clients["sqs"].send_message(QueueUrl=self.url, MessageBody="doomed")
        self.accept(answer["MessageId"])
        time.sleep(0.05)

    def take(self, clients, chance):
        for message in receive(clients, self.url):
            name, count = message["MessageId"], int(message["Attributes"]["ApproximateReceiveCount"])
            if not self.counts.get(name, 0) < count <= MOST_RECEIVES:
                self.fail(f"{self.name}: {name} is received for the {count}. time after the {self.counts.get(name, 0)}.")
            self.counts[name] = count

    def bury(self, clients, chance):
        for message in receive(clients, self.dead_url):
            self.dead.append(message["MessageId"])
            self.check_receives(message)
            delete(clients, self.dead_url, message)

    def missing(self):
        return self.acknowledged - set(self.dead)

    def summary(self):
        return f"{len(self.acknowledged)} doomed, {len(self.dead)} dead"


class Invoked(Work):
    """Asynchronous events: each that was accepted ends, and the right queue is told."""
    name = "events"

    def __init__(self, run):
        super().__init__(run)
        self.ends = {}
        run.start("invoke", self.send, run.sending)
        run.start("ended-good", lambda clients, _: self.take(clients, "ended-good", "Success"), run.taking)
        run.start("ended-bad", lambda clients, _: self.take(clients, "ended-bad", "RetriesExhausted"), run.taking)

    def make(self, client):
        self.urls = {name: queue(client, name) for name in ("ended-good", "ended-bad")}
        make_function(client, "work", WORK)
        client("lambda").put_function_event_invoke_config(
            FunctionName="work", MaximumRetryAttempts=0, DestinationConfig={
                "OnSuccess": {"Destination": arn("ended-good")}, "OnFailure": {"Destination": arn("ended-bad")}})

    def send(self, clients, chance):
        fails = chance.random() < 0.3
        name = f"{'bad' if fails else 'good'}-{self.number()}"
        clients["lambda"].invoke(
            FunctionName="work", InvocationType="Event", Payload=json.dumps({"id": name, "fails": fails}))
        self.accept(name)
        time.sleep(0.02)

    def take(self, clients, place, condition):
        for message in receive(clients, self.urls[place]):
            record = json.loads(message["Body"])
            name, context = record["requestPayload"]["id"], record["requestContext"]
            end = (context["condition"], context["approximateInvokeCount"], context["requestId"])
            is_right = end[:2] == (condition, 1) and place.endswith(name.split("-")[0])
            if not is_right and not self.is_deadly(context["requestId"]):
                self.fail(f"{self.name}: {name} ends in {place} as {end}")
            if self.ends.setdefault(name, end) != end:
                self.fail(f"{self.name}: {name} ends in two ways: {self.ends[name]} and {end}")
            delete(clients, self.urls[place], message)

    def is_deadly(self, request):
        """Whether the server says that it has died too often of this event, and so has given it up."""
        lines = self.run.server.log_path.read_text(errors="replace").splitlines()
        return any(request in line and "the server has died" in line for line in lines)

    def missing(self):
        return self.acknowledged - set(self.ends)

    def summary(self):
        return f"{len(self.acknowledged)} events, {len(self.ends)} ended"


class Mapped(Work):
    """Messages that a function gets: they go well, but for the poison, which is dead after so many receives."""
    name = "mapped queue"

    def __init__(self, run):
        super().__init__(run)
        self.good, self.receives, self.dead = set(), set(), []
        run.start("mapped-send", self.send, run.sending)
        run.start("mapped-seen", self.see, run.taking)
        run.start("mapped-bury", self.bury, run.taking)

    def make(self, client):
        self.dead_url, self.seen_url = queue(client, "mapped-dead"), queue(client, "mapped-seen")
        policy = json.dumps({"deadLetterTargetArn": arn("mapped-dead"), "maxReceiveCount": MOST_RECEIVES})
        self.url = queue(client, "mapped", VisibilityTimeout="5", RedrivePolicy=policy)
        make_function(client, "mapped", MAPPED, Environment={"Variables": {"SEEN": self.seen_url}})
        client("lambda").create_event_source_mapping(
            EventSourceArn=arn("mapped"), FunctionName="mapped", BatchSize=10,
            FunctionResponseTypes=["ReportBatchItemFailures"])

    def send(self, clients, chance):
        bodies = [f"{'poison' if chance.random() < 0.05 else 'good'}-{self.number()}" for _ in range(5)]
        answer = clients["sqs"].send_message_batch(
            QueueUrl=self.url, Entries=[{"Id": body, "MessageBody": body} for body in bodies])
        for entry in answer.get("Successful", []):
            self.accept(entry["Id"])
        time.sleep(0.05)

    def see(self, clients, chance):
        for message in receive(clients, self.seen_url):
            seen = json.loads(message["Body"])
            # The function's own message may come twice after a kill; the id of that tells them apart.
            with self.lock:
                self.receives.add((seen["id"], seen["count"], message["MessageId"]))
                self.good.add(seen["body"])
            if seen["count"] > MOST_RECEIVES:
                self.fail(f"{self.name}: {seen['body']} is received for the {seen['count']}. time")
            delete(clients, self.seen_url, message)

    def bury(self, clients, chance):
        for message in receive(clients, self.dead_url):
            self.dead.append((message["Body"], message["MessageId"]))
            self.check_receives(message)
            delete(clients, self.dead_url, message)

    def missing(self):
        dead = {body for body, _ in self.dead}
        with self.lock:
            well = {body for body in self.good if body.startswith("good")}
            return self.acknowledged - dead - well

    def judge(self):
        super().judge()
        receives = {}
        for name, count, _ in self.receives:
            receives[(name, count)] = receives.get((name, count), 0) + 1
        for (name, count), times in receives.items():
            if times > 1:
                self.fail(f"{self.name}: {name} comes {times} times for its {count}. receive")

    def summary(self):
        return f"{len(self.acknowledged)} mapped, {len(self.good)} seen, {len(self.dead)} dead"


def make_function(client, name, source, **options):
    functions = client("lambda")
    functions.create_function(
        FunctionName=name, Role=f"arn:aws:iam::{ACCOUNT}:role/killed", Handler="app.handler", Runtime="python3.11", Timeout=5,
        Code={"ZipFile": zipped({"app.py": source})}, **options)
    functions.get_waiter("function_active_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 60})


def make_role(client):
    statement = {"Effect": "Allow", "Action": ["sqs:*", "logs:*"], "Resource": "*"}
    client("iam").create_role(RoleName="killed", AssumeRolePolicyDocument=TRUST)
    client("iam").put_role_policy(
        RoleName="killed", PolicyName="own", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))


WORKS = (Standard, FIFOQueue, Published, FIFOTopic, Redriven, Invoked, Mapped)
