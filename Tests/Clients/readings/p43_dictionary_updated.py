# EXPECT state
seen = {}


def handler(event, context):
    seen.update(event)
    return {"statusCode": 200}
