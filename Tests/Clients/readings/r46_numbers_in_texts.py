# EXPECT none
def handler(event, context):
    for record in event["Records"]:
        if int(record["dynamodb"]["NewImage"]["n"]["N"]) < 5: continue
        print(record["x"].upper())
