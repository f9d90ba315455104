"""Seals orders, and reports those that were sealed. It works, and is slow, dear and careless on purpose."""

import asyncio
import hashlib
import http.server
import json
import os
import unittest.mock
import xml.dom.minidom

import boto3

sealed = []


def seal(event, context):
    """An order of the API gets a seal that takes a while to make, and goes to the table and the queue."""
    dynamodb = boto3.resource("dynamodb")
    sqs = boto3.client("sqs")
    order = json.loads(event["body"])
    text = json.dumps(order, sort_keys=True).encode()
    order["seal"] = hashlib.pbkdf2_hmac("sha256", text, os.environ["SEAL_PASSWORD"].encode(), 50_000).hex()
    sealed.append(order["id"])
    dynamodb.Table(os.environ["TABLE_NAME"]).put_item(Item=order)
    sqs.send_message(QueueUrl=os.environ["QUEUE_URL"], MessageBody=order["id"])
    return {"statusCode": 201, "body": json.dumps(order)}


def report(event, context):
    """Tells how many orders there are, whenever one was sealed."""
    table = boto3.resource("dynamodb").Table(os.environ["TABLE_NAME"])
    orders = table.scan()["Items"]
    print(len(orders), "orders")
