# EXPECT clientInHandler
import functools
import boto3


def no_cache(function):
    @functools.wraps(function)
    def inner(event, context):
        answer = function(event, context)
        answer["headers"] = {"Cache-Control": "no-store"}
        return answer
    return inner


@no_cache
def handler(event, context):
    table = boto3.resource("dynamodb").Table("orders")
    return {"statusCode": 200, "body": str(table.get_item(Key={"id": event["id"].lower()}))}
