# EXPECT clientInHandler
import boto3

REGISTRY = {}


def on(name):
    def decorate(function):
        REGISTRY[name] = function
        return function
    return decorate


@on("create")
def create(event):
    boto3.client("s3").put_object(Bucket="b", Key=event["key"], Body=b"x")


def handler(event, context):
    return REGISTRY[event["action"]](event)
