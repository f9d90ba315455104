# EXPECT clientInHandler
import boto3


def handler(event, context):
    session = boto3.Session(region_name="eu-west-1")
    s3 = session.client("s3")
    return s3.list_buckets()["Owner"]
