# EXPECT retryInCode
import boto3, tenacity

sqs = boto3.client("sqs")


def send(event):
    sqs.send_message(QueueUrl="u", MessageBody=event["id"] + "x")


def handler(event, context):
    retryer = tenacity.Retrying(stop=tenacity.stop_after_attempt(4))
    retryer(send, event)
