# EXPECT onlyTransport
import json
import os

import boto3
from aws_lambda_powertools.utilities.data_classes import EventBridgeEvent, event_source

sqs = boto3.client("sqs")


def send(message):
    sqs.send_message(QueueUrl=os.environ["QUEUE"], MessageBody=json.dumps(message))


@event_source(data_class=EventBridgeEvent)
def handler(event, context):
    send(event.detail)
