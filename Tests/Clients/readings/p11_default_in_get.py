# EXPECT none
# SOURCE sqs
import json
import boto3

table = boto3.resource("dynamodb").Table("orders")


def handler(event, context):
    for record in event["Records"]:
        body = json.loads(record["body"])
        if body.get("type", "order") != "order":
            continue
        table.put_item(Item={"id": body["id"], "total": int(body["total"]) * 100})
