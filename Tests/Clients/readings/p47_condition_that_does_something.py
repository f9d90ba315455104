# EXPECT none
# SOURCE sqs
import json
import boto3

table = boto3.resource("dynamodb").Table("seen")
sns = boto3.client("sns")


def is_new(body):
    return "Attributes" not in table.put_item(Item={"id": body["id"]}, ReturnValues="ALL_OLD")


def handler(event, context):
    for record in event["Records"]:
        body = json.loads(record["body"])
        if not is_new(body) or body["type"] != "order":
            continue
        sns.publish(TopicArn="arn", Message="order " + body["id"])
