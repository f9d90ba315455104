# EXPECT filterInCode
def handler(event, context):
    inserted = [record for record in event["Records"] if record["eventName"] == "INSERT"]
    for record in inserted:
        work(record["dynamodb"]["NewImage"])


def work(image):
    print("new", image["id"])
