# EXPECT none
import json


def handler(event, context):
    orders = [json.loads(record["body"]) for record in event["Records"]]
    for order in orders:
        if order["status"] == "PAID":
            print(order["id"].upper())
    return len(orders)
