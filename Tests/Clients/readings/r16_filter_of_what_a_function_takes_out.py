# EXPECT filterInCode
import json
def decode(record):
    return json.loads(record["body"])
def handler(event, context):
    events = [decode(record) for record in event["Records"]]
    return len([one for one in events if one["type"] in ("a", "b")])
