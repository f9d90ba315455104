# EXPECT none
import boto3


def make(cache={}):
    if "s3" not in cache:
        cache["s3"] = boto3.client("s3")
    return cache["s3"]


def handler(event, context):
    return make().get_object(Bucket="b", Key=event["key"])["Body"].read()
