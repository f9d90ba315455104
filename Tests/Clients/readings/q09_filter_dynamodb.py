# EXPECT filterInCode
# SOURCE dynamodb
import boto3

sns = boto3.client("sns")


def handler(event, context):
    for record in event["Records"]:
        if record["eventName"] == "INSERT" and record["dynamodb"]["NewImage"]["state"]["S"] == "PAID":
            sns.publish(TopicArn="arn", Message="paid " + record["dynamodb"]["Keys"]["id"]["S"])
