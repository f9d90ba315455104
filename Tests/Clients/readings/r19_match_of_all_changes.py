# EXPECT none
def handler(event, context):
    for record in event["Records"]:
        match record["eventName"]:
            case "INSERT" | "MODIFY":
                print(record["eventID"].upper())
            case "REMOVE":
                print(record["eventID"].lower())
