# EXPECT none
def handler(event, context):
    if event.get("source") == "serverless-plugin-warmup":
        return "warm"
    return event["x"] * 2
