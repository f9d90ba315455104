# EXPECT clientInHandler
import os, boto3


def handler(event, context):
    kwargs = {}
    if os.environ.get("ENDPOINT"):
        kwargs["endpoint_url"] = os.environ["ENDPOINT"]
    dynamodb = boto3.resource("dynamodb", **kwargs)
    return dynamodb.Table("t").get_item(Key={"id": event["id"] + "x"})
