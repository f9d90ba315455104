"""Answers POST /orders: gives the order an id and tells the topic of it."""

import json
import os
import uuid

import boto3

sns = boto3.client("sns")


def handler(event, context):
    try:
        wanted = json.loads(event["body"] or "")
        order = {
            "id": str(uuid.uuid4()),
            "country": str(wanted["country"]),
            "amount": int(wanted["amount"]),
            "phone": str(wanted["phone"]),
        }
    except (KeyError, TypeError, ValueError):
        return answer(400, {"message": "An order is JSON with country, amount and phone"})
    sns.publish(
        TopicArn=os.environ["TOPIC_ARN"],
        Message=json.dumps(order),
        # What subscriptions can filter by.
        MessageAttributes={"amount": {"DataType": "Number", "StringValue": str(order["amount"])}},
    )
    print(f"order {order['id']}: placed")
    return answer(202, order)


def answer(status, body):
    return {
        "statusCode": status,
        "headers": {"Content-Type": "application/json"},
        "body": json.dumps(body),
    }
