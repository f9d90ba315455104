# EXPECT none
import json
import os
import boto3

sqs = boto3.client("sqs")


def handler(event, context):
    detail = event["detail"]
    message = {"orderId": detail["id"], "customer": detail["buyer"]["email"], "source": "shop"}
    sqs.send_message(QueueUrl=os.environ["QUEUE"], MessageBody=json.dumps(message))
