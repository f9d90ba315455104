# EXPECT filterInCode
# SOURCE dynamodb
import boto3

s3 = boto3.client("s3")


def handler(event, context):
    for record in event["Records"]:
        if record["userIdentity"]["principalId"] != "dynamodb.amazonaws.com":
            continue
        s3.put_object(Bucket="old", Key=record["dynamodb"]["Keys"]["id"]["S"], Body=str(record["dynamodb"]["OldImage"]))
