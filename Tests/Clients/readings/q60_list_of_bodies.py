# EXPECT filterInCode
import json


def handler(event, context):
    orders = [json.loads(record["body"]) for record in event["Records"]]
    paid = [order for order in orders if order["status"] == "PAID"]
    for order in paid:
        print("ship", order["id"].upper())
