# EXPECT state
current = None
def handler(event, context):
    global current
    if "user" in event:
        current = {"user": event["user"]}
    return {"text": event["text"].strip()}
