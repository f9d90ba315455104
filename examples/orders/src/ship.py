"""Ships the orders of the shipping queue."""

import os

import boto3

from batch import each_order

COUNTRIES = os.environ["COUNTRIES"].split(",")
table = boto3.resource("dynamodb").Table(os.environ["TABLE_NAME"])


def handler(event, context):
    return each_order(event, ship)


def ship(order):
    if order["country"] not in COUNTRIES:
        raise ValueError(f"order {order['id']}: nobody ships to {order['country']}")
    # A queue may deliver a message twice: the second time changes nothing.
    table.update_item(
        Key={"id": order["id"]},
        UpdateExpression="SET shippedTo = :country",
        ExpressionAttributeValues={":country": order["country"]},
    )
    print(f"order {order['id']}: shipped to {order['country']}")
