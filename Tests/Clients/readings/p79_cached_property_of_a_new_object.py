# EXPECT clientInHandler
import boto3
from functools import cached_property


class Store:
    @cached_property
    def s3(self):
        return boto3.client("s3")


def handler(event, context):
    store = Store()
    return store.s3.get_object(Bucket="b", Key=event["key"])["Body"].read()
