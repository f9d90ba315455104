"""Marks the large orders, which the subscription's filter lets through, for somebody to look at."""

import os

import boto3

from batch import each_order

table = boto3.resource("dynamodb").Table(os.environ["TABLE_NAME"])


def handler(event, context):
    return each_order(event, mark)


def mark(order):
    table.update_item(
        Key={"id": order["id"]},
        UpdateExpression="SET reviewOf = :amount",
        ExpressionAttributeValues={":amount": order["amount"]},
    )
    print(f"order {order['id']}: to be reviewed for its amount of {order['amount']}")
