# EXPECT state
ANSWER = {"statusCode": 200, "headers": {}}


def handler(event, context):
    ANSWER["headers"]["X-User"] = event["user"]
    return ANSWER
