# EXPECT retryInCode
import boto3
from tenacity import Retrying, stop_after_attempt, wait_fixed

sqs = boto3.client("sqs")


def handler(event, context):
    for attempt in Retrying(stop=stop_after_attempt(4), wait=wait_fixed(1)):
        with attempt:
            sqs.send_message(QueueUrl="u", MessageBody=event["id"] + "x")
