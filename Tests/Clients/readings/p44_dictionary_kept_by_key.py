# EXPECT state
seen = {}


def handler(event, context):
    seen[event["id"]] = event
    return {"seen": len(seen)}
