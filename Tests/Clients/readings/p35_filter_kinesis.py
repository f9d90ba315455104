# EXPECT filterInCode
# HANDLER app.orders
# SOURCE kinesis
import base64
import json
import boto3

sns = boto3.client("sns")


def orders(event, context):
    for record in event.get("Records", []):
        data = json.loads(base64.b64decode(record["kinesis"]["data"]).decode("utf-8"))
        if data.get("type") not in ("order", "refund"):
            continue
        sns.publish(TopicArn="arn", Message=data["id"])


def archive(event, context):
    for record in event["Records"]:
        print(record["kinesis"]["data"])
