# EXPECT retryInCode
import time
import boto3
from botocore.exceptions import ClientError

sns = boto3.client("sns")


def publish(text, attempt=0):
    try:
        return sns.publish(TopicArn="t", Message=text + "!")
    except ClientError:
        if attempt > 3:
            raise
        time.sleep(2 ** attempt)
        return publish(text, attempt + 1)


def handler(event, context):
    publish(event["text"])
