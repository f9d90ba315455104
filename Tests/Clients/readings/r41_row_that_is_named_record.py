# EXPECT none
def handler(event, context):
    for row in event["rows"]:
        work(row)
def work(record):
    if record["eventName"] != "INSERT": return
    print(record["a"].upper())
