"""Transactions, collection metrics and throttling of DynamoDB, by boto3."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from botocore.exceptions import ClientError


def wire(item):
    return {name: TypeSerializer().serialize(value) for name, value in item.items()}


def plain(item):
    return {name: TypeDeserializer().deserialize(value) for name, value in item.items()}


def refusal(call, **arguments):
    with pytest.raises(ClientError) as error:
        call(**arguments)
    return error.value.response


def code(call, **arguments):
    return refusal(call, **arguments)["Error"]["Code"]


def make_table(client, name, sort=False, **more):
    keys = [("pk", "HASH"), ("sk", "RANGE")][:2 if sort else 1]
    client.create_table(**{
        "TableName": name, "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": key, "AttributeType": "S"} for key, _ in keys],
        "KeySchema": [{"AttributeName": key, "KeyType": kind} for key, kind in keys], **more})


def item(client, table, **key):
    found = client.get_item(TableName=table, Key=wire(key), ConsistentRead=True).get("Item")
    return found and plain(found)


def add(table, key, amount, least=None):
    update = {"TableName": table, "Key": wire({"pk": key}), "UpdateExpression": "SET n = n + :a",
              "ExpressionAttributeValues": wire({":a": amount})}
    if least is not None:
        update |= {"ConditionExpression": "n >= :least", "ReturnValuesOnConditionCheckFailure": "ALL_OLD"}
        update["ExpressionAttributeValues"] |= wire({":least": least})
    return {"Update": update}


class TestItems:
    def test_a_token_makes_a_transaction_once_also_over_a_restart(self, martlet):
        client = martlet.boto("dynamodb")
        make_table(client, "once")
        client.put_item(TableName="once", Item=wire({"pk": "a", "n": 0}))
        request = {"ClientRequestToken": "token-1", "TransactItems": [add("once", "a", 1)]}
        client.transact_write_items(**request)
        martlet.kill9()
        martlet.start()
        client = martlet.boto("dynamodb")
        again = client.transact_write_items(**request, ReturnConsumedCapacity="TOTAL")
        assert again["ConsumedCapacity"][0]["ReadCapacityUnits"] == 2
        assert item(client, "once", pk="a")["n"] == 1
        assert code(client.transact_write_items, ClientRequestToken="token-1", TransactItems=[add("once", "a", 2)]) \
            == "IdempotentParameterMismatchException"

    def test_transfers_at_once_keep_the_total(self, martlet):
        client = martlet.boto("dynamodb")
        make_table(client, "bank")
        for name in "abcd":
            client.put_item(TableName="bank", Item=wire({"pk": name, "n": 100}))

        def transfer(number):
            one, other = "abcd"[number % 4], "abcd"[(number + 1 + number // 7 % 3) % 4]
            client.transact_write_items(TransactItems=[add("bank", one, -1, 1), add("bank", other, 1)])

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(transfer, range(120)))
        assert sum(plain(found)["n"] for found in client.scan(TableName="bank")["Items"]) == 400

    def test_collections_tell_their_size_and_throughput_its_end(self, martlet):
        client = martlet.boto("dynamodb")
        make_table(client, "local", sort=True, AttributeDefinitions=[
            {"AttributeName": name, "AttributeType": "S"} for name in ("pk", "sk", "other")],
            LocalSecondaryIndexes=[{"IndexName": "byOther", "Projection": {"ProjectionType": "ALL"}, "KeySchema": [
                {"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "other", "KeyType": "RANGE"}]}])
        told = client.put_item(TableName="local", Item=wire({"pk": "a", "sk": "b"}), ReturnItemCollectionMetrics="SIZE")
        assert told["ItemCollectionMetrics"] == {"ItemCollectionKey": {"pk": {"S": "a"}}, "SizeEstimateRangeGB": [0.0, 1.0]}
        make_table(client, "slow", BillingMode="PROVISIONED", Tags=[{"Key": "martlet:throttle", "Value": "true"}],
                   ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 1})
        slow = client
        big = wire({"pk": "a", "text": "x" * 99_000})
        for _ in range(3):
            slow.put_item(TableName="slow", Item=big)
        failed = refusal(slow.put_item, TableName="slow", Item=big)["Error"]
        assert failed["Code"] == "ProvisionedThroughputExceededException"
        assert failed["Message"].startswith("The level of configured provisioned throughput for the table was exceeded.")
