"""What clients keep on a server that is killed meanwhile: items, objects, logs, metrics and traces. Further works of `kills.py`."""

import hashlib
import json
import secrets
import time

from botocore.exceptions import ClientError

from kills_works import Work


class Items(Work):
    """Items that one writer each replaces, and accounts between which clients transfer. An item is never older than what was
    acknowledged; the total is the same at every moment, and each acknowledged transfer has happened once."""
    name = "items"
    accounts, opening = ("alice", "bob", "carol"), 1_000

    def __init__(self, run):
        super().__init__(run)
        self.tried, self.kept, self.open = {}, {}, {}
        for worker in range(2):
            run.start(f"item-{worker}", lambda clients, _, key=f"item{worker}": self.replace(clients, key), run.sending)
            run.start(f"transfer-{worker}", lambda clients, chance, key=worker: self.transfer(clients, chance, key), run.sending)
        run.start("audit", lambda clients, _: self.audit(clients), run.sending)

    def make(self, client):
        dynamodb = client("dynamodb")
        for table in ("accounts", "receipts"):
            dynamodb.create_table(
                TableName=table, BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
                AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}])
            dynamodb.get_waiter("table_exists").wait(TableName=table, WaiterConfig={"Delay": 1, "MaxAttempts": 30})
        for account in self.accounts:
            dynamodb.put_item(TableName="accounts", Item={"pk": {"S": account}, "n": {"N": str(self.opening)}})

    def replace(self, clients, key):
        found = clients["dynamodb"].get_item(TableName="accounts", Key={"pk": {"S": key}}, ConsistentRead=True).get("Item")
        number = int(found["n"]["N"]) if found else 0
        if not self.kept.get(key, 0) <= number <= self.tried.get(key, 0):
            self.fail(f"{self.name}: {key} is {number}; {self.kept.get(key, 0)} was acknowledged, {self.tried.get(key, 0)} tried")
        self.tried[key] = self.tried.get(key, 0) + 1
        clients["dynamodb"].put_item(
            TableName="accounts", Item={"pk": {"S": key}, "n": {"N": str(self.tried[key])}, "padding": {"S": "x" * 2_000}})
        self.kept[key] = self.tried[key]

    def transfer(self, clients, chance, worker):
        """One transfer again and again until it is acknowledged, or the account has too little."""
        if worker not in self.open:
            source, target = chance.sample(self.accounts, 2)
            self.open[worker] = (f"t{self.number()}", source, target, chance.randint(1, 50))
        name, source, target, amount = self.open[worker]
        value = {":a": {"N": str(amount)}}
        change = lambda account, sign, condition: {"Update": {
            "TableName": "accounts", "Key": {"pk": {"S": account}}, "UpdateExpression": f"SET n = n {sign} :a",
            "ConditionExpression": condition, "ExpressionAttributeValues": value}}
        try:
            clients["dynamodb"].transact_write_items(ClientRequestToken=name, TransactItems=[
                change(source, "-", "n >= :a"), change(target, "+", "attribute_exists(pk)"),
                {"Put": {"TableName": "receipts", "ConditionExpression": "attribute_not_exists(pk)", "Item": {
                    "pk": {"S": name}, "from": {"S": source}, "to": {"S": target}, "n": {"N": str(amount)}}}}])
            self.accept(name)
        except ClientError as error:
            codes = [reason["Code"] for reason in error.response.get("CancellationReasons", [])]
            if "TransactionConflict" in codes:
                return
            if codes[-1:] == ["ConditionalCheckFailed"]:
                self.accept(name)
            elif codes[:1] != ["ConditionalCheckFailed"]:
                raise
        del self.open[worker]
        time.sleep(0.02)

    def audit(self, clients):
        answer = clients["dynamodb"].transact_get_items(TransactItems=[
            {"Get": {"TableName": "accounts", "Key": {"pk": {"S": account}}}} for account in self.accounts])
        balances = [int(found["Item"]["n"]["N"]) for found in answer["Responses"]]
        if sum(balances) != self.opening * len(self.accounts) or min(balances) < 0:
            self.fail(f"{self.name}: the accounts have {balances}")
        time.sleep(0.1)

    def scan(self, table):
        pages = self.run.client("dynamodb").get_paginator("scan").paginate(TableName=table, ConsistentRead=True)
        return {item["pk"]["S"]: item for page in pages for item in page["Items"]}

    def missing(self):
        return self.acknowledged - set(self.scan("receipts"))

    def judge(self):
        super().judge()
        items, wanted = self.scan("accounts"), dict.fromkeys(self.accounts, self.opening)
        for receipt in self.scan("receipts").values():
            wanted[receipt["from"]["S"]] -= int(receipt["n"]["N"])
            wanted[receipt["to"]["S"]] += int(receipt["n"]["N"])
        if (found := {account: int(items[account]["n"]["N"]) for account in self.accounts}) != wanted:
            self.fail(f"{self.name}: the accounts have {found}, and the receipts make {wanted}")
        for key, kept in self.kept.items():
            if not kept <= int(items[key]["n"]["N"]) <= self.tried[key]:
                self.fail(f"{self.name}: {key} is {items[key]['n']['N']} in the end; {kept} was acknowledged")

    def summary(self):
        return f"{sum(self.kept.values())} items replaced, {len(self.acknowledged)} transfers"


