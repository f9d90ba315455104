# EXPECT none
import boto3
_table = None
def table():
    global _table
    _table = _table or boto3.resource("dynamodb").Table("t")
    return _table
def handler(event, context):
    return table().get_item(Key={"id": event["id"].lower()})["Item"]
