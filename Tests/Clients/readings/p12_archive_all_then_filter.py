# EXPECT none
# SOURCE dynamodb
import json
import boto3

s3 = boto3.client("s3")
sns = boto3.client("sns")


def handler(event, context):
    s3.put_object(Bucket="audit", Key=context.aws_request_id, Body=json.dumps(event))
    for record in event["Records"]:
        if record["eventName"] != "INSERT":
            continue
        sns.publish(TopicArn="arn", Message="new " + record["dynamodb"]["Keys"]["id"]["S"])
