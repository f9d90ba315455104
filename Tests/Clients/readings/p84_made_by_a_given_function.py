# EXPECT clientInHandler
import boto3


def timed(label, work):
    print(label)
    return work()


def handler(event, context):
    s3 = timed("client", lambda: boto3.client("s3"))
    return s3.get_object(Bucket="b", Key=event["key"])["Body"].read()
