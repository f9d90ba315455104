# EXPECT none
current = None
def handler(event, context):
    global current
    current = {"user": event["user"]}
    try:
        return {"text": event["text"].strip()}
    finally:
        current = None
