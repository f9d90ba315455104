# EXPECT none
# SOURCE sqs
import json
import boto3

sns = boto3.client("sns")


def handler(event, context):
    for record in event["Records"]:
        body = json.loads(record["body"])
        print("got", record["messageId"], body["type"])
        if body["type"] != "order":
            continue
        sns.publish(TopicArn="arn", Message="order " + body["id"])
