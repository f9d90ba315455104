# EXPECT none
import boto3
_s3 = None
def handler(event, context):
    global _s3
    _s3 = _s3 if _s3 is not None else boto3.client("s3")
    return _s3.head_object(Bucket="b", Key=event["key"].lower())["ContentLength"]
