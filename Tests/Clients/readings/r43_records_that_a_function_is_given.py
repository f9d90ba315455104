# EXPECT filterInCode
# DROPS eventName anything-but ["REMOVE"]
def process(items):
    for item in items:
        if item["eventName"] == "REMOVE": continue
        print(item["x"].upper())
def handler(event, context):
    process(event["Records"])
