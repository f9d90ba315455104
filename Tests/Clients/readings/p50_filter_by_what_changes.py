# EXPECT none
import json

wanted = "order"


def want(kind):
    global wanted
    wanted = kind


def handler(event, context):
    for record in event["Records"]:
        body = json.loads(record["body"])
        if body["type"] != wanted:
            continue
        work(body)


def work(order):
    print("order", order["id"])
