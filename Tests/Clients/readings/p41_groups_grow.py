# EXPECT state
groups = {}


def handler(event, context):
    for order in event["orders"]:
        groups.setdefault(order["country"], []).append(order["id"])
    return [{"country": country, "orders": orders} for country, orders in groups.items()]
