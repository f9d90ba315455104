# EXPECT onlyTransport
import boto3, os
sqs = boto3.client("sqs")
def handler(event, context):
    [sqs.send_message(QueueUrl=os.environ["Q"], MessageBody=r["body"]) for r in event["Records"]]
