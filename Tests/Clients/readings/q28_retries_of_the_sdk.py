# EXPECT none
import boto3
from botocore.config import Config

s3 = boto3.client("s3", config=Config(retries={"max_attempts": 3, "mode": "standard"}))


def handler(event, context):
    return s3.get_object(Bucket="b", Key=event["key"])["Body"].read()
