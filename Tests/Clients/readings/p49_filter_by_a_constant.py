# EXPECT filterInCode
import json

ORDER = "order"


def handler(event, context):
    for record in event["Records"]:
        body = json.loads(record["body"])
        if body["type"] != ORDER:
            continue
        work(body)


def work(order):
    print("order", order["id"])
