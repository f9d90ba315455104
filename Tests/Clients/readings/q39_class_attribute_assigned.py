# EXPECT state
class State:
    user = None


def handler(event, context):
    State.user = event["user"]
    return greet()


def greet():
    return "hi " + State.user
