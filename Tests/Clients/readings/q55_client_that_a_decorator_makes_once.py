# EXPECT none
import functools

import boto3


def with_client(make):
    client = make()

    def decorate(function):
        @functools.wraps(function)
        def inner(event, context):
            return function(event, context, client)
        return inner
    return decorate


def make():
    return boto3.client("s3")


@with_client(make)
def handler(event, context, client):
    return client.head_object(Bucket="b", Key="x" + event["key"])["ETag"]
