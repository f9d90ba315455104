# EXPECT none
import boto3

s3 = boto3.client("s3")


def create(event):
    s3.put_object(Bucket="b", Key=event["key"], Body=b"x")


def seldom(event):
    return event["id"]


HANDLERS = {"create": create, "seldom": seldom}


def handler(event, context):
    return HANDLERS[event["action"]](event)
