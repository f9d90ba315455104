# EXPECT none
def handler(event, context):
    records = event["Records"]
    inserted = [record for record in records if record["eventName"] == "INSERT"]
    removed = [record for record in records if record["eventName"] == "REMOVE"]
    for record in inserted:
        print("new", record["dynamodb"]["Keys"])
    for record in removed:
        print("gone", record["dynamodb"]["Keys"])
