# EXPECT none
# SOURCE dynamodb
import boto3

sns = boto3.client("sns")
search = boto3.client("sqs")


def notify(event):
    for record in event["Records"]:
        if record["eventName"] != "INSERT":
            continue
        sns.publish(TopicArn="arn", Message="new " + record["dynamodb"]["Keys"]["id"]["S"])


def index(event):
    for record in event["Records"]:
        search.send_message(QueueUrl="q", MessageBody=record["eventName"] + record["eventID"])


def handler(event, context):
    notify(event)
    index(event)