class Objects(Work):
    """Objects that come whole and in parts, and go: those that were acknowledged are there, those that were deleted are not, and
    what is there is whole."""
    name = "bucket"

    def __init__(self, run):
        super().__init__(run)
        self.gone = set()
        for worker in range(2):
            run.start(f"object-{worker}", self.put, run.sending)

    def make(self, client):
        client("s3").create_bucket(Bucket="killed")

    @staticmethod
    def body(key):
        """Bytes that the name decides."""
        word, size = hashlib.sha256(key.encode()).digest(), int(key.split("-")[1])
        return (word * (size // len(word) + 1))[:size]

    def put(self, clients, chance):
        # Some fit into a row, others are a file.
        key = f"o{self.number()}-{chance.choice([chance.randint(1, 2_000), chance.randint(40_000, 400_000)])}"
        if chance.random() < 0.2:
            self.upload(clients["s3"], key)
        else:
            clients["s3"].put_object(Bucket="killed", Key=key, Body=self.body(key))
        self.accept(key)
        if chance.random() < 0.2:
            # From here on it may be gone.
            with self.lock:
                self.acknowledged.discard(key)
            clients["s3"].delete_object(Bucket="killed", Key=key)
            self.gone.add(key)
        time.sleep(0.02)

    def upload(self, s3, key):
        place = {"Bucket": "killed", "Key": key, "UploadId": s3.create_multipart_upload(Bucket="killed", Key=key)["UploadId"]}
        part = s3.upload_part(**place, PartNumber=1, Body=self.body(key))
        s3.complete_multipart_upload(**place, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})

    def listed(self):
        pages = self.run.client("s3").get_paginator("list_objects_v2").paginate(Bucket="killed")
        return {found["Key"] for page in pages for found in page.get("Contents", [])}

    def missing(self):
        return self.acknowledged - self.listed()

    def judge(self):
        super().judge()
        listed, s3 = self.listed(), self.run.client("s3")
        if stays := listed & self.gone:
            self.fail(f"{self.name}: deleted, and there: {sorted(stays)[:5]} ({len(stays)})")
        for key in listed:
            if s3.get_object(Bucket="killed", Key=key)["Body"].read() != self.body(key):
                self.fail(f"{self.name}: {key} is not whole")

    def summary(self):
        return f"{len(self.acknowledged)} objects put, {len(self.gone)} deleted"


class LogEvents(Work):
    """Batches of events: each that was acknowledged is read once and whole, another one whole or not at all."""
    name = "logs"
    group, streams = {"logGroupName": "killed"}, ("both", "s0", "s1")

    def __init__(self, run):
        super().__init__(run)
        self.batches = {}
        for worker in range(2):
            # Both write to one stream, and each to one of its own.
            run.start(f"logs-{worker}", lambda clients, chance, own=f"s{worker}": self.put(clients, chance, own), run.sending)

    def make(self, client):
        client("logs").create_log_group(**self.group)
        for stream in self.streams:
            client("logs").create_log_stream(**self.group, logStreamName=stream)

    def put(self, clients, chance, own):
        batch, now = f"b{self.number()}", int(time.time() * 1_000)
        names = [f"{batch}/{place}" for place in range(chance.choice([1, 2, 10]))]
        self.batches[batch] = names
        # Some are too long for one row.
        texts = names[:-1] + [names[-1] + (" " + "x" * 120_000 if chance.random() < 0.02 else "")]
        clients["logs"].put_log_events(**self.group, logStreamName=chance.choice(["both", own]), logEvents=[
            {"timestamp": now + place, "message": text} for place, text in enumerate(texts)])
        self.accept(batch)
        time.sleep(0.02)

    def read(self):
        """The names of all events, by streams and by a search."""
        logs, names = self.run.client("logs"), []
        for stream in self.streams:
            place = {}
            while True:
                page = logs.get_log_events(**self.group, logStreamName=stream, startFromHead=True, **place)
                names += [event["message"].split()[0] for event in page["events"]]
                # At the end the same token comes back.
                if page["nextForwardToken"] == place.get("nextToken"):
                    break
                place = {"nextToken": page["nextForwardToken"]}
        search = logs.get_paginator("filter_log_events").paginate(**self.group)
        return names, [event["message"].split()[0] for page in search for event in page["events"]]

    def missing(self):
        found = set(self.read()[0])
        with self.lock:
            return {batch for batch in self.acknowledged if not found.issuperset(self.batches[batch])}

    def judge(self):
        super().judge()
        streams, search = self.read()
        found = set(streams)
        if len(streams) != len(found) or sorted(streams) != sorted(search):
            self.fail(f"{self.name}: {len(found)} events are read {len(streams)} times, and found {len(search)} times")
        for batch, names in self.batches.items():
            if 0 < len(found.intersection(names)) < len(names):
                self.fail(f"{self.name}: a part of {batch} is there")

    def summary(self):
        return f"{len(self.acknowledged)} batches of events"


class Numbers(Work):
    """Numbers of metrics. Each is a power of two that its metric gets once, so a sum tells which are in it, and their count
    whether one is in it twice."""
    name = "metrics"
    bits = 50

    def __init__(self, run):
        super().__init__(run)
        self.began = time.time()
        for worker in range(2):
            run.start(f"number-{worker}", self.put, run.sending)

    def make(self, client):
        """A metric is there as soon as it has numbers."""

    def put(self, clients, chance):
        number = self.number()
        clients["cloudwatch"].put_metric_data(Namespace="killed", MetricData=[{
            "MetricName": f"m{number // self.bits}", "Value": float(2 ** (number % self.bits)),
            "Timestamp": time.time() - chance.choice([0, 0, chance.randint(0, 3_000)]),
            "StorageResolution": chance.choice([1, 60])}])
        self.accept(number)
        time.sleep(0.02)

    def read(self):
        """All numbers that the sums have."""
        cloudwatch, found = self.run.client("cloudwatch"), set()
        for metric in range(self.next // self.bits + 1):
            points = cloudwatch.get_metric_statistics(
                Namespace="killed", MetricName=f"m{metric}", Period=3_600, Statistics=["Sum", "SampleCount"],
                StartTime=self.began - 7_200, EndTime=time.time() + 3_600)["Datapoints"]
            total, count = (int(sum(point[name] for point in points)) for name in ("Sum", "SampleCount"))
            if total.bit_count() != count:
                self.fail(f"{self.name}: m{metric} has {count} numbers, and they make {total:b}")
            found.update(metric * self.bits + bit for bit in range(total.bit_length()) if total >> bit & 1)
        return found

    def missing(self):
        return self.acknowledged - self.read()

    def judge(self):
        super().judge()
        if strange := {number for number in self.read() if not 0 < number <= self.next}:
            self.fail(f"{self.name}: nobody has put {sorted(strange)[:5]}")

    def summary(self):
        return f"{len(self.acknowledged)} numbers"


class Traces(Work):
    """Traces: each has the segments that were acknowledged, and none of them is in progress that was finished."""
    name = "traces"

    def __init__(self, run):
        super().__init__(run)
        run.start("traces", self.put, run.sending)

    def make(self, client):
        """There is nothing to make."""

    def put(self, clients, chance):
        now = time.time()
        trace = f"1-{int(now):08x}-{secrets.token_hex(12)}"
        first, second = secrets.token_hex(8), secrets.token_hex(8)
        root = {"trace_id": trace, "id": first, "name": "shop", "start_time": now}
        below = {"trace_id": trace, "id": second, "name": "books", "parent_id": first, "start_time": now, "end_time": now + 1}
        calls = [[root | {"in_progress": True}], [root | {"end_time": now + 2}, below]]
        # Whichever comes first.
        chance.shuffle(calls)
        for documents in calls:
            refused = clients["xray"].put_trace_segments(TraceSegmentDocuments=[json.dumps(one) for one in documents])
            if refused["UnprocessedTraceSegments"]:
                self.fail(f"{self.name}: {trace} is refused: {refused['UnprocessedTraceSegments']}")
        self.accept((trace, first, second))
        time.sleep(0.05)

    def missing(self):
        xray, lost = self.run.client("xray"), set()
        with self.lock:
            wanted = {trace: {first, second} for trace, first, second in self.acknowledged}
        names = sorted(wanted)
        for begin in range(0, len(names), 5):
            some = names[begin:begin + 5]
            told = {trace["Id"]: trace["Segments"] for trace in xray.batch_get_traces(TraceIds=some)["Traces"]}
            for name in some:
                documents = [json.loads(segment["Document"]) for segment in told.get(name, [])]
                if {one["id"] for one in documents} != wanted[name] or any("in_progress" in one for one in documents):
                    lost.add(name)
        return lost

    def summary(self):
        return f"{len(self.acknowledged)} traces"


WORKS = (Items, Objects, LogEvents, Numbers, Traces)
