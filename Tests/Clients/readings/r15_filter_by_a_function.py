# EXPECT filterInCode
import json
def is_order(record):
    if record["eventSource"] != "aws:sqs":
        return False
    body = json.loads(record["body"])
    return body["type"] == "order"
def handler(event, context):
    for record in list(filter(is_order, event["Records"])):
        print(record["messageId"].upper())
