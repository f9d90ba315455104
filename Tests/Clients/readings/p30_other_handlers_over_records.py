# EXPECT filterInCode
# HANDLER app.orders
# SOURCE sqs
import json
import boto3

sns = boto3.client("sns")


def orders(event, context):
    for r in event["Records"]:
        body = json.loads(r["body"])
        if body["type"] != "order":
            continue
        sns.publish(TopicArn="arn", Message="order " + body["id"])


def refunds(event, context):
    for r in event["Records"]:
        if json.loads(r["body"])["type"] == "refund":
            sns.publish(TopicArn="arn", Message="refund " + r["messageId"])
