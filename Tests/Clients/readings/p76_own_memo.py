# EXPECT none
import boto3


def remember(function):
    kept = {}

    def inner(*args):
        if args not in kept:
            kept[args] = function(*args)
        return kept[args]
    return inner


@remember
def client(name):
    return boto3.client(name)


def handler(event, context):
    return client("s3").get_object(Bucket="b", Key=event["key"])["Body"].read()
