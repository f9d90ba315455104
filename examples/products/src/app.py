"""Answers GET /products/{productId} with the item of that id."""

import json
import os
from decimal import Decimal

import boto3

table = boto3.resource("dynamodb").Table(os.environ["TABLE_NAME"])


def handler(event, context):
    product_id = event["pathParameters"]["productId"]
    item = table.get_item(Key={"id": product_id}).get("Item")
    print(f"product {product_id}: {'found' if item else 'not found'}")
    if item is None:
        return answer(404, {"message": f"There is no product {product_id}"})
    return answer(200, item)


def answer(status, body):
    return {
        "statusCode": status,
        "headers": {"Content-Type": "application/json"},
        "body": json.dumps(body, default=number),
    }


def number(value):
    """DynamoDB's numbers are decimals, which JSON does not know."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(f"{type(value).__name__} is not JSON")
