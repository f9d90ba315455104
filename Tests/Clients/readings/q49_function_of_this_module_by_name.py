# EXPECT clientInHandler
import boto3, sys


def on_created(event):
    return boto3.client("s3").get_object(Bucket="b", Key=event["key"])["Body"].read()


def handler(event, context):
    return getattr(sys.modules[__name__], "on_" + event["type"])(event)
