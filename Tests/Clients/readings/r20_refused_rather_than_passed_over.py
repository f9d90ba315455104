# EXPECT none
import json
def handler(event, context):
    for record in event["Records"]:
        body = json.loads(record["body"])
        if body["type"] != "order":
            raise ValueError(body["type"])
        print(body["id"].upper())
