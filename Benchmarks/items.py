"""A table of many items against one of few: what GetItem, PutItem and Query of ten items cost the server."""
import secrets
import statistics

from servers import bench, load

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
        entries = [{"PutRequest": {"Item": item("k@@SEQ@@", f"s{number}")}} for number in range(PER_PARTITION)]
        load(server, "fill", [bench.json_req("dynamodb", "BatchWriteItem", {"RequestItems": {name: entries}})], WRITERS,
             chains=self.partitions, warmup=0, seconds=3_600)

    def requests(self):
        key = {"pk": {"S": "k@@KEY@@"}, "sk": {"S": "s5"}}
        yield "GetItem", bench.json_req("dynamodb", "GetItem", {"TableName": self.name, "Key": key}, expect=DATA[:16])
        yield "PutItem", bench.json_req("dynamodb", "PutItem", {"TableName": self.name, "Item": item("k@@KEY@@", "s5")})
        yield "Query of 10 items", bench.json_req("dynamodb", "Query", {
            "TableName": self.name, "KeyConditionExpression": "pk = :p",
            "ExpressionAttributeValues": {":p": {"S": "k@@KEY@@"}}}, expect="s9")

    def cpu_ms(self, name, request, seconds):
        """The server's CPU milliseconds of a request."""
        return load(self.server, name, [request], warmup=0, seconds=seconds, keyspace=self.partitions)["server_cpu_ms_per_request"]

    def delete(self):
        self.client.json("dynamodb", "DeleteTable", {"TableName": self.name})


def item(partition, sort):
    return {"pk": {"S": partition}, "sk": {"S": sort}, "data": {"S": DATA}}


def measure(server, count=MANY, rounds=3, seconds=3):
    """By how much each call costs more in the large table, measured beside the small one."""
    tag = secrets.token_hex(4)
    few, many = Filled(server, f"few-{tag}", FEW), Filled(server, f"many-{tag}", count)
    ratios = {}
    for (name, small), (_, large) in zip(few.requests(), many.requests()):
        ratios[name] = statistics.median(
            many.cpu_ms(name, large, seconds) / few.cpu_ms(name, small, seconds) for _ in range(rounds))
    few.delete()
    many.delete()
    return ratios
