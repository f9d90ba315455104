# EXPECT filterInCode
import json
def handler(event, context):
    for record in event["Records"]:
        message = json.loads(record["Sns"]["Message"])
        if message["type"] != "order":
            continue
        print(message["id"].upper())
