# EXPECT none
def handler(event, context):
    if event.get("source") == "aws.events":
        return warm()
    if event["detail-type"] != "x": return
    print(event["x"].upper())
def warm(): return 1
