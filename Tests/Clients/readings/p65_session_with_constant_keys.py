# EXPECT clientInHandler
import boto3

session = boto3.session.Session(aws_access_key_id="A", aws_secret_access_key="B")


def handler(event, context):
    return session.resource("dynamodb").Table("t").get_item(Key={"id": event["key"] + "x"})
