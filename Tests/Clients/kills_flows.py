"""What clients do to buses, streams, schedules and pipes of a server that is killed meanwhile: further works of `kills.py`."""

import json
import time
from datetime import datetime, timezone

from botocore.exceptions import ClientError

from kills_works import ACCOUNT, REGION, Work, arn, delete, make_function, queue, receive
from martlet_server import eventually

ROLE = f"arn:aws:iam::{ACCOUNT}:role/flows"

SEEING = """
import base64, boto3, json, os

sqs = boto3.client("sqs")

def handler(event, context):
    names = [base64.b64decode(record["kinesis"]["data"]).decode() for record in event["Records"]]
    if any(name.startswith("poison") for name in names):
        raise ValueError(names)
    sqs.send_message(QueueUrl=os.environ["SEEN"], MessageBody=json.dumps(names))
"""


def make_role(client):
    services = [f"{name}.amazonaws.com" for name in ("scheduler", "pipes", "lambda")]
    client("iam").create_role(RoleName="flows", AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": services}, "Action": "sts:AssumeRole"}]}))
    client("iam").put_role_policy(RoleName="flows", PolicyName="own", PolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": ["sqs:*", "kinesis:*", "logs:*"], "Resource": "*"}]}))


class Events(Work):
    """Events on a bus come to its rule's queue at least once; its archive has each once, and a replay brings just those."""
    name = "bus"

    def __init__(self, run):
        super().__init__(run)
        self.seen, self.replayed = set(), {}
        run.start("bus-put", self.send, run.sending)
        run.start("bus-take", self.take, run.taking)

    def make(self, client):
        make_role(client)
        self.urls = {name: queue(client, name) for name in ("bus-all", "bus-again")}
        events = client("events")
        bus = events.create_event_bus(Name="killed")["EventBusArn"]
        self.archive = events.create_archive(ArchiveName="killed", EventSourceArn=bus)["ArchiveArn"]
        for name, pattern in (("bus-all", {"source": ["shop"]}), ("bus-again", {"replay-name": [{"exists": True}]})):
            events.put_rule(Name=name, EventBusName="killed", EventPattern=json.dumps(pattern))
            events.put_targets(Rule=name, EventBusName="killed", Targets=[{"Id": "queue", "Arn": arn(name)}])

    def send(self, clients, chance):
        names = [f"e{self.number()}" for _ in range(chance.choice([1, 1, 5]))]
        answer = clients["events"].put_events(Entries=[
            {"EventBusName": "killed", "Source": "shop", "DetailType": "made", "Detail": json.dumps({"name": name})}
            for name in names])
        for name, entry in zip(names, answer["Entries"]):
            if "EventId" in entry:
                self.accept(name)
        time.sleep(0.02)

    def take(self, clients, chance):
        for message in receive(clients, self.urls["bus-all"]):
            event = json.loads(message["Body"])
            # The replay matches this rule too, and names itself in what it brings.
            if "replay-name" not in event:
                self.seen.add(event["detail"]["name"])
            delete(clients, self.urls["bus-all"], message)

    def missing(self):
        return self.acknowledged - self.seen

    def judge(self):
        super().judge()
        events, sqs = self.run.client("events"), self.run.client("sqs")
        archived = events.describe_archive(ArchiveName="killed")["EventCount"]
        events.start_replay(
            ReplayName="after", EventSourceArn=self.archive, EventStartTime=time.time() - 3_600,
            EventEndTime=time.time() + 1, Destination={
                "Arn": f"arn:aws:events:{REGION}:{ACCOUNT}:event-bus/killed",
                "FilterArns": [f"arn:aws:events:{REGION}:{ACCOUNT}:rule/killed/bus-again"]})

        def look():
            found = receive({"sqs": sqs}, self.urls["bus-again"])
            for message in found:
                name = json.loads(message["Body"])["detail"]["name"]
                self.replayed[name] = self.replayed.get(name, 0) + 1
                delete({"sqs": sqs}, self.urls["bus-again"], message)
            return not found and events.describe_replay(ReplayName="after")["State"] == "COMPLETED"

        if not eventually(look, 60, every=0):
            self.fail(f"{self.name}: the replay does not come to its end")
        if lost := self.acknowledged - set(self.replayed):
            self.fail(f"{self.name}: not in the archive: {sorted(lost)[:5]} ({len(lost)})")
        if len(self.replayed) != archived or any(count != 1 for count in self.replayed.values()):
            self.fail(f"{self.name}: of {archived} archived events {len(self.replayed)} are replayed, "
                      f"{sum(self.replayed.values())} times")

    def summary(self):
        return f"{len(self.acknowledged)} events put, {len(self.seen)} come"


class Records(Work):
    """Records of a stream that is split and merged: each is there once, those of a key in their order; the function sees all
    of them but the poison, of which its destination is told; the pipe brings them on in their order."""
    name = "stream"
    keys = ("a", "b", "c", "d")

    def __init__(self, run):
        super().__init__(run)
        self.puts = {key: [] for key in self.keys}
        self.seen, self.told, self.lines = set(), [], {}
        for key in self.keys:
            run.start(f"stream-put-{key}", lambda clients, chance, key=key: self.send(clients, chance, key), run.sending)
        run.start("stream-change", self.change, run.sending)
        run.start("stream-seen", self.see, run.taking)
        run.start("stream-told", self.hear, run.taking)
        run.start("stream-piped", self.follow, run.taking)

    def make(self, client):
        self.urls = {name: queue(client, name) for name in ("stream-seen", "stream-told", "stream-line.fifo")}
        client("kinesis").create_stream(StreamName="killed", ShardCount=2)
        make_function(client, "stream", SEEING, Environment={"Variables": {"SEEN": self.urls["stream-seen"]}})
        client("iam").put_role_policy(RoleName="killed", PolicyName="stream", PolicyDocument=json.dumps({
            "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "kinesis:*", "Resource": "*"}]}))
        client("lambda").create_event_source_mapping(
            EventSourceArn=arn("stream/killed", "kinesis"), FunctionName="stream", StartingPosition="TRIM_HORIZON",
            BatchSize=100, BisectBatchOnFunctionError=True, MaximumRetryAttempts=1,
            DestinationConfig={"OnFailure": {"Destination": arn("stream-told")}})
        client("pipes").create_pipe(
            Name="stream", RoleArn=ROLE, Source=arn("stream/killed", "kinesis"), Target=arn("stream-line.fifo"),
            SourceParameters={"KinesisStreamParameters": {"StartingPosition": "TRIM_HORIZON"}},
            TargetParameters={"SqsQueueParameters": {
                "MessageGroupId": "$.partitionKey", "MessageDeduplicationId": "$.sequenceNumber"}})

    def send(self, clients, chance, key):
        name = f"{'poison' if chance.random() < 0.01 else 'good'}-{self.number()}"
        answer = clients["kinesis"].put_record(StreamName="killed", PartitionKey=key, Data=name.encode())
        with self.lock:
            self.puts[key].append((name, answer["ShardId"], answer["SequenceNumber"]))
        self.accept(name)
        time.sleep(0.05)

    def change(self, clients, chance):
        """Splits a shard, or merges two. What was done already by a try whose answer was lost is refused."""
        time.sleep(3)
        shards = [shard for shard in clients["kinesis"].list_shards(StreamName="killed")["Shards"]
                  if "EndingSequenceNumber" not in shard["SequenceNumberRange"]]
        shards.sort(key=lambda shard: int(shard["HashKeyRange"]["StartingHashKey"]))
        try:
            if len(shards) < 4:
                keys = chance.choice(shards)
                first, last = (int(keys["HashKeyRange"][f"{end}HashKey"]) for end in ("Starting", "Ending"))
                clients["kinesis"].split_shard(
                    StreamName="killed", ShardToSplit=keys["ShardId"], NewStartingHashKey=str((first + last) // 2))
            else:
                clients["kinesis"].merge_shards(
                    StreamName="killed", ShardToMerge=shards[0]["ShardId"], AdjacentShardToMerge=shards[1]["ShardId"])
        except ClientError as error:
            if error.response["Error"]["Code"] not in ("InvalidArgumentException", "ResourceInUseException"):
                raise

    def see(self, clients, chance):
        for message in receive(clients, self.urls["stream-seen"]):
            with self.lock:
                self.seen.update(json.loads(message["Body"]))
            delete(clients, self.urls["stream-seen"], message)

    def hear(self, clients, chance):
        for message in receive(clients, self.urls["stream-told"]):
            info = json.loads(message["Body"])["KinesisBatchInfo"]
            with self.lock:
                self.told.append((info["shardId"], info["startSequenceNumber"], info["endSequenceNumber"]))
            delete(clients, self.urls["stream-told"], message)

    def follow(self, clients, chance):
        for message in receive(clients, self.urls["stream-line.fifo"]):
            record = json.loads(message["Body"])
            with self.lock:
                line = self.lines.setdefault(record["partitionKey"], {})
                # A batch that was under way at a kill is carried again.
                line.setdefault(record["sequenceNumber"], len(line))
            delete(clients, self.urls["stream-line.fifo"], message)

    def missing(self):
        with self.lock:
            lost = set()
            for key, puts in self.puts.items():
                for name, shard, number in puts:
                    is_told = any(shard == told and first <= number <= last for told, first, last in self.told)
                    if number not in self.lines.get(key, {}) or not (name in self.seen or is_told):
                        lost.add(name)
            return lost

    def judge(self):
        super().judge()
        for told in self.told:
            name = self.name_of(told)
            if name and not name.startswith("poison"):
                self.fail(f"{self.name}: {name} ({told[1]}) is given up")
        for key, puts in self.puts.items():
            places = [self.lines.get(key, {}).get(number, -1) for _, _, number in puts]
            if places != sorted(places):
                self.fail(f"{self.name}: those of {key} come out of the pipe in another order")
        read = self.read()
        for key, puts in self.puts.items():
            wanted = [name for name, _, _ in puts]
            known = set(wanted)
            if [name for name in read.get(key, []) if name in known] != wanted:
                self.fail(f"{self.name}: those of {key} are read in another order, or not once each")

    def name_of(self, told):
        """The record that was given up; None where it is not known to be acknowledged."""
        shard, first, last = told
        if first != last:
            self.fail(f"{self.name}: records are given up together: {told}")
        return next((name for puts in self.puts.values() for name, *at in puts if at == [shard, first]), None)

    def read(self):
        """All names by keys, from the beginning of the stream on, parents before their children."""
        kinesis, names = self.run.client("kinesis"), {}
        for shard in kinesis.list_shards(StreamName="killed")["Shards"]:
            place = kinesis.get_shard_iterator(
                StreamName="killed", ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
            last = ""
            while place:
                page = kinesis.get_records(ShardIterator=place)
                for record in page["Records"]:
                    if record["SequenceNumber"] <= last:
                        self.fail(f"{self.name}: numbers of {shard['ShardId']} do not rise")
                    last = record["SequenceNumber"]
                    names.setdefault(record["PartitionKey"], []).append(record["Data"].decode())
                if not page["MillisBehindLatest"] and not page["Records"]:
                    break
                place = page.get("NextShardIterator")
                time.sleep(0.25)
        return names

    def summary(self):
        lines = sum(len(line) for line in self.lines.values())
        return f"{len(self.acknowledged)} records put, {len(self.seen)} seen, {len(self.told)} given up, {lines} piped"


class Schedules(Work):
    """Schedules that call once: each does, not before its time, and a second time only where a server died between; none that
    was removed before its time."""
    name = "schedules"

    def __init__(self, run):
        super().__init__(run)
        self.due, self.removed, self.calls = {}, set(), {}
        run.start("schedule", self.send, run.sending)
        run.start("scheduled-take", self.take, run.taking)

    def make(self, client):
        self.url = queue(client, "scheduled")

    def send(self, clients, chance):
        name, at = f"s{self.number()}", int(time.time()) + chance.randint(3, 8)
        self.due[name] = at
        clients["scheduler"].create_schedule(
            Name=name, ScheduleExpression=f"at({datetime.fromtimestamp(at, timezone.utc).strftime('%Y-%m-%dT%H:%M:%S')})",
            FlexibleTimeWindow={"Mode": "OFF"}, ActionAfterCompletion="DELETE",
            Target={"Arn": arn("scheduled"), "RoleArn": ROLE, "Input": json.dumps({"name": name})})
        if time.time() < at:
            self.accept(name)
        if chance.random() < 0.2:
            self.remove(clients, name, at)
        time.sleep(0.05)

    def remove(self, clients, name, at):
        # From here on it may be gone.
        with self.lock:
            self.acknowledged.discard(name)
        clients["scheduler"].delete_schedule(Name=name)
        if time.time() < at:
            self.removed.add(name)

    def take(self, clients, chance):
        for message in receive(clients, self.url):
            name, sent = json.loads(message["Body"])["name"], int(message["Attributes"]["SentTimestamp"]) / 1000
            self.calls.setdefault(name, {})[message["MessageId"]] = sent
            if sent < self.due[name]:
                self.fail(f"{self.name}: {name} calls at {sent}, and was due at {self.due[name]}")
            if name in self.removed:
                self.fail(f"{self.name}: {name} calls, and was removed before its time")
            delete(clients, self.url, message)

    def missing(self):
        with self.lock:
            return self.acknowledged - set(self.calls)

    def judge(self):
        super().judge()
        for name, calls in self.calls.items():
            times = sorted(calls.values())
            for first, second in zip(times, times[1:]):
                # The kill is noted a moment after it was done.
                if not any(first - 0.1 <= end <= second + 0.1 for end in self.run.ends):
                    self.fail(f"{self.name}: {name} calls twice, and no server died between")
        left = self.run.client("scheduler").list_schedules()["Schedules"]
        if stays := [schedule["Name"] for schedule in left if schedule["Name"] in self.calls]:
            self.fail(f"{self.name}: these have called, and are still there: {stays[:5]}")

    def summary(self):
        return f"{len(self.acknowledged)} scheduled, {len(self.calls)} called, {len(self.removed)} removed"


class Piped(Work):
    """Messages of a queue come out of its pipe at least once, and leave the queue."""
    name = "pipe"

    def __init__(self, run):
        super().__init__(run)
        self.seen = set()
        run.start("pipe-send", self.send, run.sending)
        run.start("pipe-take", self.take, run.taking)

    def make(self, client):
        self.source, self.target = queue(client, "pipe-in"), queue(client, "pipe-out")
        client("pipes").create_pipe(
            Name="queue", RoleArn=ROLE, Source=arn("pipe-in"), Target=arn("pipe-out"),
            SourceParameters={"FilterCriteria": {"Filters": [{"Pattern": json.dumps({"body": [{"prefix": "wheat"}]})}]}},
            TargetParameters={"InputTemplate": '{"name": <$.body>}'})

    def send(self, clients, chance):
        name = f"{'chaff' if chance.random() < 0.3 else 'wheat'}-{self.number()}"
        clients["sqs"].send_message(QueueUrl=self.source, MessageBody=name)
        self.accept(name)
        time.sleep(0.02)

    def take(self, clients, chance):
        for message in receive(clients, self.target):
            name = json.loads(message["Body"])["name"]
            self.seen.add(name)
            if not name.startswith("wheat"):
                self.fail(f"{self.name}: {name} comes through a filter that does not let it")
            delete(clients, self.target, message)

    def missing(self):
        return {name for name in self.acknowledged if name.startswith("wheat")} - self.seen

    def summary(self):
        return f"{len(self.acknowledged)} sent, {len(self.seen)} piped"


WORKS = (Events, Records, Schedules, Piped)
