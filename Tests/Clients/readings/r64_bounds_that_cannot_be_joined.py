# EXPECT filterInCode
# DROPS body.x numeric [[">=", 1], ["<=", 9]]
# DROPS body.x numeric [[">", 0]]
import json
def handler(event, context):
    for record in event["Records"]:
        body = json.loads(record["body"])
        if body["x"] < 1 or body["x"] <= 0 or body["x"] > 9: continue
        if "user" not in record["dynamodb"]["NewImage"]: continue
        print(body["x"] * 2)
