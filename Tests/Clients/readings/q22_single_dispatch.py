# EXPECT clientInHandler
import boto3, functools


@functools.singledispatch
def act(event):
    raise TypeError


@act.register(dict)
def _(event):
    boto3.client("s3").put_object(Bucket="b", Key=event["key"], Body=b"x")


def handler(event, context):
    return act(event)
