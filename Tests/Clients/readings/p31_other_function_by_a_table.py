# EXPECT none
# HANDLER app.orders
# SOURCE sqs
import json
import boto3

sns = boto3.client("sns")


def publish(event):
    for r in event["Records"]:
        body = json.loads(r["body"])
        if body["type"] != "order":
            continue
        sns.publish(TopicArn="arn", Message="order " + body["id"])


def count(event):
    for r in event["Records"]:
        print("got", r["messageId"])


STEPS = {"publish": publish, "count": count}


def orders(event, context):
    publish(event)
    STEPS["count"](event)
