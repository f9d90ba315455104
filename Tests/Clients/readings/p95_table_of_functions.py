# EXPECT clientInHandler
import boto3


def create(event):
    boto3.client("s3").put_object(Bucket="b", Key=event["key"], Body=b"x")


def delete(event):
    return event["id"] * 2


HANDLERS = {"create": create, "delete": delete}


def handler(event, context):
    return HANDLERS[event["action"]](event)
