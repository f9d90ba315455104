# EXPECT none
import json

import boto3

sns = boto3.client("sns")


def check(event):
    if "id" not in event:
        raise ValueError("id")


def handler(event, context):
    check(event)
    sns.publish(TopicArn="t", Message=json.dumps(event))
