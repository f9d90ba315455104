# EXPECT state
def collect(order, found=[]):
    found.append(order["id"])
    return found


def handler(event, context):
    return {"ids": [collect(order) for order in event["orders"]]}
