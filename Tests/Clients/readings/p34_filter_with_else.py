# EXPECT none
# SOURCE sqs
import json
import boto3

sns = boto3.client("sns")
s3 = boto3.client("s3")


def handler(event, context):
    for record in event["Records"]:
        body = json.loads(record["body"])
        if body["type"] == "order":
            sns.publish(TopicArn="arn", Message="order " + body["id"])
        else:
            s3.put_object(Bucket="rest", Key=record["messageId"], Body=record["body"])
