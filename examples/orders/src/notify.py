"""Sends the customer of an order a short message."""

import json

import boto3

sns = boto3.client("sns")


def handler(event, context):
    for record in event["Records"]:
        order = json.loads(record["Sns"]["Message"])
        sns.publish(PhoneNumber=order["phone"], Message=f"Thank you for your order {order['id']}.")
        print(f"order {order['id']}: told {order['phone']}")
