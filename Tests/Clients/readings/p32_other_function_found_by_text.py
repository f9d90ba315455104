# EXPECT none
# HANDLER app.orders
# SOURCE dynamodb
import boto3

sns = boto3.client("sns")


def count(event):
    for r in event["Records"]:
        print("got", r["eventID"])


def orders(event, context):
    for r in event["Records"]:
        if r["eventName"] != "INSERT":
            continue
        sns.publish(TopicArn="arn", Message="new " + r["dynamodb"]["Keys"]["id"]["S"])
    globals()["co" + "unt"](event)
