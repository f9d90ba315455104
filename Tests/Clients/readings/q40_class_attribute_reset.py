# EXPECT none
class State:
    user = None


def handler(event, context):
    State.user = event["user"]
    try:
        return "hi " + State.user
    finally:
        State.user = None
