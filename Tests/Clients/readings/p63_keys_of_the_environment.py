# EXPECT clientInHandler
import os
import boto3

REGION = os.environ["REGION"]
KEY = os.environ["KEY"]
SECRET = os.environ["SECRET"]


def handler(event, context):
    s3 = boto3.client("s3", region_name=REGION, aws_access_key_id=KEY, aws_secret_access_key=SECRET)
    return s3.list_buckets()["Owner"]
