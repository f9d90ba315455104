# EXPECT filterInCode
WANTED = {"INSERT", "MODIFY"}
def handler(event, context):
    failures = []
    for number, record in enumerate(event["Records"]):
        try:
            is_wanted = record["eventName"] in WANTED
            if not is_wanted:
                continue
            print(number, record["dynamodb"]["Keys"]["id"]["S"].upper())
        except KeyError:
            failures.append({"itemIdentifier": record["eventID"]})
    return {"batchItemFailures": failures}
