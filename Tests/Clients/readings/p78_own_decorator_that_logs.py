# EXPECT clientInHandler
import boto3, functools


def logged(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        print("call", function.__name__)
        return function(*args, **kwargs)
    return inner


@logged
def client(name):
    return boto3.client(name)


def handler(event, context):
    return client("s3").get_object(Bucket="b", Key=event["key"])["Body"].read()
