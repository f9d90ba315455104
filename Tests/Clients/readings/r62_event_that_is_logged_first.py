# EXPECT none
def handler(event, context):
    print("got", event)
    if event["detail-type"] != "x": return
    print(event["x"].upper())
