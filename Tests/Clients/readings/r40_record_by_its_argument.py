# EXPECT filterInCode
# DROPS eventName equals ["INSERT"]
import json
def one(x):
    if x["eventName"] != "INSERT": return
    print(x["a"].upper())
def handler(event, context):
    for r in event["Records"]:
        one(r)
