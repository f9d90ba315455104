# EXPECT clientInHandler
import boto3


def build(service_name, **kwargs):
    return boto3.client(service_name, **kwargs)


def handler(event, context):
    s3 = build("s3", region_name="eu-west-1")
    return s3.get_object(Bucket="b", Key=event["key"])["Body"].read()
