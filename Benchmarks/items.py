"""A table of many items against one of few: what GetItem, PutItem and Query of ten items cost the server."""
import argparse
import secrets
import statistics
import threading

from servers import bench

FEW, MANY = 1_000, 10_000_000
PER_PARTITION, WRITERS = 10, 8
DATA = "0123456789abcdef" * 6


class Filled:
    """A table with so many items of 150 B, ten in each partition."""

    def __init__(self, server, name, count):
        self.server, self.name, self.partitions = server, name, max(1, count // PER_PARTITION)
        self.client = server.client()
        self.client.json("dynamodb", "CreateTable", {
            "TableName": name, "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": [
                {"AttributeName": key, "AttributeType": "S"} for key in ("pk", "sk")],
            "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}]})
        threads = [threading.Thread(target=self.fill, args=(number,)) for number in range(WRITERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def fill(self, first):
        client = self.server.client()
        batch = []
        for partition in range(first, self.partitions, WRITERS):
            batch += [{"PutRequest": {"Item": item(f"k{partition:012d}", f"s{number}")}} for number in range(PER_PARTITION)]
            if len(batch) + PER_PARTITION > 25:
                client.json("dynamodb", "BatchWriteItem", {"RequestItems": {self.name: batch}})
                batch = []
        if batch:
            client.json("dynamodb", "BatchWriteItem", {"RequestItems": {self.name: batch}})

    def requests(self):
        key = {"pk": {"S": "k@@KEY@@"}, "sk": {"S": "s5"}}
        yield "GetItem", bench.json_req("dynamodb", "GetItem", {"TableName": self.name, "Key": key}, expect=DATA[:16])
        yield "PutItem", bench.json_req("dynamodb", "PutItem", {"TableName": self.name, "Item": item("k@@KEY@@", "s5")})
        yield "Query of 10 items", bench.json_req("dynamodb", "Query", {
            "TableName": self.name, "KeyConditionExpression": "pk = :p",
            "ExpressionAttributeValues": {":p": {"S": "k@@KEY@@"}}}, expect="s9")

    def cpu_ms(self, rounds, seconds):
        """The medians of the CPU of each request."""
        options = argparse.Namespace(
            host="127.0.0.1", port=self.server.port, seconds=seconds, warmup=0, chains=0, keyspace=self.partitions, rate=0,
            sign="v4", access_key="test", secret_key="test", region="us-east-1", pid=self.server.process.pid)
        costs = {}
        for name, request in self.requests():
            runs = []
            for _ in range(rounds):
                used = self.server.cpu_seconds()
                row = bench.load(options, name, [request], 16)
                if "failed" in row or row.get("errors"):
                    raise bench.Failed(f"{name}: {row}")
                runs.append((self.server.cpu_seconds() - used) / row["chains"] * 1000)
            costs[name] = statistics.median(runs)
        return costs

    def delete(self):
        self.client.json("dynamodb", "DeleteTable", {"TableName": self.name})


def item(partition, sort):
    return {"pk": {"S": partition}, "sk": {"S": sort}, "data": {"S": DATA}}


def measure(server, count=MANY, rounds=3, seconds=3):
    """By how much each call costs more in the large table."""
    tag = secrets.token_hex(4)
    few, many = Filled(server, f"few-{tag}", FEW), Filled(server, f"many-{tag}", count)
    small, large = few.cpu_ms(rounds, seconds), many.cpu_ms(rounds, seconds)
    few.delete()
    many.delete()
    return {name: large[name] / small[name] for name in small}
