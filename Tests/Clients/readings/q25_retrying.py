# EXPECT retryInCode
from retrying import retry
import boto3

sqs = boto3.client("sqs")


@retry(stop_max_attempt_number=4, wait_fixed=2000)
def send(body):
    sqs.send_message(QueueUrl="u", MessageBody=body + "x")


def handler(event, context):
    send(event["id"])
