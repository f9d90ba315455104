# EXPECT none
from types import SimpleNamespace
import boto3

state = SimpleNamespace(table=None)


def table():
    if state.table is None:
        state.table = boto3.resource("dynamodb").Table("orders")
    return state.table


def handler(event, context):
    return table().get_item(Key={"id": event["id"].lower()}).get("Item")
