# EXPECT clientInHandler
import time
import boto3

links = boto3.resource("dynamodb").Table("links")


def is_expired(link):
    return link["until"] < time.time()


def handler(event, context):
    link = links.get_item(Key={"id": event["pathParameters"]["id"]})["Item"]
    if is_expired(link):
        return {"statusCode": 410}
    s3 = boto3.client("s3")
    return {"statusCode": 200, "body": s3.get_object(Bucket="b", Key=link["key"])["Body"].read().decode()}
