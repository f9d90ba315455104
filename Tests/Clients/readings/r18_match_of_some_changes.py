# EXPECT filterInCode
def handler(event, context):
    for record in event["Records"]:
        match record["eventName"]:
            case "INSERT" | "MODIFY":
                print(record["eventID"].upper())
            case _:
                pass
